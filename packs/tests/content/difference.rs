//! Two versions of a pack: how many readers get another result, which rule is the cause, and one of
//! them.

use std::collections::BTreeMap;
use std::ops::Deref;
use traeningsguide::i18n::Language;

use packs::{Change, Checked, Difference, change, diff};
use proptest::prelude::*;
use traeningsguide::engine::{Answer, Answers, FactId, OptionId, Verdict};

use super::fixture::{Fixture, criterion, programme, read, record, route};

/// The result of this change of the small pack.
fn difference(new: &Fixture) -> Compared {
    between(&Fixture::new(), new)
}

fn between(old: &Fixture, new: &Fixture) -> Compared {
    let (old, new) = (old.draft(), new.draft());
    let difference = diff(&old, &new).expect("the guide takes both");
    Compared { page: change::markdown(&old, &new, &difference), difference }
}

/// A difference, and the page about it.
#[derive(Debug)]
struct Compared {
    difference: Difference,
    page: String,
}

impl Compared {
    fn markdown(&self) -> String {
        self.page.clone()
    }
}

impl Deref for Compared {
    type Target = Difference;

    fn deref(&self) -> &Difference {
        &self.difference
    }
}

/// The small pack with one more programme of these rules.
fn hold(rules: &str) -> Fixture {
    Fixture::new().with(&[programme("hold", rules)])
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

#[test]
fn the_same_pack_means_the_same() {
    let difference = difference(&Fixture::new().words("Training is needed.", "It must be needed."));
    assert_eq!(difference.profiles, 12_u32.into());
    assert_eq!(difference.changed, 0_u32.into());
    assert!(difference.programmes.is_empty());
    assert!(difference.markdown().contains("Ingen får et andet svar"), "{}", difference.markdown());
}

#[test]
fn a_hard_criterion_that_becomes_judged() {
    // Likely and unlikely both become possible, for four ways to answer each; what was unknown was
    // possible before.
    let because = "because = \"der ikke er brug for træning\"\n";
    let fixture = Fixture::new().pack("kind = \"hard\"", "kind = \"judged\"").pack(because, "");
    // Nothing is closed any more, so nobody does anything instead.
    let instead = "[[programme.alternative]]\nid = \"needed\"\nreason = \"needed\"\ntext = \"Gå til motion i en forening.\"\n\
                   contact = \"center\"\n";
    let fixture = fixture.pack(instead, "");
    let fixture = fixture.pack("when = \"need = yes\"", "when = \"need != yes\"");
    let difference = difference(&fixture);
    assert_eq!(difference.changed, 4_u32.into());
    let [change] = difference.programmes.as_slice() else { unreachable!("{difference:?}") };
    let cause = "betingelsen »Der er brug for træning.«";
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
            vec![("»Turen er for svær alene.«", "2".to_owned())]
        )]
    );
}

#[test]
fn prices_and_deadlines_are_told_as_they_were_and_are() {
    let fixture = Fixture::new()
        .pack("amount = 57", "amount = 60.5")
        .pack("amount = 14, unit = \"dage\"", "amount = 3, unit = \"uger\"");
    let page = difference(&fixture).markdown();
    for line in [
        "Kørsel (koersel): før 57\u{a0}kr. pr. returkørsel, pris fra 1.\u{a0}januar 2023; nu 60,50\u{a0}kr. pr.",
        "Træning, Kommunen tager kontakt: før 14 dage fra borgerens henvendelse; nu 3 uger fra",
    ] {
        assert!(page.contains(line), "{page}");
    }
}

#[test]
fn a_period_that_begins_on_another_day_is_told() {
    let from = |day: &str| {
        let next = format!(
            "[[programme.step]]\nid = \"contact\"\nvalid_from = \"{day}\"\ntitle = \"Kommunen tager kontakt\"\n\
             text = \"Det sker hurtigt.\"\ndeadline = {{ amount = 7, unit = \"dage\", from = \"application\" }}\n\
             cite = {{ section = \"Ansøgning\", lines = [13, 14] }}\n\n[programme.complaint]"
        );
        Fixture::new()
            .pack("title = \"Kommunen", "valid_until = \"2026-12-31\"\ntitle = \"Kommunen")
            .pack("[programme.complaint]", &next)
    };
    let page = between(&from("2027-01-01"), &from("2027-02-01")).markdown();
    let figures = page.split("## Priser og frister\n\n").nth(1).expect("a deadline changed");
    let first = "14 dage fra borgerens henvendelse (gælder til og med 31.\u{a0}december 2026)";
    let next = "7 dage fra borgerens henvendelse (gælder fra 1.";
    let told = format!(
        "- Træning, Kommunen tager kontakt: før {first}, så {next}\u{a0}januar 2027); nu {first}, så {next}\u{a0}februar 2027)\n"
    );
    assert_eq!(figures.replace('\\', ""), told);
    assert!(!between(&from("2027-01-01"), &from("2027-01-01")).markdown().contains("Priser"));
}

