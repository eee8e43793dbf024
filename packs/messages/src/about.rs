//! What a file of words says of its language, and what is wrong with that.

use fluent_syntax::ast::{Message, Pattern, PatternElement};

use crate::read::LANGUAGE;

/// What there is to say of a language, and what may be said; anything where it is a name.
const ABOUT: [(&str, &[&str]); 4] = [
    ("name", &[]),
    ("direction", &["ltr", "rtl"]),
    ("complete", &["yes", "no"]),
    ("read", &["yes", "no"]),
];

/// How the message is written.
pub(crate) const EXAMPLE: &str =
    "language =\n    .name = …\n    .direction = ltr\n    .complete = yes\n    .read = no";

/// What is wrong with the message that says what the language is, each with what to write.
pub(crate) fn faults(message: &Message<&str>) -> Vec<(String, String)> {
    let mut faults = Vec::new();
    let mut fault = |problem: String, help: String| faults.push((problem, help));
    for (name, allowed) in ABOUT {
        let written = message.attributes.iter().find(|it| it.id.name == name);
        let written = written.and_then(|it| text(&it.value));
        let known = allowed.is_empty() || written.is_some_and(|it| allowed.contains(&it));
        if written.is_none() || !known {
            let write = if allowed.is_empty() { "…".to_owned() } else { allowed.join("` or `") };
            fault(
                format!("`{LANGUAGE}` does not say its `.{name}`"),
                format!("write `.{name} = {write}`"),
            );
        }
    }
    for other in &message.attributes {
        if ABOUT.iter().all(|(name, _)| *name != other.id.name) {
            let names = ABOUT.map(|(name, _)| format!("`.{name}`")).join(", ");
            let problem = format!("`{LANGUAGE}` has an unknown `.{}`", other.id.name);
            fault(problem, format!("it has {names}"));
        }
    }
    faults
}

/// A text without arguments.
fn text<'a>(pattern: &Pattern<&'a str>) -> Option<&'a str> {
    match &*pattern.elements {
        [PatternElement::TextElement { value }] => Some(value.trim()),
        _ => None,
    }
}
