//! Packs on their way, too late, broken or missing; and the municipality chooser.

use traeningsguide::app::{Effect, Event, HostEvent, PackFiles, Stage};
use traeningsguide::engine::{Answer, Answers, FactId, OptionId};
use traeningsguide::i18n::{Language, Perspective, Voice};

use super::guide::Guide;
use super::sample::{self, ENGLISH, OTHER};

const DANISH: Language = Language::DANISH;
const READY: [Effect; 2] = [Effect::Show, Effect::Emit(HostEvent::Ready)];
const FAILED: [Effect; 2] = [Effect::Show, Effect::Emit(HostEvent::Failed)];

fn load(municipality: &str, voice: impl Into<Voice>) -> Effect {
    Effect::Load { municipality: municipality.into(), voice: voice.into() }
}

/// The words of a language for every reader, and then this.
fn load_all(language: Language, then: &[Effect]) -> Vec<Effect> {
    let voices = messages::voices().filter(|it| it.language == language);
    voices.map(|it| load(sample::ID, it)).chain(then.iter().cloned()).collect()
}

fn status(guide: &Guide) -> String {
    guide.page().chrome.status
}

/// Asked for whom it is, where only the words for a reader who wants to train have come.
fn to_say_whom() -> Guide {
    let (mut guide, _) = Guide::open_for(None, (2026, 11, 22), Some(sample::ID), DANISH);
    guide.deliver(DANISH);
    guide.next();
    guide
}

const CHOOSE: &str = "Hvilken kommune drejer det sig om?";
const COMING: &str = "English hentes …";
const NO_ENGLISH: &str = "English kunne ikke hentes. Tjek din internetforbindelse, og prøv igen.";
const MISSING: &str = "Teksten kunne ikke hentes. Tjek din internetforbindelse, og prøv igen.";

fn missing(guide: &mut Guide, voice: impl Into<Voice>) -> Vec<Effect> {
    let voice = voice.into();
    let index = Some(sample::index(sample::ID, voice.language));
    guide.send(Event::PackMissing { municipality: sample::ID.into(), voice, index })
}

#[test]
fn the_pack_in_the_page_s_language_comes_first() {
    let (mut guide, effects) = Guide::open(Some(sample::ID), ENGLISH);
    assert_eq!(effects, [Effect::Show, load(sample::ID, ENGLISH)]);
    assert!(!guide.model.can_speak(), "the loader shows what the page has for the meantime");
    assert_eq!(guide.send(Event::Painted), [], "the other voices wait");
    assert_eq!(guide.deliver(ENGLISH), READY);
    assert_eq!(guide.heading(), "Can you get training in Prøveby Municipality?");
}

#[test]
fn the_words_for_every_reader_are_fetched_once_and_then_nothing_is() {
    let mut guide = Guide::ready();
    assert_eq!(guide.send(Event::Painted), load_all(DANISH, &[])[1..]);
    assert_eq!(guide.send(Event::Painted), []);
    for voice in messages::voices().filter(|it| it.language == DANISH).skip(1) {
        assert_eq!(guide.deliver(voice), [], "the page that is shown needs no drawing");
    }
    for perspective in Perspective::ALL {
        assert_eq!(guide.send(Event::Perspective(Some(perspective))), [Effect::Show]);
        assert_eq!(guide.send(Event::Painted), []);
    }
}

#[test]
fn another_language_is_fetched_when_it_is_chosen_and_the_page_waits_for_it() {
    let mut guide = Guide::begun();
    guide.send(Event::Painted);
    assert_eq!(guide.send(Event::Speak(ENGLISH)), load_all(ENGLISH, &[Effect::Show]));
    assert_eq!((guide.heading().as_str(), status(&guide).as_str()), ("Er du fyldt 18?", COMING));
    assert_eq!((guide.question().next.as_str(), guide.page().chrome.language), ("Fortsæt", DANISH));
    assert_eq!(guide.send(Event::Painted), []);
    let professional = Voice::from(ENGLISH).to(Perspective::Professional);
    assert_eq!(guide.deliver(professional), [], "nobody is spoken to in the words for another");
    assert_eq!(guide.deliver(ENGLISH), [Effect::Show]);
    assert_eq!((guide.heading().as_str(), status(&guide).as_str()), ("Are you 18 or older?", ""));
    for language in [DANISH, ENGLISH, DANISH] {
        assert_eq!(guide.send(Event::Speak(language)), [Effect::Show]);
        assert_eq!(guide.send(Event::Painted), []);
    }
}

