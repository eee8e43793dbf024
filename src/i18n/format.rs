//! Numbers, dates and phone numbers, as people write them in the language of these words.

use super::Msg;
use crate::engine::Kroner;

/// Between a number and its unit: they belong on one line.
const NBSP: char = '\u{a0}';

/// A year, month and day in words: "22. november 2026"; or "oktober 2017" and "2017", where the
/// day, or the month as well, is not known (0).
pub fn date((year, month, day): (u16, u8, u8), words: &[String]) -> String {
    let year = year.to_string();
    let months = Msg::Months.text_in(words);
    let month = usize::from(month).checked_sub(1).and_then(|place| months.split(' ').nth(place));
    match month {
        None => year,
        Some(month) if day == 0 => Msg::DateMonth { month, year: &year }.text_in(words),
        Some(month) => Msg::DateDay { day: &day.to_string(), month, year: &year }.text_in(words),
    }
}

/// A day of the week, 0 for Monday.
pub fn weekday(from_monday: u32, words: &[String]) -> String {
    let place = usize::try_from(from_monday).unwrap_or_default();
    Msg::Weekdays.text_in(words).split(' ').nth(place).unwrap_or_default().to_owned()
}

/// "1.368 kr." in Danish, "1,368 kr." in English; øre only where there are any.
pub fn kroner(amount: Kroner, words: &[String]) -> String {
    Msg::Amount { number: &number(amount, words) }.text_in(words)
}

/// "684–1.368 kr."; one amount where both are equal.
pub fn kroner_range(least: Kroner, most: Kroner, words: &[String]) -> String {
    if least == most {
        return kroner(least, words);
    }
    let range = [number(least, words), number(most, words)].join("–");
    Msg::Amount { number: &range }.text_in(words)
}

fn number(amount: Kroner, words: &[String]) -> String {
    let whole = (amount.oere / 100).to_string();
    let mut text = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push_str(&Msg::Thousands.text_in(words));
        }
        text.push(digit);
    }
    let rest = amount.oere % 100;
    if rest > 0 {
        text.push_str(&Msg::Decimal.text_in(words));
        if rest < 10 {
            text.push('0');
        }
        text.push_str(&rest.to_string());
    }
    text
}

/// A phone number in pairs: "96 11 48 00".
pub fn phone(digits: &str) -> String {
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && index.is_multiple_of(2) {
            text.push(NBSP);
        }
        text.push(digit);
    }
    text
}
