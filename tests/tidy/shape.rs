//! How things look: a first line that says what a file is, files and components that fit a head,
//! comments and prose as wide as a hand, nothing left to do.

use std::fs;

use syn::visit::{self, Visit};
use syn::{Block, Expr, ImplItemFn, ItemFn, Stmt, TraitItemFn};

use super::files::{File, below, check, planted, top};
use super::rust::{code, lines};

/// The most lines of a file.
const FILE: usize = 300;
/// The most lines of functions in a file that only declares, such as the file format or the list of
/// messages: it is read as a table, so it may be longer.
const TABLE: usize = 20;
/// The most lines of a function that draws.
const COMPONENT: usize = 50;
/// The most columns of a comment, and of a line of prose.
const COLUMNS: usize = 100;

/// The folders of the workspace's members.
const CODE: [&str; 4] = ["src", "packs/src", "xtask", "fuzz/src"];
const TESTS: [&str; 5] =
    ["tests", "packs/benches", "packs/tests", "fuzz/fuzz_targets", "fuzz/tests"];

fn of(folders: &[&str], ending: &str) -> Vec<File> {
    folders.iter().flat_map(|folder| below(folder, ending)).collect()
}

fn rust() -> Vec<File> {
    of(&[CODE.as_slice(), &TESTS].concat(), "rs")
}

fn opens(file: &File) -> Vec<String> {
    let first = file.text.lines().next().unwrap_or_default();
    let says = first.strip_prefix("//! ").is_some_and(|it| it.len() > 10);
    let wrong =
        (!says).then(|| format!("{}:1: the first line says what the file is: `//! …`", file.path));
    wrong.into_iter().collect()
}

/// The functions of a file: where the body of each begins, and how many lines it has. A function
/// that is one match without a block is a table, as the messages of a language are, and has none.
#[derive(Default)]
struct Functions(Vec<(usize, usize)>);

impl Functions {
    fn of(file: &File) -> Self {
        let mut found = Self::default();
        code(file).items.iter().for_each(|it| found.visit_item(it));
        found
    }

    fn push(&mut self, body: &Block) {
        let is_table = match body.stmts.as_slice() {
            [Stmt::Expr(Expr::Match(it), None)] => {
                it.arms.iter().all(|arm| !matches!(*arm.body, Expr::Block(_)))
            }
            _ => false,
        };
        let line = body.brace_token.span.open().start().line;
        self.0.push((line, if is_table { 0 } else { lines(body) }));
    }
}

impl<'a> Visit<'a> for Functions {
    fn visit_item_fn(&mut self, it: &'a ItemFn) {
        self.push(&it.block);
        visit::visit_item_fn(self, it);
    }

    fn visit_impl_item_fn(&mut self, it: &'a ImplItemFn) {
        self.push(&it.block);
        visit::visit_impl_item_fn(self, it);
    }

    fn visit_trait_item_fn(&mut self, it: &'a TraitItemFn) {
        it.default.iter().for_each(|it| self.push(it));
        visit::visit_trait_item_fn(self, it);
    }
}

fn fits(file: &File) -> Vec<String> {
    let lines = file.text.lines().count();
    // Of declarations, which are a table, a Rust file may have more.
    let is_table = || {
        let in_functions = Functions::of(file).0.into_iter().map(|(_, lines)| lines);
        file.ending() == "rs" && in_functions.sum::<usize>() <= TABLE
    };
    let wrong = (lines > FILE && !is_table())
        .then(|| format!("{}: {lines} lines, at most {FILE}", file.path));
    wrong.into_iter().collect()
}

fn component_fits(file: &File) -> Vec<String> {
    let long = Functions::of(file).0.into_iter().filter(|(_, lines)| *lines > COMPONENT);
    long.map(|(line, lines)| {
        format!("{}:{line}: a component of {lines} lines, at most {COMPONENT}", file.path)
    })
    .collect()
}

