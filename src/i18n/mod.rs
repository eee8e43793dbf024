//! The guide's own words, in every language, and how numbers and dates are written.
//!
//! A message is a value ([`Msg`]); each language answers all of them in one exhaustive match, so a missing text is a
//! compile error.

mod da;
mod en;
mod format;
mod msg;

pub use format::{Day, kroner, kroner_range, phone};
pub use msg::Msg;

/// A language of the guide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// Danish.
    #[default]
    Da,
    /// English.
    En,
}

impl Language {
    /// All languages.
    pub const ALL: [Self; 2] = [Self::Da, Self::En];

    /// The code, as in the `lang` attribute.
    pub fn code(self) -> &'static str {
        match self {
            Self::Da => "da",
            Self::En => "en",
        }
    }

    /// The language of a `lang` attribute such as `da` or `en-GB`; none where the guide does not speak it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// The other language.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Da => Self::En,
            Self::En => Self::Da,
        }
    }

    /// The message in this language.
    pub fn say(self, msg: Msg<'_>) -> String {
        match self {
            Self::Da => da::say(msg),
            Self::En => en::say(msg),
        }
    }
}
