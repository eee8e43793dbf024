//! How far the reader is: it never runs backwards on the way forward, and never promises too
//! little.

use proptest::collection::vec;
use proptest::prelude::*;
use traeningsguide::app::view::{self, Question};
use traeningsguide::app::{Event, Stage};
use traeningsguide::i18n::Language;

use super::guide::{Guide, other};
use super::random::{cases, tampered};

/// What a reader does on a page.
#[derive(Clone, Copy, Debug)]
enum Act {
    Answer(usize),
    Continue,
    Back,
    Change(usize),
    Speak,
    Restart,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        10 => any::<usize>().prop_map(Act::Answer),
        2 => Just(Act::Continue),
        3 => Just(Act::Back),
        2 => any::<usize>().prop_map(Act::Change),
        1 => Just(Act::Speak),
        1 => Just(Act::Restart),
    ];
    vec(act, 1..30)
}

fn act(guide: &mut Guide, act: Act) {
    match (act, guide.model.stage()) {
        (Act::Answer(die), Stage::Question { .. }) => {
            guide.pick_at(die % guide.question().choices.len());
            guide.next();
        }
        (Act::Answer(_) | Act::Continue, _) => drop(guide.next()),
        (Act::Back, _) => drop(guide.back()),
        (Act::Change(die), Stage::Check) => {
            let rows = guide.check().rows;
            if let Some(row) = rows.get(die % rows.len().max(1)) {
                guide.send(row.event.clone());
            }
        }
        (Act::Speak, _) => drop(guide.send(Event::Speak(other(guide.model.voice().language)))),
        (Act::Restart, Stage::Result) => drop(guide.send(Event::Restart)),
        (Act::Change(_) | Act::Restart, _) => {}
    }
}

/// The question on the page, unless the reader came from "check your answers": then there is no way
/// to measure.
fn on_the_way(guide: &Guide) -> Option<Question> {
    let forward = matches!(guide.model.stage(), Stage::Question { changing: None, .. });
    forward.then(|| guide.question())
}

fn goes_on(before: &Question, after: &Question) -> bool {
    before.done * after.of <= after.done * before.of
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn the_way_forward_never_runs_backwards(acts in acts()) {
        let mut guide = Guide::bilingual();
        for it in acts {
            let before = on_the_way(&guide);
            act(&mut guide, it);
            let after = on_the_way(&guide);
            if let Some(question) = &after {
                prop_assert!(question.done < question.of);
            }
            if let (Some(before), Some(after), Act::Answer(_)) = (before, after, it) {
                prop_assert!(goes_on(&before, &after), "{} then {}", before.place, after.place);
            }
        }
    }

    /// "At most 3 left" holds, whatever is answered from here on.
    #[test]
    fn no_more_is_asked_than_was_said(before in acts(), dice in vec(any::<usize>(), 7)) {
        let mut guide = Guide::ready();
        for it in before {
            act(&mut guide, it);
        }
        let Some(Question { done, of, .. }) = on_the_way(&guide) else { return Ok(()) };
        let mut left = of - done;
        for die in dice {
            if !matches!(guide.model.stage(), Stage::Question { .. }) {
                break;
            }
            prop_assert!(left > 0, "{}", guide.question().place);
            act(&mut guide, Act::Answer(die));
            left -= 1;
        }
    }

    /// Whatever the reader does, and however often, the result is that of the answers.
    #[test]
    fn the_way_to_the_result_does_not_matter(acts in acts()) {
        let mut guide = Guide::ready();
        for it in acts {
            act(&mut guide, it);
        }
        let Stage::Check = guide.model.stage() else { return Ok(()) };
        guide.send(Event::Speak(Language::DANISH));
        let mut straight = Guide::begun();
        for (_, answer) in guide.rows() {
            straight.answer(&answer);
        }
        prop_assert_eq!(straight.rows(), guide.rows());
        guide.next();
        straight.next();
        prop_assert_eq!(format!("{:?}", straight.result()), format!("{:?}", guide.result()));
    }

    /// A pack that reads can be walked through to the end, whatever is in it.
    #[test]
    fn a_tampered_pack_is_unavailable_or_harmless(pack in tampered(), acts in acts()) {
        let (mut guide, _) = Guide::open(Some(super::sample::ID), Language::DANISH);
        guide.deliver_text(Language::DANISH, pack.to_string());
        for it in acts {
            view::page(&guide.model);
            act(&mut guide, it);
        }
        view::page(&guide.model);
    }
}

#[test]
fn the_place_is_said_in_words() {
    let mut guide = Guide::begun();
    let places = std::iter::from_fn(|| {
        let question = on_the_way(&guide)?;
        guide.pick_at(0);
        guide.next();
        Some(question.place)
    });
    let places: Vec<String> = places.collect();
    // With a plan, only training at home hangs on the car.
    assert_eq!(places[..2], ["Spørgsmål 1, højst 6 tilbage", "Spørgsmål 2, højst 5 tilbage"]);
    assert_eq!(places.last().unwrap(), "Spørgsmål 5, det sidste");
}

#[test]
fn the_start_page_says_how_many_questions_there_are_at_most() {
    assert!(Guide::ready().start().facts[0].contains("højst 7 spørgsmål"));
}
