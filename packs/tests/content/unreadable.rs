//! Files that cannot be read at all: too large, no text, nested too deeply. Told with their place,
//! like anything else.

use std::fs;
use std::path::PathBuf;

use super::fixture::{FACTS, Fixture, PACK, QUESTIONS, checked, problems, tells};
use super::folder::{write, write_testby};
use packs::{Sources, check, plain};
use traeningsguide::content::{MAX_BYTES, MAX_LEVELS};

const LARGE: &str = "the file is larger than 256 kB";
const SHORTEN: &str = "at most 262144 bytes: shorten its texts, or take out what no reader needs";
const NESTED: &str = "this is nested too deeply";
const FLATTEN: &str = "at most 64 lists and tables may stand in each other";

/// Remarks of so many bytes.
fn remarks(bytes: usize) -> String {
    let line = format!("#{}\n", "x".repeat(98));
    line.repeat(bytes / 100) + &"\n".repeat(bytes % 100)
}

#[test]
fn a_file_may_be_as_large_as_the_limit() {
    let filled =
        |text: &str, over: usize| text.to_owned() + &remarks(MAX_BYTES + over - text.len());
    let most = checked(&filled(QUESTIONS, 0), &filled(FACTS, 0), &filled(PACK, 0));
    assert_eq!(problems(&most), [""; 0]);

    let pack = filled(PACK, 1);
    let place = format!("testby.toml:{}:1", pack.lines().count());
    let report = checked(QUESTIONS, FACTS, &pack);
    tells(&report, &place, LARGE, SHORTEN);
    assert!(report.packs.is_empty());
    assert_eq!(problems(&checked(&filled(QUESTIONS, 1), FACTS, PACK)), [LARGE]);
    assert_eq!(problems(&checked(QUESTIONS, &filled(FACTS, 1), PACK)), [LARGE]);
    // A letter of two bytes that begins within the limit and ends behind it.
    let mut split = filled(PACK, 0);
    split.truncate(MAX_BYTES - 1);
    assert_eq!(problems(&checked(QUESTIONS, FACTS, &(split + "æ"))), [LARGE]);
}

#[test]
fn a_line_may_be_as_long_as_the_limit() {
    let line = |letters: usize| format!("{PACK}# {}", "æ".repeat(letters - 2));
    assert_eq!(problems(&checked(QUESTIONS, FACTS, &line(2_000))), [""; 0]);
    let place = format!("testby.toml:{}:1", PACK.lines().count() + 1);
    let help = "at most 2000 letters: break a text between `\"\"\"`, with `\\` at each line's end";
    for letters in [2_001, 100_000] {
        let report = checked(QUESTIONS, FACTS, &line(letters));
        tells(&report, &place, "this line is too long", help);
        // A line that no terminal has room for is not shown to its end.
        let shown = report.findings.first().and_then(|it| plain(it).ok()).unwrap_or_default();
        assert!(shown.lines().all(|line| line.len() < 300), "{shown}");
    }
    // A fault so far to the right once brought the showing down.
    let far = format!("{PACK}{}x = 1\n", " ".repeat(70_000));
    assert_eq!(problems(&checked(QUESTIONS, FACTS, &far)), ["this line is too long"]);
}

#[test]
fn nesting_is_told_where_it_stands() {
    // The file itself is the first level.
    let first = |written: String| (format!("{written}\n{PACK}"), 1);
    let last = |written: String| (format!("{PACK}{written}\n"), PACK.lines().count() + 1);
    let lists =
        |levels: usize| first(format!("x = {}1{}", "[".repeat(levels - 1), "]".repeat(levels - 1)));
    let tables = |levels: usize| {
        first(format!("x = {}1{}", "{ x = ".repeat(levels - 1), " }".repeat(levels - 1)))
    };
    let keys = |levels: usize| first(format!("x{} = 1", ".x".repeat(levels - 1)));
    let headers = |levels: usize| last(format!("[x{}]", ".x".repeat(levels - 2)));
    for written in [&lists as &dyn Fn(usize) -> (String, usize), &tables, &keys, &headers] {
        let report = checked(QUESTIONS, FACTS, &written(MAX_LEVELS).0);
        let told = problems(&report);
        assert!(told.contains(&"unknown key `x`") && !told.contains(&NESTED), "{told:?}");
        // From 80 levels the parser tells.
        for levels in [MAX_LEVELS + 1, 79, 80, 81, 82, 200] {
            let (text, line) = written(levels);
            let report = checked(QUESTIONS, FACTS, &text);
            assert_eq!(problems(&report), [NESTED], "{levels} levels");
            let shown = report.findings.first().and_then(|it| plain(it).ok()).unwrap_or_default();
            let place = format!("[testby.toml:{line}:");
            assert!(shown.contains(&place) && shown.contains(FLATTEN), "{shown}");
        }
    }
    let deep = format!("# No end.\nx = {}", ("[".repeat(1_000) + "\n").repeat(200));
    tells(&checked(QUESTIONS, FACTS, &deep), "testby.toml:2:85", NESTED, FLATTEN);
}

/// A folder with the small pack's files, and one more.
fn folder(name: &str, other: &[u8]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder can be made");
    write(&folder, "questions.toml", QUESTIONS);
    write(&folder, "questions.en.ftl", include_str!("packs/questions.en.ftl"));
    write(&folder, "facts.toml", FACTS);
    write_testby(&folder);
    fs::write(folder.join("other.toml"), other).expect("a file can be written");
    folder
}

