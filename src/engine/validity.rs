//! From when until when something holds, and its state on a day.

use std::cmp::Reverse;

use chrono::NaiveDate;

/// A period, both days included. An open end has no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Validity {
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
}

/// The state of a period on a day. Of the periods of one thing, the least is the one that counts:
/// what holds, else what ended last, else what begins first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The day is in it.
    Holds,
    /// This was its last day.
    Ended(Reverse<NaiveDate>),
    /// This is its first day.
    NotBegun(NaiveDate),
}

impl Validity {
    /// Its state on this day.
    pub fn standing(self, day: NaiveDate) -> Standing {
        match (self.from, self.until) {
            (_, Some(until)) if until < day => Standing::Ended(Reverse(until)),
            (Some(from), _) if day < from => Standing::NotBegun(from),
            _ => Standing::Holds,
        }
    }
}
