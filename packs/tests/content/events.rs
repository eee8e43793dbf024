//! Events that deadlines run from, answers that can change, and the numbers of questions: each is
//! reported where it cannot be meant.

use super::fixture::{Fixture, read, tells};
use traeningsguide::content::compiled::{Deadline, DeadlineEvent, Unit};
use traeningsguide::i18n::Language;

const STEP: &str = "[[programme.step]]\nid = \"start\"\ntitle = \"Start\"\n\
                    text = \"Så begynder det.\"\n\
                    cite = { section = \"Start\", lines = [19, 19] }\n";
const COMPLAINT: &str = "deadline = { amount = 4, unit = \"uger\", from = \"decision\" }";

/// One more step after the first, with this line.
fn then(line: &str) -> Fixture {
    Fixture::new().pack("[programme.complaint]", &format!("{STEP}{line}\n[programme.complaint]"))
}

#[test]
fn what_runs_from_a_step_reaches_the_guide() {
    let fixture = Fixture::new();
    let pack = read(&fixture.good(), Language::DANISH).text;
    let programme = pack.programmes.first().expect("a programme");
    let step = programme.steps.first().and_then(|it| it.first()).expect("a step");
    assert_eq!(step.reaches, Some(DeadlineEvent::Decision));
    let complaint = programme.complaint.as_ref().and_then(|it| it.deadline.clone());
    assert_eq!(
        complaint,
        Some(Deadline { amount: 4, unit: Unit::Uger, from: DeadlineEvent::Decision })
    );
    assert_eq!(pack.changeable, [1]);
    assert_eq!(pack.decides.as_deref(), Some("Visitationen afgør det."));
    let numbers: Vec<u8> = pack.questions.iter().map(|it| it.number).collect();
    assert_eq!(numbers, [1, 2]);
}

#[test]
fn a_step_is_an_event_for_something() {
    tells(
        &Fixture::new().pack(&format!("{COMPLAINT}\n"), "").check(),
        "packs/testby.toml:62:11",
        "no deadline runs from `decision`, so this has no effect",
        "leave it out, or write `from = \"decision\"` in the deadline that runs from this step",
    );
    tells(
        &Fixture::new().pack("reaches = \"decision\"", "reaches = \"decisions\"").check(),
        "packs/testby.toml:62:11",
        "unknown `reaches`: `decisions`",
        "did you mean `decision`?",
    );
    // A later step's deadline is something too.
    let fixture = then("deadline = { amount = 2, unit = \"uger\", from = \"decision\" }");
    assert_eq!(fixture.pack(&format!("{COMPLAINT}\n"), "").problems(), [""; 0]);
}

#[test]
fn a_deadline_runs_from_what_came_before_it() {
    let problem = "this deadline runs from `decision`, which has not happened yet";
    let help = "put the step with `reaches = \"decision\"` before this one, or write what the deadline runs from";
    let late = |later: &str| {
        let first = "from = \"application\" }";
        then(later).pack(first, "from = \"decision\" }").pack("reaches = \"decision\"\n", "")
    };
    tells(&late("reaches = \"decision\"").check(), "packs/testby.toml:60:49", problem, help);
    // From nothing that is a step: the reader says when it was.
    assert_eq!(late("").problems(), [""; 0]);
    // From the step itself.
    let itself = Fixture::new().pack("from = \"application\" }", "from = \"decision\" }");
    tells(&itself.check(), "packs/testby.toml:60:49", problem, help);
    // What an earlier step has reached may happen once more.
    let again = then(
        "deadline = { amount = 2, unit = \"uger\", from = \"decision\" }\nreaches = \"decision\"",
    );
    assert_eq!(again.problems(), [""; 0]);
}

