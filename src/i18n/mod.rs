//! The guide's own words, in every language, and how numbers and dates are written.
//!
//! A message is a value ([`Msg`]); each language answers all of them in one exhaustive match, so a
//! missing text is a compile error. The texts stay on the machine that makes packs: a compiled pack
//! brings the words of its own voice ([`Msg::text_in`]), so a phone loads one voice to begin with,
//! not six.

#[cfg(not(target_family = "wasm"))]
mod da;
#[cfg(not(target_family = "wasm"))]
mod en;
mod format;
mod language;
#[macro_use]
mod messages;
mod msg;
mod text;
mod voice;

pub use format::{date, kroner, kroner_range, phone, weekday};
pub use language::Language;
pub use msg::Msg;
pub use voice::{Perspective, Voice};

#[cfg(not(target_family = "wasm"))]
impl Voice {
    /// The message in this voice.
    pub fn say(self, msg: Msg<'_>) -> String {
        match self.language {
            Language::Da => da::say(msg, self.perspective),
            Language::En => en::say(msg, self.perspective),
        }
    }

    /// All messages in this voice, for [`Msg::text_in`].
    pub fn words(self) -> Vec<String> {
        Msg::all().into_iter().map(|msg| self.say(msg)).collect()
    }
}
