//! Headings: the findings on needs and reasons, and the headings that real readers of the shipped
//! packs see first.

use chrono::NaiveDate;
use packs::Checked;
use traeningsguide::app::view::{self, ResultPage, Screen};
use traeningsguide::app::{Event, Model, Pick, Setup, Stage};
use traeningsguide::engine::{Answer, Condition, CriterionKind, FactId};
use traeningsguide::i18n::{Language, Voice};

use super::citizen::shipped;
use super::fixture::{Fixture, criterion, programme, read, route, tells};

/// The line and the column of the last occurrence of this in the small pack.
fn place(fixture: &Fixture, before: &str, text: &str) -> String {
    let at = fixture.text().find(&[before, text].concat()).expect("it is there") + before.len();
    let head = fixture.text().get(..at).expect("it is a place");
    let (line, column) =
        (head.matches('\n').count(), head.chars().rev().take_while(|it| *it != '\n'));
    format!("packs/testby.toml:{}:{}", line + 1, column.count() + 1)
}

#[test]
fn somebody_without_any_programme_is_told() {
    let fixture = Fixture::new().pack("need = \"always\"", "need = \"need = yes\"");
    tells(
        &fixture.check(),
        "packs/testby.toml:2:16",
        "this reader needs no programme but those that a route leads away from",
        "widen a `need`: `always` for what the pack is about for everybody; it happens with `answers = { need = \"no\" }`",
    );
}

#[test]
fn a_heading_about_a_programme_without_a_need_is_told() {
    let fixture = Fixture::new().pack("need = \"always\"\n", "").pack("leads = \"yes\", ", "");
    tells(
        &fixture.check(),
        &place(&fixture, "[[programme]]\nid = ", "\"traening\""),
        "the heading is about `traening`, which has no `need`",
        "write `need = \"always\"`, or the condition that tells for whom it is; it happens with `answers = { need = \"no\" }`",
    );
}

#[test]
fn needs_that_exclude_each_other_and_do_not_are_told() {
    let hold = |need: &str| {
        let hold = programme("hold", &criterion("a", "hard", "travel = yes"));
        let hold = hold.replace("need = \"always\"", need);
        Fixture::new().pack("need = \"always\"", "need = \"need in (yes, no)\"").with(&[hold])
    };
    let fixture = hold("need = \"travel = yes\"\nexcludes = [\"traening\"]")
        .pack("need = \"need in (yes, no)\"", "need = \"always\"");
    tells(
        &fixture.check(),
        &place(&fixture, "excludes = [", "\"traening\""),
        "this reader needs both `hold` and `traening`",
        "narrow one of the two needs, or leave this out; it happens with `answers = { travel = \"yes\" }`",
    );
    let fixture =
        Fixture::new().with(&[programme("hold", &criterion("a", "hard", "travel = yes"))
            .replace("need = \"always\"", "need = \"travel = yes\"\nexcludes = [\"egen\"]")]);
    let shown = fixture.shown();
    assert!(shown.contains("unknown programme `egen`"), "{shown}");
    let fixture =
        Fixture::new().with(&[programme("hold", &criterion("a", "soft", "travel = yes"))
            .replace("need = \"always\"\n", "excludes = [\"traening\"]\n")]);
    let shown = fixture.shown();
    assert!(shown.contains("`hold` excludes `traening`, and one of them has no `need`"), "{shown}");
}

#[test]
fn a_need_that_repeats_a_route_is_told() {
    let rules = route("traening", "travel = no") + &criterion("a", "hard", "need = yes");
    let hold = programme("hold", &rules);
    let fixture =
        Fixture::new().with(&[hold.replace("need = \"always\"", "need = \"travel != no\"")]);
    tells(
        &fixture.check(),
        &place(&fixture, "need = ", "\"travel != no\""),
        "this `need` repeats when the route to `traening` applies",
        "leave that out of it: a programme never leads where its route applies",
    );
}

