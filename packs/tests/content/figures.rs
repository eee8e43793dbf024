//! The figures of cases: prices, the ride, the worked example and deadlines, on the day of the
//! case.

use super::fixture::Fixture;

/// Keys of the case of a reader who gets training and a ride.
const OPEN: &str = "name = \"yes, no\", ";
/// Keys of the case of a reader who is ruled out.
const CLOSED: &str = "name = \"no, no\", ";

const PRICE: &str = "[[programme.price]]\nid = \"training\"\nwhat = \"Træningen\"\n\
                     amount = [0, 57.5]\nunit = \"forløb\"\ndate = \"not stated\"\n\
                     valid_until = \"2026-12-31\"\ncite = { section = \"Pris\", lines = [30, 30] }\n\n[[programme.step]]";

/// The small pack, whose prices and deadline end with 2026, with this in one of its cases.
fn stating(case: &str, keys: &str) -> Fixture {
    Fixture::new()
        .pack("[[programme.step]]", PRICE)
        .pack("amount = 57\n", "amount = 57\nvalid_until = \"2026-12-31\"\n")
        .pack("title = \"Kommunen", "valid_until = \"2026-12-31\"\ntitle = \"Kommunen")
        .pack(case, &format!("{keys}, {case}"))
}

/// The values by the rules for the figures that are stated differently.
fn by_the_rules(case: &str, keys: &str) -> Vec<String> {
    let fixture = stating(case, keys);
    let shown = fixture.shown();
    let found = shown.split("by the rules: ").skip(1);
    let found: Vec<String> =
        found.map(|it| it.lines().next().unwrap_or_default().to_owned()).collect();
    assert_eq!(fixture.problems().len(), usize::from(!found.is_empty()), "{shown}");
    found
}

#[test]
fn what_a_case_states_is_compared() {
    shows(
        &stating(OPEN, "ride = 58, deadline = { contact = \"14 hverdage\" }").shown(),
        r#"
  × case "yes, no" comes out otherwise
    ╭─[packs/testby.cases.toml:9:12]
  8 │   { name = "yes, with_help", answers = { need = "yes", travel = "with_help" }, verdict = "likely", reasons = ["needed"], transport = "may_be_granted", status = "no" },
  9 │   { ride = 58, deadline = { contact = "14 hverdage" }, name = "yes, no", answers = { need = "yes", travel = "no" }, verdict = "likely", reasons = ["needed"], transport = "may_be_granted", status = "yes" },
    ·            ─┬                         ──────┬──────
    ·             │                               ╰── by the rules: `14 dage`
    ·             ╰── by the rules: `57`
 10 │   { name = "yes, unknown", answers = { need = "yes", travel = "unknown" }, verdict = "likely", reasons = ["needed"], leads = "yes", transport = "may_be_granted", status = "unknown" },
    ╰────
  help: correct the case or the rules; with these answers the criteria stand so: `needed` met
"#,
    );
}

#[track_caller]
fn shows(shown: &str, expected: &str) {
    assert_eq!(shown.trim_end(), expected.trim_matches('\n').trim_end(), "\n{shown}");
}

#[test]
fn what_is_as_stated_is_fine() {
    for keys in [
        "ride = 57",
        "price = { training = [0, 57.5] }",
        "course = [684, 1368]",
        "deadline = { contact = \"14 dage\" }",
        "on = \"2026-12-31\", ride = 57, price = { training = [0, 57.50] }, course = [684, 1368], deadline = { contact = \"14 dage\" }",
    ] {
        assert_eq!(by_the_rules(OPEN, keys), [""; 0], "{keys}");
    }
}

