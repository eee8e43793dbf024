//! Working days and deadlines, against Easter Sundays from a table and against counting day by day.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use proptest::prelude::*;
use traeningsguide::engine::calendar::{Span, is_public_holiday, is_working_day, latest};

use super::random::cases;

/// Easter Sundays of the years that the guide must know, as python-dateutil computes them (another
/// algorithm).
const EASTER: [(i32, u32, u32); 17] = [
    (2024, 3, 31),
    (2025, 4, 20),
    (2026, 4, 5),
    (2027, 3, 28),
    (2028, 4, 16),
    (2029, 4, 1),
    (2030, 4, 21),
    (2031, 4, 13),
    (2032, 3, 28),
    (2033, 4, 17),
    (2034, 4, 9),
    (2035, 3, 25),
    (2036, 4, 13),
    (2037, 4, 5),
    (2038, 4, 25),
    (2039, 4, 10),
    (2040, 4, 1),
];
/// The hard years: the earliest and the latest Easter there can be, the exceptions of the rule,
/// ends of centuries.
const HARD: [(i32, u32, u32); 14] = [
    (1818, 3, 22),
    (1886, 4, 25),
    (1943, 4, 25),
    (1954, 4, 18),
    (1981, 4, 19),
    (2000, 4, 23),
    (2008, 3, 23),
    (2011, 4, 24),
    (2019, 4, 21),
    (2049, 4, 18),
    (2076, 4, 19),
    (2100, 3, 28),
    (2285, 3, 22),
    (2299, 4, 16),
];
/// How many working days each year from 2024 to 2040 has, counted in Python.
const WORKING: [usize; 17] =
    [254, 253, 254, 255, 253, 253, 253, 253, 256, 254, 253, 253, 254, 254, 255, 254, 254];

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn days_of(year: i32) -> Vec<NaiveDate> {
    day(year, 1, 1).iter_days().take_while(|it| it.year() == year).collect()
}

