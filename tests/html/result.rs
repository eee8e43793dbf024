//! The check, the start page and the result.

use traeningsguide::app::Stage;
use traeningsguide::app::view::{ResultPage, Screen};

use super::dom::Element;
use super::drawn::{Drawn, OUT_OF_DATE, pages, results};

fn result(page: &Drawn) -> ResultPage {
    page.guide.result()
}

/// The texts of these elements.
fn texts(elements: &[&Element]) -> Vec<String> {
    elements.iter().map(|it| it.text()).collect()
}

/// The part of the page that is about the first programme: everything between the heading and the
/// other programmes.
fn main_part(page: &Element) -> Vec<&Element> {
    let parts = page.below();
    let others = |it: &&Element| !it.classed("other").is_empty() || !it.classed("rows").is_empty();
    let end = parts.iter().position(others).unwrap();
    parts[..end].to_vec()
}

#[test]
fn answers_are_a_list_of_terms_with_a_button_each() {
    let mut seen = 0;
    for page in pages() {
        let rows = match page.guide.screen() {
            Screen::Check(check) => check.rows,
            Screen::Result(result) => result.answers,
            _ => Vec::new(),
        };
        if rows.is_empty() {
            assert_eq!(page.root.named("dl").len(), 0, "{}", page.name);
            continue;
        }
        seen += 1;
        let list = page.root.only("rows");
        assert!(list.is("dl"), "{}", page.name);
        assert_eq!(list.below().len(), rows.len(), "{}", page.name);
        for (drawn, row) in list.below().into_iter().zip(rows) {
            let [term, answer, change] = drawn.below()[..] else { panic!("{}", page.name) };
            assert!(term.is("dt") && answer.is("dd") && change.is("dd"), "{}", page.name);
            assert_eq!(texts(&[term, answer]), [row.question.clone(), row.answer]);
            // A reader who hears the button alone must hear what it changes.
            let heard = change.named("button")[0].only("heard").text();
            assert_eq!(heard.trim(), row.question, "{}", page.name);
        }
    }
    assert!(seen > 10, "{seen} pages with answers");
}

#[test]
fn the_verdict_stands_right_under_the_heading() {
    // Where a code was typed, only the result of the code comes between them.
    for page in results().into_iter().filter(|it| result(it).comparison.is_none()) {
        let parts = page.root.below();
        let title = parts.iter().position(|it| it.has_class("title")).unwrap();
        assert_eq!(parts[title].text(), result(page).title);
        assert!(parts[title + 1].is("p"), "{}: who decides", page.name);
        let verdict = parts[title + 2];
        assert!(verdict.has_class("verdict"), "{}", page.name);
        let main = result(page).main.unwrap();
        assert_eq!(verdict.only("badge").text(), main.word);
        assert!(verdict.text().contains(&main.sentence), "{}", page.name);
    }
}

#[test]
fn what_to_do_comes_before_why_and_why_before_the_price() {
    for page in results() {
        let parts = main_part(&page.root);
        let place = |found: &dyn Fn(&Element) -> bool| parts.iter().position(|it| found(it));
        let now = place(&|it| it.is("section") && it.has_class("panel")).unwrap();
        let why = place(&|it| it.is("section") && !it.classed("lines").is_empty()).unwrap();
        assert!(now < why, "{}", page.name);
        if let Some(price) = place(&|it| !it.classed("priced").is_empty()) {
            assert!(why < price, "{}", page.name);
        }
        if let Some(steps) = place(&|it| !it.classed("timeline").is_empty()) {
            assert!(why < steps, "{}", page.name);
        }
    }
}

#[test]
fn every_condition_is_drawn_with_its_mark_and_its_source() {
    for page in results() {
        let main = result(page).main.unwrap();
        let lists: Vec<&Element> =
            main_part(&page.root).into_iter().flat_map(|it| it.classed("lines")).collect();
        let why = lists[0];
        assert!(why.is("ul"), "{}", page.name);
        assert_eq!(why.below().len(), main.why.len(), "{}", page.name);
        for (drawn, line) in why.below().into_iter().zip(main.why) {
            assert_eq!(drawn.only("badge").text(), line.word);
            assert!(drawn.text().contains(&line.text), "{}", page.name);
            let detail = line.detail.as_ref().map(String::len).unwrap_or_default();
            assert_eq!(drawn.classed("detail").len(), usize::from(detail > 0), "{}", page.name);
            assert_eq!(drawn.classed("opens").len(), 1, "{}: its source", page.name);
        }
    }
}

