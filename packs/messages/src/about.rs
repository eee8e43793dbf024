//! What a file of words says of its language, and what is wrong with that.

use crate::parse::{Attribute, Fault, Message};
use crate::read::LANGUAGE;

/// What there is to say of a language, and what may be said; anything where it is a name.
const ABOUT: [(&str, &[&str]); 4] = [
    ("name", &[]),
    ("direction", &["ltr", "rtl"]),
    ("complete", &["yes", "no"]),
    ("read", &["yes", "no"]),
];
/// What a language may leave out: the words with which its texts speak to their reader.
pub(crate) const PRONOUNS: &str = "pronouns";

/// How the message is written.
const EXAMPLE: &str =
    "language =\n    .name = …\n    .direction = ltr\n    .complete = yes\n    .read = no";

/// What is wrong with the message that says what the language is, or that it is missing.
pub(crate) fn faults(message: Option<&Message<'_>>) -> Vec<Fault> {
    let Some(message) = message else {
        let problem = format!("`{LANGUAGE}` is missing");
        let help = format!("say what the language is:\n{EXAMPLE}");
        return vec![Fault { span: 0..0, problem, help }];
    };
    let span = message.span.clone();
    let fault = |problem: String, help: String| Fault { span: span.clone(), problem, help };
    let mut faults = Vec::new();
    for (name, allowed) in ABOUT {
        let written = message.attributes.iter().find(|it| it.name == name).and_then(text);
        let is_right = |it: &str| allowed.is_empty() || allowed.contains(&it);
        if !written.is_some_and(is_right) {
            let write = if allowed.is_empty() { "…".to_owned() } else { allowed.join("` or `") };
            faults.push(fault(
                format!("`{LANGUAGE}` does not say its `.{name}`"),
                format!("write `.{name} = {write}`"),
            ));
        }
    }
    for other in &message.attributes {
        let mut names = ABOUT.iter().map(|(name, _)| *name).chain([PRONOUNS]);
        if names.all(|name| name != other.name) {
            let names = ABOUT.map(|(name, _)| format!("`.{name}`")).join(", ");
            let problem = format!("`{LANGUAGE}` has an unknown `.{}`", other.name);
            faults.push(fault(problem, format!("it has {names} and perhaps `.{PRONOUNS}`")));
        }
    }
    faults
}

/// Whether it says that some messages have no text.
pub(crate) fn is_incomplete(message: &Message<'_>) -> bool {
    let complete = message.attributes.iter().find(|it| it.name == "complete");
    complete.and_then(text) == Some("no")
}

/// A text without arguments.
fn text<'a>(attribute: &'a Attribute<'_>) -> Option<&'a str> {
    match attribute.pattern.texts.as_slice() {
        [text] if text.arguments.is_empty() => Some(&text.letters),
        _ => None,
    }
}