#[test]
fn how_soon_one_complains_runs_from_the_decision() {
    tells(
        &then("deadline = { amount = 2, unit = \"uger\", from = \"decision\" }")
            .pack(COMPLAINT, "deadline = { amount = 4, unit = \"uger\", from = \"answer\" }")
            .check(),
        "packs/testby.toml:71:48",
        "the deadline of the complaint runs from `answer`",
        "write `from = \"decision\"`; where it runs from something else, say so in `text`, and leave out `deadline`",
    );
    tells(
        &Fixture::new()
            .pack("cite = { section = \"Klage\", lines = [17, 18] }", "silent = true")
            .check(),
        "packs/testby.toml:65:48",
        "the document says nothing about complaints, and states a deadline",
        "write a `cite` instead of `silent = true`, or leave out `deadline`",
    );
}

#[test]
fn what_a_helper_may_do_is_read_of_what_is_described() {
    let silent = "[programme.silent]\ntext = \"Intet.\"\n\
                  cite = { section = \"Hold\", lines = [30, 31] }\n";
    let helper = "[[programme.helper]]\nid = \"helper1\"\nwho = \"professional\"\ntext = \"Ring.\"\n\
                  cite = { section = \"Hold\", lines = [30, 31] }\n";
    let head = "[[programme]]\nid = \"hold\"\nkind = \"advice\"\nname = \"Hold\"\n\
                phrase = \"hold\"\nsummary = \"Hold.\"\n\
                cite = { section = \"Hold\", lines = [30, 31] }\n";
    let with = |helper: &str| Fixture::new().with(&[[head, silent, helper].concat()]);
    assert_eq!(with("").problems(), [""; 0]);
    assert_eq!(with(helper).problems(), ["`hold` is never described, so nobody reads this"]);
}

#[test]
fn a_helper_covers_steps_and_notes() {
    let with = |kind: &str| {
        Fixture::new()
            .facts("TES-5 = \"note\"", &format!("TES-5 = \"note\"\nTES-6 = \"{kind}\""))
            .pack("lines = [15, 16]", "lines = [15, 16], facts = [\"TES-6\"]")
    };
    for kind in ["note", "step"] {
        assert_eq!(with(kind).problems(), [""; 0], "{kind}");
    }
    for kind in ["criterion", "transport", "contact", "deadline"] {
        let problem =
            format!("the fact `TES-6` is of kind `{kind}`, and no record of that kind covers it");
        assert_eq!(with(kind).problems(), [problem]);
    }
    let fixture = Fixture::new().pack("lines = [15, 16]", "lines = [15, 16], facts = [\"TES-7\"]");
    assert_eq!(fixture.problems(), ["unknown fact id `TES-7`"]);
}

#[test]
fn changeable_answers_are_questions_of_the_pack() {
    let with = |changeable: &str| {
        Fixture::new()
            .pack("changeable = [\"travel\"]", &format!("changeable = [{changeable}]"))
            .check()
    };
    tells(
        &with("\"travels\""),
        "packs/testby.toml:7:15",
        "unknown fact `travels`",
        "did you mean `travel`?",
    );
    tells(
        &with("\"travel\", \"travel\""),
        "packs/testby.toml:7:25",
        "the question `travel` stands twice",
        "rename one of them, or leave it out",
    );
    let unasked = Fixture::new()
        .pack("order = [\"need\", \"travel\"]", "order = [\"need\"]")
        .pack("when = \"travel = no\"", "when = \"need = yes\"");
    let problems = unasked.problems();
    let problem = "`travel` is not in `order`, so nobody is asked for it";
    assert!(problems.iter().any(|it| it == problem), "{problems:?}");
}

#[test]
fn numbers_of_questions_stand_once_and_fit_a_byte() {
    let with = |number: &str| {
        Fixture::new().questions("number = 2", &format!("number = {number}")).check()
    };
    let free = "write `number = 2`, which is free";
    tells(&with("1"), "packs/questions.toml:19:10", "the number 1 stands twice", free);
    tells(
        &with("256"),
        "packs/questions.toml:19:10",
        "the number 256 is not one of 1 to 255",
        free,
    );
    assert_eq!(Fixture::new().questions("number = 2", "number = 255").problems(), [""; 0]);
    assert_eq!(
        Fixture::new().questions("number = 2", "number = 0").problems(),
        ["`number` is out of range"]
    );
    let none = Fixture::new().questions("number = 2\n", "");
    assert_eq!(none.problems(), ["the question has no `number`"]);
}
