//! Where the focus goes on a new page, and the parts around every page.

use traeningsguide::app::Stage;

use super::drawn::pages;

#[test]
fn one_element_takes_the_focus_on_every_page() {
    for page in pages() {
        let taking = page.root.with("data-focus");
        if page.guide.model.stage() == Stage::Loading {
            assert_eq!(taking.len(), 0, "{}", page.name);
            continue;
        }
        assert_eq!(taking.len(), 1, "{}", page.name);
        assert_eq!(taking[0].attribute("tabindex"), Some("-1"), "{}", page.name);
        // What is missing comes before what is asked.
        let missing = !page.root.classed("problem").is_empty();
        assert_eq!(taking[0].has_class("problem"), missing, "{}", page.name);
        assert_eq!(taking[0].has_class("title"), !missing, "{}", page.name);
    }
}

#[test]
fn nothing_else_is_put_in_or_out_of_the_tab_order() {
    for page in pages() {
        for element in page.root.with("tabindex") {
            assert!(
                element.attribute("data-focus").is_some(),
                "{}: {}",
                page.name,
                element.shown()
            );
        }
    }
}

#[test]
fn the_language_button_comes_first_and_the_help_line_last() {
    for page in pages() {
        let parts = page.root.below();
        let switch = parts.first().unwrap();
        assert!(switch.has_class("switch") && switch.named("button").len() == 1, "{}", page.name);
        let help = page.root.classed("help");
        // No municipality, no help line: the guide must not invent one.
        let covered = page.guide.page().help.is_some();
        assert_eq!(help.len(), usize::from(covered), "{}", page.name);
        assert_eq!(parts.last().unwrap().has_class("help"), covered, "{}", page.name);
        if covered {
            assert!(help[0].is("aside") && help[0].named("a").len() == 1, "{}", page.name);
        }
    }
    let helped = pages().iter().filter(|it| !it.root.classed("help").is_empty()).count();
    assert!(helped > 10 && helped < pages().len(), "{helped} pages have a help line");
}

#[test]
fn the_way_back_stands_above_the_heading() {
    let mut backs = 0;
    for page in pages() {
        let all = page.root.all();
        let place = |class: &str| all.iter().position(|it| it.has_class(class));
        if let Some(back) = place("back") {
            backs += 1;
            assert!(back < place("title").unwrap(), "{}", page.name);
            assert!(all[back].named("button").len() == 1, "{}", page.name);
        }
    }
    assert!(backs > 10, "{backs} pages lead back");
    let first = ["chooser", "start", "unavailable", "not covered, and the page chose"];
    for page in pages() {
        let name = page.name.rsplit_once(" (").unwrap().0;
        if first.contains(&name) {
            assert_eq!(page.root.classed("back").len(), 0, "{}", page.name);
        }
    }
}

/// The children of the element on the host page are shown there, and only there: what the page
/// wrote for when nothing else works.
#[test]
fn only_the_unavailable_page_shows_the_host_pages_fallback() {
    for page in pages() {
        let slots = page.root.named("slot").len();
        let unavailable = page.guide.model.stage() == Stage::Unavailable;
        assert_eq!(slots, usize::from(unavailable), "{}", page.name);
    }
}
