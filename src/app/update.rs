//! How the state changes.

use super::conversation::Conversation;
use super::model::{Code, Coming, LateState, PageState, PerspectiveSource};
use super::trail::Trail;
use super::{Effect, Event, HostEvent, Model, Pick, Setup, Stage};
use crate::engine::{Answers, FactId};
use crate::i18n::{Perspective, Voice};

/// The name of a calendar file.
const CALENDAR: &str = "traening.ics";

impl Model {
    /// A new guide, and what it first asks of the browser.
    pub fn new(setup: Setup) -> (Self, Vec<Effect>) {
        let voice = Voice::from(setup.language).to(setup.perspective.unwrap_or_default());
        let mut model = Self {
            lists: Vec::new(),
            lists_asked_for: Vec::new(),
            languages: Vec::new(),
            early: Vec::new(),
            index: None,
            today: setup.today,
            page: setup.page,
            municipality: None,
            may_choose: setup.municipality.is_none(),
            perspective_source: PerspectiveSource::of(setup.perspective),
            conversation: Conversation::new(voice),
            asked_for: Vec::new(),
            missing: Vec::new(),
            coming: None,
            late: LateState::Unasked,
            stage: Stage::Choose,
            trail: None,
            carried: Vec::new(),
            page_state: PageState::default(),
            code: Code::default(),
        };
        let mut effects = model.enter(setup.municipality);
        if let Some(place) = setup.entry {
            let trail = Trail::new(place, model.stage);
            effects.insert(0, Effect::History(trail.mark()));
            model.trail = Some(trail);
        }
        (model, effects)
    }