#[test]
fn a_language_that_does_not_come_is_said_and_the_reader_goes_on() {
    let mut guide = Guide::begun();
    guide.send(Event::Painted);
    guide.send(Event::Speak(ENGLISH));
    assert_eq!(missing(&mut guide, ENGLISH), [Effect::Show]);
    assert_eq!(
        (guide.heading().as_str(), status(&guide).as_str()),
        ("Er du fyldt 18?", NO_ENGLISH)
    );
    guide.answer("Ja");
    assert_eq!(status(&guide), "", "it is said once");
    let again = guide.send(Event::Speak(ENGLISH));
    assert_eq!(again, [load(sample::ID, ENGLISH), Effect::Show], "the others are on their way");
    assert_eq!(status(&guide), COMING);
    guide.deliver(ENGLISH);
    assert_eq!(guide.page().chrome.language, ENGLISH);
}

#[test]
fn what_others_would_have_read_keeps_no_language_back() {
    let mut guide = Guide::begun();
    guide.send(Event::Painted);
    guide.send(Event::Speak(ENGLISH));
    let professional = Voice::from(ENGLISH).to(Perspective::Professional);
    assert_eq!(missing(&mut guide, professional), []);
    assert_eq!(status(&guide), COMING);
    assert_eq!(guide.deliver(ENGLISH), [Effect::Show]);
    assert_eq!((guide.heading().as_str(), status(&guide).as_str()), ("Are you 18 or older?", ""));
}

#[test]
fn a_language_with_other_rules_is_one_that_does_not_come() {
    let mut guide = Guide::begun();
    guide.send(Event::Painted);
    guide.send(Event::Speak(ENGLISH));
    let mut other = sample::pack(ENGLISH);
    other["programmes"][0]["criteria"] = serde_json::json!([]);
    assert_eq!(guide.deliver_text(ENGLISH, other.to_string()), [Effect::Show]);
    assert_eq!(
        (guide.heading().as_str(), status(&guide).as_str()),
        ("Er du fyldt 18?", NO_ENGLISH)
    );
}

#[test]
fn another_municipality_begins_in_the_language_that_was_waited_for() {
    let mut guide = Guide::begun();
    guide.send(Event::Painted);
    guide.send(Event::Speak(ENGLISH));
    let moved = guide.send(Event::Municipality(Some(OTHER.into())));
    assert_eq!(moved, [Effect::Show, load(OTHER, ENGLISH)]);
    assert_eq!((guide.heading().as_str(), status(&guide).as_str()), ("Guiden hentes …", ""));
    assert_eq!(guide.page().chrome.language, DANISH, "in the words that are there");
}

#[test]
fn a_language_chosen_in_front_of_the_chooser_that_does_not_come_leaves_the_one_that_is_there() {
    let (mut guide, _) = Guide::open(None, DANISH);
    guide.answer("Prøveby Kommune");
    guide.deliver(DANISH);
    guide.send(Event::Painted);
    guide.back();
    assert_eq!(guide.send(Event::Speak(ENGLISH)), [Effect::LoadList(ENGLISH), Effect::Show]);
    assert_eq!((guide.heading().as_str(), status(&guide).as_str()), (CHOOSE, COMING));
    assert_eq!(guide.deliver_list(ENGLISH), [Effect::Show]);
    assert_eq!(guide.heading(), "Which municipality is it about?");
    guide.answer("Prøveby Municipality");
    assert_eq!(guide.heading(), "Loading the guide …");
    assert_eq!(missing(&mut guide, ENGLISH), [Effect::Show, Effect::Focus]);
    assert_eq!(guide.heading(), "Kan du få træning i Prøveby Kommune?");
    assert_eq!(status(&guide), NO_ENGLISH);
}

#[test]
fn words_for_a_reader_that_do_not_come_change_no_language() {
    let mut guide = to_say_whom();
    guide.send(Event::Painted);
    guide.send(Event::Speak(ENGLISH));
    for voice in messages::voices().filter(|it| it.language == ENGLISH) {
        guide.deliver(voice);
    }
    guide.send(Event::Speak(DANISH));
    guide.pick_at(1);
    guide.next();
    missing(&mut guide, Voice::from(DANISH).to(Perspective::Relative));
    assert_eq!((guide.model.stage(), status(&guide).as_str()), (Stage::Whom, MISSING));
    assert_eq!(guide.page().chrome.language, DANISH);
}

