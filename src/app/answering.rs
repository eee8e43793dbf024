//! An answer is given: on a page of its own, on the result, or at the desk.

use super::{Effect, Model, Origin, Pick, Stage};
use crate::content::Pack;
use crate::content::compiled::Question;
use crate::engine::{Answer, Answers, FactId, OptionId};

impl Model {
    /// Takes in an answer, and finds where it leads. False where nothing asks that: a click may
    /// come from the page of another municipality.
    pub(super) fn set(&mut self, fact: FactId, answer: Answer) -> bool {
        let asked = self.pack().and_then(|pack| pack.rules.facts.get(usize::from(fact.0)));
        let fits = asked.is_some_and(|asked| match answer {
            Answer::Is(option) => option.0 < asked.options,
            Answer::Unknown => true,
        });
        if fits {
            // The content of a code belongs to its own answers.
            if self.answers().get(fact).is_some_and(|known| known != answer) {
                self.code.restored = None;
            }
            let mut answers = self.answers().clone();
            answers.set(fact, answer);
            self.conversation.set_answers(answers);
        }
        fits
    }

    /// Goes to a question from where all answers are seen.
    pub(super) fn change(&mut self, fact: FactId) -> Vec<Effect> {
        if !self.answered().any(|it| it == fact) {
            return Vec::new();
        }
        let from = if self.stage == Stage::Result { Origin::Result } else { self.review() };
        self.go(Stage::Question { fact, changing: Some(from) })
    }

    /// Back to where an answer was changed. A question that it opens, and that was not asked
    /// before, comes first.
    pub(super) fn go_back_to(&mut self, from: Origin) -> Vec<Effect> {
        let opened = self.path().next.map(|fact| Stage::Question { fact, changing: Some(from) });
        self.go(opened.unwrap_or_else(|| self.nearest(from.stage())))
    }

    /// The answer to the question of the page.
    pub(super) fn answer(&mut self, fact: FactId, changing: Option<Origin>) -> Vec<Effect> {
        // Without a new pick, the earlier answer is kept.
        let answer = match self.page_state.picked {
            Some(Pick::Answer(of, answer)) if of == fact => Some(answer),
            _ => self.answers().get(fact),
        };
        if !answer.is_some_and(|answer| self.set(fact, answer)) {
            return self.nothing_chosen();
        }
        match changing {
            Some(from) => self.go_back_to(from),
            None => self.go(self.after(Some(fact))),
        }
    }

    /// An answer given where its question is: on the result, or at the desk.
    pub(super) fn answer_in_place(&mut self, fact: FactId, answer: Answer) -> Vec<Effect> {
        let stage = self.stage;
        if !matches!(stage, Stage::Result | Stage::Desk) || !self.set(fact, answer) {
            return Vec::new();
        }
        if stage == Stage::Result {
            return self.go_back_to(Origin::Result);
        }
        // What was copied is no longer what is shown. The questions stay as they are drawn, and so
        // does the focus.
        self.page_state.copied = None;
        vec![Effect::Refresh]
    }

    /// Keeps the answers for the next municipality. Those that this one does not ask for are kept
    /// as well: the reader may come back.
    pub(super) fn carry(&mut self) {
        let Some(pack) = self.pack() else { return };
        let mut carried = Vec::new();
        for (place, question) in (0..).zip(&pack.text.questions) {
            if let Some(answer) = self.answers().get(FactId(place)) {
                carried.push((question.id.clone(), coded(question, answer)));
            }
        }
        for other in std::mem::take(&mut self.carried) {
            if carried.iter().all(|(it, _)| *it != other.0) {
                carried.push(other);
            }
        }
        self.carried = carried;
    }
}

/// Answers by the numbers of their questions, which are the same in every pack and every version.
pub(super) fn numbered(pack: &Pack, answers: &Answers) -> Vec<(u8, Answer)> {
    let questions = (0..).zip(&pack.text.questions);
    let known = questions
        .filter_map(|(place, it)| Some((it.number, coded(it, answers.get(FactId(place))?))));
    known.collect()
}

/// Sets a kept answer to the question of a pack that it belongs to; whether there is one.
pub(super) fn place(
    pack: &Pack,
    answers: &mut Answers,
    belongs: &dyn Fn(&Question) -> bool,
    kept: Answer,
) -> bool {
    let mut questions = (0..).zip(&pack.text.questions);
    let Some((place, question)) = questions.find(|(_, it)| belongs(it)) else { return false };
    // An option that is no more is an answer that is not known.
    let options = (0..).zip(&question.options);
    let answers_it = |option: &u8| coded(question, Answer::Is(OptionId(*option))) == kept;
    let option = options.map(|(option, _)| option).find(answers_it);
    let answer = option.map_or(Answer::Unknown, |option| Answer::Is(OptionId(option)));
    answers.set(FactId(place), answer);
    true
}

/// An answer as it is kept outside of its pack: an option by its place in receipts.
fn coded(question: &Question, answer: Answer) -> Answer {
    match answer {
        Answer::Is(OptionId(option)) => {
            let code = question.options.get(usize::from(option)).and_then(|it| it.code);
            Answer::Is(OptionId(code.unwrap_or(option)))
        }
        Answer::Unknown => answer,
    }
}
