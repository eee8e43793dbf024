//! Three-valued truth in full, the conditions built on it, sets of options and periods.

use std::cmp::Reverse;

use chrono::NaiveDate;
use proptest::prelude::*;
use traeningsguide::engine::Truth::{No, Unknown, Yes};
use traeningsguide::engine::{
    Answer, Answers, Condition, FactId, MAX_OPTIONS, OptionId, OptionSet, Standing, Truth, Validity,
};

use super::random::cases;
use super::world::{conditions, worlds};

#[test]
fn and_is_true_only_where_both_are() {
    let table = [
        (No, No, No),
        (No, Unknown, No),
        (No, Yes, No),
        (Unknown, No, No),
        (Unknown, Unknown, Unknown),
        (Unknown, Yes, Unknown),
        (Yes, No, No),
        (Yes, Unknown, Unknown),
        (Yes, Yes, Yes),
    ];
    for (left, right, both) in table {
        assert_eq!(left.and(right), both, "{left:?} and {right:?}");
    }
}

#[test]
fn or_is_true_where_either_is() {
    let table = [
        (No, No, No),
        (No, Unknown, Unknown),
        (No, Yes, Yes),
        (Unknown, No, Unknown),
        (Unknown, Unknown, Unknown),
        (Unknown, Yes, Yes),
        (Yes, No, Yes),
        (Yes, Unknown, Yes),
        (Yes, Yes, Yes),
    ];
    for (left, right, either) in table {
        assert_eq!(left.or(right), either, "{left:?} or {right:?}");
    }
}

#[test]
fn the_opposite_of_the_unknown_is_unknown() {
    assert_eq!(Truth::ALL.map(Truth::negate), [Yes, Unknown, No]);
    assert_eq!([false, true].map(Truth::from), [No, Yes]);
}

#[test]
fn negation_swaps_and_with_or() {
    for left in Truth::ALL {
        assert_eq!(left.negate().negate(), left);
        for right in Truth::ALL {
            assert_eq!(left.and(right).negate(), left.negate().or(right.negate()));
        }
    }
}

#[test]
fn a_fact_is_known_only_once_an_option_is_chosen() {
    let fact = FactId(3);
    let is_first = Condition::Is(fact, OptionSet::of(OptionId(0)));
    let told = |answer: Option<Answer>| {
        let mut answers = Answers::new();
        if let Some(answer) = answer {
            answers.set(fact, answer);
        }
        is_first.eval(&answers)
    };
    assert_eq!(told(Some(Answer::Is(OptionId(0)))), Yes);
    assert_eq!(told(Some(Answer::Is(OptionId(1)))), No);
    assert_eq!(told(Some(Answer::Unknown)), Unknown);
    assert_eq!(told(None), Unknown);
}

#[test]
fn all_of_nothing_holds_and_any_of_nothing_does_not() {
    assert_eq!(Condition::All(Vec::new()).eval(&Answers::new()), Yes);
    assert_eq!(Condition::Any(Vec::new()).eval(&Answers::new()), No);
}

/// The facts that decide a condition, each once, in its own order.
fn decisive(condition: &Condition, answers: &Answers) -> Vec<FactId> {
    let mut facts = Vec::new();
    condition.each_decisive(answers, &mut |fact| {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    });
    facts
}

#[test]
fn what_decides_a_condition_is_what_comes_out_as_it_does() {
    let is_first = |fact| Condition::Is(FactId(fact), OptionSet::of(OptionId(0)));
    let mut answers = Answers::new();
    answers.set(FactId(0), Answer::Is(OptionId(0)));
    answers.set(FactId(1), Answer::Is(OptionId(1)));
    answers.set(FactId(2), Answer::Unknown);
    answers.set(FactId(3), Answer::Is(OptionId(1)));
    let decide = |condition| decisive(&condition, &answers).into_iter().map(|it| it.0).collect();
    let all = |facts: &[u8]| Condition::All(facts.iter().map(|it| is_first(*it)).collect());
    let any = |facts: &[u8]| Condition::Any(facts.iter().map(|it| is_first(*it)).collect());
    let told: [Vec<u8>; 6] = [
        decide(all(&[0, 1, 2, 3])),
        decide(all(&[0, 2])),
        decide(any(&[0, 1, 2])),
        decide(any(&[1, 2])),
        decide(any(&[1, 3, 1])),
        decide(Condition::Any(vec![all(&[0, 1]), all(&[3, 0])])),
    ];
    assert_eq!(told, [vec![1, 3], vec![2], vec![0], vec![2], vec![1, 3], vec![1, 3]]);
}

#[test]
fn a_set_of_options_and_its_complement_share_nothing_and_miss_nothing() {
    for options in 0..=u8::try_from(MAX_OPTIONS).unwrap() {
        let all = OptionSet::all(options);
        for option in (0..options).map(OptionId) {
            let one = OptionSet::of(option);
            let rest = one.complement(options);
            assert!(all.contains(option) && one.contains(option) && !rest.contains(option));
            assert_eq!(one.union(rest), all);
        }
        assert!(!all.contains(OptionId(options)), "{options} options");
    }
}

#[test]
fn an_option_that_no_fact_has_is_in_no_set() {
    assert_eq!(OptionSet::of(OptionId(16)), OptionSet(0));
    assert!(!OptionSet(u16::MAX).contains(OptionId(u8::MAX)));
}

#[test]
fn a_period_holds_on_its_first_and_its_last_day() {
    let day = |day| NaiveDate::from_ymd_opt(2026, 7, day);
    let july = Validity { from: day(5), until: day(7) };
    let stands = |period: Validity, it| period.standing(day(it).unwrap());
    let holds = |period| (4..=8).filter(|it| stands(period, *it) == Standing::Holds).count();
    assert_eq!(holds(july), 3);
    assert_eq!(stands(july, 4), Standing::NotBegun(day(5).unwrap()));
    assert_eq!(stands(july, 8), Standing::Ended(Reverse(day(7).unwrap())));
    assert_eq!(holds(Validity { until: None, ..july }), 4);
    assert_eq!(holds(Validity { from: None, ..july }), 4);
    assert_eq!(holds(Validity::default()), 5);
}

#[test]
fn what_holds_counts_before_what_ended_last_and_that_before_what_begins_first() {
    let day = |day| NaiveDate::from_ymd_opt(2026, 7, day).unwrap();
    let ended = |it| Standing::Ended(Reverse(day(it)));
    let not_begun = |it| Standing::NotBegun(day(it));
    let ordered = [Standing::Holds, ended(9), ended(2), not_begun(3), not_begun(8)];
    assert!(ordered.windows(2).all(|it| it[0] < it[1]), "{ordered:?}");
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_decides_a_condition_decides_it_alone(world in worlds()) {
        for condition in conditions(&world.rules) {
            let facts = decisive(&condition, &world.answers);
            let alone = world.answers.only(&facts);
            prop_assert_eq!(condition.eval(&alone), condition.eval(&world.answers));
        }
    }

    #[test]
    fn a_negated_condition_says_the_opposite(world in worlds()) {
        for condition in conditions(&world.rules) {
            let opposite = condition.clone().negate(&world.rules.facts);
            prop_assert_eq!(opposite.eval(&world.answers), condition.eval(&world.answers).negate());
            prop_assert_eq!(opposite.negate(&world.rules.facts), condition);
        }
    }
}
