//! How long the receipt codes of the packs that ship are, over readers who answer at random.

use std::collections::BTreeMap;
use std::path::Path;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use traeningsguide::content::Pack;
use traeningsguide::content::author::{Sources, check};
use traeningsguide::content::receipt::{Receipt, municipality, programme, read, write};
use traeningsguide::engine::{Answer, Answers, OptionId};

/// The place of each question in the bank, by its id.
fn numbers(bank: &str) -> BTreeMap<&str, u8> {
    let questions = bank.split("[[question]]").skip(1);
    let ids = questions.filter_map(|it| it.split_once("\nid = \"")?.1.split_once('"'));
    ids.map(|(id, _)| id).zip(0..).collect()
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
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/packs");
    let sources = Sources::read(&folder).expect("the packs can be read");
    let numbers = numbers(&sources.questions.text);
    let mut runner = TestRunner::deterministic();
    for checked in check(&sources).packs {
        let pack = Pack::new(checked.danish).expect("the guide takes it");
        let lead = pack.text.programmes.first().map(|it| programme(&it.id));
        let mut lengths = BTreeMap::<usize, usize>::new();
        let mut most_answers = 0;
        for _ in 0..300 {
            let answers = answers(&pack, &mut runner);
            let asked = pack.interview.path(&answers).asked;
            let number = |id: &str| *numbers.get(id).expect("the bank has the question");
            let given = asked.iter().filter_map(|fact| {
                let question = pack.text.questions.get(usize::from(fact.0))?;
                Some((number(&question.id), answers.get(*fact)?))
            });
            let mut receipt = Receipt {
                municipality: municipality(&pack.text.municipality),
                version: pack.text.version,
                perspective: 1,
                said: lead.map(|it| (it, 1)),
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
