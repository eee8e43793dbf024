//! Three readers: who speaks to one of them has words for the others, and each file has the words
//! of its own reader.

use super::fixture::{Fixture, read, tells};
use traeningsguide::content::Pack;
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
    let place = "packs/testby.toml:77:1";
    let relative = "text.relative = \"Der er brug.\"\n";
    let professional = "text.professional = \"Der er brug.\"\n";
    let personal = |more: &str| saying("Du har brug for træning.", "Training is needed.", more);
    let both = format!("write {RELATIVE}, {PROFESSIONAL}");
    tells(&personal("").check(), place, problem, &both);
    tells(&personal(relative).check(), place, problem, &format!("write {PROFESSIONAL}"));
    tells(&personal(professional).check(), place, problem, &format!("write {RELATIVE}"));
    assert_eq!(personal(&[relative, professional].concat()).problems(), [""; 0]);
}

#[test]
fn words_for_others_stand_in_both_languages() {
    let words = "text.relative = \"Der er brug.\"\n\
                 text.professional = \"Der er brug.\"\n";
    tells(
        &saying("Du har brug for træning.", "Training is needed.", words).check(),
        "packs/testby.toml:79:6",
        "the English text of `text.relative` is missing",
        "write `text.relative.en = \"…\"`",
    );
    let left = words.replace("text.relative = \"Der er brug.\"", "text.relative = \"…\"");
    let fixture = saying("Du har brug for træning.", "Training is needed.", &left);
    assert_eq!(fixture.problems(), ["this text is still `…`"]);
    let misspelt = words.replace("relative", "relativ");
    let fixture = saying("Der er brug.", "Training is needed.", &misspelt);
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
    let fixture = saying("Til dig.", "To you.", words);
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
    let (danish, english) = ("\"Der er brug for træning.\"", "\"Training is needed.\"");
    let help = "say it as a rule for everybody: \"Træningen er for dem, der …\"";
    tells(
        &criterion(danish, "\"Du har brug for træning.\"").check(),
        "packs/testby.toml:59:1",
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
        let said = format!("\"Here is {word}.\"");
        let problem = format!("`text` speaks to its reader: \"{word}\"");
        assert_eq!(criterion(english, &said).problems(), [problem]);
    }
    let more = "\"Training is needed.\"\ntext.relative = \"a\"";
    let report = criterion(english, more).check();
    let keys = "the keys here are `da`, `en`";
    tells(&report, "packs/testby.toml:61:6", "unknown key `relative`", keys);
}

#[test]
fn a_helper_is_read_by_whom_it_speaks_to() {
    let fixture = Fixture::new();
    let helpers = |perspective| {
        let voice = Voice { language: Language::DANISH, perspective };
        let programmes = file(&fixture, voice).text.programmes;
        let helpers = programmes.into_iter().flat_map(|it| it.helpers);
        helpers.map(|it| (it.text, it.cite.map(|it| it.lines))).collect::<Vec<_>>()
    };
    let told = ("Du kan ringe for den, du hjælper.".to_owned(), Some((15, 16)));
    assert_eq!(helpers(Perspective::Own), []);
    assert_eq!(helpers(Perspective::Relative), [told]);
    assert_eq!(helpers(Perspective::Professional), []);
}

#[test]
fn a_helper_speaks_to_one_reader_only() {
    let text = "en = \"You can call for the person you help.\"";
    let more = format!("{text}, relative = \"a\"");
    let report = Fixture::new().pack(text, &more).check();
    tells(
        &report,
        "packs/testby.toml:34:129",
        "unknown key `relative`",
        "the keys here are `da`, `en`",
    );
    let fixture = Fixture::new().pack(&format!(", {text}"), "");
    assert_eq!(fixture.problems(), ["the English text of `text` is missing"]);
    tells(
        &Fixture::new().pack("who = \"relative\"", "who = \"relatives\"").check(),
        "packs/testby.toml:34:19",
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
            "hint = {{ da = \"Om dig\", en = \"Of you\", relative = \"{relative}\", \
             professional = \"Om patienten\" }}\nnumber = 1"
        );
        Fixture::new().questions("number = 1", &hint)
    };
    assert_eq!(hint("Om begge").problems(), [""; 0]);
    assert_eq!(hint("Om begge.").problems(), ["`hint` ends with a full stop"]);
}
