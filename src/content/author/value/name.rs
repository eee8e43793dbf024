//! Ids, and conditions over them.

use super::text::text;
use crate::content::author::expression::{Expression, Name};
use crate::content::author::finding::Span;
use crate::content::author::read::{Place, Read, Reader};

/// An id, or a reference to one.
impl Read for Name {
    fn example(key: &str) -> String {
        format!("`{key} = \"…\"`, in lower case")
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let text = text::<Self>(reader, place)?;
        let plain =
            |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_' || it == '-';
        if !text.chars().all(plain) {
            let lower: String = text.to_lowercase().chars().map(spelled).collect();
            let help = if lower.chars().all(plain) {
                format!("write `{lower}`")
            } else {
                "write a short word".to_owned()
            };
            let problem = format!(
                "the id `{text}` may have only lower case letters a to z, digits, `_` and `-`"
            );
            reader.wrong(&place.span, problem, help);
        }
        Some(Self { text, span: place.span.clone() })
    }
}

fn spelled(letter: char) -> String {
    match letter {
        'æ' => "ae".to_owned(),
        'ø' => "oe".to_owned(),
        'å' => "aa".to_owned(),
        ' ' => "_".to_owned(),
        other => other.to_string(),
    }
}

/// A condition.
#[derive(Clone, Debug)]
pub(crate) struct When {
    /// What it says. The places of its names are those in the file.
    pub(crate) expression: Expression,
}

impl Read for When {
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
}

/// Where the text itself begins: behind the quotes, unless escapes make file and text differ.
fn start_of(reader: &Reader<'_>, place: &Place<'_>, text: &str) -> Option<usize> {
    let raw = reader.file.text.get(place.span.clone())?;
    raw.find(text).map(|offset| place.span.start + offset)
}
