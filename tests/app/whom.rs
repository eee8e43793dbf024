//! The kind of reader: asked for first, or set by the host page; then every text addresses it.

use traeningsguide::app::{Effect, Event, Stage};
use traeningsguide::i18n::{Language, Perspective, Voice};

use super::guide::Guide;
use super::sample::{self, ENGLISH};

#[test]
fn it_is_the_first_question_and_decides_how_the_others_are_asked() {
    for (label, ask) in
        [("Mig selv", "Er du fyldt 18?"), ("En, jeg hjælper", "(relative) Er du fyldt 18?")]
    {
        let mut guide = Guide::asking_whom();
        assert_eq!(guide.heading(), "Kan du få træning i Prøveby Kommune?");
        guide.next();
        assert_eq!(guide.heading(), "Hvem er det for?");
        guide.answer(label);
        assert_eq!(guide.heading(), ask);
        guide.back();
        assert_eq!(guide.chosen().as_deref(), Some(label), "it is remembered");
        guide.next();
        assert_eq!(guide.heading(), ask, "and need not be chosen again");
    }
}

#[test]
fn nothing_chosen_is_said() {
    let mut guide = Guide::asking_whom();
    guide.next();
    assert_eq!(guide.next(), [Effect::Show, Effect::Focus]);
    assert_eq!(guide.choose().problem.unwrap().text, "Vælg, hvem det er for");
}

#[test]
fn a_page_that_says_it_does_not_ask() {
    let relative = Some(Perspective::Relative);
    let (mut guide, effects) =
        Guide::open_for(relative, (2026, 11, 22), Some(sample::ID), Language::DANISH);
    let voice = Voice::from(Language::DANISH).to(Perspective::Relative);
    assert!(effects.contains(&Effect::Load { municipality: sample::ID.into(), voice }));
    guide.deliver(voice);
    assert_eq!(guide.heading(), "Kan den, du hjælper, få træning i Prøveby Kommune?");
    guide.next();
    assert_eq!(guide.heading(), "(relative) Er du fyldt 18?");
    guide.back();
    assert_eq!(guide.model.stage(), Stage::Start);
}

#[test]
fn the_page_may_say_it_later_and_no_answer_is_lost() {
    let mut guide = Guide::bilingual();
    guide.next();
    guide.answer("Ja");
    let answers = guide.model.answers_in_use();
    guide.send(Event::Perspective(Some(Perspective::Relative)));
    assert_eq!(guide.heading(), "(relative) Har du en genoptræningsplan?");
    assert_eq!(guide.model.answers_in_use(), answers);
    guide.send(Event::Speak(ENGLISH));
    assert_eq!(guide.heading(), "(relative) Do you have a plan?", "both at once");
}

#[test]
fn who_starts_over_is_asked_again() {
    let mut guide = Guide::asking_whom();
    guide.next();
    guide.answer("En, jeg hjælper");
    guide.send(Event::Restart);
    assert_eq!(guide.heading(), "Kan du få træning i Prøveby Kommune?");
    guide.next();
    assert_eq!(guide.chosen(), None);
}

#[test]
fn a_relative_reads_what_they_may_do_or_that_the_document_does_not_say() {
    let mut guide = Guide::asking_whom();
    guide.next();
    guide.answer("En, jeg hjælper");
    for label in ["Ja", "Nej", "Nyligt svækket", "Ja", "Nej", "Nej"] {
        guide.answer(label);
    }
    guide.next();
    let result = guide.result();
    assert_eq!(
        result.title,
        "Den, du hjælper, kan sandsynligvis få genoptræning i Prøveby Kommune"
    );
    let main = result.main.unwrap();
    let helpers = main.helpers.unwrap();
    assert_eq!(helpers.title, "Det kan du gøre som pårørende");
    assert_eq!(helpers.lines, ["(relative) Du må ringe."]);
    assert!(helpers.source.is_some());
    let own_training = result.others.iter().find(|it| it.name == "Selvtræning").unwrap();
    let silent = own_training.helpers.as_ref().unwrap();
    assert!(silent.lines[0].starts_with("Dokumentet siger ikke"), "{:?}", silent.lines);
    assert!(silent.source.is_none());
}

#[test]
fn who_wants_to_train_reads_nothing_of_that() {
    let mut guide = Guide::begun();
    for label in ["Ja", "Nej", "Nyligt svækket", "Ja", "Nej", "Nej"] {
        guide.answer(label);
    }
    guide.next();
    assert!(guide.result().main.unwrap().helpers.is_none());
}
