//! JSON as a plain tree.
//!
//! Serde's derived readers are fast, and large: one for each record of the format cost more bytes
//! than the whole engine. A pack is read once, so here serde reads one small tree and the records
//! are taken out of it.

use std::fmt;
use std::marker::PhantomData;
use std::vec;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Serialize, Serializer};

use super::error::PackError;
use super::limits::{MAX_BYTES, MAX_LEVELS};

/// What a pack may hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// Nothing.
    Null,
    /// A whole number.
    Number(u64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, its fields in their order.
    Object(Vec<(String, Json)>),
    /// What no pack has: true or false, a number below zero, a fraction.
    Other,
}

impl Json {
    /// Reads a text.
    pub(super) fn parse(text: &str) -> Result<Self, PackError> {
        if text.len() > MAX_BYTES {
            return Err(PackError::TooLarge);
        }
        let mut reader = serde_json::Deserializer::from_str(text);
        let tree = Tree { levels: MAX_LEVELS }.deserialize(&mut reader);
        tree.and_then(|tree| reader.end().map(|()| tree)).map_err(|_| PackError::NotAPack)
    }
}

/// Reads a value that may have so many levels of lists and objects.
struct Tree {
    levels: usize,
}

impl Tree {
    /// The state one level further in, unless that is too deep.
    fn inside<E: Error>(self) -> Result<Self, E> {
        let levels = self.levels.checked_sub(1).ok_or_else(|| E::custom(""))?;
        Ok(Self { levels })
    }
}

impl<'de> DeserializeSeed<'de> for Tree {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree {
    type Value = Json;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("pack")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.into()))
    }

    // No record takes these. Serde's own refusal would bring the printing of fractions, 6 kB of it.
    fn visit_bool<E: Error>(self, _: bool) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let Self { levels } = self.inside()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Self { levels })? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let Self { levels } = self.inside()?;
        let mut fields = Vec::new();
        while let Some(entry) = entries.next_entry_seed(PhantomData, Self { levels })? {
            fields.push(entry);
        }
        Ok(Json::Object(fields))
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // Nothing is written as `Other`.
            Self::Null | Self::Other => serializer.serialize_unit(),
            Self::Number(number) => serializer.serialize_u64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(fields) => {
                serializer.collect_map(fields.iter().map(|(key, it)| (key, it)))
            }
        }
    }
}

/// A file that is being read.
#[derive(Debug)]
pub struct Reading<'a> {
    /// The texts that the file names by their place.
    pub(super) texts: &'a [String],
    /// Whether something in it is not as it should be.
    pub(super) bad: bool,
}

/// The fields of an object that are not taken yet.
pub(super) struct Fields(Vec<(String, Json)>);

impl Fields {
    /// The fields of what should be an object.
    pub(super) fn of(json: Option<Json>, reading: &mut Reading<'_>) -> Self {
        if let Some(Json::Object(fields)) = json {
            return Self(fields);
        }
        reading.bad = true;
        Self(Vec::new())
    }

    /// Takes a field out.
    pub(super) fn take(&mut self, name: &str) -> Option<Json> {
        let place = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.swap_remove(place).1)
    }

    /// Nothing may be left: an unknown field is a mistake, or another format.
    pub(super) fn finish(self, reading: &mut Reading<'_>) {
        reading.bad |= !self.0.is_empty();
    }
}

/// The values of a record without keys that are not taken yet.
pub(super) struct Row(vec::IntoIter<Json>);

impl Row {
    /// The values of what should be a list.
    pub(super) fn of(json: Option<Json>, reading: &mut Reading<'_>) -> Self {
        if let Some(Json::List(values)) = json {
            return Self(values.into_iter());
        }
        reading.bad = true;
        Self(Vec::new().into_iter())
    }

    /// Takes the next value.
    pub(super) fn take(&mut self) -> Option<Json> {
        self.0.next().filter(|it| *it != Json::Null)
    }

    /// Nothing may be left: another value is a mistake, or another format.
    pub(super) fn finish(self, reading: &mut Reading<'_>) {
        reading.bad |= !self.0.as_slice().is_empty();
    }
}
