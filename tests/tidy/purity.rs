//! Names that the pure rooms must not use: a clock, files, the network, the terminal. And the
//! browser rooms must keep nothing.

use super::files::{File, below, check, planted};
use super::paths::named;
use super::rust::{Kind, Token, code};
use super::script::script;

/// The rooms that compute and do nothing else.
const PURE: [&str; 4] = ["src/engine/", "src/content/", "src/i18n/", "src/app/"];
/// The only clock of the guide.
const CLOCK: &str = "src/embed/clock.rs";

/// The only file that touches the browser's history: it leaves a number there.
const ENTRIES: &str = "src/embed/entries.rs";
/// What it needs for that.
const STEPPING: [&str; 3] = ["history", "push_state", "replace_state"];

const CLOCKS: [&str; 5] = ["Instant", "Local", "SystemTime", "UNIX_EPOCH", "Utc"];
/// Parts of the standard library; `*` means all of them.
const OUTSIDE: [&str; 8] = ["*", "env", "fs", "io", "net", "os", "process", "thread"];
const TERMINAL: [&str; 5] = ["dbg", "eprint", "eprintln", "print", "println"];
/// What keeps something, as Rust and as JavaScript have it.
const KEEPING: [&str; 17] = [
    "caches",
    "cookie",
    "cookieStore",
    "history",
    "indexedDB",
    "indexed_db",
    "localStorage",
    "local_storage",
    "location",
    "pushState",
    "push_state",
    "replaceState",
    "replace_state",
    "sessionStorage",
    "session_storage",
    "setCookie",
    "set_cookie",
];
/// What a script may read of its page's address.
const READ: [&str; 3] = ["origin", "pathname", "search"];

fn pure(file: &File) -> Vec<String> {
    let in_room = PURE.iter().any(|room| file.path.starts_with(room));
    if !in_room {
        return Vec::new();
    }
    let tokens = code(file).tokens;
    let clocks = tokens.iter().filter(|it| it.is_any(&CLOCKS));
    let terminal = tokens.windows(2).filter(|it| it[0].is_any(&TERMINAL) && it[1].is("!"));
    let words = clocks.chain(terminal.map(|it| &it[0])).map(|it| (it.line, it.text.clone()));
    let outside = named(file).into_iter().filter(|path| {
        let standard = path.is_in("std") || path.is_in("core");
        let part = path.segments.get(1).map(String::as_str);
        standard && part.is_some_and(|it| OUTSIDE.contains(&it) || TERMINAL.contains(&it))
    });
    let outside = outside.map(|path| (path.line, path.segments.join("::")));
    let found = words.chain(outside);
    found.map(|(line, name)| format!("{}:{line}: a pure room names `{name}`", file.path)).collect()
}

fn keeps_nothing(file: &File) -> Vec<String> {
    let is_script = file.ending() == "js";
    let tokens = if is_script { script(&file.text) } else { code(file).tokens };
    let places = (0..tokens.len()).filter(|place| keeps(&tokens, *place, is_script));
    let steps = |it: &&Token| file.path == ENTRIES && it.is_any(&STEPPING);
    let found = places.map(|place| &tokens[place]).filter(|it| !steps(it));
    found.map(|it| format!("{}:{}: `{}` keeps something", file.path, it.line, it.text)).collect()
}

/// Whether the token at this place names what keeps something, in the code or in a string by which
/// code asks for it.
fn keeps(tokens: &[Token], place: usize, is_script: bool) -> bool {
    let token = &tokens[place];
    let at = |place: usize, texts: &[&str]| tokens.get(place).is_some_and(|it| it.is_any(texts));
    let before = |steps: usize| place.checked_sub(steps).map(|it| &tokens[it]);
    match token.kind {
        // A script may read some of its page's address.
        Kind::Name if is_script && token.is("location") => {
            !(at(place + 1, &["."]) && at(place + 2, &READ) && !at(place + 3, &["="]))
        }
        Kind::Name => token.is_any(&KEEPING),
        // The element has an attribute of that name.
        Kind::Text if token.text == "history" => {
            let call = before(2).is_some_and(|it| it.text.to_lowercase().ends_with("attribute"));
            !(call && before(1).is_some_and(|it| it.is("(")))
        }
        Kind::Text => {
            // A selector may ask for that attribute.
            let words = token.text.split(|it: char| !it.is_alphanumeric() && it != '_');
            words.filter(|it| *it != "history").any(|it| KEEPING.contains(&it))
        }
        Kind::Value | Kind::Mark => false,
    }
}

/// A clock of the browser, anywhere but in the room's one clock.
fn one_clock(file: &File) -> Vec<String> {
    if file.path == CLOCK {
        return Vec::new();
    }
    let clocks =
        named(file).into_iter().filter(|it| it.is_in("js_sys::Date") || it.is_in("js_sys::*"));
    clocks.map(|it| format!("{}:{}: the clock is in {CLOCK}", file.path, it.line)).collect()
}

fn browser_rooms() -> Vec<File> {
    let rust = below("src/ui", "rs").into_iter().chain(below("src/embed", "rs"));
    rust.chain(below("src/embed", "js")).collect()
}

