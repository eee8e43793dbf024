//! Every combination of values that several views have for one reader, each with such a reader.

use std::collections::BTreeSet;

use super::diagram::NodeRef;
use super::{Answer, Answers, Survey, View};

/// The most states of a search. The largest of our packs has some thousand.
const MOST: usize = 1_000_000;

impl Survey {
    /// Every combination of these views' values, once, with the answers of a reader who has it.
    /// They are as few as can be, and an option is taken before "ved ikke". None where there are
    /// too many.
    pub fn combinations(&self, views: &[View]) -> Option<Vec<(Vec<u8>, Answers)>> {
        let start: Vec<NodeRef> = views.iter().map(|view| view.0).collect();
        let mut seen = BTreeSet::from([start.clone()]);
        let mut here = vec![(start, Answers::new())];
        let mut combinations = Vec::new();
        // All readers with equally many answers are in one list.
        while !here.is_empty() {
            let mut next = Vec::new();
            for (roots, answers) in here {
                let Some(fact) = self.diagrams.next(&roots) else {
                    combinations
                        .push((roots.into_iter().filter_map(NodeRef::as_value).collect(), answers));
                    continue;
                };
                let branches = self.diagrams.branches(&roots);
                let ways = || branches.iter().enumerate();
                for (way, left) in ways().skip(1).chain(ways().take(1)) {
                    if seen.insert(left.clone()) {
                        let mut answers = answers.clone();
                        answers.set(fact, Answer::at_branch(way));
                        next.push((left.clone(), answers));
                    }
                }
            }
            if seen.len() > MOST {
                return None;
            }
            here = next;
        }
        Some(combinations)
    }
}
