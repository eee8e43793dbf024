//! Days that the page sets and days that only the reader can set: nothing is dated that has not
//! happened.

use std::fs;
use std::path::Path;

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use traeningsguide::app::view::Timeline;
use traeningsguide::i18n::{Language, Perspective, Voice};

use super::guide::Guide;
use super::random::cases;
use super::sample;

const TODAY: &str = "2026-11-22";

/// Every event that a deadline can run from, as the format's own schema lists them.
fn events() -> Vec<String> {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema/compiled.schema.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(schema).unwrap()).unwrap();
    let words = schema["definitions"]["DeadlineEvent"]["oneOf"].as_array().unwrap().iter();
    let words: Vec<String> = words.map(|it| it["const"].as_str().unwrap().to_owned()).collect();
    assert!(words.len() >= 8, "{words:?}");
    words
}

/// What happens to a reader of Prøveby who may get rehabilitation, where the pack is changed so.
fn timeline(voice: impl Into<Voice>, change: impl FnOnce(&mut Value)) -> Timeline {
    timeline_of(voice, |pack| change(&mut pack["programmes"][1]))
}

/// The same, where something else of the pack is changed.
fn timeline_of(voice: impl Into<Voice>, change: impl FnOnce(&mut Value)) -> Timeline {
    let voice = voice.into();
    let mut pack = sample::pack(voice);
    change(&mut pack);
    let (mut guide, _) =
        Guide::open_for(Some(voice.perspective), (2026, 11, 22), Some(sample::ID), voice.language);
    guide.deliver_text(voice, pack.to_string());
    guide.next();
    if voice.perspective == Perspective::Professional {
        guide.mark(&[(0, 0), (1, 1), (2, 0), (3, 0), (4, 1), (5, 1)]);
        guide.next();
    } else {
        for choice in [0, 1, 0, 0, 1, 1] {
            guide.pick_at(choice);
            guide.next();
        }
        guide.next();
    }
    guide.result().main.unwrap().timeline.unwrap()
}

/// Two deadlines from this event, and none to complain.
fn only(event: &str) -> impl FnOnce(&mut Value) {
    let step = |title: &str, amount: u32| {
        let deadline = json!({ "amount": amount, "unit": "dage", "from": event });
        let cite = json!({ "document": 0, "section": "Træning", "lines": [1, 2] });
        json!([{ "title": title, "text": "Snart.", "deadline": deadline, "cite": cite }])
    };
    let steps = json!([step("Først", 7), step("Så", 14)]);
    move |programme| {
        programme["steps"] = steps;
        programme.as_object_mut().unwrap().remove("complaint");
    }
}

/// The values of the date fields when the page is first shown.
fn first(timeline: &Timeline) -> Vec<String> {
    timeline.starts.iter().map(|it| it.day.clone()).collect()
}

#[test]
fn every_event_starts_empty_unless_it_is_the_readers_own_act() {
    for event in events() {
        let it = timeline(Language::DANISH, only(&event));
        let own = event == "application";
        assert_eq!(first(&it), [if own { TODAY } else { "" }], "{event}");
        let day = |step| it.day(step, &first(&it));
        assert_eq!([day(0).is_some(), day(1).is_some()], [own, own], "{event}");
        assert_eq!(it.file(&first(&it)).is_some(), own, "{event}");
        // Without a day, a step has the document's own words, and nothing else.
        assert!(it.steps.iter().all(|step| step.text == "Snart."), "{event}");
    }
}

#[test]
fn what_others_do_is_asked_of_as_something_that_has_happened() {
    for voice in messages::voices() {
        let (begins, ends) = if voice.language == Language::DANISH {
            ("Når ", ": hvilken dag var det?")
        } else {
            ("Once ", ": which day was it?")
        };
        for event in events() {
            let label = timeline(voice, only(&event)).starts.remove(0).label;
            let happened = label.starts_with(begins) && label.ends_with(ends);
            assert_eq!(happened, event != "application", "{event}, {voice:?}: {label}");
        }
    }
}

#[test]
fn who_is_not_told_to_apply_does_not_apply_today() {
    let it = timeline(Language::DANISH, |programme| {
        programme.as_object_mut().unwrap().remove("apply");
    });
    assert_eq!(first(&it), ["", ""]);
    assert_eq!(it.file(&first(&it)), None);
}

/// A reader who must find something out first does not apply today.
#[test]
fn who_finds_something_out_first_does_not_apply_today() {
    let with = |options: u16| {
        timeline_of(Language::DANISH, |pack| {
            pack["advice"][4]["when"] = json!({ "is": [1, options] });
            pack["programmes"][1]["apply"][0]["advice"] = json!(4);
        })
    };
    // Both are for this reader, who has no plan; one is also for a reader who does not know.
    assert_eq!(first(&with(2)), [TODAY, ""]);
    assert_eq!(first(&with(1 << 15 | 2)), ["", ""]);
}

#[test]
fn nobody_complains_before_there_is_a_decision() {
    // The municipality decides within 14 days, so there is a last day for it; it may be sooner.
    let it = timeline(Language::DANISH, |programme| {
        programme["steps"][0][0]["reaches"] = json!("decision");
        programme["steps"].as_array_mut().unwrap().truncate(1);
    });
    let labels: Vec<&str> = it.starts.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(
        labels,
        ["Hvornår henvender du dig?", "Når du har fået afgørelsen: hvilken dag var det?"]
    );
    assert_eq!(first(&it), [TODAY, ""]);
    assert!(it.day(0, &first(&it)).is_some());
    assert_eq!(it.day(1, &first(&it)), None, "no decision, no deadline");
    let decided = [String::new(), "2026-12-01".to_owned()];
    assert_eq!(it.day(1, &decided).unwrap(), "Senest tirsdag den 29.\u{a0}december 2026.");
}

proptest! {
    #![proptest_config(cases(200))]

    /// A calendar file has nothing but what follows from a day in a field.
    #[test]
    fn a_calendar_file_holds_only_what_is_dated(
        (one, other) in (0..8_usize, 0..8_usize),
        held in vec(prop_oneof![Just(""), Just("2027-02-01"), Just("i morgen")], 0..3),
    ) {
        let events = events();
        let of = |place: usize| events[place % events.len()].clone();
        let it = timeline(Language::DANISH, |programme| {
            only(&of(one))(programme);
            programme["steps"][1][0]["deadline"]["from"] = json!(of(other));
        });
        let held: Vec<String> = held.into_iter().map(str::to_owned).collect();
        let dated = |event: &str| {
            // The fields are in the order of the steps.
            let place = usize::from(event != of(one));
            held.get(place).is_some_and(|day| day.starts_with("2027"))
        };
        let expected = [of(one), of(other)].iter().filter(|event| dated(event)).count();
        let file = it.file(&held).unwrap_or_default();
        prop_assert_eq!(file.matches("BEGIN:VEVENT").count(), expected, "{:?}", held);
    }
}
