//! The parts of a result that readers try values in: the cost of a course, and the days of its
//! deadlines.

use serde_json::json;
use traeningsguide::i18n::Language;

use super::dom::Element;
use super::drawn::{LEVEL, draw, results};
use super::guide::Guide;
use super::sample;

/// The places of these classes and of the sliders among all elements of the panel, in order.
fn order(panel: &Element, of: &[&str]) -> Vec<String> {
    let all = panel.all();
    let known = all.iter().filter_map(|it| {
        let class = of.iter().find(|class| it.has_class(class));
        class.map(|class| (*class).to_owned())
    });
    known.collect()
}

#[test]
fn the_range_of_a_course_stands_before_its_sliders_and_its_sum() {
    let mut seen = 0;
    for page in results() {
        for panel in page.root.classed("course") {
            seen += 1;
            let parts = order(panel, &["range", "slider", "cost"]);
            assert_eq!(parts, ["range", "slider", "slider", "cost"], "{}", page.name);
            let range = panel.only("range").text();
            let sum = panel.only("cost").only("sum").text();
            let (least, _) = range.split_once('–').unwrap();
            assert!(sum.starts_with(least) && least == "684", "{range}: {sum}");
        }
    }
    assert!(seen > 2, "{seen} panels");
}

#[test]
fn the_sliders_begin_at_the_lower_end_of_what_the_document_states() {
    let mut seen = 0;
    for page in results() {
        for panel in page.root.classed("course") {
            seen += 1;
            let sliders = panel.named("input");
            let value = |name| sliders.iter().map(|it| it.attribute(name).unwrap()).collect();
            let [value, min, max]: [Vec<&str>; 3] = ["value", "min", "max"].map(value);
            // As few sessions a week as it states; of the weeks it states the most only.
            assert_eq!(value, [min[0], max[1]], "{}", page.name);
        }
    }
    assert!(seen > 0, "no page has sliders");
}

#[test]
fn one_ride_stands_first_and_alone_has_the_class_of_the_largest_figure() {
    let mut seen = 0;
    for page in results() {
        let all = page.root.all().into_iter();
        let sections = all.filter(|it| it.is("section"));
        for section in sections.filter(|it| it.below().iter().any(|it| it.has_class("course"))) {
            seen += 1;
            assert_eq!(
                order(section, &["amount", "course"]),
                ["amount", "course"],
                "{}",
                page.name
            );
        }
    }
    assert!(seen > 2, "{seen} sections");
}

#[test]
fn a_calendar_can_be_had_once_a_day_is_set() {
    let drawn = |event: &str| {
        let (mut guide, _) = Guide::open(Some(sample::ID), Language::DANISH);
        let mut pack = sample::pack(Language::DANISH);
        pack["programmes"][1]["steps"][0][0]["deadline"]["from"] = json!(event);
        guide.deliver_text(Language::DANISH, pack.to_string());
        guide.next();
        for choice in [0, 1, 0, 0, 1, 1] {
            guide.pick_at(choice);
            guide.next();
        }
        guide.next();
        let page = draw(&guide, LEVEL);
        let dates = page.only("dates");
        let fields = dates.named("input").into_iter();
        let days: Vec<String> =
            fields.map(|it| it.attribute("value").unwrap_or_default().to_owned()).collect();
        let button = dates.named("button")[0].attribute("disabled").is_some();
        (days, button, page.classed("day").len())
    };
    let today = "2026-11-22".to_owned();
    assert_eq!(drawn("application"), (vec![today, String::new()], false, 2));
    assert_eq!(drawn("grant"), (vec![String::new(); 2], true, 0));
}
