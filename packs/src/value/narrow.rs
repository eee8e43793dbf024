//! Texts that are narrower than others: those that only one kind of reader sees, rules, and hints.

use schemars::{Schema, SchemaGenerator};

use super::line::Line;
use super::text::{Text, for_others};
use crate::read::translation::{Key, Said, Translation};
use crate::read::{FromToml, Place, Reader};

macro_rules! narrow_text {
    ($(#[doc = $doc:literal])* $name:ident, $schema:ty, $read:expr, $fits:expr) => {
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

            fn translate(&mut self, translation: &mut Translation<'_>, key: Key<'_>) {
                self.0.take(translation, key, $fits);
            }

            fn schema(generator: &mut SchemaGenerator) -> Schema {
                <$schema>::schema(generator)
            }
        }
    };
}

narrow_text!(
    /// A text that only one kind of reader sees, so it has one wording.
    HelperText, Line, Text::one::<Self>, |said, _| one_wording(said)
);
narrow_text!(
    /// A rule. It is true for everybody, so it has one wording and addresses nobody: the reader's
    /// own answer is shown beside it.
    Rule, Line, |reader, place| {
        let text = Text::one::<Self>(reader, place)?;
        if let Some(word) = text.pronoun() {
            reader.wrong(
                &place.span,
                format!("`{}` speaks to its reader: \"{word}\"", place.key),
                "say it as a rule for everybody: \"Træningen er for dem, der …\"",
            );
        }
        Some(text)
    },
    |said, language| {
        let speaks = || {
            let word = messages::pronoun(&said.own, language)?;
            let help = "say it as a rule for everybody: \"The training is for people who …\"";
            Some((format!("speaks to its reader: \"{word}\""), help))
        };
        one_wording(said).or_else(speaks)
    }
);
narrow_text!(
    /// A text of one line without a full stop.
    Hint, Text, |reader, place| {
        let text = Text::read(reader, place)?;
        if text.ends_with('.') {
            reader.wrong(
                &place.span,
                format!("`{}` ends with a full stop", place.key),
                "a hint is one line without one",
            );
        }
        Some(text)
    },
    |said, language| {
        let all = [Some(&said.own), said.relative.as_ref(), said.professional.as_ref()];
        if all.into_iter().flatten().any(|it| it.ends_with('.')) {
            return Some(("ends with a full stop".to_owned(), "a hint is one line without one"));
        }
        for_others(said, language)
    }
);

/// The fault of a translation that has words for other readers, where it may have none.
fn one_wording(said: &Said) -> Option<(String, &'static str)> {
    let help = "write one text: it is true for everybody, or for one kind of reader only";
    (said.relative.is_some() || said.professional.is_some())
        .then(|| ("chooses by the reader".to_owned(), help))
}
