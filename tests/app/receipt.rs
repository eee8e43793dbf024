//! The receipt code: written on the result, typed in again, and the page that it gives then.

use proptest::prelude::*;
use serde_json::json;
use traeningsguide::app::{Effect, Event, Stage};
use traeningsguide::engine::FactId;
use traeningsguide::i18n::{Language, Perspective, Voice};

use super::guide::{Guide, answered};
use super::random::cases;
use super::sample::{self, OTHER};

fn result(picks: &[usize]) -> Guide {
    let mut guide = Guide::begun();
    while let Stage::Question { fact, .. } = guide.model.stage() {
        guide.pick_at(picks[usize::from(fact.0)]);
        guide.next();
    }
    guide.next();
    guide
}

/// On the page where the code is typed.
fn asked_for_code(mut guide: Guide) -> Guide {
    guide.send(Event::EnterCode);
    assert_eq!(guide.heading(), "Skriv din kode");
    guide
}

fn problem(guide: &Guide) -> String {
    guide.code().problem.unwrap().text
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn every_profile_comes_back(picks in prop::collection::vec(0_usize..4, 7)) {
        let before = result(&picks);
        let code = before.result().receipt.unwrap().code;
        prop_assert!(code.len() <= 29, "{code}");
        let mut after = asked_for_code(Guide::bilingual());
        let effects = after.send(Event::Restore(code));
        prop_assert_eq!(effects, [Effect::Show, Effect::Focus]);
        prop_assert_eq!(after.model.stage(), Stage::Result);
        prop_assert_eq!(after.model.answers_in_use(), before.model.answers_in_use());
        let then = after.result().comparison.unwrap();
        prop_assert_eq!(then.lines, [
            "Guidens regler er de samme som sidst. De er fra 22.\u{a0}november 2026.",
            "Svaret er det samme som sidst.",
        ]);
    }

    #[test]
    fn a_slip_is_caught(picks in prop::collection::vec(0_usize..4, 7), place in 0_usize..40, letter in "[0-9A-HJKMNP-TV-Z]") {
        let code = result(&picks).result().receipt.unwrap().code;
        let mut letters: Vec<char> = code.chars().collect();
        let place = place % letters.len();
        let slip = letter.chars().next().unwrap();
        prop_assume!(letters[place] != '-' && letters[place] != slip);
        letters[place] = slip;
        let mut guide = asked_for_code(Guide::ready());
        guide.send(Event::Restore(letters.into_iter().collect()));
        prop_assert_eq!(guide.model.stage(), Stage::Code);
        prop_assert!(problem(&guide).starts_with("Der er en slåfejl"));
    }
}

#[test]
fn what_was_typed_is_not_lost_and_can_be_corrected() {
    let code = result(&[0, 1, 0, 0, 1, 1, 0]).result().receipt.unwrap().code;
    let mut guide = asked_for_code(Guide::ready());
    guide.send(Event::Restore(code[1..].to_owned()));
    assert_eq!(guide.code().typed, code[1..]);
    guide.send(Event::Restore(code.to_lowercase().replace('-', " ")));
    assert_eq!(guide.model.stage(), Stage::Result);
    guide.send(Event::Restart);
    assert_eq!(asked_for_code(guide).code().typed, "");
}

#[test]
fn a_code_of_another_municipality_says_whose_it_is_where_that_is_known() {
    let code = result(&[0, 1, 0, 0, 1, 1, 0]).result().receipt.unwrap().code;
    for municipality in [Some(OTHER), None] {
        let (mut guide, _) = Guide::open(municipality, Language::DANISH);
        if municipality.is_none() {
            guide.answer("Andenby Kommune");
        }
        let mut pack = sample::pack(Language::DANISH);
        pack["municipality"] = json!(OTHER);
        let files = sample::files(Language::DANISH, pack.to_string());
        let (of, voice) = (OTHER.into(), Voice::default());
        guide.send(Event::PackLoaded { municipality: of, voice, files });
        let mut guide = asked_for_code(guide);
        guide.send(Event::Restore(code.clone()));
        // Only a page on which the municipality is chosen has the list of them.
        let said = match municipality {
            Some(_) => "Koden hører til en anden kommune.",
            None => "Koden hører til Prøveby Kommune. Den kan kun bruges dér.",
        };
        assert_eq!(problem(&guide), said);
        assert!(guide.model.answers_in_use().is_empty());
    }
}

/// The guide with other rules than those that the code was written by.
fn later(change: impl Fn(&mut serde_json::Value)) -> Guide {
    let (mut guide, _) = Guide::open(Some(sample::ID), Language::DANISH);
    let mut pack = sample::pack(Language::DANISH);
    pack["version"] = json!([2027, 3, 1]);
    change(&mut pack);
    guide.deliver_text(Language::DANISH, pack.to_string());
    asked_for_code(guide)
}