#[test]
fn words_for_a_reader_that_are_late_are_waited_for() {
    let mut guide = to_say_whom();
    guide.send(Event::Painted);
    guide.pick_at(1);
    assert_eq!(guide.next(), [Effect::Show, Effect::Focus]);
    assert_eq!(guide.heading(), "Guiden hentes …");
    let relative = Voice::from(DANISH).to(Perspective::Relative);
    assert_eq!(guide.deliver(relative), [Effect::Show, Effect::Focus]);
    assert_eq!(guide.heading(), "(relative) Er du fyldt 18?");
}

#[test]
fn words_for_a_reader_that_do_not_come_lead_back_to_the_choice() {
    let mut guide = to_say_whom();
    guide.send(Event::Painted);
    guide.pick_at(1);
    guide.next();
    let relative = Voice::from(DANISH).to(Perspective::Relative);
    assert_eq!(missing(&mut guide, relative), [Effect::Show, Effect::Focus]);
    assert_eq!((guide.model.stage(), status(&guide).as_str()), (Stage::Whom, MISSING));
    guide.pick_at(1);
    let again = guide.next();
    assert_eq!(again, [load(sample::ID, relative), Effect::Show, Effect::Focus]);
    guide.deliver(relative);
    assert_eq!(guide.heading(), "(relative) Er du fyldt 18?");
}

#[test]
fn what_is_asked_for_again_does_not_tell_who_reads() {
    let asked = [0, 1, 2].map(|choice| {
        let mut guide = to_say_whom();
        guide.send(Event::Painted);
        missing(&mut guide, Voice::from(DANISH).to(Perspective::Relative));
        guide.pick_at(choice);
        let effects = guide.next().into_iter();
        effects.filter(|it| matches!(it, Effect::Load { .. })).collect::<Vec<_>>()
    });
    assert_eq!(asked[0].len(), 1);
    assert!(asked.iter().all(|it| *it == asked[0]), "{asked:?}");
}

#[test]
fn the_language_may_change_before_anything_has_come() {
    let (mut guide, _) = Guide::open(Some(sample::ID), DANISH);
    assert_eq!(guide.send(Event::Speak(ENGLISH)), [load(sample::ID, ENGLISH), Effect::Show]);
    assert_eq!(guide.deliver(ENGLISH), READY);
    assert_eq!(guide.heading(), "Can you get training in Prøveby Municipality?");
    assert_eq!(guide.deliver(DANISH), []);
}

#[test]
fn a_missing_pack_is_said_with_whom_to_call() {
    let mut guide = Guide::ready();
    guide.send(Event::Municipality(Some(OTHER.into())));
    assert!(guide.page().help.is_none(), "nobody to call before it is known whom");
    let index = Some(sample::index(OTHER, DANISH));
    let missing = Event::PackMissing { municipality: OTHER.into(), voice: DANISH.into(), index };
    assert_eq!(guide.send(missing), FAILED);
    assert_eq!(guide.heading(), "Guiden kan ikke vises lige nu");
    assert_eq!(guide.page().help.unwrap().link.unwrap().href, "tel:+4512345678");
}

#[test]
fn words_that_belong_to_other_rules_or_another_guide_are_missing_words() {
    let rules = sample::pack(DANISH).to_string();
    let whole = sample::files(DANISH, rules);
    let index = whole.index.replacen("\"rules\":\"0\"", "\"rules\":\"1\"", 1);
    let mut words: serde_json::Value = serde_json::from_str(&whole.words).unwrap();
    words["guide"].as_array_mut().unwrap().pop();
    let broken = [
        PackFiles { index, ..whole.clone() },
        PackFiles { words: words.to_string(), ..whole.clone() },
        PackFiles { words: "{".into(), ..whole },
    ];
    for files in broken {
        let (mut guide, _) = Guide::open(Some(sample::ID), DANISH);
        let (municipality, voice) = (sample::ID.into(), DANISH.into());
        assert_eq!(guide.send(Event::PackLoaded { municipality, voice, files }), FAILED);
    }
}

#[test]
fn a_broken_pack_is_a_missing_pack() {
    let other_format = sample::pack(DANISH).to_string().replacen("\"format\":2", "\"format\":1", 1);
    for broken in ["", "{", "{}", "null", other_format.as_str()] {
        let (mut guide, _) = Guide::open(Some(sample::ID), DANISH);
        assert_eq!(guide.deliver_text(DANISH, broken.into()), FAILED, "{broken:.20}");
        assert_eq!(guide.model.stage(), Stage::Unavailable);
    }
}