#[test]
fn each_figure_is_told_as_it_is_written() {
    for (keys, is) in [
        ("ride = [0, 57]", "`57`"),
        ("ride = \"not stated\"", "`57`"),
        ("ride = \"out of date\"", "`57`"),
        ("price = { training = 0 }", "`[0, 57.5]`"),
        ("course = 684", "`[684, 1368]`"),
        ("deadline = { contact = \"out of date\" }", "`14 dage`"),
        ("deadline = { contact = \"not stated\" }", "`14 dage`"),
    ] {
        assert_eq!(by_the_rules(OPEN, keys), [is], "{keys}");
    }
    let without = |from: &str, to: &str, keys: &str| {
        let shown = stating(OPEN, keys).pack(from, to).shown();
        shown.split("by the rules: ").nth(1).map(|it| it.lines().next().map(str::to_owned))
    };
    let told = |text: &str| Some(Some(text.to_owned()));
    assert_eq!(without("amount = 57\n", "amount = 57.25\n", "ride = 57"), told("`57.25`"));
    assert_eq!(without("amount = 57\n", "amount = 57.05\n", "ride = 57"), told("`57.05`"));
    assert_eq!(without("weeks = 12", "weeks = 1", "course = [684, 1368]"), told("`[57, 114]`"));
    assert_eq!(
        without("sessions_per_week = [1, 2]", "sessions_per_week = [2, 2]", "course = 0"),
        told("`1368`")
    );
    let deadline = "deadline = { amount = 14, unit = \"dage\", from = \"application\" }\n";
    let none = stating(OPEN, "deadline = { contact = \"not stated\" }").pack(deadline, "");
    assert_eq!(none.facts("\"deadline\"", "\"step\"").problems(), [""; 0]);
}

#[test]
fn past_its_end_no_figure_is_used() {
    let all = "on = \"2027-01-01\", ride = 57, price = { training = [0, 57.5] }, course = [684, 1368], deadline = { contact = \"14 dage\" }";
    assert_eq!(by_the_rules(OPEN, all), ["`out of date`"; 4]);
    let old = "on = \"2027-01-01\", ride = \"out of date\", price = { training = \"out of date\" }, course = \"out of date\", deadline = { contact = \"out of date\" }";
    assert_eq!(by_the_rules(OPEN, old), [""; 0]);
}

#[test]
fn the_day_of_a_case_is_that_of_the_pack() {
    let later =
        stating(OPEN, "ride = 57").pack("version = \"2026-11-22\"", "version = \"2027-01-01\"");
    assert!(later.shown().contains("by the rules: `out of date`"), "{}", later.shown());
}

#[test]
fn what_is_not_on_the_page_is_told() {
    let all = "ride = 57, price = { training = [0, 57.5] }, course = [684, 1368], deadline = { contact = \"14 dage\" }";
    assert_eq!(by_the_rules(CLOSED, all), ["not shown"; 4]);
    let no_example = stating(OPEN, "course = \"out of date\"");
    let no_example = no_example.pack(
        "[transport.example]\nsessions_per_week = [1, 2]\nweeks = 12\n",
        "[[transport.note]]\nid = \"note3\"\ntopic = \"price\"\ntext = \"a\"\n",
    );
    assert!(no_example.shown().contains("by the rules: not shown"), "{}", no_example.shown());
}

#[test]
fn what_a_case_names_is_known() {
    let fixture = stating(OPEN, "price = { trainning = 0 }, deadline = { svar = \"14 dage\" }");
    assert_eq!(fixture.problems(), ["unknown price `trainning`", "unknown step `svar`"]);
    let shown = fixture.shown();
    assert!(
        shown.contains("did you mean `training`?") && shown.contains("the steps are `contact`"),
        "{shown}"
    );
}

#[test]
fn a_figure_that_is_none() {
    let shown = stating(OPEN, "ride = \"57 kr.\"").shown();
    assert!(
        shown.contains("× `ride` is no amount") && shown.contains("write `ride = 57`, in kroner"),
        "{shown}"
    );
    let shown = stating(OPEN, "price = 57").shown();
    assert!(
        shown.contains("× `price` cannot be a number")
            && shown.contains("write `price = { … }`, in it `id = 57` in kroner"),
        "{shown}"
    );
    assert_eq!(stating(OPEN, "on = \"2027-02\"").problems(), ["`2027-02` is no day"]);
    assert_eq!(
        stating(OPEN, "deadline = { contact = 14 }").problems(),
        ["`contact` cannot be a number"]
    );
}