#[test]
fn newer_rules_say_what_changed() {
    let code = result(&[0, 1, 0, 0, 1, 1, 0]).result().receipt.unwrap().code;
    let mut guide = later(|pack| {
        // Who has been weakened lately gets nothing any more.
        pack["programmes"][1]["criteria"][0]["when"] = json!({ "is": [2, 4] });
    });
    guide.send(Event::Restore(code));
    let then = guide.result().comparison.unwrap();
    assert_eq!(
        then.lines,
        [
            "Reglerne var fra 22.\u{a0}november 2026, da koden blev lavet. Nu er de fra 1.\u{a0}marts 2027. \
             Her er svaret efter de nye regler.",
            "Sidst var svaret: Genoptræning: Sandsynligt. Nu er det: Selvtræning: Sandsynligt.",
        ]
    );
    guide.send(Event::Change(FactId(0)));
    guide.answer("Nej");
    while let Stage::Question { .. } = guide.model.stage() {
        guide.pick_at(0);
        guide.next();
    }
    assert!(guide.result().comparison.is_none(), "it was told of other answers");
}

#[test]
fn a_question_in_another_place_keeps_its_answer_and_one_that_is_gone_is_told() {
    let before = result(&[0, 1, 0, 0, 1, 1, 0]);
    let code = before.result().receipt.unwrap().code;
    let mut guide = later(|pack| {
        // The last two change places: their numbers do not.
        pack["questions"].as_array_mut().unwrap().swap(4, 5);
        let text = pack.to_string();
        let swapped = text
            .replace("\"is\":[4,", "\"is\":[X,")
            .replace("\"is\":[5,", "\"is\":[4,")
            .replace("\"is\":[X,", "\"is\":[5,");
        *pack = serde_json::from_str(&swapped).unwrap();
        // Nobody has had this number before.
        pack["questions"][3]["number"] = json!(200);
    });
    guide.send(Event::Restore(code));
    assert_eq!(guide.heading(), "Vil du træne?", "it is a new question, so it is asked");
    guide.answer("Ja");
    assert_eq!(guide.model.stage(), Stage::Result);
    let then = guide.result().comparison.unwrap();
    assert_eq!(then.lines.last().unwrap(), "Et af svarene bliver ikke brugt mere.");
    assert_eq!(guide.result().main.unwrap().name, before.result().main.unwrap().name);
}

#[test]
fn another_municipality_knows_nothing_of_it() {
    let code = result(&[0, 1, 0, 0, 1, 1, 0]).result().receipt.unwrap().code;
    let mut guide = asked_for_code(Guide::ready());
    guide.send(Event::Restore(code));
    assert!(guide.result().comparison.is_some());
    guide.send(Event::Municipality(Some(OTHER.into())));
    guide.send(Event::Municipality(Some(sample::ID.into())));
    guide.deliver(Language::DANISH);
    guide.next();
    while let Stage::Question { .. } = guide.model.stage() {
        guide.pick_at(0);
        guide.next();
    }
    guide.next();
    assert!(guide.result().comparison.is_none(), "these are other answers");
    guide.send(Event::Restart);
    assert_eq!(asked_for_code(guide).code().typed, "");
}

#[test]
fn an_answer_changed_at_the_desk_is_not_of_the_code() {
    let mut desk = Guide::at_the_desk(Language::DANISH);
    desk.send(answered(1, 0));
    desk.next();
    let code = desk.result().receipt.unwrap().code;
    let mut guide = asked_for_code(Guide::asking_whom());
    guide.send(Event::Restore(code));
    assert!(guide.result().comparison.is_some());
    guide.back();
    guide.send(answered(1, 0));
    guide.next();
    assert!(guide.result().comparison.is_some(), "it is the same answer");
    guide.back();
    guide.send(answered(1, 1));
    guide.next();
    assert!(guide.result().comparison.is_none());
}

#[test]
fn the_voice_of_a_code_is_fetched_where_it_was_missing() {
    let mut relative = Guide::asking_whom();
    relative.next();
    relative.answer("En, jeg hjælper");
    for label in ["Ja", "Nej", "Nyligt svækket", "Ja", "Nej", "Nej"] {
        relative.answer(label);
    }
    relative.next();
    let code = relative.result().receipt.unwrap().code;

    let (mut guide, _) = Guide::open_for(None, (2026, 11, 22), Some(sample::ID), Language::DANISH);
    guide.deliver(Language::DANISH);
    guide.send(Event::Painted);
    let voice = Voice::from(Language::DANISH).to(Perspective::Relative);
    guide.send(Event::PackMissing { municipality: sample::ID.into(), voice, index: None });
    let effects = asked_for_code(guide).send(Event::Restore(code));
    let asks = |it: &Effect| matches!(it, Effect::Load { voice: asked, .. } if *asked == voice);
    assert!(effects.iter().any(asks), "{effects:?}");
}
