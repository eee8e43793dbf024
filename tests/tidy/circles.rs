//! No file needs what needs it: the imports of a crate go one way.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::files::{File, below, cargo};
use super::modules::{Crate, Target};
use super::rust::{Kind, Token};

/// Where circles are still to be opened.
const OPEN: [&str; 0] = [];

/// Which file needs which, and what of it, with the line.
type Needs = BTreeMap<String, BTreeMap<String, BTreeMap<String, usize>>>;

/// Adds what the files of a crate need of each other.
fn needs(of: &Crate, needs: &mut Needs) {
    for (id, module) in of.modules.iter().enumerate() {
        let mut add = |target: Option<Target>, line: usize, name: &str| {
            if let Some(Target::Item(needed)) = target
                && of.modules[needed].path != module.path
            {
                let needs = needs.entry(module.path.clone()).or_default();
                let names = needs.entry(of.modules[needed].path.clone()).or_default();
                names.entry(name.to_owned()).or_insert(line);
            }
        };
        let words = words(&module.tokens);
        for path in &module.paths {
            let written = path.segments.join("::");
            let name = path.name.as_deref();
            // A name that a file only hands on is not needed by it.
            let uses = |name: &str| words.contains(name);
            if name == Some("*") {
                let (_, above) = path.segments.split_last().unwrap();
                let all = of.find(id, above);
                if let Some(Target::Module(all)) = all.filter(|_| !path.is_public) {
                    for word in &words {
                        add(of.look_up(all, word), path.line, &written);
                    }
                }
            } else if !path.is_public || name.is_some_and(uses) {
                add(of.find(id, &path.segments), path.line, &written);
            }
        }
        for pair in module.tokens.windows(2).filter(|it| it[1].is("!")) {
            let name = &pair[0].text;
            if of.look_up(id, name).is_none() {
                add(of.macros.get(name).copied().map(Target::Item), pair[0].line, name);
            }
        }
    }
}

/// The names in code, imports aside.
fn words(tokens: &[Token]) -> BTreeSet<&str> {
    let mut is_import = false;
    let words = tokens.iter().filter(|it| {
        is_import = it.is("use") || is_import && !it.is_any(&[";", ">"]);
        !is_import && it.kind == Kind::Name
    });
    words.map(|it| it.text.as_str()).collect()
}

/// What can be reached from a file.
fn reached<'a>(needs: &'a Needs, from: &'a str) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut left = vec![from];
    while let Some(file) = left.pop() {
        for next in needs.get(file).into_iter().flat_map(BTreeMap::keys) {
            if found.insert(next.as_str()) {
                left.push(next);
            }
        }
    }
    found
}

/// The circles: files that all need each other, and what each says to the others.
fn circles(needs: &Needs) -> Vec<String> {
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        needs.keys().map(|it| (it.as_str(), reached(needs, it))).collect();
    let together = |a: &str, b: &str| {
        let leads = |a: &str, b: &str| reached.get(a).is_some_and(|it| it.contains(b));
        leads(a, b) && leads(b, a)
    };
    let mut found: BTreeMap<BTreeSet<&str>, Vec<String>> = BTreeMap::new();
    for (file, needed) in needs {
        let circle: BTreeSet<&str> =
            reached.keys().copied().filter(|it| together(file, it)).collect();
        let inside = needed.iter().filter(|(it, _)| circle.contains(it.as_str()));
        let said: Vec<String> = inside
            .map(|(needed, names)| {
                let names = names.iter().map(|(name, line)| format!("{name} ({line})"));
                format!("{file} needs {needed}: {}", names.collect::<Vec<_>>().join(", "))
            })
            .collect();
        if !circle.is_empty() {
            found.entry(circle).or_default().extend(said);
        }
    }
    let found = found.into_iter().filter(|(circle, _)| {
        !OPEN.iter().any(|folder| circle.iter().all(|it| it.starts_with(folder)))
    });
    found
        .map(|(circle, said)| {
            let files: Vec<&str> = circle.into_iter().collect();
            format!("{} need each other:\n  {}", files.join(", "), said.join("\n  "))
        })
        .collect()
}

/// The roots of all crates of the workspace: libraries, programs, tests, benchmarks, build scripts.
fn roots() -> Vec<String> {
    let told = cargo(&["metadata", "--offline", "--no-deps", "--format-version", "1"]);
    let told: Value = serde_json::from_str(&told).unwrap();
    let top = [told["workspace_root"].as_str().unwrap(), "/"].concat();
    let packages = told["packages"].as_array().unwrap().iter();
    let targets = packages.flat_map(|it| it["targets"].as_array().unwrap());
    let roots = targets.map(|it| it["src_path"].as_str().unwrap().replace('\\', "/"));
    roots.map(|it| it.strip_prefix(&top.replace('\\', "/")).unwrap().to_owned()).collect()
}

fn workspace() -> BTreeMap<String, File> {
    let folders = ["src", "packs", "tests", "fuzz", "xtask"];
    let files = folders.iter().flat_map(|folder| below(folder, "rs"));
    files.map(|it| (it.path.clone(), it)).collect()
}