#[test]
fn a_closed_programme_without_a_reason_is_told() {
    let because = "because = \"der ikke er brug for træning\"\n";
    let fixture = Fixture::new().pack(because, "");
    tells(
        &fixture.check(),
        &place(&fixture, "[[programme.criterion]]\nid = ", "\"needed\""),
        "nothing says why, where `needed` is not met",
        "write `because = \"…\"`, what follows \"fordi\"; it happens with `answers = { need = \"no\" }`",
    );
    // Of several that are not met the first is named, so one that is never the first needs no
    // words.
    let second = |when: &str| {
        let rules = criterion("b", "hard", when);
        let rules: Vec<&str> =
            rules.split_inclusive('\n').filter(|line| !line.starts_with("because")).collect();
        let rules = rules.concat();
        Fixture::new().pack("[[programme.apply]]", &(rules + "[[programme.apply]]"))
    };
    let problems = second("need = yes").problems();
    assert!(!problems.iter().any(|it| it.contains("nothing says why")), "{problems:?}");
    let problems = second("travel = yes").problems();
    assert!(problems.iter().any(|it| it.contains("nothing says why, where `b`")));
}

/// The criterion of the small pack with reasons for certain answers, each with its clause.
fn because_of(whens: &[&str]) -> Fixture {
    let reason = |(place, when): (usize, &&str)| {
        let words = "text = \"det er for let\"";
        format!(
            "[[programme.criterion.because_of]]\nid = \"r{place}\"\nwhen = \"{when}\"\n{words}\n"
        )
    };
    let reasons: String = whens.iter().enumerate().map(reason).collect();
    Fixture::new().pack("[[programme.apply]]", &(reasons + "[[programme.apply]]"))
}

#[test]
fn a_reason_is_about_an_answer_that_closes_the_programme() {
    assert_eq!(because_of(&["need = no"]).problems(), [""; 0]);
    let unheard = "nobody hears this reason why `needed` is not met";
    assert_eq!(because_of(&["need = yes"]).problems(), [unheard]);
    assert_eq!(because_of(&["need = no", "need != yes"]).problems(), [unheard]);
    let several = because_of(&["need = no and travel = no"]);
    tells(
        &several.check(),
        &place(&several, "", "[[programme.criterion.because_of]]"),
        "this reason is about more than one answer",
        "write one test, such as `when = \"pension = disability\"`",
    );
    let soft = because_of(&["need = no"]).pack("kind = \"hard\"", "kind = \"soft\"");
    let problem = "nothing is closed because of `needed`";
    assert_eq!(soft.problems().iter().filter(|it| *it == problem).count(), 2);
    // Where each closing answer has its own reason, no other is needed; where a reader sees none,
    // it is.
    let because = "because = \"der ikke er brug for træning\"\n";
    assert_eq!(because_of(&["need = no"]).pack(because, "").problems(), [""; 0]);
    let some = because_of(&["travel = no"]).pack(because, "").problems();
    assert_eq!(some, ["nothing says why, where `needed` is not met"]);
}

#[test]
fn a_right_that_nobody_has_is_told() {
    let right = "right = { section = \"Ret\", lines = [1, 1] }\n";
    let fixture =
        Fixture::new().pack("need = \"always\"\n", &format!("need = \"always\"\n{right}"));
    assert_eq!(fixture.problems(), [""; 0]);
    let judged = criterion("b", "judged", "").replace("when = \"\"\n", "");
    let fixture = fixture.pack("[[programme.apply]]", &(judged + "[[programme.apply]]"));
    let problems = fixture.problems();
    let told = "nobody has the right to `traening` that is stated";
    assert!(problems.iter().any(|it| it == told), "{problems:?}");
}

#[test]
fn what_a_case_says_of_the_heading_is_compared() {
    let shown = Fixture::new().pack("leads = \"yes\"", "leads = \"unknown\"").shown();
    assert!(shown.contains("by the rules: `yes`"), "{shown}");
}

