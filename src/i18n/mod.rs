//! The guide's messages as values, and how numbers and dates are written.
//!
//! The texts are in `public/words`, one file a language, and stay on the machine that makes packs:
//! the words of a pack in a voice have them too ([`Msg::text_in`]), so a phone loads one voice to
//! begin with.

mod format;
mod language;
#[macro_use]
mod messages;
mod msg;
mod text;
mod voice;

pub use format::{date, kroner, kroner_range, phone, weekday};
pub use language::Language;
pub use messages::{FIRST_PLACE, NEXT_FORM};
pub use msg::Msg;
pub use text::{DANISH_BEGINS, DANISH_ENDS};
pub use voice::{Perspective, Voice};
