//! The code of the pages after the questions, which loads later: when it is requested, who waits
//! for it, and what the guide says when it does not come.

use traeningsguide::app::view::{self, Screen};
use traeningsguide::app::{Effect, Event, HostEvent, Model, Stage};
use traeningsguide::i18n::Language;

use super::guide::{Guide, setup};
use super::sample;

/// On the start page, without that code.
fn ready() -> Guide {
    let (model, _) = Model::new(setup(Some(sample::ID), Language::DANISH));
    let mut guide = Guide { model };
    guide.deliver(Language::DANISH);
    guide
}

/// The last event leads to the check.
fn to_the_check(guide: &mut Guide) -> Vec<Effect> {
    let mut effects = Vec::new();
    while guide.model.stage() != Stage::Check {
        effects = if let Stage::Question { .. } = guide.model.stage() {
            guide.answer("Ved ikke")
        } else {
            guide.next()
        };
    }
    effects
}

fn asks(effects: &[Effect]) -> usize {
    effects.iter().filter(|it| **it == Effect::LoadLate).count()
}

#[test]
fn it_is_asked_for_once_a_page_of_a_municipality_is_painted() {
    let (model, _) = Model::new(setup(None, Language::DANISH));
    let mut guide = Guide { model };
    guide.deliver_list(Language::DANISH);
    assert_eq!(guide.send(Event::Painted), [], "nobody has chosen yet");
    guide.answer("Prøveby Kommune");
    assert_eq!(guide.send(Event::Painted), [], "the pack comes first");
    guide.deliver(Language::DANISH);
    assert_eq!(asks(&guide.send(Event::Painted)), 1);
    guide.next();
    assert_eq!(guide.send(Event::Painted), [], "once");
    assert_eq!(guide.send(Event::LateLoaded), [], "nobody waits for it");
    assert_eq!(to_the_check(&mut guide), [Effect::Show, Effect::Focus]);
}

#[test]
fn who_is_faster_waits_for_it() {
    let mut guide = ready();
    assert!(view::early(&guide.model).is_some());
    assert_eq!(to_the_check(&mut guide), [Effect::Show, Effect::Focus, Effect::LoadLate]);
    assert!(view::early(&guide.model).is_none(), "the answers come with the later code");
    assert!(matches!(view::waiting(&guide.model).screen, Screen::Loading(_)));
    assert_eq!(asks(&guide.send(Event::Painted)), 0, "it is on its way");
    assert_eq!(guide.send(Event::LateLoaded), [Effect::Show, Effect::Focus]);
}

#[test]
fn where_it_does_not_come_in_two_tries_the_reader_is_told_whom_to_call() {
    let mut guide = ready();
    to_the_check(&mut guide);
    assert_eq!(guide.send(Event::LateMissing), [Effect::LoadLate]);
    assert_eq!(
        guide.send(Event::LateMissing),
        [Effect::Show, Effect::Emit(HostEvent::Failed), Effect::Focus]
    );
    let page = view::early(&guide.model).unwrap();
    assert!(matches!(page.screen, Screen::Unavailable(it) if it.link.is_some()));
    assert_eq!(
        guide.send(Event::Painted).len(),
        2,
        "the other readers' words, and not the code again"
    );
}

#[test]
fn who_has_gone_back_meanwhile_sees_nothing_of_it() {
    for (comes, then) in [(Event::LateLoaded, 0), (Event::LateMissing, 1)] {
        let mut guide = ready();
        to_the_check(&mut guide);
        guide.back();
        let question = guide.heading();
        assert_eq!(guide.send(comes), []);
        assert_eq!(guide.heading(), question);
        // What is still missing is tried anew.
        assert_eq!(asks(&guide.next()), then);
    }
}

#[test]
fn what_did_not_come_unasked_is_asked_for_again_by_who_needs_it() {
    let mut guide = ready();
    guide.send(Event::Painted);
    assert_eq!(guide.send(Event::LateMissing), []);
    guide.next();
    assert_eq!(guide.send(Event::Painted), [], "not at each page");
    assert_eq!(asks(&to_the_check(&mut guide)), 1);
}
