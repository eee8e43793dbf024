//! The survey against brute force: every reader is looked at one by one, and the survey must say
//! the same of all of them.

use std::collections::BTreeSet;

use proptest::prelude::*;
use traeningsguide::engine::{
    Answer, Answers, Conclusion, FactId, Heading, Interview, LivePermission, MAX_PROGRAMMES,
    Rulebook, State, Survey, TransportOutcome, Verdict, View,
};

use super::random::cases;
use super::world::{self, Said, facts, rulebooks, said, ways};

/// Every reader there can be: each fact answered, "ved ikke" included.
fn readers(rules: &Rulebook) -> Vec<Answers> {
    world::readers(rules, &|fact| ways(rules.facts[usize::from(fact.0)]).collect())
}

/// The conclusion that the survey should have for this result.
fn conclusion((verdict, outcome): &Said) -> Conclusion {
    Conclusion { verdict: *verdict, transport: outcome.map(TransportOutcome::open) }
}

fn conclusions(rules: &Rulebook, reader: &Answers) -> Vec<Conclusion> {
    said(rules, reader).iter().map(conclusion).collect()
}

fn survey(rules: &Rulebook) -> (Survey, Vec<View>) {
    let mut survey = Survey::new(&rules.facts);
    let views = rules.programmes.iter().map(|programme| survey.programme(programme)).collect();
    (survey, views)
}

/// Everything that the interview is about.
fn all_views(rules: &Rulebook) -> (Survey, Vec<View>) {
    let (mut survey, mut views) = survey(rules);
    for programme in &rules.programmes {
        // Numbers of their own, so that none is taken for a conclusion by chance.
        for view in survey.permissions(programme) {
            views.push(survey.map(view, &|code| code + 200));
        }
    }
    views.push(survey.heading(&rules.programmes));
    (survey, views)
}

/// The same for one reader: the conclusion on each programme, the state of each permission, and the
/// programme that the heading should be about.
fn heard(rules: &Rulebook, reader: &Answers) -> Wanted {
    let (said, permissions, heading) = world::heard(rules, reader);
    (said.iter().map(conclusion).collect(), permissions.concat(), heading)
}

type Wanted = (Vec<Conclusion>, Vec<Option<LivePermission>>, Option<Heading>);

/// The facts that a reader is asked on the way to the end.
fn follow(states: &[State], reader: &Answers) -> Vec<FactId> {
    let mut asked = Vec::new();
    let mut state = &states[0];
    while let Some(fact) = state.asks {
        let way = match reader.get(fact).unwrap() {
            Answer::Unknown => 0,
            Answer::Is(option) => usize::from(option.0) + 1,
        };
        asked.push(fact);
        state = &states[state.then[way]];
    }
    asked
}

/// A reader with these answers, and "ved ikke" or the last option to everything else: it must not
/// matter which.
fn filled(rules: &Rulebook, answers: &Answers, last: bool) -> Answers {
    let mut all = answers.clone();
    for (fact, known) in facts(rules).zip(&rules.facts) {
        if answers.get(fact).is_none() {
            let mut ways = ways(*known);
            all.set(fact, if last { ways.last() } else { ways.next() }.unwrap());
        }
    }
    all
}

