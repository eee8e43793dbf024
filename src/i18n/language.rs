//! Languages. Which there are is data: each file of words says its own.

/// A language, by its code, such as `da`: the first part of a language tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Language(Code);

/// A code that is kept for as long as the program runs: there are few, of few letters each.
type Code = &'static str;

impl Default for Language {
    fn default() -> Self {
        Self::DANISH
    }
}

impl Language {
    /// Danish, in which packs are written. What a language does not have is shown in it.
    pub const DANISH: Self = Self("da");

    /// The language with this code.
    pub const fn new(code: Code) -> Self {
        Self(code)
    }

    /// The same, with a code that was read. Its letters are kept, so it is read once.
    pub fn read(code: String) -> Self {
        Self(code.leak())
    }

    /// The code, as in the `lang` attribute.
    pub fn code(self) -> Code {
        self.0
    }
}
