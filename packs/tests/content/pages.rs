//! The six statements of every page: a fault of each kind, planted in what ships behind the check's
//! back, is found, and the answers that are reported with it show it.

use std::path::Path;

use chrono::NaiveDate;
use packs::{Checked, Finding, Sources, check, plain, prove};
use packs::{Trial, misread};
use traeningsguide::content::compiled::{Advice, Compiled, Condition, Conditional};
use traeningsguide::i18n::{Language, Perspective, Voice};

use super::fixture::{Fixture, criterion, programme, record};

/// The problem, and the command that shows it; none where no reader sees it.
fn told(fault: &Finding) -> Option<(String, String)> {
    let shown = plain(fault).expect("a finding is shown");
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    let command = shown.split('`').find(|it| it.starts_with("packs try "));
    Some((fault.problem().to_owned(), command?.to_owned()))
}

/// The faults in the printed pages of a pack.
fn misreads(pack: &Checked) -> Vec<(String, String)> {
    let readers = prove(pack).expect("the guide takes it").readers;
    misread(pack, &readers).expect("the guide takes it").iter().filter_map(told).collect()
}

/// The faults for some way to answer.
fn unproved(pack: &Checked) -> Vec<(String, String)> {
    prove(pack).expect("the guide takes it").faults.iter().filter_map(told).collect()
}

