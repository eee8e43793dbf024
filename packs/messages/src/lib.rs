//! The guide's own words and those of its pages, read from `public/words`: one Fluent file a
//! language, in which a message of the guide has one text, or one for each reader.

mod fault;
mod page;
mod parse;
mod read;

use std::sync::LazyLock;

use traeningsguide::i18n::{Language, Msg, Voice};

pub use fault::faults;
pub use page::{PageMsg, StaffMsg};
pub use parse::{Attribute, Fault, Message, Pattern, Text, parse};
use read::Bundle;
pub use read::READER;

/// The files of words, each with its name and its text.
pub const FILES: [(&str, &str); 2] = [
    ("da.ftl", include_str!("../../../public/words/da.ftl")),
    ("en.ftl", include_str!("../../../public/words/en.ftl")),
];

fn bundle(language: Language) -> &'static Bundle {
    static DANISH: LazyLock<Bundle> = LazyLock::new(|| read::bundle(FILES[0].1, Language::Da));
    static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| read::bundle(FILES[1].1, Language::En));
    match language {
        Language::Da => &DANISH,
        Language::En => &ENGLISH,
    }
}

/// All messages in this voice, in order, for [`Msg::text_in`].
pub fn words(voice: impl Into<Voice>) -> &'static [String] {
    static ALL: LazyLock<Vec<(Voice, Vec<String>)>> = LazyLock::new(|| {
        let words = |voice: Voice| read::words(bundle(voice.language), voice.perspective);
        Voice::all().map(|voice| (voice, words(voice))).collect()
    });
    let voice = voice.into();
    ALL.iter().find(|(it, _)| *it == voice).map_or(&[], |(_, words)| words)
}

/// The message in this voice.
pub fn say(voice: impl Into<Voice>, msg: Msg<'_>) -> String {
    msg.text_in(words(voice))
}

/// The message of a page, in this language.
pub fn page(language: Language, msg: PageMsg<'_>) -> String {
    let (name, arguments) = msg.take_apart();
    read::text(bundle(language), &PageMsg::key(name), &arguments)
}

/// The message of a page for the staff of a municipality, in Danish.
pub fn staff(msg: StaffMsg<'_>) -> String {
    let (name, arguments) = msg.take_apart();
    read::text(bundle(Language::Da), &StaffMsg::key(name), &arguments)
}
