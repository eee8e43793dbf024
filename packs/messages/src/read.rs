//! Reads a file of words: its messages, with their arguments.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use traeningsguide::i18n::{FIRST_PLACE, Language, Msg, NEXT_FORM, Voice};
use unic_langid::LanguageIdentifier;

use crate::danish::in_danish;

/// The argument that every message of the guide has: for whom it is.
pub const READER: &str = "reader";

/// The argument that is worded by a document, in Danish.
const OF_A_DOCUMENT: &str = "section";

/// The message that is no text of a file: the plural form of each number.
pub(crate) const PLURALS: &str = "Plurals";

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

/// The numbers whose plural forms decide those of all others: from 200 on the last two digits do.
const NUMBERS: u16 = 200;

/// The plural forms of a language by CLDR.
pub(crate) struct Plurals {
    /// The first number of each form.
    first: Vec<u16>,
    /// For each number the place of its form.
    table: String,
}

impl Plurals {
    pub(crate) fn of(language: Language) -> Self {
        let form = forms(language);
        let is_first = |number: &u16| (0..*number).all(|it| form(it) != form(*number));
        let mut first: Vec<u16> = (0..NUMBERS).filter(is_first).collect();
        // The last is the form of what is no number.
        first.sort_by_key(|it| form(*it) == PluralCategory::OTHER);
        let place = |number| first.iter().position(|it| form(*it) == form(number));
        let table = (0..NUMBERS).filter_map(place).map(|it| it.to_string()).collect();
        Self { first, table }
    }
}

/// The plural form of a number by CLDR.
fn forms(language: Language) -> impl Fn(u16) -> PluralCategory {
    let tag: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let rules = PluralRules::create(tag, PluralRuleType::CARDINAL).ok();
    move |number| {
        let form = rules.as_ref().and_then(|it| it.select(number).ok());
        form.unwrap_or(PluralCategory::OTHER)
    }
}

/// Whether a plural category is for one number at most, so that its text need not show the number.
pub(crate) fn is_for_one(language: Language, category: &str) -> bool {
    let form = forms(language);
    let named = |it: &u16| format!("{:?}", form(*it)).eq_ignore_ascii_case(category);
    (0..NUMBERS).filter(named).count() <= 1
}

/// The messages of one language for the guide: a number is not filled in, its place is kept.
pub(crate) fn with_places(file: &str, language: Language) -> Bundle {
    let mut bundle = bundle(file, language);
    bundle.set_formatter(Some(|value, _| {
        matches!(value, FluentValue::Number(_)).then(|| FIRST_PLACE.to_string())
    }));
    bundle
}

/// All messages of the guide for this reader, in order, each with its places for arguments. A
/// message that has plural forms for its first argument has each of them.
pub(crate) fn words(bundle: &Bundle, plurals: &Plurals, voice: Voice) -> Vec<Option<String>> {
    let say = |name: &str, arguments: &[&str], count: Option<u16>| {
        let mut given = FluentArgs::new();
        given.set(READER, voice.perspective.word());
        for (place, argument) in (FIRST_PLACE..).zip(arguments) {
            let is_danish = *argument == OF_A_DOCUMENT && voice.language != Language::DANISH;
            let place = place.to_string();
            given.set(*argument, if is_danish { in_danish(&place) } else { place });
        }
        if let (Some(first), Some(count)) = (arguments.first(), count) {
            given.set(*first, count);
        }
        text(bundle, &key(name), &given)
    };
    let all = |(name, arguments): &(&str, &[&str])| {
        if *name == PLURALS {
            return Some(plurals.table.clone());
        }
        let forms = plurals.first.iter().map(|count| say(name, arguments, Some(*count)));
        let forms: Vec<String> = forms.collect::<Option<_>>()?;
        if forms.iter().all(|it| Some(it) == forms.first()) {
            return say(name, arguments, None);
        }
        Some(forms.join(&NEXT_FORM.to_string()))
    };
    Msg::NAMES.iter().map(all).collect()
}