/// Comments of code, and prose: no tables, no code, no text to copy, no line with a link.
fn narrow(file: &File) -> Vec<String> {
    let (mut in_comment, mut in_code) = (false, false);
    let wide = file.text.lines().enumerate().filter(|(_, line)| {
        let line = line.trim_start();
        let is_prose = match file.ending() {
            "md" => {
                in_code ^= line.starts_with("```");
                !in_code && !line.starts_with('>')
            }
            "toml" => line.starts_with('#'),
            _ => {
                in_comment |= line.starts_with("/*");
                let was_in = in_comment;
                in_comment &= !line.contains("*/");
                was_in || line.starts_with("//")
            }
        };
        let is_table = line.trim_start_matches(['/', '!', '*', ' ']).starts_with('|');
        is_prose && !is_table && !line.contains("](") && !line.contains("://")
    });
    let wide = wide.map(|(index, line)| (index + 1, line.chars().count()));
    let wide = wide.filter(|(_, columns)| *columns > COLUMNS);
    let wrong =
        |(line, columns)| format!("{}:{line}: {columns} columns, at most {COLUMNS}", file.path);
    wide.map(wrong).collect()
}

/// Everything with comments or prose that is written here: no packs, which quote documents, no page
/// that is kept as it was, and nothing that a program writes.
fn written() -> Vec<File> {
    let folders = [CODE.as_slice(), &TESTS, &["docs", "public", ".cargo", ".ci"]].concat();
    let endings = ["rs", "js", "css", "toml", "md"];
    let mut files: Vec<File> = endings.iter().flat_map(|it| of(&folders, it)).collect();
    let kept = ["docs/questions.md", "public/packs/", "tests/e2e/hosts-v1/"];
    files.retain(|it| !kept.iter().any(|kept| it.path.starts_with(kept)));
    for entry in fs::read_dir(top()).unwrap() {
        let path = entry.unwrap().path();
        let ending = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
        if path.is_file() && endings.contains(&ending) {
            let text = fs::read_to_string(&path).unwrap();
            let path = path.file_name().unwrap().to_str().unwrap().to_owned();
            files.push(File { path, text });
        }
    }
    files
}

fn done(file: &File) -> Vec<String> {
    let tokens = code(file).tokens;
    let left = tokens.windows(2).filter(|it| it[0].is_any(&["todo", "unimplemented"]));
    let left = left.filter(|it| it[1].is("!"));
    left.map(|it| format!("{}:{}: `{}!`", file.path, it[0].line, it[0].text)).collect()
}

#[test]
fn every_file_says_what_it_is() {
    check(&rust(), opens);
}

#[test]
fn every_file_fits_a_head() {
    check(&of(&CODE, "rs"), fits);
    for ending in ["css", "js"] {
        let files = ["src", "public"].iter().flat_map(|folder| below(folder, ending));
        check(&files.collect::<Vec<_>>(), fits);
    }
}

#[test]
fn every_component_fits_a_screen() {
    check(&below("src/ui", "rs"), component_fits);
}

