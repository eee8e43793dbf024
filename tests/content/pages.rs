//! The page proven: a fault of each kind, planted in what ships behind the check's back, is read from
//! the printed pages, and the answers that are told with it show it.

use chrono::NaiveDate;
use traeningsguide::content::author::{Checked, plain, prove};
use traeningsguide::content::compiled::{Compiled, Condition};
use traeningsguide::i18n::{Language, Perspective, Voice};
use traeningsguide::trial::{Trial, misread};

use super::fixture::{Fixture, criterion, programme};

/// What is wrong with the pages of a pack: each problem, and the command that shows it.
fn faults(pack: &Checked) -> Vec<(String, String)> {
    let readers = prove(pack).expect("the guide takes it").readers;
    let faults = misread(pack, &readers).expect("the guide takes it");
    let told = faults.iter().map(|it| {
        let shown = plain(it).expect("a finding is shown");
        let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        let command = shown.split('`').find(|it| it.starts_with("packs try "));
        (it.problem().to_owned(), command.expect("a command is told").to_owned())
    });
    told.collect()
}

/// The page that a command prints.
fn replayed(pack: &Checked, command: &str) -> String {
    let mut words = command.split(' ').skip(2);
    assert_eq!(words.next(), Some(&*pack.municipality));
    let (mut voice, mut answers) = (Voice::from(Language::Da), Vec::new());
    while let Some(word) = words.next() {
        match word {
            "--perspective" => {
                let word = words.next().and_then(Perspective::from_word);
                voice.perspective = word.expect("a perspective");
            }
            "--lang" => voice.language = words.next().and_then(Language::from_tag).expect("one"),
            answer => answers.push(answer.to_owned()),
        }
    }
    let answers = pack.answers(&answers).expect("the pack asks that");
    let day = NaiveDate::from_ymd_opt(2026, 11, 30).expect("a day");
    Trial::new(pack, &answers, voice, day).expect("the guide shows a result").text()
}

/// The small pack, and what is wrong with its pages after this change to what ships.
#[track_caller]
fn planted(fixture: &Fixture, problem: &str, change: &dyn Fn(&mut Compiled)) -> String {
    let good = fixture.good();
    assert_eq!(faults(&good), [], "it is good as it is");
    let pack = good.altered(change).expect("the guide takes it");
    let faults = faults(&pack);
    let found = faults.iter().find(|(told, _)| told.contains(problem));
    let Some((_, command)) = found else { panic!("{problem} is not among {faults:#?}") };
    let page = replayed(&pack, command);
    page.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

/// Two programmes, of which the second is for who cannot travel.
fn two() -> Fixture {
    Fixture::new().with(&[programme("hold", &criterion("a", "hard", "travel = no"))])
}

#[test]
fn a_heading_that_may_be_about_another_programme_is_found() {
    let page = planted(&two(), "\"Du kan sandsynligvis få træning i Testby", &|text| {
        let [first, second] = text.programmes.as_mut_slice() else { panic!("two programmes") };
        second.phrase.clone_from(&first.phrase);
    });
    assert!(page.contains("\n# Du kan sandsynligvis få træning i Testby Kommune\n"), "{page}");
}

#[test]
fn what_is_not_met_without_an_answer_beside_it_is_found() {
    let page = planted(&two(), "which is not met", &|text| {
        // Nobody is asked for it, and nobody can meet it.
        text.programmes[1].criteria[0].when = Some(Condition::Any(Vec::new()));
    });
    assert!(page.contains("- [Ikke opfyldt]\nKrav: …, som der står.\n<Kilde>"), "{page}");
}
