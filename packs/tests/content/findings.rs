//! Bad input, with the whole message for it.

use super::fixture::{Fixture, criterion, programme, record};

fn shows(fixture: &Fixture, expected: &str) {
    let shown = fixture.shown();
    assert_eq!(shown.trim_end(), expected.trim_matches('\n').trim_end(), "\n{shown}");
}

#[test]
fn a_good_pack_has_no_findings() {
    let report = Fixture::new().check();
    assert_eq!(report.findings.len(), 0, "{:?}", report.findings);
    assert_eq!(report.packs.len(), 1);
}

#[test]
fn syntax() {
    shows(
        &Fixture::new().pack("version = \"2026-11-22\"", "version = 2026-11-22x"),
        r#"
  × this is no TOML: this is neither a date nor a list
   ╭─[packs/testby.toml:4:11]
 3 │ name = "Testby Kommune"
 4 │ version = 2026-11-22x
   ·           ───────────
 5 │ help = "center"
   ╰────
  help: write a date in quotes, `"2026-11-22"`, and lines as a list, `[141, 150]`
"#,
    );
    shows(
        &Fixture::new().pack("unit = \"returkørsel\"", "unit = \"returkørsel"),
        r#"
  × this is no TOML: this text is never closed
    ╭─[packs/testby.toml:82:21]
 81 │ amount = 57
 82 │ unit = "returkørsel
    ·                    ▲
 83 │ date = "2023-01-01"
    ╰────
  help: write `"` where it ends, on the same line
"#,
    );
}

#[test]
fn unknown_key() {
    shows(
        &Fixture::new().pack("summary =", "sumary ="),
        r#"
  × unknown key `sumary`
    ╭─[packs/testby.toml:34:1]
 33 │ phrase = "træning"
 34 │ sumary = "Træning med en terapeut."
    · ──────
 35 │ transport = "koersel"
    ╰────
  help: did you mean `summary`?
"#,
    );
    shows(
        &Fixture::new().pack("amount = 57", "amount = 57\ncurrency = \"kr\""),
        r#"
  × unknown key `currency`
    ╭─[packs/testby.toml:82:1]
 81 │ amount = 57
 82 │ currency = "kr"
    · ────────
 83 │ unit = "returkørsel"
    ╰────
  help: the keys here are `amount`, `unit`, `date`, `valid_from`, `valid_until`, `note`, `cite`
"#,
    );
}

#[test]
fn misspelt_key() {
    shows(
        &Fixture::new().pack("weeks = 12", "week = 12"),
        r#"
  × unknown key `week`
    ╭─[packs/testby.toml:88:1]
 87 │ sessions_per_week = [1, 2]
 88 │ week = 12
    · ────
 89 │ cite = { section = "Træning", lines = [2, 3] }
    ╰────
  help: did you mean `weeks`?
"#,
    );
    shows(
        &Fixture::new().pack("[[programme.criterion]]", "[[programme.criteria]]"),
        r#"
  × unknown key `criteria`
    ╭─[packs/testby.toml:38:13]
 37 │
 38 │ [[programme.criteria]]
    ·             ────────
 39 │ id = "needed"
    ╰────
  help: did you mean `criterion`?
"#,
    );
}

#[test]
fn wrong_type() {
    shows(
        &Fixture::new().pack(
            "deadline = { amount = 14, unit = \"dage\", from = \"application\" }",
            "deadline = \"14 dage\"",
        ),
        r#"
  × `deadline` cannot be a text
    ╭─[packs/testby.toml:60:12]
 59 │ text = "Det sker inden for 14 dage efter henvendelsen."
 60 │ deadline = "14 dage"
    ·            ─────────
 61 │ cite = { section = "Ansøgning", lines = [13, 14], facts = ["TES-4"] }
    ╰────
  help: write `deadline = { amount = 14, unit = "dage", from = "application" }`
"#,
    );
    shows(
        &Fixture::new().pack("[[programme.alternative]]", "[programme.alternative]"),
        r#"
  × there may be several `alternative`, and this is written as the only one
    ╭─[packs/testby.toml:51:1]
 50 │ cite = { section = "Ansøgning", lines = [10, 12] }
 51 │ [programme.alternative]
    · ───────────────────────
 52 │ id = "needed"
    ╰────
  help: write `[[programme.alternative]]` with `id`, `reason`, `when`, `to`, `text`, `contact`,
        `cite`
"#,
    );
}

