//! JSON as a plain tree, and reading records from it.
//!
//! Serde's derived readers are fast, and large: one for each record of the format cost more bytes than the whole engine.
//! A pack is read once, so here serde reads one small tree and the records are taken out of it.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::lower::PackError;

/// What a pack may hold. It has no negative numbers and no fractions.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    Null,
    Bool(bool),
    Number(u64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads a text. Its nesting is limited by `serde_json`.
    pub(super) fn parse(text: &str) -> Result<Self, PackError> {
        serde_json::from_str(text).map_err(|_| PackError::NotAPack)
    }

    /// The fields of an object.
    pub(super) fn fields(self) -> Result<Fields, PackError> {
        match self {
            Self::Object(fields) => Ok(Fields(fields)),
            _ => Err(PackError::NotAPack),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Tree)
    }
}

struct Tree;

impl<'de> Visitor<'de> for Tree {
    type Value = Json;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a pack")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut fields = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            fields.push(entry);
        }
        Ok(Json::Object(fields))
    }
}

/// The fields of an object that are not taken yet.
pub(super) struct Fields(Vec<(String, Json)>);

impl Fields {
    /// Takes a field out.
    pub(super) fn take<T: Read>(&mut self, name: &str) -> Result<T, PackError> {
        match self.0.iter().position(|(known, _)| known == name) {
            Some(place) => T::read(self.0.swap_remove(place).1),
            None => T::missing(),
        }
    }

    /// Nothing may be left: an unknown field is a mistake, or another format.
    pub(super) fn finish(self) -> Result<(), PackError> {
        if self.0.is_empty() { Ok(()) } else { Err(PackError::NotAPack) }
    }
}

/// Something that a pack holds.
pub(super) trait Read: Sized {
    /// Takes it out of the tree.
    fn read(json: Json) -> Result<Self, PackError>;

    /// What a missing field stands for.
    fn missing() -> Result<Self, PackError> {
        Err(PackError::NotAPack)
    }

    /// Whether it is what a missing field stands for, so that writing may leave it out.
    #[cfg(feature = "author")]
    fn is_missing(&self) -> bool {
        false
    }
}

impl Read for String {
    fn read(json: Json) -> Result<Self, PackError> {
        match json {
            Json::Text(text) => Ok(text),
            _ => Err(PackError::NotAPack),
        }
    }
}

impl<T: Read> Read for Option<T> {
    fn read(json: Json) -> Result<Self, PackError> {
        match json {
            Json::Null => Ok(None),
            json => T::read(json).map(Some),
        }
    }

    fn missing() -> Result<Self, PackError> {
        Ok(None)
    }

    #[cfg(feature = "author")]
    fn is_missing(&self) -> bool {
        self.is_none()
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(json: Json) -> Result<Self, PackError> {
        match json {
            Json::List(items) => items.into_iter().map(T::read).collect(),
            _ => Err(PackError::NotAPack),
        }
    }

    fn missing() -> Result<Self, PackError> {
        Ok(Self::new())
    }

    #[cfg(feature = "author")]
    fn is_missing(&self) -> bool {
        self.is_empty()
    }
}

macro_rules! number {
    ($($type:ty)*) => {$(
        impl Read for $type {
            fn read(json: Json) -> Result<Self, PackError> {
                match json {
                    Json::Number(number) => number.try_into().map_err(|_| PackError::NotAPack),
                    _ => Err(PackError::NotAPack),
                }
            }
        }
    )*};
}
number!(u8 u16 u32 usize);

macro_rules! tuple {
    ($($type:ident)*) => {
        impl<$($type: Read),*> Read for ($($type,)*) {
            fn read(json: Json) -> Result<Self, PackError> {
                let Json::List(items) = json else { return Err(PackError::NotAPack) };
                let mut items = items.into_iter();
                let tuple = ($($type::read(items.next().ok_or(PackError::NotAPack)?)?,)*);
                if items.next().is_none() { Ok(tuple) } else { Err(PackError::NotAPack) }
            }
        }
    };
}
tuple!(A B);
tuple!(A B C);
