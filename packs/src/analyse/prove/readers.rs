//! Readers whose pages are looked at: one of each distinct page, and more until every answer was
//! given wherever it is asked for.

use std::collections::BTreeSet;

use super::prover::answers_to;
use traeningsguide::engine::{Answer, Answers, State};

/// These readers, and those that they leave out: of each answer, wherever it can be given, one who
/// gives it there.
pub(super) fn readers(states: &[State], each_page: Vec<Answers>) -> Vec<Answers> {
    let mut given = BTreeSet::new();
    let mut readers = each_page;
    for reader in &readers {
        walk(states, reader, &mut given);
    }
    for (place, state) in states.iter().enumerate() {
        let Some(fact) = state.asks else { continue };
        for way in 0..state.then.len() {
            if given.contains(&(place, way)) {
                continue;
            }
            let mut reader = answers_to(states, place);
            reader.set(fact, Answer::at_branch(way));
            readers.push(walk(states, &reader, &mut given));
        }
    }
    readers
}

/// Follows a reader to the end, and notes where they give which answer. A question that they leave
/// open is answered with the first option.
fn walk(states: &[State], reader: &Answers, given: &mut BTreeSet<(usize, usize)>) -> Answers {
    let mut all = Answers::new();
    let mut place = 0;
    while let Some((state, fact)) = states.get(place).and_then(|it| Some((it, it.asks?))) {
        let way = match reader.get(fact) {
            Some(Answer::Unknown) => 0,
            Some(Answer::Is(option)) => usize::from(option.0) + 1,
            None => 1,
        };
        given.insert((place, way));
        all.set(fact, Answer::at_branch(way));
        let Some(next) = state.then.get(way) else { break };
        place = *next;
    }
    all
}
