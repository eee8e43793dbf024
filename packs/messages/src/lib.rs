//! The guide's own words, read from `public/words`: one Fluent file a language, in which a message
//! has one text, or one for each reader.

mod fault;
mod read;

use std::sync::LazyLock;

use traeningsguide::i18n::{Language, Msg, Voice};

pub use fault::{Fault, faults};

/// The files of words, each with its name and its text.
pub const FILES: [(&str, &str); 2] = [
    ("da.ftl", include_str!("../../../public/words/da.ftl")),
    ("en.ftl", include_str!("../../../public/words/en.ftl")),
];

/// The words of every voice.
static WORDS: LazyLock<Vec<(Voice, Vec<String>)>> = LazyLock::new(|| {
    let file = |language| match language {
        Language::Da => FILES[0].1,
        Language::En => FILES[1].1,
    };
    Voice::all().map(|voice| (voice, read::words(file(voice.language), voice))).collect()
});

/// All messages in this voice, in order, for [`Msg::text_in`].
pub fn words(voice: impl Into<Voice>) -> &'static [String] {
    let voice = voice.into();
    WORDS.iter().find(|(it, _)| *it == voice).map_or(&[], |(_, words)| words)
}

/// The message in this voice.
pub fn say(voice: impl Into<Voice>, msg: Msg<'_>) -> String {
    msg.text_in(words(voice))
}
