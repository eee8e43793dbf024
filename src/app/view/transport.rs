//! Transport to one programme: what applies, under which conditions, and what it costs.

use super::super::Model;
use super::course::{self, Course};
use super::mark::Mark;
use super::rule::{self, Line};
use super::source::{Contact, Disclosure, Price, Words};
use crate::content::compiled::{self, Conditional};
use crate::engine::{Condition, TransportAssessment, TransportOutcome, TransportRule, Truth};
use crate::i18n::Msg;

/// Transport.
#[derive(Clone, Debug)]
pub struct Transport {
    /// The heading.
    pub title: String,
    /// What applies.
    pub outcome: String,
    /// The price.
    pub price: Option<Price>,
    /// What a whole course costs.
    pub course: Option<Course>,
    /// The heading over the conditions.
    pub conditions_title: String,
    /// The conditions, each with how it stands.
    pub conditions: Vec<Line>,
    /// The heading over the ways to get there.
    pub options_title: String,
    /// Ways to get there that the document names.
    pub options: Vec<String>,
    /// The button that opens the notes.
    pub notes_title: String,
    /// What else there is to say.
    pub notes: Vec<String>,
    /// Where to ask.
    pub contact: Option<Contact>,
    /// Where it stands.
    pub sources: Option<Disclosure>,
}

pub(super) fn transport(
    words: &Words<'_>,
    model: &Model,
    (text, rule): (&compiled::Transport, &TransportRule),
    stands: &TransportAssessment,
    ask: Option<usize>,
) -> Transport {
    // A grant depends on the answers; everything else is as the document has it.
    let outcome = match stands.outcome {
        TransportOutcome::MayBeGranted { met: Truth::Yes } => words.say(Msg::TransportGrantYes),
        TransportOutcome::MayBeGranted { met: Truth::No } => words.say(Msg::TransportGrantNo),
        TransportOutcome::MayBeGranted { .. } => words.say(Msg::TransportGrantUnknown),
        _ => text.text.clone(),
    };
    let granted = stands.outcome != TransportOutcome::MayBeGranted { met: Truth::No };
    let unresolved = stands.outcome == TransportOutcome::Unresolved;
    let cites =
        [&text.cite].into_iter().chain(text.options.iter().filter_map(|it| it.cite.as_ref()));
    let cites = cites.chain(text.example.as_ref().map(|example| &example.cite));
    let mut cites = cites.chain(text.notes.iter().filter_map(|note| note.cite.as_ref()));
    let mut price = words.price(&text.price, text.contact.or(ask));
    if let Some(price) = &mut price
        && price.amount.is_none()
        && price.contact.is_none()
        && !unresolved
    {
        price.contact = words.contact(text.contact);
    }
    Transport {
        title: words.say(Msg::Transport),
        outcome,
        price,
        // What is not likely to be granted is not worth counting.
        course: granted.then(|| course::course(words, text)).flatten(),
        conditions_title: words.say(Msg::TransportConditions),
        conditions: conditions(words, model, (text, rule), stands),
        options_title: words.say(Msg::TransportOptions),
        options: text.options.iter().map(|option| option.text.clone()).collect(),
        notes_title: words.say(Msg::MoreTransport),
        notes: text.notes.iter().map(|note| note.text.clone()).collect(),
        contact: unresolved.then(|| words.contact(text.contact)).flatten(),
        sources: words.sources(&mut cites),
    }
}

fn conditions(
    words: &Words<'_>,
    model: &Model,
    (text, rule): (&compiled::Transport, &TransportRule),
    stands: &TransportAssessment,
) -> Vec<Line> {
    let (needed, exception) = rule.parts();
    let granted = !matches!(rule, TransportRule::Own { .. });
    let answers = model.answers_in_use();
    let stated = |it: &Conditional, when: &Condition, truth: Truth, decides: bool| {
        let rests = rule::rests(words, model, &answers, when);
        let (mark, detail) = match (truth, rests.find) {
            (Truth::Yes, _) => (if decides { Mark::Met } else { Mark::Judged }, None),
            (Truth::No, _) => (Mark::NotMet, None),
            (Truth::Unknown, Some(find)) => (Mark::Unknown, Some(find)),
            (Truth::Unknown, None) => (Mark::Silent, Some(words.say(Msg::NotAskedWhy))),
        };
        let rule = (&*it.text, &it.cite);
        let said = (mark, mark.word());
        let line = rule::line(words, said, rule, rests.answers.as_deref(), detail);
        // What only helps is no demand.
        if decides { line } else { Line { text: it.text.clone(), ..line } }
    };
    let texts = text.conditions.iter().chain(&text.at_home);
    let mut lines: Vec<Line> = texts
        .zip(needed)
        .zip(&stands.conditions)
        .map(|((it, when), truth)| stated(it, when, *truth, granted))
        .collect();
    // The exception helps only who fails a condition, and never makes a grant certain.
    let failed = stands.conditions.contains(&Truth::No);
    if let (Some(it), Some(when), Some(truth), true) =
        (&text.exception, exception, stands.exception, failed)
    {
        lines.push(stated(it, when, truth, false));
    }
    lines
}
