//! Numbers, dates and phone numbers, as people write them.

use super::Language;
use crate::engine::Kroner;

/// Between a number and its unit: they belong on one line.
const NBSP: char = '\u{a0}';

/// A year, month and day in words: "22. november 2026"; or "oktober 2017" and "2017", where the
/// day, or the month as well, is not known (0).
pub fn date((year, month, day): (u16, u8, u8), language: Language) -> String {
    let months = match language {
        Language::Da => {
            "januar februar marts april maj juni juli august september oktober november december"
        }
        Language::En => {
            "January February March April May June July August September October November December"
        }
    };
    let month = usize::from(month).checked_sub(1).and_then(|place| months.split(' ').nth(place));
    let mut text = String::new();
    if let Some(month) = month {
        if day > 0 {
            text.push_str(&day.to_string());
            if language == Language::Da {
                text.push('.');
            }
            text.push(NBSP);
        }
        text.push_str(month);
        text.push(' ');
    }
    text.push_str(&year.to_string());
    text
}

/// A day of the week, 0 for Monday.
pub fn weekday(from_monday: u32, language: Language) -> &'static str {
    let names = match language {
        Language::Da => "mandag tirsdag onsdag torsdag fredag lørdag søndag",
        Language::En => "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    };
    let place = usize::try_from(from_monday).unwrap_or_default();
    names.split(' ').nth(place).unwrap_or_default()
}

/// "1.368 kr." in Danish, "1,368 kr." in English; øre only where there are any.
pub fn kroner(amount: Kroner, language: Language) -> String {
    let mut text = number(amount, language);
    text.push(NBSP);
    text.push_str("kr.");
    text
}

/// "684–1.368 kr."; one amount where both are equal.
pub fn kroner_range(least: Kroner, most: Kroner, language: Language) -> String {
    if least == most {
        return kroner(least, language);
    }
    let mut text = number(least, language);
    text.push('–');
    text.push_str(&kroner(most, language));
    text
}

fn number(amount: Kroner, language: Language) -> String {
    let (thousands, decimal) = match language {
        Language::Da => ('.', ','),
        Language::En => (',', '.'),
    };
    let whole = (amount.oere / 100).to_string();
    let mut text = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(thousands);
        }
        text.push(digit);
    }
    let rest = amount.oere % 100;
    if rest > 0 {
        text.push(decimal);
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
