//! The order of answering never matters, and a change that is taken back leaves no trace.

use proptest::prelude::*;
use traeningsguide::engine::{Answer, Answers, FactId, Interview};

use super::random::cases;
use super::world::{FACTS, World, facts, ways, worlds};

/// A reader, and the facts in the order in which they were answered.
fn in_some_order() -> impl Strategy<Value = (World, Vec<FactId>)> {
    let all: Vec<u8> = (0..u8::try_from(*FACTS.end()).unwrap()).collect();
    let order = Just(all).prop_shuffle();
    (worlds(), order.prop_map(|order| order.into_iter().map(FactId).collect()))
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_order_of_answering_never_matters((world, order) in in_some_order()) {
        let mut answers = Answers::new();
        for fact in order {
            if let Some(answer) = world.answers.get(fact) {
                answers.set(fact, answer);
            }
        }
        prop_assert_eq!(&answers, &world.answers);
        prop_assert_eq!(world.rules.assess(&answers), world.rules.assess(&world.answers));
        let interview = Interview::new(&world.rules);
        prop_assert_eq!(interview.path(&answers), interview.path(&world.answers));
    }

    #[test]
    fn a_change_that_is_taken_back_leaves_no_trace(world in worlds(), die in any::<usize>()) {
        let interview = Interview::new(&world.rules);
        let before = interview.path(&world.answers);
        let asked: Vec<FactId> =
            facts(&world.rules).filter(|fact| world.answers.get(*fact).is_some()).collect();
        prop_assume!(!asked.is_empty());
        let fact = asked[die % asked.len()];
        let first = world.answers.get(fact).unwrap();
        let other: Vec<Answer> = ways(world.rules.facts[usize::from(fact.0)]).collect();

        let mut answers = world.answers.clone();
        answers.set(fact, other[die % other.len()]);
        let kept = facts(&world.rules).filter(|it| *it != fact);
        for kept in kept {
            prop_assert_eq!(answers.get(kept), world.answers.get(kept));
        }
        answers.set(fact, first);
        prop_assert_eq!(&answers, &world.answers);
        prop_assert_eq!(interview.path(&answers), before);
        prop_assert_eq!(world.rules.assess(&answers), world.rules.assess(&world.answers));
    }

    /// Answers to facts that no rule knows are left aside.
    #[test]
    fn what_is_not_asked_for_is_left_aside(world in worlds()) {
        let mut answers = world.answers.clone();
        answers.set(FactId(u8::MAX), Answer::Unknown);
        let interview = Interview::new(&world.rules);
        prop_assert_eq!(interview.path(&answers), interview.path(&world.answers));
        prop_assert_eq!(world.rules.assess(&answers), world.rules.assess(&world.answers));
    }
}
