//! The interview: which question comes next, in the pack's order, skipping exactly those that
//! cannot matter any more.

use std::collections::BTreeSet;

use super::diagram::{Diagrams, LIMIT, Memo, NodeRef};
use super::restriction::{Branches, Restriction, asked};
use super::{Answers, FactId, Rulebook};

/// Everything that can still be said of each programme, and of which the heading is, as diagrams.
#[derive(Clone, Debug)]
pub struct Interview {
    pub(super) diagrams: Diagrams,
    roots: Vec<NodeRef>,
    /// The programmes' verdicts alone, for where transport does not count.
    pub(super) verdicts: Vec<NodeRef>,
}

/// The state of a reader with these answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path {
    /// The questions that were asked and answered, in order.
    pub asked: Vec<FactId>,
    /// The question to ask now; none when no question can change anything any more.
    pub next: Option<FactId>,
    /// At most how many questions are left, `next` included. Exact: some way of answering needs
    /// that many.
    pub at_most: u32,
}

impl Interview {
    /// Prepares the interview of a rulebook.
    pub fn new(rules: &Rulebook) -> Self {
        let mut diagrams = Diagrams::new(LIMIT);
        let (mut roots, mut verdicts) = (Vec::new(), Vec::new());
        for programme in &rules.programmes {
            let (verdict, all) = diagrams.programme(&rules.facts, programme);
            roots.extend(all);
            verdicts.push(verdict);
        }
        roots.push(diagrams.heading(&rules.facts, &rules.programmes, &verdicts));
        Self { diagrams, roots, verdicts }
    }

    /// The facts whose answers can change a verdict, a transport outcome, the heading, or a
    /// permission that is live, for some reader.
    pub fn facts(&self) -> BTreeSet<FactId> {
        asked(&self.after(&Answers::new())).into_iter().map(|(fact, _)| fact).collect()
    }

    /// Whether the rulebook is small enough to be asked: its questions and their consequences fit
    /// the engine's limits.
    pub fn fits(&self) -> bool {
        let mut known = Memo::new();
        self.longest(&self.roots, &mut known);
        !self.diagrams.is_full() && known.len() < LIMIT
    }

    /// Follows the answers question by question. Answers to questions that are not asked are left
    /// aside, not lost.
    pub fn path(&self, answers: &Answers) -> Path {
        let mut roots = self.roots.clone();
        let mut asked = Vec::new();
        while let Some(fact) = self.diagrams.next(&roots) {
            let Some(answer) = answers.get(fact) else { break };
            for root in &mut roots {
                *root = self.diagrams.restrict(*root, fact, answer);
            }
            asked.push(fact);
        }
        let at_most = self.longest(&roots, &mut Memo::new());
        Path { asked, next: self.diagrams.next(&roots), at_most }
    }

    /// The facts that count on a page with all questions at once, in the pack's order:
    /// each answered one that matters after the answers before it, whatever comes later, and each
    /// unanswered one that can still change a verdict, a transport outcome, the heading, or a
    /// permission that is live. The answers to these alone say what all answers together say; once
    /// each is answered they are those of [`Self::path`]. So no answer makes its own question count
    /// no more.
    pub fn relevant(&self, answers: &Answers) -> Vec<FactId> {
        let (mut known, mut relevant) = (Answers::new(), Vec::new());
        loop {
            let last = relevant.last().copied();
            let open = asked(&self.after(&known));
            let given = |fact: FactId| Some(fact) > last && answers.get(fact).is_some();
            let Some((next, _)) = open.iter().copied().find(|(fact, _)| given(*fact)) else {
                for (fact, _) in open {
                    let place = relevant.iter().position(|it| *it > fact);
                    relevant.insert(place.unwrap_or(relevant.len()), fact);
                }
                return relevant;
            };
            relevant.push(next);
            known = answers.only(&relevant);
        }
    }

    /// What is left of all diagrams together after these answers.
    fn after(&self, known: &Answers) -> Diagrams {
        let ways = |fact| known.get(fact).map_or(Branches::Any, Branches::Only);
        let mut restricted = Restriction::new(&self.diagrams, &ways);
        for root in &self.roots {
            restricted.root(*root);
        }
        restricted.left
    }

    fn longest(&self, roots: &[NodeRef], known: &mut Memo) -> u32 {
        let roots = self.diagrams.undecided(roots);
        if roots.is_empty() || known.len() >= LIMIT {
            return 0;
        }
        let key: Vec<u32> = roots.iter().map(|root| root.key()).collect();
        if let Some(length) = known.get(&key) {
            return *length;
        }
        let mut longest = 0;
        for left in self.diagrams.branches(&roots) {
            longest = longest.max(self.longest(&left, known));
        }
        known.insert(key, longest + 1);
        longest + 1
    }
}
