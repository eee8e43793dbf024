//! How much a pack may hold: just under the limit passes, just over it is reported, with its place
//! and what to write.

use super::fixture::{CASES, FACTS, Fixture, PACK, QUESTIONS, problems, tells};
use packs::expression::MAX_JOINED;
use packs::output::Output;
use packs::{File, Report, Source, Sources, catalogue, check, plain};
use traeningsguide::content::{MAX_BYTES, MAX_CRITERIA};
use traeningsguide::engine::{MAX_FACTS, MAX_PROGRAMMES, MAX_ROUTES};

const CITE: &str = "cite = { section = \"a\", lines = [1, 1] }\n";

/// One text for each, one after another.
fn each<T>(items: impl IntoIterator<Item = T>, text: impl Fn(T) -> String) -> String {
    items.into_iter().map(text).collect::<Vec<_>>().concat()
}

/// Texts under these keys, in both languages.
fn texts(keys: &[&str]) -> String {
    each(keys, |key| format!("{key} = \"a\"\n"))
}

/// A record that cites, with these lines at its beginning.
fn record(head: &str) -> String {
    format!("{head}\n{}{CITE}", texts(&["text"]))
}

/// A programme without cases.
fn programme(id: &str) -> String {
    let names = texts(&["name", "phrase", "summary"]);
    format!("[[programme]]\nid = \"{id}\"\nkind = \"advice\"\n{names}{CITE}")
}

/// Questions with these ids.
fn questions(ids: &[String]) -> String {
    let option = |id: &str| format!("[[question.option]]\nid = \"{id}\"\n{}", texts(&["label"]));
    let rest = texts(&["ask", "short", "why", "find"]) + &option("yes") + &option("no");
    // The bank has two numbers of its own.
    let numbered = (3..).zip(ids);
    let each = numbered
        .map(|(number, id)| format!("[[question]]\nid = \"{id}\"\nnumber = {number}\n{rest}"));
    each.collect()
}

/// The small pack with these records before its transport.
fn with_records(records: &str) -> Report {
    Fixture::new().pack("[[transport]]", &format!("{records}[[transport]]")).check()
}

/// The line of the small pack with these records that begins so, counted from the end.
fn line(records: &str, begins: &str) -> usize {
    let text = PACK.replacen("[[transport]]", &format!("{records}[[transport]]"), 1);
    let lines: Vec<&str> = text.lines().collect();
    lines.iter().rposition(|line| line.starts_with(begins)).map_or(0, |it| it + 1)
}

#[test]
fn criteria_routes_and_conditions_are_counted_together() {
    // The small pack has a need, a criterion and a condition; this adds `silent`, a route, a
    // condition and a permission.
    let records = |count: usize| {
        let criterion =
            |it| record(&format!("[[programme.criterion]]\nid = \"c{it}\"\nkind = \"soft\""));
        [
            record("[[transport]]\nid = \"bus\"\noutcome = \"may_be_granted\""),
            record("[[transport.condition]]\nid = \"a\"\nwhen = \"travel = no\""),
            record("[[transport.permission]]\nid = \"b\"\nwhen = \"travel = with_help\""),
            programme("andet") + "transport = \"bus\"\n",
            record("[programme.silent]\nwhen = \"need = no\""),
            record(
                "[[programme.route]]\nid = \"route2\"\nwhen = \"travel = yes\"\nto = \"traening\"",
            ),
            record("[[programme.apply]]\nid = \"apply5\"\nwhen = \"always\""),
            record("[programme.complaint]"),
            (0..count).map(criterion).collect(),
        ]
        .concat()
    };
    let most = MAX_CRITERIA - 7;
    assert_eq!(problems(&with_records(&records(most))), [""; 0]);
    // The last of all is the condition of the small pack's own transport, at its end.
    let place = line(&records(most + 1), "[[transport.condition]]");
    tells(
        &with_records(&records(most + 1)),
        &format!("packs/testby.toml:{place}:1"),
        "the pack has 201 criteria, routes and conditions",
        "at most 200 together, this is one too many: join some with `and` or `or`",
    );
}

#[test]
fn programmes_are_counted() {
    let records = |count: usize| -> String {
        let rest = record("[programme.silent]");
        (0..count).map(|it| programme(&format!("p{it}")) + &rest).collect()
    };
    assert_eq!(problems(&with_records(&records(MAX_PROGRAMMES - 1))), [""; 0]);
    let place = line(&records(MAX_PROGRAMMES), "id = \"p15\"");
    tells(
        &with_records(&records(MAX_PROGRAMMES)),
        &format!("packs/testby.toml:{place}:6"),
        "the pack has 17 programmes",
        "at most 16: leave some out",
    );
}

