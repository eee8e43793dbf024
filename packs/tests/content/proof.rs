//! The proof of packs: a fault for any reader is reported, with the answers of that reader.

use std::path::Path;
use traeningsguide::i18n::Language;

use super::fixture::{Fixture, criterion, programme, read, record, route};
use packs::{Proof, Sources, check, plain, prove};
use traeningsguide::engine::Verdict;

/// The proof of the small pack with these programmes added.
fn proof_with(programmes: &[String]) -> Proof {
    proof(&Fixture::new().with(programmes))
}

/// The guide's own verdict on each programme for the reader of the one fault, by the answers that
/// are reported with it.
fn replayed(fixture: &Fixture) -> Vec<Verdict> {
    let shown = faults(&proof(fixture));
    let told = shown.split("`packs try testby").nth(1).expect("a command is told");
    let told = told.split('`').next().expect("it ends");
    let written: Vec<String> = told.split_whitespace().map(Into::into).collect();
    let answers = fixture.good().answers(&written).expect("the pack asks that");
    let rules = read(&fixture.good(), Language::DANISH).rules;
    rules.assess(&answers).programmes.into_iter().map(|it| it.verdict).collect()
}

fn proof(fixture: &Fixture) -> Proof {
    prove(&fixture.good()).expect("the guide takes it")
}