/// The guide of a shipped pack, for this reader: to each question an answer, or "ved ikke".
struct Reader<'a> {
    pack: &'a Checked,
    voice: Voice,
    answers: Vec<(&'a str, &'a str)>,
}

impl Reader<'_> {
    fn result(&self) -> ResultPage {
        let (mut model, _) = Model::new(Setup {
            municipality: Some(self.pack.municipality.clone()),
            language: self.voice.language,
            perspective: Some(self.voice.perspective),
            today: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day"),
            page: None,
            entry: None,
        });
        model.update(Event::PackLoaded {
            municipality: self.pack.municipality.clone(),
            voice: self.voice,
            files: self.pack.read_by_guide(self.voice),
        });
        model.update(Event::Continue);
        while let Stage::Question { fact, .. } = model.stage() {
            model.update(Event::Pick(Pick::Answer(fact, self.choice(fact))));
            model.update(Event::Continue);
        }
        // A professional sees all questions at once.
        if model.stage() == Stage::Desk {
            for fact in (0..).map(FactId).take(self.pack.danish().questions.len()) {
                model.update(Event::Answer(fact, self.choice(fact)));
            }
        }
        model.update(Event::Continue);
        let page = view::page(&model);
        let Screen::Result(result) = page.screen else { unreachable!("{:?}", model.stage()) };
        *result
    }
}

impl Reader<'_> {
    /// The answer to a question; "ved ikke" where none is given.
    fn choice(&self, fact: FactId) -> Answer {
        let written: Vec<String> =
            self.answers.iter().map(|(question, option)| format!("{question}={option}")).collect();
        let answers = self.pack.answers(&written).expect("the pack asks that");
        answers.get(fact).unwrap_or(Answer::Unknown)
    }
}

/// The first things that a reader sees: the heading, the line under it, and the first programme.
fn told(pack: &Checked, answers: &str, voice: Voice) -> (String, Option<String>, String) {
    let answers = answers.split_whitespace().map(|it| it.split_once('=').expect("an answer"));
    let result = Reader { pack, voice, answers: answers.collect() }.result();
    (result.title, result.besides, result.main.expect("one stands first").name)
}

fn own(pack: &str, answers: &str) -> (String, Option<String>, String) {
    let packs = shipped();
    let pack = packs.iter().find(|it| it.municipality == pack).expect("it ships");
    told(pack, answers, Voice::from(Language::DANISH))
}

#[track_caller]
fn hears(pack: &str, answers: &str, title: &str, besides: Option<&str>, first: &str) {
    let said = own(pack, answers);
    let said = (said.0.as_str(), said.1.as_deref(), said.2.as_str());
    assert_eq!(said, (title, besides, first), "{pack}: {answers}");
}

const FIND_PLAN: &str = "Se i dine papirer fra sygehuset. Du kan også ringe til den afdeling, du lå på, eller spørge din læge.";

#[test]
fn in_holstebro_the_offer_that_the_reader_came_for_stands_first() {
    // Not maintenance training, and not the route that every adult has from the children's to it.
    let met = "adult=yes has_plan=no situation=recent hospital_treatment=none other_training=no potential=yes motivated=yes daily_difficulty=large needs_guidance=yes";
    hears(
        "holstebro",
        met,
        "Du kan sandsynligvis få genoptræning efter serviceloven i Holstebro Kommune",
        None,
        "Genoptræning uden en plan fra sygehuset",
    );
    // A child with a plan: the plan is a right, by the document's own word.
    let title = "Ifølge kommunens beskrivelse har du ret til genoptræning efter sundhedsloven";
    hears(
        "holstebro",
        "adult=no has_plan=yes",
        title,
        None,
        "Genoptræning med en plan fra sygehuset",
    );
    // Never the plan's offer where there is no plan.
    hears(
        "holstebro",
        "adult=yes has_plan=no situation=active",
        "Du kan sandsynligvis ikke få vedligeholdende træning i Holstebro Kommune, fordi du klarer dig godt",
        None,
        "Vedligeholdende træning",
    );
    // Who came for rehabilitation hears of it first, though it is closed, and of the open one
    // beside it.
    hears(
        "holstebro",
        "adult=yes has_plan=no situation=recent potential=yes motivated=no daily_difficulty=large needs_guidance=yes",
        "Du kan sandsynligvis ikke få genoptræning efter serviceloven i Holstebro Kommune, fordi du ikke vil tage aktiv del i træningen",
        Some("Men du kan måske få vedligeholdende træning."),
        "Genoptræning uden en plan fra sygehuset",
    );
}

