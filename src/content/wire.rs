//! What the values of a file can do: be read, written and described.

use super::error::PackError;
use super::json::{Json, Reading};
use super::shape::Shape;

/// Something that a file holds: it can be read, written and described.
///
/// Reading never stops: what is not as it should be sets [`Reading::bad`], and an empty value takes
/// its place. The code that would take down a half-read record after each field is larger than the
/// reading itself. Phones only read; the linker drops the rest.
pub trait Wire: Sized {
    /// Takes it out of the tree; nothing where the field is missing.
    fn read(json: Option<Json>, reading: &mut Reading<'_>) -> Self;

    /// The tree that it is read from.
    fn write(&self) -> Json;

    /// Whether it equals a missing field, so that writing leaves the field out.
    fn is_missing(&self) -> bool {
        false
    }

    /// What it may be.
    fn shape() -> Shape;
}

/// A value of a closed set, which is written as a word.
pub trait Word: Copy + PartialEq + 'static {
    /// All values, each with its word.
    const ALL: &'static [(Self, &'static str)];

    /// As it is written.
    fn word(self) -> &'static str {
        Self::ALL.iter().find(|(it, _)| *it == self).map_or("", |(_, word)| word)
    }
}

impl Json {
    /// Reads a whole file as one record, which may name these texts.
    pub(super) fn read<T: Wire>(file: &str, texts: &[String]) -> Result<T, PackError> {
        let mut reading = Reading { texts, bad: false };
        let read = T::read(Some(Self::parse(file)?), &mut reading);
        if reading.bad { Err(PackError::NotAPack) } else { Ok(read) }
    }
}

/// A field as it is written; none where it may be left out.
pub(super) fn written<T: Wire>(key: &str, value: &T) -> Option<(String, Json)> {
    (!value.is_missing()).then(|| (key.to_owned(), value.write()))
}

/// A value of a record without keys; nothing where it may be left out.
pub(super) fn cell<T: Wire>(value: &T) -> Json {
    if value.is_missing() { Json::Null } else { value.write() }
}

/// A record without keys, as short as it can be.
pub(super) fn row(mut cells: Vec<Json>) -> Json {
    while cells.last() == Some(&Json::Null) {
        cells.pop();
    }
    Json::List(cells)
}

/// Whether a field of this type must be there.
pub(super) fn required<T: Wire>() -> bool {
    let mut reading = Reading { texts: &[], bad: false };
    T::read(None, &mut reading);
    reading.bad
}

/// A text, or the place of one among [`Reading::texts`].
impl Wire for String {
    fn read(json: Option<Json>, reading: &mut Reading<'_>) -> Self {
        let text = match json {
            Some(Json::Text(text)) => Some(text),
            Some(Json::Number(place)) => {
                usize::try_from(place).ok().and_then(|it| reading.texts.get(it)).cloned()
            }
            _ => None,
        };
        text.unwrap_or_else(|| {
            reading.bad = true;
            Self::new()
        })
    }

    fn write(&self) -> Json {
        Json::Text(self.clone())
    }

    fn shape() -> Shape {
        Shape::Text
    }
}

impl<T: Wire> Wire for Option<T> {
    fn read(json: Option<Json>, reading: &mut Reading<'_>) -> Self {
        match json {
            None | Some(Json::Null) => None,
            json => Some(T::read(json, reading)),
        }
    }

    fn write(&self) -> Json {
        self.as_ref().map_or(Json::Null, T::write)
    }

    fn is_missing(&self) -> bool {
        self.is_none()
    }

    fn shape() -> Shape {
        Shape::Optional(T::shape)
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read(json: Option<Json>, reading: &mut Reading<'_>) -> Self {
        let mut list = Self::new();
        for item in items(json, reading) {
            list.push(T::read(Some(item), reading));
        }
        list
    }

    fn write(&self) -> Json {
        Json::List(self.iter().map(T::write).collect())
    }

    fn is_missing(&self) -> bool {
        self.is_empty()
    }

    fn shape() -> Shape {
        Shape::List(T::shape)
    }
}

/// The items of what should be a list; a missing one is empty.
fn items(json: Option<Json>, reading: &mut Reading<'_>) -> Vec<Json> {
    match json {
        Some(Json::List(items)) => items,
        None => Vec::new(),
        Some(_) => {
            reading.bad = true;
            Vec::new()
        }
    }
}

/// The largest number of a type that a file may hold: nothing in one needs more than a `u32`.
fn most(of_type: impl TryInto<u64>) -> u64 {
    of_type.try_into().unwrap_or(u64::MAX).min(u32::MAX.into())
}

/// A number no larger than `most`.
fn number(json: Option<&Json>, most: u64, reading: &mut Reading<'_>) -> u64 {
    match json {
        Some(Json::Number(number)) if *number <= most => *number,
        _ => {
            reading.bad = true;
            0
        }
    }
}

macro_rules! number {
    ($($type:ty)*) => {$(
        impl Wire for $type {
            fn read(json: Option<Json>, reading: &mut Reading<'_>) -> Self {
                number(json.as_ref(), most(<$type>::MAX), reading).try_into().unwrap_or_default()
            }

            fn write(&self) -> Json {
                Json::Number((*self).try_into().unwrap_or(u64::MAX))
            }

            fn shape() -> Shape {
                Shape::Number { most: most(<$type>::MAX) }
            }
        }
    )*};
}
number!(u8 u16 u32 usize);

macro_rules! tuple {
    ($count:literal $($type:ident)*) => {
        impl<$($type: Wire),*> Wire for ($($type,)*) {
            fn read(json: Option<Json>, reading: &mut Reading<'_>) -> Self {
                let items = items(json, reading);
                reading.bad |= items.len() != $count;
                let mut items = items.into_iter();
                ($($type::read(items.next(), reading),)*)
            }

            #[expect(non_snake_case, reason = "each variable is named after its type")]
            fn write(&self) -> Json {
                let ($($type,)*) = self;
                Json::List(vec![$($type.write()),*])
            }

            fn shape() -> Shape {
                Shape::Tuple(&[$($type::shape),*])
            }
        }
    };
}
tuple!(2 A B);
tuple!(3 A B C);
