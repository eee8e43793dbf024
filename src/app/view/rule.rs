//! A condition as a rule that is true for everybody, the reader's own answer beside it, and how the
//! two relate.

use super::super::Model;
use super::check;
use super::mark::Mark;
use super::source::{Disclosure, Words};
use crate::content::compiled::Cite;
use crate::engine::{Answers, Condition};
use crate::i18n::Msg;

/// A condition and its state.
#[derive(Clone, Debug)]
pub struct Line {
    /// The mark.
    pub mark: Mark,
    /// The mark in words.
    pub word: String,
    /// The condition.
    pub text: String,
    /// The reader's own answer, where the mark rests on it.
    pub answer: Option<String>,
    /// What it means, or where the answer is found.
    pub detail: Option<String>,
    /// Its source.
    pub source: Option<Disclosure>,
}

/// A rule under its mark. A rule that is judged or weighed is not worded as a demand.
pub(super) fn line(
    words: &Words<'_>,
    (mark, word): (Mark, Msg<'_>),
    (rule, cite): (&str, &Cite),
    answer: Option<&str>,
    detail: Option<String>,
) -> Line {
    let text = match mark {
        Mark::Judged => rule.to_owned(),
        _ => words.say(Msg::Rule { rule }),
    };
    Line {
        mark,
        word: words.say(word),
        text,
        answer: answer.map(|answer| words.say(Msg::YourAnswer { answer })),
        detail,
        source: Some(words.source(cite)),
    }
}

/// What a condition rests on: the reader's own answers ("Bus eller tog: Nej"), and where the first
/// that is not known is found.
#[derive(Default)]
pub(super) struct Basis {
    /// The answers.
    pub(super) answers: Option<String>,
    /// Where the answer is found.
    pub(super) find: Option<String>,
}

/// What decides a condition, as far as it was asked.
pub(super) fn basis(
    words: &Words<'_>,
    model: &Model,
    answers: &Answers,
    when: &Condition,
) -> Basis {
    let mut facts = Vec::new();
    when.each_decisive(answers, &mut |fact| {
        // A condition may ask one thing twice.
        if model.path().asked.contains(&fact) && !facts.contains(&fact) {
            facts.push(fact);
        }
    });
    let mut basis = Basis::default();
    for fact in facts {
        let Some(question) = words.pack.text.questions.get(usize::from(fact.0)) else { continue };
        let answer = check::answer(model, question, fact);
        let answer = answer.unwrap_or_else(|| words.say(Msg::NotAnswered));
        if answers.option(fact).is_none() && basis.find.is_none() {
            basis.find = Some(question.find.clone());
        }
        let line = match basis.answers.take() {
            Some(line) => [&*line, "; ", &*question.short, ": ", &*answer].concat(),
            None => [&*question.short, ": ", &*answer].concat(),
        };
        basis.answers = Some(line);
    }
    basis
}
