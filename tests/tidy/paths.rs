//! The paths that a file names: `use` trees taken apart, and paths in the code.

use std::collections::BTreeMap;

use super::files::File;
use super::rust::{Kind, Token, code};

/// A path from the top of the crate, or of another crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) segments: Vec<String>,
    pub(super) line: usize,
    /// The name that it has in this file, where it is imported; `*` if that is everything below.
    pub(super) name: Option<String>,
    /// Whether it is imported for others.
    pub(super) is_public: bool,
}

impl Named {
    /// Whether the path begins with these segments.
    pub(super) fn is_in(&self, path: &str) -> bool {
        let mut segments = self.segments.iter();
        path.split("::").all(|wanted| segments.next().is_some_and(|it| it == wanted))
    }
}

/// Every path of a file. `self`, `super` and what is imported are resolved, to `crate::…` or to the
/// crate that they come from.
pub(super) fn named(file: &File) -> Vec<Named> {
    let here = module(&file.path);
    let mut found: Vec<Named> = written(&code(file).tokens);
    for path in &mut found {
        path.segments = resolve(&here, std::mem::take(&mut path.segments));
    }
    let imports = found.iter().filter_map(|it| Some((it.name.clone()?, it.segments.clone())));
    let imports: BTreeMap<String, Vec<String>> = imports.collect();
    for path in found.iter_mut().filter(|it| it.name.is_none()) {
        if let Some(import) = imports.get(&path.segments[0]) {
            path.segments.splice(..1, import.iter().cloned());
        }
    }
    found
}

/// Every path as it is written.
pub(super) fn written(tokens: &[Token]) -> Vec<Named> {
    let mut found = Vec::new();
    let mut place = 0;
    while let Some(token) = tokens.get(place) {
        let follows = |text: &str| tokens.get(place + 1).is_some_and(|it| it.is(text));
        let before = |steps: usize| place.checked_sub(steps).map(|it| &tokens[it]);
        // `impl Trait + use<'a>` imports nothing.
        let imports = token.is("use") && !follows("<");
        let external = token.is("crate") && before(1).is_some_and(|it| it.is("extern"));
        let goes_on = before(1).is_some_and(|it| it.is("::"))
            && before(2).is_some_and(|it| is_name(it) || it.is(">"));
        if imports || external {
            let first = found.len();
            let is_public = before(1).is_some_and(|it| it.is_any(&["pub", ")"]));
            place = tree(tokens, place + 1, &[], true, &mut found);
            found[first..].iter_mut().for_each(|it| it.is_public = is_public);
        } else if is_name(token) && follows("::") && !goes_on {
            place = tree(tokens, place, &[], false, &mut found);
        } else {
            place += 1;
        }
    }
    found
}

/// A word that may be part of a path. Before `::leptos` there may be another.
fn is_name(token: &Token) -> bool {
    const OTHERS: [&str; 8] = ["as", "dyn", "for", "impl", "in", "mut", "return", "use"];
    token.kind == Kind::Name && !token.is_any(&OTHERS)
}

/// Reads a `use` tree, or a path in the code. Returns the place after it.
fn tree(
    tokens: &[Token],
    from: usize,
    before: &[String],
    imported: bool,
    found: &mut Vec<Named>,
) -> usize {
    let is = |place: usize, text: &str| tokens.get(place).is_some_and(|it| it.is(text));
    let mut segments = before.to_vec();
    let mut place = from + usize::from(is(from, "::"));
    while let Some(token) = tokens.get(place) {
        if imported && token.is("{") {
            place += 1;
            while tokens.get(place).is_some_and(|it| !it.is("}")) {
                place = tree(tokens, place, &segments, true, found);
                place += usize::from(is(place, ","));
            }
            return place + 1;
        }
        if token.kind != Kind::Name && !(imported && token.is("*")) {
            break;
        }
        segments.push(token.text.clone());
        place += 1;
        if !is(place, "::") {
            break;
        }
        place += 1;
    }
    // The `self` of `a::{self}` is `a`.
    if imported && segments.len() > 1 {
        segments.pop_if(|it| it == "self");
    }
    let renamed = imported && is(place, "as");
    if renamed {
        place += 2;
    }
    // Whatever this was, go on, so that reading ends.
    let end = place.max(from + 1);
    let name = if renamed { tokens.get(place - 1).map(|it| &it.text) } else { segments.last() };
    let name = name.filter(|_| imported).cloned();
    let line = tokens.get(from).map_or(0, |it| it.line);
    if !segments.is_empty() {
        found.push(Named { segments, line, name, is_public: false });
    }
    end
}

/// The module that a file holds: `src/app/view/check.rs` is `app::view::check`.
fn module(path: &str) -> Vec<String> {
    let inside = path.split_once("src/").map_or(path, |(_, inside)| inside).trim_end_matches(".rs");
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
        use ::{std::{time as t}, core as c};
        extern crate alloc as a;
        fn f() -> std::fs::File { ::web_sys::window(); Vec::<u8>::new(); self::g() }
        fn g() -> impl Sized + use<> { m! { t::Instant::now(), x => c::any::type_name::<u8>() }; A::B as u8 }
        #[derive(serde::Serialize)] struct X(<u8 as words::Say>::Out, a::vec::Vec<u8>);
    ";
    let file = File { path: "src/app/view/check.rs".into(), text: text.into() };
    let paths: Vec<String> = named(&file).into_iter().map(|it| it.segments.join("::")).collect();
    assert_eq!(
        paths,
        [
            "crate::engine",
            "crate::engine::Truth",
            "crate::i18n",
            "crate::app::Model",
            "leptos::prelude::*",
            "std::time",
            "core",
            "alloc",
            "std::fs::File",
            "web_sys::window",
            "Vec",
            "crate::app::view::check::g",
            "std::time::Instant::now",
            "core::any::type_name",
            "A::B",
            "serde::Serialize",
            "crate::i18n::Say",
            "alloc::vec::Vec",
        ]
    );
}