/// The page that a command prints, line by line.
fn replayed(pack: &Checked, command: &str) -> String {
    let mut words = command.split(' ').skip(2);
    assert_eq!(words.next(), Some(&*pack.municipality));
    let (mut voice, mut answers) = (Voice::from(Language::DANISH), Vec::new());
    while let Some(word) = words.next() {
        match word {
            "--perspective" => {
                let word = words.next().and_then(Perspective::from_word);
                voice.perspective = word.expect("a perspective");
            }
            "--lang" => {
                voice.language = words.next().map(|it| Language::read(it.to_owned())).expect("one");
            }
            answer => answers.push(answer.to_owned()),
        }
    }
    let answers = pack.answers(&answers).expect("the pack asks that");
    let day = NaiveDate::from_ymd_opt(2026, 11, 30).expect("a day");
    let page = Trial::new(pack, &answers, voice, day).expect("the guide shows a result").text();
    page.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

/// The pack after a change to what ships. Nothing was wrong with it before.
fn altered(fixture: &Fixture, change: &dyn Fn(&mut Compiled)) -> Checked {
    let good = fixture.draft();
    let proof = prove(&good).expect("the guide takes it");
    let misread = misread(&good, &proof.readers).expect("the guide takes it");
    assert!(proof.faults.is_empty() && misread.is_empty(), "{:?} {misread:?}", proof.faults);
    good.altered(change).expect("the guide takes it")
}

/// The fault is among these, and the page of its reader says this.
#[track_caller]
fn shows(pack: &Checked, faults: &[(String, String)], problem: &str, said: &str) {
    let found = faults.iter().find(|(told, _)| told.contains(problem));
    let Some((_, command)) = found else { panic!("{problem} is not among {faults:#?}") };
    let page = replayed(pack, command);
    assert!(page.contains(said), "{command} does not say {said}:\n{page}");
}

/// The small pack with a second programme, for readers who cannot travel.
fn two() -> Fixture {
    Fixture::new().with(&[programme("hold", &criterion("a", "hard", "travel = no"))])
}

#[test]
fn one_a_heading_that_may_be_about_another_programme_is_found() {
    let pack = altered(&two(), &|text| {
        let phrase = text.programmes[0].phrase.clone();
        text.programmes[1].phrase = phrase;
    });
    let said = "\n# Du kan sandsynligvis få træning i Testby Kommune\n";
    shows(&pack, &misreads(&pack), "is not about `traening` alone", said);
}

#[test]
fn two_what_names_a_programme_that_is_closed_is_found() {
    let other = "text = \"Ring til Center for Træning.\"";
    let sent = "to = \"hold\"\ntext = \"Spørg om holdtræning.\"";
    let more = format!("when = \"always\"\ncontact = \"center\"\n{other}");
    let first = format!(
        "when = \"always\"\ncontact = \"center\"\n{sent}\ncite = {{ section = \"Hold\", lines = [30, 31] }}\n[[programme.apply]]\nid = \"apply8\"\n{more}"
    );
    let pack = altered(&two().pack(&more, &first), &|text| {
        text.advice.iter_mut().for_each(|it| it.to = None);
    });
    let said = "\nSpørg om holdtræning.\n";
    shows(&pack, &misreads(&pack), "names `hold`, which is closed here", said);
    shows(&pack, &unproved(&pack), "sends a reader to `hold`, which is closed to them", said);
}

/// A word that only somebody says who needs help on the way.
const PRESUPPOSES: &str = r#"
[[question.presupposes]]
id = "presupposes2"
options = ["with_help"]
words = ["hjælperen"]

[[question.option]]
id = "with_help""#;

#[test]
fn two_what_presupposes_an_answer_that_was_not_given_is_found() {
    let note = "[[programme.note]]\nid = \"note5\"\ntopic = \"other\"\nwhen = \"travel = with_help\"\ntext = \"Tag hjælperen med.\"\ncite = { section = \"Hold\", lines = [30, 31] }\n";
    let helped = "[[programme.apply]]\nid = \"apply9\"\nwhen = \"travel = with_help\"\ncontact = \"center\"\ntext = \"Ring sammen med hjælperen.\"\ncite = { section = \"Hold\", lines = [30, 31] }\n[[programme.apply]]";
    let fixture = Fixture::new()
        .questions("\n[[question.option]]\nid = \"with_help\"", PRESUPPOSES)
        .pack("[[programme.apply]]", helped)
        .pack("[programme.complaint]", &format!("{note}[programme.complaint]"));
    let pack = altered(&fixture, &|text| text.advice.iter_mut().for_each(|it| it.when = None));
    shows(&pack, &misreads(&pack), "says \"hjælperen\"", "\nRing sammen med hjælperen.\n");
    let faults = unproved(&pack);
    shows(&pack, &faults, "\"Ring sammen med hjælperen.\" says", "\nRing sammen med");
    shows(&pack, &faults, "\"Tag hjælperen med.\" says \"hjælperen\"", "\nTag hjælperen med.\n");
}

#[test]
fn three_a_page_that_names_nobody_to_turn_to_is_found() {
    let pack = altered(&two(), &|text| {
        text.help = None;
        for programme in &mut text.programmes {
            programme.apply.iter_mut().for_each(|it| it.contact = None);
            programme.alternatives.iter_mut().for_each(|it| it.contact = None);
            for apply in &mut programme.apply {
                apply.text = "Spørg nogen.".to_owned();
            }
        }
    });
    shows(&pack, &misreads(&pack), "names nobody to turn to", "\nSpørg nogen.\n");
}

#[test]
fn three_somebody_who_is_not_told_what_to_do_is_found() {
    let pack = altered(&two(), &|text| text.programmes[0].apply.clear());
    let problem = "`traening` is open to this reader, and they are not told what to do";
    shows(&pack, &unproved(&pack), problem, "# Du kan");
}

#[test]
fn four_what_to_do_instead_of_another_reason_is_found() {
    let more = criterion("far", "hard", "travel != with_help");
    let fixture = Fixture::new().pack("[[programme.apply]]", &(more + "[[programme.apply]]"));
    let pack = altered(&fixture, &|text| {
        // Whichever of the two is not met.
        text.advice.iter_mut().for_each(|it| it.reasons = vec![0, 1]);
    });
    let said = "\n- Gå til motion i en forening.\n";
    shows(&pack, &misreads(&pack), "stands beside no reason that it answers", said);
    shows(&pack, &unproved(&pack), "said instead of `traening`, and not because of `needed`", said);
}

#[test]
fn what_nobody_reads_is_found() {
    let pack = altered(&Fixture::new(), &|text| {
        let never = Some(Condition::Any(Vec::new()));
        text.advice.push(Advice { of: 0, when: never, reasons: Vec::new(), to: None });
        let step = &mut text.programmes[0].steps[0][0];
        step.advice = Some(text.advice.len() - 1);
        step.text = "Det her læser ingen.".to_owned();
    });
    let readers = prove(&pack).expect("the guide takes it").readers;
    let faults = misread(&pack, &readers).expect("the guide takes it");
    let problems: Vec<&str> = faults.iter().map(Finding::problem).collect();
    for who in ["self", "relative", "professional"] {
        let problem = format!("\"Det her læser ingen.\" stands on no page ({who})");
        assert!(problems.contains(&&*problem), "{problems:?}");
    }
}

#[test]
fn five_a_permission_that_is_told_as_a_demand_is_found() {
    let permission = record("[[transport.permission]]", "id = \"note\"\ngiven = \"travel = yes\"")
        .replace("…, som der står.", "En lægeerklæring kan hjælpe.")
        .replace("As it says.", "A doctor's statement may help.");
    let fixture = two().pack("[[transport.price]]", &(permission + "[[transport.price]]"));
    let pack = altered(&fixture, &|text| {
        let transport = &mut text.transports[0];
        let permission = &transport.permissions[0];
        transport.conditions.push(Conditional {
            when: Some(Condition::Is(1, 1)),
            given: None,
            text: permission.text.clone(),
            cite: permission.cite.clone(),
        });
    });
    let said = "- [Ikke opfyldt]\nKrav: En lægeerklæring kan hjælpe.\n";
    shows(&pack, &misreads(&pack), "the permission \"En lægeerklæring kan hjælpe.\" stands", said);
}

#[test]
fn six_what_is_not_met_without_an_answer_beside_it_is_found() {
    let pack = altered(&two(), &|text| {
        // Nobody is asked for it, and nobody can meet it.
        text.programmes[1].criteria[0].when = Some(Condition::Any(Vec::new()));
    });
    let said = "- [Ikke opfyldt]\nKrav: …, som der står.\n<Kilde>";
    shows(&pack, &misreads(&pack), "which is not met, stands no answer", said);
}

#[test]
fn the_shipped_packs_have_no_misread_page() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("public/packs");
    let report = check(&Sources::read(&folder).expect("the packs can be read"));
    // Those that are quickly read; `packs prove` reads them all.
    for pack in report.packs.iter().filter(|it| it.danish().questions.len() < 8) {
        assert_eq!(misreads(pack), [], "{}", pack.municipality);
    }
}
