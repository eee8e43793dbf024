//! What a file may hold, as data: `packs` makes the schemas from it. No phone has any of it.

/// What a value may be.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A text.
    Text,
    /// A whole number.
    Number {
        /// The largest.
        most: u64,
    },
    /// This, or nothing.
    Optional(fn() -> Shape),
    /// A list of these.
    List(fn() -> Shape),
    /// A list with one of each, in this order.
    Tuple(&'static [fn() -> Shape]),
    /// An object with these fields and no others.
    Record(Named<Field>),
    /// A list with the values of these fields, in this order.
    Row(Named<Field>),
    /// One of these words, each with its meaning.
    Word(Named<(&'static str, &'static str)>),
}

/// A shape that has a name, and its parts.
#[derive(Clone, Copy, Debug)]
pub struct Named<T: 'static> {
    /// The name of its type.
    pub name: &'static str,
    /// The comment of its type.
    pub about: &'static str,
    /// Its parts.
    pub parts: &'static [T],
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its key.
    pub key: &'static str,
    /// Its comment.
    pub about: &'static str,
    /// Whether its key must be there.
    pub required: fn() -> bool,
    /// What it may be.
    pub shape: fn() -> Shape,
}
