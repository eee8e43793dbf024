//! What is left of the diagrams for readers of whom something is known: diagrams again, and as
//! exact. A fact is asked in them exactly where it can still make a difference to such a reader.
//!
//! | asked | known answers | "ved ikke" | not answered |
//! |---|---|---|---|
//! | `outlook`: which verdicts can still come out | stay | any option | any option |
//! | `changes`: which other answers change a verdict | may become any option | stays | unknown |
//! | `relevant`: which questions can still matter | stay, but for the one asked | stays | any |

use super::diagram::{Diagrams, LIMIT, NodeRef};
use super::{Answer, FactId};

/// Which answers to a fact are looked at.
pub(super) enum Branches {
    /// This one: it is known, or counts as known.
    Only(Answer),
    /// Every option, and not "ved ikke".
    Options,
    /// Every option, and "ved ikke".
    Any,
}

/// The restriction of some of a store's diagrams.
pub(super) struct Restriction<'a> {
    whole: &'a Diagrams,
    branches: &'a dyn Fn(FactId) -> Branches,
    /// What became of each value and each node of the whole.
    known: Vec<Option<NodeRef>>,
    /// What is left, and nothing else: each of its nodes is below a root that was asked for. Never
    /// more than the whole.
    pub(super) left: Diagrams,
}

impl<'a> Restriction<'a> {
    /// Begins with nothing.
    pub(super) fn new(whole: &'a Diagrams, branches: &'a dyn Fn(FactId) -> Branches) -> Self {
        let places = NodeRef::value(u8::MAX).place() + 1 + whole.nodes().len();
        Self { whole, branches, known: vec![None; places], left: Diagrams::new(LIMIT) }
    }

    /// What is left of this diagram.
    pub(super) fn root(&mut self, root: NodeRef) -> NodeRef {
        let Some(fact) = self.whole.fact_at(root) else { return root };
        if let Some(Some(known)) = self.known.get(root.place()) {
            return *known;
        }
        let narrowed = match (self.branches)(fact) {
            Branches::Only(answer) => self.root(self.whole.restrict(root, fact, answer)),
            Branches::Options => self.node(root, fact, 1),
            Branches::Any => self.node(root, fact, 0),
        };
        if let Some(known) = self.known.get_mut(root.place()) {
            *known = Some(narrowed);
        }
        narrowed
    }

    /// A node whose answers before the first that is looked at are the same as that one, so that
    /// they make no difference.
    fn node(&mut self, root: NodeRef, fact: FactId, first: usize) -> NodeRef {
        let mut children = Vec::new();
        for way in 0..self.whole.branch_count(root) {
            children.push(self.root(self.whole.child(root, fact, way.max(first))));
        }
        self.left.node(fact, children)
    }
}

/// Every fact that is asked in a store, in the pack's order, and in how many ways it can be
/// answered.
pub(super) fn asked(diagrams: &Diagrams) -> Vec<(FactId, usize)> {
    let mut facts: Vec<(FactId, usize)> = Vec::new();
    for (fact, children) in diagrams.nodes() {
        if let Err(place) = facts.binary_search(&(fact, children.len())) {
            facts.insert(place, (fact, children.len()));
        }
    }
    facts
}