#[test]
fn a_file_that_is_no_text_is_told_and_the_others_are_checked() {
    // `Ærø` as Windows once wrote it, a file as an old editor wrote it, and one that broke off
    // within a letter.
    let latin = b"format = 2\nname = \"\xc6r\xf8\"";
    let wide: Vec<u8> = "\u{feff}format = 2".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cut = b"# \xc3";
    for (name, bytes, line, column) in
        [("latin", latin.as_slice(), 2, 9), ("wide", &wide, 1, 1), ("cut", cut, 1, 3)]
    {
        let folder = folder(name, bytes);
        let report = check(&Sources::read(&folder).expect("the folder can be read"));
        let place = format!("{}:{line}:{column}", folder.join("other.toml").display());
        let help = "save the file as UTF-8, and look whether its letters are right";
        tells(&report, &place, "a letter cannot be read here", help);
        let packs: Vec<&str> = report.packs.iter().map(|it| it.municipality.as_str()).collect();
        assert_eq!(packs, ["testby"]);
    }
}

#[test]
fn a_huge_file_is_refused_before_it_is_read() {
    let folder = folder("huge", remarks(MAX_BYTES).as_bytes());
    let huge = folder.join("other.toml");
    let file = fs::File::options().append(true).open(&huge).expect("the file is there");
    // More than a machine has memory for; a hole takes no room on the disk.
    file.set_len(1 << 36).expect("a file may have a hole");
    let report = check(&Sources::read(&folder).expect("the folder can be read"));
    fs::remove_file(&huge).expect("the file is there");
    let place = format!("{}:{}:", huge.display(), remarks(MAX_BYTES).lines().count() + 1);
    assert_eq!(problems(&report), [LARGE]);
    let shown = report.findings.first().and_then(|it| plain(it).ok()).unwrap_or_default();
    assert!(shown.contains(&place), "{shown}");
    assert_eq!(report.packs.len(), 1);
}

#[test]
fn control_characters_are_told() {
    let letters = ['\0', '\u{1b}', '\u{7f}', '\r', '\u{85}'];
    for letter in letters {
        let code = format!("U+{:04X}", u32::from(letter));
        let problem = format!("the control character {code} stands here");
        for before in ["# remark", "name = \"", "x"] {
            let report = checked(QUESTIONS, FACTS, &format!("\n{before}{letter}\n \n{PACK}"));
            if letter == '\r' {
                // At the end of a line it is what some editors write.
                assert!(!problems(&report).contains(&problem.as_str()));
            }
            let report = checked(QUESTIONS, FACTS, &format!("\n{before}{letter} \n{PACK}"));
            let place = format!("testby.toml:2:{}", before.len() + 1);
            tells(&report, &place, &problem, "delete it, though an editor may not show it");
        }
        // As an escape it is in the text, not in the file.
        let escaped = format!("title = \"Kvalitet\\u{:04x}", u32::from(letter));
        let told = match letter {
            '\r' => "`title` has a line break or a tab in it".to_owned(),
            _ => format!("`title` has the control character {code} in it"),
        };
        assert_eq!(Fixture::new().pack("title = \"Kvalitet", &escaped).problems(), [told]);
    }
    let windows = PACK.replace('\n', "\r\n").replace(" = ", "\t=\t");
    assert_eq!(
        problems(&checked(QUESTIONS, FACTS, &format!("\u{feff}{windows}"))),
        [""; 0],
        "what editors write at a file's beginning, between words and at a line's end is fine"
    );
}

/// Directions, joiners, fillers, letters for private use, and those that Unicode does not have yet.
#[test]
fn a_letter_that_nobody_sees_is_told() {
    let letters = [
        '\u{200b}',
        '\u{200d}',
        '\u{200f}',
        '\u{202e}',
        '\u{2066}',
        '\u{2028}',
        '\u{2060}',
        '\u{feff}',
        '\u{3164}',
        '\u{2800}',
        '\u{fe0f}',
        '\u{e000}',
        '\u{e0041}',
        '\u{10fffd}',
        '\u{0378}',
    ];
    for letter in letters {
        let code = format!("the unseen letter U+{:04X}", u32::from(letter));
        let report = checked(QUESTIONS, FACTS, &format!("# a{letter}b\n{PACK}"));
        tells(&report, "testby.toml:1:4", &format!("{code} stands here"), "delete it");
        let escaped = format!("title = \"Kvalitet\\U{:08x}", u32::from(letter));
        let told = format!("`title` has {code} in it");
        assert_eq!(Fixture::new().pack("title = \"Kvalitet", &escaped).problems(), [told]);
        let escaped = format!("Quality{{ \"\\U{:06x}\" }} standard", u32::from(letter));
        let told = format!("`document-standard.title` has {code} in it");
        assert_eq!(Fixture::new().words("Quality standard", &escaped).problems(), [told]);
    }
    // Where a word or a line may break, and where it may not.
    let title = "title = \"Kvalitets\u{ad}standard\u{a0}2023\u{2013}2024";
    assert_eq!(Fixture::new().pack("title = \"Kvalitetsstandard", title).problems(), [""; 0]);
}
