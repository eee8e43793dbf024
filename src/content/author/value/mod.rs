//! The values of a pack: texts in both languages, dates, amounts, addresses and conditions.

mod date;
mod link;
mod name;
mod number;
mod text;

pub(crate) use date::{Day, Since};
pub(crate) use link::{Email, Phone, Web};
pub(crate) use name::When;
pub(super) use name::{is_id, spelled};
pub(crate) use number::{Amount, Pair};
pub(crate) use text::{Hint, Line, Text};

pub(super) use text::text;

use schemars::{Schema, SchemaGenerator};

use super::finding::Span;
use super::read::{Place, Read, Reader};

/// What is written where the document says nothing.
const NOT_STATED: &str = "not stated";

/// A value with the place where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Marked<T> {
    /// Where it stands.
    pub(crate) span: Span,
    /// The value.
    pub(crate) value: T,
}

impl<T: Read> Read for Marked<T> {
    fn example(key: &str) -> String {
        T::example(key)
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        T::read(reader, place).map(|value| Self { span: place.span.clone(), value })
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        T::schema(generator)
    }
}