#[test]
fn every_other_programme_shows_its_name_and_verdict_and_keeps_the_rest_closed() {
    for page in results() {
        let others = page.root.classed("other");
        let expected = result(page).others;
        assert_eq!(others.len(), expected.len(), "{}", page.name);
        for (drawn, programme) in others.into_iter().zip(expected) {
            let parts = drawn.below();
            assert_eq!(parts[0].level(), Some(4), "{}: two below the page's own", page.name);
            assert_eq!(parts[0].text(), programme.name);
            assert!(parts[1].has_class("verdict"), "{}", page.name);
            assert_eq!(parts[1].only("badge").text(), programme.word);
            assert!(parts[1].text().ends_with(&programme.sentence), "{}", page.name);
            assert!(parts[2].has_class("opens") && parts.len() == 3, "{}", page.name);
            assert!(parts[2].classed("verdict").is_empty(), "{}: said once", page.name);
            let inside = parts[2].all();
            let levels = inside.iter().filter_map(|it| it.level());
            assert!(levels.min().is_none_or(|level| level > 4), "{}: beneath its name", page.name);
        }
    }
}

#[test]
fn a_phone_number_is_a_link_that_calls_it() {
    let mut calls = 0;
    for page in results() {
        for link in page.root.classed("phone") {
            calls += 1;
            let digits: String = link.text().chars().filter(char::is_ascii_digit).collect();
            assert_eq!(link.attribute("href"), Some(format!("tel:+45{digits}").as_str()));
        }
    }
    assert!(calls > 10, "{calls} numbers");
}

#[test]
fn a_price_has_its_amount_and_its_source() {
    let mut amounts = 0;
    for page in results() {
        for priced in page.root.classed("priced") {
            assert_eq!(priced.classed("opens").len(), 1, "{}: its source", page.name);
            // The date, or that the document states none.
            assert!(priced.named("p").len() > 1, "{}", page.name);
            for amount in priced.classed("amount") {
                amounts += 1;
                assert!(amount.is("strong") && !amount.text().is_empty(), "{}", page.name);
            }
        }
    }
    assert!(amounts > 10, "{amounts} amounts");
}

#[test]
fn what_happens_is_a_list_in_order() {
    let timelines: Vec<usize> = results()
        .iter()
        .flat_map(|it| it.root.classed("timeline").into_iter().map(steps).collect::<Vec<_>>())
        .collect();
    assert!(timelines.len() > 1 && timelines.iter().all(|steps| *steps > 0), "{timelines:?}");
}

fn steps(timeline: &Element) -> usize {
    assert!(timeline.is("ol"));
    timeline.below().iter().filter(|step| step.named("p").len() >= 2).count()
}

#[test]
fn the_result_ends_with_print_and_start_over() {
    for page in results() {
        let all = page.root.classed("actions");
        let buttons = texts(&all.last().unwrap().named("button"));
        let it = result(page);
        let expected: Vec<String> = [Some(it.print), Some(it.copy), it.hand_over, Some(it.restart)]
            .into_iter()
            .flatten()
            .collect();
        assert_eq!(buttons, expected, "{}", page.name);
        assert_eq!(page.root.classed("primary").len(), 0, "nothing is left to go on to");
    }
}

#[test]
fn the_start_page_says_what_transport_costs_before_its_button() {
    let mut seen = 0;
    for page in pages().iter().filter(|it| it.guide.model.stage() == Stage::Start) {
        seen += 1;
        let parts = page.root.below();
        let priced = parts.iter().position(|it| !it.classed("priced").is_empty()).unwrap();
        let button = parts.iter().position(|it| it.has_class("primary")).unwrap();
        assert!(priced < button, "{}", page.name);
        assert_eq!(page.root.classed("priced").len(), page.guide.start().transport.len());
        let amounts = page.root.classed("amount").len();
        assert_eq!(amounts > 0, !page.name.starts_with(OUT_OF_DATE[0]), "{}", page.name);
    }
    assert_eq!(seen, 6);
}

#[test]
fn what_is_out_of_date_is_drawn_with_whom_to_call_in_place_of_the_figure() {
    let calls =
        |it: &Element| it.classed("contact").iter().any(|it| !it.classed("phone").is_empty());
    let mut seen = 0;
    for page in pages().iter().filter(|it| OUT_OF_DATE.iter().any(|kind| it.name.starts_with(kind)))
    {
        // The rides, and on the result the booklet too; what has no end, or no amount, is as ever.
        let priced = page.root.classed("priced");
        let old: Vec<&Element> =
            priced.into_iter().filter(|it| it.text().contains("2027")).collect();
        assert!(
            !old.is_empty() && old.iter().all(|it| it.classed("amount").is_empty()),
            "{}",
            page.name
        );
        assert!(old.iter().all(|it| calls(it)), "{}: whom to ask", page.name);
        assert!(page.root.classed("course").is_empty(), "{}", page.name);
        seen += old.len();
        for timeline in page.root.classed("timeline") {
            let steps: Vec<bool> = timeline.below().into_iter().map(calls).collect();
            assert_eq!(steps, [true, false, false], "{}: one has ended", page.name);
            seen += 1;
        }
    }
    // In each language: the ride on the start page, and on the result the ride, the booklet and the
    // step.
    assert_eq!(seen, 2 * 4);
}
