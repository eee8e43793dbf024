//! The properties of the fuzz targets, checked without the fuzzer: on the real packs, on changed
//! ones, and on every input that once failed.

#![expect(clippy::expect_used, reason = "a test that meets the impossible fails, and says where")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use packs::output::Output;
use packs::{Sources, catalogue, check};
use traeningsguide::content::MAX_BYTES;
use traeningsguide_fuzz as fuzz;
use traeningsguide_fuzz::mutate::{Shape, mutate};

type Target = fn(&[u8]);

/// The targets, by the names of their folders.
const TARGETS: [(&str, Target); 4] = [
    ("catalogue", fuzz::catalogue),
    ("compiled", fuzz::compiled),
    ("condition", fuzz::condition),
    ("pack_source", fuzz::pack_source),
];

/// A change of a text for each of these seeds.
fn changes(
    text: &[u8],
    seeds: impl Iterator<Item = u32>,
    shape: Shape,
) -> impl Iterator<Item = Vec<u8>> {
    let most = 2 * MAX_BYTES;
    seeds.filter_map(move |seed| {
        let mut data = text.to_vec();
        data.resize(most, 0);
        let size = mutate(&mut data, text.len(), most, 2 * seed, shape)?;
        data.truncate(size);
        Some(data)
    })
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    entries.map(|entry| entry.expect("the folder can be read").path()).collect()
}

fn packs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../public/packs")
}

fn compiled() -> Vec<Output> {
    let sources = Sources::read(&packs()).expect("the packs can be read");
    catalogue::outputs(&check(&sources).packs).expect("the packs can be written")
}

/// Whether it is a file of rules: `holstebro.12345678.json`.
fn has_rules(output: &Output) -> bool {
    output.name.split('.').count() == 3
}

fn target_of(output: &Output) -> Target {
    if has_rules(output) { fuzz::compiled } else { fuzz::catalogue }
}

#[test]
fn real_packs_hold() {
    for pack in files(&packs()) {
        fuzz::pack_source(&fs::read(&pack).expect("the pack can be read"));
    }
    for output in compiled() {
        target_of(&output)(output.text.as_bytes());
    }
    fuzz::condition(b"has_plan = yes and not (hospital_treatment = same or age in (young, old))");
}

#[test]
fn changed_packs_hold() {
    let written = include_bytes!("../../packs/tests/content/packs/testby.toml");
    changes(written, 0..60, Shape::Lines).for_each(|changed| fuzz::pack_source(&changed));
    // The other files are many, and soon read.
    for output in compiled() {
        let (text, target) = (output.text.as_bytes(), target_of(&output));
        let seeds = if has_rules(&output) { 0..60 } else { 0..10 };
        changes(text, seeds, Shape::Json).for_each(|changed| target(&changed));
    }
}

#[test]
fn changes_keep_the_shape() {
    let lines = "one\ntwo\nthree\n";
    let mut sizes = BTreeSet::new();
    for changed in changes(lines.as_bytes(), 0..500, Shape::Lines) {
        let text = String::from_utf8(changed).expect("whole lines are text");
        assert!(text.lines().all(|line| lines.lines().any(|it| it == line)), "{text}");
        sizes.insert(text.len());
    }
    assert!(sizes.first() < Some(&lines.len()) && sizes.last() > Some(&MAX_BYTES), "{sizes:?}");

    let record = r#"{"a":[1,"\"]"],"b":{"c":[]}}"#;
    let mut sizes = BTreeSet::new();
    for changed in changes(record.as_bytes(), 0..500, Shape::Json) {
        let text = String::from_utf8(changed).expect("whole records are text");
        let signs = text.replace(r#""\"]""#, "");
        for (open, close) in [('{', '}'), ('[', ']')] {
            assert_eq!(signs.matches(open).count(), signs.matches(close).count(), "{text}");
        }
        sizes.insert(text.len());
    }
    assert!(sizes.first() < Some(&record.len()) && sizes.last() > Some(&MAX_BYTES), "{sizes:?}");
}

#[test]
fn what_once_failed_holds() {
    let mut tried = 0;
    for folder in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/failed")) {
        let target = TARGETS.iter().find(|(name, _)| folder.ends_with(name));
        let (_, target) = target.expect("each folder is named after a target");
        for input in files(&folder) {
            target(&fs::read(&input).expect("the input can be read"));
            tried += 1;
        }
    }
    assert!(tried > 0, "there are no inputs");
}
