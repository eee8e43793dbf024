//! The order of questions: each is in the bank, used, and able to change something; and nobody is
//! asked too many.

use std::collections::BTreeMap;

use crate::finding::{Finding, Span, suggest};
use crate::resolve::Names;
use crate::resolve::wording::find;
use crate::source::{self, Bank};
use traeningsguide::content::Pack;
use traeningsguide::engine::{Answers, FactId, MAX_FACTS};

/// The most questions that a reader is asked, whatever the answers are.
const MAX_PATH: u32 = 14;

/// Every entry of `order` is a question.
pub(crate) fn known(names: &Names<'_>, bank: &Bank) {
    let order = &names.pack.order;
    for name in order.iter().filter(|name| find(bank, name).is_none()) {
        let known = bank.question.iter().map(|question| question.id.text.as_str());
        let help = suggest(&name.text, "questions of questions.toml", known);
        names.findings.unsound(&name.span, format!("unknown question `{}`", name.text), help);
    }
    if let Some(name) = order.get(MAX_FACTS) {
        names.findings.unsound(
            &name.span,
            format!("`order` has more than {MAX_FACTS} questions"),
            "leave some out",
        );
    }
}

/// Whether every question of `order` is used by the rules, and its answer can change a verdict or
/// transport.
pub(crate) fn reachable(names: &Names<'_>, pack: &Pack) -> bool {
    let matter = pack.interview.facts();
    let used = used(names.pack);
    let mut all = true;
    for name in &names.pack.order {
        let place = names.questions.iter().position(|question| question.id == *name);
        let fact = place.and_then(|place| u8::try_from(place).ok()).map(FactId);
        let text = &name.text;
        let finding = match used.get(text.as_str()) {
            Some(_) if fact.is_none_or(|fact| matter.contains(&fact)) => continue,
            Some(first) => {
                let problem =
                    format!("unreachable question: no answer to `{text}` can change anything");
                Finding::at(names.findings.file, &name.span, problem)
                    .also(first, "used here")
                    .help("another condition always decides before it: correct that one, or leave this one out")
            }
            None => {
                let problem = format!("unreachable question: no rule uses `{text}`");
                Finding::at(names.findings.file, &name.span, problem)
                    .help("take it out of `order`, or use it in a `when`")
            }
        };
        names.findings.push(finding);
        all = false;
    }
    all
}

/// No reader is asked too many questions.
pub(crate) fn short_enough(names: &Names<'_>, pack: &Pack) -> u32 {
    let longest = pack.interview.path(&Answers::new()).at_most;
    let order = &names.pack.order;
    if longest > MAX_PATH
        && let (Some(first), Some(last)) = (order.first(), order.last())
    {
        let span: Span = first.span.start..last.span.end;
        let problem = format!("some readers are asked {longest} questions");
        let help = format!("at most {MAX_PATH}: ask first what settles most, or combine questions");
        names.findings.add(&span, problem, help);
    }
    longest
}

/// Every fact that a condition of the rules names, with the first place where one does.
fn used(pack: &source::Pack) -> BTreeMap<&str, &Span> {
    let mut whens = Vec::new();
    for programme in &pack.programme {
        whens.extend(programme.need.iter().filter_map(|it| it.value.when()));
        whens.extend(programme.silent.iter().filter_map(|it| it.when.as_ref()));
        whens.extend(programme.route.iter().map(|it| &it.when));
        for it in &programme.criterion {
            whens.extend(&it.when);
            whens.extend(it.judged.as_ref().and_then(|it| it.value.when()));
        }
    }
    for transport in &pack.transport {
        whens.extend(transport.condition.iter().map(|it| &it.when));
        let permissions = transport.permission.iter();
        whens.extend(permissions.flat_map(|it| it.when.iter().chain(&it.given)));
    }
    let mut used: BTreeMap<&str, &Span> = BTreeMap::new();
    for when in whens {
        when.expression.each_test(&mut |test| {
            used.entry(&test.fact.text).or_insert(&test.fact.span);
        });
    }
    used
}
