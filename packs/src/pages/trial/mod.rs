//! A reader tried out: the result page that given answers lead to, as plain text.
//!
//! The guide itself makes the page. All that it fetches is at hand. The answers are given at the
//! desk, where they may come in any order and leave gaps; then the page is asked for in the voice
//! of the reader. `page`, `programme` and `acting` take each record of the page apart field by
//! field, so a new public field does not compile before it is printed, and print it where `ui`
//! draws it.

mod acting;
mod page;
mod parts;
mod programme;
mod proof;
mod sheet;
mod statements;
mod text;
mod word;

pub use proof::misread;

use chrono::NaiveDate;

use crate::checked::Checked;
use traeningsguide::app::view::{self, DANISH_BEGINS, DANISH_ENDS, Page, Screen};
use traeningsguide::app::{Effect, Event, Model, Setup};
use traeningsguide::engine::{Answers, FactId};
use traeningsguide::i18n::{Perspective, Voice};

/// The result of trying a reader out.
#[derive(Clone, Debug)]
pub struct Trial {
    /// The page.
    pub page: Page,
    /// The questions whose answers do not count: given the others, the guide does not ask them.
    pub aside: Vec<String>,
    /// The questions that can still change something and have no answer.
    pub open: Vec<String>,
}

/// Why a reader cannot be tried out: some other page came.
#[derive(Debug, thiserror::Error)]
#[error("the guide shows no result")]
pub struct NoResult;

impl Trial {
    /// Tries out a reader with these answers, in this voice, on this day.
    ///
    /// # Errors
    ///
    /// When the guide shows another page than a result.
    pub fn new(
        pack: &Checked,
        answers: &Answers,
        voice: Voice,
        today: NaiveDate,
    ) -> Result<Self, NoResult> {
        let page = Guide::open(pack, voice, today).page(answers)?;
        let desk = Guide::open(pack, voice.to(Perspective::Professional), today);
        let (aside, open) = desk.standing(answers);
        Ok(Self { page, aside, open })
    }

    /// The page as plain text, a sentence a line, so that two versions can be compared. `#` is a
    /// heading, `<…>` a button, `(…)` one that cannot be pressed yet, `[…]` a verdict or the value
    /// of a field. The content that a button opens is beneath it. That a part is in Danish is for
    /// elements to say.
    pub fn text(&self) -> String {
        page::text(&self.page).replace([DANISH_BEGINS, DANISH_ENDS], "")
    }
}

/// The guide in one voice, where nothing is answered yet. Its files are all at hand.
pub(crate) struct Guide<'a> {
    pack: &'a Checked,
    model: Model,
}

impl<'a> Guide<'a> {
    /// The guide on this day.
    pub(crate) fn open(pack: &'a Checked, voice: Voice, today: NaiveDate) -> Self {
        let (model, effects) = Model::new(Setup {
            municipality: Some(pack.municipality.clone()),
            language: voice.language,
            perspective: Some(voice.perspective),
            today,
            page: None,
            entry: None,
        });
        let mut guide = Self { pack, model };
        guide.fetch(effects);
        guide
    }

    /// The result page of the reader with these answers.
    pub(crate) fn page(&self, answers: &Answers) -> Result<Page, NoResult> {
        let page = view::result_for(&self.model, answers);
        if matches!(page.screen, Screen::Result(_)) { Ok(page) } else { Err(NoResult) }
    }

    /// The questions whose answers do not count, and those that still wait for one, at the desk.
    fn standing(mut self, answers: &Answers) -> (Vec<String>, Vec<String>) {
        self.send(Event::Continue);
        let facts = (0..).map(FactId).take(self.pack.danish().questions.len());
        for (fact, answer) in facts.filter_map(|fact| Some((fact, answers.get(fact)?))) {
            self.send(Event::Answer(fact, answer));
        }
        let (mut aside, mut open) = (Vec::new(), Vec::new());
        let questions = (0..).map(FactId).zip(self.pack.asked());
        for ((fact, asked), idle) in questions.zip(view::live(&self.model).idle) {
            match (answers.get(fact).is_some(), idle) {
                (true, true) => aside.push(asked.to_owned()),
                (false, false) => open.push(asked.to_owned()),
                _ => {}
            }
        }
        (aside, open)
    }

    fn send(&mut self, event: Event) {
        let effects = self.model.update(event);
        self.fetch(effects);
    }

    fn fetch(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let Effect::Load { municipality, voice, .. } = effect else { continue };
            let files = self.pack.read_by_guide(voice);
            self.send(Event::PackLoaded { municipality, voice, files });
        }
    }
}