#[test]
fn an_option_that_only_one_version_has_is_not_compared() {
    // The new version tells a third way to need training; who chooses it could not be asked before.
    let fixture = Fixture::new()
        .questions("[[question.option]]\nid = \"no\"", "[[question.option]]\nid = \"later\"\nlabel = \"Senere\"\n[[question.option]]\nid = \"no\"")
        .pack("when = \"need = yes\"", "when = \"need in (yes, later)\"");
    let difference = difference(&fixture);
    assert_eq!(difference.profiles, 12_u32.into());
    assert_eq!(difference.changed, 0_u32.into());
    let page = difference.markdown();
    let told = "Ny svarmulighed: Har du brug for træning? **Senere**. De, der svarer sådan, er ikke talt med.";
    assert!(page.contains(told), "{page}");
}

/// The causes of each shift of the one programme.
fn causes(difference: &Difference) -> Vec<Vec<&str>> {
    let [change] = difference.programmes.as_slice() else { unreachable!("{difference:?}") };
    let shifts = change.verdicts.iter().chain(&change.transport);
    shifts.map(|it| it.causes.iter().map(|(name, _)| name.as_str()).collect()).collect()
}

#[test]
fn a_condition_of_transport_that_is_new_or_gone_is_the_cause() {
    let condition = record("[[transport.condition]]", "id = \"asked\"\nwhen = \"need = yes\"");
    let more = Fixture::new().pack("[[transport.price]]", &(condition + "[[transport.price]]"));
    for difference in [difference(&more), between(&more, &Fixture::new())] {
        assert_eq!(causes(&difference), [["»…, som der står.«"]]);
        // With need = ved ikke, and travel = no.
        assert_eq!(difference.changed, 1_u32.into());
    }
}

