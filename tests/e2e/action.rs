//! A reader's actions in a guide. Each waits until the guide has taken it in.

use thirtyfour::prelude::*;
use traeningsguide::i18n::{Language, Msg, Perspective};

use crate::book::Book;
use crate::find::{ENGLISH, Guide, say};
use crate::patience::eventually;
use crate::world::World;

impl Guide<'_> {
    /// Clicks the first of what matches.
    #[track_caller]
    pub(crate) fn press(&self, css: &str) {
        self.press_at(css, 0);
    }

    /// Clicks one of what matches.
    #[track_caller]
    pub(crate) fn press_at(&self, css: &str, place: usize) {
        eventually(css, || {
            let element = self.element(css, place)?;
            self.world.attempt(element.click()).ok()
        });
    }

    /// Clicks the button that says this.
    #[track_caller]
    pub(crate) fn press_named(&self, label: &str) {
        let place =
            "return all('button').findIndex((it) => shown(it) && words(it) === arguments[1])";
        let place = eventually(label, || {
            let place = self.run(place, &[label.into()]).as_i64();
            place.and_then(|place| usize::try_from(place).ok())
        });
        self.press_at("button", place);
    }

    /// Does something that turns the page, and waits until the new page has the focus, where it
    /// wants it.
    #[track_caller]
    pub(crate) fn turn(&self, act: impl FnOnce()) {
        self.run("for (const it of all('.title')) it.isOld = true", &[]);
        act();
        eventually("the next page, with the focus on what is new", || {
            let there = "return all('.title').some((it) => !it.isOld) && (root.activeElement?.matches('[data-focus]') ?? false)";
            (self.run(there, &[]) == true).then_some(())
        });
    }

    /// Presses the page's one button that goes on.
    #[track_caller]
    pub(crate) fn go_on(&self) {
        self.turn(|| self.press(".primary"));
    }

    /// From the start page to the first question, which the reader answers for themselves.
    #[track_caller]
    pub(crate) fn begin(&self) {
        self.begin_for(Perspective::Own);
    }

    /// From the start page to the first question, or to the desk.
    #[track_caller]
    pub(crate) fn begin_for(&self, whom: Perspective) {
        self.go_on();
        self.say_for_whom(whom);
    }

    /// Says for whom it is.
    #[track_caller]
    pub(crate) fn say_for_whom(&self, whom: Perspective) {
        // What is still on its way would draw the next page twice.
        self.has_everything();
        let asks = [Language::DANISH, ENGLISH].map(|it| say(it, Msg::WhomTitle));
        assert!(asks.contains(&self.title()), "this is another page: {}", self.title());
        let place = Perspective::ALL.iter().position(|it| *it == whom);
        self.choose(place.unwrap());
        self.go_on();
    }

    /// From the start page: types a receipt code, and sends it.
    #[track_caller]
    pub(crate) fn type_code(&self, code: &str) {
        let voice = [Language::DANISH, ENGLISH].map(|it| say(it, Msg::HaveCode));
        let label = voice.into_iter().find(|it| self.texts("button").contains(it));
        self.turn(|| self.press_named(&label.unwrap()));
        self.send_code(code);
    }

    /// Sends a receipt code, in the place of what was typed before.
    #[track_caller]
    pub(crate) fn send_code(&self, code: &str) {
        let field = eventually("the field", || self.element("input.code", 0));
        self.world.wait(field.clear());
        self.world.wait(field.send_keys(code));
        self.go_on();
    }

    /// Goes to the page before.
    #[track_caller]
    pub(crate) fn go_back(&self) {
        self.turn(|| self.press(".back button"));
    }

    /// Clicks a choice, by its place.
    #[track_caller]
    pub(crate) fn choose(&self, place: usize) {
        self.press_at(".choice", place);
        eventually("the choice is marked", || (self.chosen() == Some(place)).then_some(()));
    }

    /// Changes the answer of a row in the list of answers.
    #[track_caller]
    pub(crate) fn change(&self, row: usize) {
        self.turn(|| self.press_at(".row button", row));
    }

    /// Changes the language, and waits for its words.
    #[track_caller]
    pub(crate) fn switch_language(&self) {
        let before = self.text(".switch button");
        self.press(".switch button");
        eventually("the other language", || (self.text(".switch button") != before).then_some(()));
    }

    /// Answers questions: `"adult=yes has_plan=unknown"`. Exactly these are asked, in this order.
    #[track_caller]
    pub(crate) fn answer(&self, book: &Book, answers: &str) {
        for answer in answers.split_whitespace() {
            self.world.chapter(answer);
            let (question, option) = answer.split_once('=').unwrap();
            assert_eq!(book.question(&self.title()), question, "another question is asked");
            self.choose(book.choice(question, option));
            self.go_on();
        }
    }

    /// Answers everything that is asked, and shows the result.
    #[track_caller]
    pub(crate) fn answer_all(&self, book: &Book, answers: &str) {
        self.answer(book, answers);
        assert!(!self.shows(".choices"), "one more is asked: {}", self.title());
        assert_eq!(self.texts(".row dt").len(), answers.split_whitespace().count());
        self.go_on();
    }
}

impl World {
    /// Opens the standalone page at a municipality, and waits for its start page.
    #[track_caller]
    pub(crate) fn standalone(&self, municipality: &str) -> Guide<'_> {
        self.open(&format!("/guide.html?kommune={municipality}"));
        let guide = self.guide();
        guide.title();
        guide
    }

    /// Presses a key.
    #[track_caller]
    pub(crate) fn key(&self, key: Key) {
        let chain = self.driver.action_chain_with_delay(None, Some(std::time::Duration::ZERO));
        self.wait(chain.send_keys(key).perform());
    }
}
