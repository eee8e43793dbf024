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
            may_choose: setup.municipality.is_none(),
            packs: Vec::new(),
            asked_for: Vec::new(),
            missing: Vec::new(),
            stage: Stage::Choose,
            answers: Answers::new(),
            path: Path::default(),
            picked: None,
            nothing_chosen: false,
            copied: None,
        };
        let effects = model.enter(setup.municipality);
        (model, effects)
    }

    /// Takes in one event.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::PackLoaded { municipality, language, json } => {
                self.pack_loaded(&municipality, language, &json)
            }
            Event::PackMissing { municipality, language } => {
                self.pack_missing(&municipality, language)
            }
            // Not before this language has arrived: it comes first.
            Event::Painted if self.packs.is_empty() => Vec::new(),
            Event::Painted => self.load(self.language.other()).into_iter().collect(),
            Event::Pick(choice) => {
                self.picked = Some(choice);
                Vec::new()
            }
            Event::Continue => self.forward(),
            Event::Back => self.back(),
            Event::Change(place) => match self.path.asked.get(place) {
                Some(&fact) => self.go(Stage::Question { fact, changing: true }),
                None => Vec::new(),
            },
            Event::Restart => {
                self.answers = Answers::new();
                self.follow();
                self.go(Stage::Start)
            }
            Event::Speak(language) => {
                self.language = language;
                if self.missing.contains(&language) {
                    self.missing.retain(|known| *known != language);
                    self.asked_for.retain(|known| *known != language);
                }
                self.load(language).into_iter().chain([Effect::Show]).collect()
            }
            Event::Municipality(id) if id.as_deref() == self.municipality() => Vec::new(),
            Event::Municipality(id) => {
                self.may_choose = id.is_none();
                self.enter(id)
            }
            Event::Print => vec![Effect::Print],
            Event::Copied(done) => {
                self.copied = Some(done);
                Vec::new()
            }
            Event::Visit(stage) => self.visit(stage),
        }
    }

    /// Goes to a municipality, or to the chooser. Answers to another municipality's questions do not carry over.
    fn enter(&mut self, municipality: Option<String>) -> Vec<Effect> {
        self.municipality = municipality;
        self.packs.clear();
        self.asked_for.clear();
        self.missing.clear();
        self.answers = Answers::new();
        self.path = Path::default();
        let stage = match &self.municipality {
            None => Stage::Choose,
            Some(id) if self.catalogue.find(id).is_none() => Stage::NotCovered,
            Some(_) => Stage::Loading,
        };
        self.turn_to(stage);
        let next = match stage {
            Stage::Loading => self.load(self.language),
            _ => Some(Effect::Emit(HostEvent::Ready)),
        };
        [Effect::Show].into_iter().chain(next).collect()
    }

    /// Asks for the pack in a language, once.
    pub(super) fn load(&mut self, language: Language) -> Option<Effect> {
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
        if matches!(self.stage, Stage::Loading | Stage::Unavailable) {
            self.follow();
            self.turn_to(Stage::Start);
            return self.arrived(HostEvent::Ready);
        }
        // Drawn anew only where the reader waits for these words: drawing takes the focus away.
        if language == self.language { vec![Effect::Show] } else { Vec::new() }
    }

    fn pack_missing(&mut self, municipality: &str, language: Language) -> Vec<Effect> {
        if self.municipality.as_deref() != Some(municipality) {
            return Vec::new();
        }
        self.missing.push(language);
        if self.stage != Stage::Loading {
            return Vec::new();
        }
        self.turn_to(Stage::Unavailable);
        self.arrived(HostEvent::Failed)
    }

    /// Loading is over.
    fn arrived(&self, event: HostEvent) -> Vec<Effect> {
        // Who came from the chooser lost its button. Where the page chose, nobody moved.
        let focus = self.may_choose.then_some(Effect::Focus);
        [Effect::Show, Effect::Emit(event)].into_iter().chain(focus).collect()
    }

    /// The primary button of the page.
    fn forward(&mut self) -> Vec<Effect> {
        match self.stage {
            Stage::Choose => self.choose(),
            Stage::Start => {
                let mut effects = self.go(self.after(None));
                effects.push(Effect::Emit(HostEvent::Started));
                effects
            }
            Stage::Question { fact, changing } => self.answer(fact, changing),
            Stage::Check => {
                let mut effects = self.go(Stage::Result);
                effects.push(Effect::Emit(HostEvent::Finished));
                effects
            }
            Stage::NotCovered | Stage::Loading | Stage::Result | Stage::Unavailable => Vec::new(),
        }
    }

    fn choose(&mut self) -> Vec<Effect> {
        let Some(place) = self.picked else {
            return self.nothing_chosen();
        };
        let chosen = self.catalogue.municipalities.get(place).map(|entry| entry.id.clone());
        if chosen.is_none() {
            return self.go(Stage::NotCovered);
        }
        if chosen == self.municipality && !self.packs.is_empty() {
            // The reader came back from there: everything is as they left it.
            let mut effects = self.visit(Stage::Start);
            effects.push(Effect::Emit(HostEvent::Ready));
            return effects;
        }
        let mut effects = self.enter(chosen);
        effects.push(Effect::Focus);
        effects
    }

    fn answer(&mut self, fact: FactId, changing: bool) -> Vec<Effect> {
        let options = self.pack().and_then(|pack| pack.rules.facts.get(usize::from(fact.0)));
        let options = options.map_or(0, |fact| fact.options);
        let answer = match self.picked.map(u8::try_from) {
            Some(Ok(option)) if option < options => Answer::Is(OptionId(option)),
            Some(_) => Answer::Unknown,
            // Nothing new was picked: an answer from before stands.
            None => match self.answers.get(fact) {
                Some(answer) => answer,
                None => return self.nothing_chosen(),
            },
        };
        self.answers.set(fact, answer);
        self.follow();
        if changing {
            let unanswered = self.path.next.map(|fact| Stage::Question { fact, changing });
            return self.go(unanswered.unwrap_or(Stage::Check));
        }
        self.go(self.after(Some(fact)))
    }

    /// The page after a question: the next one on the path, answered before or not, else the check.
    fn after(&self, fact: Option<FactId>) -> Stage {
        let mut later = self.path.asked.iter().copied().filter(|asked| Some(*asked) > fact);
        let next = later.next().or(self.path.next);
        next.map_or(Stage::Check, |fact| Stage::Question { fact, changing: false })
    }

    fn back(&mut self) -> Vec<Effect> {
        let page = match self.stage {
            // Who was changing an answer goes back to where they came from, unless a new question waits.
            Stage::Question { changing: true, .. } if self.path.next.is_none() => Stage::Check,
            Stage::Question { fact, .. } => self.before(Some(fact)),
            Stage::Check => self.before(None),
            Stage::Result => Stage::Check,
            Stage::NotCovered | Stage::Start | Stage::Unavailable if self.may_choose => {
                return self.chooser();
            }
            _ => return Vec::new(),
        };
        self.go(page)
    }

    /// Back to the chooser. Answers stay, for who goes forward again.
    pub(super) fn chooser(&mut self) -> Vec<Effect> {
        let mut effects = self.go(Stage::Choose);
        effects.push(Effect::Emit(HostEvent::Ready));
        effects
    }

    /// The page before a question, or before the check.
    pub(super) fn before(&self, fact: Option<FactId>) -> Stage {
        let mut earlier = self.path.asked.iter().rev().copied();
        let earlier = earlier.find(|asked| fact.is_none_or(|fact| *asked < fact));
        earlier.map_or(Stage::Start, |fact| Stage::Question { fact, changing: false })
    }

    fn nothing_chosen(&mut self) -> Vec<Effect> {
        self.nothing_chosen = true;
        vec![Effect::Show, Effect::Focus]
    }

    pub(super) fn go(&mut self, stage: Stage) -> Vec<Effect> {
        self.turn_to(stage);
        vec![Effect::Show, Effect::Focus]
    }

    /// Another page: nothing is picked on it yet, nothing is missing, and nothing was copied.
    fn turn_to(&mut self, stage: Stage) {
        self.stage = stage;
        self.picked = None;
        self.nothing_chosen = false;
        self.copied = None;
    }

    /// Finds where the answers lead.
    pub(super) fn follow(&mut self) {
        self.path = self.pack().map(|pack| pack.interview.path(&self.answers)).unwrap_or_default();
    }
}
