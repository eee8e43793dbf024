//! What would change a verdict: the fewest answers that would have to be others.

use super::diagram::NodeRef;
use super::restriction::{Branches, Restriction};
use super::verdict::{LIKELY, POSSIBLE, UNLIKELY, code_is_open};
use super::{Answer, Answers, FactId, Interview, OptionId, OptionSet, Survey, Verdict, View};

/// The most changes that are reported.
pub const MOST_CHANGES: usize = 8;

/// Answers that would change a programme's verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The facts, in the pack's order, and the options that each would need. Any choice of one
    /// option from each will do.
    pub facts: Vec<(FactId, OptionSet)>,
    /// The verdict then.
    pub to: Verdict,
}

impl Interview {
    /// The smallest changes of known answers, to these facts only, that open a programme which is
    /// unlikely, or make a possible one likely. Unknown answers stay unknown, and transport does
    /// not count. Every set of changed answers of the smallest size is in one of the changes: first
    /// those that change the first fact of the pack's order, by its options. Where there are more
    /// than [`MOST_CHANGES`], only the first are reported, and they may leave out some of their
    /// options.
    pub fn changes(
        &self,
        programme: usize,
        answers: &Answers,
        may_change: &[FactId],
    ) -> Vec<Change> {
        let Some(root) = self.verdicts.get(programme) else { return Vec::new() };
        let given = |fact| answers.get(fact).unwrap_or(Answer::Unknown);
        let branches = |fact| match given(fact) {
            Answer::Is(_) if may_change.contains(&fact) => Branches::Any,
            fixed => Branches::Only(fixed),
        };
        let mut restricted = Restriction::new(&self.diagrams, &branches);
        let root = restricted.root(*root);
        let now = restricted.left.value_for(root, answers);
        let wanted = |code| now.is_some_and(|now| is_better(now, code));
        let mut nearest: Vec<Vec<Change>> = Vec::new();
        for code in 0..=u8::MAX {
            let to =
                wanted(code).then(|| Change { facts: Vec::new(), to: Verdict::from_code(code) });
            nearest.push(to.into_iter().collect());
        }
        for (fact, children) in restricted.left.nodes() {
            let below = below(fact, children, given(fact), &nearest);
            nearest.push(below);
        }
        nearest.get(root.place()).cloned().unwrap_or_default()
    }
}

/// Whether a verdict is one to change to. Where it is likely nothing is better; a route and the
/// document's silence say themselves where to turn.
fn is_better(now: u8, then: u8) -> bool {
    match now {
        UNLIKELY => code_is_open(then),
        POSSIBLE => then == LIKELY,
        _ => false,
    }
}

impl Survey {
    /// Some reader to whom a programme's verdict would be better with this answer to a fact instead
    /// of their own. `programme` is its [`Conclusion`](super::Conclusion). A change of several
    /// answers has such a reader for each of them: one with all the other changes made.
    pub fn improves(&mut self, programme: View, fact: FactId, option: OptionId) -> Option<Answers> {
        let options = self.facts.get(usize::from(fact.0))?.options;
        let then = self.given(programme, fact, Answer::Is(option));
        for own in (0..options).map(OptionId).filter(|own| *own != option) {
            let now = self.given(programme, fact, Answer::Is(own));
            let better =
                self.apply(now, then, &|now, then| u8::from(is_better(now >> 2, then >> 2)));
            if let Some(mut reader) = self.find(better, &|better| better == 1) {
                reader.set(fact, Answer::Is(own));
                return Some(reader);
            }
        }
        None
    }

    /// A view, restricted to readers with this answer.
    fn given(&mut self, view: View, fact: FactId, answer: Answer) -> View {
        self.replaced_from(view, fact, &|diagrams, root| diagrams.restrict(root, fact, answer))
    }
}

/// The smallest changes from a node on, from those of its children. All are of one size.
fn below(
    fact: FactId,
    children: &[NodeRef],
    given: Answer,
    nearest: &[Vec<Change>],
) -> Vec<Change> {
    let given = match given {
        Answer::Is(option) => usize::from(option.0) + 1,
        Answer::Unknown => 0,
    };
    // An option that the fact does not have says nothing.
    let given = if given < children.len() { given } else { 0 };
    let after = |way: usize| children.get(way).and_then(|child| nearest.get(child.place()));
    let size = |way: usize| {
        let first = after(way).and_then(|changes| changes.first());
        first.map(|change| change.facts.len() + usize::from(way != given))
    };
    // "Ved ikke" is nothing to change to.
    let branches = || (1..children.len()).filter(|way| *way != given).chain([given]);
    let least = branches().filter_map(size).min();
    let mut found: Vec<Change> = Vec::new();
    for way in branches().filter(|way| least.is_some() && size(*way) == least) {
        let option = u8::try_from(way - usize::from(way > 0)).unwrap_or(u8::MAX);
        let option = OptionSet::of(OptionId(option));
        for change in after(way).into_iter().flatten() {
            let same = found.iter_mut().filter(|it| it.to == change.to).find_map(|it| {
                let (first, others) = it.facts.split_first_mut()?;
                (*others == change.facts).then_some(first)
            });
            if let Some((_, options)) = same.filter(|_| way != given) {
                *options = options.union(option);
            } else if found.len() < MOST_CHANGES {
                let mut facts = Vec::new();
                if way != given {
                    facts.push((fact, option));
                }
                facts.extend_from_slice(&change.facts);
                found.push(Change { facts, to: change.to });
            }
        }
    }
    found
}
