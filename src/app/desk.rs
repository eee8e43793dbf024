//! The professional's fast path: all questions on one page, and the page for the patient to take
//! home.

use super::{Effect, Model, Origin, Stage};
use crate::engine::{Answers, FactId, Interview, Path};
use crate::i18n::Perspective;

/// Where answers given in any order lead. Everything that counts is asked; what is not answered yet
/// counts as not known.
pub(super) fn path(interview: &Interview, answers: &Answers) -> Path {
    let asked = interview.relevant(answers);
    let open = asked.iter().filter(|fact| answers.get(**fact).is_none()).count();
    Path { asked, next: None, at_most: u32::try_from(open).unwrap_or_default() }
}

impl Model {
    /// Whether all questions stand on one page.
    pub(super) fn at_desk(&self) -> bool {
        self.voice.perspective == Perspective::Professional
    }

    /// The page on which all answers are seen and changed.
    pub(super) fn review(&self) -> Origin {
        if self.at_desk() { Origin::Desk } else { Origin::Check }
    }

    /// The questions that count and are answered, in the pack's order.
    pub(super) fn answered(&self) -> impl Iterator<Item = FactId> {
        self.path.asked.iter().copied().filter(|fact| self.answers.get(*fact).is_some())
    }

    /// An answer given at the desk. The questions stay as they are drawn, and so does the focus.
    pub(super) fn mark(&mut self, question: usize, choice: usize) -> Vec<Effect> {
        let choice = self.choice(question, choice).filter(|_| self.stage == Stage::Desk);
        let Some((fact, answer)) = choice else { return Vec::new() };
        self.set(fact, answer);
        // What was copied is no longer what is shown.
        self.copied = None;
        vec![Effect::Refresh]
    }

    /// The same guide at the result that these answers give.
    pub(super) fn at_result(&self, answers: &Answers) -> Self {
        let mut model = self.clone();
        model.answers = answers.clone();
        if let Some(pack) = self.pack() {
            model.path = path(&pack.interview, answers);
        }
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
        effects.extend(self.want(self.page_voice()));
        effects
    }
}
