//! Monotony of knowledge: "ved ikke" is never treated as yes or no, so knowing more never overturns
//! what was certain.

use proptest::prelude::*;
use traeningsguide::engine::{
    Answer, Answers, Fact, FactId, OptionId, TransportOutcome, Truth, Verdict,
};

use super::random::cases;
use super::world::{World, conditions, facts, said, worlds};

/// The same answers with one unknown replaced by an option, for every unknown and every option.
fn better_informed(world: &World) -> Vec<Answers> {
    let unknown = |fact: &FactId| world.answers.option(*fact).is_none();
    let mut all = Vec::new();
    for fact in facts(&world.rules).filter(unknown) {
        let Fact { options } = world.rules.facts[usize::from(fact.0)];
        for option in (0..options).map(OptionId) {
            let mut answers = world.answers.clone();
            answers.set(fact, Answer::Is(option));
            all.push(answers);
        }
    }
    all
}

/// What is certain of a grant.
fn certain(outcome: Option<TransportOutcome>) -> Option<Truth> {
    match outcome? {
        TransportOutcome::MayBeGranted { met } => Some(met).filter(|met| *met != Truth::Unknown),
        TransportOutcome::Own
        | TransportOutcome::CriterionOfProgramme
        | TransportOutcome::Unresolved => None,
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_condition_that_was_settled_stays_settled(world in worlds()) {
        for informed in better_informed(&world) {
            for condition in conditions(&world.rules) {
                let before = condition.eval(&world.answers);
                prop_assert!(before == Truth::Unknown || before == condition.eval(&informed));
            }
        }
    }

    #[test]
    fn a_certain_verdict_never_turns_into_its_opposite(world in worlds()) {
        let before = world.said();
        for informed in better_informed(&world) {
            for ((before, _), (after, _)) in before.iter().zip(said(&world.rules, &informed)) {
                match before {
                    Verdict::Likely => prop_assert_eq!(after, Verdict::Likely),
                    Verdict::Possible => {}
                    Verdict::Unlikely | Verdict::OtherRoute(_) | Verdict::NotDescribed => {
                        prop_assert!(!after.is_open(), "{:?} became {:?}", before, after);
                    }
                }
            }
        }
    }

    #[test]
    fn a_certain_transport_stays_while_the_programme_is_open(world in worlds()) {
        let before = world.said();
        for informed in better_informed(&world) {
            for ((_, before), (_, after)) in before.iter().zip(said(&world.rules, &informed)) {
                if let (Some(before), Some(_)) = (certain(*before), after) {
                    prop_assert_eq!(Some(before), certain(after));
                }
            }
        }
    }

    /// Not to answer and to answer "ved ikke" tell the rules the same.
    #[test]
    fn an_unanswered_fact_counts_as_unknown(world in worlds()) {
        let mut answered = world.answers.clone();
        for fact in facts(&world.rules).filter(|fact| world.answers.get(*fact).is_none()) {
            answered.set(fact, Answer::Unknown);
        }
        prop_assert_eq!(world.rules.assess(&answered), world.rules.assess(&world.answers));
    }
}
