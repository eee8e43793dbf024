//! How things look: a first line that says what a file is, files and views that fit a head, nothing
//! left to do.

use super::files::{File, below, check, planted};
use super::rust::{Shipped, Token, item_end, shipped};
use super::words::views;

/// The most lines of a file, tests not counted.
const FILE: usize = 300;
/// The most lines of functions in a file that only declares, such as the file format or the list of
/// messages: it is read as a table, so it may be longer.
const TABLE: usize = 20;
/// A language is one match with an arm for each message: it is read as a table, too.
const LANGUAGES: [&str; 2] = ["src/i18n/da.rs", "src/i18n/en.rs"];
/// The most lines of a `view!`.
const VIEW: usize = 40;

fn rust() -> Vec<File> {
    let folders =
        ["src", "tests", "packs", "xtask/src", "fuzz/src", "fuzz/fuzz_targets", "fuzz/tests"];
    folders.into_iter().flat_map(|folder| below(folder, "rs")).collect()
}

fn code() -> Vec<File> {
    ["src", "packs/src", "xtask/src", "fuzz/src"]
        .into_iter()
        .flat_map(|folder| below(folder, "rs"))
        .collect()
}

fn opens(file: &File) -> Vec<String> {
    let first = file.text.lines().next().unwrap_or_default();
    let says = first.strip_prefix("//! ").is_some_and(|it| it.len() > 10);
    let wrong =
        (!says).then(|| format!("{}:1: the first line says what the file is: `//! …`", file.path));
    wrong.into_iter().collect()
}

fn fits(file: &File) -> Vec<String> {
    let Shipped { tokens, test_lines } = shipped(&file.text);
    let lines = file.text.lines().count() - test_lines;
    let table = LANGUAGES.contains(&file.path.as_str());
    let too_long = lines > FILE && !table && lines_of_functions(&tokens) > TABLE;
    let wrong = too_long.then(|| format!("{}: {lines} lines, at most {FILE}", file.path));
    wrong.into_iter().collect()
}

fn lines_of_functions(tokens: &[Token]) -> usize {
    let functions = tokens.iter().enumerate().filter(|(_, it)| it.is("fn"));
    functions.map(|(place, it)| tokens[item_end(tokens, place) - 1].line + 1 - it.line).sum()
}

fn views_fit(file: &File) -> Vec<String> {
    let tokens = shipped(&file.text).tokens;
    let lines = views(&tokens).into_iter().filter_map(|view| {
        let (first, last) = (view.first()?, view.last()?);
        Some((first.line, last.line + 1 - first.line))
    });
    let long = lines.filter(|(_, lines)| *lines > VIEW);
    long.map(|(line, lines)| {
        format!("{}:{line}: a view of {lines} lines, at most {VIEW}", file.path)
    })
    .collect()
}

fn done(file: &File) -> Vec<String> {
    let tokens = shipped(&file.text).tokens;
    let left = tokens
        .windows(2)
        .filter(|it| (it[0].is("todo") || it[0].is("unimplemented")) && it[1].is("!"));
    left.map(|it| format!("{}:{}: `{}!`", file.path, it[0].line, it[0].text)).collect()
}

#[test]
fn every_file_says_what_it_is() {
    check(&rust(), opens);
}

#[test]
fn every_file_fits_a_head() {
    check(&code(), fits);
}

#[test]
fn every_view_fits_a_screen() {
    check(&below("src", "rs"), views_fit);
}

#[test]
fn nothing_is_left_to_do() {
    check(&rust(), done);
}

#[test]
fn a_file_without_its_first_line_is_found() {
    for text in ["", "use std::fmt;\n//! Late, but here.", "//!", "// A comment of another kind."] {
        assert_eq!(planted("src/x.rs", text, opens).len(), 1, "{text:?}");
    }
    assert_eq!(planted("src/x.rs", "//! What this file is.\n", opens), [""; 0]);
}

#[test]
fn what_grew_too_long_is_found() {
    let lines = |count: usize| "// One more line.\n".repeat(count);
    let function = |count: usize| ["fn long() {\n", &lines(count), "}\n"].concat();
    assert_eq!(planted("src/x.rs", &function(299), fits).len(), 1);
    assert_eq!(planted("src/x.rs", &function(298), fits), [""; 0]);
    let tests = ["#[cfg(test)]\nmod tests {\n", &lines(400), "}\n"].concat();
    assert_eq!(planted("src/x.rs", &[function(200), tests].concat(), fits), [""; 0]);
    let table = ["struct Table {\n", &lines(400), "}\n"].concat();
    assert_eq!(planted("src/x.rs", &[table, function(18)].concat(), fits), [""; 0]);

    let view = |lines: usize| ["fn f() { view! {", &"\n<br />".repeat(lines), "\n} }"].concat();
    assert_eq!(planted("src/ui/x.rs", &view(41), views_fit).len(), 1);
    assert_eq!(planted("src/ui/x.rs", &view(40), views_fit), [""; 0]);
}

#[test]
fn what_is_left_to_do_is_found() {
    let text = "fn f() { todo!() } fn g() { unimplemented!(\"later\") } // todo!()";
    assert_eq!(planted("src/x.rs", text, done).len(), 2);
    assert_eq!(planted("src/x.rs", "const TODO: &str = \"todo!()\";", done), [""; 0]);
}
