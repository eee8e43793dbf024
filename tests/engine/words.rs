//! Dates and phone numbers, as people write them.

use messages::words;
use traeningsguide::i18n::{Language, Msg, date, phone};

use super::sample::ENGLISH;

const DANISH: Language = Language::DANISH;

#[test]
fn a_date_says_no_more_than_is_known() {
    let table = [
        ((2026, 11, 22), "22.\u{a0}november 2026", "22\u{a0}November 2026"),
        ((2023, 1, 1), "1.\u{a0}januar 2023", "1\u{a0}January 2023"),
        ((2017, 10, 0), "oktober 2017", "October 2017"),
        ((2019, 0, 0), "2019", "2019"),
        // A day without its month tells nothing.
        ((2019, 0, 7), "2019", "2019"),
        ((2019, 13, 7), "2019", "2019"),
    ];
    for (day, danish, english) in table {
        assert_eq!((&*date(day, words(DANISH)), &*date(day, words(ENGLISH))), (danish, english));
    }
}

#[test]
fn every_month_has_its_name() {
    let said = |language: Language| -> Vec<String> {
        (1..=12).map(|month| date((2026, month, 0), words(language))).collect()
    };
    let (danish, mut english) = (said(DANISH), said(ENGLISH));
    assert_eq!((danish[4].as_str(), english[4].as_str()), ("maj 2026", "May 2026"));
    english.dedup();
    assert_eq!(english.len(), 12);
}

#[test]
fn a_phone_number_is_read_in_pairs_and_stays_on_one_line() {
    assert_eq!(phone("96114800"), "96\u{a0}11\u{a0}48\u{a0}00");
    assert_eq!(phone("112"), "11\u{a0}2");
    assert_eq!(phone(""), "");
}

#[test]
fn a_count_has_the_plural_form_of_its_language() {
    let weeks = |count: &str| {
        let msg = Msg::Weeks { weeks: count };
        [DANISH, ENGLISH].map(|it| msg.text_in(words(it)))
    };
    for (count, danish, english) in [
        ("0", "0 uger", "0 weeks"),
        ("1", "1 uge", "1 week"),
        ("2", "2 uger", "2 weeks"),
        ("101", "101 uger", "101 weeks"),
        ("1001", "1001 uger", "1001 weeks"),
        ("1–2", "1–2 uger", "1–2 weeks"),
        ("0–1", "0–1 uge", "0–1 week"),
        // No number has the last form, which every language has for most numbers.
        ("flere", "flere uger", "flere weeks"),
    ] {
        assert_eq!(weeks(count), [danish, english]);
    }
    let times = Msg::TimesAWeek { times: "1" }.text_in(words(ENGLISH));
    assert_eq!(times, "once a week", "a form needs no number");
}