    /// Handles one event. The browser's history is kept in step with the page, and the code that
    /// the page needs is requested.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        let moved = matches!(event, Event::Moved(Some(_)));
        let leads_back = matches!(event, Event::Back | Event::Restart);
        let mut effects = self.respond(event);
        let step = self.trail.as_mut().and_then(|trail| {
            if moved { trail.visited(self.stage) } else { trail.turned(self.stage, leads_back) }
        });
        // First: what comes of the others may lead to a further page.
        if let Some(step) = step {
            effects.insert(0, Effect::History(step));
        }
        effects.extend(self.late_wanted());
        effects
    }

    fn respond(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::PackLoaded { municipality, voice, files } => {
                self.pack_loaded(&municipality, voice, &files)
            }
            Event::PackMissing { municipality, voice, index } => {
                self.pack_missing(&municipality, voice, index.as_deref())
            }
            Event::NotCovered(municipality) => self.not_covered(&municipality),
            Event::ListLoaded(language, json) => self.list_loaded(language, &json),
            Event::ListMissing(language) => self.list_missing(language),
            Event::LateLoaded => self.late_loaded(),
            Event::LateMissing => self.late_missing(),
            Event::Painted => self.painted(),
            Event::Pick(pick) => {
                self.page_state.picked = Some(pick);
                Vec::new()
            }
            Event::Continue => self.forward(),
            Event::Back => self.back(),
            Event::Change(fact) => self.change(fact),
            Event::Answer(fact, answer) => self.answer_in_place(fact, answer),
            Event::HandOver => self.hand_over(),
            Event::NextPatient if self.stage == Stage::Desk => {
                self.forget();
                self.go(Stage::Desk)
            }
            Event::EnterCode if self.stage == Stage::Start => self.go(Stage::Code),
            Event::Restore(code) if self.stage == Stage::Code => self.restore(code),
            Event::EnterCode | Event::Restore(_) | Event::NextPatient => Vec::new(),
            Event::Copy(text) => vec![Effect::Copy(text)],
            Event::Restart => {
                self.forget();
                let mut effects = Vec::new();
                if self.perspective_source != PerspectiveSource::Page {
                    self.perspective_source = PerspectiveSource::Unset;
                    effects = self.speak_to(Perspective::Own);
                }
                effects.extend(self.go(Stage::Start));
                effects
            }
            Event::Speak(language) => self.speak_language(language),
            Event::Perspective(perspective) => {
                self.perspective_source = PerspectiveSource::of(perspective);
                let mut effects = self.speak_to(perspective.unwrap_or_default());
                let stage = self.nearest(self.stage);
                if stage != self.stage {
                    self.turn_to(stage);
                }
                effects.push(Effect::Show);
                effects
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
                self.page_state.copied = Some(done);
                vec![Effect::Refresh]
            }
            Event::Moved(place) => self.moved(place),
        }
    }

    /// Goes to a municipality, or to the chooser. A question that both municipalities ask need not
    /// be answered again.
    fn enter(&mut self, municipality: Option<String>) -> Vec<Effect> {
        self.carry();
        self.code = Code::default();
        self.municipality = municipality;
        self.conversation.leave();
        // A language that was waited for is the one to begin with elsewhere.
        if let Some(Coming::Awaited(language)) = self.coming.take() {
            self.conversation.speak(self.voice().speaking(language));
        }
        self.asked_for.clear();
        self.missing.clear();
        self.index = None;
        let stage = match (&self.municipality, self.list()) {
            (None, Some(_)) => Stage::Choose,
            (Some(id), Some(list)) if !list.municipalities.iter().any(|it| it.id == *id) => {
                Stage::NotCovered
            }
            _ => Stage::Loading,
        };
        self.turn_to(stage);
        let next = match (stage, &self.municipality) {
            (Stage::Loading, Some(_)) => self.load(self.voice()),
            (Stage::Loading, None) => self.load_list(self.voice().language),
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
        let chosen = match self.page_state.picked.take() {
            Some(Pick::Municipality(id)) => id,
            Some(Pick::OtherMunicipality) => return self.go(Stage::NotCovered),
            _ => return self.nothing_chosen(),
        };
        if self.municipality.as_ref() == Some(&chosen) && !self.conversation.packs().is_empty() {
            // The reader came back from there: everything is as they left it.
            let mut effects = self.visit(Stage::Start);
            effects.push(Effect::Emit(HostEvent::Ready));
            return effects;
        }
        let mut effects = self.enter(Some(chosen));
        effects.push(Effect::Focus);
        effects
    }

    /// For whom it is: the choice that was picked, else the earlier one.
    fn whom(&mut self) -> Vec<Effect> {
        let perspective = match self.page_state.picked {
            Some(Pick::Perspective(perspective)) => perspective,
            _ if self.perspective_source == PerspectiveSource::Reader => self.voice().perspective,
            _ => return self.nothing_chosen(),
        };
        self.perspective_source = PerspectiveSource::Reader;
        let mut effects = self.speak_to(perspective);
        effects.extend(self.go(self.after(None)));
        effects
    }

    /// The page after a question: the next one on the path, answered before or not, else the review
    /// of them all.
    pub(super) fn after(&self, fact: Option<FactId>) -> Stage {
        if self.at_desk() {
            return Stage::Desk;
        }
        let mut later = self.path().asked.iter().copied().filter(|asked| Some(*asked) > fact);
        let next = later.next().or(self.path().next);
        next.map_or(Stage::Check, |fact| Stage::Question { fact, changing: None })
    }

    fn back(&mut self) -> Vec<Effect> {
        let page = match self.stage {
            // A reader who was changing an answer goes back to the page they came from, unless a
            // new question has appeared.
            Stage::Question { changing: Some(from), .. } if self.path().next.is_none() => {
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

    /// Back to the chooser. Answers stay, for readers who go forward again.
    pub(super) fn chooser(&mut self) -> Vec<Effect> {
        let mut effects = self.go(Stage::Choose);
        effects.push(Effect::Emit(HostEvent::Ready));
        effects
    }

    /// The page before a question, or before the check.
    pub(super) fn before(&self, fact: Option<FactId>) -> Stage {
        let mut earlier = self.path().asked.iter().rev().copied();
        let earlier = earlier.find(|asked| fact.is_none_or(|fact| *asked < fact));
        earlier.map_or(self.opening(), |fact| Stage::Question { fact, changing: None })
    }

    /// The page before all questions.
    fn opening(&self) -> Stage {
        if self.perspective_source == PerspectiveSource::Page { Stage::Start } else { Stage::Whom }
    }

    pub(super) fn nothing_chosen(&mut self) -> Vec<Effect> {
        self.page_state.nothing_chosen = true;
        vec![Effect::Show, Effect::Focus]
    }

    pub(super) fn go(&mut self, stage: Stage) -> Vec<Effect> {
        self.turn_to(stage);
        vec![Effect::Show, Effect::Focus]
    }

    /// Another page.
    pub(super) fn turn_to(&mut self, stage: Stage) {
        self.stage = stage;
        self.page_state = PageState::default();
        self.coming = self.coming.filter(|it| matches!(it, Coming::Awaited(_)));
    }

    /// No answers any more, and nothing of a code that brought some.
    fn forget(&mut self) {
        self.conversation.set_answers(Answers::new());
        self.carried.clear();
        self.code = Code::default();
    }
}
