//! Mutants of packs: whatever is changed in the rules, a case notices, or a reader is told who would.

use std::path::Path;

use super::fixture::Fixture;
use traeningsguide::content::author::{Finding, Mutation, Sources, check, mutate, plain};

fn mutation(fixture: &Fixture) -> Mutation {
    let report = fixture.check();
    assert!(report.findings.is_empty(), "{}", fixture.shown());
    mutate(report.packs.first().expect("the pack is good")).expect("the guide takes it")
}

/// The small pack, with a case that states its figures.
fn stated() -> Fixture {
    let case = "{ name = \"yes, no\"";
    let figures = "{ ride = 57, course = [684, 1368], deadline = { contact = \"14 dage\" }, name = \"yes, no\"";
    Fixture::new().pack(case, figures)
}

fn survivors(mutation: &Mutation) -> Vec<String> {
    let shown = mutation.survivors.iter().map(|it| plain(it).expect("a finding is shown"));
    shown.map(|it| it.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn the_cases_of_the_small_pack_notice_everything() {
    let mutation = mutation(&stated());
    assert_eq!(survivors(&mutation), [""; 0]);
    assert!(mutation.mutants > 10, "{mutation:?}");
}

#[test]
fn a_figure_that_no_case_states_survives() {
    let period = "valid_from = \"2023-01-01\"\nvalid_until = \"2026-12-31\"\ndate = \"2023-01-01\"\ncite = { section = \"Kørsel\", lines = [22, 22]";
    let fixture = Fixture::new()
        .pack("date = \"2023-01-01\"\ncite = { section = \"Kørsel\", lines = [22, 22]", period);
    let mutation = mutation(&fixture);
    let survivors: Vec<&str> = mutation.survivors.iter().map(Finding::problem).collect();
    assert_eq!(
        survivors,
        [
            "no case notices when the price of a ride becomes 58.00",
            "no case notices when the example has a week more",
            "no case notices when the example has a session a week more",
            "no case notices when the example has a session a week more at least",
            "no case notices when the deadline of `contact` becomes 15 dage",
            "no case notices when the deadline of `contact` becomes 14 uger",
            "no case notices when this day becomes 2022-12-31",
            "no case notices when this day becomes 2023-01-02",
            "no case notices when this day becomes 2026-12-30",
            "no case notices when this day becomes 2027-01-01",
        ]
    );
}

#[test]
fn an_option_that_no_case_has_survives_with_a_case_to_write() {
    // Both cases of `with_help` ask for `yes` instead, so nothing tells it from `no` any more.
    let other = "travel = \"yes\" }, verdict = \"likely\"";
    let fixture = stated().pack("travel = \"with_help\" }, verdict = \"likely\"", other).pack(
        "travel = \"with_help\" }, verdict = \"possible\"",
        "travel = \"yes\" }, verdict = \"possible\"",
    );
    let survivors = survivors(&mutation(&fixture));
    let [survivor] = survivors.as_slice() else { unreachable!("{survivors:?}") };
    assert!(
        survivor.contains("no case notices when `travel = no` becomes `travel in (no, with_help)`")
    );
    assert!(survivor.contains("write a case of `traening`"), "{survivor}");
    assert!(survivor.contains("travel = \"with_help\""), "{survivor}");
}

#[test]
fn a_mark_a_rule_and_an_outcome_survive_where_no_case_looks() {
    // A second programme with everything in it, and not one case.
    let place = "[[transport]]\nid = \"koersel\"";
    let programme = r#"
[[programme]]
id = "hold"
kind = "maintenance"
name.da = "Holdtræning"
name.en = "Group training"
phrase.da = "holdtræning"
phrase.en = "group training"
summary.da = "Du træner på et hold."
summary.en = "You train in a group."
transport = "egen"
cite = { section = "Hold", lines = [30, 31] }
[programme.silent]
when = "travel = with_help"
text.da = "Det står der ikke noget om."
text.en = "It does not say."
cite = { section = "Hold", lines = [30, 31] }
[[programme.route]]
to = "traening"
when = "need = yes and not travel = no"
text.da = "Så gælder træning."
text.en = "Then training applies."
cite = { section = "Hold", lines = [30, 31] }
[[programme.criterion]]
id = "able"
kind = "hard"
when = "travel in (yes, no) or need = no"
text.da = "Du kan komme frem."
text.en = "You can get there."
cite = { section = "Hold", lines = [30, 31] }
[programme.apply]
text.da = "Spørg kommunen."
text.en = "Ask the municipality."
cite = { section = "Hold", lines = [30, 31] }
[[programme.alternative]]
text.da = "Gå til motion i en forening."
text.en = "Exercise in a club."
[programme.complaint]
text.da = "Beskrivelsen siger ikke, hvordan du klager."
text.en = "The document does not say how to complain."
silent = true
[[transport]]
id = "egen"
outcome = "own"
text.da = "Du skal selv komme frem."
text.en = "You must get there yourself."
cite = { section = "Hold", lines = [30, 31] }
[transport.at_home]
when = "travel = no"
text.da = "Du kan træne hjemme."
text.en = "You can train at home."
cite = { section = "Hold", lines = [30, 31] }
"#;
    let fixture = stated().pack(place, &[programme, place].concat());
    let mutation = mutation(&fixture);
    let survivors: Vec<&str> = mutation.survivors.iter().map(Finding::problem).collect();
    for change in [
        "`travel = with_help` becomes `travel != with_help`",
        "`travel = with_help` becomes `travel in (with_help, yes)`",
        "`need = yes and not travel = no` becomes `need = yes or not travel = no`",
        "`need = yes and not travel = no` becomes `need = yes`",
        "`not travel = no` becomes `travel = no`",
        "`travel in (yes, no)` becomes `travel = with_help`",
        "`travel in (yes, no)` becomes `travel = no`",
        "`travel in (yes, no) or need = no` becomes `travel in (yes, no) and need = no`",
        "`able` becomes `judged` instead of `hard`",
        "`able` is left out",
        "`traening` is left out",
        "`silent` is left out",
        "`at_home` is left out",
        "the outcome of `egen` becomes `unresolved` instead of `own`",
        "the route to `traening` leads to `hold`",
    ] {
        assert!(survivors.iter().any(|it| it.ends_with(change)), "{change}\n{survivors:#?}");
    }
}

#[test]
fn the_cases_of_the_shipped_packs_notice_everything() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/packs");
    for pack in &check(&Sources::read(&folder).expect("the packs can be read")).packs {
        let mutation = mutate(pack).expect("the guide takes it");
        assert_eq!(survivors(&mutation), [""; 0]);
    }
}
