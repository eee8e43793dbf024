//! Packs: which one is asked for, and what happens when it arrives or does not.

use super::answering::place;
use super::model::{Coming, PerspectiveSource};
use super::{Effect, HostEvent, Model, Stage};
use crate::content::Pack;
use crate::engine::Answers;
use crate::i18n::{Language, Msg, Perspective, Voice};

impl Model {
    /// Speaks to another kind of reader from here on. The page waits for their words.
    pub(super) fn speak_to(&mut self, perspective: Perspective) -> Vec<Effect> {
        let voice = self.voice().to(perspective);
        self.conversation.speak(voice);
        self.want(voice.language)
    }

    /// Speaks another language: at once where its words are there, or where no words of a pack are
    /// shown; else as soon as they come. Until then the page stays as it is, and says so.
    pub(super) fn speak_language(&mut self, language: Language) -> Vec<Effect> {
        let no_pack = self.shown_pack().is_none();
        let mut effects = if no_pack || self.is_here(language) {
            self.coming = None;
            self.conversation.speak(self.voice().speaking(language));
            if no_pack { self.want_voice(self.voice()).into_iter().collect() } else { Vec::new() }
        } else {
            self.coming = Some(Coming::Awaited(language));
            self.want(language)
        };
        effects.push(Effect::Show);
        effects
    }

    /// Whether the words of the page that is shown, and of the pages after it, are there in this
    /// language.
    fn is_here(&self, language: Language) -> bool {
        let packs = self.conversation.packs();
        self.needed(language).iter().all(|voice| packs.iter().any(|(it, _)| it == voice))
    }

    /// The voices in which the page that is shown, and the pages after it, speak this language.
    fn needed(&self, language: Language) -> [Voice; 2] {
        [self.voice(), self.page_voice()].map(|it| it.speaking(language))
    }

    /// Asks for a language in all its voices, whichever is shown: what is asked for tells nobody
    /// for whom the guide is read. Those that could not be fetched before are asked for again.
    pub(super) fn want(&mut self, language: Language) -> Vec<Effect> {
        let voices = Perspective::ALL.map(|to| Voice::from(language).to(to));
        voices.into_iter().filter_map(|voice| self.want_voice(voice)).collect()
    }

    fn want_voice(&mut self, voice: Voice) -> Option<Effect> {
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
            return self.pack_missing(municipality, voice);
        }
        if self.conversation.packs().is_empty() {
            let mut answers = Answers::new();
            for (means, answer) in &self.carried {
                place(&pack, &mut answers, &|it| it.id == *means, *answer);
            }
            self.conversation.set_answers(answers);
        }
        self.conversation.add_pack(voice, pack);
        let awaited = match self.coming {
            Some(Coming::Awaited(language)) => self.is_here(language).then_some(language),
            _ => None,
        };
        if let Some(language) = awaited {
            self.coming = None;
            self.conversation.speak(self.voice().speaking(language));
        }
        if matches!(self.stage, Stage::Loading | Stage::Unavailable) {
            self.turn_to(Stage::Start);
            return self.arrived(HostEvent::Ready);
        }
        if awaited.is_some() {
            return vec![Effect::Show];
        }
        // Drawn again only where the reader waits for these words: drawing takes the focus away.
        if voice != self.page_voice() {
            return Vec::new();
        }
        let focus = (self.perspective_source != PerspectiveSource::Page).then_some(Effect::Focus);
        [Effect::Show].into_iter().chain(focus).collect()
    }

    pub(super) fn pack_missing(&mut self, municipality: &str, voice: Voice) -> Vec<Effect> {
        if self.municipality.as_deref() != Some(municipality) {
            return Vec::new();
        }
        self.missing.push(voice);
        if self.stage == Stage::Loading {
            self.turn_to(Stage::Unavailable);
            return self.arrived(HostEvent::Failed);
        }
        // What other readers would have read is not waited for.
        if self.coming == Some(Coming::Awaited(voice.language))
            && self.needed(voice.language).contains(&voice)
        {
            self.coming = Some(Coming::NoLanguage);
            return vec![Effect::Show];
        }
        if voice != self.page_voice() || self.pack().is_some() {
            return Vec::new();
        }
        // The page waits for these words. The reader can choose again.
        self.back_to_words()
    }

    /// Back to words that are there: the same page in another language, where this one has none at
    /// all; else a page before it.
    fn back_to_words(&mut self) -> Vec<Effect> {
        let (wanted, shown) = (self.page_voice(), self.shown_voice());
        let mut here = self.conversation.packs().iter().map(|(voice, _)| *voice);
        let in_another = here.find(|it| it.perspective == wanted.perspective);
        let mut missing = Coming::NoReader;
        if let Some(voice) = in_another.filter(|_| self.shown_pack().is_none()) {
            self.conversation.speak(self.voice().speaking(voice.language));
            missing = Coming::NoLanguage;
        } else if let Stage::Handover { from } = self.stage {
            self.turn_to(from.stage());
        } else if self.perspective_source == PerspectiveSource::Reader {
            self.perspective_source = PerspectiveSource::Unset;
            self.conversation.speak(shown);
            self.turn_to(Stage::Whom);
        } else {
            self.turn_to(Stage::Unavailable);
            return self.arrived(HostEvent::Failed);
        }
        self.coming = Some(missing);
        vec![Effect::Show, Effect::Focus]
    }

    /// Loading is over.
    pub(super) fn arrived(&self, event: HostEvent) -> Vec<Effect> {
        // A reader who came from the chooser has lost its button. Where the page chose the
        // municipality, the focus was never in the guide.
        let focus = self.may_choose.then_some(Effect::Focus);
        [Effect::Show, Effect::Emit(event)].into_iter().chain(focus).collect()
    }
}
