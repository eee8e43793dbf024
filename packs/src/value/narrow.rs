//! Texts that are narrower than others: those that only one kind of reader sees, rules, and hints.

use schemars::{Schema, SchemaGenerator};

use super::text::{Text, Wording, by_language, languages};
use crate::read::{FromToml, Place, Reader};

macro_rules! narrow_text {
    ($(#[doc = $doc:literal])* $name:ident, $schema:ty, $read:expr) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug)]
        pub(crate) struct $name(pub(crate) Text);

        impl FromToml for $name {
            fn example(key: &str) -> String {
                Text::example(key)
            }

            fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
                let read: fn(&mut Reader<'_>, &Place<'_>) -> Option<Text> = $read;
                read(reader, place).map(Self)
            }

            fn schema(generator: &mut SchemaGenerator) -> Schema {
                generator.subschema_for::<$schema>()
            }
        }
    };
}

narrow_text!(
    /// A text that only one kind of reader sees, so it has one wording.
    HelperText, Wording, one_wording
);
narrow_text!(
    /// A rule. It is true for everybody, so it has one wording and addresses nobody: the reader's
    /// own answer is shown beside it.
    Rule, Wording, |reader, place| {
        let text = one_wording(reader, place)?;
        if let Some(word) = text.pronoun() {
            reader.wrong(
                &place.span,
                format!("`{}` speaks to its reader: \"{word}\"", place.key),
                "say it as a rule for everybody: \"Træningen er for dem, der …\"",
            );
        }
        Some(text)
    }
);
narrow_text!(
    /// A text of one line without a full stop, in both languages.
    Hint, Text, |reader, place| {
        let text = Text::read(reader, place)?;
        if text.wordings().any(|it| it.ends_with('.')) {
            reader.wrong(
                &place.span,
                format!("`{}` ends with a full stop", place.key),
                "a hint is one line without one",
            );
        }
        Some(text)
    }
);

/// A text that has no other words for other readers.
fn one_wording(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Text> {
    let fields = by_language(reader, place, &["da", "en"])?;
    let Wording { da, en } = languages(reader, place, &fields);
    let span = place.span.clone();
    Some(Text { da, en, relative: None, professional: None, span })
}
