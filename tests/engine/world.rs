//! Random small rulebooks and random answers.

use std::ops::RangeInclusive;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use traeningsguide::engine::{
    Advice, Answer, Answers, Condition, Criterion, CriterionKind, Fact, FactId, Heading,
    LivePermission, OptionId, OptionSet, Permission, Programme, Route, Rulebook, TransportKind,
    TransportOutcome, TransportRule, Truth, Verdict,
};

use super::rule::heading;

/// How large the random rulebooks are.
pub(super) const FACTS: RangeInclusive<usize> = 2..=6;

/// A rulebook, and what one reader answered.
#[derive(Clone, Debug)]
pub(super) struct World {
    pub(super) rules: Rulebook,
    pub(super) answers: Answers,
}

impl World {
    /// The result of each programme.
    pub(super) fn said(&self) -> Vec<Said> {
        said(&self.rules, &self.answers)
    }
}

/// The result of one programme for the reader: the verdict, and transport.
pub(super) type Said = (Verdict, Option<TransportOutcome>);

/// The result of each programme.
pub(super) fn said(rules: &Rulebook, answers: &Answers) -> Vec<Said> {
    let programmes = rules.assess(answers).programmes.into_iter();
    programmes.map(|it| (it.verdict, it.transport.map(|transport| transport.outcome))).collect()
}

/// All that the interview is about: the result of each programme, the state of each of its
/// permissions, and the programme that the heading is about.
pub(super) type Heard = (Vec<Said>, Vec<Vec<Option<LivePermission>>>, Option<Heading>);

/// All that a reader hears, with permissions and the heading by their rules as people would write
/// them down.
pub(super) fn heard(rules: &Rulebook, answers: &Answers) -> Heard {
    let said = said(rules, answers);
    let programmes = rules.programmes.iter().zip(&said);
    let live = programmes.map(|(it, (verdict, _))| permissions(it, *verdict, answers)).collect();
    (said, live, heading(rules, answers))
}

/// The state of each permission of a programme, none where it is not live. It is live where the
/// programme is open, the conditions together are no or unknown (an own duty is no), and it is not
/// known to be for others.
pub(super) fn permissions(
    programme: &Programme,
    verdict: Verdict,
    answers: &Answers,
) -> Vec<Option<LivePermission>> {
    let Some(rule) = &programme.transport else { return Vec::new() };
    let open = matches!(verdict, Verdict::Likely | Verdict::Possible);
    let all_met = rule.kind != TransportKind::Own
        && rule.conditions.iter().all(|when| when.eval(answers) == Truth::Yes);
    let live = rule.permissions.iter().map(|it| {
        let when = it.when.as_ref().map_or(Truth::Yes, |when| when.eval(answers));
        let given = it.given.as_ref().map_or(Truth::Unknown, |given| given.eval(answers));
        (open && !all_met && when != Truth::No).then_some(LivePermission { when, given })
    });
    live.collect()
}

/// Any reader: every fact answered, answered with "ved ikke", or not answered.
pub(super) fn worlds() -> impl Strategy<Value = World> {
    (rulebooks(FACTS), vec(any::<u8>(), *FACTS.end())).prop_map(|(rules, dice)| {
        let mut answers = Answers::new();
        for ((fact, known), die) in facts(&rules).zip(&rules.facts).zip(dice) {
            // One die more than there are ways to answer: that one is "not answered".
            if let Some(answer) = ways(*known).nth(usize::from(die % (known.options + 2))) {
                answers.set(fact, answer);
            }
        }
        World { rules, answers }
    })
}

/// A reader who answered everything, with "ved ikke" among the answers.
pub(super) fn complete_worlds() -> impl Strategy<Value = World> {
    (rulebooks(FACTS), vec(any::<u8>(), *FACTS.end())).prop_map(|(rules, dice)| {
        let mut answers = Answers::new();
        for ((fact, known), die) in facts(&rules).zip(&rules.facts).zip(dice) {
            answers.set(fact, ways(*known).nth(usize::from(die % (known.options + 1))).unwrap());
        }
        World { rules, answers }
    })
}

/// Rulebooks with everything in them that a rulebook may have.
pub(super) fn rulebooks(facts: RangeInclusive<usize>) -> impl Strategy<Value = Rulebook> {
    let facts = vec((2..=4_u8).prop_map(|options| Fact { options }), facts);
    (facts, vec(programmes(), 1..=3)).prop_map(|(facts, programmes)| {
        let mut rules = Rulebook { facts, programmes, ..Rulebook::default() };
        let known = rules.facts.clone();
        each_condition(&mut rules, &mut |condition| fit(condition, &known));
        rules
    })
}

/// Rulebooks with advice.
pub(super) fn advised(facts: RangeInclusive<usize>) -> impl Strategy<Value = Rulebook> {
    let limits = (condition(), option::of(0..3_usize));
    let advice = (0..3_usize, limits, vec(0..4_usize, 0..=2));
    let advice = advice.prop_map(|(of, (when, to), reasons)| Advice { of, when, reasons, to });
    (rulebooks(facts), vec((advice, any::<u16>()), 1..=3)).prop_map(|(mut rules, advice)| {
        for (mut advice, unknown) in advice {
            fit(&mut advice.when, &rules.facts);
            let mut unknown = unknown;
            each_set(&mut advice.when, &mut |set| {
                unknown = unknown.rotate_left(1);
                *set = if unknown % 2 == 1 { set.union(OptionSet::UNKNOWN) } else { *set };
            });
            rules.advice.push(advice);
        }
        rules
    })
}

