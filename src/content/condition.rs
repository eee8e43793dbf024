//! A condition of the compiled format, which is a tree.

use super::json::{Json, Reading, Row};
use super::shape::{Field, Named, Shape};
use super::wire::{Wire, row};

/// A condition: `[[fact,options as bits]]`, `[null,[all]]` or `[null,null,[any]]`. In advice the
/// highest of 16 bits is "ved ikke".
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// The fact, by its question's place, has one of the options whose bits are set.
    Is(u8, u16),
    /// All of these.
    All(Vec<Condition>),
    /// Any of these.
    Any(Vec<Condition>),
}

impl Wire for Condition {
    fn read(json: Option<Json>, reading: &mut Reading<'_>) -> Self {
        let mut parts = Row::of(json, reading);
        let (is, all) = (parts.take(), parts.take());
        let condition = if is.is_some() {
            let (fact, options) = Wire::read(is, reading);
            reading.bad |= all.is_some();
            Self::Is(fact, options)
        } else if all.is_some() {
            Self::All(Wire::read(all, reading))
        } else {
            let any = parts.take();
            reading.bad |= any.is_none();
            Self::Any(Wire::read(any, reading))
        };
        parts.finish(reading);
        condition
    }

    fn write(&self) -> Json {
        row(match self {
            Self::Is(fact, options) => vec![(*fact, *options).write()],
            Self::All(all) => vec![Json::Null, all.write()],
            Self::Any(any) => vec![Json::Null, Json::Null, any.write()],
        })
    }

    fn shape() -> Shape {
        Shape::Row(Named {
            name: "Condition",
            about: "One of the three. In advice the highest of the 16 bits is \"ved ikke\".",
            parts: &[
                Field {
                    key: "is",
                    about: "The question, by its place, has one of the options whose bits are set.",
                    required: || false,
                    shape: <(u8, u16)>::shape,
                },
                Field {
                    key: "all",
                    about: "All of these.",
                    required: || false,
                    shape: Vec::<Self>::shape,
                },
                Field {
                    key: "any",
                    about: "Any of these.",
                    required: || false,
                    shape: Vec::<Self>::shape,
                },
            ],
        })
    }
}
