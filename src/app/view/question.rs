//! One question a page.

use super::super::{Event, Model, Pick};
use super::source::Disclosure;
use crate::content::{Pack, compiled};
use crate::engine::{Answer, FactId, OptionId};
use crate::i18n::Msg;

/// A question.
#[derive(Clone, Debug)]
pub struct Question {
    /// The link to the page before.
    pub back: String,
    /// Where the reader is: "Spørgsmål 3", then how many are left.
    pub place: String,
    /// How far the reader is, of `of`.
    pub done: usize,
    /// All questions of this reader, at most.
    pub of: usize,
    /// That nothing was chosen.
    pub problem: Option<Problem>,
    /// The question.
    pub ask: String,
    /// One line under it.
    pub hint: Option<String>,
    /// The options; the last is "ved ikke".
    pub choices: Vec<Choice>,
    /// Why it is asked.
    pub why: Disclosure,
    /// The button.
    pub next: String,
}

/// One choice.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its label.
    pub label: String,
    /// One line under the label.
    pub hint: Option<String>,
    /// Whether it is marked: picked just now, or chosen before.
    pub chosen: bool,
    /// What it sends.
    pub event: Event,
}

/// The box that says what is missing.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Its heading.
    pub title: String,
    /// What to do.
    pub text: String,
}

pub(super) fn question(
    model: &Model,
    pack: &Pack,
    fact: FactId,
    changing: bool,
) -> Option<Question> {
    let say = |msg: Msg<'_>| model.say(msg);
    let text = pack.text.questions.get(usize::from(fact.0))?;
    let earlier: Vec<FactId> = model.path().asked.iter().copied().filter(|it| *it < fact).collect();
    let before = earlier.len();
    // For any answers from here on, also to questions that were answered before: the promise must
    // hold for all of them.
    let at_most = pack.interview.path(&model.answers().only(&earlier)).at_most;
    let left = if changing { 0 } else { at_most.saturating_sub(1) };
    let left = usize::try_from(left).unwrap_or_default();

    // A professional saw all questions at once, with these numbers.
    let number = if model.at_desk() { usize::from(fact.0) } else { before } + 1;
    let number = say(Msg::QuestionNumber { number: &number.to_string() });
    let place = match left {
        _ if changing => number,
        0 => [&number, ", ", &say(Msg::LastQuestion)].concat(),
        _ => [&number, ", ", &say(Msg::AtMostLeft { most: &left.to_string() })].concat(),
    };
    Some(Question {
        back: say(Msg::Back),
        place,
        done: before,
        of: before + 1 + left,
        problem: problem(model, Msg::ErrorChoose),
        ask: text.ask.clone(),
        hint: text.hint.clone(),
        choices: choices(model, text, fact, |fact, answer| Event::Pick(Pick::Answer(fact, answer))),
        why: Disclosure {
            label: say(Msg::WhyAsk),
            lines: vec![text.why.clone(), [&say(Msg::FindAnswer), " ", &text.find].concat()],
        },
        next: say(Msg::Continue),
    })
}

/// That nothing was chosen, and what to do.
pub(super) fn problem(model: &Model, text: Msg<'_>) -> Option<Problem> {
    let problem = || Problem { title: model.say(Msg::ErrorTitle), text: model.say(text) };
    model.page_state.nothing_chosen.then(problem)
}

/// The options of a question, then "ved ikke"; each with what it sends.
pub(super) fn choices(
    model: &Model,
    question: &compiled::Question,
    fact: FactId,
    event: fn(FactId, Answer) -> Event,
) -> Vec<Choice> {
    let chosen = match model.page_state.picked {
        Some(Pick::Answer(of, answer)) if of == fact => Some(answer),
        _ => model.answers().get(fact),
    };
    let choice = |answer, label, hint| {
        let (chosen, event) = (chosen == Some(answer), event(fact, answer));
        Choice { label, hint, chosen, event }
    };
    let options = (0..).map(OptionId).zip(&question.options);
    let mut choices: Vec<Choice> = options
        .map(|(option, it)| choice(Answer::Is(option), it.label.clone(), it.hint.clone()))
        .collect();
    choices.push(choice(Answer::Unknown, model.say(Msg::DontKnow), None));
    choices
}
