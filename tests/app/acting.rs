//! An answer to act on: unknown conditions, changes that would help, costs, the timeline, and what
//! to do when it looks wrong.

use serde_json::json;
use traeningsguide::app::view::{Mark, Programme};
use traeningsguide::app::{Effect, Event, Stage};
use traeningsguide::i18n::Language;

use super::guide::{Guide, answered};
use super::sample;

fn result(labels: &[&str]) -> Guide {
    let mut guide = Guide::begun();
    for label in labels {
        guide.answer(label);
    }
    assert_eq!(guide.heading(), "Tjek dine svar", "all is answered");
    guide.next();
    guide
}

fn weakened() -> Guide {
    result(&["Ja", "Nej", "Nyligt svækket", "Ja", "Nej", "Nej"])
}

fn rehab(guide: &Guide) -> Programme {
    let result = guide.result();
    let mut all = result.main.into_iter().chain(result.others);
    all.find(|it| it.name == "Genoptræning").unwrap()
}

#[test]
fn what_is_unknown_says_what_the_answer_may_become_and_what_settles_it() {
    let guide = result(&["Ja", "Nej", "Nyligt svækket", "Ved ikke", "Nej", "Nej"]);
    let rehab = rehab(&guide);
    assert_eq!(rehab.mark, Mark::Unknown);
    let outlook = rehab.outlook.unwrap();
    let words: Vec<&str> = outlook.verdicts.iter().map(|(_, word)| word.as_str()).collect();
    assert_eq!(words, ["Sandsynligt", "Ikke sandsynligt"]);
    let question = outlook.question.unwrap();
    assert_eq!(question.ask, "Vil du træne?");
    assert_eq!(question.choices[0].event, answered(3, 0));
    assert_eq!(question.find, "Spørg din læge.");
    let labels: Vec<&str> = question.choices.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels, ["Ja", "Nej"], "who does not know has said so");
}

#[test]
fn it_can_be_answered_right_there() {
    let mut guide = result(&["Ja", "Nej", "Nyligt svækket", "Ved ikke", "Nej", "Nej"]);
    assert_eq!(guide.send(answered(3, 0)), [Effect::Show, Effect::Focus]);
    assert_eq!(guide.model.stage(), Stage::Result);
    assert_eq!(rehab(&guide).mark, Mark::Met);
    assert_eq!(guide.send(answered(3, 1)), [Effect::Show, Effect::Focus]);
    assert_eq!(rehab(&guide).mark, Mark::NotMet);
}

#[test]
fn an_answer_that_opens_a_question_asks_it_and_comes_back() {
    let mut guide = result(&["Ja", "Nej", "Ingen af delene", "Ved ikke"]);
    guide.send(answered(2, 0));
    assert_eq!(guide.heading(), "Kan du tage bussen?", "transport matters now");
    guide.answer("Nej");
    guide.answer("Nej");
    assert_eq!(guide.model.stage(), Stage::Result);
}

#[test]
fn nobody_settles_what_is_not_there() {
    let mut guide = weakened();
    let before = guide.model.answers_in_use();
    for (question, option) in [(99, 0), (3, 2), (3, 255), (255, 0)] {
        assert_eq!(guide.send(answered(question, option)), []);
    }
    assert_eq!(guide.model.answers_in_use(), before);
    assert_eq!(Guide::begun().send(answered(0, 0)), [], "only on the result");
}

#[test]
fn what_is_known_has_no_outlook() {
    assert!(weakened().result().main.unwrap().outlook.is_none());
}

#[test]
fn the_smallest_changes_are_told_and_only_of_what_can_change() {
    let guide = result(&["Ja", "Nej", "Nyligt svækket", "Nej", "Nej"]);
    let changes = guide.result().changes;
    let of = |name: &str| changes.programmes.iter().find(|it| it.name == name);
    let rehab = of("Genoptræning").unwrap();
    assert_eq!(rehab.changes.len(), 1);
    assert_eq!(rehab.changes[0].needs, ["når det er så"]);
    assert_eq!((rehab.changes[0].mark, rehab.changes[0].word.as_str()), (Mark::Met, "Sandsynligt"));
    assert!(of("Træning til børn").is_none(), "nothing changes what is never described");
    assert!(of("Vedligeholdende træning").is_none(), "health is nothing to change");
}

