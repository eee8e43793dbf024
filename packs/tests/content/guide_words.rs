//! The files of the guide's own words: sound as they are, and a fault of each kind is found.

use messages::{PageMsg, faults, files, page, say};
use packs::{plain, word_findings};
use traeningsguide::i18n::{Language, Msg, Perspective, Voice};

const EN: Language = Language::new("en");

fn danish() -> &'static str {
    files().first().map_or("", |it| &it.text)
}

fn english() -> &'static str {
    files().get(1).map_or("", |it| &it.text)
}

/// The English file with one change, and what is wrong with it then.
fn changed(from: &str, to: &str) -> Vec<String> {
    let file = english().replacen(from, to, 1);
    assert_ne!(file, english(), "`{from}` is not in the file");
    let found = faults(EN, &file, danish()).into_iter();
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
    assert_eq!(faults(Language::DANISH, danish(), danish()), []);
    assert_eq!(faults(EN, english(), danish()), []);
}

#[test]
fn a_fault_is_shown_with_its_file_its_line_and_what_to_write() {
    let broken = english().replacen("Call { $name }:", "Call them:", 1);
    let [finding] = &*word_findings(EN, "en.ftl", &broken, danish()) else {
        unreachable!("one finding")
    };
    let shown = plain(finding).expect("a finding is shown");
    for part in [
        "`call-contact` loses `$name`",
        "en.ftl:",
        "call-contact = Call them:",
        "write `{ $name }` where it belongs",
    ] {
        assert!(shown.contains(part), "{part} is not in {shown}");
    }
}

#[test]
fn a_message_is_said_to_each_reader_in_their_language() {
    let msg = Msg::ButLikely { phrase: "selvtræning" };
    let all: Vec<String> = messages::voices().map(|voice| say(voice, msg)).collect();
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
    let hello = say(Voice::from(Language::DANISH).to(Perspective::Relative), hello);
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
            "but-likely =: `but-likely` has no text for the reader `relative` (add a line `[relative] …` with a sentence of their own)"
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

#[test]
fn a_page_chooses_the_plural_form_of_its_language() {
    let days = |language, amount| page(language, PageMsg::Days { amount });
    assert_eq!([0, 1, 2].map(|it| days(Language::DANISH, it)), ["0 dage", "1 dag", "2 dage"]);
    assert_eq!([0, 1, 21].map(|it| days(EN, it)), ["0 days", "1 day", "21 days"]);
}

#[test]
fn a_message_of_a_page_has_the_same_faults() {
    assert_eq!(
        changed("\npage-in-doubt = Not sure of an answer?\n", "\n"),
        ["(end): `page-in-doubt` is missing (add a line `page-in-doubt = …`)"]
    );
    let one = |from: &str, to: &str| {
        let found = changed(from, to);
        assert_eq!(found.len(), 1, "{found:?}");
        found.concat()
    };
    let found = one("page-lead =", "page-nowhere = x\npage-lead =");
    assert!(found.contains("`page-nowhere` is shown nowhere (take it out)"), "{found}");
    let found = one("page-lead =", "staff-hint = Hint: { $hint }\npage-lead =");
    assert!(found.contains("`staff-hint` is shown nowhere (take it out)"), "{found}");
    let found = one("page-email = E-mail: { $address }", "page-email = E-mail:");
    assert!(found.contains("`page-email` loses `$address`"), "{found}");
    let found = one("page-in-doubt = Not", "page-in-doubt = Not { $sure }");
    assert!(found.contains("`page-in-doubt` has no argument `$sure`"), "{found}");
    let found = one("# same\npage-email", "page-email");
    assert!(found.contains("`page-email` is the Danish text"), "{found}");
    for markup in ["<b>Not", "Not&nbsp;"] {
        let found = one("page-in-doubt = Not", &format!("page-in-doubt = {markup}"));
        assert!(found.contains("`page-in-doubt` has markup"), "{found}");
    }
}

#[test]
fn a_word_that_is_wider_than_a_phone() {
    let word = "x".repeat(31);
    let found = changed("page-in-doubt = Not", &format!("page-in-doubt = Not {word}")).concat();
    assert!(found.contains(&format!("`page-in-doubt` has the word \"{word}\"")), "{found}");
    let halves = format!("{}-{}", &word[..15], &word[15..]);
    assert_eq!(changed("page-in-doubt = Not", &format!("page-in-doubt = Not {halves}")), [""; 0]);
}

#[test]
fn a_choice_that_is_none_between_plural_forms() {
    let days = "page-days =\n    ";
    let forms =
        "{ $amount ->\n        [one] { $amount } day\n       *[other] { $amount } days\n    }";
    let changed = |to: &str| changed(&[days, forms].concat(), &[days, to].concat()).concat();
    let found = changed("{ $amount ->\n       *[one] { $amount } day\n    }");
    assert_eq!(
        found,
        "page-days =: `page-days` has no text for the plural category `other` (add a line `*[other] …`)"
    );
    let found = changed(
        "{ $amount ->\n        [single] { $amount } day\n       *[other] { $amount } days\n    }",
    );
    assert!(found.contains("chooses by `single`, which is no plural category"), "{found}");
    let found = changed("{ $amount ->\n        [one] { $amount } day\n       *[other] days\n    }");
    assert!(found.contains("`page-days` loses `$amount`"), "{found}");
    // "One day" needs no figure where `one` is for 1 only, and not for 21 as in Ukrainian.
    let spelt = "{ $amount ->\n        [one] one day\n       *[other] { $amount } days\n    }";
    assert_eq!(changed(spelt), "");
    let spelt = english().replacen(&[days, forms].concat(), &[days, spelt].concat(), 1);
    let found = faults(Language::new("uk"), &spelt, danish());
    assert!(found.iter().any(|it| it.problem == "`page-days` loses `$amount`"), "{found:?}");
    let found = changed(
        "{ $reader ->\n        [self] { $amount } x\n       *[other] { $amount } days\n    }",
    );
    assert!(found.contains("`page-days` does not choose by a number"), "{found}");
}

#[test]
fn a_message_for_staff_is_in_danish_only() {
    let found =
        faults(Language::DANISH, &danish().replace("\nstaff-hint = ", "\nstaff-hnt = "), "");
    let found: Vec<String> = found.into_iter().map(|it| it.problem).collect();
    assert_eq!(found, ["`staff-hnt` is shown nowhere", "`staff-hint` is missing"]);
    let found =
        faults(Language::DANISH, &danish().replace("Hjælpetekst: { $hint }", "Hjælpetekst"), "");
    let found: Vec<String> = found.into_iter().map(|it| it.problem).collect();
    assert_eq!(found, ["`staff-hint` loses `$hint`"]);
}
