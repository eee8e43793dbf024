//! Two versions of a pack: how many hear something else, which rule is the cause, and one of them.

use super::fixture::Fixture;
use traeningsguide::content::author::{Change, Difference, diff};

/// What comes of changing the small pack so.
fn difference(new: &Fixture) -> Difference {
    let [old, new] = [&Fixture::new(), new].map(|fixture| {
        let report = fixture.check();
        assert!(report.findings.is_empty(), "{}", fixture.shown());
        report.packs.into_iter().next().expect("the pack is good")
    });
    diff(&old, &new).expect("the guide takes both")
}

/// From, to, how many, and the causes with how many each.
type Told<'a> = (&'a str, &'a str, String, Vec<(&'a str, String)>);

fn told(change: &Change) -> Vec<Told<'_>> {
    let shifts = change.verdicts.iter().chain(&change.transport);
    shifts
        .map(|it| {
            let causes = it.causes.iter().map(|(name, count)| (name.as_str(), count.to_string()));
            (it.from.as_str(), it.to.as_str(), it.readers.to_string(), causes.collect())
        })
        .collect()
}

/// The cases of the small pack say what they said, since only what no case looks at is changed, or they are changed too.
fn cases(fixture: Fixture, from: &str, to: &str, times: usize) -> Fixture {
    (0..times).fold(fixture, |fixture, _| fixture.pack(from, to))
}

#[test]
fn the_same_pack_means_the_same() {
    let difference = difference(&Fixture::new().pack("You need training.", "You must need it."));
    assert_eq!(difference.profiles, 12_u32.into());
    assert_eq!(difference.changed, 0_u32.into());
    assert!(difference.programmes.is_empty());
    assert!(difference.markdown().contains("Ingen får et andet svar"), "{}", difference.markdown());
}

#[test]
fn a_hard_criterion_that_becomes_judged() {
    // Likely and unlikely both become possible, for four ways to answer each; what was unknown was possible before.
    let fixture = Fixture::new().pack("kind = \"hard\"", "kind = \"judged\"");
    let fixture = fixture.pack("when = \"need = yes\"", "when = \"need != yes\"");
    let reasons = "verdict = \"likely\", reasons = [\"needed\"]";
    let fixture = cases(fixture, reasons, "verdict = \"likely\", reasons = []", 4);
    let closed = "verdict = \"unlikely\", reasons = [\"needed\"], transport = \"none\"";
    let open =
        "verdict = \"possible\", reasons = [\"needed\"], transport = \"may_be_granted\", status = ";
    let mut fixture = fixture;
    for status in ["\"no\"", "\"no\"", "\"yes\"", "\"unknown\""] {
        fixture = fixture.pack(closed, &[open, status].concat());
    }
    let difference = difference(&fixture);
    assert_eq!(difference.changed, 4_u32.into());
    let [change] = difference.programmes.as_slice() else { unreachable!("{difference:?}") };
    let cause = "betingelsen »Du har brug for træning.«";
    assert_eq!(
        told(change),
        [("Ikke sandsynligt", "Måske", "4".to_owned(), vec![(cause, "4".to_owned())])]
    );
    assert_eq!(
        change.verdicts.first().expect("one shift").example,
        [("Har du brug for træning?".to_owned(), "Nej".to_owned())]
    );
    let page = difference.markdown();
    assert!(page.contains("I 4 af dem (33 %)"), "{page}");
    assert!(page.contains("- Et eksempel: Har du brug for træning? **Nej**."), "{page}");
}

#[test]
fn a_condition_of_transport_that_is_wider() {
    let fixture =
        Fixture::new().pack("when = \"travel = no\"", "when = \"travel in (no, with_help)\"");
    let helped = "travel = \"with_help\" }, verdict = \"likely\", reasons = [\"needed\"], transport = \"may_be_granted\", status = ";
    let fixture = fixture.pack(&[helped, "\"no\""].concat(), &[helped, "\"yes\""].concat());
    let helped = helped.replace("likely", "possible");
    let fixture = fixture.pack(&[&helped, "\"no\""].concat(), &[&helped, "\"yes\""].concat());
    let difference = difference(&fixture);
    // With need = yes and with need = ved ikke.
    assert_eq!(difference.changed, 2_u32.into());
    let [change] = difference.programmes.as_slice() else { unreachable!("{difference:?}") };
    assert!(change.verdicts.is_empty());
    assert_eq!(
        told(change),
        [(
            "Kørsel er ikke sandsynlig",
            "Betingelserne for kørsel er opfyldt",
            "2".to_owned(),
            vec![("»Du kan ikke selv komme frem.«", "2".to_owned())]
        )]
    );
}

#[test]
fn prices_and_deadlines_are_told_as_they_were_and_are() {
    let fixture = Fixture::new()
        .pack("amount = 57", "amount = 60.5")
        .pack("amount = 14, unit = \"dage\"", "amount = 3, unit = \"uger\"");
    let page = difference(&fixture).markdown();
    assert!(
        page.contains("Kørsel (koersel): fra 57\u{a0}kr. pr. returkørsel, 1.\u{a0}januar 2023"),
        "{page}"
    );
    assert!(page.contains("til 60,50\u{a0}kr."), "{page}");
    assert!(page.contains("Træning, Kommunen kontakter dig: fra 14 dage til 3 uger"), "{page}");
}

#[test]
fn an_option_that_only_one_version_has_is_not_compared() {
    // The new version tells a third way to need training; who chooses it could not be asked before.
    let fixture = Fixture::new()
        .questions("[[question.option]]\nid = \"no\"", "[[question.option]]\nid = \"later\"\nlabel.da = \"Senere\"\nlabel.en = \"Later\"\n[[question.option]]\nid = \"no\"")
        .pack("when = \"need = yes\"", "when = \"need in (yes, later)\"");
    let difference = difference(&fixture);
    assert_eq!(difference.profiles, 12_u32.into());
    assert_eq!(difference.changed, 0_u32.into());
}
