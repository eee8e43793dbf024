//! The interview as a whole: it ends, every option can matter, and how long it is.

use std::collections::BTreeMap;

use num_bigint::BigUint;

use super::prover::{Prover, answers_to};
use crate::finding::list;
use traeningsguide::engine::State;

/// The interview ends, and no option is there for nothing.
pub(super) fn prove(prover: &mut Prover<'_>, states: &[State]) {
    ends(prover, states);
    options(prover);
}

/// Questions come in their order, so that no way to answer goes round in a loop.
fn ends(prover: &mut Prover<'_>, states: &[State]) {
    for (place, state) in states.iter().enumerate() {
        let after = state.then.iter().filter_map(|it| states.get(*it)?.asks);
        if after.into_iter().any(|next| Some(next) <= state.asks) {
            let answers = answers_to(states, place);
            let help = format!("see the interview with `{}`", prover.checked.command(&answers));
            let span = prover.source().municipality.span.clone();
            prover.fault(&span, "loop: a question is asked again after it was answered", help);
            return;
        }
    }
}

/// An option matters where it leads elsewhere than another option, for some reader.
fn options(prover: &mut Prover<'_>) {
    for fact in prover.survey.facts_with_dead_options(&prover.all()) {
        let place = usize::from(fact.0);
        let Some(question) = prover.checked.written.questions.get(place) else { continue };
        let Some(asked) = prover.source().order.iter().find(|it| **it == question.id) else {
            continue;
        };
        let options: Vec<&str> = question.option.iter().map(|it| it.id.text.as_str()).collect();
        let id = &question.id.text;
        let problem =
            format!("dead options: which of {} is answered to `{id}` never matters", list(options));
        let help = "all of them always lead to the same: tell them apart in a `when`, or leave the question out";
        prover.fault(&asked.span, problem, help);
    }
}

/// How long the interview is, over all ways to answer.
#[derive(Debug)]
pub(super) struct Figures {
    /// In how many ways it can go.
    pub(super) interviews: BigUint,
    /// The most questions.
    pub(super) longest: u32,
    /// The questions on average, where each answer is as likely as any other.
    pub(super) expected: f64,
}

impl Figures {
    /// Of these states; the first is the start.
    pub(super) fn of(states: &[State]) -> Self {
        // Questions are asked in their order, so what comes after a state is known before it.
        let mut order: Vec<usize> = (0..states.len()).collect();
        order.sort_by_key(|place| {
            let asks = states.get(*place).and_then(|state| state.asks);
            std::cmp::Reverse(asks.map_or(u16::MAX, |fact| u16::from(fact.0)))
        });
        let mut known: BTreeMap<usize, Self> = BTreeMap::new();
        for place in order {
            let then = states.get(place).map_or(&[][..], |state| &state.then);
            let after: Vec<&Self> = then.iter().filter_map(|place| known.get(place)).collect();
            let figures = match u32::try_from(after.len()) {
                Ok(0) | Err(_) => {
                    Self { interviews: BigUint::from(1_u32), longest: 0, expected: 0.0 }
                }
                Ok(ways) => Self {
                    interviews: after.iter().map(|it| &it.interviews).sum(),
                    longest: 1 + after.iter().map(|it| it.longest).max().unwrap_or(0),
                    expected: 1.0
                        + after.iter().map(|it| it.expected).sum::<f64>() / f64::from(ways),
                },
            };
            known.insert(place, figures);
        }
        known.remove(&0).unwrap_or(Self {
            interviews: BigUint::from(0_u32),
            longest: 0,
            expected: 0.0,
        })
    }
}
