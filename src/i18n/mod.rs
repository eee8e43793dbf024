//! The guide's messages as values, and how numbers and dates are written.
//!
//! The texts are in `public/words`, one file a language, and stay on the machine that makes packs:
//! a compiled pack brings the words of its own voice ([`Msg::text_in`]), so a phone loads one voice
//! to begin with, not six.

mod format;
mod language;
#[macro_use]
mod messages;
mod msg;
mod text;
mod voice;

pub use format::{date, kroner, kroner_range, phone, weekday};
pub use language::Language;
pub use messages::FIRST_PLACE;
pub use msg::Msg;
pub use voice::{Perspective, Voice};
