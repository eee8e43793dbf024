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
    let texts = [read(&folder, "facts.toml"), read(&folder, "testby.toml")];
    let left = texts.iter().flat_map(|text| text.lines()).map(code);
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
    // One text in two languages is one thing to write.
    assert_eq!(findings.len(), 36);
}

#[test]
fn one_text_that_is_left() {
    let finds = |fixture: Fixture, help: &str| {
        let findings = fixture.check().findings;
        let [finding] = findings.as_slice() else { unreachable!("{findings:?}") };
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

/// What an author could write, in the order in which it is left to write.
const WRITTEN: [&str; 46] = [
    "\"Testby Municipality\"",
    "\"2026-11-22\"",
    "\"need\"",
    "\"Kvalitetsstandard\"",
    "\"Quality standard\"",
    "\"standard.txt\"",
    "\"2023\"",
    "\"2026-11-22\"",
    "\"Center for Træning\"",
    "\"Center for Træning\"",
    "\"12345678\"",
    "{ section = \"Kontakt\", lines = [1, 2] }",
    "\"rehabilitation\"",
    "\"Genoptræning\"",
    "\"Rehabilitation\"",
    "\"genoptræning\"",
    "\"rehabilitation\"",
    "\"Træning.\"",
    "\"Training.\"",
    "\"always\"",
    "{ section = \"Træning\", lines = [3, 4] }",
    "\"needed\"",
    "\"need = yes\"",
    "\"Der er brug for det.\"",
    "\"It is needed.\"",
    "\"der ikke er brug for det\"",
    "\"it is not needed\"",
    "{ section = \"Træning\", lines = [5, 5], facts = [\"TES-1\"] }",
    "\"Ring.\"",
    "\"Call.\"",
    "{ section = \"Træning\", lines = [6, 6] }",
    "\"needed\"",
    "\"Gå en tur.\"",
    "\"Take a walk.\"",
    "\"Skriv.\"",
    "\"Write.\"",
    "{ section = \"Klage\", lines = [7, 7] }",
    "\"har brug for det\"",
    "{ need = \"yes\" }",
    "\"likely\"",
    "\"needed\"",
    "\"unresolved\"",
    "\"unresolved\"",
    "\"Det står der ikke.\"",
    "\"It does not say.\"",
    "{ section = \"Kørsel\", lines = [8, 8] }",
];

/// Fills in a new pack, but for one text, and checks it.
fn filled(folder: &Path, skeleton: &str, but: Option<usize>) -> Vec<Finding> {
    let mut written = WRITTEN.into_iter().enumerate();
    let lines: Vec<String> = skeleton
        .lines()
        .map(|line| {
            let mut parts = code(line).split("\"…\"");
            let mut line = parts.next().unwrap_or_default().to_owned();
            for part in parts {
                let (place, text) = written.next().expect("there is enough");
                line.push_str(if but == Some(place) { "\"…\"" } else { text });
                line.push_str(part);
            }
            line
        })
        .collect();
    assert_eq!(written.next(), None, "there is too much");
    let cases = ["yes", "no"].map(|need| {
        let (verdict, transport) =
            if need == "yes" { ("likely", "unresolved") } else { ("unlikely", "none") };
        format!(
            "\n[[programme.case]]\nname = \"{need}\"\nanswers = {{ need = \"{need}\" }}\n\
             verdict = \"{verdict}\"\nreasons = [\"needed\"]\ntransport = \"{transport}\"\n"
        )
    });
    write(folder, "testby.toml", &(lines.join("\n") + &cases.concat().repeat(6)));
    findings(folder)
}

#[test]
fn a_new_pack_that_is_filled_in_has_no_findings() {
    let folder = shared("filled");
    new(&folder, "testby", "Testby Kommune").expect("a pack can be begun");
    write(&folder, "facts.toml", &read(&folder, "facts.toml").replace('…', "criterion"));
    let skeleton = read(&folder, "testby.toml");
    let shown = |findings: Vec<Finding>| -> Vec<String> {
        findings.iter().filter_map(|it| plain(it).ok()).collect()
    };
    let left = shown(filled(&folder, &skeleton, None));
    assert!(left.is_empty(), "{}", left.join("\n"));
    // Whichever text is left, it is reported, and nothing that would follow from it is.
    for place in 0..WRITTEN.len() {
        let left = shown(filled(&folder, &skeleton, Some(place)));
        assert_eq!(left.len(), 1, "{}", left.join("\n"));
        assert!(left.concat().contains("this text is still `…`"), "{}", left.join("\n"));
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
