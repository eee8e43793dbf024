//! "Does the result look wrong?": whom to tell, and a text that names the rules and the criterion. Nothing is sent.

use super::source::{Contact, Words};
use crate::content::compiled;
use crate::engine::{ProgrammeAssessment, Reason};
use crate::i18n::Msg;

/// A way to say that something looks wrong.
#[derive(Clone, Debug)]
pub struct Wrong {
    /// The heading.
    pub title: String,
    /// The button that opens it.
    pub open: String,
    /// What to do, and that nothing is sent.
    pub lead: String,
    /// Whom to tell.
    pub contact: Option<Contact>,
    /// The label of the text.
    pub label: String,
    /// The text to send, say, or change.
    pub text: String,
    /// The button that copies it.
    pub copy: String,
}

/// The ready text is about the programme that the heading is about.
pub(super) fn wrong(
    words: &Words<'_>,
    programme: Option<(&compiled::Programme, &ProgrammeAssessment)>,
) -> Wrong {
    let text = &words.pack.text;
    let ask = programme.and_then(|(it, _)| super::advice::contact(it));
    Wrong {
        title: words.say(Msg::WrongTitle),
        open: words.say(Msg::WrongOpen),
        lead: words.say(Msg::WrongLead { municipality: &text.name }),
        contact: words.ask(ask),
        label: words.say(Msg::WrongLabel),
        text: ready(words, programme),
        copy: words.say(Msg::CopyText),
    }
}

fn ready(
    words: &Words<'_>,
    programme: Option<(&compiled::Programme, &ProgrammeAssessment)>,
) -> String {
    let text = &words.pack.text;
    let version = words.date(text.version);
    let mut lines =
        vec![words.say(Msg::WrongHello { municipality: &text.name, version: &version })];
    if let Some((text, stands)) = programme {
        let (_, word, _) = super::programme::verdict(words, text, stands);
        lines.push([&text.name, ": ", &word].concat());
        for reason in &stands.reasons {
            lines.extend(criterion(words, text, *reason));
        }
    }
    lines.push(words.say(Msg::WrongBecause));
    lines.join("\n")
}

/// What decided, and where it stands.
fn criterion(words: &Words<'_>, text: &compiled::Programme, reason: Reason) -> Option<String> {
    let (said, cite) = match reason {
        Reason::Criterion(place) => text.criteria.get(place).map(|it| (&it.text, &it.cite))?,
        Reason::Route(place) => text.routes.get(place).map(|it| (&it.text, &it.cite))?,
        Reason::Silent => text.silent.as_ref().map(|it| (&it.text, &it.cite))?,
    };
    let source = words.source(cite).lines.join(" ");
    Some(["- ", said, " (", &words.say(Msg::Source), ": ", &source, ")"].concat())
}
