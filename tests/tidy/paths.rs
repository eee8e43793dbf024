//! The paths that a file names: `use` trees taken apart, and paths in the code.

use super::files::File;
use super::rust::{Kind, Token, shipped};

/// A path from the top of the crate, or of another crate.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) segments: Vec<String>,
    pub(super) line: usize,
}

impl Named {
    /// Whether the path begins with these segments.
    pub(super) fn is_in(&self, path: &str) -> bool {
        let mut segments = self.segments.iter();
        path.split("::").all(|wanted| segments.next().is_some_and(|it| it == wanted))
    }
}

/// Every path of a file, with `crate`, `self` and `super` resolved to `crate::…`.
pub(super) fn named(file: &File) -> Vec<Named> {
    let tokens = shipped(&file.text).tokens;
    let here = module(&file.path);
    let mut found = Vec::new();
    let mut place = 0;
    while let Some(Token { line, .. }) = tokens.get(place) {
        if !begins(&tokens, place) {
            place += 1;
            continue;
        }
        let mut paths = Vec::new();
        place = tree(&tokens, place, &[], &mut paths);
        let resolved = paths.into_iter().map(|path| resolve(&here, path));
        found.extend(resolved.map(|segments| Named { segments, line: *line }));
    }
    found
}

/// Whether a path begins here: `Vec` and `leptos` do in `Vec::new` and `use ::leptos`, `new` does
/// not.
fn begins(tokens: &[Token], place: usize) -> bool {
    let before = |steps: usize| place.checked_sub(steps).map(|it| &tokens[it]);
    let goes_on = before(1).is_some_and(|it| it.is("::"))
        && before(2).is_some_and(|it| is_name(it) || it.is(">"));
    let leads = tokens.get(place + 1).is_some_and(|it| it.is("::"));
    let used = before(1).is_some_and(|it| it.is("use"));
    is_name(&tokens[place]) && !goes_on && (leads || used)
}

/// A word that may stand in a path. Before `::leptos` there may be another.
fn is_name(token: &Token) -> bool {
    const OTHERS: [&str; 8] = ["as", "dyn", "for", "impl", "in", "mut", "return", "use"];
    token.kind == Kind::Word && !OTHERS.contains(&token.text.as_str())
}

/// Reads a `use` tree, or a path in the code. Returns the place after it.
fn tree(tokens: &[Token], from: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = before.to_vec();
    let mut place = from;
    while let Some(token) = tokens.get(place) {
        if token.is("{") {
            place += 1;
            while tokens.get(place).is_some_and(|it| !it.is("}")) {
                place = tree(tokens, place, &path, found);
                place += usize::from(tokens.get(place).is_some_and(|it| it.is(",")));
            }
            return place + 1;
        }
        if token.kind != Kind::Word && !token.is("*") {
            break;
        }
        path.push(token.text.clone());
        place += 1;
        if !tokens.get(place).is_some_and(|it| it.is("::")) {
            break;
        }
        place += 1;
    }
    found.push(path);
    if tokens.get(place).is_some_and(|it| it.is("as")) {
        place += 2;
    }
    // Whatever this was, go on, so that reading ends.
    place.max(from + 1)
}

/// The module that a file holds: `src/app/view/check.rs` is `app::view::check`.
fn module(path: &str) -> Vec<String> {
    let inside = path.strip_prefix("src/").unwrap_or(path).trim_end_matches(".rs");
    let inside = inside.trim_end_matches("/mod").trim_end_matches("lib");
    inside.split('/').filter(|it| !it.is_empty()).map(Into::into).collect()
}

fn resolve(here: &[String], path: Vec<String>) -> Vec<String> {
    let ups = path.iter().take_while(|it| *it == "super").count();
    let own = path.first().is_some_and(|it| it == "self");
    if ups == 0 && !own {
        return path;
    }
    let kept = here.len().saturating_sub(ups);
    let rest = path.into_iter().skip(ups + usize::from(own));
    ["crate".to_owned()].into_iter().chain(here[..kept].iter().cloned()).chain(rest).collect()
}

#[test]
fn paths_are_found_wherever_they_hide() {
    let text = "
        use crate::{engine::{self, Truth}, i18n as words};
        use super::super::Model;
        use leptos::prelude::*;
        fn f() -> std::fs::File { ::web_sys::window(); Vec::<u8>::new(); self::g() }
    ";
    let file = File { path: "src/app/view/check.rs".into(), text: text.into() };
    let paths: Vec<String> = named(&file).into_iter().map(|it| it.segments.join("::")).collect();
    assert_eq!(
        paths,
        [
            "crate::engine::self",
            "crate::engine::Truth",
            "crate::i18n",
            "crate::app::Model",
            "leptos::prelude::*",
            "std::fs::File",
            "web_sys::window",
            "Vec",
            "crate::app::view::check::g",
        ]
    );
}
