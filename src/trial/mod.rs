//! A reader tried out: the result page that given answers lead to, as plain text.
//!
//! The guide itself makes the page. All that it fetches is at hand. The answers are given at the
//! desk, where they may come in any order and leave gaps; then the page is asked for in the voice
//! of the reader. `page`, `programme` and `acting` take each record of the page apart field by
//! field, so a new public field does not compile before it is printed, and print it where `ui`
//! draws it.

mod acting;
mod page;
mod programme;
mod text;

use std::slice;

use chrono::NaiveDate;

use crate::app::view::{self, Page, Screen};
use crate::app::{Effect, Event, Model, Setup};
use crate::content::Catalogue;
use crate::content::author::Checked;
use crate::content::author::build::{self, BuildError, CATALOGUE, Output};
use crate::engine::{Answer, Answers, FactId};
use crate::i18n::{Perspective, Voice};

/// What came of trying a reader out.
#[derive(Clone, Debug)]
pub struct Trial {
    /// The page.
    pub page: Page,
    /// The questions whose answers do not count: given the others, the guide does not ask them.
    pub aside: Vec<String>,
    /// The questions that can still change something and have no answer.
    pub open: Vec<String>,
}

/// Why a reader cannot be tried out.
#[derive(Debug, thiserror::Error)]
pub enum TrialError {
    /// The pack cannot be written out.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// Some other page came.
    #[error("the guide shows no result")]
    NoResult,
}

impl Trial {
    /// Tries out a reader with these answers, in this voice, on this day.
    ///
    /// # Errors
    ///
    /// When the guide refuses the pack.
    pub fn new(
        pack: &Checked,
        answers: &Answers,
        voice: Voice,
        today: NaiveDate,
    ) -> Result<Self, TrialError> {
        let mut guide = Guide::open(pack, voice, today)?;
        let questions = || (0..).map(FactId).zip(&pack.danish.questions);
        for (fact, question) in questions() {
            let choice = match answers.get(fact) {
                None => continue,
                Some(Answer::Is(option)) => usize::from(option.0),
                Some(Answer::Unknown) => question.options.len(),
            };
            guide.send(Event::Mark { question: usize::from(fact.0), choice });
        }
        let idle = view::live(&guide.model).idle;
        let standing = questions().zip(pack.asked()).zip(idle);
        let standing = standing.map(|(((fact, _), asked), idle)| {
            (asked.to_owned(), answers.get(fact).is_some(), idle)
        });
        let (mut aside, mut open) = (Vec::new(), Vec::new());
        for (question, answered, idle) in standing {
            match (answered, idle) {
                (true, true) => aside.push(question),
                (false, false) => open.push(question),
                _ => {}
            }
        }
        guide.send(Event::Perspective(Some(voice.perspective)));
        let page = view::so_far(&guide.model);
        match page.screen {
            Some(Screen::Result(_)) => Ok(Self { page, aside, open }),
            _ => Err(TrialError::NoResult),
        }
    }

    /// The page as plain text, a sentence a line, so that two versions can be compared. `#` is a
    /// heading, `<…>` a button, `(…)` one that cannot be pressed yet, `[…]` a verdict or what a
    /// field holds. What a button opens stands beneath it.
    pub fn text(&self) -> String {
        page::text(&self.page)
    }
}

/// A guide whose files are all at hand.
struct Guide {
    model: Model,
    files: Vec<Output>,
}

impl Guide {
    /// A guide at the desk.
    fn open(pack: &Checked, voice: Voice, today: NaiveDate) -> Result<Self, BuildError> {
        let files = build::outputs(slice::from_ref(pack))?;
        let index = files.iter().find(|file| file.name == CATALOGUE);
        let index = index.map(|file| file.text.as_str()).unwrap_or_default();
        let (model, effects) = Model::new(Setup {
            catalogue: Catalogue::read(index).map_err(BuildError::Catalogue)?,
            municipality: Some(pack.municipality.clone()),
            language: voice.language,
            perspective: Some(Perspective::Professional),
            today,
            page: None,
        });
        let mut guide = Self { model, files };
        guide.fetch(effects);
        guide.send(Event::Continue);
        Ok(guide)
    }

    fn send(&mut self, event: Event) {
        let effects = self.model.update(event);
        self.fetch(effects);
    }

    fn fetch(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let Effect::Load { municipality, voice, file } = effect else { continue };
            let file = self.files.iter().find(|it| it.name == file.name);
            if let Some(json) = file.map(|it| it.text.clone()) {
                self.send(Event::PackLoaded { municipality, voice, json });
            }
        }
    }
}