#[test]
fn the_other_language_may_save_what_this_one_lost() {
    let (mut guide, _) = Guide::open(Some(sample::ID), DANISH);
    missing(&mut guide, DANISH);
    assert_eq!(guide.send(Event::Speak(ENGLISH)), [load(sample::ID, ENGLISH), Effect::Show]);
    assert_eq!(guide.deliver(ENGLISH), READY);
    assert_eq!(guide.heading(), "Can you get training in Prøveby Municipality?");
}

#[test]
fn the_reader_goes_on_when_the_other_language_is_missing_or_broken() {
    let mut guide = Guide::begun();
    guide.send(Event::Painted);
    guide.send(Event::Speak(ENGLISH));
    assert_eq!(guide.deliver_text(ENGLISH, "{".into()), [Effect::Show]);
    assert_eq!(
        (guide.heading().as_str(), status(&guide).as_str()),
        ("Er du fyldt 18?", NO_ENGLISH)
    );
    assert_eq!(
        guide.send(Event::Speak(ENGLISH)),
        [load(sample::ID, ENGLISH), Effect::Show],
        "asked again"
    );
}

#[test]
fn other_rules_are_not_another_language() {
    let mut guide = Guide::ready();
    let mut other = sample::pack(ENGLISH);
    other["programmes"][0]["criteria"] = serde_json::json!([]);
    assert_eq!(guide.deliver_text(ENGLISH, other.to_string()), []);
    guide.send(Event::Speak(ENGLISH));
    guide.next();
    assert_eq!(guide.heading(), "Er du fyldt 18?");
}

#[test]
fn a_pack_that_comes_too_late_for_its_municipality_is_ignored() {
    let (mut guide, _) = Guide::open(Some(sample::ID), DANISH);
    let moved = guide.send(Event::Municipality(Some(OTHER.into())));
    assert_eq!(moved, [Effect::Show, load(OTHER, DANISH)]);
    assert_eq!(guide.deliver(DANISH), []);
    assert_eq!(missing(&mut guide, DANISH), []);
    assert_eq!(guide.model.stage(), Stage::Loading);
    assert_eq!(guide.model.municipality(), Some(OTHER));
}

#[test]
fn another_municipality_starts_over_and_knows_what_both_ask() {
    let mut guide = Guide::begun();
    guide.answer("Ja");
    guide.answer("Nej");
    assert_eq!(guide.send(Event::Municipality(Some(sample::ID.into()))), [], "it is this one");
    assert_eq!(guide.model.answers_in_use(), answers(&[(0, 0), (1, 1)]));

    // The same two questions of the bank, in another order: the id says which is which.
    let mut andenby = sample::pack(DANISH);
    andenby["name"] = serde_json::json!("Andenby Kommune");
    let ids = [0, 1].map(|place| andenby["questions"][place]["id"].clone());
    andenby["questions"][0]["id"] = ids[1].clone();
    andenby["questions"][1]["id"] = ids[0].clone();
    andenby["programmes"] = serde_json::json!([andenby["programmes"][2]]);
    andenby["advice"] = serde_json::json!([]);
    let files = sample::files(DANISH, andenby.to_string());
    guide.send(Event::Municipality(Some(OTHER.into())));
    assert!(guide.model.answers_in_use().is_empty(), "nothing is asked yet");
    let arrived =
        guide.send(Event::PackLoaded { municipality: OTHER.into(), voice: DANISH.into(), files });
    assert_eq!(arrived, READY);
    assert_eq!(guide.heading(), "Kan du få træning i Andenby Kommune?");
    guide.next();
    assert_eq!(guide.chosen().as_deref(), Some("Nej"));
    guide.answer("Ja");

    // What Andenby did not ask was not forgotten there.
    guide.send(Event::Municipality(Some(sample::ID.into())));
    assert_eq!(guide.deliver(DANISH), READY);
    assert_eq!(guide.model.answers_in_use(), answers(&[(0, 0), (1, 0)]));

    // Who starts over has answered nothing, anywhere.
    guide.send(Event::Restart);
    guide.send(Event::Municipality(None));
    guide.send(Event::Municipality(Some(sample::ID.into())));
    guide.deliver(DANISH);
    assert!(guide.model.answers_in_use().is_empty());
}