#[test]
fn a_course_costs_one_price_a_session_within_the_documents_limits() {
    let course = weakened().result().main.unwrap().transport.unwrap().course.unwrap();
    assert_eq!((course.sessions, course.weeks), ((1, 2), 12));
    assert_eq!(course.range(), "684–1.368\u{a0}kr. for et forløb på 12 uger, 1–2 gange om ugen.");
    let (sessions, weeks) = course.start;
    assert_eq!(
        course.cost(sessions, weeks).total,
        "684\u{a0}kr.",
        "the lower end, not the dearest"
    );
    for (sessions, weeks, total, weekly) in [
        (1, 1, "57", "57"),
        (1, 12, "684", "57"),
        (2, 12, "1.368", "114"),
        (0, 0, "57", "57"),
        (9, 99, "1.368", "114"),
    ] {
        let cost = course.cost(sessions, weeks);
        assert_eq!(cost.total, format!("{total}\u{a0}kr."), "{sessions} × {weeks}");
        assert_eq!(cost.weekly, format!("Det er {weekly}\u{a0}kr. om ugen."));
    }
    assert_eq!(course.cost(2, 8).plan, "i alt for 2 gange om ugen i 8 uger");
    assert_eq!(course.cost(1, 1).plan, "i alt for 1 gang om ugen i 1 uge");
}

#[test]
fn the_chart_the_table_and_the_sentence_say_the_same() {
    let course = weakened().result().main.unwrap().transport.unwrap().course.unwrap();
    let weeks = course.chart(2);
    assert_eq!(weeks.len(), 12);
    assert_eq!((weeks[0].total.as_str(), weeks[0].height), ("114\u{a0}kr.", 8));
    assert_eq!((weeks[11].total.as_str(), weeks[11].height), ("1.368\u{a0}kr.", 100));
    assert_eq!(course.chart(1)[11].height, 50, "both choices have one scale");
    assert!(weeks.windows(2).all(|it| it[0].height < it[1].height));
    let words = course.chart_words(2);
    assert!(words.contains("114\u{a0}kr.") && words.contains("1.368\u{a0}kr."), "{words}");
}

#[test]
fn what_is_not_likely_to_be_granted_is_not_counted() {
    let guide = result(&["Ja", "Nej", "Nyligt svækket", "Ja", "Ja", "Nej", "Nej"]);
    let transport = rehab(&guide).transport.unwrap();
    assert!(transport.outcome.starts_with("Det er ikke sandsynligt"), "{}", transport.outcome);
    assert!(transport.course.is_none());
    assert!(transport.price.is_some());
}

#[test]
fn each_deadline_has_its_last_day_once_its_start_is_known() {
    let timeline = weakened().result().main.unwrap().timeline.unwrap();
    let labels: Vec<&str> = timeline.starts.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(
        labels,
        ["Hvornår henvender du dig?", "Når du har fået afgørelsen: hvilken dag var det?"]
    );
    assert_eq!(timeline.starts[0].day, "2026-11-22", "the reader is told to do it now");
    assert_eq!(timeline.starts[1].day, "", "only the reader can know");

    let days = |starts: [&str; 2]| {
        let starts = starts.map(str::to_owned);
        [0, 1, 2, 3].map(|step| timeline.day(step, &starts).unwrap_or_default())
    };
    assert_eq!(
        days(["2026-11-22", ""]),
        [
            "Senest søndag den 6.\u{a0}december 2026.",
            // It runs from the answer, which is the step before.
            "Senest søndag den 3.\u{a0}januar 2027.",
            "",
            "",
        ]
    );
    let complaint = "Senest tirsdag den 29.\u{a0}december 2026.";
    assert_eq!(days(["", "2026-12-01"]), ["", "", complaint, ""]);
    assert_eq!(days(["2024-02-29", "2025-02-29"])[2], "", "there was no such day");
    for nothing in ["", "2026-11", "i morgen", "2026-13-01", "--"] {
        assert_eq!(days([nothing, nothing]), [""; 4], "{nothing:?}");
    }
    assert_eq!(timeline.day(0, &[]), None);
}

#[test]
fn the_days_can_be_kept() {
    let mut guide = weakened();
    let timeline = guide.result().main.unwrap().timeline.unwrap();
    let file = |first: &str| timeline.file(&[first.to_owned(), String::new()]);
    assert_eq!(file(""), None, "nothing to keep");
    let file = file("2026-11-22").unwrap();
    let read: icalendar::Calendar = file.parse().unwrap();
    assert_eq!(read.components.len(), 2);
    assert!(file.contains("DTSTART;VALUE=DATE:20261206\r\n"), "{file}");
    assert!(file.contains("SUMMARY:Senest: Svar\r\n"), "{file}");
    let effects = guide.send(Event::KeepDays(file.clone()));
    let [Effect::Save { name, kind, text }] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!((name.as_str(), *kind, text), ("traening.ics", "text/calendar", &file));
}

