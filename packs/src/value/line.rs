//! Texts of one line, in one language.

use schemars::{Schema, SchemaGenerator, json_schema};

use crate::read::example;
use crate::read::{FromToml, Place, Reader};

/// The text of a value that must be one, and not be empty.
pub(crate) fn text<T: FromToml>(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<String> {
    let Some(text) = place.value.as_str() else { return reader.mistyped::<T>(place).and(None) };
    if text.trim().is_empty() {
        return reader.refused::<T>(place, format!("`{}` is empty", place.key)).and(None);
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

impl FromToml for Line {
    fn example(key: &str) -> String {
        example::line(key)
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let text = text::<Self>(reader, place)?;
        if text.contains(['\n', '\r', '\t']) {
            let problem = format!("`{}` has a line break or a tab in it", place.key);
            let help = "write it on one line, or end each line with `\\`";
            reader.wrong(&place.span, problem, help);
            return Some(Self(text));
        }
        for (problem, help) in messages::unfit(&text) {
            reader.wrong(&place.span, format!("`{}` {problem}", place.key), help);
        }
        Some(Self(text))
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "minLength": 1 })
    }
}
