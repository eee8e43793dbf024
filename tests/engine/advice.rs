//! Advice, against a plain restatement of its rule, for every reader of random rulebooks; and
//! examples.

use proptest::prelude::*;
use traeningsguide::engine::{
    Advice, Answer, Answers, Condition, FactId, Interview, OptionId, OptionSet, Reason, Route,
    Rulebook, Survey, Truth, Verdict,
};

use super::outlook::{hard, is, rules};
use super::random::cases;
use super::world::{self, advised, facts, said, ways};

/// Everybody, with an answer to each fact.
fn everybody(rules: &Rulebook) -> Vec<Answers> {
    world::readers(rules, &|fact| ways(rules.facts[usize::from(fact.0)]).collect())
}

/// Whether a condition of advice holds, as people say it: it names an answer that was given, and
/// "ved ikke" is one of the answers.
fn holds(when: &Condition, answers: &Answers, asked: &[FactId]) -> bool {
    match when {
        Condition::Is(fact, set) => match answers.get(*fact) {
            _ if !asked.contains(fact) => false,
            Some(Answer::Is(option)) => set.0 >> option.0 & 1 == 1,
            Some(Answer::Unknown) | None => set.0 >> 15 == 1,
        },
        Condition::All(parts) => !parts.iter().any(|part| !holds(part, answers, asked)),
        Condition::Any(parts) => parts.iter().any(|part| holds(part, answers, asked)),
    }
}

/// Whether advice is given, by the verdicts and reasons that the rules come to.
fn given(rules: &Rulebook, advice: &Advice, answers: &Answers, asked: &[FactId]) -> bool {
    let used = answers.only(asked);
    let verdicts: Vec<Verdict> = said(rules, &used).into_iter().map(|(it, _)| it).collect();
    let Some(verdict) = verdicts.get(advice.of) else { return false };
    let open = |it: &Verdict| matches!(it, Verdict::Likely | Verdict::Possible);
    let reasons = &rules.assess(&used).programmes[advice.of].reasons;
    let reasoned = advice.reasons.iter().any(|it| reasons.contains(&Reason::Criterion(*it)));
    let instead = *verdict == Verdict::Unlikely && reasoned;
    let concerned = if advice.reasons.is_empty() { open(verdict) } else { instead };
    let sent = advice.to.is_none_or(|to| verdicts.get(to).is_some_and(open));
    concerned && sent && holds(&advice.when, answers, asked)
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn advice_is_given_by_its_rule_and_the_diagram_says_the_same(rules in advised(2..=4)) {
        let interview = Interview::new(&rules);
        let mut survey = Survey::new(&rules.facts);
        let pages = survey.pages(&rules);
        let views: Vec<_> =
            (0..rules.advice.len()).map(|it| survey.advice(&pages, &rules, it)).collect();
        for reader in everybody(&rules) {
            let asked = interview.path(&reader).asked;
            let used = reader.only(&asked);
            let assessment = rules.assess(&used);
            let told = |view| survey.value_for(view, &reader) == Some(Truth::Yes as u8);
            for fact in facts(&rules) {
                let view = pages.asked[usize::from(fact.0)];
                prop_assert_eq!(told(view), asked.contains(&fact));
            }
            for (place, (advice, view)) in rules.advice.iter().zip(&views).enumerate() {
                let is = given(&rules, advice, &reader, &asked);
                prop_assert_eq!(rules.gives_advice(place, &assessment, &used, &asked), is);
                prop_assert_eq!(told(*view), is, "{:?} {:?}", advice, reader);
            }
        }
    }

    /// On a page with all questions, what is left open counts as "ved ikke".
    #[test]
    fn what_is_left_open_is_not_known(rules in advised(2..=4), dice in any::<u32>()) {
        let interview = Interview::new(&rules);
        let mut reader = Answers::new();
        for (fact, known) in facts(&rules).zip(&rules.facts) {
            if dice >> fact.0 & 1 == 1 {
                reader.set(fact, ways(*known).nth(1 + usize::from(dice >> 16 & 1 == 1)).unwrap());
            }
        }
        let asked = interview.relevant(&reader);
        let used = reader.only(&asked);
        let assessment = rules.assess(&used);
        for (place, advice) in rules.advice.iter().enumerate() {
            let is = given(&rules, advice, &reader, &asked);
            prop_assert_eq!(rules.gives_advice(place, &assessment, &used, &asked), is);
        }
    }

    #[test]
    fn an_answer_that_would_be_better_is_found_where_there_is_one(rules in advised(2..=3)) {
        let all = everybody(&rules);
        let verdict = |reader: &Answers, place: usize| said(&rules, reader)[place].0;
        let better = |now: Verdict, then: Verdict| match now {
            Verdict::Unlikely => then.is_open(),
            Verdict::Possible => then == Verdict::Likely,
            _ => false,
        };
        let mut survey = Survey::new(&rules.facts);
        for (place, programme) in rules.programmes.iter().enumerate() {
            let view = survey.programme(programme);
            for fact in facts(&rules) {
                for option in (0..rules.facts[usize::from(fact.0)].options).map(OptionId) {
                    let with = |reader: &Answers| {
                        let mut other = reader.clone();
                        other.set(fact, Answer::Is(option));
                        better(verdict(reader, place), verdict(&other, place))
                    };
                    let known = all.iter().filter(|it| it.option(fact).is_some());
                    let found = survey.improves(view, fact, option);
                    prop_assert_eq!(found.is_some(), known.clone().any(&with));
                    prop_assert!(found.iter().all(|it| with(&filled(&rules, it))));
                }
            }
        }
    }
}