#[test]
fn what_is_stated_beside_the_rules_is_told() {
    let told = |new: &Fixture| {
        let page = difference(new).markdown();
        let lines = page.lines().filter(|it| it.starts_with("- ") || it.starts_with("## "));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(told(&Fixture::new()), [""; 0]);
    assert_eq!(
        told(&Fixture::new().pack("amount = 4, unit = \"uger\"", "amount = 6, unit = \"uger\"")),
        [
            "## Priser og frister",
            "- Træning, klage: før 4 uger fra den dag, borgeren har fået afgørelsen; nu 6 uger fra den dag, borgeren har fået afgørelsen"
        ]
    );
    let none = Fixture::new()
        .pack("deadline = { amount = 4, unit = \"uger\", from = \"decision\" }\n", "")
        .pack("reaches = \"decision\"\n", "");
    assert_eq!(
        told(&none),
        [
            "## Priser og frister",
            "- Træning, Kommunen tager kontakt, tæller som: taget ud, før den dag, borgeren har fået afgørelsen",
            "- Træning, klage: taget ud, før 4 uger fra den dag, borgeren har fået afgørelsen"
        ]
    );
    let reached = Fixture::new()
        .pack("web = \"https://www.testby.dk\"", "secure_email = \"sikker@testby.dk\"")
        .pack("reaches = \"decision\"", "reaches = \"decision\"\ncontact = \"center\"");
    assert_eq!(
        told(&reached),
        [
            "## Andet, som guiden siger",
            "- Kontakt til Center for Træning: før »12345678« »https://www.testby.dk«; nu »12345678« »sikker e-mail: sikker@testby.dk«",
            "- Træning, trinnet contact henviser til: ny, »center«"
        ]
    );
    let other = Fixture::new()
        .pack("Visitationen afgør det.", "Foreningen afgør det.")
        .pack("changeable = [\"travel\"]", "changeable = []")
        .pack("who = \"relative\"", "who = \"professional\"");
    assert_eq!(
        told(&other),
        [
            "## Andet, som guiden siger",
            "- Hvem der afgør, når det ikke er kommunen: før »Visitationen afgør det.«; nu »Foreningen afgør det.«",
            "- Træning, det må fagpersoner gøre: ny, »Du kan ringe for den, du hjælper.«",
            "- Svar, der kan ændre sig: taget ud, før »Er det til at komme frem alene?«",
            "- Træning, det må pårørende gøre: taget ud, før »Du kan ringe for den, du hjælper.«"
        ]
    );
}

#[test]
fn another_outcome_is_the_cause_itself() {
    let fixture = Fixture::new()
        .pack("outcome = \"may_be_granted\"", "outcome = \"unresolved\"")
        .pack("text = \"Kommunen kan tilbyde kørsel.\"", "text = \"Spørg om kørsel.\"");
    let without = fixture.pack(
        "[[transport.condition]]\nid = \"cannot_travel\"\nwhen = \"travel = no\"\ntext = \"Turen er for svær alene.\"\n\
         cite = { section = \"Kørsel\", lines = [21, 21] }\n",
        "",
    ).pack("order = [\"need\", \"travel\"]\nchangeable = [\"travel\"]", "order = [\"need\"]");
    let difference = difference(&without);
    let [change] = difference.programmes.as_slice() else { unreachable!("{difference:?}") };
    for shift in &change.transport {
        assert_eq!(shift.to, "Kørsel er ikke afklaret");
        assert_eq!(
            shift.causes,
            [("reglen for kørsel: »Spørg om kørsel.«".to_owned(), shift.readers.clone())]
        );
    }
    assert_eq!(difference.changed, 8_u32.into());
    assert!(
        difference
            .markdown()
            .contains("- Spørgsmål, der er taget ud: Er det til at komme frem alene?")
    );
}

#[test]
fn the_order_of_routes_is_the_cause_where_no_rule_is() {
    let (first, second) = (route("traening", "need = yes"), route("egen", "travel = no"));
    let hard = criterion("a", "hard", "travel = yes");
    let egen = || programme("egen", &criterion("b", "hard", "travel = yes"));
    let with = |rules: String| Fixture::new().with(&[programme("hold", &rules), egen()]);
    let [old, new] =
        [[&first, &second], [&second, &first]].map(|[a, b]| with([a.as_str(), b, &hard].concat()));
    let difference = between(&old, &new);
    assert_eq!(difference.changed, 1_u32.into());
    assert_eq!(causes(&difference), [["rækkefølgen af vejene til andre tilbud"]]);
}

#[test]
fn what_stands_as_it_stood_is_no_cause() {
    // Two ways to the same programme, of which only the second changes; and a criterion with
    // another id.
    let named = |text: &str, rule: String| rule.replace("…, som der står.", text);
    let rules = |when: &str, id: &str| {
        named("Med behov.", route("traening", "need = yes and travel = no"))
            + &named("Med hjælp.", route("traening", when))
            + &named("Ikke selv.", criterion(id, "hard", "travel != no"))
    };
    let old = hold(&rules("need = yes and travel = yes", "a"));
    let new = hold(&rules("need = yes and travel in (yes, with_help)", "b"));
    let difference = between(&old, &new);
    // With need = yes, and with need = ved ikke, for whom the way is open.
    assert_eq!(causes(&difference), [["vejen »Med hjælp.«"]; 2]);
}

#[test]
fn programmes_that_one_version_has_are_told_and_not_counted() {
    let more = hold(&criterion("a", "hard", "travel = yes"));
    let page = difference(&more).markdown();
    let none = "Ingen får et andet svar om de tilbud, som begge udgaver har: hverken om tilbud eller om kørsel.";
    assert!(page.contains(none) && page.contains("## Nye tilbud\n\n- Holdtræning"), "{page}");
    let page = between(&more, &Fixture::new()).markdown();
    assert!(page.contains(none) && page.contains("## Tilbud, der er taget ud\n\n- Holdtræning"));
}

/// No verdict changes, so nobody is counted; but where the training is closed, another offer leads.
#[test]
fn a_need_that_is_another_changes_the_heading_and_is_its_cause() {
    let before = hold(&criterion("a", "hard", "travel = yes"));
    let after = hold(&criterion("a", "hard", "travel = yes"))
        .pack("need = \"always\"\ncite", "need = \"need = yes\"\ncite");
    let difference = between(&before, &after);
    assert_eq!((difference.changed.clone(), difference.programmes.len()), (0_u32.into(), 0));
    let told: Vec<_> = difference.headings.iter().map(|it| (&*it.from, &*it.to)).collect();
    let to = "Træning: Ikke sandsynligt";
    assert_eq!(told, [("Holdtræning: Sandsynligt", to), ("Holdtræning: Måske", to)]);
    for shift in &difference.headings {
        assert_eq!(shift.causes, [("hvem »Holdtræning« er til".to_owned(), 1_u32.into())]);
    }
    assert!(difference.markdown().contains("## Overskriften\n"));
}

#[test]
fn a_permission_that_is_new_and_one_that_is_for_fewer() {
    let permission = |when: &str| {
        let record = record("[[transport.permission]]", &format!("id = \"note\"\n{when}"));
        Fixture::new().pack("[[transport.price]]", &(record + "[[transport.price]]"))
    };
    let help = "given = \"travel = with_help\"";
    let [all, some] =
        [help.to_owned(), format!("when = \"need = yes\"\n{help}")].map(|it| permission(&it));
    let fresh = between(&Fixture::new(), &all);
    let [change] = fresh.programmes.as_slice() else { unreachable!("{fresh:?}") };
    let [(text, shifts)] = change.permissions.as_slice() else { unreachable!("{change:?}") };
    assert_eq!(text, "…, som der står.");
    let [shift] = shifts.as_slice() else { unreachable!("{shifts:?}") };
    // Readers to whom it is open: travel yes, with help, or not known; need yes or not known.
    assert_eq!((&*shift.from, &*shift.to), ("Ikke vist", "Vist som en mulighed"));
    assert_eq!(shift.readers, 6_u32.into());
    assert_eq!(shift.causes, [("»…, som der står.«".to_owned(), 6_u32.into())]);
    assert!(fresh.markdown().contains("### Muligheden »…, som der står.«"), "{}", fresh.markdown());
    // For readers whose need is not known, it is still not known whether it is for them.
    assert!(between(&all, &some).programmes.is_empty());
}

#[test]
fn a_change_for_everybody_has_an_example_in_words() {
    let weighed = hold(&criterion("a", "soft", "travel = yes"));
    let when = "kind = \"soft\"\nwhen = \"travel = yes\"";
    let judged = hold(&criterion("a", "soft", "travel = yes").replace(when, "kind = \"judged\""));
    let page = between(&weighed, &judged).markdown();
    assert!(page.contains("- Et eksempel: alle, uanset hvad de svarer.\n"), "{page}");
}

/// Some rules of a programme.
fn rules() -> impl Strategy<Value = String> {
    let when = || {
        prop::sample::select(vec![
            "need = yes",
            "need = no",
            "travel = no",
            "travel != yes",
            "travel = with_help or need = no",
            "need = yes and travel in (yes, with_help)",
            "not (need = yes and travel = no)",
        ])
    };
    let kind = || prop::sample::select(vec!["hard", "hard", "soft", "judged"]);
    let silent = prop::option::weighted(0.3, when());
    let routes =
        prop::collection::vec((prop::sample::select(vec!["traening", "egen"]), when()), 0..3);
    (silent, routes, prop::collection::vec((kind(), when()), 1..4)).prop_map(
        |(silent, routes, criteria)| {
            let silent =
                silent.map(|when| record("[programme.silent]", &format!("when = \"{when}\"")));
            let routes: String = routes.iter().map(|(to, when)| route(to, when)).collect();
            let criteria = criteria.iter().enumerate();
            let criteria =
                criteria.map(|(place, (kind, when))| criterion(&format!("c{place}"), kind, when));
            silent.unwrap_or_default() + &routes + &criteria.collect::<String>()
        },
    )
}

/// The result of each reader of the small questions for a programme, by its place: the verdict and
/// where it leads, and transport.
fn heard(pack: &Checked, place: usize) -> Vec<String> {
    let pack = read(pack, Language::DANISH);
    let programme = pack.rules.programmes.get(place).expect("there is one");
    let ways =
        |options: u8| (0..options).map(|it| Answer::Is(OptionId(it))).chain([Answer::Unknown]);
    let mut all = Vec::new();
    for need in ways(2) {
        for travel in ways(3) {
            let mut answers = Answers::new();
            answers.set(FactId(0), need);
            answers.set(FactId(1), travel);
            let it = pack.rules.assess(&answers).programmes.remove(place);
            let to = match it.verdict {
                Verdict::OtherRoute(route) => {
                    let route = programme.routes.get(route).expect("the route is there");
                    format!("to {}", route.to)
                }
                verdict => format!("{verdict:?}"),
            };
            all.push(format!("{to} {:?}", it.transport.map(|it| it.outcome)));
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn readers_are_counted_as_one_by_one(old in rules(), new in rules()) {
        let egen = || programme("egen", &criterion("b", "hard", "travel = yes"));
        let [old, new] = [old, new].map(|rules| {
            Fixture::new().with(&[programme("hold", &rules), egen()]).draft()
        });
        let difference = diff(&old, &new).expect("the guide takes both");
        let (before, after) = (heard(&old, 1), heard(&new, 1));
        let moved = before.iter().zip(&after).filter(|(before, after)| before != after);
        let mut shifts: BTreeMap<(String, String), u32> = BTreeMap::new();
        for (before, after) in moved.clone() {
            // Transport is of its own only where the verdict stays.
            let kept = [before, after].map(|it| it.split(" Some").next().unwrap_or_default().replace(" None", ""));
            let [from, to] = if kept[0] == kept[1] { [before.clone(), after.clone()] } else { kept };
            *shifts.entry((from, to)).or_default() += 1;
        }
        prop_assert_eq!(&difference.changed, &u32::try_from(moved.count()).unwrap_or(0).into());
        let mut counted: Vec<_> = shifts.into_values().map(|it| it.to_string()).collect();
        let told = difference.programmes.iter().flat_map(|it| it.verdicts.iter().chain(&it.transport));
        let mut said: Vec<String> = told.map(|it| it.readers.to_string()).collect();
        counted.sort();
        said.sort();
        prop_assert_eq!(said, counted);
    }
}