#[test]
fn an_answer_stays_where_the_words_mean_something_else() {
    let mut guide = Guide::begun();
    guide.answer("Ja");
    guide.answer("Nej");

    // Andenby asks for less under the same number, and shows the first question's options the other
    // way round.
    let mut andenby = sample::pack(DANISH);
    andenby["questions"][1]["id"] = serde_json::json!("has_plan@andenby");
    let options = andenby["questions"][0]["options"].as_array_mut().unwrap();
    options.reverse();
    for (place, code) in [(0, 1), (1, 0)] {
        options[place]["code"] = serde_json::json!(code);
    }
    let files = sample::files(DANISH, andenby.to_string());
    guide.send(Event::Municipality(Some(OTHER.into())));
    guide.send(Event::PackLoaded { municipality: OTHER.into(), voice: DANISH.into(), files });
    guide.next();
    assert_eq!(guide.chosen().as_deref(), Some("Ja"), "the same question, and the same answer");
    guide.next();
    assert_eq!(guide.heading(), "Har du en genoptræningsplan?");
    assert_eq!(guide.chosen(), None, "never answered in these words");
    guide.answer("Ja");

    // Each has its own answer when the reader comes back.
    guide.send(Event::Municipality(Some(sample::ID.into())));
    guide.deliver(DANISH);
    assert_eq!(guide.model.answers_in_use(), answers(&[(0, 0), (1, 1)]));
}

/// Answers with these options, by their places.
fn answers(options: &[(u8, u8)]) -> Answers {
    let mut answers = Answers::new();
    for &(fact, option) in options {
        answers.set(FactId(fact), Answer::Is(OptionId(option)));
    }
    answers
}

#[test]
fn the_chooser_leads_to_a_municipality_and_back() {
    let (mut guide, effects) = Guide::open(None, DANISH);
    assert!(effects.ends_with(&READY));
    assert_eq!(guide.heading(), "Hvilken kommune drejer det sig om?");
    let labels: Vec<String> = guide.choose().choices.into_iter().map(|it| it.label).collect();
    assert_eq!(labels, ["Prøveby Kommune", "Andenby Kommune", "En anden kommune"]);
    assert!(guide.page().help.is_none(), "nobody to call before it is known whom");
    let effects = guide.answer("Prøveby Kommune");
    assert_eq!(effects, [Effect::Show, load(sample::ID, DANISH), Effect::Focus]);
    assert!(guide.deliver(DANISH).starts_with(&READY));
    assert_eq!(guide.start().back.as_deref(), Some("Tilbage"));
    guide.next();
    guide.answer("Ja");
    guide.back();
    guide.back();
    guide.back();
    assert_eq!(guide.heading(), "Hvilken kommune drejer det sig om?");
    assert_eq!(guide.chosen(), None);
}

#[test]
fn nothing_chosen_in_the_chooser_is_said() {
    let (mut guide, _) = Guide::open(None, DANISH);
    assert_eq!(guide.next(), [Effect::Show, Effect::Focus]);
    assert_eq!(guide.choose().problem.unwrap().text, "Vælg en kommune");
    guide.answer("En anden kommune");
    guide.back();
    assert!(guide.choose().problem.is_none());
}

#[test]
fn a_municipality_that_is_not_covered_is_said_and_leads_back() {
    let (mut guide, _) = Guide::open(None, DANISH);
    assert_eq!(guide.answer("En anden kommune"), [Effect::Show, Effect::Focus]);
    assert_eq!(guide.heading(), "Guiden dækker ikke din kommune endnu");
    assert!(guide.back().contains(&Effect::Focus));
    assert_eq!(guide.heading(), "Hvilken kommune drejer det sig om?");
}

#[test]
fn a_page_that_names_its_municipality_offers_no_other() {
    let mut guide = Guide::ready();
    assert_eq!(guide.start().back, None);
    assert_eq!(guide.back(), []);
    assert_eq!(guide.heading(), "Kan du få træning i Prøveby Kommune?");

    let effects = guide.send(Event::Municipality(Some("ukendt".into())));
    assert_eq!(effects, [Effect::Show, load("ukendt", DANISH)]);
    let effects = guide.send(Event::NotCovered("ukendt".into()));
    assert_eq!(effects, READY, "not covered is an answer, not a failure");
    assert_eq!(guide.heading(), "Guiden dækker ikke din kommune endnu");
    assert_eq!(guide.back(), []);
}

#[test]
fn a_result_stays_as_it_is_until_all_of_it_can_be_said_in_the_other_language() {
    let mut guide = Guide::ready();
    guide.send(Event::Painted);
    guide.next();
    for label in ["Ja", "Nej", "Nyligt svækket", "Ja", "Nej", "Nej"] {
        guide.answer(label);
    }
    guide.next();
    let before = format!("{:?}", guide.page().screen);
    guide.send(Event::Speak(ENGLISH));
    let after = format!("{:?}", guide.page().screen);
    assert_eq!(after, before, "no English date among Danish words");
    guide.deliver(ENGLISH);
    assert!(guide.result().title.starts_with("You can probably get"));
}
