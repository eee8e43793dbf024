//! The numbers that receipt codes are made of, and how long the codes of the packs that ship are,
//! over readers who answer at random.

use traeningsguide::i18n::Language;

use super::fixture::read as pack_of;
use std::collections::BTreeMap;
use std::path::Path;

use packs::{Sources, check};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use toml::de::DeTable;
use traeningsguide::content::Pack;
use traeningsguide::content::receipt::{Receipt, municipality, programme, read, write};
use traeningsguide::engine::{Answer, Answers, OptionId};

/// The shipped questions: number, id and options in order. Printed codes hold the numbers and the
/// places of the options, so nothing here may ever change: a new question gets the next number, a
/// new option goes at the end.
const BANK: [(u8, &str, &[&str]); 28] = [
    (1, "adult", &["yes", "no"]),
    (2, "has_plan", &["yes", "no"]),
    (3, "situation", &["recent", "lasting", "both", "active"]),
    (4, "hospital_treatment", &["none", "same", "other"]),
    (5, "other_training", &["yes", "no"]),
    (6, "potential", &["yes", "no"]),
    (7, "keep_level", &["yes", "no"]),
    (8, "motivated", &["yes", "no"]),
    (9, "daily_difficulty", &["large", "some", "none"]),
    (10, "needs_guidance", &["yes", "no"]),
    (11, "free_physio", &["none", "same", "other"]),
    (12, "rehab_now", &["none", "same", "other"]),
    (13, "last_course", &["under_year", "over_year", "never"]),
    (14, "visited_training", &["yes", "no"]),
    (15, "ongoing_need", &["yes", "no"]),
    (16, "fits_hours", &["yes", "no"]),
    (17, "travel_self", &["yes", "with_help", "no"]),
    (18, "public_transport", &["yes", "no", "seasonal"]),
    (19, "drives_self", &["yes", "no"]),
    (20, "relative_drives", &["yes", "no"]),
    (21, "scheme_ok", &["yes", "no"]),
    (22, "doctors_note", &["yes", "no"]),
    (23, "resident", &["yes", "no"]),
    (24, "age_group", &["under_18", "from_18_to_59", "over_59"]),
    (25, "pension", &["state", "disability", "other", "none"]),
    (26, "understands", &["yes", "no"]),
    (27, "trains_alone", &["yes", "no"]),
    (28, "doctor_treatment", &["yes", "no"]),
];

#[test]
fn the_numbers_of_the_shipped_questions_are_those_of_printed_codes() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("public/packs");
    let sources = Sources::read(&folder).expect("the packs can be read");
    let bank = DeTable::parse(&sources.questions.file.text).expect("the bank is TOML");
    let questions = list(bank.get_ref(), "question");
    for (number, question, options) in BANK {
        let it = questions.iter().find(|it| id(it) == question);
        let it = it.expect("no question of a printed code is ever taken out");
        let written = it.get("number").and_then(|it| it.get_ref().as_integer());
        let written = written.expect("each question has a number").as_str();
        assert_eq!(written, number.to_string(), "{question}");
        let ids: Vec<&str> = list(it, "option").into_iter().map(id).collect();
        assert_eq!(ids.get(..options.len()), Some(options), "{question}");
    }
}

/// The tables of a list.
fn list<'a>(table: &'a DeTable<'a>, key: &str) -> Vec<&'a DeTable<'a>> {
    let list = table.get(key).and_then(|it| it.get_ref().as_array());
    list.into_iter().flatten().filter_map(|it| it.get_ref().as_table()).collect()
}

fn id<'a>(table: &'a DeTable<'a>) -> &'a str {
    table.get("id").and_then(|it| it.get_ref().as_str()).expect("it has an id")
}

/// What a reader answers who never minds the question.
fn answers(pack: &Pack, runner: &mut TestRunner) -> Answers {
    let mut answers = Answers::new();
    while let Some(fact) = pack.interview.path(&answers).next {
        let options = pack.rules.facts.get(usize::from(fact.0)).expect("it is a fact").options;
        let chosen = (0..=options).new_tree(runner).expect("there are options").current();
        let answer = if chosen < options { Answer::Is(OptionId(chosen)) } else { Answer::Unknown };
        answers.set(fact, answer);
    }
    answers
}

/// Twenty-four letters are six groups of four.
#[test]
fn the_codes_of_real_packs_are_short_enough_to_type() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("public/packs");
    let sources = Sources::read(&folder).expect("the packs can be read");
    let mut runner = TestRunner::deterministic();
    for checked in check(&sources).packs {
        let pack = pack_of(&checked, Language::DANISH);
        let lead = pack.text.programmes.first().map(|it| programme(&it.id));
        let mut lengths = BTreeMap::<usize, usize>::new();
        let mut most_answers = 0;
        for _ in 0..300 {
            let answers = answers(&pack, &mut runner);
            let asked = pack.interview.path(&answers).asked;
            let given = asked.iter().filter_map(|fact| {
                let question = pack.text.questions.get(usize::from(fact.0))?;
                Some((question.number, answers.get(*fact)?))
            });
            let mut receipt = Receipt {
                municipality: municipality(&pack.text.municipality),
                version: pack.text.version,
                perspective: 1,
                headline: lead.map(|it| (it, 1)),
                answers: given.collect(),
            };
            assert_eq!(receipt.answers.len(), asked.len());
            most_answers = most_answers.max(asked.len());
            let code = write(&receipt).expect("it has a code");
            receipt.answers.sort_by_key(|(number, _)| *number);
            assert_eq!(read(&code), Ok(receipt));
            *lengths.entry(code.replace('-', "").len()).or_default() += 1;
        }
        let name = &pack.text.municipality;
        println!("{name}: at most {most_answers} answers; letters and how many codes: {lengths:?}");
        assert!(lengths.keys().all(|it| *it <= 24), "{name}: {lengths:?}");
    }
}
