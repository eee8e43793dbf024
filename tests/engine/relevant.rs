//! The questions that count on a page with all questions at once, compared with brute force, and an
//! example.

use proptest::prelude::*;
use traeningsguide::engine::{Answer, Answers, FactId, Interview, OptionId, Rulebook};

use super::interview::small_worlds;
use super::outlook::{hard, is, rules};
use super::random::cases;
use super::world::{facts, heard, readers, ways};

/// The facts that can still matter: for some way to answer the unanswered facts, two answers to
/// this fact lead to different results.
fn open(rules: &Rulebook, answers: &Answers) -> Vec<FactId> {
    let matters = |fact: &FactId| {
        let others = readers(rules, &|other| {
            let all = || ways(rules.facts[usize::from(other.0)]);
            match answers.get(other) {
                // Every answer to it is tried in its turn.
                _ if other == *fact => vec![Answer::Unknown],
                Some(given) => vec![given],
                None => all().collect(),
            }
        });
        others.into_iter().any(|mut reader| {
            let unknown = heard(rules, &reader);
            ways(rules.facts[usize::from(fact.0)]).any(|answer| {
                reader.set(*fact, answer);
                heard(rules, &reader) != unknown
            })
        })
    };
    facts(rules).filter(matters).collect()
}

/// By the definition: in the pack's order, what is answered and mattered after what counted before
/// it; then what is not answered and can still matter.
fn relevant(rules: &Rulebook, answers: &Answers) -> Vec<FactId> {
    let mut used = Vec::new();
    for fact in facts(rules) {
        let counts = open(rules, &answers.only(&used)).contains(&fact);
        if counts && answers.get(fact).is_some() {
            used.push(fact);
        }
    }
    let open = open(rules, &answers.only(&used)).into_iter();
    let open: Vec<FactId> = open.filter(|fact| !used.contains(fact)).collect();
    used.extend(open);
    used.sort_unstable();
    used
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn exactly_what_can_still_matter_is_relevant(world in small_worlds()) {
        let interview = Interview::new(&world.rules);
        let nobody = Answers::new();
        prop_assert_eq!(interview.relevant(&nobody), open(&world.rules, &nobody));
        prop_assert_eq!(interview.relevant(&nobody), interview.facts().into_iter().collect::<Vec<_>>());
        prop_assert_eq!(interview.relevant(&world.answers), relevant(&world.rules, &world.answers));
    }

    /// What does not count may be left out, all of it at once.
    #[test]
    fn what_counts_says_what_all_answers_say(world in small_worlds()) {
        let relevant = Interview::new(&world.rules).relevant(&world.answers);
        let counted = world.answers.only(&relevant);
        let open = relevant.iter().any(|fact| counted.get(*fact).is_none());
        prop_assert!(open || heard(&world.rules, &counted) == heard(&world.rules, &world.answers));
    }

    /// Once everything that counts is answered it is what one question at a time comes to; before
    /// that, the next one is always among it.
    #[test]
    fn what_counts_is_the_path(world in small_worlds()) {
        let interview = Interview::new(&world.rules);
        let path = interview.path(&world.answers);
        let relevant = interview.relevant(&world.answers);
        match path.next {
            None => prop_assert_eq!(&relevant, &path.asked),
            Some(_) => prop_assert!(path.asked.iter().all(|fact| relevant.contains(fact))),
        }
        let on_the_path = interview.relevant(&world.answers.only(&path.asked));
        prop_assert!(path.next.is_none_or(|next| on_the_path.contains(&next)));
    }

    /// Who answers a question that counts does not lose it by that.
    #[test]
    fn no_answer_hides_its_own_question(world in small_worlds()) {
        let interview = Interview::new(&world.rules);
        let counts = |answers: &Answers, fact| interview.relevant(answers).contains(&fact);
        for fact in facts(&world.rules).filter(|fact| counts(&world.answers, *fact)) {
            for answer in ways(world.rules.facts[usize::from(fact.0)]) {
                let mut answers = world.answers.clone();
                answers.set(fact, answer);
                prop_assert!(counts(&answers, fact));
            }
        }
    }
}

/// Two hard conditions. A reader who fails one need not be asked for the other, until that answer
/// is taken back. A reader who fails both sees the first: if each were left out because the other
/// is enough, nothing would be known.
#[test]
fn an_answer_that_decides_hides_the_other_questions() {
    let (plan, lives_here) = (FactId(0), FactId(1));
    let interview = Interview::new(&rules(2, vec![hard(is(plan, 0)), hard(is(lives_here, 0))]));
    let given = |answers: [Option<u8>; 2]| {
        let mut given = Answers::new();
        for (fact, option) in [plan, lives_here].into_iter().zip(answers) {
            if let Some(option) = option {
                given.set(fact, Answer::Is(OptionId(option)));
            }
        }
        interview.relevant(&given)
    };
    assert_eq!(given([None, None]), [plan, lives_here]);
    assert_eq!(given([Some(0), None]), [plan, lives_here]);
    assert_eq!(given([Some(1), None]), [plan]);
    assert_eq!(given([None, Some(1)]), [lives_here]);
    assert_eq!(given([Some(0), Some(1)]), [plan, lives_here]);
    assert_eq!(given([Some(1), Some(1)]), [plan]);
}
