//! The Danish working week: which days are public holidays, and which is the last day of a
//! deadline.
//!
//! Public holidays are the helligdage. Three days that many have off are none, and count as working
//! days here: Grundlovsdag (5 June), juleaften (24 December) and nytårsaften (31 December). A
//! municipality that is closed on one of them may count a deadline as a day longer.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The most that a deadline may be, in days: about ten years. A pack is not trusted, and a longer
/// one would only keep a phone busy.
const MOST_DAYS: u32 = 3660;

/// The last year with store bededag as a public holiday.
const LAST_STORE_BEDEDAG: i32 = 2023;

/// How long a deadline is, in the document's own unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Hverdage: Monday to Friday without public holidays.
    WorkingDays(u32),
    /// Days of the calendar.
    Days(u32),
    /// Seven days each.
    Weeks(u32),
}

/// Whether it is a Monday to Friday without a public holiday.
pub fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_public_holiday(day)
}

/// Whether it is a Danish public holiday, by the rules of today.
pub fn is_public_holiday(day: NaiveDate) -> bool {
    // Nytårsdag, juledag, 2. juledag.
    if matches!((day.month(), day.day()), (1, 1) | (12, 25 | 26)) {
        return true;
    }
    let Some(easter) = easter(day.year()) else { return false };
    match day.num_days_from_ce() - easter.num_days_from_ce() {
        // Skærtorsdag, langfredag, påskedag, 2. påskedag, Kristi himmelfartsdag, pinsedag, 2.
        // pinsedag.
        -3 | -2 | 0 | 1 | 39 | 49 | 50 => true,
        // Store bededag.
        26 => day.year() <= LAST_STORE_BEDEDAG,
        _ => false,
    }
}

/// The last day of a deadline that runs from the day of an event. That day itself does not count,
/// so a deadline of zero ends on it, whatever day it is. Only working days are counted as such:
/// fourteen days may end on a Sunday.
///
/// None for more than about ten years, and where the calendar ends.
pub fn latest(event: NaiveDate, span: Span) -> Option<NaiveDate> {
    let days = match span {
        Span::WorkingDays(days) | Span::Days(days) => days,
        Span::Weeks(weeks) => weeks.saturating_mul(7),
    };
    if days > MOST_DAYS {
        return None;
    }
    if !matches!(span, Span::WorkingDays(_)) {
        return event.checked_add_days(Days::new(days.into()));
    }
    let mut day = event;
    let mut left = days;
    while left > 0 {
        day = day.succ_opt()?;
        left -= u32::from(is_working_day(day));
    }
    Some(day)
}

/// Easter Sunday in the Gregorian calendar, by the algorithm that Meeus prints as anonymous (1876).
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, rest) = (year.div_euclid(100), year.rem_euclid(100));
    let (leap_centuries, after_leap) = (century.div_euclid(4), century.rem_euclid(4));
    let moon = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - leap_centuries - moon + 15).rem_euclid(30);
    let weekday = (32 + 2 * after_leap + 2 * (rest / 4) - epact - rest % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let after_first_of_march = epact + weekday - 7 * late + 21;
    NaiveDate::from_ymd_opt(year, 3, 1)?
        .checked_add_days(Days::new(after_first_of_march.unsigned_abs().into()))
}
