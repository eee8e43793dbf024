//! Kroner, and what transport to a whole course costs under a stated assumption.

/// An amount of money in øre (1 krone = 100 øre).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kroner {
    /// The amount in øre.
    pub oere: u32,
}

impl Kroner {
    /// Whole kroner.
    pub fn whole(kroner: u32) -> Self {
        Self { oere: kroner.saturating_mul(100) }
    }

    /// This amount, `times` times.
    #[must_use]
    pub fn times(self, times: u32) -> Self {
        Self { oere: self.oere.saturating_mul(times) }
    }
}

/// How often and how long one trains, by the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionPlan {
    /// Fewest sessions a week.
    pub least_a_week: u32,
    /// Most sessions a week.
    pub most_a_week: u32,
    /// Weeks, at most.
    pub weeks: u32,
}

/// What transport to a whole course costs: one price a session, the least and the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CourseCost {
    /// With the fewest sessions a week, for all weeks.
    pub least: Kroner,
    /// With the most sessions a week, for all weeks.
    pub most: Kroner,
}

impl SessionPlan {
    /// One price for each session. A returkørsel is one price a session and is never doubled.
    pub fn cost(self, each: Kroner) -> CourseCost {
        let sessions = |a_week: u32| a_week.saturating_mul(self.weeks);
        CourseCost {
            least: each.times(sessions(self.least_a_week)),
            most: each.times(sessions(self.most_a_week)),
        }
    }
}
