//! Statements for a time, on a day before, in and after it: no amount and no deadline is used
//! outside its period.

use serde_json::{Value, json};
use traeningsguide::app::view::{Contact, Fact, Programme};
use traeningsguide::app::{Event, Stage};
use traeningsguide::i18n::Language;

use super::guide::Guide;
use super::sample::{self, ENGLISH};

type Day = (i32, u32, u32);

/// The start page on this day, of a pack with this change.
fn start_on(day: Day, change: impl Fn(&mut Value)) -> Guide {
    let (mut guide, _) = Guide::open_on(day, Some(sample::ID), Language::DANISH);
    for language in messages::languages() {
        let mut pack = sample::pack(language);
        change(&mut pack);
        guide.deliver_text(language, pack.to_string());
    }
    guide
}

/// The result of a reader who may get rehabilitation and a ride, on this day, of a pack with this
/// change.
fn result_on(day: Day, change: impl Fn(&mut Value)) -> Guide {
    let mut guide = start_on(day, change);
    guide.next();
    for label in ["Ja", "Nej", "Nyligt svækket", "Ja", "Nej", "Nej"] {
        guide.answer(label);
    }
    guide.next();
    assert_eq!(guide.model.stage(), Stage::Result);
    guide
}

fn ride_on(day: Day) -> Fact {
    start_on(day, |_| {}).start().transport.remove(0)
}

fn main_on(day: Day) -> Programme {
    result_on(day, |_| {}).result().main.unwrap()
}

fn name(contact: Option<Contact>) -> Option<String> {
    contact.map(|contact| contact.name)
}

const LAST_OF_2026: Day = (2026, 12, 31);
const FIRST_OF_2027: Day = (2027, 1, 1);
const LAST_OF_2027: Day = (2027, 12, 31);
const FIRST_OF_2028: Day = (2028, 1, 1);

const RIDE_ENDED: &str =
    "Prisen gjaldt til og med 31.\u{a0}december 2027. Den kan være en anden nu. Spørg kommunen.";

#[test]
fn a_price_is_used_on_its_last_day_and_the_next_one_on_its_first() {
    let told = |day| {
        let ride = ride_on(day);
        assert!(ride.contact.is_none(), "nobody need be asked");
        (ride.amount.unwrap(), ride.lines.last().unwrap().clone())
    };
    let dated = |date| format!("Prisen er fra 1.\u{a0}{date}. Den kan være ændret.");
    assert_eq!(told(LAST_OF_2026), ("57\u{a0}kr.".into(), dated("januar 2023")));
    assert_eq!(told(FIRST_OF_2027), ("60\u{a0}kr.".into(), dated("oktober 2026")));
    assert_eq!(told(LAST_OF_2027), ("60\u{a0}kr.".into(), dated("oktober 2026")));
}

#[test]
fn a_later_price_is_not_told_before_its_day_and_an_earlier_one_not_after() {
    let told = |day, guide: fn(Day) -> Guide| format!("{:?}", guide(day).page());
    for guide in [|day| start_on(day, |_| {}), |day| result_on(day, |_| {})] {
        let (before, after) = (told(LAST_OF_2026, guide), told(FIRST_OF_2027, guide));
        assert!(before.contains("57") && !before.contains("60"), "{before}");
        assert!(after.contains("60") && !after.contains("57"), "{after}");
    }
}

#[test]
fn an_ended_price_shows_no_amount_and_says_whom_to_ask_instead() {
    let ride = ride_on(FIRST_OF_2028);
    assert_eq!((ride.amount, ride.per), (None, None));
    assert_eq!(ride.lines, ["Kommunen kan give kørsel.", RIDE_ENDED]);
    assert_eq!(name(ride.contact).unwrap(), "Træningscentret");

    let main = main_on(FIRST_OF_2028);
    let transport = main.transport.unwrap();
    let price = transport.price.unwrap();
    assert_eq!((price.amount, price.per), (None, None));
    assert_eq!(price.lines, [RIDE_ENDED]);
    assert_eq!(price.contact.unwrap().phone.unwrap().href, "tel:+4512345678");
    assert!(transport.course.is_none(), "nothing is computed from it");

    let [training, booklet] = &main.prices[..] else { panic!("{:?}", main.prices) };
    assert_eq!(training.amount.as_deref(), Some("Gratis"), "this one has no end");
    assert_eq!(booklet.what.as_deref(), Some("Hæftet"));
    assert_eq!((&booklet.amount, &booklet.lines[..]), (&None, &[RIDE_ENDED.to_owned()][..]));
    assert_eq!(name(booklet.contact.clone()).unwrap(), "Træningscentret");
}

