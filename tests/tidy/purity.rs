//! What the pure rooms must not name: a clock, files, the network, the terminal. And what the
//! browser rooms must not keep: anything.

use super::files::{File, below, check, planted};
use super::paths::named;
use super::rust::shipped;

/// The rooms that compute and do nothing else.
const PURE: [&str; 4] = ["src/engine/", "src/content/", "src/i18n/", "src/app/"];
/// The only clock of the guide.
const CLOCK: &str = "src/embed/clock.rs";

/// The only file that touches the browser's history: it leaves a number there.
const ENTRIES: &str = "src/embed/entries.rs";
/// What it needs for that.
const STEPPING: [&str; 3] = ["history", "push_state", "replace_state"];

const CLOCKS: [&str; 5] = ["Instant", "Local", "SystemTime", "UNIX_EPOCH", "Utc"];
const OUTSIDE: [&str; 7] = ["env", "fs", "io", "net", "os", "process", "thread"];
const TERMINAL: [&str; 5] = ["dbg", "eprint", "eprintln", "print", "println"];
const KEEPING: [&str; 9] = [
    "cookie",
    "history",
    "indexed_db",
    "local_storage",
    "location",
    "push_state",
    "replace_state",
    "session_storage",
    "set_cookie",
];
const KEEPING_JS: [&str; 7] = [
    "localStorage",
    "sessionStorage",
    "indexedDB",
    ".cookie",
    "history.",
    "pushState",
    "location.hash",
];

fn pure(file: &File) -> Vec<String> {
    let in_room = PURE.iter().any(|room| file.path.starts_with(room));
    if !in_room {
        return Vec::new();
    }
    let tokens = shipped(&file.text).tokens;
    let clocks = tokens.iter().filter(|it| CLOCKS.iter().any(|clock| it.is(clock)));
    let terminal = tokens.windows(2).filter(|it| it[1].is("!"));
    let terminal = terminal.map(|it| &it[0]).filter(|it| TERMINAL.iter().any(|name| it.is(name)));
    let words = clocks.chain(terminal).map(|it| (it.line, it.text.clone()));
    let outside = named(file).into_iter().filter(|path| {
        let standard = path.is_in("std") || path.is_in("core");
        standard && path.segments.get(1).is_some_and(|it| OUTSIDE.contains(&it.as_str()))
    });
    let outside = outside.map(|path| (path.line, path.segments.join("::")));
    let found = words.chain(outside);
    found.map(|(line, name)| format!("{}:{line}: a pure room names `{name}`", file.path)).collect()
}

fn keeps_nothing(file: &File) -> Vec<String> {
    let is_script = file.path.rsplit('.').next() == Some("js");
    let words: Vec<(usize, String)> = if is_script {
        let lines = file.text.lines().enumerate();
        let code = lines.map(|(index, line)| (index + 1, line.split("//").next().unwrap_or(line)));
        let found = code.flat_map(|(line, code)| {
            KEEPING_JS
                .iter()
                .filter(move |it| code.contains(**it))
                .map(move |it| (line, (*it).into()))
        });
        found.collect()
    } else {
        let tokens = shipped(&file.text).tokens.into_iter();
        let found = tokens.filter(|it| KEEPING.iter().any(|name| it.is(name)));
        let steps = |it: &String| file.path == ENTRIES && STEPPING.contains(&it.as_str());
        let found = found.filter(|it| !steps(&it.text));
        found.map(|it| (it.line, it.text)).collect()
    };
    words
        .iter()
        .map(|(line, name)| format!("{}:{line}: `{name}` keeps something", file.path))
        .collect()
}

/// A clock of the browser, anywhere but in the room's one clock.
fn one_clock(file: &File) -> Vec<String> {
    if file.path == CLOCK {
        return Vec::new();
    }
    let clocks = named(file).into_iter().filter(|it| it.is_in("js_sys::Date"));
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
        "use std::time::Instant;",
        "use std::{collections::BTreeMap, fs};",
        "fn f() { println!(\"x\"); }",
        "fn f() { std::env::var(\"X\"); }",
    ] {
        assert!(!planted("src/engine/x.rs", text, pure).is_empty(), "{text}");
        assert!(!planted("src/app/view/x.rs", text, pure).is_empty(), "{text}");
    }
    let fine = "/// Not now: a clock is an argument.\nuse std::collections::BTreeMap;";
    assert_eq!(planted("src/engine/x.rs", fine, pure), [""; 0]);
}

#[test]
fn what_keeps_something_is_found() {
    let rust = "fn f() { window().local_storage(); }";
    assert_eq!(planted("src/ui/x.rs", rust, keeps_nothing).len(), 1);
    let step = "fn f() { window().history(); }";
    assert_eq!(planted("src/embed/x.rs", step, keeps_nothing).len(), 1);
    assert_eq!(planted(ENTRIES, step, keeps_nothing), [""; 0]);
    assert_eq!(planted(ENTRIES, rust, keeps_nothing).len(), 1);
    let script = "// history. is not touched\nsessionStorage.setItem('a', 'b')";
    assert_eq!(planted("src/embed/x.js", script, keeps_nothing).len(), 1);
    let clock = "fn f() { js_sys::Date::new_0(); }";
    assert_eq!(planted("src/embed/x.rs", clock, one_clock).len(), 1);
    assert_eq!(planted(CLOCK, clock, one_clock), [""; 0]);
}