#[test]
fn what_looks_wrong_can_be_said_with_the_rules_and_the_criterion() {
    let mut guide = result(&["Ja", "Nej", "Ingen af delene", "Nej"]);
    let wrong = guide.result().wrong;
    assert_eq!(wrong.contact.unwrap().name, "Træningscentret");
    for said in [
        "Til Prøveby Kommune",
        "22.\u{a0}november 2026",
        "Selvtræning: Ikke sandsynligt",
        "Du vil træne. Svar: motivated: Nej. (Kilde: ",
        "linje 42-43",
    ] {
        assert!(wrong.text.contains(said), "{said} in {}", wrong.text);
    }
    assert_eq!(guide.send(Event::Copy(wrong.text.clone())), [Effect::Copy(wrong.text)]);
}

#[test]
fn who_changes_an_answer_on_the_result_comes_back_to_the_result() {
    let mut guide = weakened();
    let change = |guide: &mut Guide, short: &str| {
        let row = guide.result().answers.into_iter().find(|it| it.question == short).unwrap();
        guide.send(row.event);
    };
    change(&mut guide, "motivated");
    assert_eq!(guide.heading(), "Vil du træne?");
    guide.answer("Nej");
    assert_eq!(guide.model.stage(), Stage::Result);
    change(&mut guide, "adult");
    guide.back();
    assert_eq!(guide.model.stage(), Stage::Result);
}

#[test]
fn each_condition_of_transport_stands_beside_the_readers_own_answer() {
    let guide = result(&["Ja", "Nej", "Nyligt svækket", "Ja", "Ja", "Nej", "Nej"]);
    let transport = rehab(&guide).transport.unwrap();
    let conditions = transport.conditions.iter();
    let said: Vec<(Mark, Option<&str>)> =
        conditions.map(|it| (it.mark, it.answer.as_deref())).collect();
    let met = (Mark::Met, Some("Dit svar: car: Nej."));
    assert_eq!(said, [(Mark::NotMet, Some("Dit svar: bus: Ja.")), met]);
    // A doctor can still write it, so the possibility stays.
    assert_eq!(transport.permission_title, "En mulighed");
    let [permission] = transport.permissions.as_slice() else { unreachable!() };
    assert_eq!(permission.text, "Lægen siger det.");
    assert_eq!(permission.answer.as_deref(), Some("Dit svar: note: Nej."));
}

#[test]
fn a_possibility_is_asked_about_and_shown_where_the_conditions_are_not_known() {
    let guide = result(&["Ja", "Nej", "Nyligt svækket", "Ja", "Ved ikke", "Nej", "Ved ikke"]);
    let transport = rehab(&guide).transport.unwrap();
    assert_eq!(transport.conditions[0].mark, Mark::Unknown);
    let [permission] = transport.permissions.as_slice() else { unreachable!() };
    assert_eq!(permission.answer.as_deref(), Some("Dit svar: note: Ved ikke."));
}

#[test]
fn a_possibility_that_asks_nothing_more_is_shown_with_the_answer_that_it_is_for() {
    // Training at home, for a reader who does not drive.
    let guide = result(&["Ja", "Nej", "Varigt svækket", "Nej", "Nej"]);
    let upkeep = &guide.result().main.unwrap();
    let transport = upkeep.transport.as_ref().unwrap();
    assert!(transport.conditions.is_empty());
    let [permission] = transport.permissions.as_slice() else { unreachable!() };
    assert_eq!(permission.answer.as_deref(), Some("Dit svar: car: Nej."));
}

#[test]
fn an_answer_that_a_condition_asks_twice_is_told_once() {
    let mut pack = sample::pack(Language::DANISH);
    let no = json!({ "is": [4, 2] });
    pack["transports"][0]["conditions"][0]["when"] =
        json!({ "any": [no, { "all": [no, { "is": [5, 2] }] }] });
    let (mut guide, _) = Guide::open(Some(sample::ID), Language::DANISH);
    guide.deliver_text(Language::DANISH, pack.to_string());
    guide.next();
    for label in ["Ja", "Nej", "Nyligt svækket", "Ja", "Nej", "Nej"] {
        guide.answer(label);
    }
    guide.next();
    let conditions = rehab(&guide).transport.unwrap().conditions;
    assert_eq!(conditions[0].answer.as_deref(), Some("Dit svar: bus: Nej; car: Nej."));
}