#[test]
fn in_norddjurs_who_does_not_know_of_a_plan_finds_out_first() {
    hears(
        "norddjurs",
        "situation=recent other_training=no doctor_treatment=yes",
        "Find først ud af én ting: Har du en genoptræningsplan fra sygehuset? Spørg Visitation og hjælpemidler",
        Some(FIND_PLAN),
        "Genoptræning med en plan fra sygehuset",
    );
}

#[test]
fn in_varde_advice_never_comes_before_rehabilitation() {
    let title = "Spørg Varde Kommune om genoptræning";
    let advice = Some("Men du kan måske få råd og vejledning om træning.");
    // A plan, and a course that ended 8 months ago.
    hears(
        "varde",
        "adult=yes has_plan=yes situation=lasting last_course=under_year",
        title,
        advice,
        "Genoptræning",
    );
    // A fall last month, and such a course.
    hears(
        "varde",
        "adult=yes has_plan=no situation=recent last_course=under_year",
        title,
        advice,
        "Genoptræning",
    );
    // Both a recent and a lasting loss, and such a course: the training itself, and not advice.
    let met = "has_plan=no situation=both daily_difficulty=large keep_level=yes needs_guidance=yes motivated=yes rehab_now=none free_physio=none last_course=under_year";
    hears(
        "varde",
        &format!("adult=yes {met} other_training=no"),
        "Du kan måske få vedligeholdende træning i Varde Kommune",
        Some("Men du kan sandsynligvis få råd og vejledning om træning."),
        "Vedligeholdende træning",
    );
    hears("varde", &format!("adult=yes {met} other_training=yes"), title, advice, "Genoptræning");
}

/// A reason is about the answer that was given, not about all that would close the offer too.
#[test]
fn in_kolding_each_pension_that_closes_self_training_says_so() {
    for (pension, because) in [
        ("disability", "du får førtidspension, ikke folkepension"),
        ("other", "du får en anden pension end folkepension"),
        ("none", "du ikke får folkepension"),
    ] {
        let answers = format!("pension={pension}");
        let title = "Du kan sandsynligvis ikke få selvtræning i Kolding Kommune, fordi";
        hears("kolding", &answers, &format!("{title} {because}"), None, "Selvtræning");
    }
}

/// The facts that a condition rests on.
fn facts(condition: &Condition) -> Vec<FactId> {
    match condition {
        Condition::Is(fact, _) => vec![*fact],
        Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(facts).collect(),
    }
}

/// One answer never reads as "met" in one condition while the next says that nobody knows: what is
/// doubtful of a hard condition is its own `judged`.
#[test]
fn what_only_others_can_say_of_a_condition_stands_in_it() {
    let mut seen = 0;
    for pack in shipped() {
        let id = pack.municipality.clone();
        let pack = read(&pack, Language::DANISH);
        for programme in &pack.rules.programmes {
            let of = |kind| {
                let criteria = programme.criteria.iter().filter(move |it| it.kind == kind);
                criteria.filter_map(|it| it.when.as_ref()).flat_map(facts).collect::<Vec<_>>()
            };
            let hard = of(CriterionKind::Hard);
            for fact in of(CriterionKind::Judged) {
                assert!(!hard.contains(&fact), "{id}: a hard condition also rests on {fact:?}");
                seen += 1;
            }
        }
    }
    assert!(seen > 0, "no shipped pack has a judged criterion");
}

