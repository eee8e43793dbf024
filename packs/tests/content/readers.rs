//! Three readers: who speaks to one of them has words for the others, and each file has the words
//! of its own reader.

use super::fixture::{Fixture, read, tells};
use traeningsguide::content::Pack;
use traeningsguide::content::compiled::{self, Statement};
use traeningsguide::i18n::{Language, Perspective, Voice};

const RELATIVE: &str = "`text.relative = \"…\"`";
const PROFESSIONAL: &str = "`text.professional = \"…\"`";

/// The small pack, whose step says this.
fn saying(danish: &str, english: &str, more: &str) -> Fixture {
    let texts = "text = \"Det sker inden for 14 dage efter henvendelsen.\"\n";
    let own = if more.is_empty() { "text" } else { "text.self" };
    let step = "step-contact = It does so within 14 days of the call.";
    Fixture::new()
        .pack(texts, &format!("{own} = \"{danish}\"\n{more}"))
        .words(step, &format!("step-contact ={english}"))
}

/// The words of a file, in a voice.
fn file(fixture: &Fixture, voice: Voice) -> Pack {
    read(&fixture.good(), voice)
}

/// What the step says in each voice.
fn said(fixture: &Fixture) -> Vec<String> {
    let steps = |voice| file(fixture, voice).text.programmes.into_iter().flat_map(|it| it.steps);
    let step = |voice| steps(voice).flatten().next();
    messages::voices().map(|voice| step(voice).expect("it has a step").text).collect()
}

#[test]
fn who_speaks_to_one_reader_has_words_for_the_others() {
    let problem = "`text` speaks to its reader, and has no words for others";
    let [place, key] = [8, 1].map(|column| format!("packs/testby.toml:59:{column}"));
    let relative = "text.relative = \"Der er brug.\"\n";
    let professional = "text.professional = \"Der er brug.\"\n";
    let personal = |more: &str| saying("Du har brug for træning.", TO_ALL, more);
    let all = format!("write `text.self = \"…\"`, {RELATIVE}, {PROFESSIONAL}");
    tells(&personal("").check(), &place, problem, &all);
    tells(&personal(relative).check(), &key, problem, &format!("write {PROFESSIONAL}"));
    tells(&personal(professional).check(), &key, problem, &format!("write {RELATIVE}"));
    assert_eq!(personal(&[relative, professional].concat()).problems(), [""; 0]);
}

/// English words for each reader.
const TO_ALL: &str = "\n    { $reader ->\n       *[self] To you.\n        [relative] To a relative.\n        [professional] To a professional.\n    }";

#[test]
fn words_for_others_stand_in_every_language() {
    let words = "text.relative = \"Der er brug.\"\n\
                 text.professional = \"Der er brug.\"\n";
    let problem = |reader: &str| {
        format!("`programme-traening-step-contact` has no text for the reader `{reader}`")
    };
    let fixture = saying("Du har brug for træning.", "Training is needed.", words);
    assert_eq!(fixture.problems(), ["relative", "professional"].map(problem));
    assert_eq!(saying("Du har brug for træning.", TO_ALL, words).problems(), [""; 0]);
    let left = words.replace("text.relative = \"Der er brug.\"", "text.relative = \"…\"");
    let fixture = saying("Du har brug for træning.", TO_ALL, &left);
    assert_eq!(fixture.problems(), ["this text is still `…`"]);
    let misspelt = words.replace("relative", "relativ");
    let fixture = saying("Der er brug.", TO_ALL, &misspelt);
    assert_eq!(fixture.problems(), ["unknown key `relativ`"]);
}

#[test]
fn a_pronoun_is_a_whole_word_of_its_language() {
    let problem = "`text` speaks to its reader, and has no words for others";
    for danish in
        ["Du træner.", "Det er dit.", "Er det nok? Spørg dine.", "Jeg kan selv.", "Det er mit."]
    {
        assert_eq!(saying(danish, "It is so.", "").problems(), [problem], "{danish}");
    }
    for english in ["You train.", "It is yours.", "My own (me).", "Bring your papers."] {
        let problem =
            "`programme-traening-step-contact` speaks to its reader, and has no words for others";
        assert_eq!(saying("Sådan er det.", english, "").problems(), [problem], "{english}");
    }
    // Words that only have one in them, and words of the other language.
    for (danish, english) in [
        (
            "Duften, minuttet og indsatsen; en jeger jubler.",
            "The youth of a yurt, a meme, a mystery.",
        ),
        ("You og my er engelske ord.", "Du and dig are Danish words, and so is I."),
    ] {
        assert_eq!(saying(danish, english, "").problems(), [""; 0], "{danish}");
    }
}

