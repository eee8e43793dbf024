//! Three-valued truth: Kleene's strong logic, nothing else.

/// What is known of a statement. Ordered, so that `and` is the minimum and `or` the maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// Known to be false.
    No,
    /// Not known: unanswered, or answered with "ved ikke".
    Unknown,
    /// Known to be true.
    Yes,
}

impl Truth {
    /// All three values, for tables and tests.
    pub const ALL: [Self; 3] = [Self::No, Self::Unknown, Self::Yes];

    /// True only where both are.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// True where either is.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// The opposite; the unknown stays unknown.
    #[must_use]
    pub fn negate(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

impl From<bool> for Truth {
    fn from(known: bool) -> Self {
        if known { Self::Yes } else { Self::No }
    }
}
