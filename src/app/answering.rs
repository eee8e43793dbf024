//! An answer is given: on a page of its own, or on the result.

use super::{Effect, From, Model, Stage};
use crate::engine::{Answer, FactId, OptionId};

impl Model {
    /// The answer that a choice of a question is; none where there is no such question.
    pub(super) fn choice(&self, question: usize, place: usize) -> Option<Answer> {
        let fact = self.pack()?.rules.facts.get(question)?;
        let option = u8::try_from(place).ok().filter(|option| *option < fact.options);
        Some(option.map_or(Answer::Unknown, |option| Answer::Is(OptionId(option))))
    }

    /// Goes to a question from where all answers are seen.
    pub(super) fn change(&mut self, place: usize) -> Vec<Effect> {
        let fact = self.answered().nth(place);
        let Some(fact) = fact else { return Vec::new() };
        let from = if self.stage == Stage::Result { From::Result } else { self.review() };
        self.go(Stage::Question { fact, changing: Some(from) })
    }

    /// The answer to the question of the page.
    pub(super) fn answer(&mut self, fact: FactId, changing: Option<From>) -> Vec<Effect> {
        let answer = match self.picked {
            Some(place) => self.choice(usize::from(fact.0), place).unwrap_or(Answer::Unknown),
            // Nothing new was picked: an answer from before stands.
            None => match self.answers.get(fact) {
                Some(answer) => answer,
                None => return self.nothing_chosen(),
            },
        };
        // What a code told is of its own answers.
        if self.answers.get(fact).is_some_and(|known| known != answer) {
            self.restored = None;
        }
        self.answers.set(fact, answer);
        self.follow();
        if let Some(from) = changing {
            let unanswered = self.path.next.map(|fact| Stage::Question { fact, changing });
            return self.go(unanswered.unwrap_or_else(|| self.nearest(from.stage())));
        }
        self.go(self.after(Some(fact)))
    }

    /// An answer given on the result. Where it opens a question that was not asked before, that comes first.
    pub(super) fn settle(&mut self, question: usize, choice: usize) -> Vec<Effect> {
        let (Ok(fact), Some(answer @ Answer::Is(_))) =
            (u8::try_from(question), self.choice(question, choice))
        else {
            return Vec::new();
        };
        if self.stage != Stage::Result {
            return Vec::new();
        }
        self.restored = None;
        self.answers.set(FactId(fact), answer);
        self.follow();
        let unanswered =
            self.path.next.map(|fact| Stage::Question { fact, changing: Some(From::Result) });
        self.go(unanswered.unwrap_or(Stage::Result))
    }
}
