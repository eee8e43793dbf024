//! Packs: which one is asked for, and what happens when it arrives or does not.

use super::answering::place;
use super::{Effect, HostEvent, Model, Stage};
use crate::content::Pack;
use crate::engine::Answers;
use crate::i18n::{Language, Msg, Perspective, Voice};

impl Model {
    /// Speaks in another voice from here on.
    pub(super) fn speak(&mut self, voice: Voice) -> Option<Effect> {
        self.conversation.speak(voice);
        self.want(voice)
    }

    /// A voice is needed now. Its pack is on its way already, unless it could not be fetched
    /// before.
    pub(super) fn want(&mut self, voice: Voice) -> Option<Effect> {
        if self.missing.contains(&voice) {
            self.missing.retain(|known| *known != voice);
            self.asked_for.retain(|known| *known != voice);
        }
        self.load(voice)
    }

    /// Asks for the pack in a voice, once.
    pub(super) fn load(&mut self, voice: Voice) -> Option<Effect> {
        if self.asked_for.contains(&voice) {
            return None;
        }
        let entry = self.entry()?;
        let files = match voice.language {
            Language::Da => &entry.pack.da,
            Language::En => &entry.pack.en,
        };
        let file = match voice.perspective {
            Perspective::Own => files.own.clone(),
            Perspective::Relative => files.relative.clone(),
            Perspective::Professional => files.professional.clone(),
        };
        let municipality = entry.id.clone();
        self.asked_for.push(voice);
        Some(Effect::Load { municipality, voice, file })
    }

    pub(super) fn pack_loaded(
        &mut self,
        municipality: &str,
        voice: Voice,
        json: &str,
    ) -> Vec<Effect> {
        if self.municipality.as_deref() != Some(municipality) {
            return Vec::new();
        }
        let Ok(pack) = Pack::read(json) else {
            return self.pack_missing(municipality, voice);
        };
        // A pack of another build may have other words.
        if pack.words.len() != Msg::COUNT {
            return self.pack_missing(municipality, voice);
        }
        // Another voice is only other words: a pack whose rules differ is not the same pack.
        if self.conversation.packs().iter().any(|(_, known)| known.rules != pack.rules) {
            return Vec::new();
        }
        if self.conversation.packs().is_empty() {
            let mut answers = Answers::new();
            for (means, answer) in &self.carried {
                place(&pack, &mut answers, &|it| it.id == *means, *answer);
            }
            self.conversation.set_answers(answers);
        }
        self.conversation.add_pack(voice, pack);
        if matches!(self.stage, Stage::Loading | Stage::Unavailable) {
            self.turn_to(Stage::Start);
            return self.arrived(HostEvent::Ready);
        }
        // Drawn again only where the reader waits for these words: drawing takes the focus away.
        if voice == self.page_voice() { vec![Effect::Show] } else { Vec::new() }
    }

    pub(super) fn pack_missing(&mut self, municipality: &str, voice: Voice) -> Vec<Effect> {
        if self.municipality.as_deref() != Some(municipality) {
            return Vec::new();
        }
        self.missing.push(voice);
        if self.stage != Stage::Loading {
            return Vec::new();
        }
        self.turn_to(Stage::Unavailable);
        self.arrived(HostEvent::Failed)
    }

    /// Loading is over.
    pub(super) fn arrived(&self, event: HostEvent) -> Vec<Effect> {
        // A reader who came from the chooser has lost its button. Where the page chose the
        // municipality, the focus was never in the guide.
        let focus = self.may_choose.then_some(Effect::Focus);
        [Effect::Show, Effect::Emit(event)].into_iter().chain(focus).collect()
    }
}
