//! A reader's actions on a result: counts, sets days and keeps them, settles unknown conditions,
//! looks at changes that would help, copies it.

use std::fs;

use chrono::{Days, NaiveDate};
use icalendar::{Calendar, Component, DatePerhapsTime};
use serde_json::json;
use thirtyfour::prelude::*;
use traeningsguide::content::date::from_calendar;
use traeningsguide::i18n::{self, Language, Msg, weekday};

use crate::book::Book;
use crate::find::{Guide, da, plain};
use crate::patience::eventually;
use crate::world::{World, journey};

/// Training is likely, and a ride may be granted at a price that is stated.
pub(crate) const RIDE: &str =
    "adult=yes has_plan=no situation=recent hospital_treatment=none other_training=no
    potential=yes motivated=yes daily_difficulty=none public_transport=no drives_self=no
    relative_drives=no scheme_ok=yes";

/// As [`RIDE`], by one who does not know whether they can get better.
const UNKNOWN: &str = "adult=yes has_plan=no situation=recent hospital_treatment=none
    other_training=no potential=unknown motivated=yes daily_difficulty=none public_transport=no
    drives_self=no relative_drives=no scheme_ok=yes";

impl World {
    /// At Holstebro's result.
    fn result_of(&self, answers: &str) -> Guide<'_> {
        let guide = self.standalone("holstebro");
        guide.begin();
        guide.answer_all(&Book::of("holstebro"), answers);
        guide
    }
}

impl Guide<'_> {
    /// Waits until the one thing that matches says this.
    #[track_caller]
    fn comes_to_say(&self, css: &str, words: &str) {
        eventually(words, || (self.texts(css) == [words]).then_some(()));
    }

    /// The focus on one of what matches, as Tab would set it.
    #[track_caller]
    fn focus_on(&self, css: &str, place: usize) {
        self.run("all(arguments[1])[arguments[2]].focus()", &[css.into(), place.into()]);
        assert!(self.focus_is(css));
    }
}

#[test]
fn the_sliders_count() {
    journey(|world| {
        let guide = world.result_of(RIDE);
        let chart = "return all('.chart')[0].getAttribute('aria-label')";
        // Once or twice a week for up to 12 weeks, at 57 kr. a return trip.
        // It begins at the lower end.
        assert_eq!(guide.text(".cost .sum"), "684 kr.");
        assert_eq!(guide.text(".cost .weekly"), "Det er 57 kr. om ugen.");
        let before = guide.run(chart, &[]);

        world.chapter("twice a week");
        guide.focus_on("input[type=range]", 0);
        world.key(Key::Right);
        guide.comes_to_say(".cost .sum", "1.368 kr.");
        guide.comes_to_say(".cost .weekly", "Det er 114 kr. om ugen.");
        assert_ne!(guide.run(chart, &[]), before, "the chart says what it said");
        let msg = Msg::ChartWords { first: "114 kr.", last: "1.368 kr.", weeks: "12" };
        assert_eq!(plain(guide.run(chart, &[]).as_str().unwrap()), da(msg));

        world.chapter("for ten weeks");
        guide.focus_on("input[type=range]", 1);
        world.key(Key::Left);
        world.key(Key::Left);
        guide.comes_to_say(".cost .sum", "1.140 kr.");
        let said = "return root.activeElement.getAttribute('aria-valuetext')";
        assert_eq!(guide.run(said, &[]), "10 uger");

        world.chapter("once a week again");
        guide.focus_on("input[type=range]", 0);
        world.key(Key::Left);
        guide.comes_to_say(".cost .sum", "570 kr.");

        world.chapter("as a table");
        guide.press_named(&da(Msg::ChartTable));
        let cells =
            eventually("the table", || Some(guide.texts(".course td")).filter(|it| !it.is_empty()));
        let weeks: Vec<String> =
            (1..=12).flat_map(|it| [it.to_string(), format!("{} kr.", 57 * it)]).collect();
        assert_eq!(cells, weeks);
        assert_eq!(world.accessibility_faults(), [""; 0]);
    });
}

