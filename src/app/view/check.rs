//! All answers, with links that change them.

use super::super::{Event, Model};
use crate::content::Pack;
use crate::content::compiled::Question;
use crate::engine::{Answer, FactId};
use crate::i18n::Msg;

/// "Check your answers".
#[derive(Clone, Debug)]
pub struct Check {
    /// The link to the page before.
    pub back: String,
    /// The heading.
    pub title: String,
    /// What to do here.
    pub lead: String,
    /// The answers.
    pub rows: Vec<Row>,
    /// The button to the result.
    pub next: String,
}

/// One answer.
#[derive(Clone, Debug)]
pub struct Row {
    /// The question, short.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// The link that changes it.
    pub change: String,
    /// What the link sends.
    pub event: Event,
}

pub(super) fn check(model: &Model, pack: &Pack) -> Check {
    let say = |msg: Msg<'_>| model.say(msg);
    Check {
        back: say(Msg::Back),
        title: say(Msg::CheckTitle),
        lead: say(Msg::CheckLead),
        rows: rows(model, pack),
        next: say(Msg::ShowResult),
    }
}

/// The answers that count, in the order they were asked.
pub(super) fn rows(model: &Model, pack: &Pack) -> Vec<Row> {
    let row = |fact: FactId| {
        let question = pack.text.questions.get(usize::from(fact.0))?;
        let answer = answer(model, question, fact)?;
        Some(Row {
            question: question.short.clone(),
            answer,
            change: model.say(Msg::Change),
            event: Event::Change(fact),
        })
    };
    model.answered().filter_map(row).collect()
}

/// An answer in words; none where there is none.
pub(super) fn answer(model: &Model, question: &Question, fact: FactId) -> Option<String> {
    Some(match model.answers().get(fact)? {
        Answer::Is(option) => question.options.get(usize::from(option.0))?.label.clone(),
        Answer::Unknown => model.say(Msg::DontKnow),
    })
}
