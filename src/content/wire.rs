//! Two macros for the file format: a record with its reader, and a closed set of words.

/// A record: a struct that is read from an object, and written to one by authors. An `Option` or a `Vec` may be left out.
macro_rules! wire {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(feature = "author", derive(serde::Serialize))]
        pub struct $name {
            $(
                $(#[$field_doc])*
                #[cfg_attr(
                    feature = "author",
                    serde(skip_serializing_if = "crate::content::json::Read::is_missing")
                )]
                pub $field: $type,
            )*
        }

        impl crate::content::json::Read for $name {
            fn read(json: crate::content::json::Json) -> Result<Self, crate::content::PackError> {
                let mut fields = json.fields()?;
                let record = Self { $($field: fields.take(stringify!($field))?,)* };
                fields.finish()?;
                Ok(record)
            }
        }
    };
}

/// A closed set of words.
macro_rules! wire_words {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(feature = "author", derive(serde::Serialize))]
        pub enum $name {
            $(
                $(#[$word_doc])*
                #[cfg_attr(feature = "author", serde(rename = $text))]
                $word,
            )*
        }

        impl crate::content::json::Read for $name {
            fn read(json: crate::content::json::Json) -> Result<Self, crate::content::PackError> {
                match String::read(json)?.as_str() {
                    $($text => Ok(Self::$word),)*
                    _ => Err(crate::content::PackError::NotAPack),
                }
            }
        }
    };
}
