//! A generated country: the cost of checking, building and proving 10, 50 and 98 municipalities of
//! ten programmes each. Run by `cargo xtask bench`.
//!
//! Fails when the whole country takes longer or more memory than it may.

#![expect(clippy::unwrap_used, reason = "a bench that meets the impossible fails, and says where")]

use std::fmt::Write as _;
use std::fs;
use std::time::{Duration, Instant};

use packs::{File, Sources, catalogue, check, plain, prove};

/// The most that a whole country may take.
const TIME: Duration = Duration::from_mins(2);
/// The most memory that it may need, in kB.
const MEMORY: u64 = 1_000_000;
/// Denmark has 98 municipalities.
const COUNTRY: usize = 98;
/// Programmes of each.
const PROGRAMMES: usize = 10;
/// Questions of each: the first is about a plan, the next are shared by some programmes, the last
/// are about transport.
const QUESTIONS: usize = 14;

fn main() {
    println!(
        "a country of municipalities with {PROGRAMMES} programmes and {QUESTIONS} questions each"
    );
    println!(
        "{:>8} {:>10} {:>10} {:>10} {:>12} {:>12}",
        "packs", "check", "build", "prove", "in all", "memory"
    );
    let mut last = Duration::ZERO;
    for count in [10, 50, COUNTRY] {
        let sources = country(count);
        let (report, checked) = timed(|| check(&sources));
        let shown: Vec<_> = report.findings.iter().take(3).map(|it| plain(it).unwrap()).collect();
        assert_eq!((report.packs.len(), shown.concat()), (count, String::new()));
        let (outputs, built) = timed(|| catalogue::outputs(&report.packs).unwrap());
        assert_eq!(outputs.len(), 6 * count + 1);
        let (proofs, proved) = timed(|| report.packs.iter().map(prove).collect::<Vec<_>>());
        for proof in proofs {
            let faults = proof.unwrap().faults;
            let shown: Vec<_> = faults.iter().take(3).map(|it| plain(it).unwrap()).collect();
            assert_eq!(shown.concat(), "");
        }
        last = checked + built + proved;
        println!(
            "{count:>8} {:>10} {:>10} {:>10} {:>12} {:>9} MB",
            seconds(checked),
            seconds(built),
            seconds(proved),
            seconds(last),
            peak() / 1000,
        );
    }
    assert!(last <= TIME, "the country takes {last:?}, at most {TIME:?}");
    assert!(peak() <= MEMORY, "the country takes {} kB, at most {MEMORY} kB", peak());
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let made = work();
    (made, start.elapsed())
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

/// The most memory that this process has had so far, in kB; 0 where the system does not say.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|it| it.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

/// The files of a country. Each municipality has its own rules over the same bank.
fn country(count: usize) -> Sources {
    let mut questions = String::new();
    for question in 0..QUESTIONS {
        let options: &[&str] =
            if question % 3 == 1 { &["yes", "no", "some"] } else { &["yes", "no"] };
        let texts = ["ask", "short", "why", "find"];
        let texts = texts.map(|key| words(key, &format!("{key} {question}"))).concat();
        let options: Vec<String> = options
            .iter()
            .map(|id| format!("[[question.option]]\nid = \"{id}\"\n{}", words("label", id)))
            .collect();
        let (number, options) = (question + 1, options.concat());
        let _ = write!(
            questions,
            "[[question]]\nid = \"q{question}\"\nnumber = {number}\n{texts}{options}"
        );
    }
    let mut facts = String::new();
    let mut packs = Vec::new();
    for municipality in 0..count {
        let _ = writeln!(facts, "[m{municipality}]\nF{municipality} = \"note\"");
        let name = format!("public/packs/m{municipality}.toml");
        packs.push(File::new(name, pack(municipality)).into());
    }
    Sources {
        questions: File::new("public/packs/questions.toml", questions).into(),
        facts: File::new("public/packs/facts.toml", facts),
        packs,
        stray: Vec::new(),
        incomplete: messages::languages().collect(),
    }
}

/// A text in Danish. Other languages fall back to it.
fn words(key: &str, text: &str) -> String {
    format!("{key} = \"{text}\"\n")
}

const CITE: &str = "cite = { section = \"Afsnit\", lines = [1, 9] }\n";

fn pack(municipality: usize) -> String {
    let mut text = format!(
        "format = 2\nmunicipality = \"m{municipality}\"\nversion = \"2026-11-22\"\nhelp = \"c\"\n{}order = [{}]\n",
        words("name", &format!("Kommune {municipality}")),
        (0..QUESTIONS).map(|it| format!("\"q{it}\"")).collect::<Vec<_>>().join(", "),
    );
    let _ = write!(
        text,
        "[[document]]\nid = \"d\"\nsource = \"d.txt\"\npublished = \"2023\"\nchecked = \"2026-11-22\"\n{}\
         [[contact]]\nid = \"c\"\nphone = \"12345678\"\n{}\
         cite = {{ section = \"Afsnit\", lines = [1, 9], facts = [\"F{municipality}\"] }}\n",
        words("title", "Kvalitetsstandard"),
        words("name", "Visitationen"),
    );
    for programme in 0..PROGRAMMES {
        text += &self::programme(municipality, programme);
    }
    text + &transport("t0", &["q12 = no", "q13 = no"])
        + &transport("t1", &["q12 = no and q13 = no"])
}

/// The questions of a programme: each municipality combines them otherwise.
fn asks(municipality: usize, programme: usize) -> [usize; 3] {
    let first = 1 + (municipality + programme) % 11;
    let second = 1 + (first + programme / 2 + municipality % 5) % 11;
    let third = 1 + (second + 3) % 11;
    let second = if second == first { 1 + first % 11 } else { second };
    let third =
        if third == first || third == second { 1 + (second.max(first) + 5) % 11 } else { third };
    [first, second, third]
}

fn programme(municipality: usize, programme: usize) -> String {
    let id = |programme: usize| format!("p{programme}");
    let mut text = format!(
        "[[programme]]\nid = \"{}\"\nkind = \"maintenance\"\n{}{}{}transport = \"t{}\"\nneed = \"{}\"\n{CITE}",
        id(programme),
        words("name", &format!("Tilbud {programme}")),
        words("phrase", &format!("tilbud {programme}")),
        words("summary", "Træning på et hold."),
        programme % 2,
        if programme == 0 { "q0 = yes" } else { "always" },
    );
    let sentence = words("text", "Det er en betingelse.") + CITE;
    let mut reasons = Vec::new();
    let mut criterion = |id: &str, kind: &str, when: &str| {
        let mut because = String::new();
        if kind == "hard" {
            reasons.push(format!("\"{id}\""));
            because = words("because", "det ikke passer");
        }
        format!(
            "[[programme.criterion]]\nid = \"{id}\"\nkind = \"{kind}\"\nwhen = \"{when}\"\n{because}{sentence}"
        )
    };
    // The first programme is for readers with a plan; all others send them there.
    if programme == 0 {
        text += &criterion("plan", "hard", "q0 = yes");
    } else {
        let _ = write!(
            text,
            "[[programme.route]]\nid = \"route4\"\nto = \"p0\"\nwhen = \"q0 = yes\"\n{sentence}"
        );
    }
    let [first, second, third] = asks(municipality, programme);
    text += &criterion("first", "hard", &format!("q{first} = yes"));
    text += &criterion("second", "hard", &format!("q{second} != no"));
    text += &criterion("third", "judged", &format!("q{third} = no"));
    let reasons = reasons.join(", ");
    let rest = words("text", "Spørg kommunen.");
    let _ = write!(
        text,
        "[[programme.apply]]\nid = \"apply10\"\nwhen = \"always\"\ncontact = \"c\"\n{rest}{CITE}\
         [[programme.alternative]]\nid = \"alternative2\"\nreason = \"first\"\ncontact = \"c\"\n{rest}\
         [programme.complaint]\nsilent = true\n{rest}"
    );
    let plan = if programme == 0 { "yes" } else { "no" };
    let met =
        format!("q0 = \"{plan}\", q{first} = \"yes\", q{second} = \"yes\", q{third} = \"yes\"");
    let failed =
        format!("q0 = \"{plan}\", q{first} = \"no\", q{second} = \"yes\", q{third} = \"yes\"");
    let case = |name: &str, answers: &str, rest: &str| {
        format!("[[programme.case]]\nname = \"{name}\"\nanswers = {{ {answers} }}\n{rest}\n")
    };
    text + &case(
        "alt er opfyldt",
        &met,
        &format!(
            "verdict = \"likely\"\nreasons = [{reasons}]\ntransport = \"may_be_granted\"\nstatus = \"unknown\""
        ),
    ) + &case(
        "det første mangler",
        &failed,
        "verdict = \"unlikely\"\nreasons = [\"first\"]\ntransport = \"none\"",
    )
}

fn transport(id: &str, conditions: &[&str]) -> String {
    let sentence = words("text", "Kommunen kan tilbyde kørsel.") + CITE;
    let conditions: Vec<String> = conditions
        .iter()
        .enumerate()
        .map(|(place, when)| {
            format!("[[transport.condition]]\nid = \"c{place}\"\nwhen = \"{when}\"\n{sentence}")
        })
        .collect();
    let conditions = conditions.concat();
    format!("[[transport]]\nid = \"{id}\"\noutcome = \"may_be_granted\"\n{sentence}{conditions}")
}