/// A reader with these answers, and "ved ikke" to everything else.
fn filled(rules: &Rulebook, answers: &Answers) -> Answers {
    let mut all = answers.clone();
    for fact in facts(rules).filter(|fact| answers.get(*fact).is_none()) {
        all.set(fact, Answer::Unknown);
    }
    all
}

const YES: Answer = Answer::Is(OptionId(0));
const NO: Answer = Answer::Is(OptionId(1));

/// A programme for which a plan is needed, then one for everybody who has none.
fn with_a_plan(advice: Advice) -> Rulebook {
    let mut rules = rules(2, vec![hard(is(FactId(0), 0))]);
    let mut other = rules.programmes[0].clone();
    other.criteria = vec![hard(is(FactId(1), 0))];
    other.routes = vec![Route { when: is(FactId(0), 0), to: 0 }];
    rules.programmes.push(other);
    rules.advice.push(advice);
    rules
}

fn advises(rules: &Rulebook, answers: [Option<Answer>; 2]) -> bool {
    let mut given = Answers::new();
    for (fact, answer) in (0..).map(FactId).zip(answers) {
        if let Some(answer) = answer {
            given.set(fact, answer);
        }
    }
    let asked = Interview::new(rules).path(&given).asked;
    let used = given.only(&asked);
    rules.gives_advice(0, &rules.assess(&used), &used, &asked)
}

#[test]
fn dont_know_is_an_answer_of_who_was_asked() {
    let unknown = Condition::Is(FactId(0), OptionSet::UNKNOWN);
    let now = Advice { of: 0, when: unknown, reasons: Vec::new(), to: None };
    let rules = with_a_plan(now);
    assert!(advises(&rules, [Some(Answer::Unknown), None]));
    assert!(!advises(&rules, [Some(YES), None]));
    assert!(!advises(&rules, [None, None]), "nothing was asked yet");
    // The second fact does not matter to a reader who has a plan, so nobody asked them for it.
    let skipped = Condition::Is(FactId(1), OptionSet::UNKNOWN);
    let rules = with_a_plan(Advice { when: skipped, ..rules.advice[0].clone() });
    assert!(!advises(&rules, [Some(YES), Some(Answer::Unknown)]));
    assert!(advises(&rules, [Some(Answer::Unknown), Some(Answer::Unknown)]));
}

#[test]
fn what_to_do_instead_belongs_to_a_reason_and_leads_to_what_is_open() {
    let always = Condition::All(Vec::new());
    let instead = Advice { of: 0, when: always, reasons: vec![0], to: Some(1) };
    let rules = with_a_plan(instead);
    assert!(advises(&rules, [Some(NO), Some(YES)]));
    assert!(!advises(&rules, [Some(NO), Some(NO)]), "the other one is closed too");
    assert!(!advises(&rules, [Some(YES), Some(YES)]), "it is not closed");
}

#[test]
fn who_is_sent_to_what_is_closed_is_sent_nowhere() {
    let always = Condition::All(Vec::new());
    let none = Advice { of: 0, when: always, reasons: Vec::new(), to: None };
    let mut rules = with_a_plan(none);
    let nowhere = |rules: &Rulebook, plan: Answer| {
        let mut answers = Answers::new();
        answers.set(FactId(0), plan);
        let assessment = rules.assess(&answers);
        [0, 1].map(|place| rules.is_dead_end(place, &assessment))
    };
    assert_eq!(nowhere(&rules, YES), [false, false]);
    // What is closed itself is shown, with its reason.
    assert_eq!(nowhere(&rules, NO), [false, false]);
    rules.programmes[0].criteria = vec![hard(is(FactId(0), 1))];
    assert_eq!(nowhere(&rules, YES), [false, true]);
    // In a circle.
    rules.programmes[0].routes = vec![Route { when: is(FactId(0), 0), to: 1 }];
    assert_eq!(nowhere(&rules, YES), [true, true]);
}
