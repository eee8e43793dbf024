//! Texts with a rule of their own: those that only one kind of reader sees, and hints.

use schemars::{Schema, SchemaGenerator};

use super::text::{Text, Wording, languages};
use crate::content::author::read::{Place, Read, Reader};

/// A text that only one kind of reader sees, so it has one wording.
#[derive(Clone, Debug)]
pub(crate) struct Told(pub(crate) Text);

impl Read for Told {
    fn example(key: &str) -> String {
        Text::example(key)
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let fields = reader.table::<Text>(place, "text", &["da", "en"])?;
        let Wording { da, en } = languages(reader, place, &fields);
        let span = place.span.clone();
        Some(Self(Text { da, en, relative: None, professional: None, span }))
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Wording>()
    }
}

/// A text of one line without a full stop, in both languages.
#[derive(Clone, Debug)]
pub(crate) struct Hint(pub(crate) Text);

impl Read for Hint {
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
