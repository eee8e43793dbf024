//! The rules of a pack that rest on questions: the text of each, its place in the document, and the
//! answers that it asks for.

use traeningsguide::content::compiled::{Cite, Compiled, Condition};
use traeningsguide::engine::OptionSet;

/// A rule with a condition.
#[derive(Debug)]
pub(super) struct Rule<'a> {
    /// The rule, as readers see it.
    pub(super) text: &'a str,
    /// Its place in the document.
    pub(super) cite: &'a Cite,
    /// The questions that it asks for, by their places, each with the options of one test.
    pub(super) tests: Vec<(usize, OptionSet)>,
}

/// The rules of a pack, in its order. No document says for whom a programme is.
pub(super) fn rules(pack: &Compiled) -> Vec<Rule<'_>> {
    let mut all = Vec::new();
    let mut add = |text, cite, when| {
        let mut tests = Vec::new();
        collect(when, &mut tests);
        all.push(Rule { text, cite, tests });
    };
    for programme in &pack.programmes {
        if let Some(it) = &programme.silent {
            it.when.iter().for_each(|when| add(it.text.as_str(), &it.cite, when));
        }
        for it in &programme.routes {
            add(&it.text, &it.cite, &it.when);
        }
        for it in &programme.criteria {
            it.when.iter().for_each(|when| add(&it.text, &it.cite, when));
        }
    }
    for transport in &pack.transports {
        for it in &transport.conditions {
            it.when.iter().for_each(|when| add(&it.text, &it.cite, when));
        }
        for it in &transport.permissions {
            it.when.iter().chain(&it.given).for_each(|when| add(&it.text, &it.cite, when));
        }
    }
    all
}

fn collect(when: &Condition, tests: &mut Vec<(usize, OptionSet)>) {
    match when {
        Condition::Is(fact, options) => tests.push((usize::from(*fact), OptionSet(*options))),
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                collect(part, tests);
            }
        }
    }
}
