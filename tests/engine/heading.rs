//! The heading: the engine's rule and its diagram against the rule as people would write it down,
//! and examples.

use std::collections::BTreeSet;

use proptest::prelude::*;
use traeningsguide::engine::{
    Answer, Answers, Condition, Fact, FactId, Heading, MAX_PROGRAMMES, OptionId, OptionSet,
    Programme, Rulebook, Survey, Truth, Verdict,
};

use super::outlook::{hard, is};
use super::random::cases;
use super::rule::heading;
use super::world::{readers, rulebooks, ways, worlds};

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_heading_is_what_the_rule_says(world in worlds()) {
        let said = world.rules.assess(&world.answers).heading();
        prop_assert_eq!(said, heading(&world.rules, &world.answers));
    }

    /// Another is named only where its verdict is better, and then always the first of the best.
    #[test]
    fn the_best_that_stands_better_is_named(world in worlds()) {
        let assessment = world.rules.assess(&world.answers);
        let open = |verdict: Verdict| match verdict {
            Verdict::Likely => 2,
            Verdict::Possible => 1,
            _ => 0,
        };
        let leads = heading(&world.rules, &world.answers).map_or(2, |it| open(it.verdict));
        let ranks: Vec<u8> = assessment.programmes.iter().map(|it| open(it.verdict)).collect();
        let best = ranks.iter().copied().max().filter(|best| *best > leads);
        let best = best.and_then(|best| ranks.iter().position(|it| *it == best));
        prop_assert_eq!(assessment.better_alternative(), best);
    }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn the_diagram_says_the_same_of_every_reader(rules in rulebooks(2..=4)) {
        let mut survey = Survey::new(&rules.facts);
        let view = survey.heading(&rules.programmes);
        let all = readers(&rules, &|fact| ways(rules.facts[usize::from(fact.0)]).collect());
        let said: Vec<Option<Heading>> = all.iter().map(|it| heading(&rules, it)).collect();
        let mut listed = Vec::new();
        for value in survey.values(view) {
            let count = said.iter().filter(|it| **it == Heading::of(value)).count();
            prop_assert_eq!(survey.count_models::<u64>(view, &|it| it == value), u64::try_from(count).unwrap());
            listed.push(Heading::of(value));
        }
        prop_assert!(said.iter().all(|it| listed.contains(it)));
    }
}

fn programme(need: Option<Condition>) -> Programme {
    Programme { need, silent: None, routes: Vec::new(), criteria: Vec::new(), transport: None }
}

/// Each rank and each place has a number of its own.
#[test]
fn as_many_programmes_as_there_may_be_have_a_heading_each() {
    let need = |place| Condition::Is(FactId(place), OptionSet::of(OptionId(0)));
    let count = u8::try_from(MAX_PROGRAMMES).unwrap();
    let programmes = (0..count).map(|place| programme(Some(need(place)))).collect();
    let facts = vec![Fact { options: 2 }; MAX_PROGRAMMES];
    let rules = Rulebook { facts, programmes, ..Rulebook::default() };
    let mut seen = BTreeSet::new();
    for first in 0..count {
        let mut answers = Answers::new();
        (0..first).for_each(|fact| answers.set(FactId(fact), Answer::Is(OptionId(1))));
        let heading = rules.assess(&answers).heading().unwrap();
        assert_eq!(heading.need, Truth::Unknown);
        seen.insert(heading.programme);
        answers.set(FactId(first), Answer::Is(OptionId(0)));
        assert_eq!(rules.assess(&answers).heading().unwrap().programme, usize::from(first));
    }
    assert_eq!(seen, (0..MAX_PROGRAMMES).collect());
}

#[test]
fn without_programmes_there_is_no_heading() {
    let rules = Rulebook { facts: Vec::new(), programmes: Vec::new(), ..Rulebook::default() };
    let assessment = rules.assess(&Answers::new());
    assert_eq!((assessment.heading(), assessment.better_alternative()), (None, None));
}

/// Who does not need a programme that they would get hears of it beside the one that they came for.
#[test]
fn an_unlikely_programme_that_is_needed_leads_and_the_open_one_follows() {
    let (came_for, meets) = (FactId(0), FactId(1));
    let mut wanted = programme(Some(is(came_for, 0)));
    wanted.criteria.push(hard(is(meets, 0)));
    let other = programme(Some(is(came_for, 1)));
    let rules = Rulebook {
        facts: vec![Fact { options: 2 }; 2],
        programmes: vec![other, wanted],
        ..Rulebook::default()
    };
    let mut answers = Answers::new();
    answers.set(came_for, Answer::Is(OptionId(0)));
    answers.set(meets, Answer::Is(OptionId(1)));
    let assessment = rules.assess(&answers);
    let heading = Heading { programme: 1, verdict: Verdict::Unlikely, need: Truth::Yes };
    assert_eq!((assessment.heading(), assessment.better_alternative()), (Some(heading), Some(0)));
}

/// What settles a part of a condition is not asked after, and of what is left the first counts.
#[test]
fn a_condition_wants_the_first_fact_that_it_is_unknown_for() {
    let [a, b, c] = [0, 1, 2].map(FactId);
    let either = Condition::Any(vec![Condition::All(vec![is(b, 0), is(a, 0)]), is(c, 0)]);
    let mut answers = Answers::new();
    assert_eq!(either.first_unknown(&answers), Some(a));
    answers.set(a, Answer::Unknown);
    assert_eq!(either.first_unknown(&answers), Some(a));
    answers.set(a, Answer::Is(OptionId(1)));
    assert_eq!(either.first_unknown(&answers), Some(c));
    answers.set(c, Answer::Is(OptionId(0)));
    assert_eq!(either.first_unknown(&answers), None);
}
