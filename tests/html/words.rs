//! Languages: the page says which it is in, and the button to the other says it in that one.

use traeningsguide::app::Event;
use traeningsguide::i18n::Language;

use super::drawn::{LEVEL, draw, pages};
use super::guide::Guide;

#[test]
fn the_page_and_the_language_button_say_their_language() {
    for page in pages() {
        let own = page.guide.model.voice().language;
        assert_eq!(page.root.attribute("lang"), Some(own.code()), "{}", page.name);
        let switch = page.root.only("switch").named("button")[0];
        assert_eq!(switch.attribute("lang"), Some(own.other().code()), "{}", page.name);
    }
}

#[test]
fn another_language_changes_no_element() {
    let mut guide = Guide::bilingual();
    let mut tags = |language: Language| {
        guide.send(Event::Speak(language));
        let page = draw(&guide, LEVEL);
        page.all().iter().map(|it| it.tag.clone()).collect::<Vec<_>>()
    };
    assert_eq!(tags(Language::Da), tags(Language::En));
}
