//! A reader in front of the guide: sees pages, says labels, and remembers nothing.

use chrono::NaiveDate;
use traeningsguide::app::view::{
    self, Check, Choice, Choose, CodePage, Desk, Handover, Live, Page, Question, ResultPage,
    Screen, Start,
};
use traeningsguide::app::{Effect, Event, Model, Setup};
use traeningsguide::content::{Pack, Words};
use traeningsguide::engine::{Answer, FactId, OptionId};
use traeningsguide::i18n::{Language, Perspective, Voice};

use super::sample::{self, ENGLISH};

/// The page that the guide is on.
pub(super) const PAGE: &str = "https://proeveby.example/traening";

/// The pack in a voice, as the guide has it.
pub(super) fn read(voice: impl Into<Voice>) -> Pack {
    let voice = voice.into();
    let files = sample::files(voice, sample::pack(voice).to_string());
    Pack::read(&files.rules, Words::read(&files.words).unwrap(), None).unwrap()
}

/// The other language of Prøveby.
pub(super) fn other(language: Language) -> Language {
    if language == ENGLISH { Language::DANISH } else { ENGLISH }
}

/// Answers a question in place, by its place and that of the option.
pub(super) fn answered(question: u8, option: u8) -> Event {
    Event::Answer(FactId(question), Answer::Is(OptionId(option)))
}

/// A guide of today, for a reader who wants to train, on a page that names this municipality.
pub(super) fn setup(municipality: Option<&str>, language: Language) -> Setup {
    Setup {
        municipality: municipality.map(Into::into),
        language,
        perspective: Some(Perspective::Own),
        today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        page: Some(PAGE.into()),
        entry: None,
    }
}

/// The guide, as a test talks with it.
#[derive(Clone)]
pub(super) struct Guide {
    pub(super) model: Model,
}

impl Guide {
    /// A guide on a page that names this municipality, and what it first asks of the browser.
    pub(super) fn open(municipality: Option<&str>, language: Language) -> (Self, Vec<Effect>) {
        Self::open_on((2026, 11, 22), municipality, language)
    }

    /// The same on another day: year, month, day.
    pub(super) fn open_on(
        (year, month, day): (i32, u32, u32),
        municipality: Option<&str>,
        language: Language,
    ) -> (Self, Vec<Effect>) {
        let perspective = Some(Perspective::Own);
        Self::open_for(perspective, (year, month, day), municipality, language)
    }

    /// The same, for whom the page says, or for whom the reader will say.
    pub(super) fn open_for(
        perspective: Option<Perspective>,
        (year, month, day): (i32, u32, u32),
        municipality: Option<&str>,
        language: Language,
    ) -> (Self, Vec<Effect>) {
        let today = NaiveDate::from_ymd_opt(year, month, day).unwrap();
        Self::new(Setup { perspective, today, ..setup(municipality, language) })
    }

    /// A guide that has the code of the later pages and the list that it begins with, and what else
    /// it first asks of the browser.
    pub(super) fn new(setup: Setup) -> (Self, Vec<Effect>) {
        let (model, effects) = Model::new(setup);
        let mut guide = Self { model };
        let mut left = Vec::new();
        for effect in effects {
            match effect {
                Effect::LoadList(language) => left.extend(guide.deliver_list(language)),
                other => left.push(other),
            }
        }
        assert_eq!(guide.send(Event::LateLoaded), []);
        (guide, left)
    }

    /// On the start page of Prøveby, in Danish.
    pub(super) fn ready() -> Self {
        let (mut guide, _) = Self::open(Some(sample::ID), Language::DANISH);
        guide.deliver(Language::DANISH);
        guide
    }

    /// On the start page, with every voice there.
    pub(super) fn bilingual() -> Self {
        let mut guide = Self::ready();
        guide.send(Event::Painted);
        guide.send(Event::Speak(ENGLISH));
        for voice in messages::voices().skip(1) {
            guide.deliver(voice);
        }
        guide.send(Event::Speak(Language::DANISH));
        guide
    }

    /// On the start page of a page that leaves it to the reader to say for whom it is, with every
    /// voice there.
    pub(super) fn asking_whom() -> Self {
        let (mut guide, _) =
            Self::open_for(None, (2026, 11, 22), Some(sample::ID), Language::DANISH);
        for voice in messages::voices() {
            guide.deliver(voice);
        }
        guide
    }

    /// On a professional's page, with every voice there.
    pub(super) fn at_the_desk(language: Language) -> Self {
        Self::at_the_desk_of(Some(PAGE), language)
    }

    /// The same on a page of this address.
    pub(super) fn at_the_desk_of(page: Option<&str>, language: Language) -> Self {
        let perspective = Some(Perspective::Professional);
        let page = page.map(Into::into);
        let setup = Setup { perspective, page, ..setup(Some(sample::ID), language) };
        let (mut guide, _) = Self::new(setup);
        for voice in messages::voices() {
            guide.deliver(voice);
        }
        guide.next();
        guide
    }

    /// On the first question.
    pub(super) fn begun() -> Self {
        let mut guide = Self::ready();
        guide.next();
        guide
    }

    pub(super) fn send(&mut self, event: Event) -> Vec<Effect> {
        self.model.update(event)
    }

