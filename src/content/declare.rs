//! Macros that declare the file formats: a record, a record without keys, and a closed set of
//! words. Each gives the reader that phones use, and the writer and the shape that `packs` uses.

/// A record: a struct that is read from an object. An `Option` or a `Vec` may be left out.
macro_rules! wire {
    ($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $field_doc:literal])* $field:ident: $type:ty,)* }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $($(#[doc = $field_doc])* pub $field: $type,)*
        }

        impl crate::content::wire::Wire for $name {
            fn read(json: Option<crate::content::json::Json>, reading: &mut crate::content::json::Reading<'_>) -> Self {
                let mut fields = crate::content::json::Fields::of(json, reading);
                let record = Self {
                    $($field: crate::content::wire::Wire::read(fields.take(stringify!($field)), reading),)*
                };
                fields.finish(reading);
                record
            }

            fn write(&self) -> crate::content::json::Json {
                let fields = [$(crate::content::wire::written(stringify!($field), &self.$field)),*];
                crate::content::json::Json::Object(fields.into_iter().flatten().collect())
            }

            fn shape() -> crate::content::shape::Shape {
                use crate::content::shape::{Field, Named, Shape};
                Shape::Record(Named {
                    name: stringify!($name),
                    about: concat!($($doc),*),
                    parts: &[$(Field {
                        key: stringify!($field),
                        about: concat!($($field_doc),*),
                        required: crate::content::wire::required::<$type>,
                        shape: <$type as crate::content::wire::Wire>::shape,
                    }),*],
                })
            }
        }
    };
}

/// A record of the rules: a struct that is read from a list with a value for each field, in their
/// order. Their names would be a fifth of the file, and of the code that reads it. What may be left
/// out is `null`, or not there where nothing comes after it.
macro_rules! wire_row {
    ($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $field_doc:literal])* $field:ident: $type:ty,)* }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $($(#[doc = $field_doc])* pub $field: $type,)*
        }

        impl crate::content::wire::Wire for $name {
            fn read(json: Option<crate::content::json::Json>, reading: &mut crate::content::json::Reading<'_>) -> Self {
                let mut row = crate::content::json::Row::of(json, reading);
                let record = Self {
                    $($field: crate::content::wire::Wire::read(row.take(), reading),)*
                };
                row.finish(reading);
                record
            }

            fn write(&self) -> crate::content::json::Json {
                crate::content::wire::row(vec![$(crate::content::wire::cell(&self.$field)),*])
            }

            fn shape() -> crate::content::shape::Shape {
                use crate::content::shape::{Field, Named, Shape};
                Shape::Row(Named {
                    name: stringify!($name),
                    about: concat!($($doc),*),
                    parts: &[$(Field {
                        key: stringify!($field),
                        about: concat!($($field_doc),*),
                        required: crate::content::wire::required::<$type>,
                        shape: <$type as crate::content::wire::Wire>::shape,
                    }),*],
                })
            }
        }
    };
}

/// A closed set of words.
macro_rules! wire_words {
    ($(#[doc = $doc:literal])* $name:ident {
        $(#[doc = $first_doc:literal])* $first:ident = $first_text:literal,
        $($(#[doc = $word_doc:literal])* $word:ident = $text:literal,)*
    }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $(#[doc = $first_doc])*
            $first,
            $($(#[doc = $word_doc])* $word,)*
        }

        impl crate::content::wire::Word for $name {
            const ALL: &'static [(Self, &'static str)] =
                &[(Self::$first, $first_text), $((Self::$word, $text)),*];
        }

        impl crate::content::wire::Wire for $name {
            fn read(json: Option<crate::content::json::Json>, reading: &mut crate::content::json::Reading<'_>) -> Self {
                match String::read(json, reading).as_str() {
                    $($text => Self::$word,)*
                    $first_text => Self::$first,
                    _ => {
                        reading.bad = true;
                        Self::$first
                    }
                }
            }

            fn write(&self) -> crate::content::json::Json {
                crate::content::wire::Word::word(*self).to_owned().write()
            }

            fn shape() -> crate::content::shape::Shape {
                crate::content::shape::Shape::Word(crate::content::shape::Named {
                    name: stringify!($name),
                    about: concat!($($doc),*),
                    parts: &[
                        ($first_text, concat!($($first_doc),*)),
                        $(($text, concat!($($word_doc),*))),*
                    ],
                })
            }
        }
    };
}
