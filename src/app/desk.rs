//! The professional's fast path: all questions on one page, and the page for the patient to take
//! home.

use super::{Effect, Model, Origin, Stage};
use crate::engine::{Answers, FactId};

impl Model {
    /// Whether all questions are on one page.
    pub(super) fn at_desk(&self) -> bool {
        self.conversation.at_desk()
    }

    /// The page on which all answers are seen and changed.
    pub(super) fn review(&self) -> Origin {
        if self.at_desk() { Origin::Desk } else { Origin::Check }
    }

    /// The questions that count and are answered, in the pack's order.
    pub(super) fn answered(&self) -> impl Iterator<Item = FactId> {
        self.path().asked.iter().copied().filter(|fact| self.answers().get(*fact).is_some())
    }

    /// The same guide at the result that these answers give.
    pub(super) fn at_result(&self, answers: &Answers) -> Self {
        let mut model = self.clone();
        model.conversation.conclude(answers.clone());
        model.turn_to(Stage::Result);
        model
    }

    /// Shows what the patient takes home.
    pub(super) fn hand_over(&mut self) -> Vec<Effect> {
        let from = match self.stage {
            Stage::Desk => Origin::Desk,
            Stage::Result if self.at_desk() => Origin::Result,
            _ => return Vec::new(),
        };
        let mut effects = self.go(Stage::Handover { from });
        effects.extend(self.want(self.voice().language));
        effects
    }
}
