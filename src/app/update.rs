//! How the state changes.

use super::{Effect, Event, From, HostEvent, Model, Setup, Stage};
use crate::content::Pack;
use crate::engine::{Answer, Answers, FactId, OptionId, Path};
use crate::i18n::{Language, Msg, Perspective, Voice};

/// The name of a calendar file.
const CALENDAR: &str = "traening.ics";

impl Model {
    /// A new guide, and what it first asks of the browser.
    pub fn new(setup: Setup) -> (Self, Vec<Effect>) {
        let mut model = Self {
            catalogue: setup.catalogue,
            voice: Voice::from(setup.language).to(setup.perspective.unwrap_or_default()),
            today: setup.today,
            municipality: None,
            may_choose: setup.municipality.is_none(),
            asks_whom: setup.perspective.is_none(),
            knows_whom: false,
            packs: Vec::new(),
            asked_for: Vec::new(),
            missing: Vec::new(),
            stage: Stage::Choose,
            answers: Answers::new(),
            path: Path::default(),
            picked: None,
            nothing_chosen: false,
            typed: String::new(),
            refused: None,
            restored: None,
            copied: None,
        };
        let effects = model.enter(setup.municipality);
        (model, effects)
    }

    /// Takes in one event.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::PackLoaded { municipality, voice, json } => {
                self.pack_loaded(&municipality, voice, &json)
            }
            Event::PackMissing { municipality, voice } => self.pack_missing(&municipality, voice),
            Event::LateMissing => {
                self.turn_to(Stage::Unavailable);
                vec![Effect::Show, Effect::Emit(HostEvent::Failed), Effect::Focus]
            }
            // Not before this voice has arrived: it comes first.
            Event::Painted if self.packs.is_empty() => Vec::new(),
            Event::Painted => Voice::all().filter_map(|voice| self.load(voice)).collect(),
            Event::Pick(choice) => {
                self.picked = Some(choice);
                Vec::new()
            }
            Event::Continue => self.forward(),
            Event::Back => self.back(),
            Event::Change(place) => match self.path.asked.get(place) {
                Some(&fact) => {
                    let from = if self.stage == Stage::Result { From::Result } else { From::Check };
                    self.go(Stage::Question { fact, changing: Some(from) })
                }
                None => Vec::new(),
            },
            Event::EnterCode if self.stage == Stage::Start => self.go(Stage::Code),
            Event::EnterCode => Vec::new(),
            Event::Restore(code) if self.stage == Stage::Code => self.restore(code),
            Event::Restore(_) => Vec::new(),
            Event::Settle(question, choice) => self.settle(question, choice),
            Event::Copy(text) => vec![Effect::Copy(text)],
            Event::Restart => {
                self.answers = Answers::new();
                self.forget_code();
                if self.asks_whom {
                    self.knows_whom = false;
                    self.voice = self.voice.to(Perspective::Own);
                }
                self.follow();
                self.go(Stage::Start)
            }
            Event::Speak(language) => {
                let load = self.speak(self.voice.speaking(language));
                load.into_iter().chain([Effect::Show]).collect()
            }
            Event::Perspective(perspective) => {
                self.asks_whom = perspective.is_none();
                let load = self.speak(self.voice.to(perspective.unwrap_or_default()));
                load.into_iter().chain([Effect::Show]).collect()
            }
            Event::Municipality(id) if id.as_deref() == self.municipality() => Vec::new(),
            Event::Municipality(id) => {
                self.may_choose = id.is_none();
                self.enter(id)
            }
            Event::Print => vec![Effect::Print],
            Event::KeepDays(text) => {
                vec![Effect::Save { name: CALENDAR.into(), kind: "text/calendar", text }]
            }
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
            Stage::Loading => self.load(self.voice),
            _ => Some(Effect::Emit(HostEvent::Ready)),
        };
        [Effect::Show].into_iter().chain(next).collect()
    }

    /// Speaks in another voice from here on. Its pack is on its way already, unless it could not be fetched before.
    fn speak(&mut self, voice: Voice) -> Option<Effect> {
        self.voice = voice;
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

    fn pack_loaded(&mut self, municipality: &str, voice: Voice, json: &str) -> Vec<Effect> {
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
        if self.packs.iter().any(|(_, known)| known.rules != pack.rules) {
            return Vec::new();
        }
        self.packs.retain(|(known, _)| *known != voice);
        self.packs.push((voice, pack));
        if matches!(self.stage, Stage::Loading | Stage::Unavailable) {
            self.follow();
            self.turn_to(Stage::Start);
            return self.arrived(HostEvent::Ready);
        }
        // Drawn anew only where the reader waits for these words: drawing takes the focus away.
        if voice == self.voice { vec![Effect::Show] } else { Vec::new() }
    }

    fn pack_missing(&mut self, municipality: &str, voice: Voice) -> Vec<Effect> {
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
                let first = if self.asks_whom { Stage::Whom } else { self.after(None) };
                let mut effects = self.go(first);
                effects.push(Effect::Emit(HostEvent::Started));
                effects
            }
            Stage::Whom => self.whom(),
            Stage::Question { fact, changing } => self.answer(fact, changing),
            Stage::Check => {
                let mut effects = self.go(Stage::Result);
                effects.push(Effect::Emit(HostEvent::Finished));
                effects
            }
            Stage::NotCovered
            | Stage::Loading
            | Stage::Code
            | Stage::Result
            | Stage::Unavailable => Vec::new(),
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

    /// For whom it is: what was picked, else what was said before.
    fn whom(&mut self) -> Vec<Effect> {
        let picked = match self.picked {
            Some(place) => Perspective::ALL.get(place).copied(),
            None => self.knows_whom.then_some(self.voice.perspective),
        };
        let Some(perspective) = picked else { return self.nothing_chosen() };
        self.knows_whom = true;
        let load = self.speak(self.voice.to(perspective));
        let go = self.go(self.after(None));
        load.into_iter().chain(go).collect()
    }

    fn answer(&mut self, fact: FactId, changing: Option<From>) -> Vec<Effect> {
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
        // What a code told is of its own answers.
        if self.answers.get(fact).is_some_and(|known| known != answer) {
            self.restored = None;
        }
        self.answers.set(fact, answer);
        self.follow();
        if let Some(from) = changing {
            let unanswered = self.path.next.map(|fact| Stage::Question { fact, changing });
            return self.go(unanswered.unwrap_or(from.stage()));
        }
        self.go(self.after(Some(fact)))
    }

    /// An answer given on the result. Where it opens a question that was not asked before, that comes first.
    fn settle(&mut self, question: usize, choice: usize) -> Vec<Effect> {
        let rules = self.pack().map(|pack| &pack.rules);
        let options = rules.and_then(|rules| rules.facts.get(question)).map_or(0, |it| it.options);
        let (Ok(fact), Ok(option)) = (u8::try_from(question), u8::try_from(choice)) else {
            return Vec::new();
        };
        if self.stage != Stage::Result || option >= options {
            return Vec::new();
        }
        self.restored = None;
        self.answers.set(FactId(fact), Answer::Is(OptionId(option)));
        self.follow();
        let unanswered =
            self.path.next.map(|fact| Stage::Question { fact, changing: Some(From::Result) });
        self.go(unanswered.unwrap_or(Stage::Result))
    }

    /// The page after a question: the next one on the path, answered before or not, else the check.
    fn after(&self, fact: Option<FactId>) -> Stage {
        let mut later = self.path.asked.iter().copied().filter(|asked| Some(*asked) > fact);
        let next = later.next().or(self.path.next);
        next.map_or(Stage::Check, |fact| Stage::Question { fact, changing: None })
    }

    fn back(&mut self) -> Vec<Effect> {
        let page = match self.stage {
            // Who was changing an answer goes back to where they came from, unless a new question waits.
            Stage::Question { changing: Some(from), .. } if self.path.next.is_none() => {
                from.stage()
            }
            Stage::Question { fact, .. } => self.before(Some(fact)),
            Stage::Check => self.before(None),
            Stage::Result => Stage::Check,
            Stage::Whom | Stage::Code => Stage::Start,
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
        let first = if self.asks_whom { Stage::Whom } else { Stage::Start };
        earlier.map_or(first, |fact| Stage::Question { fact, changing: None })
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
        self.refused = None;
        self.copied = None;
    }

    fn forget_code(&mut self) {
        self.typed = String::new();
        self.restored = None;
    }

    /// Finds where the answers lead.
    pub(super) fn follow(&mut self) {
        self.path = self.pack().map(|pack| pack.interview.path(&self.answers)).unwrap_or_default();
    }
}