#[test]
fn no_file_needs_what_needs_it() {
    let files = workspace();
    let mut all = Needs::new();
    for root in roots().iter().filter(|it| *it != "build.rs") {
        let read = Crate::read(root, &files);
        assert!(!read.modules.is_empty(), "{root} is not among the files");
        needs(&read, &mut all);
    }
    let needed = |a: &str, b: &str| all.get(a).is_some_and(|it| it.contains_key(b));
    assert!(needed("src/app/update.rs", "src/app/model.rs"), "imports are not read");
    let circles = circles(&all);
    assert!(circles.is_empty(), "\n{}\n", circles.join("\n"));
}

/// The circles of a crate with this root.
fn planted(files: &[(&str, &str)]) -> Vec<String> {
    let file = |(path, text): &(&str, &str)| {
        ((*path).to_owned(), File { path: (*path).to_owned(), text: (*text).to_owned() })
    };
    let mut all = Needs::new();
    needs(&Crate::read("src/lib.rs", &files.iter().map(file).collect()), &mut all);
    circles(&all)
}

#[test]
fn a_circle_of_every_form_is_found() {
    let b = ("src/b.rs", "use crate::a::A; pub struct B;");
    for a in [
        "use crate::b::B;",
        "pub(crate) use crate::b::B; fn f(it: B) {}",
        "use super::b::B;",
        "use self::super::b::B;",
        "use crate::{c::C, b::{self as other, B as Other}};",
        "use super::*; fn f() { b::B; }",
        "use crate::b::*; fn f(it: &B) {}",
        "use crate::c::B;",
        "use crate::c::Renamed;",
        "use crate::c::*; fn f() -> B {}",
        "use crate::c; fn f() { c::B; }",
        "use crate::c::d as e; fn f() { e::B; }",
        "use crate::b; fn f() { b::B; }",
        "use crate as top; fn f() { top::b::B; }",
        "fn f() { use crate::b::B; }",
        "fn f() { crate::b::B; }",
        "fn f(it: super::b::B) {}",
        "fn f() -> Vec<crate::b::B> {}",
        "impl<T: Into<super::b::B>> X for T {}",
        "fn f() { m!(x => crate::b::B); }",
        "m! { struct X { b: super::b::B } }",
        "macro_rules! m { () => { $crate::b::B } }",
        "#[derive(crate::b::B)] struct X;",
        "fn f() { said!(); }",
        "mod inner { use super::super::b::B; }",
        "mod inner { fn f() { crate::b::B; } }",
        "use crate::b::written_by_a_macro;",
        "use crate::b::Inner::Deep;",
    ] {
        let text = [a, " pub struct A;"].concat();
        let found = planted(&[
            ("src/lib.rs", "mod a; mod b; mod c;"),
            ("src/a.rs", &text),
            ("src/b.rs", &[b.1, "macro_rules! said { () => {} } enum Inner {}"].concat()),
            (
                "src/c/mod.rs",
                "pub mod d; pub use crate::b::B; pub use d::B as Renamed; pub struct C;",
            ),
            ("src/c/d.rs", "pub use super::super::b::*;"),
        ]);
        assert_eq!(found.len(), 1, "{a}");
        assert!(found[0].starts_with("src/a.rs, src/b.rs need each other"), "{a}: {found:?}");
        assert!(found[0].contains("src/b.rs needs src/a.rs: crate::a::A (1)"), "{a}: {found:?}");
    }
}

#[test]
fn a_circle_with_what_is_above_or_far_is_found() {
    let above = [
        ("src/lib.rs", "#[path = \"x/other.rs\"] mod a; mod c { mod d; }"),
        ("src/x/other.rs", "mod b; pub struct A; fn f() { b::g(); }"),
        ("src/x/other/b.rs", "use super::A; pub fn g() {}"),
        ("src/c/d.rs", ""),
    ];
    let found = planted(&above);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("src/x/other.rs, src/x/other/b.rs need"), "{found:?}");

    let long = [
        ("src/lib.rs", "mod a; mod b; mod c;"),
        ("src/a.rs", "use crate::b::B; pub struct A;"),
        ("src/b.rs", "use crate::c::C; pub struct B;"),
        ("src/c.rs", "use crate::a::A; pub struct C;"),
    ];
    assert_eq!(planted(&long).len(), 1);
}

#[test]
fn what_goes_one_way_is_no_circle() {
    let a_and_b = |above: &str, a: &str, b: &str| {
        planted(&[
            ("src/lib.rs", "mod x;"),
            ("src/x/mod.rs", above),
            ("src/x/a.rs", a),
            ("src/x/b.rs", b),
        ])
    };
    // A module above that hands on what its children have, and is asked for nothing of its own.
    let above = "mod a; mod b; pub use a::A; pub(crate) use b::{B, C};";
    let nothing = [""; 0];
    assert_eq!(a_and_b(above, "pub struct A;", "use super::A; use crate::x::A as C;"), nothing);
    let owns = "mod a; mod b; pub use a::A; pub struct B;";
    assert_eq!(a_and_b(owns, "use super::B; pub struct A;", "use super::{A, B};"), nothing);
    // Names that are others': of another crate, of the file itself, of a module with that name.
    let fine = "use std::b::B; struct A; impl A { fn b(self) { Self::c(); A::b(); } }";
    assert_eq!(a_and_b("mod a; mod b;", fine, "use super::a::A;"), nothing);
    // But what is handed on and used is needed.
    let uses = "mod a; mod b; pub use a::A; pub struct B(A);";
    assert_eq!(a_and_b(uses, "use super::B; pub struct A;", "").len(), 1);
}
