//! How the state changes.

use super::{Effect, Event, HostEvent, Model, Setup, Stage};
use crate::content::Pack;
use crate::engine::{Answer, Answers, FactId, OptionId, Path};
use crate::i18n::Language;

impl Model {
    /// A new guide, and what it first asks of the browser.
    pub fn new(setup: Setup) -> (Self, Vec<Effect>) {
        let mut model = Self {
            catalogue: setup.catalogue,
            language: setup.language,
            today: setup.today,
            municipality: None,
            packs: Vec::new(),
            asked_for: Vec::new(),
            stage: Stage::Choose,
            answers: Answers::new(),
            path: Path::default(),
            nothing_chosen: false,
        };
        let effects = model.enter(setup.municipality);
        (model, effects)
    }

    /// Takes in one event.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        let had_error = std::mem::take(&mut self.nothing_chosen);
        match event {
            Event::PackLoaded { municipality, language, json } => {
                self.nothing_chosen = had_error;
                self.pack_loaded(&municipality, language, &json)
            }
            Event::PackMissing { municipality, language } => {
                self.nothing_chosen = had_error;
                self.pack_missing(&municipality, language)
            }
            Event::Painted => {
                self.nothing_chosen = had_error;
                self.load(self.language.other()).into_iter().collect()
            }
            Event::ChooseMunicipality(chosen) => self.choose(chosen),
            Event::NothingChosen => {
                self.nothing_chosen = true;
                vec![Effect::Focus]
            }
            Event::Begin => {
                let mut effects = vec![Effect::Emit(HostEvent::Started)];
                effects.extend(self.go(self.after(None)));
                effects
            }
            Event::Answer(choice) => self.answer(choice),
            Event::Back => self.back(),
            Event::Change(place) => match self.path.asked.get(place) {
                Some(&fact) => self.go(Stage::Question { fact, changing: true }),
                None => Vec::new(),
            },
            Event::ShowResult => {
                let mut effects = self.go(Stage::Result);
                effects.push(Effect::Emit(HostEvent::Finished));
                effects
            }
            Event::Restart => {
                self.answers = Answers::new();
                self.follow();
                self.go(Stage::Start)
            }
            Event::Speak(language) => {
                self.nothing_chosen = had_error;
                self.language = language;
                self.load(language).into_iter().collect()
            }
            Event::Municipality(id) if id == self.municipality => Vec::new(),
            Event::Municipality(id) => self.enter(id),
            Event::Print => vec![Effect::Print],
        }
    }

    /// Goes to a municipality, or to the chooser. Answers to another municipality's questions do not carry over.
    fn enter(&mut self, municipality: Option<String>) -> Vec<Effect> {
        self.municipality = municipality;
        self.packs.clear();
        self.asked_for.clear();
        self.answers = Answers::new();
        self.path = Path::default();
        self.stage = match (&self.municipality, self.entry()) {
            (None, _) => Stage::Choose,
            (Some(_), None) => Stage::NotCovered,
            (Some(_), Some(_)) => Stage::Loading,
        };
        match self.stage {
            Stage::Loading => self.load(self.language).into_iter().collect(),
            _ => vec![Effect::Emit(HostEvent::Ready)],
        }
    }

    fn choose(&mut self, chosen: Option<usize>) -> Vec<Effect> {
        let Some(place) = chosen else {
            return self.go(Stage::NotCovered);
        };
        let id = self.catalogue.municipalities.get(place).map(|entry| entry.id.clone());
        self.enter(id)
    }

    /// Asks for the pack in a language, once.
    fn load(&mut self, language: Language) -> Option<Effect> {
        if self.asked_for.contains(&language) {
            return None;
        }
        let entry = self.entry()?;
        let file = match language {
            Language::Da => entry.pack.da.clone(),
            Language::En => entry.pack.en.clone(),
        };
        let municipality = entry.id.clone();
        self.asked_for.push(language);
        Some(Effect::Load { municipality, language, file })
    }

    fn pack_loaded(&mut self, municipality: &str, language: Language, json: &str) -> Vec<Effect> {
        if self.municipality.as_deref() != Some(municipality) {
            return Vec::new();
        }
        let Ok(pack) = Pack::read(json) else {
            return self.pack_missing(municipality, language);
        };
        // Another language is only other words: a pack whose rules differ is not the same pack.
        if self.packs.iter().any(|(_, known)| known.rules != pack.rules) {
            return Vec::new();
        }
        self.packs.retain(|(known, _)| *known != language);
        self.packs.push((language, pack));
        if !matches!(self.stage, Stage::Loading | Stage::Unavailable) {
            return Vec::new();
        }
        self.follow();
        self.stage = Stage::Start;
        vec![Effect::Emit(HostEvent::Ready)]
    }

    fn pack_missing(&mut self, municipality: &str, language: Language) -> Vec<Effect> {
        if self.municipality.as_deref() != Some(municipality) {
            return Vec::new();
        }
        self.asked_for.retain(|known| *known != language);
        if self.stage != Stage::Loading {
            return Vec::new();
        }
        self.stage = Stage::Unavailable;
        vec![Effect::Emit(HostEvent::Failed)]
    }

    fn answer(&mut self, choice: usize) -> Vec<Effect> {
        let Stage::Question { fact, changing } = self.stage else {
            return Vec::new();
        };
        let options = self.pack().and_then(|pack| pack.rules.facts.get(usize::from(fact.0)));
        let options = options.map_or(0, |fact| usize::from(fact.options));
        let answer = match u8::try_from(choice) {
            Ok(option) if choice < options => Answer::Is(OptionId(option)),
            _ => Answer::Unknown,
        };
        self.answers.set(fact, answer);
        self.follow();
        let next = if changing {
            let unanswered = self.path.next.map(|fact| Stage::Question { fact, changing });
            unanswered.unwrap_or(Stage::Check)
        } else {
            self.after(Some(fact))
        };
        self.go(next)
    }

    /// The page after a question: the next one on the path, answered before or not, else the check.
    fn after(&self, fact: Option<FactId>) -> Stage {
        let mut later = self.path.asked.iter().copied().filter(|asked| Some(*asked) > fact);
        let next = later.next().or(self.path.next);
        next.map_or(Stage::Check, |fact| Stage::Question { fact, changing: false })
    }

    fn back(&mut self) -> Vec<Effect> {
        let page = match self.stage {
            Stage::Question { changing: true, .. } if self.path.next.is_none() => Stage::Check,
            Stage::Question { fact, .. } => self.before(Some(fact)),
            Stage::Check => self.before(None),
            Stage::Result => Stage::Check,
            Stage::NotCovered | Stage::Start | Stage::Unavailable => Stage::Choose,
            Stage::Choose | Stage::Loading => return Vec::new(),
        };
        if page == Stage::Choose {
            let mut effects = self.enter(None);
            effects.push(Effect::Focus);
            return effects;
        }
        self.go(page)
    }

    /// The page before a question, or before the check.
    fn before(&self, fact: Option<FactId>) -> Stage {
        let mut earlier = self.path.asked.iter().rev().copied();
        let earlier = earlier.find(|asked| fact.is_none_or(|fact| *asked < fact));
        earlier.map_or(Stage::Start, |fact| Stage::Question { fact, changing: false })
    }

    fn go(&mut self, stage: Stage) -> Vec<Effect> {
        self.stage = stage;
        vec![Effect::Focus]
    }

    fn follow(&mut self) {
        self.path = self.pack().map(|pack| pack.interview.path(&self.answers)).unwrap_or_default();
    }
}
