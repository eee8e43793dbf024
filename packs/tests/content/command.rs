//! The command itself: what it prints to each stream, and how it ends.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::fixture::{Fixture, criterion, programme, record};
use super::folder::{empty, read, shared, with_testby, write, write_testby};

pub(crate) fn packs(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_packs"));
    // Its folders are named from the top of the checkout, where people call it.
    command.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    command.args(arguments).output().expect("the command runs")
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn named(path: &Path) -> &str {
    path.to_str().expect("the build folder has a plain name")
}

#[test]
fn explain_prints_a_page_or_what_is_wrong() {
    let folder = with_testby("explained");
    let pack = include_str!("packs/testby.toml");
    let file = folder.join("testby.toml");
    // Its questions and facts are beside it, and no other folder is looked at.
    let said = packs(&["explain", named(&file), "--dir", "nowhere"]);
    assert!(said.status.success(), "{said:?}");
    assert!(text(&said.stdout).starts_with("# Testby Kommune: regler"), "{said:?}");
    let said = packs(&["explain", named(&file), "--html"]);
    assert!(text(&said.stdout).starts_with("<!doctype html>"), "{said:?}");

    // A pack by itself takes them from the folder that is named.
    let alone = empty("alone");
    write_testby(&alone);
    let said = packs(&["explain", named(&alone.join("testby.toml")), "--dir", named(&folder)]);
    assert!(said.status.success(), "{said:?}");

    write(&folder, "testby.toml", &pack.replace("need = yes", "need = maybe"));
    let said = packs(&["explain", named(&file)]);
    assert!(!said.status.success(), "{said:?}");
    assert!(said.stdout.is_empty(), "{said:?}");
    let wrong = text(&said.stderr);
    assert!(wrong.contains("`maybe` is no option of `need`"), "{wrong}");
    assert!(wrong.contains("1 thing to correct"), "{wrong}");
}

#[test]
fn new_says_what_to_do_next() {
    let folder = shared("begun");
    let arguments = ["new", "testby", "--name", "Testby Kommune", "--dir", named(&folder)];
    let said = packs(&arguments);
    assert!(said.status.success(), "{said:?}");
    let lines = text(&said.stdout);
    assert_eq!(lines.lines().count(), 3, "{lines}");
    assert!(
        lines.contains("facts.toml, under [testby]") && lines.contains("cargo packs check --dir "),
        "{lines}"
    );
    assert!(read(&folder, "testby.toml").contains("name = \"Testby Kommune\""));

    let again = packs(&arguments);
    assert!(!again.status.success(), "{again:?}");
    let said = packs(&["check", "--dir", named(&folder)]);
    assert!(!said.status.success(), "{said:?}");
    assert!(text(&said.stderr).contains("33 things to correct"), "{said:?}");
}

/// The names of a folder's files.
fn listed(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("it can be listed");
    let names = entries.map(|it| it.expect("it can be listed").file_name());
    names.map(|it| it.into_string().expect("it has a plain name")).collect()
}

#[test]
fn schema_writes_what_is_committed() {
    let folder = empty("schemas");
    let said = packs(&["schema", "--out", named(&folder)]);
    assert!(said.status.success(), "{said:?}");
    let committed = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("docs/schema");
    let names = listed(&folder);
    assert_eq!(names, listed(&committed));
    assert_eq!(names.len(), 8, "{names:?}");
    let printed = text(&said.stdout);
    let printed: BTreeSet<_> = printed.lines().filter_map(|it| it.split(' ').next()).collect();
    assert_eq!(printed, names.iter().map(String::as_str).collect());
    for name in names {
        assert!(
            read(&folder, &name) == read(&committed, &name),
            "docs/schema/{name} is stale: run `cargo packs schema --out docs/schema`"
        );
    }
}

#[test]
fn questions_prints_what_is_committed() {
    let said = packs(&["questions"]);
    assert!(said.status.success(), "{said:?}");
    let committed = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("docs");
    assert!(
        text(&said.stdout) == read(&committed, "questions.md"),
        "docs/questions.md is stale: run `cargo packs questions > docs/questions.md`"
    );
}

#[test]
fn html_writes_pages_or_says_what_is_wrong() {
    let folder = with_testby("pages");
    let pack = include_str!("packs/testby.toml");
    let out = folder.join("text");
    let said = packs(&["html", "--dir", named(&folder), "--out", named(&out)]);
    assert!(said.status.success(), "{said:?}");
    let lines = text(&said.stdout);
    let names: Vec<&str> = lines.lines().filter_map(|it| it.split(' ').next()).collect();
    assert_eq!(
        names,
        ["testby.da.html", "testby.en.html", "index.html", "noscript.html", "text.css"]
    );
    for name in names {
        assert!(!read(&out, name).is_empty(), "{name}");
    }

    write(&folder, "testby.toml", &pack.replace("need = yes", "need = maybe"));
    let said = packs(&["html", "--dir", named(&folder), "--out", named(&folder.join("none"))]);
    assert!(!said.status.success(), "{said:?}");
    assert!(!folder.join("none").exists(), "nothing is written of a pack that is wrong");
}

#[test]
fn prove_and_mutate_fail_where_something_is_wrong() {
    let folder = with_testby("proved");
    let said = packs(&["prove", "--dir", named(&folder)]);
    assert!(said.status.success(), "{said:?}");
    let table = text(&said.stdout);
    let figures: Vec<&str> = table.lines().nth(1).unwrap_or_default().split_whitespace().collect();
    assert_eq!(figures, ["testby", "12", "9", "4", "7", "2", "1.67"]);
    assert!(table.contains("proved for every way to answer"), "{table}");
    assert!(table.contains("of every page: 1. there is one heading"), "{table}");
    // No case states the figures of the small pack.
    let said = packs(&["mutate", "--dir", named(&folder)]);
    assert!(!said.status.success(), "{said:?}");
    assert!(text(&said.stderr).contains("no case notices when the price of a ride becomes 58.00"));

    let english = ["hold", "egen"].map(|id| {
        format!(
            "programme-{id}-route-away = Away.\n\
             programme-{id}-criterion-fits = It fits.\n    .because = it does not fit\n\
             programme-{id} =\n    .name = Group\n    .phrase = group\n    .summary = In a group.\n\
             programme-{id}-apply-apply4 = Ask the municipality.\n\
             programme-{id}-complaint = It does not say how to complain.\n"
        )
    });
    let away = |to: &str, when: &str| {
        record("[[programme.route]]", &format!("id = \"away\"\nto = \"{to}\"\nwhen = \"{when}\""))
    };
    let circle = Fixture::new().with(&[
        programme(
            "hold",
            &(away("egen", "need = yes") + &criterion("fits", "hard", "travel = yes")),
        ),
        programme(
            "egen",
            &(away("hold", "travel = no") + &criterion("fits", "hard", "need = yes")),
        ),
    ]);
    let circle = circle.words("transport-koersel =", &(english.concat() + "transport-koersel ="));
    circle.write(&folder).expect("the folder is there");
    let said = packs(&["prove", "--dir", named(&folder)]);
    assert!(!said.status.success(), "{said:?}");
    assert!(
        text(&said.stderr).contains("loop: the routes lead this reader in a circle"),
        "{said:?}"
    );
    assert!(!text(&said.stdout).contains("proved for"), "{said:?}");
}

#[test]
fn diff_needs_no_cases_that_fit() {
    let (old, new) = (shared("old"), shared("new"));
    let pack = include_str!("packs/testby.toml");
    for folder in [&old, &new] {
        write(folder, "facts.toml", include_str!("packs/facts.toml"));
    }
    write(&old, "testby.toml", pack);
    write(&new, "testby.toml", &pack.replace("when = \"need = yes\"", "when = \"need = no\""));
    let [old, new] = [old, new].map(|it| it.join("testby.toml"));
    let said = packs(&["diff", named(&old), named(&new)]);
    assert!(said.status.success(), "{said:?}");
    let page = text(&said.stdout);
    assert!(page.starts_with("# Testby Kommune: hvad ændringen betyder"), "{page}");
    assert!(page.contains("Fra »Sandsynligt« til »Ikke sandsynligt«"), "{page}");
    assert!(!packs(&["check", "--dir", named(new.parent().expect("a folder"))]).status.success());
}

#[test]
fn files_of_words_are_read_or_said_to_be_wrong() {
    let folder = empty("words");
    for it in messages::files() {
        let name = it.path.file_name().and_then(|it| it.to_str()).expect("it has a plain name");
        write(&folder, name, &it.text);
    }
    let check = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_packs"));
        command.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        command.env("TRAENINGSGUIDE_WORDS", &folder).arg("check");
        command.output().expect("the command runs")
    };
    let swedish = "language =\n    .name = Svenska\n    .direction = ltr\n    .complete = no\n    \
                   .read = no\nback = Tillbaka\n";
    write(&folder, "sv.ftl", swedish);
    let said = check();
    assert!(said.status.success(), "{said:?}");
    let lines = text(&said.stdout);
    let last = lines.lines().last().unwrap_or_default();
    assert!(last.starts_with("sv: 1 of ") && last.ends_with("no native speaker has read them"));

    // What cannot be read is told, and nothing that would follow from it is.
    fs::write(folder.join("sv.ftl"), b"back = B\xe5k\n").expect("it can be written");
    write(&folder, "en-GB.ftl", swedish);
    let said = check();
    assert!(!said.status.success(), "{said:?}");
    let wrong = text(&said.stderr);
    for part in ["`en-GB` is no code of a language", "sv.ftl:1:9", "2 things to correct"] {
        assert!(wrong.contains(part), "{wrong}");
    }
    fs::remove_file(folder.join("da.ftl")).expect("it is there");
    let wrong = text(&check().stderr);
    assert!(wrong.contains("there are no words in this file"), "{wrong}");
}
