//! Mistakes of people who never programmed: each is reported once, with what to write instead.

use miette::Diagnostic;

use super::fixture::Fixture;

/// With `from` written as `to`, this is reported and nothing else.
#[track_caller]
fn told(from: &str, to: &str, problem: &str, help: &str) {
    let findings = Fixture::new().pack(from, to).check().findings;
    let told: Vec<(String, String)> = findings
        .iter()
        .map(|it| (it.to_string(), it.help().map(|it| it.to_string()).unwrap_or_default()))
        .collect();
    assert_eq!(told, [(problem.to_owned(), help.to_owned())]);
}

#[test]
fn quotes() {
    let name = "name = \"Testby Kommune\"";
    let unopened = "this is no TOML: this text is never opened";
    told(name, "name = Testby Kommune\"", unopened, "write `\"` where it begins");
    let unclosed = "this is no TOML: this text is never closed";
    let on_its_line = "write `\"` where it ends, on the same line";
    told(name, "name = \"Testby Kommune", unclosed, on_its_line);
    told(name, "name = \"Testby\nKommune\"", unclosed, on_its_line);
    let write = "write texts so: `\"…\"`";
    told(name, "name = Testby Kommune", "this is no TOML: this text has no quotes", write);
    told(name, "name = “Testby Kommune”", "this is no TOML: these quotes are not straight", write);
    let early = "this is no TOML: this text ends before the line does";
    let inside = "write quotes inside a text as `»…«`, and none around the names of a condition";
    told(name, "name = \"Testby \"Kommune\"\"", early, inside);
    told("when = \"need = yes\"", "when = \"need = \"yes\"\"", early, inside);
}

#[test]
fn signs() {
    let missing = "this is no TOML: a comma is missing";
    told("[4, 5]", "[4 5]", missing, "write a list of numbers as `[141, 150]`");
    told("\"Målgruppe\", lines", "\"Målgruppe\" lines", missing, "write `,` between the two");
    let lines = "this is no TOML: this is neither a date nor a list";
    let write = "write a date in quotes, `\"2026-11-22\"`, and lines as a list, `[141, 150]`";
    told("lines = [4, 5]", "lines = 4-5", lines, write);
    let valueless = "this is no TOML: a key has no value";
    told("kind = \"hard\"", "kind: \"hard\"", valueless, "write `=` in place of `:`");
    let write = "write `key = …`; a text begins and ends on one line";
    told("kind = \"hard\"", "kind \"hard\"", valueless, write);
    let header = "this is no TOML: this header is never closed";
    told("[[programme.criterion]]", "[[programme.criterion]", header, "write `]]` where it ends");
    let write = "write `true` or `false`";
    told(
        "cite = { section = \"Klage\", lines = [17, 18] }",
        "silent = True",
        "this is no TOML: invalid boolean",
        write,
    );
    let several = "there may be several `criterion`, and this is written as the only one";
    let write = "write `[[programme.criterion]]` with `id`, `kind`, `when`, `judged`, `text`, `because`, `because_of`, `cite`";
    told("[[programme.criterion]]", "[programme.criterion]", several, write);
}

#[test]
fn keys() {
    told("weeks = 12", "week = 12", "unknown key `week`", "did you mean `weeks`?");
    let keys = "the keys here are `id`, `when`, `title`, `text`, `deadline`, `reaches`, `contact`, `valid_from`, `valid_until`, `cite`";
    told("deadline = {", "frist = {", "unknown key `frist`", keys);
    let letter = "this is no TOML: a key has another letter than a to z";
    let write = "all keys stand in docs/packs.md, with letters a to z, digits, `_` and `-`";
    told("[[programme.alternative]]", "[[programme.løsning]]", letter, write);
    let cite = "cite = { section = \"Målgruppe\", lines = [4, 5], facts = [\"TES-1\"] }\n";
    let write = "write `cite = { section = \"…\", lines = [141, 150], facts = [\"…\"] }`";
    told(cite, "", "the criterion has no `cite`", write);
}

#[test]
fn conditions() {
    let when = "when = \"travel = no\"";
    let known = "the facts of questions.toml are `need`, `travel`";
    told(when, "when = \"transport = no\"", "unknown fact `transport`", known);
    let order = "order = [\"need\", \"travel\"]";
    let known = "the questions of questions.toml are `need`, `travel`";
    let problem = "unknown question `transport`";
    told(order, "order = [\"need\", \"travel\", \"transport\"]", problem, known);
    let never = "only `when` of advice may test \"ved ikke\", with `unknown`: here the options are `yes`, `with_help`, `no`";
    for unknown in ["unknown", "ved_ikke"] {
        let problem = format!("`{unknown}` is no option of `travel`");
        told(when, &format!("when = \"travel = {unknown}\""), &problem, never);
    }
    let never = "only `when` of advice may test \"ved ikke\", with `unknown`";
    told(when, "when = \"travel = ved ikke\"", "did not expect `ikke` here", never);
    told(when, "when = \"travel = Nej\"", "`Nej` is no option of `travel`", "write `no`");
    told(
        when,
        "when = \"travel = no eller need = no\"",
        "did not expect `eller` here",
        "write `or`",
    );
}