#[test]
fn routes_are_counted() {
    let records = |count: usize| {
        let route = |place: usize| {
            record(&format!(
                "[[programme.route]]\nid = \"r{place}\"\nwhen = \"need = no\"\nto = \"traening\""
            ))
        };
        let rest = record("[[programme.apply]]\nid = \"apply6\"\nwhen = \"always\"")
            + &record("[programme.complaint]");
        programme("andet")
            + "transport = \"koersel\"\n"
            + &rest
            + &(0..count).map(route).collect::<String>()
    };
    assert_eq!(problems(&with_records(&records(MAX_ROUTES))), [""; 0]);
    let place = line(&records(MAX_ROUTES + 1), "[[programme.route]]");
    tells(
        &with_records(&records(MAX_ROUTES + 1)),
        &format!("packs/testby.toml:{place}:1"),
        "the programme `andet` has 33 routes",
        "at most 32: join the conditions of some with `or`",
    );
}

#[test]
fn questions_are_counted() {
    let with = |count: usize| {
        let ids: Vec<String> = (0..count).map(|it| format!("q{it}")).collect();
        let order = each(&ids, |id| format!("\"{id}\", "));
        let tests = each(&ids, |id| format!(" or {id} = yes"));
        let fixture = Fixture::new().questions("[[question]]", &(questions(&ids) + "[[question]]"));
        fixture
            .pack("= [\"need\", ", &format!("= [\"need\", {order}"))
            .pack("= no\"", &format!("= no{tests}\""))
    };
    let too_many = "`order` has more than 64 questions".to_owned();
    assert!(!with(MAX_FACTS - 2).problems().contains(&too_many));
    assert_eq!(with(MAX_FACTS - 1).problems(), [too_many]);
}

/// The same test over and over, so many levels deep.
fn joined(test: &str, levels: usize) -> String {
    (0..levels).fold(test.to_owned(), |inner, level| {
        let word = if level % 2 == 0 { "or" } else { "and" };
        format!("{test} {word} ({inner})")
    })
}

#[test]
fn a_condition_may_be_as_deep_as_the_guide_reads() {
    let with = |levels: usize| {
        let deeper = |fixture: Fixture, test: &str| {
            let deep = joined(test, levels);
            fixture.pack(&format!("when = \"{test}\""), &format!("when = \"{deep}\""))
        };
        deeper(deeper(Fixture::new(), "need = yes"), "travel = no").check()
    };
    // What is checked was read as the guide reads it, so these levels fit those of a compiled pack.
    assert_eq!(problems(&with(MAX_JOINED)), [""; 0]);
    let report = with(MAX_JOINED + 1);
    assert_eq!(problems(&report), ["the condition is nested too deeply"; 2]);
    let shown = report.findings.first().and_then(|it| plain(it).ok()).unwrap_or_default();
    assert!(shown.contains("at most 28 levels of `and` and `or` in each other"), "{shown}");
    assert!(shown.contains("[packs/testby.toml:41:9]"), "{shown}");
}

#[test]
fn rules_that_the_guide_cannot_look_ahead_over_are_told() {
    let ids: Vec<String> = (0..28).map(|it| format!("q{it}")).collect();
    let order = each(&ids, |id| format!("\"{id}\", "));
    let criterion = |first: usize| {
        let pair = |it: usize| format!("q{it} = yes and q{} = yes", it + 14);
        let when = (first..first + 7).map(pair).collect::<Vec<_>>().join(" or ");
        let head = format!("id = \"c{first}\"\nkind = \"hard\"\nwhen = \"{when}\"");
        record(&format!("[[programme.criterion]]\n{head}"))
    };
    let report = Fixture::new()
        .questions("[[question]]", &(questions(&ids) + "[[question]]"))
        .pack("[\"need\", ", &format!("[{order}\"need\", "))
        .pack("[[programme.apply]]", &(criterion(0) + &criterion(7) + "[[programme.apply]]"))
        .check();
    tells(
        &report,
        "packs/testby.toml:6:10",
        "there are too many ways to answer these questions",
        "let fewer facts hang together: shorten the longest conditions",
    );
}

/// A text of so many bytes, broken into lines.
fn long(key: &str, bytes: usize) -> String {
    let words = "xxxxxxxxx-".repeat(100);
    let lines = [&words, "\\\n"].concat().repeat(bytes / 1_000) + &words[..bytes % 1_000];
    format!("{key} = \"\"\"{lines}\"\"\"")
}

fn size(report: &Report, pick: impl Fn(&[Output]) -> Option<&Output>) -> usize {
    let outputs = catalogue::outputs(&report.packs).expect("the packs can be written");
    pick(&outputs).map_or(0, |output| output.text.len())
}

