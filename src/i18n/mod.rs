//! The guide's own words, in every language, and how numbers and dates are written.
//!
//! A message is a value ([`Msg`]); each language answers all of them in one exhaustive match, so a
//! missing text is a compile error. The texts stay on the machine that makes packs: a compiled pack
//! brings the words of its own voice ([`Msg::said_in`]), so a phone loads one voice to begin with,
//! not six.

#[cfg(not(target_family = "wasm"))]
mod da;
#[cfg(not(target_family = "wasm"))]
mod en;
mod format;
#[macro_use]
mod said;
mod msg;
mod voice;

pub use format::{Day, kroner, kroner_range, phone, weekday};
pub use msg::Msg;
pub use voice::{Perspective, Voice};

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

    /// The language of a `lang` attribute such as `da` or `en-GB`; none where the guide does not
    /// speak it.
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
}

#[cfg(not(target_family = "wasm"))]
impl Voice {
    /// The message in this voice.
    pub fn say(self, msg: Msg<'_>) -> String {
        match self.language {
            Language::Da => da::say(msg, self.perspective),
            Language::En => en::say(msg, self.perspective),
        }
    }

    /// All messages in this voice, for [`Msg::said_in`].
    pub fn words(self) -> Vec<String> {
        Msg::all().into_iter().map(|msg| self.say(msg)).collect()
    }
}

/// What is said to each, as whole sentences: to whoever wants to train, to a relative, to a
/// professional. Without one of the three it does not compile.
#[cfg(not(target_family = "wasm"))]
macro_rules! to_each {
    ($to:expr, $own:expr, $relative:expr, $professional:expr $(,)?) => {
        match $to {
            Perspective::Own => $own.concat(),
            Perspective::Relative => $relative.concat(),
            Perspective::Professional => $professional.concat(),
        }
    };
}
#[cfg(not(target_family = "wasm"))]
use to_each;
