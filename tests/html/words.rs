//! Languages: the page says which it is in, and the button to the other says it in that one.

use serde_json::{Value, json};
use traeningsguide::app::Event;
use traeningsguide::i18n::{DANISH_BEGINS, DANISH_ENDS, Language};

use super::drawn::{LEVEL, draw, pages};
use super::guide::{Guide, other};
use super::sample::{self, ENGLISH};

#[test]
fn the_page_and_the_language_button_say_their_language() {
    for page in pages() {
        let own = page.guide.model.voice().language;
        assert_eq!(page.root.attribute("lang"), Some(own.code()), "{}", page.name);
        let switch = page.root.only("switch").named("button")[0];
        assert_eq!(switch.attribute("lang"), Some(other(own).code()), "{}", page.name);
    }
}

/// The start page in a third language, which is written from right to left and has no word for the
/// button.
fn in_a_third_language() -> Guide {
    let mut files = sample::files(Language::DANISH, sample::pack(Language::DANISH).to_string());
    let mut words: Value = serde_json::from_str(&files.words).unwrap();
    words["languages"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "code": "xx", "name": "Tredje", "direction": "rtl" }));
    let begin = words["guide"].as_array_mut().unwrap().iter_mut().find(|it| **it == BEGIN);
    *begin.unwrap() = json!(format!("{DANISH_BEGINS}{BEGIN}{DANISH_ENDS}"));
    files.words = words.to_string();
    let third = Language::new("xx");
    let (mut guide, _) = Guide::open(Some(sample::ID), third);
    let (municipality, voice) = (sample::ID.into(), third.into());
    guide.send(Event::PackLoaded { municipality, voice, files });
    guide
}

const BEGIN: &str = "Start";

#[test]
fn more_than_two_languages_are_a_labelled_list() {
    let page = draw(&in_a_third_language(), LEVEL);
    assert_eq!((page.attribute("lang"), page.attribute("dir")), (Some("xx"), Some("rtl")));
    let switch = page.only("switch");
    assert!(switch.named("button").is_empty());
    let label = switch.named("label")[0];
    assert_eq!(label.named("span")[0].text(), "Sprog / Language");
    let options = label.named("select")[0].named("option");
    let of = |name: &'static str| options.iter().map(move |it| it.attribute(name));
    let tags = [Some("da"), Some("en"), Some("xx")];
    assert!(of("lang").eq(tags) && of("value").eq(tags));
    assert!(of("selected").map(|it| it.is_some()).eq([false, false, true]));
    let names: Vec<String> = options.iter().map(|it| it.text()).collect();
    assert_eq!(names, ["Dansk", "English", "Tredje"]);
}

#[test]
fn danish_in_another_language_says_that_it_is_danish() {
    let page = draw(&in_a_third_language(), LEVEL);
    let buttons = page.named("button");
    let begin = buttons.iter().find(|it| it.text() == BEGIN).unwrap();
    let danish = begin.named("span")[0];
    assert_eq!((danish.attribute("lang"), danish.attribute("dir")), (Some("da"), Some("ltr")));
}

#[test]
fn another_language_changes_no_element() {
    let mut guide = Guide::bilingual();
    let mut tags = |language: Language| {
        guide.send(Event::Speak(language));
        let page = draw(&guide, LEVEL);
        page.all().iter().map(|it| it.tag.clone()).collect::<Vec<_>>()
    };
    assert_eq!(tags(Language::DANISH), tags(ENGLISH));
}
