//! Texts that are narrower than others: those that only one kind of reader sees, rules, and hints.

use schemars::{Schema, SchemaGenerator};

use super::text::{Text, Wording, by_language, languages};
use crate::read::{FromToml, Place, Reader};

/// A text that only one kind of reader sees, so it has one wording.
#[derive(Clone, Debug)]
pub(crate) struct HelperText(pub(crate) Text);

impl FromToml for HelperText {
    fn example(key: &str) -> String {
        Text::example(key)
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        one_wording(reader, place).map(Self)
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Wording>()
    }
}

/// A rule. It is true for everybody, so it has one wording and addresses nobody: the reader's own
/// answer is shown beside it.
#[derive(Clone, Debug)]
pub(crate) struct Rule(pub(crate) Text);

impl FromToml for Rule {
    fn example(key: &str) -> String {
        Text::example(key)
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let text = one_wording(reader, place)?;
        if let Some(word) = text.pronoun() {
            reader.wrong(
                &place.span,
                format!("`{}` speaks to its reader: \"{word}\"", place.key),
                "say it as a rule for everybody: \"Træningen er for dem, der …\"",
            );
        }
        Some(Self(text))
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Wording>()
    }
}

/// A text that has no other words for other readers.
fn one_wording(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Text> {
    let fields = by_language(reader, place, &["da", "en"])?;
    let Wording { da, en } = languages(reader, place, &fields);
    let span = place.span.clone();
    Some(Text { da, en, relative: None, professional: None, span })
}

/// A text of one line without a full stop, in both languages.
#[derive(Clone, Debug)]
pub(crate) struct Hint(pub(crate) Text);

impl FromToml for Hint {
    fn example(key: &str) -> String {
        Text::example(key)
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let text = Text::read(reader, place)?;
        if text.wordings().any(|it| it.ends_with('.')) {
            reader.wrong(
                &place.span,
                format!("`{}` ends with a full stop", place.key),
                "a hint is one line without one",
            );
        }
        Some(Self(text))
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        Text::schema(generator)
    }
}