#[test]
fn the_words_of_a_pack_may_be_as_large_as_a_file() {
    // The file is not too large. With the guide's own words it makes one that is, first in English:
    // Danish that stands in for it is marked.
    let with = |bytes: usize| {
        let text = "text = \"Kommunen kan tilbyde kørsel.\"";
        Fixture::new().pack(text, &long("text", bytes)).check()
    };
    let size = |report: &Report| {
        let own = |it: &&Output| it.name.starts_with("testby.");
        size(report, |it| it.iter().filter(own).max_by_key(|it| it.text.len()))
    };
    let most = MAX_BYTES - (size(&with(2_000)) - 2_000);
    assert_eq!(problems(&with(most)), [""; 0]);
    assert_eq!(size(&with(most)), MAX_BYTES);
    tells(
        &with(most + 1),
        "packs/testby.toml:2:16",
        "the compiled pack is larger than 256 kB",
        "at most 262144 bytes with its questions: shorten its texts, or theirs",
    );
}

#[test]
fn the_catalogue_may_be_as_large_as_a_file() {
    // Two municipalities, the first with the longer name.
    let with = |bytes: usize| {
        let pack = |id: &str, bytes: usize| {
            let text = PACK.replacen("name = \"Testby Kommune\"", &long("name", bytes), 1);
            let text = text.replacen("\"testby\"", &format!("\"{id}\""), 1);
            let cases = Some(File::new(format!("{id}.cases.toml"), CASES));
            Source { cases, ..Source::from(File::new(format!("{id}.toml"), text)) }
        };
        let packs = vec![pack("a", bytes - bytes / 3), pack("b", bytes / 3)];
        let facts = packs.iter().map(|it| FACTS.replacen("testby", it.file.stem(), 1));
        let facts: String = facts.collect();
        let (questions, facts) =
            (File::new("questions.toml", QUESTIONS).into(), File::new("facts.toml", facts));
        let incomplete = messages::languages().collect();
        check(&Sources { questions, facts, packs, stray: Vec::new(), incomplete })
    };
    // In English, which has no names of its own, each is marked as Danish.
    let size = |report: &Report| {
        let outputs = catalogue::outputs(&report.packs).expect("the packs can be written");
        let list = outputs.iter().find(|it| it.name.starts_with("list.en."));
        // Its last line is for the loader.
        list.and_then(|it| it.text.lines().next()).map_or(0, str::len)
    };
    let most = MAX_BYTES - (size(&with(3_000)) - 3_000);
    assert_eq!(problems(&with(most)), [""; 0]);
    assert_eq!(size(&with(most)), MAX_BYTES);
    let report = with(most + 1);
    tells(
        &report,
        "a.toml:3:8",
        "the list of municipalities is larger than 256 kB",
        "at most 262144 bytes: shorten it",
    );
    assert!(catalogue::outputs(&report.packs).is_err());
}

#[test]
fn numbers_never_wrap() {
    let with = |from: &str, to: &str| Fixture::new().pack(from, to).problems();
    let whole = [
        "1000000",
        "4294967297",
        "18446744073709551617",
        "99999999999999999999999",
        "0xf_ffff_ffff",
    ];
    for giant in whole {
        let weeks = with("weeks = 12", &format!("weeks = {giant}"));
        assert_eq!(weeks, ["`weeks` is out of range"], "{giant}");
        let deadline = with("amount = 14", &format!("amount = {giant}"));
        assert_eq!(deadline, ["`amount` is out of range"], "{giant}");
        let lines = with("[22, 22]", &format!("[22, {giant}]"));
        assert_eq!(lines, ["`lines` must be two whole numbers above zero"], "{giant}");
        for price in [giant.to_owned(), format!("[0, {giant}]")] {
            let amount = with("amount = 57", &format!("amount = {price}"));
            assert_eq!(amount, ["`amount` is no amount"], "{price}");
        }
    }
    for odd in ["-1", "0", "-99999999999999999999"] {
        let weeks = with("weeks = 12", &format!("weeks = {odd}"));
        assert_eq!(weeks, ["`weeks` is out of range"], "{odd}");
    }
    for odd in ["1000000.5", "99999999999999999999.5", "1e400", "1e2", "inf", "nan", "-0.5"] {
        let amount = with("amount = 57", &format!("amount = {odd}"));
        assert_eq!(amount, ["`amount` is no amount"], "{odd}");
    }
    let most = Fixture::new().pack("weeks = 12", "weeks = 999999");
    let most = most.pack("amount = 57", "amount = 999999.99").pack("[22, 22]", "[22, 0xf_423f]");
    assert_eq!(most.problems(), [""; 0]);
}
