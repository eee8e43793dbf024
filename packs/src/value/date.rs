//! Dates, as exact as the document has them.

use schemars::{Schema, SchemaGenerator, json_schema};

use super::line::text;
use crate::read::{FromToml, Place, Reader};
use traeningsguide::content::compiled::Date;

/// The value where the document is silent.
pub(crate) const NOT_STATED: &str = "not stated";

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day(pub(crate) Date);

impl FromToml for Day {
    fn example(key: &str) -> String {
        format!("`{key} = \"2026-11-22\"`, year, month and day")
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let text = text::<Self>(reader, place)?;
        let read = day(&text).or_else(|| no_date::<Self>(reader, place, &text, "day"));
        read.map(Self)
    }

    fn day(&self) -> Option<String> {
        let (year, month, day) = self.0;
        Some(format!("{year:04}-{month:02}-{day:02}"))
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
    }
}

/// A day as it is written, `2026-11-22`, if there is such a day.
pub fn day(text: &str) -> Option<Date> {
    date(text).filter(|(_, _, day)| *day > 0)
}

/// A date as exact as the document has it, or "not stated".
#[derive(Clone, Copy, Debug)]
pub(crate) struct Since(pub(crate) Option<Date>);

impl FromToml for Since {
    fn example(key: &str) -> String {
        format!(
            "`{key} = \"2023-01-01\"` (or \"2023-01\", \"2023\"), and `{key} = \"not stated\"` where the document has none"
        )
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let text = text::<Self>(reader, place)?;
        if text == NOT_STATED {
            return Some(Self(None));
        }
        let read = date(&text).or_else(|| no_date::<Self>(reader, place, &text, "date"));
        read.map(|date| Self(Some(date)))
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        let date = "[0-9]{4}(-[0-9]{2}){0,2}";
        json_schema!({ "type": "string", "pattern": format!("^({date}|{})$", NOT_STATED) })
    }
}

/// A finding for a text that is no date. The help turns one that is written as `22-11-2026` or
/// `22.11.2026`.
fn no_date<T: FromToml>(
    reader: &mut Reader<'_>,
    place: &Place<'_>,
    text: &str,
    what: &str,
) -> Option<Date> {
    let problem = format!("`{text}` is no {what}");
    let parts: Vec<&str> = text.split(['-', '.', '/', ' ']).filter(|it| !it.is_empty()).collect();
    if let [day, month, year] = parts.as_slice() {
        let turned = format!("{year}-{month:0>2}-{day:0>2}");
        if date(&turned).is_some() {
            let help = format!("write `{} = \"{turned}\"`, year, month and day", place.key);
            reader.missing(&place.span, problem, help);
            return None;
        }
    }
    reader.refused::<T>(place, problem).and(None)
}

/// `2017`, `2017-10` or `2017-10-26`, if there is such a date.
fn date(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let mut part = |digits: usize| match parts.next() {
        None => Some(0),
        Some(part) if part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()) => {
            part.parse::<u16>().ok().filter(|number| *number > 0)
        }
        Some(_) => None,
    };
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    let (first_month, first_day) = (month.max(1), day.max(1));
    chrono::NaiveDate::from_ymd_opt(i32::from(year), u32::from(first_month), u32::from(first_day))?;
    if parts.next().is_some() || !(1900..2200).contains(&year) {
        return None;
    }
    Some((year, u8::try_from(month).ok()?, u8::try_from(day).ok()?))
}
