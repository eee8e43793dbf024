//! Rule and answer apart: each condition of the shipped packs is shown beside the reader's own
//! answer that decides it, in every voice.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;
use traeningsguide::app::view::{Line, Mark, ResultPage};
use traeningsguide::content::compiled::Question;
use traeningsguide::content::wire::Wire as _;
use traeningsguide::i18n::{Msg, Voice};

use super::days::{SHIPPED, programmes, result, text};

/// Every condition of a pack: its rule, and when it holds.
fn rules(pack: &Value) -> Vec<(String, Value)> {
    let below: Vec<&Value> = match pack {
        Value::Object(fields) => fields.values().collect(),
        Value::Array(items) => items.iter().collect(),
        _ => Vec::new(),
    };
    let own = pack.get("text").and_then(Value::as_str).zip(pack.get("when"));
    let own = own.map(|(text, when)| (text.to_owned(), when.clone()));
    own.into_iter().chain(below.into_iter().flat_map(rules)).collect()
}

/// Whether a condition holds for a reader with these options and no other answer.
fn holds(when: &Value, options: &[Option<usize>]) -> Option<bool> {
    let parts = |key: &str| {
        let parts = when.get(key)?.as_array()?;
        Some(parts.iter().map(|it| holds(it, options)).collect::<Vec<_>>())
    };
    if let Some(all) = parts("all") {
        let no = all.contains(&Some(false)).then_some(false);
        return no.or_else(|| (!all.contains(&None)).then_some(true));
    }
    if let Some(any) = parts("any") {
        let yes = any.contains(&Some(true)).then_some(true);
        return yes.or_else(|| (!any.contains(&None)).then_some(false));
    }
    let is = when.get("is")?;
    let (fact, bits) = (is.get(0)?.as_u64()?, is.get(1)?.as_u64()?);
    let option = options.get(usize::try_from(fact).ok()?).copied().flatten()?;
    Some(bits >> option & 1 == 1)
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
        let rules = rules(&serde_json::to_value(written.write()).expect("a pack is JSON"));
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
