//! Dates of the file format, and days of the calendar.

use chrono::{Datelike as _, NaiveDate};

/// A date: year, month, day. Month and day are 0 where the document states only the year, or year
/// and month.
pub type Date = (u16, u8, u8);

/// The day of the calendar, if it has it.
pub fn to_calendar((year, month, day): Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day))
}

/// A day of the calendar as a date of the format, if it can state the year.
pub fn from_calendar(day: NaiveDate) -> Option<Date> {
    Some((
        u16::try_from(day.year()).ok()?,
        day.month().try_into().ok()?,
        day.day().try_into().ok()?,
    ))
}
