//! Whatever a pack says is text: it never becomes an element, an attribute or a handler.

use serde_json::Value;
use traeningsguide::app::Stage;
use traeningsguide::i18n::Language;

use super::dom::Element;
use super::drawn::{LEVEL, draw};
use super::guide::Guide;
use super::sample;

/// Closes the element around it, and opens something worse.
const HOSTILE: &str = "</p>--><script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp; ";

/// The keys of a pack whose values the guide reads itself. All others are words for people.
const READ: [&str; 9] =
    ["email", "given", "id", "kind", "municipality", "outcome", "phone", "reaches", "topic"];

/// Puts the hostile text before every text of a pack that is shown, and into every address.
fn poison(value: &mut Value, key: &str) {
    match value {
        Value::String(text) if key == "web" || key == "url" => {
            *text = format!("https://a.example/\"><script>alert(1)</script>{text}");
        }
        Value::String(text) if !READ.contains(&key) => *text = [HOSTILE, text].concat(),
        Value::Array(items) => items.iter_mut().for_each(|item| poison(item, key)),
        // A deadline has words of the format only.
        Value::Object(_) if key == "deadline" => {}
        Value::Object(fields) => fields.iter_mut().for_each(|(key, value)| poison(value, key)),
        _ => {}
    }
}

/// The tags of a page, in order.
fn tags(page: &Element) -> Vec<&str> {
    page.all().into_iter().map(|it| it.tag.as_str()).collect()
}

/// Every page on the way to the result, with everything answered by the option at this place.
fn journey(pack: &Value, place: usize) -> Vec<Element> {
    let (mut guide, _) = Guide::open(Some(sample::ID), Language::DANISH);
    guide.deliver_text(Language::DANISH, pack.to_string());
    assert_eq!(guide.model.stage(), Stage::Start, "the pack is refused");
    let mut drawn = vec![draw(&guide, LEVEL)];
    while guide.model.stage() != Stage::Result {
        if let Stage::Question { .. } = guide.model.stage() {
            guide.pick_at(place);
        }
        guide.next();
        drawn.push(draw(&guide, LEVEL));
    }
    drawn
}

#[test]
fn a_hostile_pack_draws_the_same_elements_and_says_what_it_says() {
    let harmless = sample::pack(Language::DANISH);
    let mut hostile = harmless.clone();
    poison(&mut hostile, "");
    for place in [0, 1, 9] {
        let (fine, poisoned) = (journey(&harmless, place), journey(&hostile, place));
        assert_eq!(fine.len(), poisoned.len());
        for (fine, poisoned) in fine.iter().zip(&poisoned) {
            assert_eq!(tags(fine), tags(poisoned));
            let names = |page: &Element| -> Vec<String> {
                let all = page.all().into_iter();
                all.flat_map(|it| &it.attributes).map(|(name, _)| name.clone()).collect()
            };
            assert_eq!(names(fine), names(poisoned));
            assert!(poisoned.text().contains(HOSTILE), "nothing was poisoned");
        }
    }
}

#[test]
fn a_hostile_address_stays_inside_its_link() {
    let mut hostile = sample::pack(Language::DANISH);
    poison(&mut hostile, "");
    let result = journey(&hostile, 0).pop().unwrap();
    let quoted =
        |it: &&Element| it.attribute("href").is_some_and(|href| href.contains("\"><script>"));
    assert!(result.named("a").iter().filter(|it| quoted(it)).count() > 1);
}