#[test]
fn a_course_is_counted_from_the_price_of_the_day() {
    let total = |day| main_on(day).transport.unwrap().course.unwrap().cost(2, 12).total;
    assert_eq!(total(LAST_OF_2026), "1.368\u{a0}kr.");
    assert_eq!(total(FIRST_OF_2027), "1.440\u{a0}kr.");
}

#[test]
fn a_price_that_has_not_begun_says_from_when_and_is_not_used() {
    let only_later = |pack: &mut Value| {
        pack["transports"][0]["price"].as_array_mut().unwrap().remove(0);
    };
    let guide = result_on(LAST_OF_2026, only_later);
    let transport = guide.result().main.unwrap().transport.unwrap();
    let price = transport.price.unwrap();
    assert_eq!(price.amount, None);
    assert_eq!(
        price.lines,
        ["Prisen gælder først fra 1.\u{a0}januar 2027. Spørg kommunen, hvad du skal betale nu."]
    );
    assert_eq!(name(price.contact).unwrap(), "Træningscentret");
    assert!(transport.course.is_none());
    assert!(!format!("{:?}", guide.page()).contains("60\u{a0}kr"));
}

#[test]
fn between_two_periods_the_price_has_ended() {
    let gap = |pack: &mut Value| {
        pack["transports"][0]["price"][1]["from"] = json!([2027, 3, 1]);
    };
    let price = start_on((2027, 2, 28), gap).start().transport.remove(0);
    assert!(price.lines[1].starts_with("Prisen gjaldt til og med 31.\u{a0}december 2026."));
    let price = start_on((2027, 3, 1), gap).start().transport.remove(0);
    assert_eq!(price.amount.unwrap(), "60\u{a0}kr.");
}

#[test]
fn the_order_of_the_periods_does_not_matter() {
    let turned = |pack: &mut Value| {
        pack["transports"][0]["price"].as_array_mut().unwrap().reverse();
    };
    for day in [LAST_OF_2026, FIRST_OF_2027, LAST_OF_2027, FIRST_OF_2028] {
        let page = |change: fn(&mut Value)| format!("{:?}", result_on(day, change).page());
        assert_eq!(page(turned), page(|_| {}), "{day:?}");
    }
}

#[test]
fn what_the_document_does_not_state_is_not_out_of_date() {
    let price = |day| start_on(day, |_| {}).start().transport.remove(1);
    for day in [LAST_OF_2027, FIRST_OF_2028] {
        assert_eq!(price(day).lines[1], "Prisen står ikke i dokumentet. Spørg kommunen.");
        assert_eq!(name(price(day).contact).unwrap(), "Træningscentret", "somebody to ask");
    }
}

#[test]
fn the_nearest_contact_is_asked() {
    let (ride, apply) = ("/transports/0/contact", "/programmes/1/apply/0/contact");
    let asked = |without: &[&str]| {
        let change = |pack: &mut Value| {
            (pack["transports"][0]["contact"], pack["help"]) = (json!(1), json!(1));
            for place in without {
                let (record, key) = place.rsplit_once('/').unwrap();
                pack.pointer_mut(record).unwrap().as_object_mut().unwrap().remove(key);
            }
        };
        let main = result_on(FIRST_OF_2028, change).result().main.unwrap();
        let ride = main.transport.unwrap().price.unwrap();
        assert_eq!(ride.lines, [RIDE_ENDED], "who is told nobody is told to ask the municipality");
        [name(ride.contact), name(main.prices[1].contact.clone())]
    };
    let center = || Some("Træningscentret".to_owned());
    let visitation = || Some("Visitationen".to_owned());
    assert_eq!(asked(&[]), [visitation(), center()], "transport's own; that of the programme");
    assert_eq!(asked(&[ride]), [center(), center()]);
    assert_eq!(asked(&[ride, apply]), [visitation(), visitation()], "the help line");
    assert_eq!(asked(&[ride, apply, "/help"]), [None, None]);
}

