//! The browser's back and forward: on the guide's own page they step through its pages, elsewhere
//! they are left alone.

use serde_json::{Value, json};

use crate::book::Book;
use crate::find::Guide;
use crate::patience::eventually;
use crate::world::{World, journey};

/// A page to come from.
const BEFORE: &str =
    "<!doctype html><html lang='da'><title>Før</title><link rel='icon' href='data:,'><p>Før";

impl World {
    /// Comes from another page.
    #[track_caller]
    fn come_from(&self) {
        self.server.put("/foer.html", BEFORE);
        self.open("/foer.html");
    }

    /// The browser's back.
    #[track_caller]
    fn step_back(&self) {
        self.wait(self.driver.back());
    }

    #[track_caller]
    fn is_back_where_they_came_from(&self) {
        let there = || self.run("return location.pathname", &[]) == "/foer.html";
        eventually("the page before", || there().then_some(()));
    }

    fn entries(&self) -> Value {
        self.run("return [history.length, history.state]", &[])
    }
}

/// It has the focus, and the reader sees it.
#[track_caller]
fn heading_is_on_the_screen(guide: Guide<'_>) {
    assert!(guide.focus_is(".title"));
    eventually("the heading is on the screen", || {
        let seen = "const { top, bottom } = root.querySelector('.title').getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight";
        (guide.run(seen, &[]) == true).then_some(())
    });
}

impl Guide<'_> {
    #[track_caller]
    fn asks(&self, book: &Book, question: &str, choice: Option<&str>) {
        assert_eq!(book.question(&self.title()), question);
        assert_eq!(self.chosen(), choice.map(|it| book.choice(question, it)), "{question}");
    }
}

#[test]
fn back_and_forward_step_through_the_guide_s_own_page() {
    journey(|world| {
        let book = Book::of("viborg");
        world.come_from();
        let guide = world.standalone("viborg");
        let start = guide.title();
        let place = "return [location.href, document.title]";
        let before = world.run(place, &[]);
        guide.begin();
        guide.answer(&book, "visited_training=yes travel_self=with_help fits_hours=unknown");
        guide.go_on();
        let result = guide.title();
        // The browser remembers how far down the reader was on each page.
        world.run("scrollTo(0, 1e6)", &[]);
        // The start page, for whom, three questions, the check and the result; and the two pages
        // before.
        let length = world.entries()[0].as_i64().unwrap();
        assert_eq!(world.entries(), json!([length, 6]));

        world.chapter("back with the browser, to the first question");
        for _ in 0..4 {
            guide.turn(|| world.step_back());
        }
        guide.asks(&book, "visited_training", Some("yes"));
        heading_is_on_the_screen(guide);

        world.chapter("and forward, to the result");
        let forward = || world.wait(world.driver.forward());
        guide.turn(forward);
        guide.asks(&book, "travel_self", Some("with_help"));
        for _ in 0..3 {
            guide.turn(forward);
        }
        assert_eq!(guide.title(), result);
        heading_is_on_the_screen(guide);

        world.chapter("back with the guide: the browser goes along");
        for _ in 0..2 {
            guide.go_back();
        }
        guide.asks(&book, "fits_hours", Some("unknown"));
        eventually("the browser's entry", || (world.entries() == json!([length, 4])).then_some(()));

        world.chapter("another language is no new page");
        guide.switch_language();
        guide.switch_language();
        assert_eq!(world.entries(), json!([length, 4]));
        // Nor is a link within the page, for the guide.
        world.run("location.hash = 'indhold'", &[]);
        eventually("its entry", || (world.entries()[1] == 4).then_some(()));
        world.step_back();
        guide.asks(&book, "fits_hours", Some("unknown"));

        world.chapter("another answer: what lay ahead is gone");
        guide.choose(0);
        guide.go_on();
        assert_eq!(world.entries()[1], 5);
        assert_eq!(world.run(place, &[]), before, "the address or the title changed");

        world.chapter("out");
        for _ in 0..5 {
            guide.turn(|| world.step_back());
        }
        assert_eq!(guide.title(), start);
        world.step_back();
        world.is_back_where_they_came_from();
    });
}

#[test]
fn a_page_that_was_loaded_again_is_left_in_two_steps() {
    journey(|world| {
        world.come_from();
        let guide = world.standalone("viborg");
        let start = guide.title();
        guide.begin();
        guide.answer(&Book::of("viborg"), "visited_training=yes");
        world.wait(world.driver.refresh());
        assert_eq!(guide.title(), start, "an answer survived");
        assert_eq!(world.entries()[1], 3);
        world.step_back();
        eventually("the first entry", || (world.entries()[1] == 0).then_some(()));
        assert_eq!(guide.title(), start);
        world.step_back();
        world.is_back_where_they_came_from();
    });
}

#[test]
fn the_chooser_is_a_page_like_any_other() {
    journey(|world| {
        world.open("/guide.html");
        let guide = world.guide();
        let chooser = guide.title();
        guide.choose(7);
        guide.go_on();
        guide.begin();
        guide.answer(&Book::of("viborg"), "visited_training=yes");
        for _ in 0..4 {
            guide.turn(|| world.step_back());
        }
        assert_eq!(guide.title(), chooser);
        assert!(!guide.shows(".help"));
        for _ in 0..3 {
            guide.turn(|| world.wait(world.driver.forward()));
        }
        guide.asks(&Book::of("viborg"), "visited_training", Some("yes"));
    });
}

/// From the start page to the result; what the browser had of entries before.
#[track_caller]
fn all_the_way(world: &World, guide: &Guide<'_>) -> Value {
    guide.title();
    let before = world.entries();
    assert_eq!(before[1], Value::Null);
    guide.begin();
    guide.answer_all(&Book::of("viborg"), "visited_training=no ongoing_need=no");
    before
}

#[test]
fn on_another_s_page_back_leaves_it() {
    journey(|world| {
        world.come_from();
        world.host_page("<traenings-guide municipality='viborg'></traenings-guide>");
        let guide = world.guide();
        let before = all_the_way(world, &guide);
        guide.go_back();
        guide.go_back();
        assert_eq!(world.entries(), before);
        world.step_back();
        world.is_back_where_they_came_from();

        world.chapter("in a frame, the same");
        world.framed("viborg");
        let guide = world.guide();
        let before = all_the_way(world, &guide);
        assert_eq!(world.entries(), before);
        world.wait(world.driver.enter_default_frame());
        world.step_back();
        world.is_back_where_they_came_from();
    });
}

#[test]
fn a_guide_that_is_gone_hears_nothing() {
    journey(|world| {
        let guide = world.standalone("viborg");
        guide.begin();
        guide.answer(&Book::of("viborg"), "visited_training=yes");
        let length = world.entries()[0].clone();
        world.run_later(
            "const done = arguments[0]; document.querySelector('traenings-guide').remove();
             setTimeout(() => setTimeout(done))",
            &[],
        );
        world.step_back();
        eventually("the entry before", || (world.entries() == json!([length, 2])).then_some(()));
        assert!(!guide.shows("*"));
    });
}