    /// The pack of Prøveby arrives.
    pub(super) fn deliver(&mut self, voice: impl Into<Voice>) -> Vec<Effect> {
        let voice = voice.into();
        self.deliver_text(voice, sample::pack(voice).to_string())
    }

    /// Something arrives as the pack of Prøveby.
    pub(super) fn deliver_text(&mut self, voice: impl Into<Voice>, rules: String) -> Vec<Effect> {
        let (municipality, voice) = (sample::ID.into(), voice.into());
        let files = sample::files(voice, rules);
        self.send(Event::PackLoaded { municipality, voice, files })
    }

    /// The list of municipalities arrives.
    pub(super) fn deliver_list(&mut self, language: Language) -> Vec<Effect> {
        self.send(Event::ListLoaded(language, sample::list(language)))
    }

    /// Presses the primary button.
    pub(super) fn next(&mut self) -> Vec<Effect> {
        self.send(Event::Continue)
    }

    pub(super) fn back(&mut self) -> Vec<Effect> {
        self.send(Event::Back)
    }

    /// Picks the choice with this label.
    pub(super) fn pick(&mut self, label: &str) -> Vec<Effect> {
        let choices = self.choices();
        let chosen = choices.iter().find(|it| it.label == label);
        self.send(chosen.unwrap_or_else(|| panic!("no {label} among {choices:?}")).event.clone())
    }

    /// Picks the choice at this place; the last, where there are not so many.
    pub(super) fn pick_at(&mut self, place: usize) -> Vec<Effect> {
        let choices = self.choices();
        self.send(choices[place.min(choices.len() - 1)].event.clone())
    }

    /// The choices of the page.
    pub(super) fn choices(&self) -> Vec<Choice> {
        match self.screen() {
            Screen::Question(question) => question.choices,
            Screen::Choose(choose) => choose.choices,
            other => panic!("nothing to pick on {other:?}"),
        }
    }

    /// Picks the choice with this label, and continues.
    pub(super) fn answer(&mut self, label: &str) -> Vec<Effect> {
        assert_eq!(self.pick(label), [], "to pick is not yet to answer");
        self.next()
    }

    /// Answers questions at the desk, by their places and those of the choices.
    pub(super) fn mark(&mut self, answers: &[(usize, usize)]) {
        for &(question, choice) in answers {
            let choice = &self.desk().questions[question].choices[choice];
            assert_eq!(self.send(choice.event.clone()), [Effect::Refresh]);
        }
    }

    /// Answers question by question, each being the one expected.
    pub(super) fn walk(&mut self, answers: &[(&str, &str)]) {
        for (ask, label) in answers {
            assert_eq!(self.heading(), *ask);
            self.answer(label);
        }
    }

    /// Follows the link that changes the answer in this row of "check your answers".
    pub(super) fn change(&mut self, short: &str) -> Vec<Effect> {
        let row = self.check().rows.into_iter().find(|row| row.question == short).unwrap();
        self.send(row.event)
    }

    pub(super) fn page(&self) -> Page {
        view::page(&self.model)
    }

    pub(super) fn live(&self) -> Live {
        view::live(&self.model)
    }

    pub(super) fn screen(&self) -> Screen {
        self.page().screen
    }

    /// What a reader would call the page.
    pub(super) fn heading(&self) -> String {
        match self.screen() {
            Screen::Loading(text) => text,
            Screen::Choose(it) => it.title,
            Screen::NotCovered(it) => it.title,
            Screen::Start(it) => it.title,
            Screen::Question(it) => it.ask,
            Screen::Code(it) => it.title,
            Screen::Check(it) => it.title,
            Screen::Desk(it) => it.title,
            Screen::Result(it) => it.title,
            Screen::Handover(it) => it.title,
            Screen::Unavailable(it) => it.title,
        }
    }

    pub(super) fn choose(&self) -> Choose {
        let Screen::Choose(choose) = self.screen() else { panic!("on {}", self.heading()) };
        choose
    }

    pub(super) fn start(&self) -> Start {
        let Screen::Start(start) = self.screen() else { panic!("on {}", self.heading()) };
        start
    }

    pub(super) fn question(&self) -> Question {
        let Screen::Question(question) = self.screen() else { panic!("on {}", self.heading()) };
        question
    }

    pub(super) fn code(&self) -> CodePage {
        let Screen::Code(code) = self.screen() else { panic!("on {}", self.heading()) };
        code
    }

    pub(super) fn check(&self) -> Check {
        let Screen::Check(check) = self.screen() else { panic!("on {}", self.heading()) };
        check
    }

    pub(super) fn result(&self) -> ResultPage {
        let Screen::Result(result) = self.screen() else { panic!("on {}", self.heading()) };
        *result
    }

    pub(super) fn desk(&self) -> Desk {
        let Screen::Desk(desk) = self.screen() else { panic!("on {}", self.heading()) };
        desk
    }

    pub(super) fn handover(&self) -> Handover {
        let Screen::Handover(it) = self.screen() else { panic!("on {}", self.heading()) };
        it
    }

    /// The choice that is marked on the page.
    pub(super) fn chosen(&self) -> Option<String> {
        self.choices().into_iter().find(|it| it.chosen).map(|it| it.label)
    }

    /// The rows of "check your answers".
    pub(super) fn rows(&self) -> Vec<(String, String)> {
        self.check().rows.into_iter().map(|row| (row.question, row.answer)).collect()
    }
}
