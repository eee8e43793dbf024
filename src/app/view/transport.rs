//! Transport to one programme: what applies, under which conditions, and what it costs.

use super::programme::{Line, Mark};
use super::source::{Contact, Disclosure, Price, Words};
use crate::content::compiled::{self, Conditional};
use crate::engine::{Kroner, SessionPlan, TransportAssessment, TransportOutcome, Truth};
use crate::i18n::{Msg, kroner, kroner_range};

/// Transport.
#[derive(Clone, Debug)]
pub struct Transport {
    /// The heading.
    pub title: String,
    /// The outcome in a sentence.
    pub outcome: String,
    /// What the document says.
    pub text: String,
    /// The price.
    pub price: Option<Price>,
    /// The worked example, with its assumption.
    pub example: Vec<String>,
    /// The heading over the conditions.
    pub conditions_title: String,
    /// The conditions, each with how it stands.
    pub conditions: Vec<Line>,
    /// The heading over the ways to get there.
    pub options_title: String,
    /// Ways to get there that the document names.
    pub options: Vec<String>,
    /// What else there is to say.
    pub notes: Vec<String>,
    /// Where to ask.
    pub contact: Option<Contact>,
    /// Where it stands.
    pub sources: Option<Disclosure>,
}

pub(super) fn transport(
    words: &Words<'_>,
    text: &compiled::Transport,
    stands: &TransportAssessment,
) -> Transport {
    let outcome = match stands.outcome {
        TransportOutcome::Own { .. } => Msg::TransportOwn,
        TransportOutcome::CriterionOfProgramme => Msg::TransportCriterion,
        TransportOutcome::MayBeGranted { met: Truth::Yes } => Msg::TransportGrantYes,
        TransportOutcome::MayBeGranted { met: Truth::No } => Msg::TransportGrantNo,
        TransportOutcome::MayBeGranted { met: Truth::Unknown } => Msg::TransportGrantUnknown,
        TransportOutcome::Unresolved => Msg::TransportUnresolved,
    };
    let unresolved = stands.outcome == TransportOutcome::Unresolved;
    let cites =
        [&text.cite].into_iter().chain(text.options.iter().filter_map(|it| it.cite.as_ref()));
    let cites = cites.chain(text.example.as_ref().map(|example| &example.cite));
    let cites = cites.chain(text.notes.iter().filter_map(|note| note.cite.as_ref()));
    Transport {
        title: words.say(Msg::Transport),
        outcome: words.say(outcome),
        text: text.text.clone(),
        price: text.price.as_ref().map(|price| words.price(price)),
        example: example(words, text),
        conditions_title: words.say(Msg::TransportConditions),
        conditions: conditions(words, text, stands),
        options_title: words.say(Msg::TransportOptions),
        options: text.options.iter().map(|option| option.text.clone()).collect(),
        notes: text.notes.iter().map(|note| note.text.clone()).collect(),
        contact: unresolved.then(|| words.contact(text.contact)).flatten(),
        sources: words.sources(cites),
    }
}

fn conditions(
    words: &Words<'_>,
    text: &compiled::Transport,
    stands: &TransportAssessment,
) -> Vec<Line> {
    let needed = text.conditions.iter().zip(&stands.conditions);
    let mut lines: Vec<Line> = needed.map(|(it, truth)| line(words, it, mark(*truth))).collect();
    if let (Some(at_home), TransportOutcome::Own { at_home: truth }) =
        (&text.at_home, stands.outcome)
    {
        lines.push(line(words, at_home, applies(truth)));
    }
    // The exception helps only who fails a condition, and never makes a grant certain.
    let failed = stands.conditions.contains(&Truth::No);
    if let (Some(exception), Some(truth), true) = (&text.exception, stands.exception, failed) {
        lines.push(line(words, exception, applies(truth)));
    }
    lines
}

fn mark(truth: Truth) -> Mark {
    match truth {
        Truth::Yes => Mark::Met,
        Truth::No => Mark::NotMet,
        Truth::Unknown => Mark::Unknown,
    }
}

/// For what helps rather than decides.
fn applies(truth: Truth) -> Mark {
    match truth {
        Truth::Yes => Mark::Judged,
        Truth::No => Mark::NotMet,
        Truth::Unknown => Mark::Unknown,
    }
}

fn line(words: &Words<'_>, it: &Conditional, mark: Mark) -> Line {
    Line {
        mark,
        word: words.say(mark.word()),
        text: it.text.clone(),
        detail: None,
        source: Some(words.source(&it.cite)),
    }
}

/// The worked example, only where the document states one price and a length.
fn example(words: &Words<'_>, text: &compiled::Transport) -> Vec<String> {
    let price = text.price.as_ref().and_then(|price| price.amount);
    let (Some(example), Some((least, most))) = (&text.example, price) else { return Vec::new() };
    if least != most || most == 0 {
        return Vec::new();
    }
    let each = Kroner { oere: most };
    let (least_a_week, most_a_week) = example.sessions_per_week;
    let plan = SessionPlan { least_a_week, most_a_week, weeks: example.weeks };
    let cost = plan.cost(each);
    vec![
        words.say(Msg::Example {
            total: &kroner_range(cost.least, cost.most, words.language),
            least: &least_a_week.to_string(),
            most: &most_a_week.to_string(),
            weeks: &example.weeks.to_string(),
            each: &kroner(each, words.language),
        }),
        words.say(Msg::ExampleMost),
    ]
}
