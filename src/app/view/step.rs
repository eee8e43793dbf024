//! What happens, step by step, each as it is today.

use super::source::{Contact, Disclosure, Words};
use crate::content::{compiled, current};
use crate::engine::Standing;
use crate::i18n::Msg;

/// One step.
#[derive(Clone, Debug)]
pub struct Step {
    /// What happens.
    pub title: String,
    /// How soon; or that the document's deadline does not hold today.
    pub text: String,
    /// Whom to ask instead, where it does not hold today.
    pub contact: Option<Contact>,
}

/// The steps, each in its successive periods, and where they stand.
pub(super) fn steps(
    words: &Words<'_>,
    steps: &[Vec<compiled::Step>],
    ask: Option<usize>,
) -> (Vec<Step>, Option<Disclosure>) {
    let steps: Vec<_> = steps.iter().filter_map(|it| current(it, words.today)).collect();
    let source = words.sources(&mut steps.iter().map(|(step, _)| &step.cite));
    (steps.into_iter().map(|it| step(words, it, ask)).collect(), source)
}

fn step(
    words: &Words<'_>,
    (step, standing): (&compiled::Step, Standing),
    ask: Option<usize>,
) -> Step {
    let date = |date: Option<_>| date.map(|date| words.date(date)).unwrap_or_default();
    let text = match standing {
        Standing::Holds => step.text.clone(),
        Standing::Ended(_) => words.say(Msg::StepEnded { date: &date(step.until) }),
        Standing::NotBegun(_) => words.say(Msg::StepNotBegun { date: &date(step.from) }),
    };
    let contact = if standing == Standing::Holds { None } else { words.ask(ask) };
    Step { title: step.title.clone(), text, contact }
}
