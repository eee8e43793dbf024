//! Mutation of rules: whether the cases of a pack would notice a change of one thing in its rules.
//!
//! A mutant is the pack with one change. It is caught when a case has another result. A mutant that
//! no reader could distinguish from the pack itself by a verdict, a reason, transport or the
//! heading is set aside: no case can state it. Any other that no case notices is a gap in the
//! cases.

mod advice;
mod condition;
mod difference;
mod figures;
mod mutant;
mod rules;

use self::difference::Changed;
use self::mutant::Mutant;
use crate::check::cases;
use crate::checked::{Checked, Written};
use crate::compile::Compiler;
use crate::finding::{Finding, Findings};
use crate::resolve::Names;
use traeningsguide::content::Pack;
use traeningsguide::i18n::Voice;

/// The result of mutating one pack.
#[derive(Clone, Debug)]
pub struct Mutation {
    /// The municipality.
    pub municipality: String,
    /// How many mutants there are.
    pub mutants: usize,
    /// How many of them change no verdict, no reason, no transport and no heading for any reader.
    pub same: usize,
    /// Those that no case notices, each with a reader who would.
    pub survivors: Vec<Finding>,
}

/// Changes each rule of a pack in turn, and runs the cases on each mutant.
pub fn mutate(checked: &Checked) -> Mutation {
    let written = &checked.written;
    let original = checked.pack(Voice::default());
    let rules = rules::mutants(&written.pack, &written.questions);
    let figures = figures::mutants(&written.pack, &written.file);
    let mut mutation = Mutation {
        municipality: checked.municipality.clone(),
        mutants: rules.len() + figures.len(),
        same: 0,
        survivors: Vec::new(),
    };
    for mutant in &rules {
        let Some(pack) = unnoticed(written, mutant) else { continue };
        let changed = Changed { written, original, mutant, pack: &pack };
        match changed.difference() {
            None => mutation.same += 1,
            Some(help) => mutation.survivors.push(mutant.survives(written, help)),
        }
    }
    for mutant in figures.iter().filter(|mutant| unnoticed(written, mutant).is_some()) {
        let help = "state it in a case of who gets it: `price`, `ride`, `course` or `deadline`, with `on` where it has a period";
        mutation.survivors.push(mutant.survives(written, help));
    }
    mutation
}

/// The compiled mutant, if no case notices it. A mutant that the guide refuses never reaches a
/// reader.
fn unnoticed(written: &Written, mutant: &Mutant) -> Option<Pack> {
    let (pack, bank, questions) = (&mutant.pack, &written.bank, &written.questions);
    let quiet = Findings::new(&written.file);
    let names = Names::new(pack, bank, questions, &quiet, true);
    let mutated = Pack::new(Compiler::new(&names, Voice::default()).pack(), [].into()).ok()?;
    let found = Findings::new(&written.file);
    cases::check(&Names::new(pack, bank, questions, &found, true), &written.cases, &mutated);
    found.into_list().is_empty().then_some(mutated)
}