#[test]
fn no_comment_and_no_prose_is_wide() {
    let files = written();
    for path in ["README.md", "build.rs", "Cargo.toml", "docs/packs.md", "src/embed/embed.js"] {
        assert!(files.iter().any(|it| it.path == path), "{path} is not among the files");
    }
    check(&files, narrow);
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
fn a_file_that_grew_too_long_is_found() {
    let lines = |count: usize| "// One more line.\n".repeat(count);
    for (head, foot) in [
        ("fn long() {\n", "}\n"),
        ("impl X { fn long() {\n", "} }\n"),
        ("trait X { fn long() {\n", "} }\n"),
        ("mod x { fn long() {\n", "} }\n"),
        ("#[cfg(test)] mod tests { fn long() {\n", "} }\n"),
        ("const X: u8 = { fn long() {\n", "} };\n"),
        ("fn f() { match x { A => {\n", "} } }\n"),
        ("fn f() { x; match x {\n", "} }\n"),
    ] {
        let text = |count: usize| [head, &lines(count), foot].concat();
        assert_eq!(planted("src/x.rs", &text(299), fits).len(), 1, "{head}");
        assert_eq!(planted("src/x.rs", &text(298), fits), [""; 0], "{head}");
        for script in ["src/embed/x.js", "src/ui/style/x.css"] {
            assert_eq!(planted(script, &lines(301), fits).len(), 1);
            assert_eq!(planted(script, &lines(300), fits), [""; 0]);
        }
    }
    let function = |count: usize| ["fn short() {\n", &lines(count), "}\n"].concat();
    for table in [
        ["struct Table {\n", &lines(400), "}\n"].concat(),
        ["messages! {\n", &lines(400), "}\n"].concat(),
        ["fn say() {\nmatch it {\n", &"A => m!(\nx),\n".repeat(200), "}\n}\n"].concat(),
    ] {
        assert_eq!(planted("src/x.rs", &[&table, &*function(18)].concat(), fits), [""; 0]);
        assert_eq!(planted("src/x.rs", &[&table, &*function(19)].concat(), fits).len(), 1);
    }
}

#[test]
fn a_long_component_is_found() {
    for (head, foot) in [
        ("fn f() {\n", "}"),
        ("#[component] pub fn F(it: u8) -> impl IntoView {\n", "}"),
        ("impl F { fn f() {\n", "} }"),
        ("fn f() { view! {\n", "} }"),
        ("fn f() { fn g() {\n", "} }"),
    ] {
        let text = |count: usize| [head, &"<br />;\n".repeat(count), foot].concat();
        let text = |count| {
            if head.contains("view!") { text(count) } else { text(count).replace("<br />", "br()") }
        };
        assert!(!planted("src/ui/x.rs", &text(COMPONENT - 1), component_fits).is_empty(), "{head}");
        assert_eq!(planted("src/ui/x.rs", &text(COMPONENT - 2), component_fits), [""; 0], "{head}");
    }
}

#[test]
fn a_wide_line_is_found() {
    let wide = |before: &str, columns: usize| {
        [before, &"ø".repeat(columns - before.chars().count()), "\n"].concat()
    };
    for (path, before) in [
        ("x.rs", "// "),
        ("x.rs", "    /// "),
        ("x.rs", "//! "),
        ("x.rs", "/* "),
        ("x.js", "// "),
        ("x.js", "/** a\n * b\n */\n/*\n * "),
        ("x.css", "a {} /* */\n/* a\n   "),
        ("x.toml", "# "),
        ("x.md", ""),
        ("x.md", "- "),
        ("x.md", "```\n```\n"),
    ] {
        let (above, before) =
            before.rsplit_once('\n').map_or(("", before), |(it, last)| (it, last));
        let text = |columns| [above, "\n", &wide(before, columns)].concat();
        assert_eq!(planted(path, &text(101), narrow).len(), 1, "{path}: {before}");
        assert_eq!(planted(path, &text(100), narrow), [""; 0], "{path}: {before}");
    }
    for (path, before) in [
        ("x.rs", "let long = "),
        ("x.toml", "text.da = "),
        ("x.css", "/* a */\n.long { "),
        ("x.md", "| a | "),
        ("x.rs", "//! | a | "),
        ("x.md", "> "),
        ("x.md", "See [a](b"),
        ("x.md", "```\n"),
        ("x.rs", "// https://"),
    ] {
        let long = [before, &"ø".repeat(140)].concat();
        assert_eq!(planted(path, &long, narrow), [""; 0], "{path}: {before}");
    }
}

#[test]
fn what_is_left_to_do_is_found() {
    for text in [
        "fn f() { todo!() }",
        "fn f() { unimplemented!(\"later\") } // todo!()",
        "fn f() { std::todo![] }",
        "m! { fn f() { todo!() } }",
        "macro_rules! m { () => { todo!() } }",
    ] {
        assert_eq!(planted("src/x.rs", text, done).len(), 1, "{text}");
    }
    assert_eq!(planted("src/x.rs", "const TODO: &str = \"todo!()\";", done), [""; 0]);
}
