//! The guide without a browser, from the same files of `dist/`: the expected content of a page.

use std::fs;
use std::path::PathBuf;

use chrono::NaiveDate;
use traeningsguide::app::view::{self, ResultPage, Screen};
use traeningsguide::app::{Effect, Event, Model, PackFiles, Pick, Setup, Stage};
use traeningsguide::content::List;
use traeningsguide::engine::{Answer, OptionId};
use traeningsguide::i18n::{Language, Perspective, Voice};

use crate::book::Book;
use crate::world::{World, v1};

/// A guide that does as the one in the browser.
pub(crate) struct Twin {
    model: Model,
}

/// The covered municipalities: ids, in the order of the list.
pub(crate) fn municipalities() -> Vec<String> {
    // Its last line is for the loader.
    let list = List::read(part("list.da").lines().next().unwrap()).unwrap();
    list.municipalities.into_iter().map(|it| it.id).collect()
}

/// A file of packs: `holstebro` has rules, `holstebro.da` an index, and `holstebro.da.self` words.
fn part(of: &str) -> String {
    let packs = fs::read_dir(v1().join("packs")).unwrap().map(|it| it.unwrap().path());
    let is_it = |it: &PathBuf| {
        let name = it.file_name().unwrap().to_string_lossy();
        let rest = name.strip_prefix(of).and_then(|it| it.strip_prefix('.')?.strip_suffix(".json"));
        rest.is_some_and(|it| !it.contains('.'))
    };
    let path = packs.into_iter().find(is_it).unwrap_or_else(|| panic!("no {of}"));
    fs::read_to_string(path).unwrap()
}

impl Twin {
    /// At the start page, in Danish, with every voice there.
    pub(crate) fn of(municipality: &str, today: NaiveDate) -> Self {
        let setup = Setup {
            municipality: Some(municipality.into()),
            language: Language::DANISH,
            perspective: None,
            today,
            page: None,
            entry: None,
        };
        let (model, effects) = Model::new(setup);
        let mut twin = Self { model };
        twin.load(effects);
        twin.send(Event::Painted);
        twin
    }

    /// Does what the reader did.
    pub(crate) fn send(&mut self, event: Event) {
        let effects = self.model.update(event);
        self.load(effects);
    }

    fn load(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            if let Effect::Load { municipality, voice } = effect {
                let index = [&municipality, voice.language.code()].join(".");
                let words = [&index, voice.perspective.word()].join(".");
                let index = part(&index).lines().next().unwrap().to_owned();
                let files = PackFiles { index, rules: part(&municipality), words: part(&words) };
                self.send(Event::PackLoaded { municipality, voice, files });
            }
        }
    }

    /// From the start page to the result, with one choice for every question: its first.
    pub(crate) fn first_of_all(&mut self, whom: Perspective) {
        self.send(Event::Continue);
        self.send(Event::Pick(Pick::Perspective(whom)));
        self.send(Event::Continue);
        assert_eq!(self.model.voice(), Voice::from(Language::DANISH).to(whom));
        let first = Answer::Is(OptionId(0));
        while let Stage::Question { fact, .. } = self.model.stage() {
            self.send(Event::Pick(Pick::Answer(fact, first)));
            self.send(Event::Continue);
        }
        // At the desk as in the browser: what still counts, from top to bottom.
        while let Some(choice) = self.open_at_desk() {
            self.send(choice);
        }
        self.send(Event::Continue);
        assert_eq!(self.model.stage(), Stage::Result);
    }

    /// From the start page to the result, as a reader who wants to train.
    pub(crate) fn answer_all(&mut self, book: &Book, answers: &str) {
        self.send(Event::Continue);
        self.send(Event::Pick(Pick::Perspective(Perspective::Own)));
        for answer in answers.split_whitespace() {
            self.send(Event::Continue);
            let (question, option) = answer.split_once('=').unwrap();
            let Screen::Question(page) = view::page(&self.model).screen else {
                panic!("no question for {answer}")
            };
            self.send(page.choices[book.choice(question, option)].event.clone());
        }
        // The last answer, and the check.
        self.send(Event::Continue);
        self.send(Event::Continue);
        assert_eq!(self.model.stage(), Stage::Result);
    }

    /// The first choice of the first question of the desk that counts and is not answered.
    fn open_at_desk(&self) -> Option<Event> {
        let Screen::Desk(desk) = view::page(&self.model).screen else { return None };
        let idle = view::live(&self.model).idle;
        let mut questions = desk.questions.into_iter().zip(idle).filter(|(_, idle)| !idle);
        let open = questions.find(|(it, _)| it.choices.iter().all(|it| !it.chosen))?.0;
        open.choices.into_iter().next().map(|it| it.event)
    }

    /// The result page.
    pub(crate) fn result(&self) -> ResultPage {
        match view::page(&self.model).screen {
            Screen::Result(page) => *page,
            other => panic!("no result: {other:?}"),
        }
    }

    /// The result as text.
    pub(crate) fn note(&self) -> String {
        self.result().note
    }
}

impl World {
    /// The browser's own day.
    pub(crate) fn today(&self) -> NaiveDate {
        let script = "const now = new Date();
            return [now.getFullYear(), now.getMonth() + 1, now.getDate()]";
        let day = self.run(script, &[]);
        let part = |place: usize| u32::try_from(day[place].as_u64().unwrap()).unwrap();
        NaiveDate::from_ymd_opt(i32::try_from(part(0)).unwrap(), part(1), part(2)).unwrap()
    }
}
