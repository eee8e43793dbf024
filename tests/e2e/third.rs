//! A third language by files alone: every text of the guide, of the bank and of the packs in
//! capitals, written from right to left. No Rust, no rule and no page knows of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use fluent_syntax::ast::{Attribute, Entry, Expression, Message, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use traeningsguide::i18n::Msg;

use crate::find::{da, strings};
use crate::patience::eventually;
use crate::server::Server;
use crate::world::{checkout, journey};

/// A code that no language has.
const CODE: &str = "qaa";
const NAME: &str = "CAPITALS";
/// Messages that the language lacks.
const LACKING: [&str; 2] = ["begin", "failed"];

/// A text in capitals; arguments stay.
fn in_capitals(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = value.to_uppercase(),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    in_capitals(&mut variant.value);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// A file of English words as one of the third language.
fn translated(english: &Path) -> String {
    let mut words = parser::parse(fs::read_to_string(english).unwrap()).unwrap();
    words
        .body
        .retain(|it| !matches!(it, Entry::Message(it) if LACKING.contains(&it.id.name.as_str())));
    for entry in &mut words.body {
        let Entry::Message(Message { id, value, attributes, .. }) = entry else { continue };
        if id.name == "language" {
            attributes.retain(|it| it.id.name != "pronouns");
            for attribute in attributes {
                attribute.value = about(attribute);
            }
            continue;
        }
        for pattern in value.iter_mut().chain(attributes.iter_mut().map(|it| &mut it.value)) {
            in_capitals(pattern);
        }
    }
    serializer::serialize(&words)
}

/// What the file says of the language.
fn about(attribute: &Attribute<String>) -> Pattern<String> {
    let value = match attribute.id.name.as_str() {
        "name" => NAME,
        "direction" => "rtl",
        _ => "no",
    };
    Pattern { elements: vec![PatternElement::TextElement { value: value.to_owned() }] }
}

/// Copies the files of a folder, and adds one of the third language for each English one.
fn with_third(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        fs::copy(&path, to.join(&name)).unwrap();
        if let Some(of) = name.strip_suffix("en.ftl") {
            fs::write(to.join(format!("{of}{CODE}.ftl")), translated(&path)).unwrap();
        }
    }
}

/// The files of packs in three languages, and what the loader must know of them.
fn packs(folder: &Path) -> (PathBuf, Value) {
    let [words, packs, out] = ["words", "packs", "out"].map(|it| folder.join(it));
    with_third(&checkout("public/words"), &words);
    with_third(&checkout("public/packs"), &packs);
    let mut build = Command::new(env!("CARGO"));
    build.args(["run", "--quiet", "--locked", "--package", "packs", "--", "--dir"]);
    build.arg(&packs).arg("build").arg("--out").arg(&out);
    build.env("TRAENINGSGUIDE_WORDS", &words).current_dir(checkout(""));
    let made = build.output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let known = fs::read_to_string(out.join("loader.json")).unwrap();
    (out, serde_json::from_str(&known).unwrap())
}

/// The loader of this build, with another root and other languages.
fn loader(server: &Server, known: &Value) -> String {
    let read = |name: &str| fs::read_to_string(checkout("src/embed").join(name)).unwrap();
    let script = read("embed.js");
    let import = script.lines().find(|it| it.starts_with("import {")).unwrap();
    let files = read("files.js").replace("\nexport ", "\n");
    let file = |begin: &str, end: &str| {
        let path = server.only(&["/v1/", begin].concat(), end);
        let name = path.strip_prefix("/v1/").unwrap();
        let digest = BASE64_STANDARD.encode(Sha256::digest(server.file(&path)));
        json!({ "name": name, "integrity": format!("sha256-{digest}") })
    };
    let values = [
        ("__GLUE__", file("traeningsguide-", ".js")),
        ("__WASM__", file("traeningsguide-", ".wasm")),
        ("__CHECK__", file("check-", ".js")),
        ("__ROOT__", known["root"].clone()),
        ("__LANGUAGES__", known["languages"].clone()),
    ];
    let mut loader = script.replace(import, &files);
    for (place, value) in values {
        loader = loader.replace(&format!("\"{place}\""), &value.to_string());
    }
    loader
}

