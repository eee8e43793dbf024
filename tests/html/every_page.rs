//! Properties of every page.

use super::dom::{Element, Node};
use super::drawn::{pages, pages_at};

/// Elements that load something, or bring styles and code of their own.
const FORBIDDEN: [&str; 10] =
    ["base", "embed", "iframe", "img", "link", "meta", "object", "script", "style", "template"];
/// Elements that hold words, and other such elements, and nothing else.
const LINES: [&str; 14] = [
    "a", "button", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "label", "output", "p", "span",
    "strong",
];
/// The elements that they may contain.
const WORDS: [&str; 8] = ["a", "button", "input", "output", "path", "span", "strong", "svg"];
/// Attributes that name the id of another element.
const REFERENCES: [&str; 4] = ["aria-controls", "aria-describedby", "aria-labelledby", "for"];

type Rule = fn(&Element) -> Vec<String>;

/// No page breaks the rule.
#[track_caller]
fn check(rule: Rule) {
    let mut broken = Vec::new();
    for page in pages() {
        broken.extend(rule(&page.root).into_iter().map(|it| format!("{}: {it}", page.name)));
    }
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

/// The rule finds exactly one fault in each of these, and none in a page without.
#[track_caller]
fn finds(rule: Rule, fine: &str, faulty: &[&str]) {
    assert_eq!(rule(&Element::read(fine)), [""; 0], "{fine}");
    for html in faulty {
        let found = rule(&Element::read(html));
        assert_eq!(found.len(), 1, "{html}: {found:?}");
    }
}

fn shown<'a>(what: &'a str, found: Vec<&'a Element>) -> impl Iterator<Item = String> + 'a {
    found.into_iter().map(move |it| format!("{what}: {}", it.shown()))
}

fn harmless(page: &Element) -> Vec<String> {
    let is_bad = |name: &str| name == "style" || name == "src" || name.starts_with("on");
    let all = page.all();
    let elements = all.iter().filter(|it| FORBIDDEN.contains(&it.tag.as_str()));
    let elements = elements.map(|it| format!("<{}>", it.tag));
    let attributes = all.iter().flat_map(|it| &it.attributes).filter(|(name, _)| is_bad(name));
    let attributes = attributes.map(|(name, value)| format!("{name}={value:?}"));
    let is_safe =
        |href: &str| ["https://", "mailto:", "tel:+45"].iter().any(|it| href.starts_with(it));
    let links = all.iter().filter_map(|it| it.attribute("href")).filter(|href| !is_safe(href));
    elements.chain(attributes).chain(links.map(|it| format!("href={it:?}"))).collect()
}

fn ids(page: &Element) -> Vec<String> {
    let all = page.all();
    let mut seen: Vec<&str> = Vec::new();
    let mut wrong = Vec::new();
    for id in all.iter().filter_map(|it| it.attribute("id")) {
        if seen.contains(&id) {
            wrong.push(format!("the id {id} stands twice"));
        }
        seen.push(id);
    }
    for element in &all {
        let named = REFERENCES.iter().filter_map(|it| element.attribute(it));
        for id in named.flat_map(str::split_whitespace).filter(|id| !seen.contains(id)) {
            wrong.push(format!("nothing has the id {id}"));
        }
    }
    wrong
}

/// Everything that can be pressed says what it does, and no button sends a form by accident.
fn pressable(page: &Element) -> Vec<String> {
    let all = page.all();
    let pressed: Vec<&Element> =
        all.into_iter().filter(|it| it.is("button") || it.is("a") || it.is("label")).collect();
    let mute = pressed.iter().filter(|it| it.text().trim().is_empty()).copied();
    let typed = |it: &Element| matches!(it.attribute("type"), Some("button" | "submit"));
    let untyped = pressed.iter().filter(|it| it.is("button") && !typed(it)).copied();
    let aimless = pressed.iter().filter(|it| it.is("a") && it.attribute("href").is_none()).copied();
    shown("without words", mute.collect())
        .chain(shown("without a type", untyped.collect()))
        .chain(shown("without an address", aimless.collect()))
        .collect()
}

/// The one button that leads on.
fn one_way_on(page: &Element) -> Vec<String> {
    let primary = page.classed("primary");
    let in_form: Vec<&Element> =
        page.named("form").into_iter().flat_map(|it| it.classed("primary")).collect();
    let submits = |it: &Element| it.attribute("type") == Some("submit");
    let mut wrong: Vec<String> =
        shown("one more", primary.iter().skip(1).copied().collect()).collect();
    wrong.extend(shown("does not submit", in_form.into_iter().filter(|it| !submits(it)).collect()));
    let stray = page.all().into_iter().filter(|it| submits(it) && !it.has_class("primary"));
    wrong.extend(shown("submits too", stray.collect()));
    wrong
}

/// A button that opens says that it is closed, and what it opens follows it, hidden, with something
/// in it.
fn closed(page: &Element) -> Vec<String> {
    let mut wrong = Vec::new();
    for parent in page.all() {
        let children = parent.below();
        for (place, element) in children.iter().enumerate() {
            let is_hidden = |it: &&&Element| it.attribute("hidden").is_some();
            if let Some(expanded) = element.attribute("aria-expanded") {
                let opened = children.get(place + 1).filter(is_hidden);
                let holds = opened.is_some_and(|it| !it.text().trim().is_empty());
                if expanded != "false" || !element.is("button") || !holds {
                    wrong.push(format!("not a closed disclosure: {}", element.shown()));
                }
            }
            let before = place.checked_sub(1).map(|it| children[it]);
            let opens = before.is_some_and(|it| it.attribute("aria-expanded").is_some());
            if is_hidden(&element) && !opens {
                wrong.push(format!("nothing can open {}", element.shown()));
            }
        }
    }
    wrong
}

/// A shape is decoration, and a badge says in a word what its shape shows.
fn marks(page: &Element) -> Vec<String> {
    let silent = |it: &Element| it.attribute("aria-hidden") == Some("true") && it.text().is_empty();
    // A picture that is more than decoration says what it shows.
    let told = |it: &Element| {
        it.attribute("role") == Some("img")
            && it.attribute("aria-label").is_some_and(|it| it.len() > 20)
    };
    let svgs = page.named("svg").into_iter().filter(|it| !silent(it) && !told(it));
    let says = |it: &Element| {
        let parts = it.below();
        let shape = parts.first().is_some_and(|it| it.is("svg"));
        shape && parts.get(1).is_some_and(|it| it.is("strong") && !it.text().trim().is_empty())
    };
    let badges = page.classed("badge").into_iter().filter(|it| !says(it));
    shown("a shape that is read out", svgs.collect())
        .chain(shown("a badge without shape and word", badges.collect()))
        .collect()
}

fn lists(page: &Element) -> Vec<String> {
    let mut wrong = Vec::new();
    for parent in page.all() {
        let tags: Vec<&str> = parent.below().iter().map(|it| it.tag.as_str()).collect();
        let fits = match parent.tag.as_str() {
            "ul" | "ol" => !tags.is_empty() && tags.iter().all(|it| *it == "li"),
            "dl" => !tags.is_empty() && tags.iter().all(|it| *it == "div"),
            _ if tags.contains(&"dt") => {
                tags.first() == Some(&"dt")
                    && tags.len() > 1
                    && tags[1..].iter().all(|it| *it == "dd")
            }
            _ => !tags.contains(&"li") && !tags.contains(&"dd"),
        };
        if !fits {
            wrong.push(format!("<{}> with {tags:?}", parent.tag));
        }
    }
    wrong
}

/// No block is inside a line. A browser builds such a page as written, and then reads it out wrong.
fn lines(page: &Element) -> Vec<String> {
    let lines = page.all().into_iter().filter(|it| LINES.contains(&it.tag.as_str()));
    let inside = lines.flat_map(|line| line.below().into_iter().map(move |it| (line, it)));
    let blocks = inside.filter(|(_, it)| !WORDS.contains(&it.tag.as_str()));
    blocks.map(|(line, it)| format!("<{}> in <{}>", it.tag, line.tag)).collect()
}

/// Words are in an element that says what they are, never loose between blocks.
fn nothing_loose(page: &Element) -> Vec<String> {
    let blocks = ["aside", "div", "dl", "fieldset", "form", "ol", "section", "ul"];
    let mut wrong = Vec::new();
    for block in page.all().into_iter().filter(|it| blocks.contains(&it.tag.as_str())) {
        for node in &block.children {
            if let Node::Text(text) = node
                && !text.trim().is_empty()
            {
                wrong.push(format!("{text:?} in <{}>", block.tag));
            }
        }
    }
    wrong
}

/// A section begins with its heading and has something under it.
fn sections(page: &Element) -> Vec<String> {
    let whole = |it: &Element| {
        let parts = it.below();
        parts.len() > 1 && parts[0].level().is_some() && !parts[0].text().trim().is_empty()
    };
    shown("a section", page.named("section").into_iter().filter(|it| !whole(it)).collect())
        .collect()
}

#[test]
fn nothing_is_loaded_styled_or_run_and_every_link_is_safe() {
    check(harmless);
    finds(
        harmless,
        "<p class=\"x\"><a href=\"tel:+4512345678\">1</a></p>",
        &[
            "<p style=\"\">1</p>",
            "<p onclick=\"\">1</p>",
            "<p><script></script></p>",
            "<p><a href=\"javascript:x\">1</a></p>",
            "<p><a href=\"http://a.b\">1</a></p>",
            "<p><a href=\"#x\">1</a></p>",
        ],
    );
}

#[test]
fn every_id_stands_once_and_every_reference_leads_somewhere() {
    check(ids);
    finds(
        ids,
        "<p><b id=\"a\">1</b><b id=\"c\" aria-describedby=\"a c\">2</b></p>",
        &["<p id=\"a\"><b id=\"a\">1</b></p>", "<p id=\"a\" aria-describedby=\"a b\">1</p>"],
    );
}

#[test]
fn everything_to_press_says_what_it_does() {
    check(pressable);
    finds(
        pressable,
        "<p><button type=\"button\">1</button><a href=\"x\">2</a></p>",
        &["<button>1</button>", "<button type=\"button\"> </button>", "<a>1</a>"],
    );
}

#[test]
fn one_button_leads_on() {
    check(one_way_on);
    let led = pages().iter().filter(|it| !it.root.classed("primary").is_empty()).count();
    assert!(led > 10, "{led} pages lead on");
    finds(
        one_way_on,
        "<form><button type=\"submit\" class=\"primary\">1</button></form>",
        &[
            "<form><button type=\"button\" class=\"primary\">1</button></form>",
            "<p><b class=\"primary\">1</b><b class=\"primary\">2</b></p>",
            "<p><button type=\"submit\">1</button></p>",
        ],
    );
}

#[test]
fn what_opens_is_closed_at_first() {
    check(closed);
    let count: usize = pages().iter().map(|it| it.root.with("aria-expanded").len()).sum();
    assert!(count > 100, "{count} disclosures");
    finds(
        closed,
        "<div><button aria-expanded=\"false\">1</button><div hidden>2</div></div>",
        &[
            "<div><button aria-expanded=\"true\">1</button><div hidden>2</div></div>",
            "<div><button aria-expanded=\"false\">1</button><div hidden></div></div>",
            "<div><button aria-expanded=\"false\">1</button><div>2</div></div>",
            "<div><b aria-expanded=\"false\">1</b><div hidden>2</div></div>",
            "<div><div hidden>2</div></div>",
        ],
    );
}

#[test]
fn a_mark_always_has_its_word() {
    check(marks);
    let all = pages();
    for class in ["met", "unknown", "not-met", "route", "silent", "judged"] {
        assert!(all.iter().any(|it| !it.root.classed(class).is_empty()), "no page has {class}");
    }
    finds(
        marks,
        "<p class=\"badge\"><svg aria-hidden=\"true\"></svg><strong>1</strong></p>",
        &[
            "<p class=\"badge\"><svg aria-hidden=\"true\"></svg></p>",
            "<p class=\"badge\"><svg aria-hidden=\"true\"></svg><strong></strong></p>",
            "<p class=\"badge\"><strong>1</strong></p>",
            "<p><svg></svg></p>",
        ],
    );
}

#[test]
fn lists_hold_their_items_and_nothing_else() {
    check(lists);
    finds(
        lists,
        "<div><ul><li>1</li></ul><dl><div><dt>1</dt><dd>2</dd><dd>3</dd></div></dl></div>",
        &[
            "<ul></ul>",
            "<ul><p>1</p></ul>",
            "<p><li>1</li></p>",
            "<dl><dd>1</dd></dl>",
            "<div><dt>1</dt></div>",
            "<div><dd>2</dd><dt>1</dt></div>",
        ],
    );
}

#[test]
fn no_block_stands_in_a_line() {
    check(lines);
    finds(
        lines,
        "<p><strong>1</strong></p>",
        &["<p><div>1</div></p>", "<button><h2>1</h2></button>"],
    );
}

#[test]
fn no_words_stand_loose() {
    check(nothing_loose);
    finds(nothing_loose, "<div> <p>1</p></div>", &["<div>1<p>2</p></div>"]);
}

#[test]
fn a_section_has_a_heading_and_something_under_it() {
    check(sections);
    finds(
        sections,
        "<section><h2>1</h2><p>2</p></section>",
        &[
            "<section><h2>1</h2></section>",
            "<section><p>1</p><p>2</p></section>",
            "<section><h2></h2><p>2</p></section>",
        ],
    );
}

/// From the page's own level downwards, with no level left out.
fn headings(page: &Element, level: u8) -> Vec<String> {
    let levels: Vec<u8> = page.all().iter().filter_map(|it| it.level()).collect();
    let mut wrong = Vec::new();
    if levels.first() != Some(&level) || levels.iter().skip(1).any(|it| *it == level) {
        wrong.push(format!("not one heading at level {level}, and first: {levels:?}"));
    }
    // Sections, what is inside them, and the same again beneath another programme.
    if levels.iter().any(|it| !(level..level + 5).contains(it)) {
        wrong.push(format!("outside the five levels from {level}: {levels:?}"));
    }
    if levels.windows(2).any(|it| it[1] > it[0] + 1) {
        wrong.push(format!("a level is left out: {levels:?}"));
    }
    wrong
}

#[test]
fn headings_follow_the_level_that_the_page_gives() {
    for level in 1..=4 {
        for page in pages_at(level).into_iter().filter(|it| it.root.classed("loading").is_empty()) {
            assert_eq!(headings(&page.root, level), [""; 0], "{}", page.name);
            let title = page.root.only("title");
            assert_eq!(title.level(), Some(level), "{}", page.name);
        }
    }
}

#[test]
fn a_heading_at_the_wrong_level_is_found() {
    let page = |levels: &[u8]| {
        let headings = levels.iter().map(|it| format!("<h{it}>1</h{it}>"));
        Element::read(&format!("<div>{}</div>", headings.collect::<String>()))
    };
    assert_eq!(headings(&page(&[2, 3, 4, 3, 4]), 2), [""; 0]);
    for levels in [&[3][..], &[], &[2, 2], &[3, 2], &[2, 4], &[2, 3, 5], &[1, 2]] {
        assert!(!headings(&page(levels), 2).is_empty(), "{levels:?}");
    }
}
