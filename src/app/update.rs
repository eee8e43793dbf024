//! How the state changes.

use super::model::PerspectiveSource;
use super::{Effect, Event, HostEvent, Model, Setup, Stage, desk};
use crate::engine::{Answers, FactId, Path};
use crate::i18n::{Perspective, Voice};

/// The name of a calendar file.
const CALENDAR: &str = "traening.ics";

impl Model {
    /// A new guide, and what it first asks of the browser.
    pub fn new(setup: Setup) -> (Self, Vec<Effect>) {
        let mut model = Self {
            catalogue: setup.catalogue,
            voice: Voice::from(setup.language).to(setup.perspective.unwrap_or_default()),
            today: setup.today,
            page: setup.page,
            municipality: None,
            may_choose: setup.municipality.is_none(),
            perspective_source: PerspectiveSource::of(setup.perspective),
            packs: Vec::new(),
            asked_for: Vec::new(),
            missing: Vec::new(),
            stage: Stage::Choose,
            answers: Answers::new(),
            carried: Vec::new(),
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
            Event::Change(place) => self.change(place),
            Event::Mark { question, choice } => self.mark(question, choice),
            Event::CopyNote => vec![Effect::CopyNote],
            Event::HandOver => self.hand_over(),
            Event::EnterCode if self.stage == Stage::Start => self.go(Stage::Code),
            Event::Restore(code) if self.stage == Stage::Code => self.restore(code),
            Event::EnterCode | Event::Restore(_) => Vec::new(),
            Event::Settle(question, choice) => self.settle(question, choice),
            Event::Copy(text) => vec![Effect::Copy(text)],
            Event::Restart => {
                self.forget();
                if self.stage == Stage::Desk {
                    // The next patient.
                    self.follow();
                    return self.go(Stage::Desk);
                }
                if self.perspective_source != PerspectiveSource::Page {
                    self.perspective_source = PerspectiveSource::Asked;
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
                self.perspective_source = PerspectiveSource::of(perspective);
                let load = self.speak(self.voice.to(perspective.unwrap_or_default()));
                let stage = self.nearest(self.stage);
                if stage != self.stage {
                    self.turn_to(stage);
                }
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
                vec![Effect::Refresh]
            }
            Event::Visit(stage) => self.visit(stage),
        }
    }

    /// Goes to a municipality, or to the chooser. What both municipalities ask need not be answered
    /// again.
    fn enter(&mut self, municipality: Option<String>) -> Vec<Effect> {
        self.carry();
        self.typed = String::new();
        self.restored = None;
        self.municipality = municipality;
        self.packs.clear();
        self.asked_for.clear();
        self.missing.clear();
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

    /// The primary button of the page.
    fn forward(&mut self) -> Vec<Effect> {
        match self.stage {
            Stage::Choose => self.choose(),
            Stage::Start => {
                let first = if self.perspective_source == PerspectiveSource::Page {
                    self.after(None)
                } else {
                    Stage::Whom
                };
                let mut effects = self.go(first);
                effects.push(Effect::Emit(HostEvent::Started));
                effects
            }
            Stage::Whom => self.whom(),
            Stage::Question { fact, changing } => self.answer(fact, changing),
            Stage::Check | Stage::Desk => {
                let mut effects = self.go(Stage::Result);
                effects.push(Effect::Emit(HostEvent::Finished));
                effects
            }
            Stage::NotCovered
            | Stage::Loading
            | Stage::Code
            | Stage::Result
            | Stage::Handover { .. }
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
            None => (self.perspective_source == PerspectiveSource::Said)
                .then_some(self.voice.perspective),
        };
        let Some(perspective) = picked else { return self.nothing_chosen() };
        self.perspective_source = PerspectiveSource::Said;
        let load = self.speak(self.voice.to(perspective));
        let go = self.go(self.after(None));
        load.into_iter().chain(go).collect()
    }

    /// The page after a question: the next one on the path, answered before or not, else the review
    /// of them all.
    pub(super) fn after(&self, fact: Option<FactId>) -> Stage {
        if self.at_desk() {
            return Stage::Desk;
        }
        let mut later = self.path.asked.iter().copied().filter(|asked| Some(*asked) > fact);
        let next = later.next().or(self.path.next);
        next.map_or(Stage::Check, |fact| Stage::Question { fact, changing: None })
    }

    fn back(&mut self) -> Vec<Effect> {
        let page = match self.stage {
            // Who was changing an answer goes back to where they came from, unless a new question
            // waits.
            Stage::Question { changing: Some(from), .. } if self.path.next.is_none() => {
                self.nearest(from.stage())
            }
            Stage::Question { fact, .. } => self.before(Some(fact)),
            Stage::Check => self.before(None),
            Stage::Result => self.review().stage(),
            Stage::Desk => self.opening(),
            Stage::Handover { from } => self.nearest(from.stage()),
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
        earlier.map_or(self.opening(), |fact| Stage::Question { fact, changing: None })
    }

    /// The page before all questions.
    fn opening(&self) -> Stage {
        if self.perspective_source == PerspectiveSource::Page { Stage::Start } else { Stage::Whom }
    }

    pub(super) fn nothing_chosen(&mut self) -> Vec<Effect> {
        self.nothing_chosen = true;
        vec![Effect::Show, Effect::Focus]
    }

    pub(super) fn go(&mut self, stage: Stage) -> Vec<Effect> {
        self.turn_to(stage);
        vec![Effect::Show, Effect::Focus]
    }

    /// Another page: nothing is picked on it yet, nothing is missing, and nothing was copied.
    pub(super) fn turn_to(&mut self, stage: Stage) {
        self.stage = stage;
        self.picked = None;
        self.nothing_chosen = false;
        self.refused = None;
        self.copied = None;
    }

    /// No answers any more, and nothing of a code that brought some.
    fn forget(&mut self) {
        self.answers = Answers::new();
        self.carried.clear();
        self.typed = String::new();
        self.restored = None;
    }

    /// Finds where the answers lead.
    pub(super) fn follow(&mut self) {
        let path = self.pack().map(|pack| {
            if self.at_desk() {
                desk::path(&pack.interview, &self.answers)
            } else {
                pack.interview.path(&self.answers)
            }
        });
        self.path = path.unwrap_or_default();
    }
}
