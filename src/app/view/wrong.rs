//! "Does the result look wrong?": whom to tell, and a text that names the rule and the answer.
//! Nothing is sent.

use super::super::Model;
use super::rule::basis;
use super::source::{Contact, Words};
use crate::content::compiled;
use crate::engine::{self, Answers, ProgrammeAssessment, Reason};
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

/// A programme's texts and rules.
type Pair<'a> = (&'a compiled::Programme, &'a engine::Programme);

/// The ready text is about the programme that the heading is about.
pub(super) fn wrong(
    words: &Words<'_>,
    model: &Model,
    programme: Option<(Pair<'_>, &ProgrammeAssessment)>,
) -> Wrong {
    let text = &words.pack.text;
    let ask = programme.and_then(|((it, _), _)| super::advice::contact(it));
    Wrong {
        title: words.say(Msg::WrongTitle),
        open: words.say(Msg::WrongOpen),
        lead: words.say(Msg::WrongLead { municipality: &text.name }),
        contact: words.ask(ask),
        label: words.say(Msg::WrongLabel),
        text: ready(words, model, programme),
        copy: words.say(Msg::CopyText),
    }
}

fn ready(
    words: &Words<'_>,
    model: &Model,
    programme: Option<(Pair<'_>, &ProgrammeAssessment)>,
) -> String {
    let text = &words.pack.text;
    let version = words.date(text.version);
    let mut lines =
        vec![words.say(Msg::WrongHello { municipality: &text.name, version: &version })];
    if let Some((pair, assessed)) = programme {
        let answers = model.answers_in_use();
        let (_, word, _) = super::programme::verdict(words, &answers, pair.0, assessed);
        lines.push([&pair.0.name, ": ", &word].concat());
        for reason in &assessed.reasons {
            lines.extend(decided(words, model, &answers, pair, *reason));
        }
    }
    lines.push(words.say(Msg::WrongBecause));
    lines.join("\n")
}

/// The deciding rule, the answer behind it, and its source.
fn decided(
    words: &Words<'_>,
    model: &Model,
    answers: &Answers,
    (text, rules): Pair<'_>,
    reason: Reason,
) -> Option<String> {
    let (rule, cite, when) = match reason {
        Reason::Criterion(place) => {
            let when = rules.criteria.get(place)?.when.as_ref();
            text.criteria.get(place).map(|it| (&it.text, &it.cite, when))?
        }
        Reason::Route(place) => text.routes.get(place).map(|it| (&it.text, &it.cite, None))?,
        Reason::Silent => text.silent.as_ref().map(|it| (&it.text, &it.cite, None))?,
    };
    let answer = when.and_then(|when| basis(words, model, answers, when).answers);
    let answer = answer.map(|answer| [" ", &words.say(Msg::Answered { answer: &answer })].concat());
    let (answer, source) = (answer.unwrap_or_default(), words.source(cite).lines.join(" "));
    Some(["- ", rule, &answer, " (", &words.say(Msg::Source), ": ", &source, ")"].concat())
}
