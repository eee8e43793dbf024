//! Mutants of packs: for every change of the rules, a case notices it, or the author learns which
//! reader would.

use super::fixture::{Fixture, criterion, programme, record, route};
use packs::{Finding, Mutation, mutate, plain};

fn mutation(fixture: &Fixture) -> Mutation {
    mutate(&fixture.good())
}

/// The small pack, with cases that state its advice.
fn advised() -> Fixture {
    Fixture::new()
        .pack("{ name = \"yes, unknown\"", "{ advice = [\"Ring til\"], name = \"yes, unknown\"")
        .pack("{ name = \"no, unknown\"", "{ advice = [\"Gå til\"], name = \"no, unknown\"")
}

/// The small pack, with a case that states its figures.
fn stated() -> Fixture {
    let case = "{ name = \"yes, no\"";
    let figures = "{ ride = 57, course = [684, 1368], deadline = { contact = \"14 dage\" }, name = \"yes, no\"";
    advised().pack(case, figures)
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
    let fixture = advised()
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
    // A second programme with everything in it, and a third to be sent to, and not one case of
    // them.
    let rules = record("[programme.silent]", "when = \"travel = with_help\"")
        + &route("traening", "need = yes and not travel = no")
        + &route("egen", "need = yes")
        + &criterion("able", "hard", "travel in (yes, no) or need = no")
        + &criterion("fit", "judged", "travel = yes")
        + &record("[[transport]]", "id = \"own\"\noutcome = \"own\"")
        + &record(
            "[[transport.permission]]",
            "id = \"at_home\"\nwhen = \"travel = no\"\ngiven = \"need = yes\"",
        );
    let hold = programme("hold", &rules).replace("\"koersel\"", "\"own\"");
    let egen = programme("egen", &criterion("a", "hard", "travel = yes"));
    let fixture = stated().with(&[egen, hold]);
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
        "the `when` of `at_home` is left out",
        "the `judged` of `a` becomes `always`",
        "the outcome of `own` becomes `unresolved` instead of `own`",
        "the route to `traening` leads to `hold`",
        "`need = yes and not travel = no` becomes `not (need = yes and not travel = no)`",
        "the `when` of `silent` is left out",
        "the `when` of `fit` is left out",
        "the route to `egen` comes before the one to `traening`",
    ] {
        assert!(survivors.iter().any(|it| it.ends_with(change)), "{change}\n{survivors:#?}");
    }
}

/// Some period of a price of a ride, from the day after this one.
const NEXT: &str = "[[transport.price]]\namount = 60\nvalid_from = \"2027-01-01\"\n\
                    unit = \"returkørsel\"\ndate = \"2026-10-01\"\n\
                    cite = { section = \"Kørsel\", lines = [23, 23] }\n\n[transport.example]";

#[test]
fn a_change_that_the_check_refuses_or_that_no_page_shows_needs_no_case() {
    // One price follows the other without a gap: the days where they meet can be told by cases, all
    // of them.
    let on = |day: &str, ride: &str| {
        format!(
            "{{ on = \"{day}\", ride = {ride}, deadline = {{ contact = \"14 dage\" }}, name = \"yes, "
        )
    };
    let fixture = advised()
        .pack("amount = 57\n", "amount = 57\nvalid_until = \"2026-12-31\"\n")
        .pack("[transport.example]", NEXT)
        .pack("{ name = \"yes, yes", &(on("2026-12-31", "57, course = [684, 1368]") + "yes"))
        .pack("{ name = \"yes, no", &(on("2027-01-01", "60") + "no"));
    assert_eq!(survivors(&mutation(&fixture)), [""; 0]);

    // An example is not shown where a ride is free, or costs this or that.
    for (amount, ride) in [("0", "0"), ("[0, 57]", "[0, 57]")] {
        let fixture = stated()
            .pack("amount = 57\n", &format!("amount = {amount}\n"))
            .pack("ride = 57, course = [684, 1368]", &format!("ride = {ride}"));
        assert_eq!(survivors(&mutation(&fixture)), [""; 0]);
    }
}

#[test]
fn a_need_survives_where_no_case_looks_at_the_heading() {
    let survivors = survivors(&mutation(&stated().pack("leads = \"yes\", ", "")));
    let [survivor] = survivors.as_slice() else { unreachable!("{survivors:?}") };
    assert!(survivor.contains("no case notices when the `need` of `traening` is left out"));
    assert!(survivor.contains("write a case of `traening` for it"), "{survivor}");
}

#[test]
fn advice_survives_where_no_case_states_it() {
    let told = "[[programme.apply]]\nid = \"apply7\"\nwhen = \"travel = unknown\"\ncontact = \"center\"\n\
                text = \"Find ud af det.\"\n\
                cite = { section = \"Hold\", lines = [30, 31] }\n[[programme.apply]]";
    let survivors = survivors(&mutation(&Fixture::new().pack("[[programme.apply]]", told)));
    for change in [
        "`travel = unknown` becomes `travel != unknown`",
        "the `when` of this `apply` becomes `always`",
        "this `apply` comes before the one above it",
        "this `apply` is left out",
        "this `alternative` is left out",
    ] {
        assert!(survivors.iter().any(|it| it.contains(change)), "{change}\n{survivors:#?}");
    }
}
