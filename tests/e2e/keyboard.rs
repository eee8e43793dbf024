//! From the start to the result without a mouse.

use std::time::Duration;

use thirtyfour::prelude::*;
use traeningsguide::i18n::Msg;

use crate::book::Book;
use crate::find::{Guide, da};
use crate::patience::eventually;
use crate::world::journey;

impl Guide<'_> {
    /// Goes on with Tab until something that matches has the focus.
    #[track_caller]
    pub(crate) fn tab_to(&self, css: &str) {
        for _ in 0..40 {
            self.world.key(Key::Tab);
            let body = self.world.run("return document.activeElement === document.body", &[]);
            assert_eq!(body, false, "the focus fell out of the page on the way to {css}");
            if self.focus_is(css) {
                return;
            }
        }
        panic!("Tab does not reach {css}");
    }

    /// As [`Self::tab_to`], backwards.
    #[track_caller]
    fn tab_back_to(&self, css: &str) {
        eventually(css, || {
            let world = self.world;
            let chain = world.driver.action_chain_with_delay(None, Some(Duration::ZERO));
            world.wait(chain.key_down(Key::Shift).send_keys(Key::Tab).key_up(Key::Shift).perform());
            self.focus_is(css).then_some(())
        });
    }

    /// Chooses with the keys: Tab to the first radio button, Space, and arrows down.
    #[track_caller]
    pub(crate) fn choose_by_key(&self, place: usize) {
        self.tab_to("input");
        self.world.key(Key::Space);
        for _ in 0..place {
            self.world.key(Key::Down);
        }
        eventually("the choice is marked", || (self.chosen() == Some(place)).then_some(()));
        assert!(self.focus_is("input:checked"));
    }

    /// The page's heading has the focus, and is on the screen.
    #[track_caller]
    fn heading_is_heard(&self) {
        assert!(self.focus_is(".title"), "the focus is not on the heading");
        let seen = "const { top, bottom } = root.activeElement.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight";
        assert_eq!(self.run(seen, &[]), true, "the heading is not on the screen");
    }
}

#[test]
fn a_whole_journey() {
    journey(|world| {
        let book = Book::of("viborg");
        let guide = world.standalone("viborg");
        guide.tab_to(".primary");
        guide.turn(|| world.key(Key::Enter));
        guide.heading_is_heard();
        guide.choose_by_key(0);
        guide.turn(|| world.key(Key::Enter));
        guide.heading_is_heard();

        world.chapter("goes on with nothing chosen");
        guide.tab_to(".primary");
        guide.turn(|| world.key(Key::Space));
        assert!(guide.focus_is(".problem"), "the error is not heard");
        let problem = guide.text(".problem");
        for msg in [Msg::ErrorTitle, Msg::ErrorChoose] {
            assert!(problem.contains(&da(msg)), "{problem}");
        }
        let described =
            "const ids = root.querySelector('fieldset').getAttribute('aria-describedby');
            return ids.split(' ').every((id) => root.getElementById(id))";
        assert_eq!(guide.run(described, &[]), true, "the error is not tied to the choices");

        world.chapter("answers after all");
        guide.choose_by_key(book.choice("visited_training", "yes"));
        // As in any form, Enter sends it.
        guide.turn(|| world.key(Key::Enter));
        assert!(!guide.shows(".problem"), "the error stayed");
        guide.heading_is_heard();

        for (question, option, key) in
            [("travel_self", "with_help", Key::Enter), ("fits_hours", "unknown", Key::Space)]
        {
            world.chapter(question);
            assert_eq!(book.question(&guide.title()), question);
            guide.choose_by_key(book.choice(question, option));
            guide.tab_to(".primary");
            guide.turn(|| world.key(key));
            guide.heading_is_heard();
        }

        world.chapter("changes an answer");
        guide.tab_to(".row button");
        guide.turn(|| world.key(Key::Enter));
        guide.heading_is_heard();
        guide.tab_to("input:checked");
        guide.turn(|| world.key(Key::Enter));
        guide.heading_is_heard();

        world.chapter("sees the result");
        guide.tab_to(".primary");
        guide.turn(|| world.key(Key::Space));
        guide.heading_is_heard();
        guide.tab_to(".opens > button");
        for (key, open) in [(Key::Enter, "true"), (Key::Space, "false")] {
            world.key(key);
            let css = ["[aria-expanded='", open, "']"].concat();
            eventually("the source opens and closes", || guide.focus_is(&css).then_some(()));
        }
        guide.tab_back_to(".switch button");
    });
}

#[test]
fn from_the_chooser() {
    journey(|world| {
        world.open("/guide.html");
        let guide = world.guide();
        guide.title();
        guide.choose_by_key(2);
        guide.turn(|| world.key(Key::Enter));
        guide.heading_is_heard();
        guide.tab_back_to(".back button");
        guide.turn(|| world.key(Key::Enter));
        guide.heading_is_heard();
    });
}

#[test]
fn the_page_keeps_its_focus_until_the_reader_comes() {
    journey(|world| {
        world.host_page(
            "<input id='søg' autofocus><traenings-guide municipality='viborg'></traenings-guide>",
        );
        let guide = world.guide();
        guide.title();
        // By now whatever belongs to the first page has been done.
        guide.has_everything();
        let focus = "return document.activeElement.id";
        assert_eq!(
            world.run(focus, &[]),
            "søg",
            "the guide took the focus of a page that it was not asked to"
        );
    });
}
