//! A condition of the compiled format, which is a tree.

use super::json::{Fields, Json};
use super::shape::{Field, Named, Shape};
use super::wire::{Reading, Wire};

/// A condition: `{"is":[fact,options as bits]}`, `{"all":[…]}` or `{"any":[…]}`. In advice the
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
        let mut fields = Fields::of(json, reading);
        let condition = if let Some(is) = fields.take("is") {
            let (fact, options) = Wire::read(Some(is), reading);
            Self::Is(fact, options)
        } else if let Some(any) = fields.take("any") {
            Self::Any(Wire::read(Some(any), reading))
        } else {
            let all = fields.take("all");
            reading.bad |= all.is_none();
            Self::All(Wire::read(all, reading))
        };
        fields.finish(reading);
        condition
    }

    fn write(&self) -> Json {
        let (key, value) = match self {
            Self::Is(fact, options) => ("is", (*fact, *options).write()),
            Self::All(all) => ("all", all.write()),
            Self::Any(any) => ("any", any.write()),
        };
        Json::Object(vec![(key.to_owned(), value)])
    }

    fn shape() -> Shape {
        Shape::OneOf(Named {
            name: "Condition",
            about: "A condition. In advice the highest of the 16 bits is \"ved ikke\".",
            parts: &[
                Field {
                    key: "is",
                    about: "The question, by its place, has one of the options whose bits are set.",
                    required: || true,
                    shape: <(u8, u16)>::shape,
                },
                Field {
                    key: "all",
                    about: "All of these.",
                    required: || true,
                    shape: Vec::<Self>::shape,
                },
                Field {
                    key: "any",
                    about: "Any of these.",
                    required: || true,
                    shape: Vec::<Self>::shape,
                },
            ],
        })
    }
}
