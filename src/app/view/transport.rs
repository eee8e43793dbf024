//! Transport to one programme: what applies, under which conditions, and what it costs.

use super::super::Model;
use super::check;
use super::course::{self, Course};
use super::mark::Mark;
use super::programme::Line;
use super::source::{Contact, Disclosure, Price, Words};
use super::why;
use crate::content::compiled::{self, Conditional};
use crate::engine::{
    Condition, FactId, TransportAssessment, TransportOutcome, TransportRule, Truth,
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
    /// The conditions, each with how it stands.
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
    /// Where it stands.
    pub sources: Option<Disclosure>,
}

/// Something that the document allows, and does not demand.
#[derive(Clone, Debug)]
pub struct Possibility {
    /// What.
    pub text: String,
    /// What the reader answered.
    pub answer: Option<String>,
    /// Where it stands.
    pub source: Disclosure,
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
    let conditions = text.conditions.iter().zip(&rule.conditions).zip(&stands.conditions);
    let conditions = conditions.map(|((it, when), truth)| line(words, model, it, when, *truth));
    let permissions = text.permissions.iter().zip(&rule.permissions).zip(&stands.permissions);
    let permissions = permissions.filter(|(_, live)| live.is_some()).map(|((it, rule), _)| {
        let whens: Vec<&Condition> = rule.when.iter().chain(&rule.given).collect();
        Possibility {
            text: it.text.clone(),
            answer: answered(words, model, &whens),
            source: words.source(&it.cite),
        }
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

/// A condition and how it stands.
fn line(
    words: &Words<'_>,
    model: &Model,
    it: &Conditional,
    when: &Condition,
    truth: Truth,
) -> Line {
    let (mark, detail) = match truth {
        Truth::Yes => (Mark::Met, answered(words, model, &[when])),
        Truth::No => (Mark::NotMet, answered(words, model, &[when])),
        Truth::Unknown => match why::doubt(words, model, when) {
            Some(find) => (Mark::Unknown, Some(find)),
            None => (Mark::Silent, Some(words.say(Msg::NotAskedWhy))),
        },
    };
    let word = words.say(mark.word());
    Line { mark, word, text: it.text.clone(), detail, source: Some(words.source(&it.cite)) }
}

/// The reader's own answers to what conditions ask: "Dit svar: Bus eller tog: Nej".
pub(super) fn answered(words: &Words<'_>, model: &Model, whens: &[&Condition]) -> Option<String> {
    let mut said: Vec<FactId> = Vec::new();
    let mut answers = String::new();
    let mut see = |fact| {
        // Conditions may ask one thing twice.
        let counts = model.path.asked.contains(&fact) && !said.contains(&fact);
        let question = words.pack.text.questions.get(usize::from(fact.0)).filter(|_| counts);
        let Some((question, answer)) =
            question.and_then(|it| Some((it, check::answer(model, it, fact)?)))
        else {
            return;
        };
        for part in [if said.is_empty() { "" } else { "; " }, &question.short, ": ", &answer] {
            answers.push_str(part);
        }
        said.push(fact);
    };
    for when in whens {
        when.each_fact(&mut see);
    }
    (!said.is_empty()).then(|| words.say(Msg::YourAnswer { answer: &answers }))
}