#[test]
fn an_ended_step_keeps_its_title_and_says_whom_to_ask_instead() {
    let [before, after] =
        [LAST_OF_2027, FIRST_OF_2028].map(|day| main_on(day).timeline.unwrap().steps);
    assert_eq!(before[0].text, "Inden 14 dage.");
    assert!(before[0].contact.is_none());

    assert_eq!(after[0].title, before[0].title);
    assert_eq!(
        after[0].text,
        "Det, dokumentet siger om fristen, gjaldt til og med 31.\u{a0}december 2027. \
         Spørg kommunen, hvad der gælder nu."
    );
    assert_eq!(name(after[0].contact.clone()).unwrap(), "Træningscentret");
    assert_eq!(after[1].text, "Inden 4 uger.", "this one has no end");
    let own = [&before[1], &after[1]].map(|it| name(it.contact.clone()).unwrap());
    assert_eq!(own, ["Visitationen"; 2], "where the document itself sends the reader");
}

#[test]
fn a_step_says_what_holds_in_its_period() {
    let change = |pack: &mut Value| {
        let step = &mut pack["programmes"][1]["steps"][0];
        let mut later = step[0].clone();
        (later["from"], later["text"]) = (json!([2028, 1, 1]), json!("Inden 7 dage."));
        later.as_object_mut().unwrap().remove("until");
        step.as_array_mut().unwrap().push(later);
    };
    let steps = |day| result_on(day, change).result().main.unwrap().timeline.unwrap().steps;
    for (day, text) in [(LAST_OF_2027, "Inden 14 dage."), (FIRST_OF_2028, "Inden 7 dage.")] {
        assert_eq!(
            steps(day).len(),
            3,
            "the periods of one step are one step, and one can complain"
        );
        assert_eq!((steps(day)[0].text.as_str(), steps(day)[0].contact.is_none()), (text, true));
    }
    let only_later = |pack: &mut Value| {
        change(pack);
        pack["programmes"][1]["steps"][0].as_array_mut().unwrap().remove(0);
    };
    let steps = result_on(LAST_OF_2027, only_later).result().main.unwrap().timeline.unwrap().steps;
    assert_eq!(
        steps[0].text,
        "Det, dokumentet siger om fristen, gælder først fra 1.\u{a0}januar 2028. \
         Spørg kommunen, hvad der gælder nu."
    );
    assert!(steps[0].contact.is_some());
}

#[test]
fn a_notice_is_shown_on_its_first_day_and_not_before() {
    let notices = |day| result_on(day, |_| {}).result().notices.len();
    assert_eq!(
        [(2026, 6, 30), (2026, 7, 1), (2020, 12, 31), (2021, 1, 1)].map(notices),
        [0, 1, 1, 0]
    );
}

#[test]
fn english_readers_are_told_the_same() {
    let mut guide = result_on(FIRST_OF_2028, |_| {});
    guide.send(Event::Speak(ENGLISH));
    let main = guide.result().main.unwrap();
    let price = main.transport.unwrap().price.unwrap();
    assert_eq!(
        price.lines,
        ["The price applied up to and including 31\u{a0}December 2027. It may be different now. \
          Ask the municipality."]
    );
    assert_eq!(name(price.contact).unwrap(), "The training centre");
    assert!(
        main.timeline.unwrap().steps[0]
            .text
            .contains("applied up to and including 31\u{a0}December 2027.")
    );
}
