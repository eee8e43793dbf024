//! The calendar file, read back by a calendar library.

use chrono::{Days, NaiveDate};
use icalendar::{Calendar, Component, DatePerhapsTime, Event};
use proptest::collection::vec;
use proptest::prelude::*;
use traeningsguide::app::ics::{Entry, calendar};

use super::random::cases;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn today() -> NaiveDate {
    day(2026, 11, 22)
}

/// What a calendar program makes of it.
fn read(text: &str) -> Calendar {
    text.parse().unwrap()
}

fn uids(text: &str) -> Vec<String> {
    read(text).events().map(|it| it.get_uid().unwrap().to_owned()).collect()
}

/// What is left of a text: everything but control characters.
fn kept(text: &str) -> String {
    text.chars().filter(|it| *it == '\n' || !it.is_control()).collect()
}

/// The day of an event, where it is one whole day.
fn whole_day(event: &Event) -> Option<NaiveDate> {
    let (start, end) = (event.get_start()?, event.get_end()?);
    let (DatePerhapsTime::Date(start), DatePerhapsTime::Date(end)) = (start, end) else {
        return None;
    };
    (start + Days::new(1) == end).then_some(start)
}

#[test]
fn the_file_is_as_the_standard_words_it() {
    let entry = Entry {
        day: day(2026, 12, 31),
        title: "Svar, senest",
        text: "Ring 96 11 48 00;\r\nsig \\ navn",
    };
    let text = calendar("Træning", &[entry], today());
    let lines: Vec<&str> = text.split("\r\n").collect();
    let uid = lines[5];
    assert_eq!(
        lines,
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Traeningsguide//EN",
            "X-WR-CALNAME:Træning",
            "BEGIN:VEVENT",
            uid,
            "DTSTAMP:20261122T000000Z",
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "SUMMARY:Svar\\, senest",
            "DESCRIPTION:Ring 96 11 48 00\\;\\nsig \\\\ navn",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    );
    assert!(uid.starts_with("UID:20261231-") && uid.ends_with("@traeningsguide"), "{uid}");
}

#[test]
fn a_calendar_program_reads_what_was_meant() {
    let entries = [
        Entry { day: day(2026, 11, 30), title: "Svar på ansøgning", text: "Senest 5 hverdage" },
        Entry { day: day(2028, 2, 28), title: "Klagefrist", text: "" },
        Entry {
            day: day(2028, 2, 29), title: "Træning 🏋️ slut", text: "Én gang til\n\nFarvel"
        },
    ];
    let read = read(&calendar("Genoptræning i Prøveby", &entries, today()));
    assert_eq!(read.property_value("X-WR-CALNAME"), Some("Genoptræning i Prøveby"));
    let events: Vec<&Event> = read.events().collect();
    assert_eq!(events.len(), entries.len());
    for (event, entry) in events.into_iter().zip(entries) {
        assert_eq!(whole_day(event), Some(entry.day));
        assert_eq!(event.get_summary(), Some(entry.title));
        assert_eq!(event.get_description().unwrap_or_default(), entry.text);
        assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"));
        assert_eq!(event.get_timestamp().unwrap().date_naive(), today());
    }
}

#[test]
fn an_id_is_the_entry_s_own_and_stays() {
    let first = Entry { day: today(), title: "Svar", text: "Ring" };
    let others = [
        first,
        Entry { day: day(2026, 11, 23), ..first },
        Entry { title: "Svar 2", ..first },
        Entry { text: "Skriv", ..first },
    ];
    let ids = uids(&calendar("Træning", &others, today()));
    let tomorrow = today() + Days::new(1);
    assert_eq!(ids, uids(&calendar("Træning", &others, tomorrow)), "made on another day");
    let different: std::collections::BTreeSet<&String> = ids.iter().collect();
    assert_eq!(different.len(), others.len());
    assert_ne!(ids, uids(&calendar("Training", &others, today())));
    let twice = uids(&calendar("Træning", &[first, first], today()));
    assert_ne!(twice[0], twice[1], "no calendar may have one id twice");
}

#[test]
fn a_day_that_the_format_has_no_place_for_is_left_out() {
    let of = |day| Entry { day, title: "Svar", text: "" };
    let days = [
        day(999, 12, 31),
        day(1000, 1, 1),
        day(9999, 12, 30),
        day(9999, 12, 31),
        NaiveDate::MAX,
        NaiveDate::MIN,
    ];
    let read = read(&calendar("Træning", &days.map(of), today()));
    let written: Vec<NaiveDate> = read.events().filter_map(whole_day).collect();
    assert_eq!(written, [day(1000, 1, 1), day(9999, 12, 30)]);
}

/// Texts that are hard on a writer: what is escaped, letters of two to four octets, long lines,
/// control characters.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zæøåÆØÅé ]{0,30}",
        "[\\\\;,:\"nN]{1,6}",
        "[😀🏋é€]{1,40}",
        Just("\n".to_owned()),
        Just("\r\n ".to_owned()),
        Just("BEGIN:VEVENT\r\n".to_owned()),
        any::<String>(),
    ];
    vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn any_text_is_read_back_and_no_line_is_too_long(
        name in text(),
        entries in vec((0..20_000_u64, text(), text()), 1..4),
    ) {
        let entries: Vec<(NaiveDate, String, String)> = entries
            .into_iter()
            .map(|(days, title, text)| (today() + Days::new(days), title, text))
            .collect();
        let given: Vec<Entry<'_>> =
            entries.iter().map(|(day, title, text)| Entry { day: *day, title, text }).collect();
        let file = calendar(&name, &given, today());

        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line:?}", line.len());
            prop_assert!(!line.contains(char::is_control), "{line:?}");
        }
        let read = read(&file);
        prop_assert_eq!(read.events().count(), given.len());
        for (event, entry) in read.events().zip(given) {
            prop_assert_eq!(whole_day(event), Some(entry.day));
            let (title, text) = (kept(entry.title), kept(entry.text));
            prop_assert_eq!(event.get_summary().unwrap_or_default(), title);
            prop_assert_eq!(event.get_description().unwrap_or_default(), text);
        }
    }
}
