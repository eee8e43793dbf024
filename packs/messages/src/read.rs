//! Reads a file of words: each message as the reader of one voice meets it.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use traeningsguide::i18n::{FIRST_PLACE, Msg, Voice};
use unic_langid::LanguageIdentifier;

/// The argument that every message has: for whom it is.
pub(crate) const READER: &str = "reader";

/// A message's name in the files: `HeadLikely` is `head-likely`.
pub(crate) fn key(name: &str) -> String {
    let mut key = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !key.is_empty() {
            key.push('-');
        }
        key.push(letter.to_ascii_lowercase());
    }
    key
}

/// All messages of a file in this voice, in order, each with its places for arguments. A message
/// that is not in the file, or that cannot be read, is empty; [`crate::faults`] says why.
pub(crate) fn words(file: &str, voice: Voice) -> Vec<String> {
    let language: LanguageIdentifier = voice.language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
    // The letters around an argument would be read aloud, copied and counted.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(read, _)| read);
    bundle.add_resource_overriding(resource);
    let text = |(name, arguments): &(&str, &[&str])| {
        let pattern = bundle.get_message(&key(name))?.value()?;
        let mut given = FluentArgs::new();
        given.set(READER, voice.perspective.word());
        for (place, argument) in (FIRST_PLACE..).zip(*arguments) {
            given.set(*argument, place.to_string());
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&given), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    };
    Msg::NAMES.iter().map(|it| text(it).unwrap_or_default()).collect()
}
