//! The code of the pages after the questions: when it is fetched, and what comes of that.

use super::model::LateState;
use super::{Effect, HostEvent, Model, Stage};

impl Model {
    /// Whether the page that is shown takes the code.
    pub(super) fn takes_late(&self) -> bool {
        let after = matches!(
            self.stage,
            Stage::Check | Stage::Desk | Stage::Result | Stage::Handover { .. }
        );
        after && self.pack().is_some()
    }

    /// Once a page of a municipality is painted, the code is fetched for every reader, so that
    /// nothing is fetched later.
    pub(super) fn late_due(&mut self) -> Option<Effect> {
        let early = matches!(self.stage, Stage::Choose | Stage::NotCovered | Stage::Loading);
        (self.late == LateState::Unasked && !early).then(|| self.load_late(LateState::Asked))
    }

    /// The page needs the code, and it has not been requested.
    pub(super) fn late_wanted(&mut self) -> Option<Effect> {
        let idle = matches!(self.late, LateState::Unasked | LateState::Missing);
        (idle && self.takes_late()).then(|| self.load_late(LateState::Asked))
    }

    /// The page that waited for it, if there is one, can be shown.
    pub(super) fn late_loaded(&mut self) -> Vec<Effect> {
        self.late = LateState::Here;
        if self.takes_late() { vec![Effect::Show, Effect::Focus] } else { Vec::new() }
    }

    /// Where the reader waits, it is tried twice.
    pub(super) fn late_missing(&mut self) -> Vec<Effect> {
        let before = std::mem::replace(&mut self.late, LateState::Missing);
        match before {
            // The reader has gone back meanwhile.
            _ if !self.takes_late() => Vec::new(),
            LateState::Asked => vec![self.load_late(LateState::AskedAgain)],
            _ => {
                self.turn_to(Stage::Unavailable);
                vec![Effect::Show, Effect::Emit(HostEvent::Failed), Effect::Focus]
            }
        }
    }

    fn load_late(&mut self, late: LateState) -> Effect {
        self.late = late;
        Effect::LoadLate
    }
}