fn faults(proof: &Proof) -> String {
    let shown = proof.faults.iter().map(|it| plain(it).expect("a finding is shown"));
    // A terminal breaks lines where it must; here each fault is one.
    shown.map(|it| it.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// The fault is reported, and nothing else is.
fn tells(proof: &Proof, problem: &str, help: &str) {
    let shown = faults(proof);
    assert_eq!(proof.faults.len(), 1, "{shown}");
    assert!(shown.contains(problem) && shown.contains(help), "{shown}");
}

#[test]
fn a_good_pack_has_no_fault_and_its_figures_are_exact() {
    let proof = proof(&Fixture::new());
    assert_eq!(faults(&proof), "");
    // need: ved ikke, yes, no. travel: ved ikke, yes, with_help, no.
    assert_eq!(proof.profiles, 12_u32.into());
    // need = no ends it; after the two others travel is asked, and four answers end it.
    assert_eq!(proof.interviews, 9_u32.into());
    // The start, travel after yes, travel after "ved ikke", and the end.
    assert_eq!(proof.states, 4);
    assert_eq!(proof.longest, 2);
    assert!((proof.expected - 5.0 / 3.0).abs() < 1e-9, "{}", proof.expected);
}

/// One more question, and its place in the order.
fn with_question(fixture: Fixture) -> Fixture {
    let question = r#"id = "spare"
number = 3
ask = "Er der mere?"
short = "Mere"
why = "Det afgør noget."
find = "Spørg."
[[question.option]]
id = "yes"
label = "Ja"
[[question.option]]
id = "no"
label = "Nej"
[[question]]
id = "travel""#;
    fixture
        .pack("order = [\"need\", \"travel\"]", "order = [\"need\", \"travel\", \"spare\"]")
        .questions("id = \"travel\"", question)
}

#[test]
fn a_dead_question_is_told() {
    let soft = criterion("weighed", "soft", "spare = yes") + "[[programme.alternative]]";
    let fixture = with_question(Fixture::new()).pack("[[programme.alternative]]", &soft);
    // The check tells it before anything is proved.
    let problems = fixture.problems();
    assert_eq!(problems, ["unreachable question: no answer to `spare` can change anything"]);
}

#[test]
fn an_option_that_no_rule_tells_from_the_others_is_told() {
    let rules = criterion("a", "hard", "spare = yes or spare = no");
    let fixture = with_question(Fixture::new()).with(&[programme("hold", &rules)]);
    let shown = faults(&proof(&fixture));
    assert!(
        shown.contains("dead options: which of `yes`, `no` is answered to `spare` never matters"),
        "{shown}"
    );
}

#[test]
fn a_loop_of_routes_is_told_with_the_answers_that_lead_into_it() {
    let proof = proof_with(&[
        programme("hold", &(route("egen", "need = yes") + &criterion("a", "hard", "travel = yes"))),
        programme("egen", &(route("hold", "travel = no") + &criterion("b", "hard", "need = yes"))),
    ]);
    tells(
        &proof,
        "loop: the routes lead this reader in a circle through `hold`, `egen`",
        "packs try testby need=yes travel=no",
    );
}

#[test]
fn a_circle_of_three_is_told_once_and_the_guide_leads_round_it() {
    let hard = |id: &str| criterion(id, "hard", "travel = no");
    let fixture = Fixture::new().with(&[
        programme("a", &(route("b", "need = yes") + &hard("one"))),
        programme(
            "b",
            &(route("traening", "travel = yes") + &route("c", "need = yes") + &hard("two")),
        ),
        programme(
            "c",
            &(route("a", "travel != no")
                + &route("b", "need = no and travel = no")
                + &criterion("three", "hard", "need = yes")),
        ),
    ]);
    tells(
        &proof(&fixture),
        "loop: the routes lead this reader in a circle through `a`, `b`, `c`",
        "packs try testby need=yes travel=with_help",
    );
    let round = [Verdict::OtherRoute(0), Verdict::OtherRoute(1), Verdict::OtherRoute(0)];
    assert_eq!(replayed(&fixture).get(1..), Some(&round[..]));
}

#[test]
fn routes_in_a_circle_that_no_reader_goes_round_are_fine() {
    let proof = proof_with(&[
        programme("a", &(route("b", "need = yes") + &criterion("one", "hard", "travel = no"))),
        programme("b", &(route("a", "need = no") + &criterion("two", "hard", "travel = no"))),
    ]);
    assert_eq!(faults(&proof), "");
}

#[test]
fn silence_that_covers_everybody_is_told() {
    let silent = record("[programme.silent]", "when = \"need = yes or need = no\"");
    let fixture = Fixture::new()
        .with(&[programme("hold", &(silent + &criterion("a", "hard", "need = yes")))]);
    let shown = faults(&proof(&fixture));
    let problem = "contradiction: whoever meets the criteria of `hold` is sent elsewhere";
    assert!(shown.contains(problem), "{shown}");
    assert_eq!(replayed(&fixture).get(1), Some(&Verdict::NotDescribed), "{shown}");
}

#[test]
fn a_contradiction_is_told() {
    let both = criterion("a", "hard", "need = yes") + &criterion("b", "hard", "need = no");
    tells(
        &proof_with(&[programme("hold", &both)]),
        "contradiction: nobody can meet both `a` and `b`",
        "correct the `when` of one of them",
    );
    let one = criterion("a", "hard", "need = yes and need = no");
    tells(
        &proof_with(&[programme("hold", &one)]),
        "contradiction: nobody can meet `a`",
        "no answers make it hold",
    );
    let elsewhere = route("traening", "need = yes") + &criterion("a", "hard", "need = yes");
    let proof = proof_with(&[programme("hold", &elsewhere)]);
    assert!(
        faults(&proof).contains("whoever meets the criteria of `hold` is sent elsewhere"),
        "{}",
        faults(&proof)
    );
}

#[test]
fn an_orphan_verdict_is_told() {
    let never = route("traening", "need = yes")
        + &route("traening", "need = yes and travel = no")
        + &criterion("a", "hard", "travel = yes");
    tells(
        &proof_with(&[programme("hold", &never)]),
        "orphan verdict: nobody is ever sent from `hold` to `traening`",
        "a rule before it covers the same readers",
    );
    let judged = criterion("a", "hard", "need = yes")
        + &criterion("b", "judged", "travel = yes")
        + &criterion("c", "judged", "travel != yes");
    tells(
        &proof_with(&[programme("hold", &judged)]),
        "orphan verdict: nobody ever hears `likely` of `hold`",
        "look at the criteria",
    );
    let silent = record("[programme.silent]", "when = \"need = yes and need = no\"")
        + &criterion("a", "hard", "travel = yes");
    tells(
        &proof_with(&[programme("hold", &silent)]),
        "orphan verdict: nobody hears that `hold` is not described",
        "its `when` never holds",
    );
}

#[test]
fn a_criterion_that_never_decides_is_told() {
    let wider = criterion("a", "hard", "travel = yes") + &criterion("b", "hard", "travel != no");
    tells(
        &proof_with(&[programme("hold", &wider)]),
        "the criterion `b` never decides",
        "ruled out or sent elsewhere by another rule",
    );
    let fixture = Fixture::new().with(&[programme("hold", &wider)]);
    assert_eq!(replayed(&fixture).get(1), Some(&Verdict::Unlikely));
    for (kind, when) in [("judged", "travel = no"), ("soft", "need = yes and need = no")] {
        let other = criterion("a", "hard", "travel = yes") + &criterion("b", kind, when);
        tells(
            &proof_with(&[programme("hold", &other)]),
            "the `when` of `b` never holds where it matters",
            "correct it, or leave it out",
        );
    }
}

/// What is always judged closes nothing, so it decides where it keeps somebody from being likely.
#[test]
fn a_guess_that_changes_nothing_is_told() {
    let hard = "kind = \"hard\"\njudged = \"always\"";
    let guess = criterion("a", "soft", "travel = yes").replace("kind = \"soft\"", hard);
    assert_eq!(faults(&proof_with(&[programme("hold", &guess)])), "");
    let weighing = criterion("b", "judged", "").replace("when = \"\"\n", "");
    tells(
        &proof_with(&[programme("hold", &(guess + &weighing))]),
        "the criterion `a` never decides",
        "it happens with `packs try testby travel=with_help`",
    );
}

#[test]
fn a_condition_of_transport_that_never_decides_is_told() {
    let wider = record("[[transport.condition]]", "id = \"not_yes\"\nwhen = \"travel != yes\"");
    let fixture =
        Fixture::new().pack("[[transport.price]]", &(wider.clone() + "[[transport.price]]"));
    tells(
        &proof(&fixture),
        "the condition `not_yes` never decides",
        "it happens with `packs try testby travel=yes`",
    );
}

#[test]
fn a_permission_that_is_never_live_and_what_it_asks_in_vain_are_told() {
    let proof = |rules: &str| {
        let permission = record("[[transport.permission]]", &format!("id = \"note\"\n{rules}"));
        let price = "[[transport.price]]";
        let drafted = Fixture::new().pack(price, &(permission + price)).draft();
        prove(&drafted).expect("the guide takes it")
    };
    assert_eq!(faults(&proof("given = \"travel = with_help\"")), "");
    tells(
        &proof("when = \"travel = no\""),
        "the permission `note` is never live for whom it is",
        "it happens with `packs try testby travel=no`",
    );
    tells(
        &proof("when = \"need = yes or need = no\"\ngiven = \"travel = with_help\""),
        "the `when` of `note` never matters",
        "settled already: leave it out",
    );
    // No reader without trouble sees it; a reader who does not know sees the same with and without
    // it.
    assert_eq!(faults(&proof("when = \"travel = with_help\"")), "");
}

#[test]
fn conditions_of_transport_that_exclude_each_other_are_told() {
    let bus = record("[[transport]]", "id = \"bus\"\noutcome = \"may_be_granted\"")
        + &record("[[transport.condition]]", "id = \"far\"\nwhen = \"travel = no\"")
        + &record("[[transport.condition]]", "id = \"near\"\nwhen = \"travel = yes\"");
    let hold = programme("hold", &(criterion("a", "hard", "need = yes") + &bus));
    tells(
        &proof_with(&[hold.replace("koersel", "bus")]),
        "orphan outcome: nobody hears of `bus` that the conditions are met",
        "look at its conditions",
    );
}

#[test]
fn the_shipped_packs_are_proved() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("public/packs");
    let report = check(&Sources::read(&folder).expect("the packs can be read"));
    for pack in &report.packs {
        let proof = prove(pack).expect("the guide takes it");
        assert_eq!(faults(&proof), "", "{}", pack.municipality);
        assert_eq!(proof.longest, pack.summary.longest_path);
        assert!(proof.interviews <= proof.profiles);
    }
}

#[test]
fn what_is_only_weighed_leaves_nothing_open_and_nothing_is_told() {
    let proof = proof_with(&[programme("hold", &criterion("a", "soft", "travel = yes"))]);
    assert_eq!(faults(&proof), "");
}