/// How a verdict may change when the reader knows more, by `docs/packs.md`.
fn may_become(before: u8, after: u8) -> bool {
    let (before, after) = (Conclusion::of(before).verdict, Conclusion::of(after).verdict);
    match before {
        Verdict::Likely => after == Verdict::Likely,
        Verdict::Possible => true,
        Verdict::Unlikely | Verdict::OtherRoute(_) | Verdict::NotDescribed => !after.is_open(),
    }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn every_reader_is_asked_what_the_interview_asks_them(rules in rulebooks(2..=4)) {
        let (survey, views) = all_views(&rules);
        let states = survey.states(&views).unwrap();
        let interview = Interview::new(&rules);
        let mut paths = BTreeSet::new();
        for reader in readers(&rules) {
            let asked = follow(&states, &reader);
            prop_assert_eq!(&asked, &interview.path(&reader).asked);
            paths.insert(asked.iter().map(|fact| (*fact, reader.get(*fact))).collect::<Vec<_>>());
        }
        // Each way the interview can go is one path through the states, and no state is there for
        // nothing.
        prop_assert_eq!(walks(&states), paths.len());
        prop_assert!(states.iter().skip(1).all(|state| state.from.is_some()));
    }

    #[test]
    fn readers_are_counted_and_found(rules in rulebooks(2..=4)) {
        let (survey, views) = survey(&rules);
        let all = readers(&rules);
        let heard: Vec<Vec<Conclusion>> = all.iter().map(|it| conclusions(&rules, it)).collect();
        for (place, view) in views.iter().enumerate() {
            // All verdicts but the routes beyond those that a random rulebook has.
            for wanted in (0..7 << 2).map(Conclusion::of) {
                let is = |reader: &Answers| conclusions(&rules, reader)[place] == wanted;
                let count = heard.iter().filter(|said| said[place] == wanted).count();
                let said = |it: u8| Conclusion::of(it) == wanted;
                prop_assert_eq!(survey.count_models::<u64>(*view, &said), u64::try_from(count).unwrap());
                let found = survey.find(*view, &said);
                prop_assert_eq!(found.is_some(), count > 0);
                for last in [false, true] {
                    prop_assert!(found.iter().all(|it| is(&filled(&rules, it, last))));
                }
            }
        }
    }

    #[test]
    fn what_is_said_is_listed_and_read_again_by_the_rules(rules in rulebooks(2..=4)) {
        let (mut survey, views) = survey(&rules);
        let whole = views.iter().zip(&rules.programmes).map(|(view, programme)| {
            [vec![*view], survey.permissions(programme)].concat()
        });
        let whole: Vec<Vec<View>> = whole.collect();
        prop_assert_eq!(survey.disagreement(&rules, &whole), None);
        let all = readers(&rules);
        for (place, view) in views.iter().enumerate() {
            let heard: BTreeSet<usize> =
                all.iter().map(|it| number(&conclusions(&rules, it)[place])).collect();
            let values = survey.values(*view).into_iter();
            let listed: Vec<usize> = values.map(|it| number(&Conclusion::of(it))).collect();
            prop_assert_eq!(listed.iter().copied().collect::<BTreeSet<_>>(), heard);
            // A view that takes one conclusion for a route that no random rulebook has is found
            // out.
            for value in survey.values(*view) {
                let mut whole = whole.clone();
                let wrong = |it: u8, _| if it == value { 127 } else { it };
                whole[place][0] = survey.apply(*view, *view, &wrong);
                let (found, reader) = survey.disagreement(&rules, &whole).unwrap();
                prop_assert_eq!(found, place);
                prop_assert_eq!(conclusions(&rules, &reader)[place], Conclusion::of(value));
            }
        }
    }

    #[test]
    fn what_is_said_together_is_listed_once_with_a_reader(rules in rulebooks(2..=4)) {
        let (survey, views) = all_views(&rules);
        let together = survey.combinations(&views).unwrap();
        let programmes = rules.programmes.len();
        let interview = Interview::new(&rules);
        let mut listed = Vec::new();
        for (said, reader) in &together {
            let (heading, parts) = said.split_last().unwrap();
            let (conclusions, permissions) = parts.split_at(programmes);
            let said: Wanted = (
                conclusions.iter().map(|it| Conclusion::of(*it)).collect(),
                permissions.iter().map(|it| LivePermission::of(*it - 200)).collect(),
                Heading::of(*heading),
            );
            for last in [false, true] {
                let reader = filled(&rules, reader, last);
                prop_assert_eq!(&said, &heard(&rules, &reader));
            }
            // What the reader has answered is what the guide asks them.
            let asked = interview.path(reader).asked;
            let answered = facts(&rules).filter(|fact| reader.get(*fact).is_some());
            prop_assert_eq!(answered.collect::<Vec<_>>(), asked);
            prop_assert!(!listed.contains(&said), "listed twice");
            listed.push(said);
        }
        for reader in readers(&rules) {
            prop_assert!(listed.contains(&heard(&rules, &reader)), "not listed");
        }
    }

    #[test]
    fn options_are_dead_where_none_leads_elsewhere_than_another(rules in rulebooks(2..=4)) {
        let (survey, views) = all_views(&rules);
        let all = readers(&rules);
        let interview = Interview::new(&rules);
        let dead = facts(&rules).filter(|fact| {
            let known = rules.facts[usize::from(fact.0)];
            let alike = |reader: &Answers| {
                let heard = ways(known).skip(1).map(|answer| {
                    let mut reader = reader.clone();
                    reader.set(*fact, answer);
                    heard(&rules, &reader)
                });
                let heard: Vec<_> = heard.collect();
                heard.iter().all(|it| *it == heard[0])
            };
            interview.facts().contains(fact) && all.iter().all(alike)
        });
        prop_assert_eq!(survey.facts_with_dead_options(&views), dead.collect::<BTreeSet<_>>());
    }

    #[test]
    fn a_join_says_what_comes_of_both(rules in rulebooks(2..=4)) {
        let (mut survey, views) = survey(&rules);
        let (first, last) = (views[0], *views.last().unwrap());
        let same = survey.apply(first, last, &|first, last| u8::from(first == last));
        let all = readers(&rules);
        let both = |reader: &&Answers| {
            let said = conclusions(&rules, reader);
            said.first() == said.last()
        };
        let count = u64::try_from(all.iter().filter(both).count()).unwrap();
        prop_assert_eq!(survey.count_models::<u64>(same, &|it| it == 1), count);
    }

    #[test]
    fn knowledge_never_turns_an_answer_round(rules in rulebooks(2..=4)) {
        let (mut survey, views) = survey(&rules);
        for view in views {
            prop_assert_eq!(survey.regression(view, &may_become), None);
        }
    }

    #[test]
    fn a_regression_is_found_where_there_is_one(rules in rulebooks(2..=4)) {
        let (mut survey, views) = survey(&rules);
        for (place, view) in views.iter().enumerate() {
            // Nothing may change at all: then every answer that matters is a regression.
            let found = survey.regression(*view, &|before, after| before == after);
            let said: Vec<Conclusion> =
                readers(&rules).iter().map(|it| conclusions(&rules, it)[place]).collect();
            prop_assert_eq!(found.is_some(), said.iter().any(|it| *it != said[0]));
            if let Some((before, fact, answer)) = found {
                let before = filled(&rules, &before, false);
                prop_assert_eq!(before.get(fact), Some(Answer::Unknown));
                let mut after = before.clone();
                after.set(fact, answer);
                prop_assert_ne!(conclusions(&rules, &before)[place], conclusions(&rules, &after)[place]);
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn readers_with_the_same_left_to_say_stand_in_one_place(rules in rulebooks(2..=3)) {
        let (survey, views) = all_views(&rules);
        let all = readers(&rules);
        let interview = Interview::new(&rules);
        let mut places = BTreeSet::new();
        for reader in &all {
            let asked = interview.path(reader).asked;
            for count in 0..=asked.len() {
                places.insert(left_to_say(&rules, &all, &reader.only(&asked[..count])));
            }
        }
        prop_assert_eq!(survey.states(&views).unwrap().len(), places.len());
    }
}

/// By definition: for the heading, each programme and each permission that these answers do not
/// settle, the results of all readers who have these answers.
fn left_to_say(rules: &Rulebook, all: &[Answers], answers: &Answers) -> BTreeSet<Vec<usize>> {
    let heard: Vec<Wanted> = all
        .iter()
        .map(|other| {
            let mut reader = other.clone();
            for fact in facts(rules) {
                answers.get(fact).into_iter().for_each(|answer| reader.set(fact, answer));
            }
            heard(rules, &reader)
        })
        .collect();
    let programmes = 0..rules.programmes.len();
    let each = programmes.map(|place| heard.iter().map(|it| number(&it.0[place])).collect());
    let permissions = 0..heard[0].1.len();
    let permissions =
        permissions.map(|place| heard.iter().map(|it| live_number(it.1[place])).collect());
    let headings = heard.iter().map(|it| heading_number(it.2)).collect();
    let each = each.chain(permissions).chain([headings]);
    each.filter(|said: &Vec<usize>| said.iter().any(|it| *it != said[0])).collect()
}

/// A permission as a number, equal for equal states, and equal to none of the others.
fn live_number(live: Option<LivePermission>) -> usize {
    let known = live.map_or(0, |it| 1 + it.when as usize * 3 + it.given as usize);
    10_000 + known
}

/// A heading as a number, equal where the heading is, and equal to none of a conclusion.
fn heading_number(heading: Option<Heading>) -> usize {
    let known = heading.map(|it| {
        let conclusion = Conclusion { verdict: it.verdict, transport: Some(it.need) };
        number(&conclusion) * MAX_PROGRAMMES + it.programme + 1
    });
    1_000 + known.unwrap_or(0)
}

/// A conclusion as a number, equal where the conclusion is.
fn number(conclusion: &Conclusion) -> usize {
    let verdict = match conclusion.verdict {
        Verdict::Likely => 0,
        Verdict::Possible => 1,
        Verdict::Unlikely => 2,
        Verdict::NotDescribed => 3,
        Verdict::OtherRoute(route) => 4 + route,
    };
    verdict * 4 + conclusion.transport.map_or(3, |truth| truth as usize)
}

/// In how many ways one can walk from the start to an end.
fn walks(states: &[State]) -> usize {
    fn from(states: &[State], place: usize) -> usize {
        let state = &states[place];
        if state.asks.is_none() { 1 } else { state.then.iter().map(|it| from(states, *it)).sum() }
    }
    from(states, 0)
}
