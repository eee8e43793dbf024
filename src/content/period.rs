//! What holds on a day: prices, steps and notices may be stated for a time. Readers and the cases
//! of authors ask here.

use chrono::NaiveDate;

use super::compiled::{Example, Notice, Price, Step, Transport};
use super::date::to_calendar;
use crate::engine::{CourseCost, Kroner, SessionPlan, Standing, Validity};

/// Something that is stated for a time.
pub trait Period {
    /// From when until when.
    fn validity(&self) -> Validity;
}

/// The record that counts on a day, of one thing in successive periods, and its state.
pub fn current<T: Period>(periods: &[T], day: NaiveDate) -> Option<(&T, Standing)> {
    let mut current = None;
    for period in periods {
        let standing = period.validity().standing(day);
        if current.is_none_or(|(_, known)| standing < known) {
            current = Some((period, standing));
        }
    }
    current
}

macro_rules! period {
    ($($record:ident)*) => {$(
        impl Period for $record {
            fn validity(&self) -> Validity {
                Validity { from: self.from.and_then(to_calendar), until: self.until.and_then(to_calendar) }
            }
        }
    )*};
}
period!(Notice Price Step);

impl Price {
    /// Whether it can be used as it is: an amount only while it holds.
    pub fn is_usable(&self, standing: Standing) -> bool {
        self.amount.is_none() || standing == Standing::Holds
    }
}

impl Transport {
    /// What each ride costs on a day, and what the worked example comes to: only where the price
    /// holds.
    pub fn course(&self, day: NaiveDate) -> Option<(Kroner, CourseCost)> {
        let (price, standing) = current(&self.price, day)?;
        self.example.as_ref().filter(|_| price.is_usable(standing))?.course(price)
    }
}

impl Example {
    /// How often and how long one trains.
    pub fn plan(&self) -> SessionPlan {
        let (least_a_week, most_a_week) = self.sessions_per_week;
        SessionPlan { least_a_week, most_a_week, weeks: self.weeks }
    }

    /// What each ride costs, and what the example comes to at this price: only where that is one
    /// amount, and not free.
    pub fn course(&self, price: &Price) -> Option<(Kroner, CourseCost)> {
        let (least, most) = price.amount?;
        if least != most || most == 0 {
            return None;
        }
        let each = Kroner { oere: most };
        Some((each, self.plan().cost(each)))
    }
}
