//! An answer is given: on a page of its own, on the result, or at the desk.

use super::{Effect, Model, Origin, Stage};
use crate::content::Pack;
use crate::content::compiled::Question;
use crate::engine::{Answer, Answers, FactId, OptionId};

impl Model {
    /// The answer that a choice of a question is, by their places; none where there is no such
    /// question.
    pub(super) fn choice(&self, question: usize, place: usize) -> Option<(FactId, Answer)> {
        let fact = self.pack()?.rules.facts.get(question)?;
        let option = u8::try_from(place).ok().filter(|option| *option < fact.options);
        let answer = option.map_or(Answer::Unknown, |option| Answer::Is(OptionId(option)));
        Some((FactId(u8::try_from(question).ok()?), answer))
    }

    /// Takes in an answer, and finds where it leads.
    pub(super) fn set(&mut self, fact: FactId, answer: Answer) {
        // What a code told is of its own answers.
        if self.answers.get(fact).is_some_and(|known| known != answer) {
            self.restored = None;
        }
        self.answers.set(fact, answer);
        self.follow();
    }

    /// Goes to a question from where all answers are seen.
    pub(super) fn change(&mut self, place: usize) -> Vec<Effect> {
        let fact = self.answered().nth(place);
        let Some(fact) = fact else { return Vec::new() };
        let from = if self.stage == Stage::Result { Origin::Result } else { self.review() };
        self.go(Stage::Question { fact, changing: Some(from) })
    }

    /// Back to where an answer was changed. A question that it opens, and that was not asked
    /// before, comes first.
    pub(super) fn go_back_to(&mut self, from: Origin) -> Vec<Effect> {
        let opened = self.path.next.map(|fact| Stage::Question { fact, changing: Some(from) });
        self.go(opened.unwrap_or_else(|| self.nearest(from.stage())))
    }

    /// The answer to the question of the page.
    pub(super) fn answer(&mut self, fact: FactId, changing: Option<Origin>) -> Vec<Effect> {
        let picked = self.picked.map(|place| self.choice(usize::from(fact.0), place));
        let answer = match picked {
            Some(choice) => choice.map_or(Answer::Unknown, |(_, answer)| answer),
            // Nothing new was picked: an answer from before stands.
            None => match self.answers.get(fact) {
                Some(answer) => answer,
                None => return self.nothing_chosen(),
            },
        };
        self.set(fact, answer);
        match changing {
            Some(from) => self.go_back_to(from),
            None => self.go(self.after(Some(fact))),
        }
    }

    /// An answer given on the result.
    pub(super) fn settle(&mut self, question: usize, choice: usize) -> Vec<Effect> {
        match self.choice(question, choice) {
            Some((fact, answer @ Answer::Is(_))) if self.stage == Stage::Result => {
                self.set(fact, answer);
                self.go_back_to(Origin::Result)
            }
            _ => Vec::new(),
        }
    }

    /// Keeps the answers for the next municipality. Those that this one does not ask for are kept
    /// as well: the reader may come back.
    pub(super) fn carry(&mut self) {
        let Some(pack) = self.pack() else { return };
        let mut carried = Vec::new();
        for (place, question) in (0..).zip(&pack.text.questions) {
            if let Some(answer) = self.answers.get(FactId(place)) {
                carried.push((question.id.clone(), coded(question, answer)));
            }
        }
        for other in std::mem::take(&mut self.carried) {
            if carried.iter().all(|(it, _)| *it != other.0) {
                carried.push(other);
            }
        }
        self.carried = carried;
        self.answers = Answers::new();
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
