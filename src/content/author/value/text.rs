//! Texts, which are never empty, and stand in both languages.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::content::author::finding::Span;
use crate::content::author::read::{Place, Read, Reader};
use crate::content::author::readable::code;
use crate::content::author::schema::{Field, object};
use crate::content::author::unwritten::UNWRITTEN;

/// The text of a value that must be one, and not be empty.
pub(in crate::content::author) fn text<T: Read>(
    reader: &mut Reader<'_>,
    place: &Place<'_>,
) -> Option<String> {
    let Some(text) = place.value.as_str() else { return reader.mistyped::<T>(place).and(None) };
    if text.trim().is_empty() {
        reader.missing(
            &place.span,
            format!("`{}` is empty", place.key),
            format!("write {}", T::example(place.key)),
        );
        return None;
    }
    if text.trim() != text {
        reader.wrong(
            &place.span,
            format!("`{}` begins or ends with a space", place.key),
            "write it without",
        );
    }
    Some(text.to_owned())
}

/// One line in one language, such as a section's heading.
#[derive(Clone, Debug)]
pub(crate) struct Line(pub(crate) String);

impl Read for Line {
    fn example(key: &str) -> String {
        format!("`{key} = \"…\"`")
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let text = text::<Self>(reader, place)?;
        match text.chars().find(|letter| letter.is_control()) {
            Some('\n' | '\r' | '\t') => {
                let problem = format!("`{}` has a line break or a tab in it", place.key);
                let help = "write it on one line, or end each line with `\\`";
                reader.wrong(&place.span, problem, help);
            }
            Some(other) => {
                let problem =
                    format!("`{}` has the control character {} in it", place.key, code(other));
                reader.wrong(&place.span, problem, "write it without");
            }
            None => {}
        }
        Some(Self(text))
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        line()
    }
}

/// A text that is not empty.
fn line() -> Schema {
    json_schema!({ "type": "string", "minLength": 1 })
}

/// A text in both languages.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    /// Where it stands.
    pub(crate) span: Span,
    /// Danish.
    pub(crate) da: String,
    /// English.
    pub(crate) en: String,
}

impl Read for Text {
    fn example(key: &str) -> String {
        format!("`{key}.da = \"…\"` and `{key}.en = \"…\"`")
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        if place.value.is_str() {
            let problem = format!("`{}` does not say its language", place.key);
            reader.missing(&place.span, problem, format!("write {}", Self::example(place.key)));
            return None;
        }
        let fields = reader.table::<Self>(place, "text", &["da", "en"])?;
        let unwritten = |word: &str| {
            fields.table.get(word).filter(|it| it.get_ref().as_str() == Some(UNWRITTEN))
        };
        // A language that is missing is told, and the other checks go on with a stand-in.
        let mut language = |name: &str, word: &str| {
            if unwritten(word).is_some() {
                return UNWRITTEN.to_owned();
            }
            let key = format!("{}.{word}", place.key);
            let written = fields.table.get(word);
            let span = written.map_or_else(|| place.span.clone(), toml::Spanned::span);
            match written.map(toml::Spanned::get_ref) {
                Some(value) if !value.as_str().is_some_and(|text| text.trim().is_empty()) => {
                    let line = Line::read(reader, &Place { key: &key, span, value });
                    line.map(|line| line.0).unwrap_or_default()
                }
                _ => {
                    let problem = format!("the {name} text of `{}` is missing", place.key);
                    reader.wrong(&span, problem, format!("write `{key} = \"…\"`"));
                    UNWRITTEN.to_owned()
                }
            }
        };
        let (da, en) = (language("Danish", "da"), language("English", "en"));
        // One text in two languages is one thing to write.
        let mut left = [("da", "in Danish"), ("en", "in English")]
            .into_iter()
            .filter_map(|(word, label)| unwritten(word).map(|it| (it.span(), label)));
        if let Some((span, label)) = left.next() {
            let finding = reader.unwritten::<Self>(&span, place.key).here(label);
            let finding = left.fold(finding, |it, (span, label)| it.also(&span, label));
            reader.findings.push(finding);
        }
        Some(Self { da, en, span: place.span.clone() })
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Self>()
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let language = |key, about| Field { key, about, required: true, schema: line() };
        object(
            "text",
            "A text in both languages.",
            [language("da", "In Danish."), language("en", "In English.")],
        )
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
        if text.da.ends_with('.') || text.en.ends_with('.') {
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
