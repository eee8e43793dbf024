//! The values of a pack: texts in all languages, dates, amounts, addresses and conditions.

mod date;
mod figure;
mod line;
mod link;
mod name;
mod narrow;
mod number;
mod phrases;
mod text;

pub use date::day;
pub(crate) use date::{Day, NOT_STATED, Since};
pub(crate) use figure::{Due, Figure};
pub(crate) use line::Line;
pub(crate) use link::{Email, Phone, Web};
pub(crate) use name::ALWAYS;
pub(crate) use name::{Need, Reasons, When};
pub(super) use name::{is_id, spelled};
pub(crate) use narrow::{HelperText, Hint, Rule};
pub(crate) use number::{Amount, Pair};
pub(crate) use phrases::Phrases;
pub(crate) use text::Text;

pub(super) use line::text;

use schemars::{Schema, SchemaGenerator};

use crate::finding::Span;
use crate::read::translation::{Key, Translation};
use crate::read::{FromToml, Place, Reader};

/// The value in a case for a figure that is not used, since it does not hold on the day.
pub(crate) const OUT_OF_DATE: &str = "out of date";

/// A value with its place in the file.
#[derive(Clone, Debug)]
pub(crate) struct Marked<T> {
    /// Its place in the file.
    pub(crate) span: Span,
    /// The value.
    pub(crate) value: T,
}

impl<T: FromToml> FromToml for Marked<T> {
    fn example(key: &str) -> String {
        T::example(key)
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        T::read(reader, place).map(|value| Self { span: place.span.clone(), value })
    }

    fn day(&self) -> Option<String> {
        self.value.day()
    }

    fn translate(&mut self, translation: &mut Translation<'_>, key: Key<'_>) {
        self.value.translate(translation, key);
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        T::schema(generator)
    }
}
