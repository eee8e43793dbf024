//! Changes of a verdict, compared with brute force, and examples.

use proptest::prelude::*;
use traeningsguide::engine::{
    Answer, Answers, Change, Condition, FactId, Interview, MOST_CHANGES, OptionId, OptionSet,
    Route, Rulebook, Verdict,
};

use super::interview::small_worlds;
use super::outlook::{hard, is, rules};
use super::random::cases;
use super::world::{facts, readers, said, ways};

/// One set of changed answers, and the verdict that it leads to.
type Changed = (Vec<(FactId, OptionId)>, Verdict);

/// By the definition: everybody who differs from the reader only in known answers that may change,
/// and of those who hear what is wanted, the ones who differ in the fewest.
fn smallest(
    rules: &Rulebook,
    programme: usize,
    answers: &Answers,
    may_change: &[FactId],
) -> Vec<Changed> {
    let everybody = readers(rules, &|fact| {
        let options = || ways(rules.facts[usize::from(fact.0)]).skip(1).collect();
        match answers.get(fact) {
            Some(Answer::Is(_)) if may_change.contains(&fact) => options(),
            given => vec![given.unwrap_or(Answer::Unknown)],
        }
    });
    let verdict = |reader: &Answers| said(rules, reader)[programme].0;
    let wanted = |then: Verdict| match verdict(answers) {
        Verdict::Possible => then == Verdict::Likely,
        Verdict::Unlikely => then.is_open(),
        Verdict::Likely | Verdict::OtherRoute(_) | Verdict::NotDescribed => false,
    };
    let changed = |reader: &Answers| {
        let changed = facts(rules).filter(|fact| reader.option(*fact) != answers.option(*fact));
        changed.map(|fact| (fact, reader.option(fact).unwrap())).collect::<Vec<_>>()
    };
    let mut all: Vec<Changed> =
        everybody.iter().map(|it| (changed(it), verdict(it))).filter(|it| wanted(it.1)).collect();
    let least = all.iter().map(|(changed, _)| changed.len()).min();
    all.retain(|(changed, _)| Some(changed.len()) == least);
    all
}

/// Every set of changed answers that a change covers.
fn each(change: &Change) -> Vec<Changed> {
    let mut all = vec![Vec::new()];
    for (fact, set) in &change.facts {
        let options = (0..16).map(OptionId).filter(|option| set.contains(*option));
        let more = |one: &Vec<_>, option| [one.as_slice(), &[(*fact, option)]].concat();
        all = options.flat_map(|option| all.iter().map(move |one| more(one, option))).collect();
    }
    all.into_iter().map(|changed| (changed, change.to)).collect()
}

/// Whether two changes should have been told as one.
fn alike(one: &Change, other: &Change) -> bool {
    let facts = |change: &Change| change.facts.iter().map(|(fact, _)| *fact).collect::<Vec<_>>();
    let differ = one.facts.iter().zip(&other.facts).filter(|(one, other)| one != other).count();
    one.to == other.to && facts(one) == facts(other) && differ <= 1
}

/// Who knows all that may be known, so that there is much to change.
fn decided(world: &super::world::World) -> Answers {
    let mut answers = world.answers.clone();
    for fact in facts(&world.rules).filter(|fact| world.answers.option(*fact).is_none()) {
        answers.set(fact, Answer::Is(OptionId(0)));
    }
    answers
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn the_smallest_changes_are_told_and_no_other(world in small_worlds(), may in any::<[bool; 5]>()) {
        let interview = Interview::new(&world.rules);
        let some: Vec<FactId> = facts(&world.rules).filter(|it| may[usize::from(it.0)]).collect();
        let all: Vec<FactId> = facts(&world.rules).collect();
        for programme in 0..world.rules.programmes.len() {
            for (answers, may) in [(&world.answers, &some), (&decided(&world), &all), (&decided(&world), &some)] {
                let told = interview.changes(programme, answers, may);
                let mut each: Vec<Changed> = told.iter().flat_map(each).collect();
                let mut all = smallest(&world.rules, programme, answers, may);
                prop_assert!(told.len() <= MOST_CHANGES);
                prop_assert!(told.iter().all(|it| it.facts.is_sorted_by(|one, next| one.0 < next.0)));
                if told.len() < MOST_CHANGES {
                    let sort = |changed: &mut Vec<Changed>| changed.sort_by_key(|it| it.0.clone());
                    sort(&mut each);
                    sort(&mut all);
                    prop_assert_eq!(each, all);
                    for (place, one) in told.iter().enumerate() {
                        prop_assert!(!told[place + 1..].iter().any(|other| alike(one, other)), "{:?}", told);
                    }
                } else {
                    prop_assert!(each.iter().all(|it| all.contains(it)));
                    prop_assert!(each.iter().enumerate().all(|(place, it)| !each[..place].contains(it)));
                }
            }
        }
    }
}

const YES: OptionId = OptionId(0);
const NO: OptionId = OptionId(1);