fn holidays(year: i32) -> Vec<NaiveDate> {
    days_of(year).into_iter().filter(|it| is_public_holiday(*it)).collect()
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

#[test]
fn every_holiday_of_2024_to_2040_is_known_and_no_other_day_is_one() {
    for (year, month, sunday) in EASTER {
        let easter = day(year, month, sunday);
        let mut expected = vec![
            day(year, 1, 1),
            easter - Days::new(3),
            easter - Days::new(2),
            easter,
            easter + Days::new(1),
            easter + Days::new(39),
            easter + Days::new(49),
            easter + Days::new(50),
            day(year, 12, 25),
            day(year, 12, 26),
        ];
        expected.sort();
        assert_eq!(holidays(year), expected);
    }
}

/// As calendars print them, written by hand.
#[test]
fn the_holidays_of_2026_are_those_of_a_printed_calendar() {
    let printed = [
        (1, 1),   // Nytårsdag
        (4, 2),   // Skærtorsdag
        (4, 3),   // Langfredag
        (4, 5),   // Påskedag
        (4, 6),   // 2. påskedag
        (5, 14),  // Kristi himmelfartsdag
        (5, 24),  // Pinsedag
        (5, 25),  // 2. pinsedag
        (12, 25), // Juledag
        (12, 26), // 2. juledag
    ];
    assert_eq!(holidays(2026), printed.map(|(month, date)| day(2026, month, date)));
}

#[test]
fn easter_is_right_in_the_hard_years() {
    for (year, month, sunday) in HARD {
        let easter = day(year, month, sunday);
        for (offset, is_holiday) in [(0, true), (1, true), (2, false), (39, true), (50, true)] {
            let tried = easter + Days::new(offset);
            assert_eq!(is_public_holiday(tried), is_holiday, "{tried}");
        }
        let (thursday, friday) = (easter - Days::new(3), easter - Days::new(2));
        assert!(is_public_holiday(thursday) && is_public_holiday(friday), "{year}");
        assert!(!is_public_holiday(easter - Days::new(1)), "{year}");
    }
}

#[test]
fn store_bededag_was_a_holiday_until_2023() {
    assert!(is_public_holiday(day(2023, 5, 5)));
    assert!(is_public_holiday(day(2022, 5, 13)));
    assert!(!is_public_holiday(day(2024, 4, 26)));
    assert!(is_working_day(day(2024, 4, 26)));
}

#[test]
fn constitution_day_and_the_two_eves_are_working_days() {
    for (month, date) in [(6, 5), (12, 24), (12, 31)] {
        assert!(is_working_day(day(2026, month, date)), "{month}-{date}");
    }
}

#[test]
fn each_year_has_as_many_working_days_as_counted_elsewhere() {
    for ((year, ..), expected) in EASTER.iter().zip(WORKING) {
        let working = days_of(*year).into_iter().filter(|it| is_working_day(*it)).count();
        assert_eq!(working, expected, "{year}");
    }
}

#[test]
fn the_day_of_the_event_does_not_count() {
    let monday = day(2026, 11, 23);
    assert_eq!(latest(monday, Span::WorkingDays(4)), Some(day(2026, 11, 27)));
    assert_eq!(latest(monday, Span::WorkingDays(5)), Some(day(2026, 11, 30)));
    assert_eq!(latest(monday, Span::Days(14)), Some(day(2026, 12, 7)));
    assert_eq!(latest(monday, Span::Weeks(4)), Some(day(2026, 12, 21)));
    // Over Easter: Wednesday before skærtorsdag, then Tuesday.
    assert_eq!(latest(day(2026, 4, 1), Span::WorkingDays(1)), Some(day(2026, 4, 7)));
    // Over Christmas, of which only Friday the 25th takes a working day.
    assert_eq!(latest(day(2026, 12, 23), Span::WorkingDays(2)), Some(day(2026, 12, 28)));
    // From a Sunday.
    assert_eq!(latest(day(2026, 11, 22), Span::WorkingDays(1)), Some(monday));
}

#[test]
fn a_deadline_of_zero_ends_on_the_day_of_the_event() {
    let sunday = day(2026, 11, 22);
    for span in [Span::WorkingDays(0), Span::Days(0), Span::Weeks(0)] {
        assert_eq!(latest(sunday, span), Some(sunday));
    }
}

#[test]
fn an_absurd_deadline_and_the_end_of_the_calendar_give_no_day() {
    let today = day(2026, 11, 22);
    assert!(latest(today, Span::WorkingDays(3660)).is_some());
    assert!(latest(today, Span::Days(3660)).is_some());
    assert!(latest(today, Span::Weeks(522)).is_some());
    for span in [Span::WorkingDays(3661), Span::Days(3661), Span::Weeks(523)] {
        assert_eq!(latest(today, span), None);
    }
    for span in [Span::WorkingDays, Span::Days, Span::Weeks] {
        assert_eq!(latest(today, span(u32::MAX)), None);
        assert_eq!(latest(NaiveDate::MAX, span(1)), None);
        assert_eq!(latest(NaiveDate::MAX, span(0)), Some(NaiveDate::MAX));
        assert!(latest(NaiveDate::MIN, span(10)).is_some());
    }
}

prop_compose! {
    fn any_day()(days in 0_u64..40_000) -> NaiveDate {
        day(1980, 1, 1) + Days::new(days)
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn a_deadline_of_working_days_holds_exactly_that_many(event in any_day(), amount in 1..300_u32) {
        let last = latest(event, Span::WorkingDays(amount)).unwrap();
        let counted = event.iter_days().skip(1).take_while(|it| *it <= last);
        prop_assert_eq!(counted.filter(|it| is_working_day(*it)).count(), amount as usize);
        prop_assert!(is_working_day(last) && !is_weekend(last));
    }

    #[test]
    fn a_longer_deadline_ends_later_and_a_later_event_never_earlier(
        event in any_day(),
        amount in 0..300_u32,
    ) {
        for span in [Span::WorkingDays, Span::Days, Span::Weeks] {
            prop_assert!(latest(event, span(amount)) < latest(event, span(amount + 1)));
            let next_day = event.succ_opt().unwrap();
            prop_assert!(latest(event, span(amount)) <= latest(next_day, span(amount)));
        }
    }

    #[test]
    fn weeks_end_on_the_weekday_of_the_event(event in any_day(), weeks in 0..500_u32) {
        let last = latest(event, Span::Weeks(weeks)).unwrap();
        prop_assert_eq!(last.weekday(), event.weekday());
        prop_assert_eq!((last - event).num_days(), i64::from(weeks) * 7);
    }
}
