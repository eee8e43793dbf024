//! Texts, which are never empty, and stand in both languages.

use crate::content::author::finding::Span;
use crate::content::author::read::{Place, Read, Reader};
use crate::content::author::readable::code;

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
        let fields = reader.table::<Self>(place, "text", &["da", "en"])?;
        // A missing language is told, and the other checks go on with a stand-in.
        let mut language = |name: &str, word: &str| {
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
                    "…".to_owned()
                }
            }
        };
        Some(Self {
            da: language("Danish", "da"),
            en: language("English", "en"),
            span: place.span.clone(),
        })
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
}
