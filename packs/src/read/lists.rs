//! Values that may be left out, and lists of them.

use schemars::{Schema, SchemaGenerator, json_schema};

use super::translation::{Key, Translation};
use super::{FromToml, Place, Reader, example};

impl<T: FromToml> FromToml for Option<T> {
    fn example(key: &str) -> String {
        T::example(key)
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        T::read(reader, place).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn day(&self) -> Option<String> {
        self.as_ref().and_then(T::day)
    }

    fn translate(&mut self, translation: &mut Translation<'_>, key: Key<'_>) {
        for it in self.iter_mut() {
            it.translate(translation, key);
        }
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        T::schema(generator)
    }
}

impl<T: FromToml> FromToml for Vec<T> {
    fn example(key: &str) -> String {
        let one = T::example(key);
        if one.starts_with("`[") {
            one.replacen('[', "[[", 1).replacen(']', "]]", 1)
        } else {
            example::several(key)
        }
    }

    /// A record that cannot be read is left out of the list.
    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let Some(array) = place.value.as_array() else {
            if place.value.is_table() {
                return reader.single(place);
            }
            return reader.mistyped(place);
        };
        let mut values = Self::new();
        for value in array {
            let item = Place { key: place.key, span: value.span(), value: value.get_ref() };
            if item.is_unwritten() {
                let finding = reader.unwritten::<Self>(&item.span, item.key);
                reader.findings.push(finding);
            } else {
                values.extend(T::read(reader, &item));
            }
        }
        Some(values)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn translate(&mut self, translation: &mut Translation<'_>, key: Key<'_>) {
        for it in self.iter_mut() {
            it.translate(translation, key);
        }
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "items": T::schema(generator) })
    }
}
