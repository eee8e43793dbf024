//! Advice: the findings on a piece that nobody sees, that leaves somebody without, that assumes an
//! answer or that names what its reader may not get; and the advice of the real packs.

use std::fs;
use std::path::Path;

use packs::{File, Sources, check};

use super::fixture::{Fixture, criterion, programme, record};

/// The small pack with these records in place of its one `apply`.
fn with_apply(records: &[&str]) -> Fixture {
    let apply = "[[programme.apply]]\nid = \"always\"\nwhen = \"always\"\ncontact = \"center\"\n\
                 text = \"Ring til Center for Træning.\"\n\
                 cite = { section = \"Ansøgning\", lines = [10, 12] }\n";
    Fixture::new().pack(apply, &records.concat())
}

fn apply(when: &str) -> String {
    record("[[programme.apply]]", &format!("when = \"{when}\""))
}

#[track_caller]
fn told(fixture: &Fixture, problem: &str, help: &str) {
    assert_eq!(fixture.problems(), [problem]);
    let shown = fixture.shown();
    let flat: Vec<&str> = shown.split_whitespace().collect();
    assert!(flat.join(" ").contains(help), "{shown}");
}

#[test]
fn whoever_a_programme_is_open_to_is_told_what_to_do() {
    assert_eq!(with_apply(&[&apply("need = unknown"), &apply("need = yes")]).problems(), [""; 0]);
    assert_eq!(with_apply(&[&apply("need in (yes, unknown)")]).problems(), [""; 0]);
    told(
        &with_apply(&[&apply("need = yes")]),
        "`traening` is open to this reader, and no `apply` tells them what to do",
        "it happens with `answers = { need = \"unknown\" }`",
    );
    // The opposite of an answer is another answer, and not "ved ikke".
    told(
        &with_apply(&[&apply("need != no")]),
        "`traening` is open to this reader, and no `apply` tells them what to do",
        "it happens with `answers = { need = \"unknown\" }`",
    );
}

#[test]
fn advice_that_no_reader_sees_is_told() {
    let problem = "no reader ever sees this";
    // Behind one that holds for everybody; for an answer with which the programme is closed; for
    // another reason.
    told(&with_apply(&[&apply("always"), &apply("need = yes")]), problem, "put it before");
    told(&with_apply(&[&apply("need = no"), &apply("always")]), problem, "correct `when`");
    told(
        &Fixture::new().pack("reason = \"needed\"", "reason = \"needed\"\nwhen = \"need = yes\""),
        problem,
        "an alternative only where it is unlikely for that reason",
    );
    let note = record("[[programme.note]]", "topic = \"aim\"\nwhen = \"need = no\"");
    told(&Fixture::new().pack("[[programme.step]]", &(note + "[[programme.step]]")), problem, "");
    let step = Fixture::new().pack("id = \"contact\"", "id = \"contact\"\nwhen = \"need = no\"");
    told(&step, problem, "");
    let helper = "who = \"relative\"";
    let helper = Fixture::new().pack(helper, &format!("{helper}, when = \"need = no\""));
    told(&helper, problem, "");
    // Nobody was asked a question that does not matter to them.
    let skipped = apply("need = no and travel = unknown");
    told(&with_apply(&[&skipped, &apply("always")]), problem, "");
}

#[test]
fn an_alternative_has_a_reason() {
    told(
        &Fixture::new().pack("reason = \"needed\"\n", ""),
        "the alternative has no `reason`",
        "`reason = \"…\"`",
    );
    told(
        &Fixture::new().pack("reason = \"needed\"", "reason = []"),
        "`reason` cannot be a list",
        "`reason = \"…\"`",
    );
    told(
        &Fixture::new().pack("reason = \"needed\"", "reason = [\"needed\", \"nede\"]"),
        "unknown criterion `nede`",
        "did you mean `needed`?",
    );
    let one_of_one = Fixture::new().pack("reason = \"needed\"", "reason = [\"needed\"]");
    assert_eq!(one_of_one.problems(), [""; 0]);
}

#[test]
fn advice_leads_to_another_programme() {
    let itself = "reason = \"needed\"\nto = \"traening\"";
    let itself = Fixture::new().pack("reason = \"needed\"", itself);
    let problems = ["no reader ever sees this", "this sends from `traening` to itself"];
    assert_eq!(itself.problems(), problems);
    let note = "[[transport.note]]\nid = \"note1\"\ntopic = \"other\"\nto = \"traening\"\n";
    let note = format!("{note}text = \"a\"\ncite = {{ section = \"a\", lines = [1, 1] }}\n");
    told(
        &Fixture::new().pack("[transport.example]", &(note + "\n[transport.example]")),
        "a note on transport can have no `when` and no `to`",
        "say it in a `[[programme.note]]`",
    );
}

const PRESUPPOSES: &str = "\n[[question.presupposes]]\nid = \"presupposes1\"\noptions = [\"yes\"]\n\
    words = [\"behovet\", \"at der er brug for det\"]\n\n\
    [[question]]\nid = \"travel\"";

/// The same words in English.
const PRESUPPOSED: &str = "question-need-presupposes-presupposes1 =\n    .words = the need\n";

/// The small pack, where some words presuppose a need.
fn presupposing() -> Fixture {
    Fixture::new().questions("\n[[question]]\nid = \"travel\"", PRESUPPOSES)
}

