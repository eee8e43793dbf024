//! Conditions over facts. Negation lives in the sets of options, so the tree needs only three kinds
//! of node.

use super::{Answers, Fact, FactId, OptionSet, Truth};

/// A statement about the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The fact has one of these options.
    Is(FactId, OptionSet),
    /// All of these hold. With none it is true.
    All(Vec<Condition>),
    /// At least one of these holds. With none it is false.
    Any(Vec<Condition>),
}

impl Condition {
    /// What the answers tell of this condition.
    pub fn eval(&self, answers: &Answers) -> Truth {
        match self {
            Self::Is(fact, set) => match answers.option(*fact) {
                Some(option) => Truth::from(set.contains(option)),
                None => Truth::Unknown,
            },
            Self::All(parts) => {
                parts.iter().fold(Truth::Yes, |truth, part| truth.and(part.eval(answers)))
            }
            Self::Any(parts) => {
                parts.iter().fold(Truth::No, |truth, part| truth.or(part.eval(answers)))
            }
        }
    }

    /// The first fact, in the pack's order, for want of which this is not known.
    pub fn first_unknown(&self, answers: &Answers) -> Option<FactId> {
        match self {
            _ if self.eval(answers) != Truth::Unknown => None,
            Self::Is(fact, _) => Some(*fact),
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().filter_map(|part| part.first_unknown(answers)).min()
            }
        }
    }

    /// The condition that holds exactly where this one does not; unknown where this one is unknown.
    #[must_use]
    pub fn negate(self, facts: &[Fact]) -> Self {
        let all = |parts: Vec<Self>| parts.into_iter().map(|part| part.negate(facts)).collect();
        match self {
            Self::Is(fact, set) => {
                let options = facts.get(usize::from(fact.0)).map_or(0, |fact| fact.options);
                Self::Is(fact, set.complement(options))
            }
            Self::All(parts) => Self::Any(all(parts)),
            Self::Any(parts) => Self::All(all(parts)),
        }
    }

    /// Calls `see` with every fact that makes the condition what it is. Of two that do not hold
    /// where both must, each does; one that holds there does not.
    pub fn each_decisive(&self, answers: &Answers, see: &mut dyn FnMut(FactId)) {
        match self {
            Self::Is(fact, _) => see(*fact),
            Self::All(parts) | Self::Any(parts) => {
                let truth = self.eval(answers);
                for part in parts.iter().filter(|part| part.eval(answers) == truth) {
                    part.each_decisive(answers, see);
                }
            }
        }
    }
}