#[test]
fn the_pure_rooms_have_no_clock_no_files_and_no_terminal() {
    check(&below("src", "rs"), pure);
}

#[test]
fn answers_are_kept_nowhere_but_in_memory() {
    check(&browser_rooms(), keeps_nothing);
}

#[test]
fn there_is_one_clock() {
    check(&below("src", "rs"), one_clock);
}

#[test]
fn an_impure_room_is_found() {
    for text in [
        "fn f() { chrono::Utc::now(); }",
        "use chrono::{NaiveDate, Local as Here};",
        "use std::time::Instant;",
        "use std::time as t; fn f() { t::SystemTime::now(); }",
        "fn f() { m!(a => std::time::UNIX_EPOCH); }",
        "macro_rules! m { ($it:ident) => { std::time::Instant::$it() } }",
        "use std::{collections::BTreeMap, fs};",
        "use std::{collections::{self, BTreeSet}, io::{self as stream, Write}};",
        "use ::std::net::TcpStream;",
        "use std::*;",
        "use std as s; fn f() { s::process::exit(1); }",
        "extern crate std as s; fn f() { s::thread::yield_now(); }",
        "use std::{self as s}; fn f() { s::os::x(); }",
        "fn f() { fn g() { core::fs::x(); } }",
        "fn f() { format!(\"{}\", ::std::env::var(\"X\").unwrap()); }",
        "#[derive(std::io::X)] struct S;",
        "fn f() { println!(\"x\"); }",
        "fn f() { m! { { dbg!(x) } } }",
        "fn f() { std::eprintln!(\"x\"); }",
        "use std::println as say;",
    ] {
        assert!(!planted("src/engine/x.rs", text, pure).is_empty(), "{text}");
        assert!(!planted("src/app/view/x.rs", text, pure).is_empty(), "{text}");
    }
    for room in PURE {
        let path = [room, "x.rs"].concat();
        assert_eq!(planted(&path, "use std::fs;", pure).len(), 1, "{path}");
    }
    let fine = "/// Not now: a clock is an argument.\nuse std::{collections::BTreeMap, fmt as f};";
    assert_eq!(planted("src/engine/x.rs", fine, pure), [""; 0]);
}

#[test]
fn what_keeps_something_in_rust_is_found() {
    for text in [
        "fn f() { window().local_storage(); }",
        "fn f() { m!(window().session_storage()); }",
        "fn f() { Reflect::get(&window(), &\"localStorage\".into()); }",
        "fn f() { js_sys::eval(\"document.cookie = 'a'\"); }",
        "fn f() { Reflect::get(&window(), &\"history\".into()); }",
        "#[wasm_bindgen(js_name = \"indexedDB\")] extern \"C\" { type Base; }",
        "#[wasm_bindgen(inline_js = \"export const f = () => caches.open('a')\")] extern \"C\" {}",
        "use web_sys::{Window as W, window as location};",
    ] {
        assert_eq!(planted("src/ui/x.rs", text, keeps_nothing).len(), 1, "{text}");
        assert_eq!(planted(ENTRIES, text, keeps_nothing).len(), 1, "{text}");
    }
    let step = "fn f() { window().history(); }";
    assert_eq!(planted("src/embed/x.rs", step, keeps_nothing).len(), 1);
    assert_eq!(planted(ENTRIES, step, keeps_nothing), [""; 0]);
    let fine = "fn f() { host.has_attribute(\"history\"); } // local_storage";
    assert_eq!(planted("src/embed/x.rs", fine, keeps_nothing), [""; 0]);
}

#[test]
fn what_keeps_something_in_a_script_is_found() {
    for text in [
        "// history is not touched\nsessionStorage.setItem('a', 'b')",
        "const here = \"https://x\"; localStorage.a = here",
        "window[\"localStorage\"].a = 1",
        "document.cookie = `a=${b}`",
        "f(`${document[\"cookie\"]}`)",
        "history.length",
        "const { pushState } = x",
        "window[\"history\"]",
        "location.hash = 1",
        "location = a",
        "location.search = a",
        "const { href } = location",
    ] {
        assert_eq!(planted("src/embed/x.js", text, keeps_nothing).len(), 1, "{text}");
    }
    for fine in [
        "// localStorage\nconst a = location.origin + location.pathname /* cookie */",
        "guide.setAttribute(\"history\", \"\"); f(\":host([history]) div { top: 0 }\")",
    ] {
        assert_eq!(planted("src/embed/x.js", fine, keeps_nothing), [""; 0], "{fine}");
    }
}

#[test]
fn a_second_clock_is_found() {
    for text in [
        "fn f() { js_sys::Date::new_0(); }",
        "use js_sys::Date as Day;",
        "use js_sys::{Array, Date};",
        "use js_sys::*;",
        "use js_sys as js; fn f() { m!(js::Date::now()); }",
    ] {
        assert_eq!(planted("src/embed/x.rs", text, one_clock).len(), 1, "{text}");
        assert_eq!(planted(CLOCK, text, one_clock), [""; 0]);
    }
}