#[test]
fn who_knows_nothing_hears_of_what_the_pack_is_about_or_what_to_find_out() {
    let maybe = |phrase: &str, name: &str| format!("Du kan måske få {phrase} i {name}");
    for (pack, name, first) in [
        ("aarhus", "Aarhus Kommune", "selvtræning"),
        ("hoersholm", "Hørsholm Kommune", "selvtræning"),
        ("kolding", "Kolding Kommune", "selvtræning"),
        ("silkeborg", "Silkeborg Kommune", "selvtræning"),
        ("viborg", "Viborg Kommune", "selvtræning"),
        ("roskilde", "Roskilde Kommune", "træning"),
        ("norddjurs", "Norddjurs Kommune", "træning efter serviceloven"),
    ] {
        let (title, besides, _) = own(pack, "");
        assert_eq!((title, besides), (maybe(first, name), None));
    }
    // Varde's document is about adults, and what a child comes for there hangs on more.
    let (title, ..) = own("varde", "adult=yes");
    assert_eq!(title, maybe("vedligeholdende træning", "Varde Kommune"));
    let (title, ..) = own("varde", "");
    assert_eq!(
        title,
        "Find først ud af én ting: Er du 18 år eller ældre? Spørg Træning og Rehabilitering, Varde Kommune"
    );
    hears(
        "holstebro",
        "",
        "Find først ud af én ting: Har du en genoptræningsplan fra sygehuset? Spørg Center for Træning",
        Some(FIND_PLAN),
        "Genoptræning med en plan fra sygehuset",
    );
}

/// What is closed says why, in each voice, and never that it is some condition.
#[test]
fn a_closed_heading_gives_its_reason_in_every_voice() {
    let packs = shipped();
    let pack = packs.iter().find(|it| it.municipality == "kolding").expect("it ships");
    let heads: Vec<String> =
        messages::voices().map(|voice| told(pack, "pension=disability", voice).0).collect();
    assert_eq!(
        heads,
        [
            "Du kan sandsynligvis ikke få selvtræning i Kolding Kommune, fordi du får førtidspension, ikke folkepension",
            "Den, du hjælper, kan sandsynligvis ikke få selvtræning i Kolding Kommune, fordi den, du hjælper, får førtidspension, ikke folkepension",
            "Patienten kan sandsynligvis ikke få selvtræning i Kolding Kommune, fordi patienten får førtidspension, ikke folkepension",
            "You probably cannot get self-training in Kolding Municipality, because you get the disability pension (førtidspension), not the state pension (folkepension)",
            "The person you help probably cannot get self-training in Kolding Municipality, because the person you help gets the disability pension (førtidspension), not the state pension (folkepension)",
            "The patient probably cannot get self-training in Kolding Municipality, because the patient gets the disability pension (førtidspension), not the state pension (folkepension)",
        ]
    );
}

#[test]
fn a_right_is_told_as_one_in_every_voice() {
    let packs = shipped();
    let pack = packs.iter().find(|it| it.municipality == "holstebro").expect("it ships");
    let heads: Vec<String> =
        messages::voices().map(|voice| told(pack, "adult=yes has_plan=yes", voice).0).collect();
    assert_eq!(
        heads,
        [
            "Ifølge kommunens beskrivelse har du ret til genoptræning efter sundhedsloven",
            "Ifølge kommunens beskrivelse har den, du hjælper, ret til genoptræning efter sundhedsloven",
            "Ifølge kommunens beskrivelse har patienten ret til genoptræning efter sundhedsloven",
            "By the municipality's description, you have a right to rehabilitation under the Health Act",
            "By the municipality's description, the person you help has a right to rehabilitation under the Health Act",
            "By the municipality's description, the patient has a right to rehabilitation under the Health Act",
        ]
    );
    // It is the only right to an offer that one of the nine documents states.
    let rights =
        packs.iter().flat_map(|it| &it.danish().programmes).filter(|it| it.right.is_some());
    assert_eq!(rights.map(|it| it.id.as_str()).collect::<Vec<_>>(), ["genoptraening-140"]);
}
