//! Mutation of rules: whether the cases of a pack would notice if one thing in its rules were
//! otherwise.
//!
//! A mutant is the pack with one change. It is caught when a case comes out otherwise. One that no
//! reader could tell from the pack itself by a verdict, a reason, transport or the heading is set
//! aside: no case can state it. Any other that no case notices is a gap in the cases.

mod advice;
mod condition;
mod figures;
mod heard;
mod rules;

use crate::check::cases;
use crate::compile::Compiler;
use crate::finding::{Finding, Findings, Span};
use crate::report::{Checked, Written};
use crate::resolve::Names;
use crate::source;
use traeningsguide::content::{Pack, PackError};
use traeningsguide::i18n::Language;

/// What came of the mutants of one pack.
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

/// A pack with one change.
#[derive(Clone, Debug)]
struct Mutant {
    /// Where the change is.
    span: Span,
    /// What is changed.
    change: String,
    /// The pack.
    pack: source::Pack,
}

/// Changes each rule of a pack in turn, and runs the cases on each of what comes of it.
///
/// # Errors
///
/// When the guide refuses the pack itself.
pub fn mutate(checked: &Checked) -> Result<Mutation, PackError> {
    let written = &checked.written;
    let original = Pack::new(checked.danish.clone())?;
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
        let changed = Changed { written, original: &original, mutant, pack: &pack };
        match changed.difference() {
            heard::Difference::None => mutation.same += 1,
            heard::Difference::Heard(help) => {
                mutation.survivors.push(mutant.survives(written, help));
            }
        }
    }
    for mutant in figures.iter().filter(|mutant| unnoticed(written, mutant).is_some()) {
        let help = "state it in a case of who gets it: `price`, `ride`, `course` or `deadline`, with `on` where it has a period";
        mutation.survivors.push(mutant.survives(written, help));
    }
    Ok(mutation)
}

/// The compiled mutant, where no case notices it. What the guide refuses never reaches a reader.
fn unnoticed(written: &Written, mutant: &Mutant) -> Option<Pack> {
    let (pack, bank, questions) = (&mutant.pack, &written.bank, &written.questions);
    let quiet = Findings::new(&written.file);
    let names = Names::new(pack, bank, questions, &quiet, true);
    let mutated = Pack::new(Compiler::new(&names, Language::Da.into()).pack()).ok()?;
    let found = Findings::new(&written.file);
    cases::check(&Names::new(pack, bank, questions, &found, true), &mutated);
    found.into_list().is_empty().then_some(mutated)
}

impl Mutant {
    fn survives(&self, written: &Written, help: impl Into<String>) -> Finding {
        let problem = format!("no case notices when {}", self.change);
        Finding::at(&written.file, &self.span, problem).help(help)
    }
}

/// A mutant beside the pack that it was made of.
#[derive(Debug)]
struct Changed<'a> {
    written: &'a Written,
    original: &'a Pack,
    mutant: &'a Mutant,
    pack: &'a Pack,
}

/// Makes a mutant for each change of each thing in a pack that `places` finds.
fn each<T>(
    pack: &source::Pack,
    places: fn(&mut source::Pack) -> Vec<&mut T>,
    changes: impl Fn(&T) -> Vec<(T, Span, String)>,
) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let found = places(&mut pack.clone()).len();
    for place in 0..found {
        let mut copy = pack.clone();
        let all = places(&mut copy).into_iter().nth(place).map(|thing| changes(thing));
        for (changed, span, change) in all.unwrap_or_default() {
            let mut pack = pack.clone();
            if let Some(thing) = places(&mut pack).into_iter().nth(place) {
                *thing = changed;
            }
            mutants.push(Mutant { span, change, pack });
        }
    }
    mutants
}
