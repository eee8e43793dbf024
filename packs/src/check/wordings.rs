//! A pack's own words for a question: they belong to a question and options that are there, and
//! say something else than the bank.

use super::ids::unique;
use crate::finding::{Findings, suggest};
use crate::resolve::Names;
use crate::resolve::wording::{find, usual};
use crate::source::{Bank, OwnQuestion, Question, QuestionOption};
use crate::value::{Hint, Text};

/// How many letters a text of a question may have: as many as an old phone shows without scrolling.
const MAX_ASK: usize = 100;
const MAX_SHORT: usize = 30;
const MAX_WHY: usize = 180;
const MAX_FIND: usize = 160;
const MAX_HINT: usize = 100;
const MAX_LABEL: usize = 60;
const MAX_OPTION_HINT: usize = 70;

/// All questions that a pack words itself.
pub(crate) fn check(names: &Names<'_>, bank: &Bank) {
    for own in &names.pack.question {
        let Some(shared) = find(bank, &own.id) else {
            let known = bank.question.iter().map(|question| question.id.text.as_str());
            let help = suggest(&own.id.text, "questions of questions.toml", known);
            let problem = format!("unknown question `{}`", own.id.text);
            names.findings.unsound(&own.id.span, problem, help);
            continue;
        };
        if !names.pack.order.contains(&own.id) {
            let problem = format!("`{}` is not in `order`, so nobody reads this", own.id.text);
            names.findings.add(&own.span, problem, "leave it out, or add it to `order`");
        }
        options(names.findings, own, shared);
        words(names.findings, own, shared);
    }
}

/// The options that are offered are the bank's, each once.
fn options(findings: &Findings<'_>, own: &OwnQuestion, shared: &Question) {
    unique(findings, "option", own.option.iter().map(|it| &it.id));
    let known = || shared.option.iter().map(|option| option.id.text.as_str());
    for option in &own.option {
        if !shared.option.iter().any(|it| it.id == option.id) {
            let problem = format!("`{}` is no option of `{}`", option.id.text, own.id.text);
            let help = suggest(&option.id.text, "options of questions.toml", known());
            findings.unsound(&option.id.span, problem, help);
        }
    }
    if own.option.len() == 1 {
        let problem = format!("the question `{}` has 1 option", own.id.text);
        let help = "list each option that is offered, in the order shown; what you leave out of \
                    it is the bank's";
        findings.unsound(&own.span, problem, help);
    }
    let usual = usual(shared);
    let offers = |it: &QuestionOption| own.option.iter().any(|own| own.id == it.id);
    let others = !own.option.is_empty()
        && (own.option.len() != usual.option.len() || !usual.option.iter().all(offers));
    if own.same == Some(true) && others {
        let problem = format!("`{}` offers other options, so it cannot mean the same", own.id.text);
        findings.add(&own.span, problem, "leave `same` out");
    }
}

/// Each text is short, and another one than the bank's.
fn words(findings: &Findings<'_>, own: &OwnQuestion, shared: &Question) {
    let [hint, shared_hint] = [&own.hint, &shared.hint].map(|it| text(it.as_ref()));
    let texts = [
        ("ask", own.ask.as_ref(), Some(&shared.ask), MAX_ASK),
        ("short", own.short.as_ref(), Some(&shared.short), MAX_SHORT),
        ("why", own.why.as_ref(), Some(&shared.why), MAX_WHY),
        ("find", own.find.as_ref(), Some(&shared.find), MAX_FIND),
        ("hint", hint, shared_hint, MAX_HINT),
    ];
    let mut all = texts.to_vec();
    for option in &own.option {
        let Some(known) = shared.option.iter().find(|it| it.id == option.id) else { continue };
        let [hint, shared_hint] = [&option.hint, &known.hint].map(|it| text(it.as_ref()));
        all.push(("label", option.label.as_ref(), Some(&known.label), MAX_LABEL));
        all.push(("hint", hint, shared_hint, MAX_OPTION_HINT));
    }
    let stated: Vec<_> = all
        .into_iter()
        .filter_map(|(key, own, bank, most)| Some((key, own?, bank, most)))
        .collect();
    for (key, own, bank, most) in &stated {
        if bank
            .is_some_and(|bank| messages::voices().all(|voice| own.say(voice) == bank.say(voice)))
        {
            let problem = format!("`{key}` says what questions.toml says");
            findings.add(&own.span, problem, "leave it out");
        }
        short(findings, key, own, *most);
    }
    let offered = own.option.iter().map(|it| &it.id);
    if stated.is_empty()
        && (own.option.is_empty() || offered.eq(usual(shared).option.iter().map(|it| &it.id)))
    {
        let problem = format!("this changes nothing of `{}`", own.id.text);
        findings.add(&own.span, problem, "write what is asked otherwise here, or leave it out");
    }
}

/// The texts of a question of the bank are short.
pub(super) fn lengths(findings: &Findings<'_>, question: &Question) {
    short(findings, "ask", &question.ask, MAX_ASK);
    short(findings, "short", &question.short, MAX_SHORT);
    short(findings, "why", &question.why, MAX_WHY);
    short(findings, "find", &question.find, MAX_FIND);
    question.hint.iter().for_each(|it| short(findings, "hint", &it.0, MAX_HINT));
    for option in &question.option {
        short(findings, "label", &option.label, MAX_LABEL);
        option.hint.iter().for_each(|it| short(findings, "hint", &it.0, MAX_OPTION_HINT));
    }
}

fn short(findings: &Findings<'_>, key: &str, text: &Text, most: usize) {
    for (language, longest) in text.longest().filter(|(_, longest)| *longest > most) {
        let problem = format!("`{key}` has {longest} letters");
        let help = format!("at most {most} in each wording");
        findings.add_to_words(text.place(language), problem, help);
    }
}

fn text(hint: Option<&Hint>) -> Option<&Text> {
    hint.map(|hint| &hint.0)
}
