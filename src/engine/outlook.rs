//! What can come out for a reader who does not know everything: the verdicts that are still
//! possible, and the one fact that settles it best.

use super::diagram::{Diagrams, NodeRef};
use super::restriction::{Branches, Restriction, asked};
use super::verdict::{FIRST_ROUTE, LIKELY, NOT_DESCRIBED, POSSIBLE, UNLIKELY};
use super::{Answer, Answers, FactId, Interview, MAX_ROUTES, Verdict};

/// What can still be said of one programme, once everything that is not known now is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// Every verdict that can come out, once: likely, possible, unlikely, other routes in their
    /// order, not described.
    pub verdicts: Vec<Verdict>,
    /// The fact whose answer leaves the fewest verdicts, as the mean over its options; of equal
    /// ones the first in the pack's order. One that the reader answered with "ved ikke", where any
    /// of those can matter, and else one that is not answered. None where only one verdict is left.
    pub settles: Option<FactId>,
}

/// A set of verdicts: the bit of a verdict's code says whether it is in it.
type Codes = u64;

impl Interview {
    /// What can come out of a programme when the known answers stay as they are, and each other
    /// fact gets one of its options. Transport does not count.
    pub fn outlook(&self, programme: usize, answers: &Answers) -> Outlook {
        let Some(root) = self.verdicts.get(programme) else { return Outlook::default() };
        let branches = |fact| match answers.option(fact) {
            Some(option) => Branches::Only(Answer::Is(option)),
            None => Branches::Options,
        };
        let mut restricted = Restriction::new(&self.diagrams, &branches);
        let root = restricted.root(*root);
        let codes = reach(&restricted.left, root, None);
        let routes = (FIRST_ROUTE..).take(MAX_ROUTES);
        let order = [LIKELY, POSSIBLE, UNLIKELY].into_iter().chain(routes).chain([NOT_DESCRIBED]);
        let verdicts = order.filter(|code| codes & bit(*code) != 0).map(Verdict::from_code);
        let best = |unknown| {
            settles(&restricted.left, root, &|fact| answers.get(fact).is_some() == unknown)
        };
        Outlook { verdicts: verdicts.collect(), settles: best(true).or_else(|| best(false)) }
    }
}

/// Of these facts, the one that leaves the fewest verdicts on average.
fn settles(left: &Diagrams, root: NodeRef, among: &dyn Fn(FactId) -> bool) -> Option<FactId> {
    let mut best = None;
    let (mut least, mut of) = (0, 0);
    for (fact, branches) in asked(left).into_iter().filter(|(fact, _)| among(*fact)) {
        let (mut sum, mut options) = (0, 0);
        // "Ved ikke" is not among the options.
        for way in 1..branches {
            sum += reach(left, root, Some((fact, way))).count_ones();
            options += 1;
        }
        // The means as fractions, so that equal ones are equal.
        if best.is_none() || sum * of < least * options {
            (best, least, of) = (Some(fact), sum, options);
        }
    }
    best
}

/// The verdicts below a root: for everybody, or for readers who answer one fact in one way.
fn reach(left: &Diagrams, root: NodeRef, known: Option<(FactId, usize)>) -> Codes {
    let mut below: Vec<Codes> = (0..=u8::MAX).map(bit).collect();
    for (fact, children) in left.nodes() {
        let mut codes = 0;
        for (way, child) in children.iter().enumerate() {
            if known.is_none_or(|known| known.0 != fact || known.1 == way) {
                codes |= below.get(child.place()).copied().unwrap_or(0);
            }
        }
        below.push(codes);
    }
    below.get(root.place()).copied().unwrap_or(0)
}

fn bit(code: u8) -> Codes {
    Codes::from(1_u8).checked_shl(u32::from(code)).unwrap_or(0)
}
