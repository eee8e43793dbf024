//! A new pack: the files that are written, the findings on it, and that it becomes a good pack when
//! it is filled in.

use std::collections::BTreeSet;
use std::path::Path;

use miette::Diagnostic;
use packs::{Finding, Sources, check, new, plain};

use super::fixture::Fixture;
use super::folder::{empty, read, shared, write};

fn findings(folder: &Path) -> Vec<Finding> {
    check(&Sources::read(folder).expect("the files can be read")).findings
}

/// A line without its remark.
fn code(line: &str) -> &str {
    if line.starts_with('#') { "" } else { line.split(" #").next().unwrap_or_default() }
}

#[test]
fn every_text_that_is_left_is_told_once_with_what_to_write() {
    let folder = shared("skeleton");
    new(&folder, "testby", "Testby Kommune").expect("a pack can be begun");
    let files = ["facts.toml", "testby.toml", "testby.cases.toml"].map(|it| read(&folder, it));
    let left = files.iter().flat_map(|text| text.lines()).map(code);
    let left: usize = left.map(|line| line.matches("\"…\"").count()).sum();

    let findings = findings(&folder);
    let mut marked = BTreeSet::new();
    for finding in &findings {
        assert_eq!(finding.to_string(), "this text is still `…`");
        let help = finding.help().map(|help| help.to_string()).unwrap_or_default();
        assert!(help.len() > 10, "{help:?} tells nobody what to write");
        let source = finding.source_code().expect("a finding shows its file");
        for label in finding.labels().into_iter().flatten() {
            let shown = source.read_span(label.inner(), 0, 0).expect("the place is in the file");
            let file = shown.name().unwrap_or_default().to_owned();
            assert!(marked.insert((file, label.offset())), "{finding:?} is told twice");
        }
    }
    assert_eq!(marked.len(), left);
    // Its English is asked for when the Danish is there.
    assert_eq!(findings.len(), 33);
}

#[test]
fn one_text_that_is_left() {
    let finds = |fixture: Fixture, help: &str| {
        let findings = fixture.check().findings;
        let [finding] = findings.as_slice() else {
            unreachable!("{:?}", findings.iter().map(Finding::problem).collect::<Vec<_>>())
        };
        assert_eq!(finding.to_string(), "this text is still `…`");
        assert_eq!(finding.help().map(|it| it.to_string()).as_deref(), Some(help));
    };
    let with = |from: &str, to: &str| Fixture::new().pack(from, to);
    let rule =
        "the condition, as a rule that is true for everybody: \"Træningen er for dem, der …\"";
    finds(with("\"Der er brug for træning.\"", "\"…\""), rule);
    finds(
        with("kind = \"hard\"", "kind = \"…\""),
        "how much it decides: write `kind = \"hard\"`; the kinds are `hard`, `soft`, `judged`",
    );
    finds(
        with("section = \"Målgruppe\"", "section = \"…\""),
        "the heading above it, or its subject",
    );
    finds(
        with("answers = { need = \"yes\"", "answers = { need = \"…\""),
        "what the reader answers: questions, and an option of each: write `need = \"…\"`, in lower case",
    );
    finds(
        with(
            "reason = \"Kommunens egen sagsgang; ingen borger har brug for den.\"",
            "reason = \"…\"",
        ),
        "why no reader needs them: a sentence in Danish, for the municipality's staff",
    );
}

/// What an author could write in each file, in the order in which it is left to write.
const WRITTEN: [(&str, &[&str]); 3] = [
    (
        "testby.toml",
        &[
            "\"2026-11-22\"",
            "\"need\"",
            "\"Kvalitetsstandard\"",
            "\"standard.txt\"",
            "\"2023\"",
            "\"2026-11-22\"",
            "\"Center for Træning\"",
            "\"12345678\"",
            "{ section = \"Kontakt\", lines = [1, 2] }",
            "\"rehabilitation\"",
            "\"Genoptræning\"",
            "\"genoptræning\"",
            "\"Træning.\"",
            "\"always\"",
            "{ section = \"Træning\", lines = [3, 4] }",
            "\"need = yes\"",
            "\"Der er brug for det.\"",
            "\"der ikke er brug for det\"",
            "{ section = \"Træning\", lines = [5, 5], facts = [\"TES-1\"] }",
            "\"Ring.\"",
            "{ section = \"Træning\", lines = [6, 6] }",
            "\"Gå en tur.\"",
            "\"Skriv.\"",
            "{ section = \"Klage\", lines = [7, 7] }",
            "\"unresolved\"",
            "\"Det står der ikke.\"",
            "{ section = \"Kørsel\", lines = [8, 8] }",
        ],
    ),
    (
        "testby.cases.toml",
        &[
            "\"har brug for det\"",
            "{ need = \"yes\" }",
            "\"likely\"",
            "\"criterion\"",
            "\"unresolved\"",
        ],
    ),
    (
        "testby.en.ftl",
        &[
            "Testby Municipality",
            "Quality standard",
            "Training Centre",
            "Rehabilitation",
            "rehabilitation",
            "Training.",
            "It is needed.",
            "it is not needed",
            "Call.",
            "Take a walk.",
            "Write.",
            "It does not say.",
        ],
    ),
];

