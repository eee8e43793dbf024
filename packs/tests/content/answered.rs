//! Rule and answer apart: each condition of the shipped packs is shown beside the reader's own
//! answer that decides it, in every voice.

use proptest::collection::vec;
use proptest::prelude::*;
use traeningsguide::app::view::{Line, Mark, ResultPage};
use traeningsguide::content::compiled::{Compiled, Condition, Question};
use traeningsguide::i18n::{Msg, Voice};

use super::days::{SHIPPED, programmes, result, text};

/// Every condition of a pack that has a text of its own: its rule, and when it holds.
fn rules(pack: &Compiled) -> Vec<(&str, &Condition)> {
    let mut rules = Vec::new();
    for programme in &pack.programmes {
        rules.extend(programme.silent.iter().map(|it| (&it.text, it.when.as_ref())));
        rules.extend(programme.routes.iter().map(|it| (&it.text, Some(&it.when))));
        rules.extend(programme.criteria.iter().map(|it| (&it.text, it.when.as_ref())));
    }
    let conditions =
        pack.transports.iter().flat_map(|it| it.conditions.iter().chain(&it.permissions));
    rules.extend(conditions.map(|it| (&it.text, it.when.as_ref())));
    rules.into_iter().filter_map(|(text, when)| Some((text.as_str(), when?))).collect()
}

/// Whether a condition holds for a reader with these options and no other answer.
fn holds(when: &Condition, options: &[Option<usize>]) -> Option<bool> {
    let each =
        |parts: &[Condition]| -> Vec<_> { parts.iter().map(|it| holds(it, options)).collect() };
    match when {
        Condition::All(all) => {
            let all = each(all);
            let no = all.contains(&Some(false)).then_some(false);
            no.or_else(|| (!all.contains(&None)).then_some(true))
        }
        Condition::Any(any) => {
            let any = each(any);
            let yes = any.contains(&Some(true)).then_some(true);
            yes.or_else(|| (!any.contains(&None)).then_some(false))
        }
        Condition::Is(fact, bits) => {
            let option = options.get(usize::from(*fact)).copied().flatten()?;
            Some(bits >> option & 1 == 1)
        }
    }
}

/// The options that a line states, if it states nothing but the reader's own answers.
fn stated(
    line: &Line,
    page: &ResultPage,
    questions: &[Question],
    voice: Voice,
) -> Option<Vec<Option<usize>>> {
    let said = line.answer.as_ref()?;
    let frame = messages::say(voice, Msg::YourAnswer { answer: "|" });
    let (before, after) = frame.split_once('|')?;
    let said = said.strip_prefix(before)?.strip_suffix(after)?;
    let mut options = vec![None; questions.len()];
    for said in said.split("; ") {
        let row =
            page.answers.iter().find(|it| said == [&*it.question, ": ", &*it.answer].concat());
        let (row, place) = row.and_then(|row| {
            Some((row, questions.iter().position(|it| it.short == row.question)?))
        })?;
        let option = questions.get(place)?.options.iter().position(|it| it.label == row.answer);
        *options.get_mut(place)? = option;
    }
    Some(options)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 600,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// Beside a condition that is met or not met are the reader's own answers, and they alone
    /// decide it. Beside a condition that is not known, the page says that it is not.
    #[test]
    fn the_answer_that_makes_a_condition_what_it_is_stands_beside_it(
        (place, voice) in (any::<prop::sample::Index>(), 0..6_usize),
        choices in vec(0..5_usize, 1..20),
    ) {
        let (pack, voice) = (place.get(&SHIPPED), messages::voices().nth(voice).expect("of six"));
        let written = text(pack, voice);
        let rules = rules(&written);
        let page = result(pack, voice, &choices);
        for programme in programmes(page.clone()) {
            let transport = programme.transport.iter().flat_map(|it| &it.conditions);
            for line in programme.why.iter().chain(transport) {
                let demand = |rule: &str| line.text == messages::say(voice, Msg::Rule { rule });
                let rule = rules.iter().find(|(rule, _)| demand(rule));
                let holding = match line.mark {
                    Mark::Met => Some(true),
                    Mark::NotMet => Some(false),
                    // A way to another programme, and a silence, demand nothing.
                    Mark::Unknown if rule.is_some() => None,
                    _ => continue,
                };
                let rule = rule.or_else(|| rules.iter().find(|(rule, _)| *rule == line.text));
                let (_, when) = rule.expect("it is a rule of the pack");
                let answers = stated(line, &page, &written.questions, voice);
                prop_assert!(answers.is_some(), "beside {line:?} stands another answer");
                let alone = answers.and_then(|it| holds(when, &it));
                prop_assert_eq!(alone, holding, "{:?}", line);
            }
        }
    }
}
