//! A permission beside a document's conditions is a possibility: never a demand, met or not met.

use super::dom::Element;
use super::drawn::{Drawn, results};

/// What Prøveby allows, in both languages: a doctor's statement, and training at home.
const ALLOWED: [&str; 4] =
    ["Lægen siger det.", "The doctor says so.", "Træn hjemme.", "Train at home."];

/// What is wrong with how a page shows a permission.
fn wrong(page: &Element) -> Vec<String> {
    let mut wrong = Vec::new();
    for line in page.classed("line") {
        if ALLOWED.iter().any(|allowed| line.text().contains(allowed)) {
            wrong.push(format!("shown as a condition: {}", line.text()));
        }
    }
    for permission in page.classed("permission") {
        if !permission.classed("badge").is_empty() {
            wrong.push(format!("met or not met: {}", permission.text()));
        }
    }
    wrong
}

fn title(page: &Drawn) -> &'static str {
    match page.root.attribute("lang") {
        Some("en") => "A possibility",
        _ => "En mulighed",
    }
}

#[test]
fn a_permission_is_never_shown_as_met_or_not_met() {
    let mut seen = 0;
    for page in results() {
        assert_eq!(wrong(&page.root), [""; 0], "{}", page.name);
        for permission in page.root.classed("permission") {
            let text = permission.named("p")[0].text();
            assert!(ALLOWED.contains(&text.as_str()), "{text}");
            seen += 1;
        }
    }
    assert!(seen > 5, "{seen} permissions");
}

#[test]
fn permissions_have_a_section_of_their_own_behind_the_conditions() {
    let mut seen = 0;
    for page in results() {
        let all = page.root.all().into_iter();
        let sections = all.filter(|it| it.is("section"));
        for section in sections {
            let parts = section.below();
            let Some(first) = parts.iter().position(|it| it.has_class("permission")) else {
                continue;
            };
            // The heading, that it is no condition, and then each of them.
            assert_eq!(parts[first - 2].text(), title(page), "{}", page.name);
            let conditions = parts.iter().position(|it| it.has_class("lines"));
            assert!(conditions.is_none_or(|it| it < first), "{}", page.name);
            seen += 1;
        }
    }
    assert!(seen > 3, "{seen} sections");
}
