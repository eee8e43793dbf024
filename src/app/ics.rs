//! Dates as a file for the reader's own calendar (RFC 5545).
//!
//! Written by hand: six kinds of line need no library that knows time zones, alarms and repetition,
//! and a phone would carry it. Tests read the file back with such a library.

use chrono::{Datelike, NaiveDate};

use crate::content::digest;

/// The most octets of a line; what is longer goes on in the next one, after a space.
const LINE: usize = 75;

/// One day in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The day; it is taken as a whole, and does not make the reader look busy.
    pub day: NaiveDate,
    /// What happens.
    pub title: &'a str,
    /// More of it, over as many lines as needed; may be empty.
    pub text: &'a str,
}

/// The text of an `.ics` file with these entries. The same entries have the same ids, so to open a
/// file twice makes nothing twice; `today` is only when it was made.
///
/// A day that the format has no place for (before the year 1000 or after 9999) is left out. Give it
/// at least one entry: some programs refuse a calendar with nothing in it.
pub fn calendar(name: &str, entries: &[Entry<'_>], today: NaiveDate) -> String {
    let mut file = File { text: String::new(), used: 0 };
    file.line("BEGIN:VCALENDAR", "");
    file.line("VERSION:", "2.0");
    file.line("PRODID:", "-//Traeningsguide//EN");
    file.line("X-WR-CALNAME:", name);
    let made = date(today).unwrap_or_default();
    for (place, entry) in (0..).zip(entries) {
        let next = entry.day.succ_opt().and_then(date);
        let (Some(day), Some(next)) = (date(entry.day), next) else { continue };
        file.line("BEGIN:VEVENT", "");
        file.line("UID:", &uid(name, place, &day, entry));
        file.line("DTSTAMP:", &[&made, "T000000Z"].concat());
        file.line("DTSTART;VALUE=DATE:", &day);
        file.line("DTEND;VALUE=DATE:", &next);
        file.line("SUMMARY:", entry.title);
        if !entry.text.is_empty() {
            file.line("DESCRIPTION:", entry.text);
        }
        file.line("TRANSP:", "TRANSPARENT");
        file.line("END:VEVENT", "");
    }
    file.line("END:VCALENDAR", "");
    file.text
}

/// From the entry itself, so that it is the same each time, and different where anything differs:
/// the place in the list as well, since no calendar may have one id twice.
fn uid(name: &str, place: u64, day: &str, entry: &Entry<'_>) -> String {
    let hash = digest(&[name, "\n", entry.title, "\n", entry.text].concat());
    let mut uid = [day, "-"].concat();
    for byte in hash.wrapping_add(place).to_be_bytes() {
        for digit in [byte >> 4, byte & 15] {
            uid.extend(char::from_digit(digit.into(), 16));
        }
    }
    uid.push_str("@traeningsguide");
    uid
}

/// Eight digits; none where the year has more or fewer than four.
fn date(day: NaiveDate) -> Option<String> {
    let year = u32::try_from(day.year()).ok().filter(|year| (1000..=9999).contains(year))?;
    Some((year * 10_000 + day.month() * 100 + day.day()).to_string())
}

/// The file as far as it is written.
struct File {
    text: String,
    /// The octets of the line that is being written.
    used: usize,
}

impl File {
    /// A line: its name as it is, and its value escaped. Values that are no text contain nothing to
    /// escape.
    fn line(&mut self, name: &str, value: &str) {
        self.used = name.len();
        self.text.push_str(name);
        for letter in value.chars() {
            match letter {
                '\n' => self.unit("\\n"),
                '\\' => self.unit("\\\\"),
                ';' => self.unit("\\;"),
                ',' => self.unit("\\,"),
                it if it.is_control() => {}
                it => self.unit(it.encode_utf8(&mut [0; 4])),
            }
        }
        self.text.push_str("\r\n");
    }

    /// A letter or its escape, which a line break never splits.
    fn unit(&mut self, unit: &str) {
        if self.used + unit.len() > LINE {
            self.text.push_str("\r\n ");
            self.used = 1;
        }
        self.text.push_str(unit);
        self.used += unit.len();
    }
}
