//! Prices, steps and notices that are stated for a time: the findings on their periods, and what
//! ends soon.

use std::path::Path;
use std::process::Command;

use super::fixture::Fixture;
use packs::Warning;
use traeningsguide::content::Pack;
use traeningsguide::content::compiled::{Compiled, Date};

/// The price of a ride, with these keys, and one more period of it with those.
fn rides(first: &str, second: &str) -> Fixture {
    let more = format!(
        "{second}amount = 60\nunit = \"returkørsel\"\ndate = \"2026-10-01\"\n\
         cite = {{ section = \"Kørsel\", lines = [23, 23] }}\n\n[transport.example]"
    );
    Fixture::new()
        .pack("[[transport.price]]\n", &format!("[[transport.price]]\n{first}"))
        .pack("[transport.example]", &format!("[[transport.price]]\n{more}"))
}

/// A price of the training with these keys, and another with those.
fn prices(first: &str, second: &str) -> Fixture {
    let price = |keys: &str| {
        format!(
            "[[programme.price]]\nid = \"training\"\n{keys}what = \"Træningen\"\n\
             amount = 0\nunit = \"forløb\"\ndate = \"not stated\"\n\
             cite = {{ section = \"Pris\", lines = [30, 30] }}\n\n"
        )
    };
    let both = format!("{}{}[[programme.step]]", price(first), price(second));
    Fixture::new().pack("[[programme.step]]", &both)
}

const NOTICE: &str = "[[notice]]\nid = \"lov\"\nvalid_from = \"2026-07-01\"\nvalid_until = \"2026-12-31\"\n\
                      text = \"Ny lov.\"\nsource = \"Lov 1\"\n\n[[programme]]";

fn notice() -> Fixture {
    Fixture::new().pack("[[programme]]", NOTICE)
}

fn danish(fixture: &Fixture) -> Compiled {
    let mut packs = fixture.check().packs;
    assert_eq!(packs.len(), 1, "{}", fixture.shown());
    packs.remove(0).danish().clone()
}

/// The periods of each price of its programme, of each step, and of its ride.
fn periods(fixture: &Fixture) -> [Vec<Vec<Ends>>; 3] {
    let pack = danish(fixture);
    let (programme, transport) = (pack.programmes.first(), pack.transports.first());
    let (programme, transport) = programme.zip(transport).expect("it has one of each");
    [
        programme.prices.iter().map(|it| ends(it, |it| (it.from, it.until))).collect(),
        programme.steps.iter().map(|it| ends(it, |it| (it.from, it.until))).collect(),
        vec![ends(&transport.price, |it| (it.from, it.until))],
    ]
}

type Ends = (Option<Date>, Option<Date>);

fn ends<T>(periods: &[T], ends: impl Fn(&T) -> Ends) -> Vec<Ends> {
    periods.iter().map(ends).collect()
}

#[track_caller]
fn shows(shown: &str, expected: &str) {
    assert_eq!(shown.trim_end(), expected.trim_matches('\n').trim_end(), "\n{shown}");
}

/// The one problem, with its help.
fn told(fixture: &Fixture) -> (String, String) {
    let [problem] = &fixture.problems()[..] else { unreachable!("{}", fixture.shown()) };
    let shown = fixture.shown();
    let help = shown.split("help: ").nth(1).expect("it has help");
    (problem.clone(), help.split_whitespace().collect::<Vec<_>>().join(" "))
}

const OLD: Ends = (None, Some((2026, 12, 31)));
const NEW: Ends = (Some((2027, 1, 1)), None);
const ALWAYS: Ends = (None, None);

#[test]
fn records_of_one_id_are_one_price_in_the_order_of_the_file() {
    let fixture = prices("valid_from = \"2027-01-01\"\n", "valid_until = \"2026-12-31\"\n");
    assert_eq!(periods(&fixture)[0], [[NEW, OLD]]);
    let two = prices("", "").pack("id = \"training\"", "id = \"course\"");
    assert_eq!(periods(&two)[0], [[ALWAYS], [ALWAYS]]);
}

#[test]
fn a_ride_and_a_step_have_periods_too() {
    let ride = rides("valid_until = \"2026-12-31\"\n", "valid_from = \"2027-01-01\"\n");
    assert_eq!(periods(&ride)[2], [[OLD, NEW]]);

    let step = "[[programme.step]]\nid = \"contact\"\nvalid_from = \"2027-01-01\"\ntitle = \"a\"\n\
                text = \"a\"\ncite = { section = \"a\", lines = [1, 1] }\n\n[programme.complaint]";
    let steps = Fixture::new()
        .pack("title = \"Kommunen", "valid_until = \"2026-12-31\"\ntitle = \"Kommunen")
        .pack("[programme.complaint]", step);
    assert_eq!(periods(&steps)[1], [[OLD, NEW]]);
    assert!(Pack::new(danish(&steps), [].into()).is_ok());
}