#[test]
fn a_third_language_is_files_alone() {
    journey(|world| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("third");
        // Of an earlier run.
        let _ = fs::remove_dir_all(&folder);
        let (out, known) = packs(&folder);
        world.server.add("/v1/packs", &out);
        world.server.put("/v1/embed.js", &loader(&world.server, &known));
        world.narrow();
        let element =
            format!("<traenings-guide municipality='holstebro' lang='{CODE}'></traenings-guide>");
        world.host_page(&element);
        let guide = world.guide();
        assert_eq!(guide.title(), "CAN YOU GET TRAINING IN HOLSTEBRO MUNICIPALITY?");
        let root = "const it = root.querySelector('.guide'); return [it.lang, it.dir, getComputedStyle(it).direction]";
        assert_eq!(guide.run(root, &[]), json!([CODE, "rtl", "rtl"]));

        world.chapter("a list of languages");
        let list = "return [...root.querySelectorAll('.switch option')].map((it) => [it.text, it.lang, it.selected])";
        let expected =
            json!([["Dansk", "da", false], ["English", "en", false], [NAME, CODE, true]]);
        assert_eq!(guide.run(list, &[]), expected);
        let label =
            "return root.querySelector('.switch select').labels[0].innerText.split('\\n')[0]";
        assert_eq!(guide.run(label, &[]), json!("LANGUAGE / SPROG"));

        world.chapter("what it lacks is Danish, and says so");
        let lacking = "const it = root.querySelector('.primary span'); return [it.lang, it.dir, it.innerText]";
        assert_eq!(guide.run(lacking, &[]), json!(["da", "ltr", "Start"]));

        world.chapter("a whole journey");
        // An address and the name of a law are in no language's words.
        let names = fs::read_dir(&out).unwrap().map(|it| it.unwrap().path());
        // `holstebro`, a digest and `json`.
        let is_rules = |it: &PathBuf| {
            let name = it.file_name().unwrap().to_str().unwrap();
            name.starts_with("holstebro.") && name.split('.').count() == 3
        };
        let rules = names.filter(is_rules).map(|it| fs::read_to_string(it).unwrap());
        let rules: String = rules.collect();
        let in_capitals = || {
            assert_eq!(guide.size_faults(), [""; 0]);
            let texts = "const page = root.querySelector('.guide').cloneNode(true);
                for (const it of page.querySelectorAll('[lang], a, .code, code')) it.remove();
                for (const it of page.querySelectorAll('p')) it.append(' ');
                return page.textContent.split(/\\s+/).filter((it) => /[a-zæøå]{3}/.test(it))";
            let small = strings(&guide.run(texts, &[])).into_iter();
            let small: Vec<String> = small.filter(|it| !rules.contains(it.as_str())).collect();
            assert_eq!(small, [""; 0], "small letters on {}", guide.title());
        };
        in_capitals();
        guide.has_everything();
        guide.go_on();
        while guide.shows(".choices") {
            in_capitals();
            guide.choose(0);
            guide.go_on();
        }
        in_capitals();
        guide.go_on();
        eventually("the result", || guide.shows(".receipt").then_some(()));
        in_capitals();

        world.chapter("and back to Danish, from the list, by its first letter");
        guide.run("root.querySelector('.switch select').focus()", &[]);
        world.type_key('d');
        eventually("Danish", || {
            (guide.run("return root.querySelector('.guide').lang", &[]) == "da").then_some(())
        });
        assert_eq!(guide.run("return root.querySelector('.guide').dir", &[]), json!("ltr"));
        assert!(guide.focus_is(".switch select"), "the list keeps the focus");
        assert!(guide.title().starts_with("Ifølge kommunens"), "{}", guide.title());

        world.chapter("where it cannot run, what it lacks is Danish too");
        world.server.remove(&world.server.only("/v1/traeningsguide-", ".wasm"));
        world.host_page(&element);
        let told = "const it = root.querySelector('[role=status]'); return it && [it.lang, it.dir, it.firstChild.innerText]";
        let told = eventually("the notice", || {
            Some(world.guide().run(told, &[])).filter(|it| !it.is_null())
        });
        assert_eq!(told, json!(["da", "ltr", da(Msg::Failed)]));
        assert_ne!(world.complaints(), [""; 0]);
    });
}