#[test]
fn days_are_set_and_kept() {
    journey(|world| {
        let guide = world.result_of(RIDE);
        let folder = world.folder();
        let into = json!({ "behavior": "allow", "downloadPath": folder, "eventsEnabled": false });
        world.devtools("Browser.setDownloadBehavior", &into);
        let shown = guide.texts(".guide > section > .timeline .day");
        assert!(!shown.is_empty(), "no day is counted from today");

        world.chapter("asks a week from today");
        let first = eventually("the field", || guide.element(".dates input", 0));
        let today = guide.run("return all('.dates input')[0].value", &[]);
        let today: NaiveDate = today.as_str().unwrap().parse().unwrap();
        let later = today + Days::new(7);
        // As typed: the order of a date's parts is the browser's own.
        let set = "all('.dates input')[0].value = arguments[1];
            all('.dates input')[0].dispatchEvent(new InputEvent('input', { bubbles: true }))";
        world.wait(first.focus());
        guide.run(set, &[later.to_string().into()]);
        let days = eventually("other days", || {
            let days = guide.texts(".guide > section > .timeline .day");
            (days != shown).then_some(days)
        });

        world.chapter("keeps them");
        guide.press_named(&da(Msg::SaveDays));
        let file = folder.join("traening.ics");
        let text = eventually("the file", || {
            fs::read_to_string(&file).ok().filter(|it| it.contains("END:VCALENDAR"))
        });
        let calendar: Calendar = text.parse().unwrap();
        let kept: Vec<String> = calendar
            .iter()
            .map(|it| match it.as_event().unwrap().get_start() {
                Some(DatePerhapsTime::Date(day)) => latest(day),
                other => panic!("no whole day: {other:?}"),
            })
            .collect();
        assert_eq!(kept, days, "the file has other days than the page");
        let titles = calendar.iter().map(|it| it.as_event().unwrap().get_summary().unwrap());
        assert!(titles.clone().count() > 0);
        for title in titles {
            let step = title.strip_prefix("Senest: ").unwrap();
            assert!(guide.texts(".timeline .sub").contains(&plain(step)), "no step is `{step}`");
        }
    });
}

/// As the page says it.
fn latest(day: NaiveDate) -> String {
    use chrono::Datelike;
    let date = i18n::date(from_calendar(day).unwrap(), messages::words(Language::DANISH));
    let weekday = weekday(day.weekday().num_days_from_monday(), messages::words(Language::DANISH));
    da(Msg::Latest { weekday: &weekday, date: &date })
}

#[test]
fn what_was_unknown_is_settled_on_the_result() {
    journey(|world| {
        let guide = world.result_of(UNKNOWN);
        assert_eq!(guide.text(".guide > .verdict .badge"), da(Msg::WordPossible));
        let outlook = ".guide > .panel .verdicts .badge";
        let left = guide.texts(outlook);
        assert!(left.contains(&da(Msg::WordLikely)) && left.len() > 1, "{left:?}");

        world.chapter("can get better");
        let rows = guide.texts(".row").len();
        guide.turn(|| guide.press(".guide > .panel .settle button"));
        assert_eq!(guide.text(".guide > .verdict .badge"), da(Msg::WordLikely));
        assert!(guide.texts(outlook).is_empty(), "something is still unknown");
        assert_eq!(guide.texts(".row").len(), rows);
    });
}

#[test]
fn a_question_that_opens_leads_back_to_the_result() {
    journey(|world| {
        let book = Book::of("holstebro");
        let answers = "adult=yes has_plan=unknown situation=active";
        let guide = world.standalone("holstebro");
        guide.begin();
        for answer in answers.split_whitespace() {
            guide.answer(&book, answer);
        }
        assert!(guide.shows(".rows"), "one more is asked: {}", guide.title());
        guide.go_on();
        let before = guide.texts(".row").len();

        world.chapter("changes what opens questions");
        guide.change(2);
        guide.answer(&book, "situation=recent");
        let mut asked = 0;
        while guide.shows(".choices") {
            guide.choose(0);
            guide.go_on();
            asked += 1;
        }
        assert!(asked > 0, "nothing new was asked");
        assert!(guide.shows(".verdict"), "not at the result: {}", guide.title());
        assert!(guide.texts(".row").len() > before);
    });
}

#[test]
fn what_would_change_it_is_behind_one_control() {
    journey(|world| {
        let guide = world.result_of(RIDE);
        assert!(!guide.shows(".changed"));
        guide.press_named(&da(Msg::ChangesOpen));
        eventually("the ways", || guide.shows(".changed .way .badge").then_some(()));
        for need in guide.texts(".way li") {
            let clause = ["når ", "hvis "].iter().any(|word| need.starts_with(word));
            assert!(clause, "what may be waited for: {need}");
        }
    });
}

#[test]
fn the_result_is_copied_as_text() {
    journey(|world| {
        let guide = world.result_of(RIDE);
        let permit = |setting: &str| {
            let permission =
                json!({ "permission": { "name": "clipboard-write" }, "setting": setting });
            world.devtools("Browser.setPermission", &permission);
        };
        world.chapter("where it may not");
        permit("denied");
        guide.press_named(&da(Msg::CopyResult));
        guide.comes_to_say("[aria-live] p", &da(Msg::NotCopied));

        world.chapter("where it may");
        world.devtools(
            "Browser.grantPermissions",
            &json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] }),
        );
        guide.press_named(&da(Msg::CopyResult));
        guide.comes_to_say("[aria-live] p", &da(Msg::Copied));
        let read = "const done = arguments[0];
            navigator.clipboard.readText().then(done, (why) => done(String(why)))";
        let copied = world.run_later(read, &[]);
        let mut twin = crate::twin::Twin::of("holstebro", world.today());
        let book = Book::of("holstebro");
        twin.answer_all(&book, RIDE);
        assert_eq!(copied, twin.note());
    });
}