fn each_set(condition: &mut Condition, see: &mut dyn FnMut(&mut OptionSet)) {
    match condition {
        Condition::Is(_, set) => see(set),
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                each_set(part, see);
            }
        }
    }
}

/// Every fact of a rulebook.
pub(super) fn facts(rules: &Rulebook) -> impl Iterator<Item = FactId> + use<> {
    (0..u8::try_from(rules.facts.len()).unwrap()).map(FactId)
}

/// Every way to answer a fact: "ved ikke" first, then the options.
pub(super) fn ways(fact: Fact) -> impl Iterator<Item = Answer> {
    let options = (0..fact.options).map(|option| Answer::Is(OptionId(option)));
    [Answer::Unknown].into_iter().chain(options)
}

/// Everybody who gives one of these answers to each fact.
pub(super) fn readers(rules: &Rulebook, each: &dyn Fn(FactId) -> Vec<Answer>) -> Vec<Answers> {
    let mut readers = vec![Answers::new()];
    for fact in facts(rules) {
        let with = |reader: &Answers, answer| {
            let mut reader = reader.clone();
            reader.set(fact, answer);
            reader
        };
        let answers = each(fact);
        let more =
            readers.iter().flat_map(|it| answers.iter().map(move |answer| with(it, *answer)));
        readers = more.collect();
    }
    readers
}

/// Every condition of a rulebook, whatever it is for.
pub(super) fn conditions(rules: &Rulebook) -> Vec<Condition> {
    let mut all = Vec::new();
    each_condition(&mut rules.clone(), &mut |condition| all.push(condition.clone()));
    all
}

fn programmes() -> impl Strategy<Value = Programme> {
    let route = (condition(), 0..3_usize).prop_map(|(when, to)| Route { when, to });
    let kind = prop_oneof![
        3 => Just(CriterionKind::Hard),
        1 => Just(CriterionKind::Soft),
        1 => Just(CriterionKind::Judged),
    ];
    let judged = option::weighted(0.3, condition());
    let criterion = (kind, option::weighted(0.8, condition()), judged);
    let criterion = criterion.prop_map(|(kind, when, judged)| {
        let judged = judged.filter(|_| kind == CriterionKind::Hard);
        Criterion { kind, when, judged }
    });
    let silent = option::weighted(0.3, condition());
    let need = option::weighted(0.9, condition());
    let rules = (vec(route, 0..=2), vec(criterion, 0..=4), option::weighted(0.8, transport()));
    (need, silent, rules).prop_map(|(need, silent, (routes, criteria, transport))| Programme {
        need,
        silent,
        routes,
        criteria,
        transport,
    })
}

fn transport() -> impl Strategy<Value = TransportRule> {
    let kind = prop_oneof![
        1 => Just(TransportKind::Own),
        1 => Just(TransportKind::CriterionOfProgramme),
        3 => Just(TransportKind::MayBeGranted),
        1 => Just(TransportKind::Unresolved),
    ];
    let permission = (option::of(condition()), option::of(condition()));
    let permission = permission.prop_map(|(when, given)| Permission { when, given });
    let rule = (kind, vec(condition(), 0..=3), vec(permission, 0..=2));
    rule.prop_map(|(kind, conditions, permissions)| TransportRule { kind, conditions, permissions })
}

/// Conditions over any facts; [`fit`] makes them conditions over a rulebook's.
fn condition() -> impl Strategy<Value = Condition> {
    let is = (any::<u8>(), any::<u16>());
    let is = is.prop_map(|(fact, set)| Condition::Is(FactId(fact), OptionSet(set)));
    is.prop_recursive(3, 12, 3, |part| {
        prop_oneof![
            vec(part.clone(), 0..=3).prop_map(Condition::All),
            vec(part, 0..=3).prop_map(Condition::Any),
        ]
    })
}

fn fit(condition: &mut Condition, facts: &[Fact]) {
    match condition {
        Condition::Is(fact, set) => {
            fact.0 %= u8::try_from(facts.len()).unwrap();
            set.0 &= OptionSet::all(facts[usize::from(fact.0)].options).0;
        }
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                fit(part, facts);
            }
        }
    }
}

fn each_condition(rules: &mut Rulebook, see: &mut dyn FnMut(&mut Condition)) {
    for programme in &mut rules.programmes {
        programme.need.iter_mut().chain(&mut programme.silent).for_each(&mut *see);
        programme.routes.iter_mut().for_each(|route| see(&mut route.when));
        let criteria = programme.criteria.iter_mut();
        criteria.flat_map(|it| it.when.iter_mut().chain(&mut it.judged)).for_each(&mut *see);
        if let Some(rule) = &mut programme.transport {
            rule.conditions.iter_mut().for_each(&mut *see);
            let permissions = rule.permissions.iter_mut();
            permissions.flat_map(|it| it.when.iter_mut().chain(&mut it.given)).for_each(&mut *see);
        }
    }
}