#[test]
fn undefined_fact() {
    shows(
        &Fixture::new().pack("need = yes", "needs = yes"),
        r#"
  × unknown fact `needs`
    ╭─[packs/testby.toml:41:9]
 40 │ kind = "hard"
 41 │ when = "needs = yes"
    ·         ─────
 42 │ text = "Der er brug for træning."
    ╰────
  help: did you mean `need`?
"#,
    );
}

#[test]
fn fact_out_of_order() {
    shows(
        &Fixture::new().pack("order = [\"need\", ", "order = ["),
        r#"
  × `need` is not in `order`, so nobody is asked for it
   ╭─[packs/testby.cases.toml:7:36]
 6 │ case = [
 7 │   { name = "yes, yes", answers = { need = "yes", travel = "yes" }, verdict = "likely", reasons = ["needed"], transport = "may_be_granted", status = "no" },
   ·                                    ────
 8 │   { name = "yes, with_help", answers = { need = "yes", travel = "with_help" }, verdict = "likely", reasons = ["needed"], transport = "may_be_granted", status = "no" },
   ╰────
  help: add `"need"` to `order`, where it is to be asked
  × `need` is not in `order`, so nobody is asked for it
    ╭─[packs/testby.toml:41:9]
 40 │ kind = "hard"
 41 │ when = "need = yes"
    ·         ────
 42 │ text = "Der er brug for træning."
    ╰────
  help: add `"need"` to `order`, where it is to be asked
"#,
    );
}

#[test]
fn value_outside_the_options() {
    shows(
        &Fixture::new().pack("when = \"travel = no\"", "when = \"travel in (no, never)\""),
        r#"
  × `never` is no option of `travel`
    ╭─[packs/testby.toml:76:24]
 75 │ id = "cannot_travel"
 76 │ when = "travel in (no, never)"
    ·                        ─────
 77 │ text = "Turen er for svær alene."
    ╰────
  help: the options are `yes`, `with_help`, `no`
"#,
    );
    shows(
        &Fixture::new().pack("when = \"travel = no\"", "when = \"travel = unknown\""),
        r#"
  × `unknown` is no option of `travel`
    ╭─[packs/testby.toml:76:18]
 75 │ id = "cannot_travel"
 76 │ when = "travel = unknown"
    ·                  ───────
 77 │ text = "Turen er for svær alene."
    ╰────
  help: only `when` of advice may test "ved ikke", with `unknown`: here the options are `yes`,
        `with_help`, `no`
"#,
    );
}

#[test]
fn unreachable_question() {
    shows(
        &Fixture::new().pack("when = \"travel = no\"", "when = \"need = no\""),
        r#"
  × unreachable question: no rule uses `travel`
   ╭─[packs/testby.toml:6:18]
 5 │ help = "center"
 6 │ order = ["need", "travel"]
   ·                  ────────
 7 │ changeable = ["travel"]
   ╰────
  help: take it out of `order`, or use it in a `when`
"#,
    );
    shows(
        &Fixture::new()
            .pack("when = \"travel = no\"", "when = \"need = yes or need = yes and travel = no\""),
        r#"
  × unreachable question: no answer to `travel` can change anything
   ╭─[packs/testby.toml:6:18]
 5 │ help = "center"
 6 │ order = ["need", "travel"]
   ·                  ────────
 7 │ changeable = ["travel"]
   ╰────
    ╭─[packs/testby.toml:76:38]
 75 │ id = "cannot_travel"
 76 │ when = "need = yes or need = yes and travel = no"
    ·                                      ───┬──
    ·                                         ╰── used here
 77 │ text = "Turen er for svær alene."
    ╰────
  help: another condition always decides before it: correct that one, or leave this one out
"#,
    );
}

#[test]
fn price_without_date() {
    shows(
        &Fixture::new().pack("date = \"2023-01-01\"\n", ""),
        r#"
  × the price has no `date`
    ╭─[packs/testby.toml:80:1]
 79 │
 80 │ [[transport.price]]
    · ───────────────────
 81 │ amount = 57
    ╰────
  help: write `date = "2023-01-01"` (or "2023-01", "2023"), and `date = "not stated"` where the
        document has none
"#,
    );
    shows(
        &Fixture::new().pack("date = \"2023-01-01\"", "date = \"2023-02-31\""),
        r#"
  × `2023-02-31` is no date
    ╭─[packs/testby.toml:83:8]
 82 │ unit = "returkørsel"
 83 │ date = "2023-02-31"
    ·        ────────────
 84 │ cite = { section = "Kørsel", lines = [22, 22], facts = ["TES-3"] }
    ╰────
  help: write `date = "2023-01-01"` (or "2023-01", "2023"), and `date = "not stated"` where the
        document has none
"#,
    );
}

#[test]
fn price_without_source() {
    shows(
        &Fixture::new()
            .pack("cite = { section = \"Kørsel\", lines = [22, 22], facts = [\"TES-3\"] }\n", ""),
        r#"
  × the price has no `cite`
    ╭─[packs/testby.toml:80:1]
 79 │
 80 │ [[transport.price]]
    · ───────────────────
 81 │ amount = 57
    ╰────
  help: write `cite = { section = "…", lines = [141, 150], facts = ["…"] }`
"#,
    );
}

#[test]
fn empty_text() {
    shows(
        &Fixture::new().pack("text = \"Der er brug for træning.\"", "text = \"\""),
        r#"
  × `text` is empty
    ╭─[packs/testby.toml:42:8]
 41 │ when = "need = yes"
 42 │ text = ""
    ·        ──
 43 │ because = "der ikke er brug for træning"
    ╰────
  help: write `text = "…"`
"#,
    );
}

#[test]
fn uncovered_fact() {
    shows(
        &Fixture::new().pack(", facts = [\"TES-1\"]", ""),
        r#"
  × `packs/testby.toml` does not cover the fact `TES-1`
   ╭─[packs/facts.toml:2:1]
 1 │ [testby]
 2 │ TES-1 = "criterion"
   · ─────
 3 │ TES-2 = "transport"
   ╰────
  help: add it to the `facts` of the `cite` of a criterion, a route or `silent`; or list it in
        `[[left_out]]` with a reason
"#,
    );
    shows(
        &Fixture::new()
            .pack(", facts = [\"TES-4\"]", "")
            .pack("[20, 22]", "[20, 22], facts = [\"TES-4\", \"TES-2\"] } #"),
        r#"
  × the fact `TES-4` is of kind `deadline`, and no record of that kind covers it
    ╭─[packs/testby.toml:72:58]
 71 │ text = "Kommunen kan tilbyde kørsel."
 72 │ cite = { section = "Kørsel", lines = [20, 22], facts = ["TES-4", "TES-2"] } #, facts = ["TES-2"] }
    ·                                                         ───┬───
    ·                                                            ╰── this record covers no `deadline`
 73 │
    ╰────
  help: add it to the `facts` of the `cite` of a step with a deadline, or the complaint; or list
        it in `[[left_out]]` with a reason
"#,
    );
}

#[test]
fn unknown_fact_id() {
    shows(
        &Fixture::new().facts("TES-4", "TES-6"),
        r#"
  × `packs/testby.toml` does not cover the fact `TES-6`
   ╭─[packs/facts.toml:5:1]
 4 │ TES-3 = "price"
 5 │ TES-6 = "deadline"
   · ─────
 6 │ TES-5 = "note"
   ╰────
  help: add it to the `facts` of the `cite` of a step with a deadline, or the complaint; or list
        it in `[[left_out]]` with a reason
  × unknown fact id `TES-4`
    ╭─[packs/testby.toml:61:61]
 60 │ deadline = { amount = 14, unit = "dage", from = "application" }
 61 │ cite = { section = "Ansøgning", lines = [13, 14], facts = ["TES-4"] }
    ·                                                            ───────
 62 │ reaches = "decision"
    ╰────
  help: did you mean `TES-6`?
"#,
    );
}

#[test]
fn wrong_case() {
    let fixture = Fixture::new().pack(
        "verdict = \"likely\", reasons = [\"needed\"], transport = \"may_be_granted\"",
        "verdict = \"possible\", reasons = [], transport = \"own\"",
    );
    shows(
        &fixture,
        r#"
  × case "yes, yes" comes out otherwise
   ╭─[packs/testby.cases.toml:7:78]
 6 │ case = [
 7 │   { name = "yes, yes", answers = { need = "yes", travel = "yes" }, verdict = "possible", reasons = [], transport = "own", status = "no" },
   ·                                                                              ─────┬────            ─┬              ──┬──
   ·                                                                                   │                 │                ╰── by the rules: `may_be_granted`
   ·                                                                                   │                 ╰── by the rules: `needed`
   ·                                                                                   ╰── by the rules: `likely`
 8 │   { name = "yes, with_help", answers = { need = "yes", travel = "with_help" }, verdict = "likely", reasons = ["needed"], transport = "may_be_granted", status = "no" },
   ╰────
  help: correct the case or the rules; with these answers the criteria stand so: `needed` met
"#,
    );
}

#[test]
fn bad_condition() {
    shows(
        &Fixture::new().pack("when = \"need = yes\"", "when = \"need = yes && travel = no\""),
        r#"
  × did not expect `&&` here
    ╭─[packs/testby.toml:41:20]
 40 │ kind = "hard"
 41 │ when = "need = yes && travel = no"
    ·                    ──
 42 │ text = "Der er brug for træning."
    ╰────
  help: write `and`
"#,
    );
}

#[test]
fn bad_question() {
    shows(
        &Fixture::new().questions("id = \"with_help\"", "id = \"unknown\""),
        r#"
  × the id `unknown` is taken
    ╭─[packs/questions.toml:31:6]
 30 │ [[question.option]]
 31 │ id = "unknown"
    ·      ─────────
 32 │ label = "Med hjælp"
    ╰────
  help: "ved ikke" is added to every question by the guide
"#,
    );
}

#[test]
fn all_findings_of_a_file_at_once() {
    let fixture = Fixture::new()
        .pack("phone = \"12345678\"", "phone = \"1234\"")
        .pack("kind = \"rehabilitation\"", "kind = \"rehab\"")
        .pack("web = \"https:", "web = \"http:")
        .pack("travel = no\"", "travel is no\"")
        .pack("weeks = 12", "weeks = 0")
        .pack("[2, 3]", "[3, 2]");
    let expected = [
        "`1234` is no phone number of eight digits",
        "`http://www.testby.dk` is no https address",
        "unknown `kind`: `rehab`",
        "expected `=`, `!=` or `in` after `travel`, found `is`",
        "`weeks` is out of range",
        "`lines` ends before it begins",
    ];
    assert_eq!(fixture.problems(), expected);
}

/// One finding, and only this one.
#[track_caller]
fn finds(fixture: &Fixture, problem: &str) {
    assert_eq!(fixture.problems(), [problem]);
}

#[test]
fn values() {
    let with = |from: &str, to: &str| Fixture::new().pack(from, to);
    finds(&with("amount = 57", "amount = -1"), "`amount` is no amount");
    finds(&with("amount = 57", "amount = [200, 100]"), "`amount` is no amount");
    finds(&with("amount = 57", "amount = 57.505"), "`amount` is no amount");
    finds(&with("amount = 57", "amount = \"ukendt\""), "`amount` is no amount");
    finds(&with("version = \"2026-11-22\"", "version = \"2026-11\""), "`2026-11` is no day");
    finds(
        &with("version = \"2026-11-22\"", "version = 2026-11-22"),
        "`version` cannot be a date without quotes",
    );
    finds(
        &with("lines = [22, 22]", "lines = [22]"),
        "`lines` must be two whole numbers above zero",
    );
    finds(
        &with("lines = [22, 22]", "lines = [0, 22]"),
        "`lines` must be two whole numbers above zero",
    );
    finds(
        &with("id = \"cannot_travel\"", "id = \"Cannot travel\""),
        "the id `Cannot travel` may have only lower case letters a to z, digits, `_` and `-`",
    );
    finds(
        &with("title = \"Kvalitet", "title = \" Kvalitet"),
        "`title` begins or ends with a space",
    );
    finds(
        &with("title = \"Kvalitet", "title = \"Kvalitet\\n"),
        "`title` has a line break or a tab in it",
    );
    finds(&with("unit = \"dage\"", "unit = \"days\""), "unknown `unit`: `days`");
    for amount in ["[0, 200]", "0", "57.5", "57.25", "1_000"] {
        assert_eq!(with("amount = 57", &format!("amount = {amount}")).problems(), [""; 0]);
    }
    assert_eq!(
        with(
            "[transport.example]\nsessions_per_week = [1, 2]\nweeks = 12\n",
            "[[transport.note]]\nid = \"note4\"\ntopic = \"price\"\ntext = \"a\"\n"
        )
        .pack("amount = 57", "amount = \"not stated\"")
        .problems(),
        [""; 0]
    );
}

#[test]
fn records() {
    let with = |from: &str, to: &str| Fixture::new().pack(from, to);
    finds(
        &with("municipality = \"testby\"", "municipality = \"testbyen\""),
        "the municipality `testbyen` stands in the file `testby.toml`",
    );
    finds(&with("format = 2", "format = 3"), "this is format 3");
    finds(
        &with("published = \"2023-04\"", "published = \"not stated\""),
        "the document `standard` has no date, and no `date_note`",
    );
    finds(
        &with("published = \"2023-04\"", "published = \"2027-04\""),
        "the document `standard` was checked before it was published",
    );
    finds(
        &with("source = \"testby.txt\"", "source = \"../testby.txt\""),
        "the source `../testby.txt` is no text file's name",
    );
    finds(&with("help = \"center\"", "help = \"centre\""), "unknown contact `centre`");
    finds(&with("contact = \"center\"", "contact = \"kontoret\""), "unknown contact `kontoret`");
    finds(
        &with("kind = \"hard\"\nwhen = \"need = yes\"", "kind = \"hard\""),
        "the hard criterion `needed` has no `when`",
    );
    finds(&with("transport = \"koersel\"\n", ""), "the programme `traening` has no transport");
    finds(
        &with("outcome = \"may_be_granted\"", "outcome = \"own\""),
        "`condition` does not go with the outcome `own`",
    );
    finds(
        &with("cite = { section = \"Klage\", lines = [17, 18] }\n", ""),
        "the complaint has no `cite`",
    );
    finds(
        &with("amount = 57", "amount = \"not stated\""),
        "the example of the transport `koersel` has no price to count with",
    );
    finds(
        &with("facts = [\"TES-5\"]", "facts = [\"TES-5\", \"TES-4\"]"),
        "`TES-4` is left out, but is cited too",
    );
    finds(
        &with(
            "reason = \"Kommunens egen sagsgang; ingen borger har brug for den.\"",
            "reason = \"intern\"",
        ),
        "`intern` is no reason to leave a fact out",
    );
    finds(
        &with("order = [\"need\", \"travel\"]", "order = [\"need\", \"travel\", \"ned\"]"),
        "unknown question `ned`",
    );
    finds(
        &with("order = [\"need\", \"travel\"]", "order = [\"need\", \"travel\", \"need\"]"),
        "the question `need` stands twice",
    );
    finds(
        &with("when = \"travel = no\"", "when = \"travel in (no, no)\""),
        "`no` stands twice in this test",
    );
    finds(
        &with("lines = [20, 22]", "document = \"standart\", lines = [20, 22]"),
        "unknown document `standart`",
    );
    finds(&Fixture::new().facts("[testby]", "[andenby]"), "`testby` has no table in facts.toml");
}

#[test]
fn too_few_cases() {
    let row = "  { name = \"unknown, unknown\", answers = { need = \"unknown\", travel = \"unknown\" }, verdict = \"possible\", reasons = [\"needed\"], transport = \"may_be_granted\", status = \"unknown\" },\n";
    finds(&Fixture::new().pack(row, ""), "the pack has 11 cases");
}

#[test]
fn too_many_questions() {
    let mut fixture = Fixture::new();
    for index in 0..13 {
        let question = format!(
            "[[question]]\nid = \"q{index}\"\nnumber = {}\nask = \"a\"\nshort = \"a\"\n\
             why = \"a\"\nfind = \"a\"\n\
             option = [{{ id = \"yes\", label = \"a\" }}, {{ id = \"no\", label = \"a\" }}]\n\n[[question]]",
            index + 3
        );
        fixture = fixture
            .questions("[[question]]", &question)
            .pack("[\"need\", ", &format!("[\"need\", \"q{index}\", "))
            .pack("when = \"travel = no", &format!("when = \"travel = no or q{index} = yes"));
    }
    let problems = fixture.problems();
    let long = |it: &String| it == "some readers are asked 15 questions";
    assert!(problems.iter().any(long), "{problems:?}");
}

#[test]
fn no_damage_brings_it_down() {
    let text = include_str!("packs/testby.toml");
    let shown = |damaged: &str| {
        let shown = Fixture::new().pack(text, damaged).shown();
        assert!(!shown.contains("Failed to read"), "{damaged}\n{shown}");
    };
    let lines: Vec<&str> = text.lines().collect();
    for index in 0..lines.len() {
        let (before, from) = lines.split_at(index);
        let (line, after) = from.split_first().expect("the index is within");
        // Without the line, cut off before it, and cut off in the middle of it.
        shown(&[before.join("\n"), after.join("\n")].join("\n"));
        shown(&before.join("\n"));
        let half = line.char_indices().nth(line.chars().count() / 2).map_or(0, |(at, _)| at);
        shown(&format!("{}\n{}", before.join("\n"), line.get(..half).unwrap_or_default()));
    }
}

#[test]
fn what_nobody_reads_of_a_programme_that_is_never_described() {
    let programme = r#"
[[programme]]
id = "other"
kind = "maintenance"
name = "Andet"
phrase = "andet"
summary = "Noget andet."
cite = { section = "Andet", lines = [30, 31] }
[programme.silent]
text = "Det står der ikke noget om."
cite = { section = "Andet", lines = [30, 31] }
[[programme.apply]]
id = "apply3"
when = "always"
text = "Spørg kommunen."
cite = { section = "Andet", lines = [30, 31] }
[programme.complaint]
text = "Det står der ikke."
silent = true
"#;
    let place = "[[transport]]\nid = \"koersel\"";
    let fixture = Fixture::new().pack(place, &[programme, place].concat());
    let problem = "`other` is never described, so nobody reads this";
    assert_eq!(fixture.problems(), [problem; 2]);
    assert!(fixture.shown().contains("leave it out: the guide says whom to ask"));
}

#[test]
fn a_permission_where_nothing_can_be_in_the_way() {
    let permission = record("[[transport.permission]]", "id = \"note\"\ngiven = \"travel = yes\"");
    let bus = |rest: &str| {
        let rules = criterion("a", "hard", "travel = yes")
            + &record("[[transport]]", &format!("id = \"bus\"\noutcome = \"{rest}\""))
            + &permission;
        Fixture::new().with(&[programme("hold", &rules).replace("\"koersel\"", "\"bus\"")])
    };
    let never = "the permission `note` is never live: no condition can fail";
    for outcome in ["unresolved", "criterion", "may_be_granted"] {
        finds(&bus(outcome), never);
    }
    assert_eq!(bus("own").draft().danish().transports.len(), 2);
    let twice = Fixture::new()
        .pack("[[transport.price]]", &(permission.clone() + &permission + "[[transport.price]]"));
    assert!(twice.problems().contains(&"the permission `note` stands twice".to_owned()));
}

#[test]
fn a_criterion_that_is_judged() {
    let with = |judged: &str| {
        let when = "kind = \"hard\"\nwhen = \"need = yes\"";
        Fixture::new().pack(when, &format!("{when}\njudged = \"{judged}\""))
    };
    let has = |fixture: &Fixture, problem: &str| {
        assert!(fixture.problems().iter().any(|it| it == problem), "{:?}", fixture.problems());
    };
    has(&with("always"), "nothing is closed because of `needed`");
    let soft = with("need = no").pack("kind = \"hard\"", "kind = \"soft\"");
    has(&soft, "`needed` is not hard, so its `judged` has no effect");
}

#[test]
fn a_case_that_is_silent_of_a_permission_or_names_another() {
    let permission =
        record("[[transport.permission]]", "id = \"note\"\ngiven = \"travel = with_help\"");
    let fixture = Fixture::new().pack("[[transport.price]]", &(permission + "[[transport.price]]"));
    // Live where the condition fails or is not known, for readers to whom it is open: six of the
    // cases.
    assert_eq!(fixture.problems().len(), 6, "{:?}", fixture.problems());
    assert!(fixture.shown().contains("`permissions = [\"note\"]` is missing"));
    let named =
        Fixture::new().pack("status = \"yes\" }", "status = \"yes\", permissions = [\"note\"] }");
    assert!(named.shown().contains("by the rules: `permissions = []`"));
}
