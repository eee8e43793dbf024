//! From the start page to the result, back again, and on with another answer.

use traeningsguide::app::{Effect, Event, HostEvent, Pick};
use traeningsguide::engine::{Answer, FactId, OptionId};
use traeningsguide::i18n::{Language, Perspective};

use super::guide::Guide;
use super::sample::ENGLISH;

const DRAWN: [Effect; 2] = [Effect::Show, Effect::Focus];

/// An adult who was weakened recently and cannot get there alone.
const RECENT: [(&str, &str); 6] = [
    ("Er du fyldt 18?", "Ja"),
    ("Har du en genoptræningsplan?", "Nej"),
    ("Hvordan har du det?", "Nyligt svækket"),
    ("Vil du træne?", "Ja"),
    ("Kan du tage bussen?", "Nej"),
    ("Kører du selv bil?", "Nej"),
];

fn at_the_check() -> Guide {
    let mut guide = Guide::bilingual();
    guide.next();
    guide.walk(&RECENT);
    guide
}

#[test]
fn from_the_start_to_the_result() {
    let mut guide = Guide::ready();
    assert_eq!(guide.heading(), "Kan du få træning i Prøveby Kommune?");
    assert_eq!(guide.next(), [Effect::Show, Effect::Focus, Effect::Emit(HostEvent::Started)]);
    for (ask, label) in RECENT {
        assert_eq!(guide.heading(), ask);
        assert_eq!(guide.answer(label), DRAWN);
    }
    assert_eq!(guide.heading(), "Tjek dine svar");
    let answers: Vec<String> = guide.rows().into_iter().map(|(_, answer)| answer).collect();
    assert_eq!(answers, RECENT.map(|(_, label)| label));
    assert_eq!(guide.next(), [Effect::Show, Effect::Focus, Effect::Emit(HostEvent::Finished)]);
    assert_eq!(guide.heading(), "Du kan sandsynligvis få genoptræning i Prøveby Kommune");
}

#[test]
fn ved_ikke_is_the_last_choice_of_every_question_and_an_answer_like_any_other() {
    let mut guide = Guide::begun();
    let mut asked = 0;
    while guide.heading() != "Tjek dine svar" {
        assert_eq!(guide.question().choices.last().unwrap().label, "Ved ikke");
        guide.answer("Ved ikke");
        asked += 1;
    }
    assert_eq!(asked, 7, "a doctor's word may help who may fail a condition");
    assert!(guide.rows().iter().all(|(_, answer)| answer == "Ved ikke"));
    guide.next();
    assert!(guide.heading().starts_with("Du kan måske få"));
}

#[test]
fn back_leads_through_every_page_and_keeps_every_answer() {
    let mut guide = at_the_check();
    guide.next();
    assert_eq!(guide.back(), DRAWN);
    assert_eq!(guide.heading(), "Tjek dine svar");
    for (ask, label) in RECENT.into_iter().rev() {
        assert_eq!(guide.back(), DRAWN);
        assert_eq!((guide.heading().as_str(), guide.chosen().as_deref()), (ask, Some(label)));
    }
    guide.back();
    assert_eq!(guide.heading(), "Kan du få træning i Prøveby Kommune?");

    // And forward again, with nothing to say twice.
    guide.next();
    for (ask, _) in RECENT {
        assert_eq!(guide.heading(), ask);
        assert_eq!(guide.next(), DRAWN);
    }
    assert_eq!(guide.rows(), at_the_check().rows());
}

#[test]
fn what_is_picked_is_marked_and_is_no_answer_until_the_reader_continues() {
    let mut guide = Guide::begun();
    guide.answer("Ja");
    assert_eq!(guide.chosen(), None);
    guide.pick("Nej");
    guide.pick("Ja");
    assert_eq!(guide.chosen().as_deref(), Some("Ja"));
    guide.back();
    guide.next();
    assert_eq!(guide.chosen(), None, "left without continuing");
}

#[test]
fn a_changed_answer_leads_back_to_the_check() {
    let mut guide = at_the_check();
    guide.change("car");
    assert_eq!(guide.chosen().as_deref(), Some("Nej"));
    guide.answer("Nej");
    assert_eq!(guide.rows(), at_the_check().rows());
}

#[test]
fn who_regrets_a_change_is_back_at_the_check_with_the_old_answer() {
    let mut guide = at_the_check();
    guide.change("health");
    guide.pick("Ingen af delene");
    guide.back();
    assert_eq!(guide.rows(), at_the_check().rows());
}

#[test]
fn a_changed_answer_asks_only_what_is_new() {
    let mut guide = at_the_check();
    guide.change("bus");
    // Who can take the bus fails a condition, and then the doctor's word may count.
    guide.walk(&[("Kan du tage bussen?", "Ja"), ("Siger lægen, du bør køres?", "Nej")]);
    assert_eq!(guide.heading(), "Tjek dine svar");
    let rows = guide.rows();
    assert_eq!(rows.len(), 7);
    assert_eq!(rows[4..], [("bus", "Ja"), ("car", "Nej"), ("note", "Nej")].map(owned));
}

