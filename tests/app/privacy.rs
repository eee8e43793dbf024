//! The messages that leave the guide: drawing, focus, four words to the host page. Never an answer,
//! never a verdict.
//!
//! After the first page is painted, one language's three perspectives are fetched for everybody;
//! only a language or municipality that a reader chooses is fetched later. No request, no stored
//! byte and nothing told depends on an answer.

use proptest::collection::vec;
use proptest::prelude::*;
use traeningsguide::app::{Effect, HostEvent, Stage};

use super::guide::Guide;
use super::random::cases;

/// Compiles only while no host event carries anything.
fn name(event: HostEvent) -> &'static str {
    match event {
        HostEvent::Ready => "ready",
        HostEvent::Started => "started",
        HostEvent::Finished => "finished",
        HostEvent::Failed => "failed",
    }
}

/// Answers every question with what the dice say, and on to the result.
fn conversation(dice: &[usize]) -> Vec<Effect> {
    let mut guide = Guide::ready();
    let mut effects = guide.next();
    let mut dice = dice.iter().cycle();
    while matches!(guide.model.stage(), Stage::Question { .. }) {
        let choices = guide.question().choices;
        let choice = &choices[dice.next().unwrap() % choices.len()];
        effects.extend(guide.send(choice.event.clone()));
        effects.extend(guide.next());
    }
    effects.extend(guide.next());
    assert_eq!(guide.model.stage(), Stage::Result);
    effects
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn two_readers_who_answer_differently_look_the_same_from_outside(
        one in vec(any::<usize>(), 7), other in vec(any::<usize>(), 7),
    ) {
        let heard = |dice: &[usize]| -> Vec<&str> {
            let effects = conversation(dice).into_iter();
            let told = effects.filter_map(|effect| match effect {
                Effect::Emit(event) => Some(name(event)),
                Effect::Show | Effect::Refresh | Effect::Focus => None,
                Effect::Load { .. }
                | Effect::LoadList(_)
                | Effect::LoadLate
                | Effect::Print
                | Effect::History(_)
                | Effect::Copy(_)
                | Effect::Save { .. } => panic!("{effect:?}"),
            });
            told.collect()
        };
        prop_assert_eq!(heard(&one), ["started", "finished"]);
        prop_assert_eq!(heard(&one), heard(&other));
    }
}
