//! Faults of TOML itself, in words for people who do not know TOML.

use crate::finding::Span;

/// The problem, and what to write. `message` is the parser's, with what it expected behind a comma.
pub(crate) fn fault(text: &str, span: &Span, message: &str) -> (String, String) {
    let (what, expected) = message.split_once(", expected ").unwrap_or((message, ""));
    let (what, help) = match what {
        "duplicate key" => {
            (what, "each key stands once in a table; lists of records begin with `[[…]]`")
        }
        "string values must be quoted" => unquoted(text.get(span.clone()).unwrap_or_default()),
        "missing opening quote" => ("this text is never opened", "write `\"` where it begins"),
        "invalid basic string" if expected.contains('"') => {
            ("this text is never closed", "write `\"` where it ends, on the same line")
        }
        "unexpected key or value" => left_over(text, span.start),
        "invalid unquoted key" if text.get(span.clone()).is_some_and(|it| it.contains(':')) => {
            ("a key has no value", "write `=` in place of `:`")
        }
        "key with no value" => {
            ("a key has no value", "write `key = …`; a text begins and ends on one line")
        }
        "invalid unquoted key" => (
            "a key has another letter than a to z",
            "all keys stand in docs/packs.md, with letters a to z, digits, `_` and `-`",
        ),
        "unclosed table" => ("this header is never closed", "write `]` where it ends"),
        "unclosed array table" => ("this header is never closed", "write `]]` where it ends"),
        "unclosed array" => ("this list is never closed", "write `]` where it ends"),
        "unclosed inline table" => ("this record is never closed", "write `}` where it ends"),
        "missing comma between array elements" | "missing comma between key-value pairs" => {
            ("a comma is missing", "write `,` between the two")
        }
        "invalid boolean" => (what, "write `true` or `false`"),
        _ if what.starts_with("invalid date") => (
            "this is neither a date nor a list",
            "write a date in quotes, `\"2026-11-22\"`, and lines as a list, `[141, 150]`",
        ),
        _ if expected.is_empty() => (what, "see docs/packs.md for how a pack is written"),
        _ => return (problem(what), format!("expected {expected}")),
    };
    (problem(what), help.to_owned())
}

fn problem(what: &str) -> String {
    format!("this is no TOML: {what}")
}

/// A value without quotes.
fn unquoted(raw: &str) -> (&'static str, &'static str) {
    let first = raw.chars().next().unwrap_or_default();
    if raw.chars().all(|it| it.is_ascii_digit() || it == ' ') {
        ("a comma is missing", "write a list of numbers as `[141, 150]`")
    } else if "“”„»«".contains(first) {
        ("these quotes are not straight", "write texts so: `\"…\"`")
    } else if first.is_ascii_digit() {
        ("this is no number", "write a number alone, as in `57`; write texts so: `\"…\"`")
    } else {
        ("this text has no quotes", "write texts so: `\"…\"`")
    }
}

/// Something follows a value which could have ended the line.
fn left_over(text: &str, place: usize) -> (&'static str, &'static str) {
    let before = text.get(..place).and_then(|it| it.chars().next_back());
    match (before, at(text, place)) {
        (Some(digit), Some(',')) if digit.is_ascii_digit() => (
            "a number has no comma",
            "write øre with a point, as in `57.5`, and whole kroner as `57`",
        ),
        (Some('"'), _) => (
            "this text ends before the line does",
            "write quotes inside a text as `»…«`, and none around the names of a condition",
        ),
        _ => ("something is left over behind this value", "write one key and its value on a line"),
    }
}

fn at(text: &str, place: usize) -> Option<char> {
    text.get(place..)?.chars().next()
}
