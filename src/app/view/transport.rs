//! Transport to one programme: what applies, under which conditions, and what it costs.

use super::super::Model;
use super::course::{self, Course};
use super::mark::Mark;
use super::rule::{self, Line};
use super::source::{Contact, Disclosure, Price, Words};
use crate::content::compiled::{self, Conditional};
use crate::engine::{
    Answers, Condition, TransportAssessment, TransportOutcome, TransportRule, Truth,
};
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
    /// The conditions, each with its state.
    pub conditions: Vec<Line>,
    /// The heading over the permissions.
    pub permission_title: String,
    /// That they are no conditions.
    pub permission_lead: String,
    /// The permissions that are live.
    pub permissions: Vec<Possibility>,
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
    /// Its source.
    pub sources: Option<Disclosure>,
}

/// Something that the document allows, and does not demand.
#[derive(Clone, Debug)]
pub struct Possibility {
    /// What.
    pub text: String,
    /// What the reader answered.
    pub answer: Option<String>,
    /// Its source.
    pub source: Disclosure,
}

pub(super) fn transport(
    words: &Words<'_>,
    model: &Model,
    (text, rule): (&compiled::Transport, &TransportRule),
    assessed: &TransportAssessment,
    ask: Option<usize>,
) -> Transport {
    // A grant depends on the answers; everything else is as the document has it.
    let outcome = match assessed.outcome {
        TransportOutcome::MayBeGranted { met: Truth::Yes } => words.say(Msg::TransportGrantYes),
        TransportOutcome::MayBeGranted { met: Truth::No } => words.say(Msg::TransportGrantNo),
        TransportOutcome::MayBeGranted { .. } => words.say(Msg::TransportGrantUnknown),
        _ => text.text.clone(),
    };
    let granted = assessed.outcome != TransportOutcome::MayBeGranted { met: Truth::No };
    let unresolved = assessed.outcome == TransportOutcome::Unresolved;
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
    let answers = model.answers_in_use();
    let conditions = text.conditions.iter().zip(&rule.conditions).zip(&assessed.conditions);
    let conditions =
        conditions.map(|((it, when), truth)| condition(words, model, &answers, (it, when), *truth));
    let permissions = text.permissions.iter().zip(&rule.permissions).zip(&assessed.permissions);
    let permissions = permissions.filter(|(_, live)| live.is_some()).map(|((it, rule), _)| {
        let whens = rule.when.iter().chain(&rule.given);
        let reported = whens.filter_map(|when| rule::basis(words, model, &answers, when).answers);
        let reported = reported.collect::<Vec<_>>().join("; ");
        let answer =
            (!reported.is_empty()).then(|| words.say(Msg::YourAnswer { answer: &reported }));
        Possibility { text: it.text.clone(), answer, source: words.source(&it.cite) }
    });
    Transport {
        title: words.say(Msg::Transport),
        outcome,
        price,
        // What is not likely to be granted is not worth counting.
        course: granted.then(|| course::course(words, text)).flatten(),
        conditions_title: words.say(Msg::TransportConditions),
        conditions: conditions.collect(),
        permission_title: words.say(Msg::Permission),
        permission_lead: words.say(Msg::PermissionLead),
        permissions: permissions.collect(),
        options_title: words.say(Msg::TransportOptions),
        options: text.options.iter().map(|option| option.text.clone()).collect(),
        notes_title: words.say(Msg::MoreTransport),
        notes: text.notes.iter().map(|note| note.text.clone()).collect(),
        contact: unresolved.then(|| words.contact(text.contact)).flatten(),
        sources: words.sources(&mut cites),
    }
}

/// A condition and its state.
fn condition(
    words: &Words<'_>,
    model: &Model,
    answers: &Answers,
    (it, when): (&Conditional, &Condition),
    truth: Truth,
) -> Line {
    let basis = rule::basis(words, model, answers, when);
    let (mark, detail) = match (truth, basis.find) {
        (Truth::Yes, _) => (Mark::Met, None),
        (Truth::No, _) => (Mark::NotMet, None),
        (Truth::Unknown, Some(find)) => (Mark::Unknown, Some(find)),
        (Truth::Unknown, None) => (Mark::Silent, Some(words.say(Msg::NotAskedWhy))),
    };
    let rule = (&*it.text, &it.cite);
    rule::line(words, (mark, mark.word()), rule, basis.answers.as_deref(), detail)
}