/// Fills in a new pack, but for the text of this file at this place, and checks it.
fn filled(folder: &Path, skeleton: &[String], but: Option<(&str, usize)>) -> Vec<Finding> {
    for ((file, written), skeleton) in WRITTEN.iter().zip(skeleton) {
        let left = if file.ends_with("ftl") { "…" } else { "\"…\"" };
        let mut written = written.iter().enumerate();
        let mut text = String::new();
        for line in skeleton.lines() {
            let mut parts = code(line).split(left);
            text.push_str(parts.next().unwrap_or_default());
            for part in parts {
                let (place, own) = written.next().expect("there is enough");
                text.push_str(if but == Some((file, place)) { left } else { own });
                text.push_str(part);
            }
            text.push('\n');
        }
        assert_eq!(written.next(), None, "there is too much");
        if file.contains("cases") {
            let case = |need: &str, rest: &str| {
                format!(
                    "[[programme.case]]\nname = \"{need}\"\nanswers = {{ need = \"{need}\" }}\n\
                     reasons = [\"criterion\"]\n{rest}"
                )
            };
            let cases = case("yes", "verdict = \"likely\"\ntransport = \"unresolved\"\n")
                + &case("no", "verdict = \"unlikely\"\ntransport = \"none\"\n");
            text.push_str(&cases.repeat(6));
        }
        write(folder, file, &text);
    }
    findings(folder)
}

#[test]
fn a_new_pack_that_is_filled_in_has_no_findings() {
    let folder = shared("filled");
    new(&folder, "testby", "Testby Kommune").expect("a pack can be begun");
    write(&folder, "facts.toml", &read(&folder, "facts.toml").replace('…', "criterion"));
    let skeleton = WRITTEN.map(|(file, _)| read(&folder, file));
    let shown = |findings: Vec<Finding>| -> Vec<String> {
        findings.iter().filter_map(|it| plain(it).ok()).collect()
    };
    let left = shown(filled(&folder, &skeleton, None));
    assert!(left.is_empty(), "{}", left.join("\n"));
    // Whichever text is left, it is reported, and nothing that would follow from it is.
    for (file, written) in WRITTEN {
        for place in 0..written.len() {
            let left = shown(filled(&folder, &skeleton, Some((file, place))));
            assert_eq!(left.len(), 1, "{}", left.join("\n"));
            assert!(left.concat().contains("this text is still `…`"), "{}", left.join("\n"));
        }
    }
}

#[test]
fn nothing_is_overwritten() {
    let folder = shared("kept");
    write(&folder, "facts.toml", "[testby]\nT-1 = \"note\"");
    new(&folder, "testby", "Testby Kommune").expect("a pack can be begun");
    // The facts were listed before.
    assert_eq!(read(&folder, "facts.toml"), "[testby]\nT-1 = \"note\"");
    write(&folder, "testby.toml", "mine");
    let error = new(&folder, "testby", "Testby Kommune").expect_err("it is there");
    assert!(
        error.to_string().ends_with("testby.toml` is there already: nothing was written"),
        "{error}"
    );
    assert_eq!(read(&folder, "testby.toml"), "mine");
    // A second municipality comes after the first.
    new(&folder, "nyby", "Nyby Kommune").expect("a pack can be begun");
    let facts = read(&folder, "facts.toml");
    assert!(facts.starts_with("[testby]\nT-1 = \"note\"\n\n[nyby]\n# "), "{facts}");
    assert!(facts.ends_with("\nNYB-1 = \"…\"\n"), "{facts}");
}

#[test]
fn what_is_no_id_no_name_and_no_folder() {
    let folder = shared("refused");
    let refused =
        |id: &str, name: &str| new(&folder, id, name).expect_err("it is refused").to_string();
    let id = "may have only lower case letters a to z, digits, `_` and `-`";
    assert_eq!(refused("Ærø", "Ærø Kommune"), format!("the id `Ærø` {id}: write `aeroe`"));
    let name = "write the municipality's name, such as `testby`";
    assert_eq!(refused("../testby", "Testby Kommune"), format!("the id `../testby` {id}: {name}"));
    assert_eq!(refused("", "Testby Kommune"), format!("the id `` {id}: {name}"));
    let taken = "the id `facts` is taken by `facts.toml`: write the municipality's name";
    assert_eq!(refused("facts", "Testby Kommune"), taken);
    for name in ["", " ", "…", "Test\"by", "Test\nby", "{id}"] {
        assert!(refused("testby", name).contains("is no name: write it as in"), "{name}");
    }
    write(&folder, "facts.toml", "[testby");
    assert!(refused("testby", "Testby Kommune").contains("facts.toml` has faults"));
    let elsewhere = new(&empty("elsewhere"), "testby", "Testby Kommune").expect_err("no folder");
    assert!(elsewhere.to_string().ends_with("`--dir` must be the folder with questions.toml"));
    assert!(!folder.join("testby.toml").exists());
}
