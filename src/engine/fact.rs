//! Facts and answers: a fact has a closed set of options, and "ved ikke" is always one more.

/// The most facts a rulebook may have.
pub const MAX_FACTS: usize = 64;
/// The most options a fact may have, "ved ikke" not counted.
pub const MAX_OPTIONS: usize = 12;

/// A fact, by its place in the pack's editorial order: the order in which questions are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId(pub u8);

/// An option of a fact, by its place in the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OptionId(pub u8);

/// What the engine must know of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    /// How many options it has, "ved ikke" not counted.
    pub options: u8,
}

/// A set of options of one fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OptionSet(pub u16);

impl OptionSet {
    /// "Ved ikke", which only conditions of advice test. No option has this bit: there are at most
    /// [`MAX_OPTIONS`].
    pub const UNKNOWN: Self = Self(1 << 15);

    /// Whether "ved ikke" is in the set.
    pub fn has_unknown(self) -> bool {
        self.0 & Self::UNKNOWN.0 != 0
    }

    /// The set with only this option.
    pub fn of(option: OptionId) -> Self {
        Self(1_u16.checked_shl(u32::from(option.0)).unwrap_or(0))
    }

    /// Whether the option is in the set.
    pub fn contains(self, option: OptionId) -> bool {
        self.0 & Self::of(option).0 != 0
    }

    /// The options of a fact with `options` options that are not in the set.
    #[must_use]
    pub fn complement(self, options: u8) -> Self {
        Self(!self.0 & Self::all(options).0)
    }

    /// Every option of a fact with `options` options.
    pub fn all(options: u8) -> Self {
        Self(1_u16.checked_shl(u32::from(options)).map_or(u16::MAX, |bit| bit - 1))
    }

    /// Both sets together.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// What the reader said of one fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// One of the question's options.
    Is(OptionId),
    /// "Ved ikke".
    Unknown,
}

impl Answer {
    /// The answer at this place among the ways to answer: "ved ikke" first, then the options.
    pub fn at_branch(branch: usize) -> Self {
        match branch.checked_sub(1).and_then(|option| u8::try_from(option).ok()) {
            Some(option) => Self::Is(OptionId(option)),
            None => Self::Unknown,
        }
    }
}

/// The reader's answers. A fact may also be unanswered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<Option<Answer>>);

impl Answers {
    /// No answers yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The answer to a fact, if there is one.
    pub fn get(&self, fact: FactId) -> Option<Answer> {
        self.0.get(usize::from(fact.0)).copied().flatten()
    }

    /// The option chosen for a fact, if one is known.
    pub fn option(&self, fact: FactId) -> Option<OptionId> {
        match self.get(fact) {
            Some(Answer::Is(option)) => Some(option),
            Some(Answer::Unknown) | None => None,
        }
    }

    /// Answers a fact, replacing an earlier answer to the same fact only.
    pub fn set(&mut self, fact: FactId, answer: Answer) {
        let index = usize::from(fact.0);
        if self.0.len() <= index {
            self.0.resize(index + 1, None);
        }
        if let Some(slot) = self.0.get_mut(index) {
            *slot = Some(answer);
        }
    }

    /// Only the answers to these facts.
    #[must_use]
    pub fn only(&self, facts: &[FactId]) -> Self {
        let mut kept = Self::new();
        for &fact in facts {
            if let Some(answer) = self.get(fact) {
                kept.set(fact, answer);
            }
        }
        kept
    }

    /// Whether nothing is answered.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }
}
