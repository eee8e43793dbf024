//! What is shown on a page with all questions at once, against brute force, and an example.

use proptest::prelude::*;
use traeningsguide::engine::{Answer, Answers, FactId, Interview, OptionId, Rulebook};

use super::interview::small_worlds;
use super::outlook::{hard, is, rules};
use super::random::cases;
use super::world::{facts, readers, said, ways};

/// By the definition: some way to answer what is not answered, and two answers to this fact, after which something
/// different is said.
fn relevant(rules: &Rulebook, answers: &Answers) -> Vec<FactId> {
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
            let unknown = said(rules, &reader);
            ways(rules.facts[usize::from(fact.0)]).any(|answer| {
                reader.set(*fact, answer);
                said(rules, &reader) != unknown
            })
        })
    };
    facts(rules).filter(matters).collect()
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn exactly_what_can_still_matter_is_relevant(world in small_worlds()) {
        let interview = Interview::new(&world.rules);
        let nobody = Answers::new();
        prop_assert_eq!(interview.relevant(&nobody), relevant(&world.rules, &nobody));
        prop_assert_eq!(interview.relevant(&nobody), interview.facts().into_iter().collect::<Vec<_>>());
        prop_assert_eq!(interview.relevant(&world.answers), relevant(&world.rules, &world.answers));
    }

    /// On a page with one question at a time the next one is always among them.
    #[test]
    fn what_is_asked_next_is_relevant(world in small_worlds()) {
        let interview = Interview::new(&world.rules);
        let path = interview.path(&world.answers);
        let on_the_path = world.answers.only(&path.asked);
        let relevant = interview.relevant(&on_the_path);
        prop_assert!(path.next.is_none_or(|next| relevant.contains(&next)));
    }
}

/// Two hard conditions. Who fails one need not be asked for the other, until that answer is taken back; who fails both
/// cannot help it by changing either.
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
    assert_eq!(given([Some(0), Some(1)]), [lives_here]);
    assert_eq!(given([Some(1), Some(1)]), []);
}