#[test]
fn cases() {
    let verdict = "travel = \"yes\" }, verdict = \"likely\"";
    told(
        verdict,
        "travel = \"yes\" }, verdict = \"unlikely\"",
        "case \"yes, yes\" comes out otherwise",
        "correct the case or the rules; with these answers the criteria stand so: `needed` met",
    );
    let known = "the verdicts are `likely`, `possible`, `unlikely`, `other_route`, `not_described`";
    told(verdict, "travel = \"yes\" }, verdict = \"ja\"", "unknown `verdict`: `ja`", known);
}

#[test]
fn dates_and_amounts() {
    let date = "date = \"2023-01-01\"";
    let write = "write `date = \"2023-04-01\"`, year, month and day";
    told(date, "date = \"01-04-2023\"", "`01-04-2023` is no date", write);
    told(date, "date = \"1.4.2023\"", "`1.4.2023` is no date", write);
    let any = "write `date = \"2023-01-01\"` (or \"2023-01\", \"2023\"), and `date = \"not stated\"` where the document has none";
    told(date, "date = \"1. april 2023\"", "`1. april 2023` is no date", any);
    told(date, "date = 2023-01-01", "`date` cannot be a date without quotes", any);
    let write = "write `version = \"2026-11-22\"`, year, month and day";
    told("version = \"2026-11-22\"", "version = \"22/11/2026\"", "`22/11/2026` is no day", write);

    let amount = "amount = 57\n";
    let comma = "this is no TOML: a number has no comma";
    let point = "write øre with a point, as in `57.5`, and whole kroner as `57`";
    told(amount, "amount = 57,50\n", comma, point);
    told(amount, "amount = 57,-\n", comma, point);
    let alone = "write a number alone, as in `57`; write texts so: `\"…\"`";
    told(amount, "amount = 57 kr.\n", "this is no TOML: this is no number", alone);
    for (written, meant) in [("\"57,50\"", "57.50"), ("\"1.368 kr.\"", "1368"), ("1.368", "1368")] {
        let write = format!("write `amount = {meant}`, in kroner without quotes");
        told(amount, &format!("amount = {written}\n"), "`amount` is no amount", &write);
    }
}

/// What looks like the address of another.
#[test]
fn an_address_that_could_be_anothers_is_told() {
    let with = |address: &str| {
        let web = format!("web = \"{address}\"");
        Fixture::new().pack("web = \"https://www.testby.dk\"", &web).problems()
    };
    for address in [
        "https://www.testby.dk@evil.example",
        "https://testby.dk:443@evil.example/x",
        "https://www.t\u{0435}stby.dk",
        "https://xn--tstby-3ve.dk",
        "https://www.testby.dk\\\\@evil.example",
        "https://www.testby.dk:8443",
        "https://testby",
        "https://.dk",
        "https://www.testby.dk/tr\u{e6}ning",
    ] {
        let problem = format!("`{}` is no https address", address.replace("\\\\", "\\"));
        assert_eq!(with(address), [problem]);
    }
    for address in ["https://www.testby.dk/tr%C3%A6ning?id=42#top", "https://testby.dk?id=42"] {
        assert_eq!(with(address), [""; 0], "{address}");
    }
    let email = |address: &str| {
        let with = format!("phone = \"12345678\"\nemail = \"{address}\"");
        Fixture::new().pack("phone = \"12345678\"", &with).problems()
    };
    for address in ["navn@t\u{0435}stby.dk", "navn@evil.example@testby.dk", "navn@testby"] {
        assert_eq!(email(address), [format!("`{address}` is no e-mail address")]);
    }
    assert_eq!(email("navn@testby.dk"), [""; 0]);
}

#[test]
fn addresses() {
    let phone = "phone = \"12345678\"";
    let write = "write `phone = \"12345678\"`";
    let problem = "`12 34 56 78` is no phone number of eight digits";
    told(phone, "phone = \"12 34 56 78\"", problem, write);
    let problem = "`+4512345678` is no phone number of eight digits";
    told(phone, "phone = \"+4512345678\"", problem, write);
    let write = "write `web = \"https://www.testby.dk\"`";
    let problem = "`www.testby.dk` is no https address";
    told("web = \"https://www.testby.dk\"", "web = \"www.testby.dk\"", problem, write);
}

/// An id occurs in several places. It is reported once, and no case is blamed for it.
#[test]
fn danish_letters_in_an_id() {
    let problem = "the id `nødvendig` may have only lower case letters a to z, digits, `_` and `-`";
    told(
        "id = \"needed\"",
        "id = \"nødvendig\"",
        problem,
        "write `noedvendig`, wherever it stands",
    );
    let everywhere = include_str!("packs/testby.toml").replace("\"needed\"", "\"nødvendig\"");
    let findings = Fixture::new().pack(include_str!("packs/testby.toml"), &everywhere).problems();
    assert_eq!(findings, [problem]);
}
