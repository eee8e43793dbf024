//! The command itself: what it prints where, and how it ends.

use std::path::Path;
use std::process::{Command, Output};

use super::folder::{empty, read, shared, write};

fn packs(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_packs"));
    command.args(arguments).output().expect("the command runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn named(path: &Path) -> &str {
    path.to_str().expect("the build folder has a plain name")
}

#[test]
fn explain_prints_a_page_or_what_is_wrong() {
    let folder = shared("explained");
    let pack = include_str!("packs/testby.toml");
    write(&folder, "facts.toml", include_str!("packs/facts.toml"));
    write(&folder, "testby.toml", pack);
    let file = folder.join("testby.toml");
    // Its questions and facts are beside it, and no other folder is looked at.
    let said = packs(&["explain", named(&file), "--dir", "nowhere"]);
    assert!(said.status.success(), "{said:?}");
    assert!(text(&said.stdout).starts_with("# Testby Kommune: regler"), "{said:?}");
    let said = packs(&["explain", named(&file), "--html"]);
    assert!(text(&said.stdout).starts_with("<!doctype html>"), "{said:?}");

    // A pack by itself takes them from the folder that is named.
    let alone = empty("alone");
    write(&alone, "testby.toml", pack);
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
        lines.contains("facts.toml, under [testby]") && lines.contains("-- check --dir "),
        "{lines}"
    );
    assert!(read(&folder, "testby.toml").contains("name.da = \"Testby Kommune\""));

    let again = packs(&arguments);
    assert!(!again.status.success(), "{again:?}");
    let said = packs(&["check", "--dir", named(&folder)]);
    assert!(!said.status.success(), "{said:?}");
    assert!(text(&said.stderr).contains("33 things to correct"), "{said:?}");
}

#[test]
fn schema_writes_what_is_committed() {
    let folder = empty("schemas");
    let said = packs(&["schema", "--out", named(&folder)]);
    assert!(said.status.success(), "{said:?}");
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema");
    for line in text(&said.stdout).lines() {
        let name = line.split(' ').next().expect("a line names a file");
        assert!(
            read(&folder, name) == read(&committed, name),
            "docs/schema/{name} is stale: run `packs schema --out docs/schema`"
        );
    }
    let count = |folder: &Path| std::fs::read_dir(folder).expect("it can be listed").count();
    assert_eq!(count(&folder), count(&committed));
}
