//! A pack with one change.

use crate::checked::Written;
use crate::finding::{Finding, Span};
use crate::source;

/// A pack with one change.
#[derive(Clone, Debug)]
pub(super) struct Mutant {
    /// Where the change is.
    pub(super) span: Span,
    /// The change.
    pub(super) change: String,
    /// The pack.
    pub(super) pack: source::Pack,
}

impl Mutant {
    /// No case notices it.
    pub(super) fn survives(&self, written: &Written, help: impl Into<String>) -> Finding {
        let problem = format!("no case notices when {}", self.change);
        Finding::at(&written.file, &self.span, problem).help(help)
    }
}

/// Makes a mutant for each change of each thing in a pack that `places` finds.
pub(super) fn each<T>(
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