#[test]
fn two_periods_that_overlap() {
    shows(
        &rides("valid_until = \"2026-12-31\"\n", "valid_from = \"2026-12-01\"\n").shown(),
        r#"
  × two periods of the price of the transport `koersel` overlap
    ╭─[packs/testby.toml:87:1]
 79 │
 80 │ [[transport.price]]
    · ─────────┬─────────
    ·          ╰── the earlier one
 81 │ valid_until = "2026-12-31"
 82 │ amount = 57
 83 │ unit = "returkørsel"
 84 │ date = "2023-01-01"
 85 │ cite = { section = "Kørsel", lines = [22, 22], facts = ["TES-3"] }
 86 │
 87 │ [[transport.price]]
    · ───────────────────
 88 │ valid_from = "2026-12-01"
    ╰────
  help: write `valid_until = "2026-11-30"` in the earlier one
"#,
    );
}

#[test]
fn what_to_write_where_periods_overlap() {
    let overlap = "two periods of the price `training` overlap";
    let open = "write `valid_until = \"…\"` in the earlier one, and `valid_from = \"…\"` with the day after it in the later one; two things need two ids";
    let from = |day: &str| format!("valid_from = \"{day}\"\n");
    let until = |day: &str| format!("valid_until = \"{day}\"\n");
    let both = |first: &str, last: &str| from(first) + &until(last);
    for (first, second, problem, help) in [
        (String::new(), String::new(), "the price `training` stands twice", open),
        (
            String::new(),
            from("2027-01-01"),
            overlap,
            "write `valid_until = \"2026-12-31\"` in the earlier one",
        ),
        (
            from("2027-01-01"),
            String::new(),
            overlap,
            "write `valid_until = \"2026-12-31\"` in the earlier one",
        ),
        (
            until("2026-12-31"),
            String::new(),
            overlap,
            "write `valid_from = \"2027-01-01\"` in the later one",
        ),
        (
            until("2027-12-31"),
            until("2026-12-31"),
            overlap,
            "write `valid_from = \"2027-01-01\"` in the later one",
        ),
        (from("2027-01-01"), from("2027-01-01"), overlap, open),
        // The last day belongs to the period.
        (
            until("2027-01-01"),
            from("2027-01-01"),
            overlap,
            "write `valid_until = \"2026-12-31\"` in the earlier one",
        ),
        (
            both("2026-01-01", "2026-12-31"),
            both("2026-03-01", "2026-04-30"),
            overlap,
            "write `valid_until = \"2026-02-28\"` in the earlier one",
        ),
    ] {
        let found = told(&prices(&first, &second));
        assert_eq!((found.0.as_str(), found.1.as_str()), (problem, help), "{first}{second}");
    }
    assert_eq!(told(&rides("", "")).0, "the price of the transport `koersel` stands twice");
    assert!(!told(&rides("", "")).1.contains("ids"), "a ride has none");
    let twice = Fixture::new().pack("[programme.complaint]", "[[programme.step]]\nid = \"contact\"\ntitle = \"a\"\ntext = \"a\"\ncite = { section = \"a\", lines = [1, 1] }\n\n[programme.complaint]");
    assert_eq!(told(&twice).0, "the step `contact` stands twice");
}

#[test]
fn a_period_that_ends_before_it_begins() {
    shows(
        &notice().pack("valid_until = \"2026-12-31\"", "valid_until = \"2026-06-30\"").shown(),
        r#"
  × the notice `lov` ends before it begins
    ╭─[packs/testby.toml:30:15]
 28 │ id = "lov"
 29 │ valid_from = "2026-07-01"
    ·              ──────┬─────
    ·                    ╰── begins here
 30 │ valid_until = "2026-06-30"
    ·               ────────────
 31 │ text = "Ny lov."
    ╰────
  help: write `valid_until = "2026-07-01"` or a later day
"#,
    );
    let day = "valid_from = \"2026-07-01\"\nvalid_until = \"2026-07-01\"\n";
    assert_eq!(
        rides(day, "valid_from = \"2026-07-02\"\n").problems(),
        [""; 0],
        "one day is a period"
    );
    let backwards = "valid_from = \"2026-07-01\"\nvalid_until = \"2026-06-01\"\n";
    assert_eq!(told(&prices(backwards, "")).0, "the price `training` ends before it begins");
}

