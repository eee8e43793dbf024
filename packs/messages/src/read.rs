//! Reads a file of words: its messages, with their arguments.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use traeningsguide::i18n::{FIRST_PLACE, Language, Msg, Perspective};
use unic_langid::LanguageIdentifier;

/// The argument that every message of the guide has: for whom it is.
pub const READER: &str = "reader";

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

/// The messages of one language.
pub(crate) type Bundle = FluentBundle<FluentResource>;

/// The messages of a file.
pub(crate) fn bundle(file: &str, language: Language) -> Bundle {
    // Its plural forms are those that CLDR has for the language.
    let language: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // The letters around an argument would be read aloud, copied and counted.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(read, _)| read);
    bundle.add_resource_overriding(resource);
    bundle
}

/// The text of a message; none where it is not in the file, or cannot be read. [`crate::faults`]
/// says why.
pub(crate) fn text(bundle: &Bundle, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
    let text = |pattern| {
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    };
    let text = bundle.get_message(key).and_then(|it| it.value()).and_then(text);
    text.filter(|it| !it.is_empty())
}

/// The message that says what the language is.
pub(crate) const LANGUAGE: &str = "language";

/// What the file says of its language.
pub(crate) fn attribute(bundle: &Bundle, name: &str) -> Option<String> {
    let pattern = bundle.get_message(LANGUAGE)?.get_attribute(name)?.value();
    Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
}

/// All messages of the guide for this reader, in order, each with its places for arguments.
pub(crate) fn words(bundle: &Bundle, reader: Perspective) -> Vec<Option<String>> {
    let text = |(name, arguments): &(&str, &[&str])| {
        let mut given = FluentArgs::new();
        given.set(READER, reader.word());
        for (place, argument) in (FIRST_PLACE..).zip(*arguments) {
            given.set(*argument, place.to_string());
        }
        text(bundle, &key(name), &given)
    };
    Msg::NAMES.iter().map(text).collect()
}
