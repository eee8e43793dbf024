//! The files of the guide's own words: sound as they are, and a fault of each kind is found.

use messages::{FILES, faults, say};
use packs::{plain, word_findings};
use traeningsguide::i18n::{Language, Msg, Perspective, Voice};

const DANISH: &str = FILES[0].1;
const ENGLISH: &str = FILES[1].1;

/// The English file with one change, and what is wrong with it then.
fn changed(from: &str, to: &str) -> Vec<String> {
    let file = ENGLISH.replacen(from, to, 1);
    assert_ne!(file, ENGLISH, "`{from}` is not in the file");
    let found = faults(&file, Some(DANISH)).into_iter();
    found
        .map(|it| format!("{}: {} ({})", line(&file, it.span.start), it.problem, it.help))
        .collect()
}

/// The text of the line at this place.
fn line(file: &str, place: usize) -> &str {
    let begin = file[..place].rfind('\n').map_or(0, |it| it + 1);
    file[begin..].lines().next().unwrap_or("(end)")
}

#[test]
fn the_shipped_files_are_sound() {
    assert_eq!(faults(DANISH, None), []);
    assert_eq!(faults(ENGLISH, Some(DANISH)), []);
}

#[test]
fn a_fault_is_shown_with_its_file_its_line_and_what_to_write() {
    let broken = ENGLISH.replacen("Call { $name }:", "Call them:", 1);
    let [finding] = &*word_findings("en.ftl", &broken, DANISH) else { unreachable!("one finding") };
    let shown = plain(finding).expect("a finding is shown");
    for part in [
        "`call-contact` loses `$name`",
        "public/words/en.ftl:",
        "call-contact = Call them:",
        "write `{ $name }` where it belongs",
    ] {
        assert!(shown.contains(part), "{part} is not in {shown}");
    }
}

#[test]
fn a_message_is_said_to_each_reader_in_their_language() {
    let msg = Msg::ButLikely { phrase: "selvtræning" };
    let all: Vec<String> = Voice::all().map(|voice| say(voice, msg)).collect();
    assert_eq!(
        all,
        [
            "Men du kan sandsynligvis få selvtræning.",
            "Men den, du hjælper, kan sandsynligvis få selvtræning.",
            "Men patienten kan sandsynligvis få selvtræning.",
            "But you can probably get selvtræning.",
            "But the person you help can probably get selvtræning.",
            "But the patient can probably get selvtræning.",
        ]
    );
    let hello = Msg::WrongHello { municipality: "Varde Kommune", version: "1. maj" };
    let hello = say(Voice::from(Language::Da).to(Perspective::Relative), hello);
    assert!(hello.starts_with("Til Varde Kommune\n\nJeg har brugt"), "{hello}");
}

#[test]
fn a_message_that_is_missing_unused_or_written_twice() {
    assert_eq!(
        changed("\nback = Back\n", "\n"),
        ["(end): `back` is missing (add a line `back = …`)"]
    );
    assert_eq!(
        changed("back = Back", "back = Back\nforth = Forth\nback = Again"),
        [
            "forth = Forth: `forth` is shown nowhere (take it out)",
            "back = Again: `back` is written twice (keep one of the two)",
        ]
    );
}

#[test]
fn an_argument_that_is_lost_or_unknown() {
    assert_eq!(
        changed("Call { $name }:", "Call { $nam }:"),
        [
            "call-contact = Call { $nam }:: `call-contact` loses `$name` (write `{ $name }` where it belongs)",
            "call-contact = Call { $nam }:: `call-contact` has no argument `$nam` (it has `$name`)",
        ]
    );
    assert_eq!(
        changed("back = Back", "back = Back { $name }"),
        ["back = Back { $name }: `back` has no argument `$name` (it has no arguments)"]
    );
}

#[test]
fn a_reader_without_a_text_of_their_own() {
    let found =
        changed("    [relative] But the person you help can probably get { $phrase }.\n", "");
    assert_eq!(
        found,
        [
            "but-likely = { $reader ->: `but-likely` has no text for the reader `relative` (add a line `[relative] …` with a sentence of their own)"
        ]
    );
}

#[test]
fn what_is_no_text() {
    let one = |to: &str| {
        let found = changed("back = Back", to);
        assert_eq!(found.len(), 1, "{found:?}");
        found.concat()
    };
    assert!(one("back = <b>Back</b>").contains("`back` has markup"));
    assert!(
        one("back = Tilbage")
            .contains("`back` is the Danish text (translate it, or write `# same` above it)")
    );
    assert!(one("back = { \" \" }").contains("`back` says nothing"));
    assert!(one("back = Back\n    .title = x").contains("`back` has an attribute"));
    assert!(one("-term = x\nback = Back").contains("`-term` is a term"));
    assert!(one("back = { NUMBER(1) }").contains("`back` has something else than text"));
    assert!(one("back = Back\n= what").contains("a message is written `name = text`"));
    let other = "back = { $mood ->\n   *[self] a\n    [relative] b\n    [professional] c\n}";
    assert!(one(other).contains("`back` does not choose by the reader"));
}
