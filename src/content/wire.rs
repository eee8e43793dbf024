//! Two macros for the file format: a record with its reader, and a closed set of words.

/// A record: a struct that is read from an object, and for authors written to one and described by
/// a schema. An `Option` or a `Vec` may be left out.
macro_rules! wire {
    ($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $field_doc:literal])* $field:ident: $type:ty,)* }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(feature = "author", derive(serde::Serialize))]
        pub struct $name {
            $(
                $(#[doc = $field_doc])*
                #[cfg_attr(
                    feature = "author",
                    serde(skip_serializing_if = "crate::content::json::Read::is_missing")
                )]
                pub $field: $type,
            )*
        }

        impl crate::content::json::Read for $name {
            fn read(json: Option<crate::content::json::Json>, bad: &mut bool) -> Self {
                let mut fields = crate::content::json::Fields::of(json, bad);
                let record = Self {
                    $($field: crate::content::json::Read::read(fields.take(stringify!($field)), bad),)*
                };
                fields.finish(bad);
                record
            }
        }

        #[cfg(feature = "author")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let fields = [$(crate::content::author::schema::Field {
                    key: stringify!($field),
                    about: concat!($($field_doc),*),
                    required: crate::content::json::required::<$type>(),
                    schema: generator.subschema_for::<$type>(),
                }),*];
                crate::content::author::schema::object(stringify!($name), concat!($($doc),*), fields)
            }
        }
    };
}

/// A closed set of words.
macro_rules! wire_words {
    ($(#[$doc:meta])* $name:ident {
        $(#[$first_doc:meta])* $first:ident = $first_text:literal,
        $($(#[$word_doc:meta])* $word:ident = $text:literal,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(feature = "author", derive(serde::Serialize, schemars::JsonSchema))]
        pub enum $name {
            $(#[$first_doc])*
            #[cfg_attr(feature = "author", serde(rename = $first_text))]
            $first,
            $(
                $(#[$word_doc])*
                #[cfg_attr(feature = "author", serde(rename = $text))]
                $word,
            )*
        }

        impl crate::content::json::Read for $name {
            fn read(json: Option<crate::content::json::Json>, bad: &mut bool) -> Self {
                match String::read(json, bad).as_str() {
                    $($text => Self::$word,)*
                    $first_text => Self::$first,
                    _ => {
                        *bad = true;
                        Self::$first
                    }
                }
            }
        }
    };
}
