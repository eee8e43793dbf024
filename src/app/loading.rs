//! Packs: which one is asked for, and what happens when it arrives or does not.

use std::mem;
use std::sync::Arc;

use super::answering::place;
use super::event::PackFiles;
use super::model::{Coming, PerspectiveSource};
use super::{Effect, HostEvent, Model, Stage};
use crate::content::{Index, List, Pack, PackError, Tongue, Words};
use crate::engine::Answers;
use crate::i18n::{Language, Msg, Perspective, Voice};

impl Model {
    /// Speaks to another kind of reader from here on. The page waits for their words.
    pub(super) fn speak_to(&mut self, perspective: Perspective) -> Vec<Effect> {
        let voice = self.voice().to(perspective);
        self.conversation.speak(voice);
        self.want(voice.language)
    }

    /// Speaks another language: at once where its words are there, else as soon as they come. Until
    /// then the page stays as it is, and says so.
    pub(super) fn speak_language(&mut self, language: Language) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.is_here(language) {
            self.coming = None;
            self.conversation.speak(self.voice().speaking(language));
            if self.shown_pack().is_none() {
                effects.extend(self.want_voice(self.voice()));
            }
        } else {
            self.coming = Some(Coming::Awaited(language));
            effects = self.want(language);
        }
        effects.push(Effect::Show);
        effects
    }

    /// Whether the words of the page that is shown, and of the pages around it, are there in this
    /// language.
    fn is_here(&self, language: Language) -> bool {
        let packs = self.conversation.packs();
        let has = |voice: &Voice| packs.iter().any(|(it, _)| it == voice);
        (self.shown_pack().is_none() || self.needed(language).iter().all(has))
            && (!self.may_choose || self.lists.iter().any(|(it, _)| *it == language))
    }

    /// The voices in which the page that is shown, and the pages after it, speak this language.
    fn needed(&self, language: Language) -> [Voice; 2] {
        [self.voice(), self.page_voice()].map(|it| it.speaking(language))
    }

    /// Asks for a language in all its voices, whichever is shown: what is asked for tells nobody
    /// for whom the guide is read. Those that could not be fetched before are asked for again.
    pub(super) fn want(&mut self, language: Language) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.may_choose {
            effects.extend(self.load_list(language));
        }
        for to in Perspective::ALL {
            effects.extend(self.want_voice(Voice::from(language).to(to)));
        }
        effects
    }

    fn want_voice(&mut self, voice: Voice) -> Option<Effect> {
        if self.missing.contains(&voice) {
            self.missing.retain(|known| *known != voice);
            self.asked_for.retain(|known| *known != voice);
        }
        self.load(voice)
    }

    /// The voice of the first page comes alone. Once that is painted, those of the other readers
    /// follow, for everybody; another language only once it is chosen.
    pub(super) fn painted(&mut self) -> Vec<Effect> {
        let mut effects = Vec::new();
        if !self.conversation.packs().is_empty() {
            let voices = Perspective::ALL.map(|to| self.voice().to(to));
            effects.extend(voices.into_iter().filter_map(|voice| self.load(voice)));
        }
        effects.extend(self.late_due());
        effects
    }

    /// Asks for the pack in a voice, once.
    pub(super) fn load(&mut self, voice: Voice) -> Option<Effect> {
        if self.asked_for.contains(&voice) || self.stage == Stage::NotCovered {
            return None;
        }
        let municipality = self.municipality()?.to_owned();
        self.asked_for.push(voice);
        Some(Effect::Load { municipality, voice })
    }

    /// Asks for the list of municipalities in a language, once.
    pub(super) fn load_list(&mut self, language: Language) -> Option<Effect> {
        if self.lists_asked_for.contains(&language) {
            return None;
        }
        self.lists_asked_for.push(language);
        Some(Effect::LoadList(language))
    }

    pub(super) fn list_loaded(&mut self, language: Language, json: &str) -> Vec<Effect> {
        let Ok(mut list) = List::read(json) else { return self.list_missing(language) };
        self.learn(mem::take(&mut list.languages));
        self.add_early(language, mem::take(&mut list.early).into());
        self.lists.push((language, list));
        let spoken = self.speak_awaited();
        if self.stage == Stage::Loading && self.municipality.is_none() {
            self.turn_to(Stage::Choose);
            return vec![Effect::Show, Effect::Emit(HostEvent::Ready)];
        }
        if spoken { vec![Effect::Show] } else { Vec::new() }
    }

    pub(super) fn list_missing(&mut self, language: Language) -> Vec<Effect> {
        self.lists_asked_for.retain(|it| *it != language);
        if self.stage == Stage::Loading && self.municipality.is_none() {
            self.turn_to(Stage::Unavailable);
            return vec![Effect::Show, Effect::Emit(HostEvent::Failed)];
        }
        if self.coming != Some(Coming::Awaited(language)) {
            return Vec::new();
        }
        self.coming = Some(Coming::NoLanguage(language));
        vec![Effect::Show]
    }

    /// The languages of the guide, which are the same in all files.
    fn learn(&mut self, languages: Vec<Tongue>) {
        if self.languages.is_empty() {
            let language = |it: Tongue| (Language::read(it.code.clone()), it);
            self.languages = languages.into_iter().map(language).collect();
        }
    }

    fn add_early(&mut self, language: Language, words: Arc<[String]>) {
        if !self.early.iter().any(|(it, _)| *it == language) {
            self.early.push((language, words));
        }
    }

    /// Speaks the language that was waited for, if it is there now.
    fn speak_awaited(&mut self) -> bool {
        let Some(Coming::Awaited(language)) = self.coming else { return false };
        let is_here = self.is_here(language);
        if is_here {
            self.coming = None;
            self.conversation.speak(self.voice().speaking(language));
        }
        is_here
    }

    pub(super) fn pack_loaded(
        &mut self,
        municipality: &str,
        voice: Voice,
        files: &PackFiles,
    ) -> Vec<Effect> {
        if self.municipality.as_deref() != Some(municipality) {
            return Vec::new();
        }
        let Ok(pack) = self.read(voice.language, files) else {
            return self.pack_missing(municipality, voice, Some(&files.index));
        };
        if self.conversation.packs().is_empty() {
            let mut answers = Answers::new();
            for (means, answer) in &self.carried {
                place(&pack, &mut answers, &|it| it.id == *means, *answer);
            }
            self.conversation.set_answers(answers);
        }
        self.conversation.add_pack(voice, pack);
        let spoken = self.speak_awaited();
        if matches!(self.stage, Stage::Loading | Stage::Unavailable) {
            self.turn_to(Stage::Start);
            return self.arrived(HostEvent::Ready);
        }
        if spoken {
            return vec![Effect::Show];
        }
        // Drawn again only where the reader waits for these words: drawing takes the focus away.
        if voice != self.page_voice() {
            return Vec::new();
        }
        let focus = (self.perspective_source != PerspectiveSource::Page).then_some(Effect::Focus);
        [Effect::Show].into_iter().chain(focus).collect()
    }

    /// The pack of these files. Another voice is only other words: a pack whose rules differ is not
    /// the same pack.
    fn read(&mut self, language: Language, files: &PackFiles) -> Result<Pack, PackError> {
        let mut words = Words::read(&files.words)?;
        // Another guide may have other messages.
        if words.guide.len() != Msg::COUNT {
            return Err(PackError::OtherFormat);
        }
        // That something else is broken can be said in them.
        self.add_early(language, words.guide.clone().into());
        self.learn(mem::take(&mut words.languages));
        let index = Index::read(&files.index)?;
        if words.rules != index.rules {
            return Err(PackError::OtherRules);
        }
        self.index = Some(index);
        let another = self.conversation.packs().first().map(|(_, pack)| pack);
        Pack::read(&files.rules, words, another)
    }

    pub(super) fn pack_missing(
        &mut self,
        municipality: &str,
        voice: Voice,
        index: Option<&str>,
    ) -> Vec<Effect> {
        if self.municipality.as_deref() != Some(municipality) {
            return Vec::new();
        }
        self.index = index.and_then(|it| Index::read(it).ok()).or(self.index.take());
        self.missing.push(voice);
        if self.stage == Stage::Loading {
            self.turn_to(Stage::Unavailable);
            return self.arrived(HostEvent::Failed);
        }
        // What other readers would have read is not waited for.
        if self.coming == Some(Coming::Awaited(voice.language))
            && self.needed(voice.language).contains(&voice)
        {
            self.coming = Some(Coming::NoLanguage(voice.language));
            return vec![Effect::Show];
        }
        if voice != self.page_voice() || self.pack().is_some() {
            return Vec::new();
        }
        // The page waits for these words. The reader can choose again.
        self.back_to_words()
    }

    /// There is no pack of a municipality that the page has chosen.
    pub(super) fn not_covered(&mut self, municipality: &str) -> Vec<Effect> {
        if self.municipality.as_deref() != Some(municipality) || self.stage != Stage::Loading {
            return Vec::new();
        }
        self.turn_to(Stage::NotCovered);
        self.arrived(HostEvent::Ready)
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
            missing = Coming::NoLanguage(wanted.language);
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
