//! The promises of version 1 to pages that embed the guide. A name may be added to this list but
//! never removed: to remove one is version 2, in a folder of its own.
//!
//! Each name is in the code and in the documents, and the code has no other.

use std::collections::BTreeSet;

use super::files::{File, below, check, planted};

const ATTRIBUTES: [&str; 8] =
    ["debug", "heading-level", "history", "lang", "municipality", "page", "perspective", "theme"];
const EVENTS: [&str; 4] = ["failed", "finished", "ready", "started"];
const REASONS: [&str; 10] = [
    "content",
    "mime",
    "network",
    "offline",
    "pack",
    "start",
    "timeout",
    "unknown-municipality",
    "unsupported",
    "wasm",
];
/// Each begins with `--traenings-guide-`.
const PROPERTIES: [&str; 9] =
    ["accent", "accent-text", "font", "ground", "line", "panel", "radius", "space", "text"];
/// In the folder `v1`. All other files there are found by these.
const FILES: [&str; 4] = ["embed.js", "frame.html", "host.js", "text/"];
/// The element's name begins all others, and is that of the Trusted Types policy.
const TAG: &str = "traenings-guide";

/// The documents for embedding pages.
fn documents() -> String {
    let read = |folder: &str| below(folder, "md").into_iter().map(|it| it.text);
    let readme = std::fs::read_to_string(super::files::top().join("README.md")).unwrap();
    std::iter::once(readme).chain(read("docs")).collect()
}

/// What makes the names true: the loader, the element's inside, the style sheets, what lays out
/// `v1`.
fn code() -> Vec<File> {
    let folders = ["src/embed", "src/ui/style", "src/app", "xtask/src"];
    folders.iter().flat_map(|it| ["css", "js", "rs"].map(|end| below(it, end))).flatten().collect()
}

/// The names that are written out in full somewhere: in a document between backticks, in code in
/// quotes.
fn missing(text: &str, names: &[String], quotes: &[char]) -> Vec<String> {
    let stands = |name: &&String| {
        text.match_indices(name.as_str()).any(|(place, _)| {
            let (before, after) = (&text[..place], &text[place + name.len()..]);
            let opens =
                before.chars().next_back().is_some_and(|it| quotes.contains(&it) || it == '/');
            let closes = after.chars().next().is_some_and(|it| !it.is_alphanumeric() && it != '-');
            opens && (closes || name.ends_with('/'))
        })
    };
    names.iter().filter(|it| !stands(it)).cloned().collect()
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|it| (*it).to_owned()).collect()
}

fn full(begin: &str, names: &[&str]) -> Vec<String> {
    names.iter().map(|it| format!("{begin}{TAG}-{it}")).collect()
}

/// The words that follow a beginning wherever it occurs, up to something that is no part of a name.
fn following(text: &str, begin: &str) -> BTreeSet<String> {
    let rest = text.split(begin).skip(1);
    let words = rest.map(|it| it.split(|c: char| !c.is_ascii_lowercase() && c != '-').next());
    words.flatten().filter(|it| !it.is_empty()).map(str::to_owned).collect()
}

/// A reason, an event, a property or an attribute that is in the code and not promised.
fn unpromised(file: &File) -> Vec<String> {
    let strange = |begin: &str, known: &[&str]| {
        let found = following(&file.text, begin).into_iter();
        found.filter(|it| !known.contains(&it.as_str())).collect::<Vec<_>>()
    };
    let mut found = strange("new Failure(\"", &REASONS);
    found.extend(strange("\"traenings-guide-", &EVENTS));
    found.extend(strange("--traenings-guide-", &PROPERTIES));
    if let Some((_, list)) = file.text.split_once("observedAttributes = [") {
        let list = list.split(']').next().unwrap_or_default();
        let names = list.split(',').map(|it| it.trim().trim_matches('"'));
        found.extend(names.filter(|it| !ATTRIBUTES.contains(it)).map(str::to_owned));
    }
    found.into_iter().map(|it| format!("{}: `{it}` is promised nowhere", file.path)).collect()
}

#[test]
fn what_is_promised_stands_in_the_documents() {
    let documents = documents();
    let names = [
        owned(&ATTRIBUTES),
        owned(&REASONS),
        full("", &EVENTS),
        full("--", &PROPERTIES),
        owned(&FILES),
        owned(&[TAG]),
    ];
    assert_eq!(missing(&documents, &names.concat(), &['`', ' ', '\'', '|']), [""; 0]);
}

#[test]
fn what_is_promised_stands_in_the_code() {
    let code: String = code().into_iter().map(|it| it.text).collect();
    let quotes = ['"', '\'', '`'];
    let names = [ATTRIBUTES.as_slice(), &REASONS, &FILES, &[TAG]].concat();
    assert_eq!(missing(&code, &owned(&names), &quotes), [""; 0]);
    assert_eq!(missing(&code, &full("", &EVENTS), &quotes), [""; 0]);
    assert_eq!(missing(&code, &full("--", &PROPERTIES), &[' ', '(']), [""; 0]);
}

#[test]
fn the_code_has_nothing_that_is_not_promised() {
    let ours = |it: &File| it.path.starts_with("src/");
    check(&code().into_iter().filter(ours).collect::<Vec<_>>(), unpromised);
}

#[test]
fn a_name_that_is_gone_or_new_is_found() {
    let names = owned(&["lang", "text/"]);
    assert_eq!(missing("`lang` `v1/text/…`", &names, &['`']), [""; 0]);
    assert_eq!(missing("`language` lang `text`", &names, &['`']), names);

    let js = "new Failure(\"wasm\", x); new Failure(\"moon\", x); observedAttributes = [\"lang\", \"colour\"]";
    assert_eq!(planted("src/embed/x.js", js, unpromised).len(), 2);
    let rs = "let name = if a { \"traenings-guide-ready\" } else { \"traenings-guide-answered\" };";
    assert_eq!(planted("src/embed/x.rs", rs, unpromised).len(), 1);
    let css = "a { color: var(--traenings-guide-accent); top: var(--traenings-guide-top) }";
    assert_eq!(planted("src/ui/style/x.css", css, unpromised).len(), 1);
}

/// What is promised of privacy, wherever it is promised, in the same words.
const PRIVACY: &str = "After the first page is painted, one language's three perspectives are \
    fetched for everybody; only a language or municipality that a reader chooses is fetched later. \
    No request, no stored byte and nothing told depends on an answer.";

/// A text on one line, without the marks of comments.
fn on_one_line(text: &str) -> String {
    let words = text.split_whitespace().filter(|it| *it != "//!");
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_promised_of_privacy_is_the_same_everywhere() {
    for path in [
        "README.md",
        "ARCHITECTURE.md",
        "SECURITY.md",
        "tests/app/privacy.rs",
        "tests/e2e/privacy.rs",
    ] {
        let text = std::fs::read_to_string(super::files::top().join(path)).unwrap();
        assert!(on_one_line(&text).contains(PRIVACY), "{path} has other words");
    }
    assert!(!on_one_line("//! After the first page").contains(PRIVACY));
}
