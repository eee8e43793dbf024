//! Words for people live in `i18n` and in packs, never in `ui` or `engine`.

use std::collections::BTreeSet;

use super::files::{File, below, check, planted};
use super::rust::{Kind, Token, closing, shipped};

/// The rooms without words.
const MUTE: [&str; 2] = ["src/engine/", "src/ui/"];
/// Attributes that are read out or shown.
const SPOKEN: [&str; 6] =
    ["alt", "description", "label", "placeholder", "roledescription", "title"];

/// The classes of the guide's style sheets: words for the browser.
fn classes() -> BTreeSet<String> {
    let mut classes = BTreeSet::new();
    for File { text, .. } in below("src/ui/style", "css") {
        for name in text.split('.').skip(1) {
            let end =
                name.find(|it: char| !it.is_alphanumeric() && it != '-').unwrap_or(name.len());
            classes.insert(name[..end].to_owned());
        }
    }
    classes
}

/// Two words with a space between them, unless they are known classes; or a letter that only Danish
/// has.
fn is_sentence(text: &str, classes: &BTreeSet<String>) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let spaced = letters
        .windows(3)
        .any(|it| it[0].is_alphabetic() && it[1].is_whitespace() && it[2].is_alphabetic());
    let danish = letters.iter().any(|it| "æøåÆØÅ".contains(*it));
    danish || (spaced && !text.split_whitespace().all(|word| classes.contains(word)))
}

fn has_letters(token: &Token) -> bool {
    token.text.chars().any(char::is_alphabetic)
}

/// The words that stand between the tags of a `view!`, as strings or bare.
fn between_tags(view: &[Token]) -> Vec<&Token> {
    let mut words = Vec::new();
    let mut in_tag = false;
    let mut place = 0;
    while let Some(token) = view.get(place) {
        match token.text.as_str() {
            "{" if token.kind == Kind::Mark => {
                place = closing(view, place);
                continue;
            }
            "<" if token.kind == Kind::Mark => in_tag = true,
            ">" if token.kind == Kind::Mark => in_tag = false,
            _ if !in_tag && token.kind != Kind::Mark && has_letters(token) => words.push(token),
            _ => {}
        }
        place += 1;
    }
    words
}

/// The views of a file: what stands between the braces of each `view!`, one inside another as well.
pub(super) fn views(tokens: &[Token]) -> Vec<&[Token]> {
    let begins = tokens.windows(3).enumerate();
    let begins = begins.filter(|(_, it)| it[0].is("view") && it[1].is("!") && it[2].is("{"));
    begins.map(|(place, _)| &tokens[place + 3..closing(tokens, place + 2) - 1]).collect()
}

fn mute(file: &File, classes: &BTreeSet<String>) -> Vec<String> {
    if !MUTE.iter().any(|room| file.path.starts_with(room)) {
        return Vec::new();
    }
    let tokens = shipped(&file.text).tokens;
    let is_class =
        |place: usize| place > 1 && tokens[place - 1].is("=") && tokens[place - 2].is("class");
    let texts = tokens.iter().enumerate().filter(|(_, it)| it.kind == Kind::Text);
    let texts = texts.filter(|(place, _)| !is_class(*place)).map(|(_, it)| it);
    let sentences = texts.filter(|it| is_sentence(&it.text, classes));
    let children = views(&tokens).into_iter().flat_map(between_tags);
    let spoken = tokens.windows(3).filter(|it| {
        SPOKEN.iter().any(|name| it[0].is(name)) && it[1].is("=") && it[2].kind == Kind::Text
    });
    let spoken = spoken.map(|it| &it[2]).filter(|it| has_letters(it));
    let words = sentences.chain(children).chain(spoken);
    words.map(|it| format!("{}:{}: words for people: `{}`", file.path, it.line, it.text)).collect()
}

#[test]
fn the_engine_and_the_components_have_no_words_for_people() {
    let classes = classes();
    check(&below("src", "rs"), |file| mute(file, &classes));
}

#[test]
fn words_for_people_are_found() {
    let classes: BTreeSet<String> = ["badge", "not-met"].map(Into::into).into();
    let rule = |file: &File| mute(file, &classes);
    for text in [
        "const WORDS: &str = \"not met\";",
        "const DANISH: &str = \"Træning\";",
        "fn f() { view! { <p>\"Back\"</p> } }",
        "fn f() { view! { <p class=\"badge\">Back</p> } }",
        "fn f() { view! { <p>{x}{y.map(|it| view! { <b>\"Back\"</b> })}</p> } }",
        "fn f() { view! { <button aria-label=\"Back\"></button> } }",
        "fn f() { view! { <a title=\"Back\">{x}</a> } }",
    ] {
        assert_eq!(planted("src/ui/x.rs", text, rule).len(), 1, "{text}");
    }
    for fine in [
        "// Words for people.\n#[expect(x, reason = \"words for us\")] fn f() {}",
        "#[cfg(test)] mod tests { const WORDS: &str = \"for us\"; }",
        "const CLASS: &str = \"badge not-met\"; const PATH: &str = \"M12 3a9 9 0 0 1 0 18z\";",
        "fn f() { view! { <p class=\"of no sheet\" aria-hidden=\"true\">{text} \" \" {more}</p> } }",
        "fn f() { view! { <b on:click=move |_| go(a -> b)>{x.map(|it| \"lower\")}</b> } }",
    ] {
        assert_eq!(planted("src/ui/x.rs", fine, rule), [""; 0], "{fine}");
    }
    assert_eq!(planted("src/engine/x.rs", "const A: &str = \"a b\";", rule).len(), 1);
    assert_eq!(planted("src/i18n/da.rs", "const A: &str = \"Træning nu\";", rule), [""; 0]);
}

#[test]
fn the_style_sheets_are_read() {
    let classes = classes();
    assert!(classes.contains("guide") || classes.len() > 10, "{classes:?}");
}