#[test]
fn each_file_has_the_words_of_its_reader() {
    let words = "text.relative = \"Til pårørende.\"\n\
                 text.professional = \"Til fagpersoner.\"\n";
    let fixture = saying("Til dig.", TO_ALL, words);
    let expected = [
        "Til dig.",
        "Til pårørende.",
        "Til fagpersoner.",
        "To you.",
        "To a relative.",
        "To a professional.",
    ];
    assert_eq!(said(&fixture), expected);
    // Without words of their own, all read the same.
    let same = said(&saying("Til alle.", "To all.", ""));
    assert_eq!(same, ["Til alle.", "Til alle.", "Til alle.", "To all.", "To all.", "To all."]);
}

/// A condition is true for everybody, so it has one wording, which speaks to nobody.
#[test]
fn a_rule_speaks_to_nobody() {
    let criterion = |from: &str, to: &str| Fixture::new().pack(from, to);
    let danish = "\"Der er brug for træning.\"";
    let help = "say it as a rule for everybody: \"Træningen er for dem, der …\"";
    tells(
        &criterion(danish, "\"Du har brug for træning.\"").check(),
        "packs/testby.toml:42:8",
        "`text` speaks to its reader: \"Du\"",
        help,
    );
    for word in ["du", "dig", "din", "dit", "dine"] {
        let said = format!("\"Her står {word}.\"");
        let problem = format!("`text` speaks to its reader: \"{word}\"");
        assert_eq!(criterion(danish, &said).problems(), [problem.as_str()]);
        let condition = criterion("\"Turen er for svær alene.\"", &said);
        assert_eq!(condition.problems(), [problem]);
    }
    for word in ["you", "Your"] {
        let said = format!("criterion-needed = Here is {word}.");
        let fixture = Fixture::new().words("criterion-needed = Training is needed.", &said);
        let problem =
            format!("`programme-traening-criterion-needed` speaks to its reader: \"{word}\"");
        assert_eq!(fixture.problems(), [problem]);
    }
    let readers = "text = { self = \"Der er brug.\", relative = \"a\" }";
    let fixture = criterion("text = \"Der er brug for træning.\"", readers);
    assert_eq!(fixture.problems(), ["`text` cannot be a table: it has one wording"]);
}

#[test]
fn a_helper_is_read_by_whom_it_speaks_to() {
    let fixture = Fixture::new();
    let helpers = |perspective| {
        let voice = Voice { language: Language::DANISH, perspective };
        let programmes = file(&fixture, voice).text.programmes;
        let helpers = programmes.iter().flat_map(compiled::Programme::helpers);
        let told = |it: &Statement| (it.text.clone(), it.cite.as_ref().map(|it| it.lines));
        helpers.map(told).collect::<Vec<_>>()
    };
    let told = ("Du kan ringe for den, du hjælper.".to_owned(), Some((15, 16)));
    assert_eq!(helpers(Perspective::Own), []);
    assert_eq!(helpers(Perspective::Relative), [told]);
    assert_eq!(helpers(Perspective::Professional), []);
}

#[test]
fn a_helper_speaks_to_one_reader_only() {
    let text = "text = \"Du kan ringe for den, du hjælper.\"";
    let fixture = Fixture::new().pack(text, "text = { self = \"a\", relative = \"b\" }");
    assert_eq!(fixture.problems(), ["`text` cannot be a table: it has one wording"]);
    tells(
        &Fixture::new().pack("who = \"relative\"", "who = \"relatives\"").check(),
        "packs/testby.toml:32:36",
        "unknown `who`: `relatives`",
        "did you mean `relative`?",
    );
    // In whichever voice it is read.
    for who in ["relative", "professional"] {
        let fixture = Fixture::new()
            .pack("who = \"relative\"", &format!("who = \"{who}\""))
            .pack("lines = [15, 16]", "lines = [15, 16], document = \"standart\"");
        assert_eq!(fixture.problems(), ["unknown document `standart`"]);
    }
}

#[test]
fn a_hint_has_no_full_stop_in_any_words() {
    let hint = |relative: &str| {
        let hint = format!(
            "hint = {{ self = \"Om dig\", relative = \"{relative}\", \
             professional = \"Om patienten\" }}\nnumber = 1"
        );
        Fixture::new().questions("number = 1", &hint)
    };
    assert_eq!(hint("Om begge").problems(), [""; 0]);
    assert_eq!(hint("Om begge.").problems(), ["`hint` ends with a full stop"]);
}
