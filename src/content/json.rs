//! JSON as a plain tree, and reading records from it.
//!
//! Serde's derived readers are fast, and large: one for each record of the format cost more bytes
//! than the whole engine. A pack is read once, so here serde reads one small tree and the records
//! are taken out of it.

use std::fmt;

use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::error::PackError;
use super::limits::{MAX_BYTES, MAX_LEVELS};

/// What a pack may hold.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    Null,
    Number(u64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
    /// What no pack has: true or false, a number below zero, a fraction.
    Other,
}

impl Json {
    /// Reads a text.
    fn parse(text: &str) -> Result<Self, PackError> {
        if text.len() > MAX_BYTES {
            return Err(PackError::TooLarge);
        }
        let mut reader = serde_json::Deserializer::from_str(text);
        let tree = Tree { levels: MAX_LEVELS }.deserialize(&mut reader);
        tree.and_then(|tree| reader.end().map(|()| tree)).map_err(|_| PackError::NotAPack)
    }

    /// Reads a whole text as one record.
    pub(super) fn read<T: Read>(text: &str) -> Result<T, PackError> {
        let mut bad = false;
        let read = T::read(Some(Self::parse(text)?), &mut bad);
        if bad { Err(PackError::NotAPack) } else { Ok(read) }
    }
}

/// Reads a value that may have so many levels of lists and objects.
struct Tree {
    levels: usize,
}

impl Tree {
    /// What stands one level further in, unless that is too deep.
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

/// The fields of an object that are not taken yet.
pub(super) struct Fields(Vec<(String, Json)>);

impl Fields {
    /// The fields of what should be an object.
    pub(super) fn of(json: Option<Json>, bad: &mut bool) -> Self {
        if let Some(Json::Object(fields)) = json {
            return Self(fields);
        }
        *bad = true;
        Self(Vec::new())
    }

    /// Takes a field out.
    pub(super) fn take(&mut self, name: &str) -> Option<Json> {
        let place = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.swap_remove(place).1)
    }

    /// Nothing may be left: an unknown field is a mistake, or another format.
    pub(super) fn finish(self, bad: &mut bool) {
        *bad |= !self.0.is_empty();
    }
}

/// Something that a pack holds.
///
/// Reading never stops: what is not as it should be sets `bad`, and something empty stands in its
/// place. The code that would take down a half-read record after each field is larger than the
/// reading itself.
pub(super) trait Read: Sized {
    /// Takes it out of the tree; nothing where the field is missing.
    fn read(json: Option<Json>, bad: &mut bool) -> Self;

    /// Whether it is what a missing field stands for, so that writing may leave it out.
    #[cfg(feature = "author")]
    fn is_missing(&self) -> bool {
        false
    }
}

/// Whether a field of this type must be there.
#[cfg(feature = "author")]
pub(super) fn required<T: Read>() -> bool {
    let mut bad = false;
    T::read(None, &mut bad);
    bad
}

impl Read for String {
    fn read(json: Option<Json>, bad: &mut bool) -> Self {
        if let Some(Json::Text(text)) = json {
            return text;
        }
        *bad = true;
        Self::new()
    }
}

impl<T: Read> Read for Option<T> {
    fn read(json: Option<Json>, bad: &mut bool) -> Self {
        match json {
            None | Some(Json::Null) => None,
            json => Some(T::read(json, bad)),
        }
    }

    #[cfg(feature = "author")]
    fn is_missing(&self) -> bool {
        self.is_none()
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(json: Option<Json>, bad: &mut bool) -> Self {
        let mut list = Self::new();
        for item in items(json, bad) {
            list.push(T::read(Some(item), bad));
        }
        list
    }

    #[cfg(feature = "author")]
    fn is_missing(&self) -> bool {
        self.is_empty()
    }
}

/// The items of what should be a list; a missing one is empty.
fn items(json: Option<Json>, bad: &mut bool) -> Vec<Json> {
    match json {
        Some(Json::List(items)) => items,
        None => Vec::new(),
        Some(_) => {
            *bad = true;
            Vec::new()
        }
    }
}

/// A number no larger than `most`.
fn number(json: Option<&Json>, most: u64, bad: &mut bool) -> u64 {
    match json {
        Some(Json::Number(number)) if *number <= most => *number,
        _ => {
            *bad = true;
            0
        }
    }
}

macro_rules! number {
    ($($type:ty)*) => {$(
        impl Read for $type {
            fn read(json: Option<Json>, bad: &mut bool) -> Self {
                // Larger numbers than a `u32` have no place in a pack.
                let most = u64::try_from(<$type>::MAX).unwrap_or(u64::MAX).min(u64::from(u32::MAX));
                number(json.as_ref(), most, bad).try_into().unwrap_or_default()
            }
        }
    )*};
}
number!(u8 u16 u32 usize);

macro_rules! tuple {
    ($count:literal $($type:ident)*) => {
        impl<$($type: Read),*> Read for ($($type,)*) {
            fn read(json: Option<Json>, bad: &mut bool) -> Self {
                let items = items(json, bad);
                *bad |= items.len() != $count;
                let mut items = items.into_iter();
                ($($type::read(items.next(), bad),)*)
            }
        }
    };
}
tuple!(2 A B);
tuple!(3 A B C);
