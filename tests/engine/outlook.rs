//! The verdicts that are still possible, and the fact that settles them best, compared with brute
//! force, and examples.

use proptest::prelude::*;
use traeningsguide::engine::{
    Answer, Answers, Condition, Criterion, CriterionKind, Fact, FactId, Interview, OptionId,
    OptionSet, Outlook, Programme, Route, Rulebook, Verdict,
};

use super::interview::small_worlds;
use super::random::cases;
use super::world::{facts, readers, said, ways};

/// A rulebook of one programme over facts with two options each: yes is 0, no is 1.
pub(super) fn rules(facts: usize, criteria: Vec<Criterion>) -> Rulebook {
    let programme =
        Programme { need: None, silent: None, routes: Vec::new(), criteria, transport: None };
    Rulebook {
        facts: vec![Fact { options: 2 }; facts],
        programmes: vec![programme],
        ..Rulebook::default()
    }
}

pub(super) fn is(fact: FactId, option: u8) -> Condition {
    Condition::Is(fact, OptionSet::of(OptionId(option)))
}

pub(super) fn hard(when: Condition) -> Criterion {
    Criterion { kind: CriterionKind::Hard, when: Some(when), judged: None }
}

fn rank(verdict: Verdict) -> (u8, usize) {
    match verdict {
        Verdict::Likely => (0, 0),
        Verdict::Possible => (1, 0),
        Verdict::Unlikely => (2, 0),
        Verdict::OtherRoute(route) => (3, route),
        Verdict::NotDescribed => (4, 0),
    }
}

/// By the definition: all readers who have the known answers and know everything else.
fn outlook(rules: &Rulebook, programme: usize, answers: &Answers) -> Outlook {
    let options = |fact: FactId| ways(rules.facts[usize::from(fact.0)]).skip(1);
    let everybody = readers(rules, &|fact| match answers.option(fact) {
        Some(option) => vec![Answer::Is(option)],
        None => options(fact).collect(),
    });
    let verdict = |reader: &Answers| said(rules, reader)[programme].0;
    let heard = |among: &dyn Fn(&Answers) -> bool| {
        let mut verdicts: Vec<_> = everybody.iter().filter(|it| among(it)).map(verdict).collect();
        verdicts.sort_by_key(|it| rank(*it));
        verdicts.dedup();
        verdicts
    };
    let matters = |fact: FactId| {
        everybody.iter().any(|reader| {
            options(fact).any(|answer| {
                let mut other = reader.clone();
                other.set(fact, answer);
                verdict(&other) != verdict(reader)
            })
        })
    };
    let mut free: Vec<FactId> = facts(rules).collect();
    free.retain(|fact| answers.option(*fact).is_none() && matters(*fact));
    if free.iter().any(|fact| answers.get(*fact).is_some()) {
        free.retain(|fact| answers.get(*fact).is_some());
    }
    // The mean over two, three or four options: times twelve it is a whole number.
    let mean = |fact: FactId| {
        let left = options(fact).map(|answer| heard(&|it| it.get(fact) == Some(answer)).len());
        left.sum::<usize>() * 12 / options(fact).count()
    };
    let settles = free.into_iter().min_by_key(|fact| (mean(*fact), *fact));
    Outlook { verdicts: heard(&|_| true), settles }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn every_verdict_that_can_come_out_is_told_and_what_settles_it(world in small_worlds()) {
        let interview = Interview::new(&world.rules);
        for programme in 0..world.rules.programmes.len() {
            for answers in [&world.answers, &Answers::new()] {
                let told = interview.outlook(programme, answers);
                prop_assert_eq!(told.settles.is_none(), told.verdicts.len() == 1);
                prop_assert_eq!(told, outlook(&world.rules, programme, answers));
            }
        }
    }
}

/// A plan from the hospital leads elsewhere, and else the reader must live here and have lost
/// strength.
fn example() -> (Interview, [FactId; 3]) {
    let [plan, lives_here, weaker] = [0, 1, 2].map(FactId);
    let mut rules = rules(3, vec![hard(is(lives_here, 0)), hard(is(weaker, 0))]);
    rules.programmes[0].routes.push(Route { when: is(plan, 0), to: 0 });
    (Interview::new(&rules), [plan, lives_here, weaker])
}

#[test]
fn what_decides_most_settles_best() {
    let (interview, [plan, lives_here, weaker]) = example();
    let mut answers = Answers::new();
    let all = vec![Verdict::Likely, Verdict::Unlikely, Verdict::OtherRoute(0)];
    // A plan leaves one verdict, and none leaves two. Either of the others leaves two or three.
    let told = interview.outlook(0, &answers);
    assert_eq!(told, Outlook { verdicts: all.clone(), settles: Some(plan) });

    // What the reader did not know comes before what was not asked.
    answers.set(weaker, Answer::Unknown);
    let told = interview.outlook(0, &answers);
    assert_eq!(told, Outlook { verdicts: all, settles: Some(weaker) });

    answers.set(plan, Answer::Is(OptionId(1)));
    answers.set(lives_here, Answer::Is(OptionId(0)));
    let told = interview.outlook(0, &answers);
    let verdicts = vec![Verdict::Likely, Verdict::Unlikely];
    assert_eq!(told, Outlook { verdicts, settles: Some(weaker) });

    // A reader who does not live here gets a no, whatever they know of the rest.
    answers.set(lives_here, Answer::Is(OptionId(1)));
    let told = interview.outlook(0, &answers);
    assert_eq!(told, Outlook { verdicts: vec![Verdict::Unlikely], settles: None });
}

#[test]
fn of_equals_the_first_question_is_taken() {
    let (interview, [plan, lives_here, weaker]) = example();
    let mut answers = Answers::new();
    answers.set(plan, Answer::Is(OptionId(1)));
    assert_eq!(interview.outlook(0, &answers).settles, Some(lives_here));
    answers.set(weaker, Answer::Unknown);
    answers.set(lives_here, Answer::Unknown);
    assert_eq!(interview.outlook(0, &answers).settles, Some(lives_here));
}

/// "Possible" is the verdict while something is unknown. It is no outlook where no reader who knows
/// everything gets it.
#[test]
fn possible_is_told_only_where_a_professional_must_judge() {
    let fact = FactId(0);
    let judged = |when| Criterion { kind: CriterionKind::Judged, when, judged: None };
    let told = |criteria| Interview::new(&rules(1, criteria)).outlook(0, &Answers::new());
    assert_eq!(told(vec![hard(is(fact, 0))]).verdicts, [Verdict::Likely, Verdict::Unlikely]);
    let verdicts = told(vec![hard(is(fact, 0)), judged(None)]).verdicts;
    assert_eq!(verdicts, [Verdict::Possible, Verdict::Unlikely]);
    let told = told(vec![judged(Some(is(fact, 0)))]);
    let verdicts = vec![Verdict::Likely, Verdict::Possible];
    assert_eq!(told, Outlook { verdicts, settles: Some(fact) });
}

#[test]
fn a_programme_that_is_not_there_has_no_outlook() {
    let (interview, _) = example();
    assert_eq!(interview.outlook(1, &Answers::new()), Outlook::default());
}
