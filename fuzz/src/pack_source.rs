//! Files that people write: mistakes are reported and shown, and everything else ships.

use packs::{File, Source, Sources, catalogue, check, plain};
use traeningsguide::i18n::Language;

/// More are not shown: each takes a walk through the file.
const SHOWN: usize = 3;

/// The municipality of the small pack.
const SMALL: &str = "testby";

/// Checks these bytes as what they look like: a question bank or a ledger beside a small pack; or
/// else the file of a municipality, beside the real question bank and ledger, or beside small ones
/// where it is the small pack's.
///
/// # Panics
///
/// When it does not hold: that is what the fuzzer looks for.
pub fn pack_source(data: &[u8]) {
    let questions =
        File::new("questions.toml", include_str!("../../packs/tests/content/packs/questions.toml"));
    let facts = File::new("facts.toml", include_str!("../../packs/tests/content/packs/facts.toml"));
    let pack =
        File::new("testby.toml", include_str!("../../packs/tests/content/packs/testby.toml"));
    let cases = File::new(
        "testby.cases.toml",
        include_str!("../../packs/tests/content/packs/testby.cases.toml"),
    );
    let small = Sources {
        questions: questions.into(),
        facts,
        packs: vec![Source { cases: Some(cases), ..Source::from(pack) }],
        stray: Vec::new(),
        // What is written is looked at, not what is missing.
        incomplete: messages::languages().collect(),
    };
    if data.starts_with(b"###") {
        let words = File::from_bytes("testby.en.ftl", data);
        let packs = small.packs.iter().cloned();
        let packs =
            packs.map(|it| Source { words: vec![(Language::new("en"), words.clone())], ..it });
        return holds(&Sources { packs: packs.collect(), ..small });
    }
    if has(data, b"[[programme.case") {
        let cases = Some(File::from_bytes("testby.cases.toml", data));
        let packs = small.packs.iter().cloned().map(|it| Source { cases: cases.clone(), ..it });
        return holds(&Sources { packs: packs.collect(), ..small });
    }
    if has(data, b"[[question") {
        let questions = File::from_bytes("questions.toml", data).into();
        return holds(&Sources { questions, ..small });
    }
    if !has(data, b"[[") {
        holds(&Sources { facts: File::from_bytes("facts.toml", data), ..small.clone() });
    }
    // A pack is named after its municipality.
    let municipality = municipality(data);
    let pack = File::from_bytes(format!("{municipality}.toml"), data);
    if municipality == SMALL {
        let packs = small.packs.iter().cloned().map(|it| Source { file: pack.clone(), ..it });
        return holds(&Sources { packs: packs.collect(), ..small });
    }
    let packs = vec![pack.into()];
    let questions = File::new("questions.toml", include_str!("../../public/packs/questions.toml"));
    let facts = File::new("facts.toml", include_str!("../../public/packs/facts.toml"));
    holds(&Sources { questions: questions.into(), facts, packs, ..small });
}

fn has(data: &[u8], part: &[u8]) -> bool {
    data.windows(part.len()).any(|it| it == part)
}

/// The municipality that the file names, where that can be a file's name.
fn municipality(data: &[u8]) -> String {
    let text = String::from_utf8_lossy(data);
    let id =
        text.lines().find_map(|line| line.strip_prefix("municipality = \"")?.split('"').next());
    let id = id.filter(|it| it.bytes().all(|byte| byte.is_ascii_lowercase()) && it.len() < 40);
    id.unwrap_or("x").to_owned()
}

/// Checks that each finding can be shown, and that sources without findings ship.
fn holds(sources: &Sources) {
    let report = check(sources);
    for finding in report.findings.iter().take(SHOWN) {
        let shown = plain(finding);
        let shown = shown.as_deref().unwrap_or("the finding cannot be shown");
        // Where miette cannot find the place, it says so instead of showing it.
        assert!(shown.contains("help: ") && shown.contains('╰'), "{shown}");
        // Every limit has a finding of its own.
        assert!(!finding.problem().starts_with("the guide refuses"), "{shown}");
    }
    if report.findings.is_empty() {
        let packs = sources.packs.len();
        assert_eq!(report.packs.len(), packs, "a pack is neither reported nor compiled");
        // Everything is written as the guide reads it: rules, six files of words and two indexes a
        // municipality, two lists, and what the loader must know.
        let outputs = catalogue::outputs(&report.packs);
        let files = outputs.as_ref().map(Vec::len);
        assert!(files.is_ok_and(|files| files == 9 * packs + 3), "{:?}", outputs.err());
    }
}