#[test]
fn a_word_that_presupposes_an_answer_is_told() {
    let text = |da: &str, en: &str| {
        presupposing()
            .question_words("question-travel =", &format!("{PRESUPPOSED}question-travel ="))
            .pack("text = \"Ring til Center for Træning.\"", &format!("text = \"{da}\""))
            .words("apply-always = Call Center for Træning.", &format!("apply-always = {en}"))
    };
    assert_eq!(text("Ring, og sig, hvad der er galt.", "Call.").problems(), [""; 0]);
    // A part of a word is no word.
    assert_eq!(text("Ring om tilbehovet.", "Call.").problems(), [""; 0]);
    let problem = "presupposes that `need` is answered with `yes`, and this reader has not";
    let help = "give it `when = \"need = yes\"` and say it otherwise to others";
    let who = "it happens with `answers = { need = \"unknown\" }`";
    told(
        &text("Ring, og sig, at der er brug for det.", "Call."),
        &format!("\"at der er brug for det\" {problem}"),
        help,
    );
    told(&text("Ring om Behovet!", "Call."), &format!("\"behovet\" {problem}"), who);
    told(&text("Ring.", "Call about the need."), &format!("\"the need\" {problem}"), who);
    // The same words where the answer is given.
    let fixture = text("Ring om behovet.", "Call about the need.")
        .pack("when = \"always\"", "when = \"need = yes\"")
        .pack(
            "[[programme.alternative]]",
            &(record("[[programme.apply]]", "id = \"ask\"\nwhen = \"need = unknown\"")
                + "[[programme.alternative]]"),
        )
        .words(
            "programme-traening-alternative",
            "programme-traening-apply-ask = Ask.\nprogramme-traening-alternative",
        );
    assert_eq!(fixture.problems(), [""; 0]);
    let bring = presupposing().pack(
        "contact = \"center\"\ntext",
        "contact = \"center\"\nbring = \"Det om behovet.\"\ntext",
    );
    told(&bring, &format!("\"behovet\" {problem}"), who);
    // An alternative is read by people who have no need at all.
    let instead = presupposing().pack("Gå til motion i en forening.", "Tænk over behovet.");
    told(&instead, &format!("\"behovet\" {problem}"), "answers = { need = \"no\" }");
    let step = presupposing().pack("Kommunen tager kontakt", "Kommunen ser på behovet");
    assert!(step.problems().contains(&format!("\"behovet\" {problem}")), "{:?}", step.problems());
    // A rule is for everybody, so nobody's answer is behind it.
    let rule = presupposing().pack("Der er brug for træning.", "Behovet er fast.");
    told(&rule, &format!("\"behovet\" {problem}"), "it happens with `answers = ");
    // A text on transport is read by people to whom the programme is open.
    let ride = presupposing().pack("Kommunen kan tilbyde kørsel.", "Kørsel følger behovet.");
    told(&ride, &format!("\"behovet\" {problem}"), who);
}

#[test]
fn presupposed_options_are_options() {
    let fixture = Fixture::new().questions(
        "\n[[question]]\nid = \"travel\"",
        &PRESUPPOSES.replace("[\"yes\"]", "[\"ja\"]"),
    );
    assert_eq!(fixture.problems(), ["`ja` is no option of `need`"]);
}

#[test]
fn a_programme_that_is_named_is_one_that_its_reader_can_get() {
    let hold = programme("hold", &criterion("a", "hard", "travel = no"));
    let naming = |more: &str| {
        Fixture::new()
            .with(std::slice::from_ref(&hold))
            .pack("reason = \"needed\"", &format!("reason = \"needed\"{more}"))
            .pack("Gå til motion i en forening.", "Gå til Holdtræning.")
    };
    told(
        &naming(""),
        "this text names \"Holdtræning\", which its reader may not be able to get",
        "write `to = \"hold\"`, so that it is shown only while that is open",
    );
    assert_eq!(naming("\nto = \"hold\"").problems(), [""; 0]);
}

#[test]
fn a_change_has_words_that_a_person_may_be_advised_to_follow() {
    let fixture = Fixture::new().pack("changeable = [\"travel\"]", "changeable = [\"need\"]");
    told(
        &fixture,
        "`yes` to `need` would be better for this reader, and the question has no words for that change",
        "write `once` in the option `yes` of questions.toml",
    );
    // No advice says how to get less.
    let once = "label = \"Ja\"";
    let words = format!("{once}\nonce = \"når der er brug for det\"");
    assert_eq!(fixture.questions(once, &words).problems(), [""; 0]);
}

/// The findings on the packs that ship, with one of them changed.
fn shipped_with(name: &str, from: &str, to: &str) -> Vec<String> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("public/packs");
    let mut sources = Sources::read(&folder).expect("the packs can be read");
    let text = fs::read_to_string(folder.join(name)).expect("it is there");
    assert!(text.contains(from), "{name} has no `{from}`");
    let mut files = sources.packs.iter_mut().map(|it| &mut it.file);
    let file = files.find(|it| it.name.ends_with(name)).expect("it ships");
    *file = File::new(file.name.clone(), text.replacen(from, to, 1));
    let report = check(&sources);
    report.findings.iter().map(|it| it.problem().to_owned()).collect()
}

/// "Call, and say that you have a plan", to somebody who does not know whether they have one.
#[test]
fn a_plan_that_nobody_told_of_is_not_assumed() {
    let always = "when = \"has_plan = yes\"\ncontact = \"center\"";
    let found = shipped_with("holstebro.toml", always, &always.replace("has_plan = yes", "always"));
    let problem = "presupposes that `has_plan` is answered with `yes`, and this reader has not";
    assert!(found.contains(&format!("\"at du har en plan\" {problem}")), "{found:?}");
    let step = "[[programme.step]]\nwhen = \"has_plan = yes\"\nid = \"letter\"";
    let found =
        shipped_with("norddjurs.toml", step, &step.replace("when = \"has_plan = yes\"\n", ""));
    assert!(found.contains(&format!("\"planen\" {problem}")), "{found:?}");
}
