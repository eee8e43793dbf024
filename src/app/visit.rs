//! A page that was shown before comes back: the browser's back and forward.

use super::model::PerspectiveSource;
use super::{Effect, Model, Stage};

impl Model {
    /// The browser moved to the entry of a place.
    pub(super) fn moved(&mut self, place: Option<usize>) -> Vec<Effect> {
        let Some(trail) = &mut self.trail else { return Vec::new() };
        match place.map(|place| trail.moved(place)) {
            Some(stage) => stage.map(|stage| self.visit(stage)).unwrap_or_default(),
            // A new entry shows what is shown.
            None => vec![Effect::History(trail.mark())],
        }
    }

    /// Shows a page again, with the answers as they are now: that page, if it still makes sense for
    /// them, else the nearest that does.
    pub(super) fn visit(&mut self, stage: Stage) -> Vec<Effect> {
        let stage = self.nearest(stage);
        if stage == self.stage {
            return Vec::new();
        }
        if stage == Stage::Choose {
            return self.chooser();
        }
        let mut effects = self.go(stage);
        // The reader may have changed the language in front of the chooser.
        if self.pack().is_none() {
            effects.extend(self.want(self.voice().language));
        }
        effects
    }

    pub(super) fn nearest(&self, stage: Stage) -> Stage {
        match stage {
            Stage::Choose | Stage::NotCovered if self.may_choose => stage,
            Stage::Choose | Stage::NotCovered => self.stage,
            _ if self.conversation.packs().is_empty() => self.stage,
            Stage::Whom if self.perspective_source != PerspectiveSource::Page => Stage::Whom,
            Stage::Code => Stage::Code,
            // One page for all questions, or a page for each.
            Stage::Question { fact, changing: Some(_) }
                if self.at_desk() && self.path().asked.contains(&fact) =>
            {
                stage
            }
            Stage::Question { .. } | Stage::Check if self.at_desk() => Stage::Desk,
            Stage::Desk | Stage::Handover { .. } if self.at_desk() => stage,
            // What was on its way has come.
            Stage::Loading
            | Stage::Unavailable
            | Stage::Start
            | Stage::Whom
            | Stage::Handover { .. } => Stage::Start,
            Stage::Question { fact, .. } => {
                let asked = self.path().asked.contains(&fact) || self.path().next == Some(fact);
                if asked { stage } else { self.before(Some(fact)) }
            }
            Stage::Check | Stage::Desk | Stage::Result => match self.path().next {
                Some(fact) => Stage::Question { fact, changing: None },
                None if stage == Stage::Desk => Stage::Check,
                None => stage,
            },
        }
    }
}
