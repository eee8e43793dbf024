//! Pages with choices: one question, and the chooser.

use super::dom::Element;
use super::drawn::{Drawn, pages};

/// The pages with a form.
fn forms() -> Vec<&'static Drawn> {
    let forms: Vec<&Drawn> =
        pages().iter().filter(|it| !it.root.named("form").is_empty()).collect();
    assert!(forms.len() >= 12, "{} pages with a form", forms.len());
    forms
}

fn named(name: &str) -> Vec<&'static Drawn> {
    let found: Vec<&Drawn> = pages()
        .iter()
        .filter(|it| it.name.rsplit_once(" (").is_some_and(|(known, _)| known == name))
        .collect();
    assert_eq!(found.len(), 2, "{name}: in Danish and in English");
    found
}

fn radios(page: &Element) -> Vec<&Element> {
    page.named("input")
}

fn checked(page: &Element) -> Vec<Option<&str>> {
    let checked = radios(page).into_iter().filter(|it| it.attribute("checked").is_some());
    checked.map(|it| it.attribute("value")).collect()
}

#[test]
fn the_question_is_the_legend_of_its_choices() {
    for page in forms() {
        let fieldsets = page.root.named("fieldset");
        assert_eq!(fieldsets.len(), 1, "{}", page.name);
        let legend = fieldsets[0].below()[0];
        assert!(legend.is("legend"), "{}", page.name);
        let [title] = legend.below()[..] else { panic!("{}: not one heading", page.name) };
        assert!(title.has_class("title") && title.level().is_some(), "{}", page.name);
        assert_eq!(legend.text(), title.text());
        assert_eq!(radios(fieldsets[0]).len(), radios(&page.root).len(), "{}", page.name);
    }
}

#[test]
fn the_button_comes_after_the_choices() {
    for page in forms() {
        let form = page.root.named("form")[0];
        assert!(form.attribute("novalidate").is_some(), "{}: the browser asks first", page.name);
        let [.., choices, button] = form.below()[..] else { panic!("{}", page.name) };
        assert!(choices.is("fieldset"), "{}", page.name);
        assert!(button.is("button") && button.has_class("primary"), "{}", page.name);
    }
}

#[test]
fn every_choice_is_a_native_radio_in_its_label() {
    for page in forms() {
        let labels = page.root.named("label");
        assert_eq!(labels.len(), radios(&page.root).len(), "{}", page.name);
        assert!(labels.len() >= 3, "{}", page.name);
        for (place, label) in labels.iter().enumerate() {
            let [radio] = radios(label)[..] else { panic!("{}: not one radio", page.name) };
            assert_eq!(radio.attribute("type"), Some("radio"), "{}", page.name);
            assert_eq!(radio.attribute("name"), radios(&page.root)[0].attribute("name"));
            assert!(radio.attribute("name").is_some_and(|name| !name.is_empty()));
            assert_eq!(radio.attribute("value"), Some(place.to_string().as_str()));
            assert!(!label.only("label").text().is_empty(), "{}", page.name);
        }
    }
}

#[test]
fn the_last_choice_is_set_off_and_no_smaller() {
    for page in forms() {
        let labels = page.root.named("label");
        let apart: Vec<bool> = labels.iter().map(|it| it.has_class("apart")).collect();
        let (last, others) = apart.split_last().unwrap();
        assert!(last & !others.contains(&true), "{}: {apart:?}", page.name);
        assert!(labels.iter().all(|it| it.has_class("choice")), "{}", page.name);
    }
}

#[test]
fn nothing_is_chosen_for_the_reader() {
    for name in ["question", "chooser", "nothing chosen", "chooser, nothing chosen"] {
        for page in named(name) {
            assert_eq!(checked(&page.root), [], "{}", page.name);
        }
    }
    for name in ["answered before", "changing"] {
        for page in named(name) {
            assert_eq!(checked(&page.root), [Some("0")], "{}", page.name);
        }
    }
}

#[test]
fn what_describes_the_choices_is_named() {
    for page in forms() {
        let fieldset = page.root.named("fieldset")[0];
        let described = fieldset.attribute("aria-describedby");
        let missing = !page.root.classed("problem").is_empty();
        assert_eq!(described, Some(if missing { "problem hint" } else { "hint" }), "{}", page.name);
    }
}

#[test]
fn what_is_missing_is_said_first_and_only_then() {
    for page in forms() {
        let wanted = page.name.contains("nothing chosen");
        assert_eq!(page.root.classed("problem").len(), usize::from(wanted), "{}", page.name);
        if wanted {
            let form = page.root.named("form")[0];
            let problem = form.below()[0];
            assert!(problem.has_class("problem"), "{}", page.name);
            assert_eq!(problem.attribute("id"), Some("problem"), "{}", page.name);
            assert!(problem.below().len() >= 2, "{}: what, and what to do", page.name);
        }
    }
}

#[test]
fn a_question_says_where_the_reader_is_and_why_it_is_asked() {
    for name in ["question", "nothing chosen", "answered before", "changing"] {
        for page in named(name) {
            assert!(!page.root.only("place").text().is_empty());
            let bar = page.root.only("progress");
            assert_eq!(bar.attribute("aria-hidden"), Some("true"), "the words beside it say it");
            let number = |name: &str| bar.attribute(name).unwrap().parse::<u32>().unwrap();
            assert!(number("value") < number("max"), "{}", page.name);
            let why = page.root.only("opens");
            assert_eq!(why.named("p").len(), 2, "{}: why, and where the answer is", page.name);
        }
    }
    for page in named("chooser") {
        assert_eq!(page.root.named("progress").len(), 0);
    }
}
