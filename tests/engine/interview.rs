//! The interview against brute force: a question is asked exactly where some way to answer the
//! others makes two answers to it end differently.

use proptest::prelude::*;
use traeningsguide::engine::{
    Answer, Answers, Condition, Criterion, CriterionKind, Fact, FactId, Interview, OptionId,
    OptionSet, Path, Programme, Rulebook,
};

use super::random::cases;
use super::world::{Heard, World, complete_worlds, facts, heard, rulebooks, ways, worlds};

/// The results of every possible reader, as one long list: the first fact's answer changes slowest.
#[derive(Clone)]
struct Table {
    /// The facts that are not yet answered, and in how many ways each can be.
    facts: Vec<(FactId, usize)>,
    /// The result as a number: equal where all parts of it are equal.
    said: Vec<usize>,
}

impl Table {
    fn of(rules: &Rulebook) -> Self {
        let mut readers = vec![Answers::new()];
        for (fact, known) in facts(rules).zip(&rules.facts) {
            let with = |reader: &Answers, answer: Answer| {
                let mut reader = reader.clone();
                reader.set(fact, answer);
                reader
            };
            let more = readers.iter().flat_map(|reader| ways(*known).map(|it| with(reader, it)));
            readers = more.collect();
        }
        let mut distinct: Vec<Heard> = Vec::new();
        let mut number = |heard: Heard| {
            distinct.iter().position(|known| *known == heard).unwrap_or_else(|| {
                distinct.push(heard);
                distinct.len() - 1
            })
        };
        let said = readers.iter().map(|reader| number(heard(rules, reader))).collect();
        let sizes = rules.facts.iter().map(|fact| usize::from(fact.options) + 1);
        Self { facts: facts(rules).zip(sizes).collect(), said }
    }

    /// The place of the first fact whose answer can still change the result.
    fn next(&self) -> Option<usize> {
        (0..self.facts.len()).find(|place| self.matters(*place))
    }

    fn matters(&self, place: usize) -> bool {
        let (size, stride) = (self.facts[place].1, self.stride(place));
        let blocks = self.said.chunks(size * stride);
        blocks.into_iter().any(|block| {
            let (first, others) = block.split_at(stride);
            others.chunks(stride).any(|other| other != first)
        })
    }

    /// What is left of the table once the fact at this place is answered.
    fn after(&self, place: usize, way: usize) -> Self {
        let (size, stride) = (self.facts[place].1, self.stride(place));
        let blocks = self.said.chunks(size * stride);
        let said = blocks.flat_map(|block| &block[way * stride..(way + 1) * stride]);
        let mut facts = self.facts.clone();
        facts.remove(place);
        Self { said: said.copied().collect(), facts }
    }

    fn stride(&self, place: usize) -> usize {
        self.facts[place + 1..].iter().map(|(_, size)| size).product()
    }

    fn longest(&self) -> u32 {
        let Some(place) = self.next() else { return 0 };
        let ways = 0..self.facts[place].1;
        1 + ways.map(|way| self.after(place, way).longest()).max().unwrap()
    }

    /// The path of a reader, by the definition.
    fn path(mut self, answers: &Answers) -> Path {
        let mut asked = Vec::new();
        let next = loop {
            let Some(place) = self.next() else { break None };
            let (fact, _) = self.facts[place];
            let way = match answers.get(fact) {
                None => break Some(fact),
                Some(Answer::Unknown) => 0,
                Some(Answer::Is(option)) => usize::from(option.0) + 1,
            };
            self = self.after(place, way);
            asked.push(fact);
        };
        Path { asked, next, at_most: self.longest() }
    }
}

/// Few enough readers to look at every one of them.
pub(super) fn small_worlds() -> impl Strategy<Value = World> {
    (rulebooks(2..=5), worlds()).prop_map(|(rules, other)| {
        let mut answers = Answers::new();
        for (fact, known) in facts(&rules).zip(&rules.facts) {
            let answer = other.answers.get(fact).map(|answer| match answer {
                Answer::Is(option) => Answer::Is(OptionId(option.0 % known.options)),
                Answer::Unknown => Answer::Unknown,
            });
            if let Some(answer) = answer {
                answers.set(fact, answer);
            }
        }
        World { rules, answers }
    })
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn exactly_what_can_still_matter_is_asked(world in small_worlds()) {
        let table = Table::of(&world.rules);
        let interview = Interview::new(&world.rules);
        let nobody = Answers::new();
        prop_assert_eq!(interview.path(&nobody), table.clone().path(&nobody));
        prop_assert_eq!(interview.path(&world.answers), table.path(&world.answers));
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn skipping_never_changes_what_is_heard(world in complete_worlds()) {
        let path = Interview::new(&world.rules).path(&world.answers);
        prop_assert_eq!((path.next, path.at_most), (None, 0));
        let asked = world.answers.only(&path.asked);
        prop_assert_eq!(heard(&world.rules, &asked), heard(&world.rules, &world.answers));
    }

    #[test]
    fn questions_come_in_the_order_of_the_pack(world in worlds()) {
        let path = Interview::new(&world.rules).path(&world.answers);
        let order: Vec<FactId> = path.asked.iter().copied().chain(path.next).collect();
        prop_assert!(order.is_sorted_by(|before, after| before < after));
        prop_assert_eq!(path.next.is_none(), path.at_most == 0);
        prop_assert!(path.asked.len() + usize::try_from(path.at_most).unwrap() <= world.rules.facts.len());
    }

    /// Each answer on the way brings the end at least one question closer.
    #[test]
    fn every_answer_brings_the_end_closer(world in complete_worlds()) {
        let interview = Interview::new(&world.rules);
        let mut answers = Answers::new();
        let mut path = interview.path(&answers);
        while let Some(fact) = path.next {
            answers.set(fact, world.answers.get(fact).unwrap());
            let after = interview.path(&answers);
            prop_assert!(after.at_most < path.at_most);
            path = after;
        }
        prop_assert_eq!(path, interview.path(&world.answers));
    }
}

/// Nothing of the guide gives such an answer. If anything ever does, the guide must not hang.
#[test]
fn an_option_that_the_question_does_not_have_ends_the_interview_all_the_same() {
    let fact = FactId(0);
    let when = Some(Condition::Is(fact, OptionSet::of(OptionId(0))));
    let criteria = vec![Criterion { kind: CriterionKind::Hard, when, judged: None }];
    let programme =
        Programme { need: None, silent: None, routes: Vec::new(), criteria, transport: None };
    let rules = Rulebook {
        facts: vec![Fact { options: 2 }],
        programmes: vec![programme],
        ..Rulebook::default()
    };
    let mut answers = Answers::new();
    answers.set(fact, Answer::Is(OptionId(9)));
    assert_eq!(Interview::new(&rules).path(&answers).asked, [fact]);
}