fn all(facts: u8, option: OptionId) -> (Answers, Vec<FactId>) {
    let facts: Vec<FactId> = (0..facts).map(FactId).collect();
    let mut answers = Answers::new();
    for fact in &facts {
        answers.set(*fact, Answer::Is(option));
    }
    (answers, facts)
}

fn change(facts: &[(FactId, OptionId)], to: Verdict) -> Change {
    let facts = facts.iter().map(|(fact, option)| (*fact, OptionSet::of(*option))).collect();
    Change { facts, to }
}

/// The reader must live here, and train at home or get there alone.
#[test]
fn each_smallest_way_to_a_better_answer_is_told() {
    let [lives_here, at_home, alone] = [0, 1, 2].map(FactId);
    let either = Condition::Any(vec![is(at_home, 0), is(alone, 0)]);
    let interview = Interview::new(&rules(3, vec![hard(is(lives_here, 0)), hard(either)]));
    let (mut answers, facts) = all(3, NO);
    answers.set(lives_here, Answer::Is(YES));
    let one = |fact| change(&[(fact, YES)], Verdict::Likely);
    assert_eq!(interview.changes(0, &answers, &facts), [one(at_home), one(alone)]);
    // Where only one of them can change, that one is shown; where neither can, nothing.
    assert_eq!(interview.changes(0, &answers, &[lives_here, alone]), [one(alone)]);
    assert_eq!(interview.changes(0, &answers, &[lives_here]), []);

    answers.set(lives_here, Answer::Is(NO));
    let two = |fact| change(&[(lives_here, YES), (fact, YES)], Verdict::Likely);
    assert_eq!(interview.changes(0, &answers, &facts), [two(at_home), two(alone)]);

    // What the reader does not know stays unknown: the best is then a "possible".
    answers.set(lives_here, Answer::Unknown);
    let one = |fact| change(&[(fact, YES)], Verdict::Possible);
    assert_eq!(interview.changes(0, &answers, &facts), [one(at_home), one(alone)]);
    answers.set(alone, Answer::Unknown);
    assert_eq!(interview.changes(0, &answers, &facts), []);
}

/// No reader learns how to get less, or how to give up what another programme is there for.
#[test]
fn only_what_would_be_better_is_told() {
    let [plan, lives_here] = [0, 1].map(FactId);
    let mut rules = rules(2, vec![hard(is(lives_here, 0))]);
    rules.programmes[0].routes.push(Route { when: is(plan, 0), to: 0 });
    let interview = Interview::new(&rules);
    let (mut answers, facts) = all(2, YES);
    assert_eq!(interview.changes(0, &answers, &facts), []);
    answers.set(plan, Answer::Is(NO));
    assert_eq!(interview.changes(0, &answers, &facts), []);
    answers.set(lives_here, Answer::Is(NO));
    let better = change(&[(lives_here, YES)], Verdict::Likely);
    assert_eq!(interview.changes(0, &answers, &facts), [better]);
    assert_eq!(interview.changes(1, &answers, &facts), []);
}

#[test]
fn options_that_lead_to_the_same_are_one_change() {
    let (age, need) = (FactId(0), FactId(1));
    let set = OptionSet(0b0110);
    let criteria = [age, need].map(|fact| hard(Condition::Is(fact, set)));
    let mut rules = rules(2, criteria.to_vec());
    rules.facts.iter_mut().for_each(|fact| fact.options = 4);
    let (answers, facts) = all(2, YES);
    let told = Interview::new(&rules).changes(0, &answers, &facts);
    assert_eq!(told, [Change { facts: vec![(age, set), (need, set)], to: Verdict::Likely }]);
}

#[test]
fn of_many_changes_the_first_are_told() {
    let (answers, facts) = all(10, NO);
    let any = Condition::Any(facts.iter().map(|fact| is(*fact, 0)).collect());
    let told = Interview::new(&rules(10, vec![hard(any)])).changes(0, &answers, &facts);
    let first = facts.iter().take(MOST_CHANGES).map(|it| change(&[(*it, YES)], Verdict::Likely));
    assert_eq!(told, first.collect::<Vec<_>>());
}

/// One of each of 32 pairs: more ways to choose than can ever be listed.
#[test]
fn ways_without_number_are_told_in_no_time() {
    let (answers, facts) = all(64, NO);
    let pairs =
        facts.chunks(2).map(|pair| Condition::Any(pair.iter().map(|it| is(*it, 0)).collect()));
    let interview = Interview::new(&rules(64, pairs.map(hard).collect()));
    let told = interview.changes(0, &answers, &facts);
    assert_eq!(told.len(), MOST_CHANGES);
    for change in told {
        assert_eq!((change.facts.len(), change.to), (32, Verdict::Likely));
        let mut answers = answers.clone();
        change.facts.iter().for_each(|(fact, _)| answers.set(*fact, Answer::Is(YES)));
        assert_eq!(interview.outlook(0, &answers).verdicts, [Verdict::Likely]);
    }
}