#[test]
fn the_former_keys_are_told() {
    let former = notice().pack("valid_from", "from").pack("valid_until", "until");
    assert_eq!(former.problems(), ["unknown key `from`", "unknown key `until`"]);
    assert!(former.shown().contains("`valid_from`, `valid_until`"), "{}", former.shown());
    let table = Fixture::new().pack("[[transport.price]]", "[transport.price]");
    let (problem, help) = told(&table);
    assert_eq!(problem, "there may be several `price`, and this is written as the only one");
    assert!(help.starts_with("write `[[transport.price]]` with `amount`"), "{help}");
}

#[test]
fn an_example_counts_with_any_period_that_has_an_amount() {
    let with = rides("valid_until = \"2026-12-31\"\n", "valid_from = \"2027-01-01\"\n");
    assert_eq!(with.pack("amount = 57", "amount = \"not stated\"").problems(), [""; 0]);
}

#[test]
fn what_ends_within_60_days_is_warned_of() {
    shows(
        &rides("valid_until = \"2026-12-31\"\n", "valid_from = \"2027-02-01\"\n")
            .warned("2026-11-22"),
        r#"
  ⚠ the price of the transport `koersel` holds until 2026-12-31: 39 days are left
    ╭─[packs/testby.toml:81:15]
 80 │ [[transport.price]]
 81 │ valid_until = "2026-12-31"
    ·               ────────────
 82 │ amount = 57
    ╰────
  help: ask what applies from 2027-01-01, and write one more `[[transport.price]]` with
        `valid_from = "2027-01-01"`; where nothing changes, write a later `valid_until`
"#,
    );
}

#[test]
fn how_long_something_holds() {
    let told = |on: &str| {
        let warnings = notice().expiring(on);
        warnings.into_iter().map(|Warning(it)| it.problem().to_owned()).collect::<String>()
    };
    for (on, expected) in [
        ("2026-11-01", ""),
        ("2026-11-02", "the notice `lov` holds until 2026-12-31: 59 days are left"),
        ("2026-12-30", "the notice `lov` holds until 2026-12-31: 1 day is left"),
        ("2026-12-31", "the notice `lov` holds until 2026-12-31: this is the last day"),
        ("2027-01-01", "the notice `lov` has been out of date since 2027-01-01"),
        ("2029-05-05", "the notice `lov` has been out of date since 2027-01-01"),
    ] {
        assert_eq!(told(on), expected, "{on}");
    }
    assert!(
        notice()
            .warned("2027-01-01")
            .contains("write a later `valid_until`; else take the notice out")
    );
}

#[test]
fn what_something_follows_is_renewed_already() {
    let ends = "valid_until = \"2026-12-31\"\n";
    let goes_on = "valid_from = \"2027-01-01\"\nvalid_until = \"2027-12-31\"\n";
    let problems = |on: &str| {
        let warnings = prices(ends, goes_on).expiring(on);
        warnings.into_iter().map(|Warning(it)| it.problem().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(problems("2026-12-24"), [""; 0]);
    assert_eq!(
        problems("2028-06-01"),
        ["the price `training` has been out of date since 2028-01-01"]
    );
    let help = prices(ends, goes_on).warned("2028-06-01");
    let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        help.contains("one more `[[programme.price]]` with `id = \"training\"` and `valid_from = \"2028-01-01\"`"),
        "{help}"
    );
}

#[test]
fn a_step_is_warned_of_and_what_has_no_end_is_not() {
    let step = Fixture::new()
        .pack("title = \"Kommunen", "valid_until = \"2026-12-31\"\ntitle = \"Kommunen");
    let warned = step.warned("2027-01-01");
    assert!(
        warned.contains("the step `contact` has been out of date since 2027-01-01"),
        "{warned}"
    );
    assert_eq!(Fixture::new().warned("2199-12-31"), "");
}

#[test]
fn a_warning_does_not_fail() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("a_warning_does_not_fail");
    let words = "document-standard =";
    let notice = notice().words(words, &format!("notice-lov = A new act.\n{words}"));
    notice.write(&folder).expect("the files can be written");
    let check = |more: &[&str]| {
        let mut packs = Command::new(env!("CARGO_BIN_EXE_packs"));
        let done = packs.args(["check", "--dir"]).arg(&folder).args(more).output();
        let done = done.expect("the command runs");
        (done.status.success(), String::from_utf8(done.stderr).expect("it writes text"))
    };
    assert_eq!(check(&[]), (true, String::new()), "without a day nothing is warned of");
    assert_eq!(check(&["--on", "2026-11-01"]), (true, String::new()));
    let (passes, said) = check(&["--on", "2026-11-22"]);
    assert!(passes && said.contains('⚠') && said.ends_with("1 thing to renew\n"), "{said}");
    let (passes, said) = check(&["--on", "22-11-2026"]);
    assert!(!passes && said.contains("write a day so: 2026-11-22"), "{said}");
}
