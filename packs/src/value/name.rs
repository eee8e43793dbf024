//! Ids, and conditions over them.

use schemars::{Schema, SchemaGenerator, json_schema};

use super::line::{Line, text};
use crate::expression::{Expression, Name};
use crate::finding::Span;
use crate::read::{FromToml, Place, Reader};

/// An id, or a reference to one.
impl FromToml for Name {
    fn example(key: &str) -> String {
        format!("`{key} = \"…\"`, in lower case")
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let text = text::<Self>(reader, place)?;
        // Rules and cases name it too, so no more can be checked before it is corrected.
        reader.complete &= is_id(&text);
        if !is_id(&text) && reader.no_ids.insert(text.clone()) {
            let spelled = spelled(&text);
            let help = if is_id(&spelled) {
                format!("write `{spelled}`, wherever it stands")
            } else {
                "write a short word, wherever it stands".to_owned()
            };
            let problem = format!(
                "the id `{text}` may have only lower case letters a to z, digits, `_` and `-`"
            );
            reader.wrong(&place.span, problem, help);
        }
        Some(Self { text, span: place.span.clone() })
    }

    fn id(&self) -> Option<&str> {
        Some(&self.text)
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[a-z0-9_-]+$" })
    }
}

/// Whether an id may be written so.
pub(crate) fn is_id(text: &str) -> bool {
    text.bytes()
        .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_' || it == b'-')
}

/// A word as an id would spell it.
pub(crate) fn spelled(text: &str) -> String {
    let letters = text.chars().flat_map(char::to_lowercase);
    letters.fold(String::new(), |mut word, letter| {
        match letter {
            'æ' => word.push_str("ae"),
            'ø' => word.push_str("oe"),
            'å' => word.push_str("aa"),
            ' ' => word.push('_'),
            other => word.push(other),
        }
        word
    })
}

/// A condition.
#[derive(Clone, Debug)]
pub(crate) struct When {
    /// The condition. The places of its names are those in the file.
    pub(crate) expression: Expression,
}

impl FromToml for When {
    fn example(key: &str) -> String {
        format!("`{key} = \"has_plan = yes\"`")
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let written = text::<Self>(reader, place)?;
        let start = start_of(reader, place, &written);
        let moved = |span: &Span| match start {
            Some(start) => span.start + start..span.end + start,
            None => place.span.clone(),
        };
        match Expression::parse(&written) {
            Ok(mut expression) => {
                expression.each_name(&mut |name| name.span = moved(&name.span));
                Some(Self { expression })
            }
            Err(fault) => {
                reader.missing(&moved(&fault.span), fault.problem, fault.help);
                None
            }
        }
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        Line::schema(generator)
    }
}

/// For whom something is: a programme, or advice.
#[derive(Clone, Debug)]
pub(crate) enum Need {
    /// For everybody.
    Always,
    /// For whom this holds.
    When(When),
}

impl Need {
    /// The condition, where it is not for everybody.
    pub(crate) fn when(&self) -> Option<&When> {
        match self {
            Self::Always => None,
            Self::When(when) => Some(when),
        }
    }

    /// The same, to be changed.
    pub(crate) fn when_mut(&mut self) -> Option<&mut When> {
        match self {
            Self::Always => None,
            Self::When(when) => Some(when),
        }
    }
}

/// How a need that is for everybody is written.
pub(crate) const ALWAYS: &str = "always";

impl FromToml for Need {
    fn example(key: &str) -> String {
        format!("`{key} = \"{ALWAYS}\"`, or a condition such as `{key} = \"has_plan = yes\"`")
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        if place.value.as_str() == Some(ALWAYS) {
            return Some(Self::Always);
        }
        When::read(reader, place).map(Self::When)
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        When::schema(generator)
    }
}

/// The criteria that an alternative is an answer to: one id, or a list of ids.
#[derive(Clone, Debug)]
pub(crate) struct Reasons(pub(crate) Vec<Name>);

impl FromToml for Reasons {
    fn example(key: &str) -> String {
        format!("`{key} = \"…\"` or `{key} = [\"…\", \"…\"]`, ids of criteria")
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        if place.value.is_str() {
            return Name::read(reader, place).map(|name| Self(vec![name]));
        }
        if place.value.as_array().is_none_or(|ids| ids.is_empty()) {
            return reader.mistyped(place);
        }
        Vec::read(reader, place).map(Self)
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let one = Name::schema(generator);
        let many = <Vec<Name> as FromToml>::schema(generator);
        json_schema!({ "anyOf": [one, many] })
    }
}

/// Where the text itself begins: behind the quotes, unless escapes make file and text differ.
fn start_of(reader: &Reader<'_>, place: &Place<'_>, text: &str) -> Option<usize> {
    let raw = reader.file.text.get(place.span.clone())?;
    raw.find(text).map(|offset| place.span.start + offset)
}