#[test]
fn an_answer_that_is_no_longer_asked_for_is_kept_and_comes_back() {
    let mut guide = at_the_check();
    guide.change("adult");
    guide.answer("Nej");
    // A child is asked neither about health nor about the bus: the document is silent.
    assert_eq!(
        guide.rows(),
        [("adult", "Nej"), ("has_plan", "Nej"), ("motivated", "Ja")].map(owned)
    );
    assert_eq!(guide.model.answers_in_use().get(FactId(2)), None, "kept, and not in use");
    guide.next();
    let shown: Vec<String> = guide.result().answers.into_iter().map(|it| it.question).collect();
    assert_eq!(shown, ["adult", "has_plan", "motivated"], "only what counts is shown");
    guide.back();
    guide.change("adult");
    guide.answer("Ja");
    assert_eq!(guide.rows(), at_the_check().rows(), "nothing had to be said again");
}

#[test]
fn nothing_chosen_is_said_until_something_is() {
    let mut guide = Guide::begun();
    assert!(guide.question().problem.is_none());
    assert_eq!(guide.next(), DRAWN);
    assert_eq!(guide.question().problem.unwrap().title, "Der mangler et svar");
    assert_eq!(guide.heading(), "Er du fyldt 18?");
    guide.answer("Ja");
    assert!(guide.question().problem.is_none(), "the next page starts without it");
}

#[test]
fn a_click_on_what_the_page_does_not_have_does_nothing() {
    let (first, option) = (FactId(0), |it| Answer::Is(OptionId(it)));
    for stale in [
        Pick::Answer(first, option(9)),
        Pick::Answer(FactId(1), option(0)),
        Pick::Municipality("andenby".into()),
        Pick::OtherMunicipality,
        Pick::Perspective(Perspective::Professional),
    ] {
        let mut guide = Guide::begun();
        guide.send(Event::Pick(stale.clone()));
        guide.next();
        assert_eq!(guide.heading(), "Er du fyldt 18?", "{stale:?}");
        assert!(guide.question().problem.is_some(), "{stale:?}");
        assert!(guide.model.answers_in_use().is_empty(), "{stale:?}");
    }

    let mut guide = at_the_check();
    assert_eq!(guide.send(Event::Change(FactId(99))), []);
    assert_eq!(guide.heading(), "Tjek dine svar");
}

#[test]
fn restart_forgets_every_answer() {
    let mut guide = at_the_check();
    guide.next();
    assert!(!guide.model.answers_in_use().is_empty());
    assert_eq!(guide.send(Event::Restart), DRAWN);
    assert_eq!(guide.heading(), "Kan du få træning i Prøveby Kommune?");
    assert!(guide.model.answers_in_use().is_empty());
    guide.next();
    assert_eq!((guide.heading().as_str(), guide.chosen()), (RECENT[0].0, None));
}

#[test]
fn another_language_changes_the_words_and_nothing_else() {
    let mut guide = at_the_check();
    guide.back();
    guide.pick("Ja");
    assert_eq!(guide.send(Event::Speak(ENGLISH)), [Effect::Show]);
    let chrome = guide.page().chrome;
    let languages: Vec<_> = chrome.languages.iter().map(|it| (&*it.name, it.chosen)).collect();
    assert_eq!(
        (chrome.language, &*languages),
        (ENGLISH, &[("Dansk", false), ("English", true)][..])
    );
    assert_eq!(guide.heading(), "Do you drive?");
    assert_eq!(guide.chosen().as_deref(), Some("Yes"), "what was picked is still picked");
    guide.answer("No");
    let english: Vec<String> = guide.rows().into_iter().map(|(_, answer)| answer).collect();
    assert_eq!(english, ["Yes", "No", "Recently weakened", "Yes", "No", "No"]);
    guide.next();
    assert_eq!(guide.heading(), "You can probably get rehabilitation in Prøveby Municipality");
    guide.send(Event::Speak(Language::DANISH));
    assert_eq!(guide.heading(), "Du kan sandsynligvis få genoptræning i Prøveby Kommune");
}

#[test]
fn what_is_missing_is_said_in_the_language_that_is_spoken() {
    let mut guide = Guide::bilingual();
    guide.next();
    guide.next();
    guide.send(Event::Speak(ENGLISH));
    assert_eq!(guide.question().problem.unwrap().title, "An answer is missing");
}

#[test]
fn to_print_changes_nothing() {
    let mut guide = at_the_check();
    guide.next();
    let before = guide.heading();
    assert_eq!(guide.send(Event::Print), [Effect::Print]);
    assert_eq!(guide.heading(), before);
}

fn owned((question, answer): (&str, &str)) -> (String, String) {
    (question.into(), answer.into())
}
