//! The browser's back and forward: a fake browser, and the trail that keeps the guide in step with
//! it.

use proptest::collection::vec;
use proptest::prelude::*;
use traeningsguide::app::{Effect, Event, HostEvent, Stage, Step, Trail};
use traeningsguide::engine::FactId;
use traeningsguide::i18n::Language;

use super::guide::{Guide, OTHER};
use super::random::cases;
use super::sample;

const DRAWN: [Effect; 2] = [Effect::Show, Effect::Focus];

/// A guide on a page of its own: the browser's entries, each with the place that was left there.
struct Browser {
    guide: Guide,
    trail: Trail,
    entries: Vec<usize>,
    current: usize,
}

impl Browser {
    fn new(guide: Guide) -> Self {
        let trail = Trail::new(0, guide.model.stage());
        Self { guide, trail, entries: vec![0], current: 0 }
    }

    /// At the first question, with the start page behind it.
    fn begun() -> Self {
        let mut browser = Self::new(Guide::ready());
        browser.act(Event::Continue);
        browser
    }

    /// Anything but the browser's buttons.
    fn act(&mut self, event: Event) {
        let back = matches!(event, Event::Back | Event::Restart);
        self.guide.send(event);
        let step = self.trail.turned(self.guide.model.stage(), back);
        self.take(step);
        self.is_in_step();
    }

    fn answer(&mut self, choice: usize) {
        self.act(self.guide.choices()[choice].event.clone());
        self.act(Event::Continue);
    }

    /// The browser moves, and says so: like a browser, later and never beyond its entries.
    fn go(&mut self, step: i32) -> Vec<Effect> {
        let to = i64::try_from(self.current).unwrap() + i64::from(step);
        let Ok(to) = usize::try_from(to) else { panic!("the guide leaves its own page") };
        assert!(to < self.entries.len(), "forward into nothing");
        self.current = to;
        let Some(stage) = self.trail.moved(self.entries[to]) else { panic!("no such page") };
        let effects = self.guide.send(Event::Visit(stage));
        let step = self.trail.visited(self.guide.model.stage());
        self.take(step);
        effects
    }

    fn take(&mut self, step: Step) {
        match step {
            Step::Stay => {}
            Step::Push(place) => {
                self.current += 1;
                self.entries.truncate(self.current);
                self.entries.push(place);
            }
            Step::Go(step) => drop(self.go(step)),
        }
    }

    /// The browser's back; false where that leaves the page.
    fn back(&mut self) -> bool {
        let stays = self.current > 0;
        if stays {
            self.go(-1);
            self.is_in_step();
        }
        stays
    }

    fn forward(&mut self) -> bool {
        let stays = self.current + 1 < self.entries.len();
        if stays {
            self.go(1);
            self.is_in_step();
        }
        stays
    }

    fn is_in_step(&self) {
        assert_eq!(self.trail.place(), self.entries[self.current], "out of step");
        let places = self.entries.iter().copied();
        assert!(places.eq(0..self.entries.len()), "{:?}", self.entries);
    }

    fn stage(&self) -> Stage {
        self.guide.model.stage()
    }
}

/// From the start page to the result, each answer "ja"; and the pages on the way.
fn at_the_result() -> (Browser, Vec<Stage>) {
    let mut browser = Browser::new(Guide::ready());
    let mut pages = vec![browser.stage()];
    browser.act(Event::Continue);
    while matches!(browser.stage(), Stage::Question { .. }) {
        pages.push(browser.stage());
        browser.answer(0);
    }
    pages.push(browser.stage());
    browser.act(Event::Continue);
    assert_eq!(browser.stage(), Stage::Result);
    (browser, pages)
}

#[test]
fn back_and_forward_step_through_the_pages_and_the_answers_stay() {
    let (mut browser, pages) = at_the_result();
    let answers = browser.guide.model.answers_in_use();
    for page in pages.iter().rev() {
        assert!(browser.back());
        assert_eq!(browser.stage(), *page);
        assert_eq!(browser.guide.model.answers_in_use(), answers);
    }
    assert!(!browser.back(), "back on the first page leaves it");
    for page in pages[1..].iter().chain([&Stage::Result]) {
        assert!(browser.forward());
        assert_eq!(browser.stage(), *page);
    }
    assert!(!browser.forward());
}

#[test]
fn a_page_that_comes_back_is_drawn_and_gets_the_focus() {
    let mut browser = Browser::begun();
    browser.answer(0);
    assert_eq!(browser.go(-1), DRAWN);
    assert_eq!(browser.guide.chosen().as_deref(), Some("Ja"));
    assert_eq!(browser.go(1), DRAWN);
    let shown = browser.stage();
    assert_eq!(browser.guide.send(Event::Visit(shown)), [], "what is shown needs no drawing");
}

#[test]
fn the_guide_s_own_back_takes_the_browser_along() {
    let (mut browser, pages) = at_the_result();
    for page in pages.iter().rev() {
        browser.act(Event::Back);
        assert_eq!(browser.stage(), *page);
    }
    assert_eq!(browser.current, 0, "the browser's back would lead forward");
    assert_eq!(browser.entries.len(), pages.len() + 1, "forward is lost");
}

#[test]
fn to_start_over_leads_back_to_the_start_page() {
    let (mut browser, _) = at_the_result();
    browser.act(Event::Restart);
    assert_eq!((browser.stage(), browser.current), (Stage::Start, 0));
    // There is no result without answers: the first question is the nearest.
    while browser.forward() {}
    assert!(matches!(browser.stage(), Stage::Question { .. }));
    assert_eq!(browser.guide.heading(), "Er du fyldt 18?");
}

#[test]
fn a_question_that_is_no_longer_asked_gives_way_to_the_one_before() {
    let mut browser = Browser::begun();
    for choice in [0, 1, 0] {
        browser.answer(choice);
    }
    assert_eq!(browser.guide.heading(), "Vil du træne?");
    for heading in ["Hvordan har du det?", "Har du en genoptræningsplan?", "Er du fyldt 18?"] {
        browser.back();
        assert_eq!(browser.guide.heading(), heading);
    }
    // Of a child nobody asks how it is.
    browser.answer(1);
    assert_eq!(browser.guide.heading(), "Har du en genoptræningsplan?");
    browser.answer(1);
    let shown = browser.guide.heading();
    assert_ne!(shown, "Hvordan har du det?");
    let health = Stage::Question { fact: FactId(2), changing: None };
    browser.guide.send(Event::Visit(health));
    assert_eq!(browser.guide.heading(), "Har du en genoptræningsplan?");
}

#[test]
fn the_check_waits_for_what_is_still_unanswered() {
    let (mut browser, _) = at_the_result();
    browser.guide.send(Event::Restart);
    for stage in [Stage::Check, Stage::Result] {
        assert_eq!(browser.guide.send(Event::Visit(stage)).is_empty(), stage == Stage::Result);
        assert_eq!(browser.guide.heading(), "Er du fyldt 18?");
    }
}

#[test]
fn another_language_is_no_new_page() {
    let mut browser = Browser::new(Guide::bilingual());
    browser.act(Event::Continue);
    browser.act(Event::Speak(Language::En));
    assert_eq!(browser.entries.len(), 2);
    browser.back();
    assert_eq!(browser.guide.heading(), "Can you get training in Prøveby Municipality?");
}

#[test]
fn to_wait_is_no_page_to_go_back_to() {
    let (guide, _) = Guide::open(None, Language::Da);
    let mut browser = Browser::new(guide);
    browser.answer(0);
    assert_eq!(browser.stage(), Stage::Loading);
    let json = sample::pack(Language::Da).to_string();
    let (municipality, voice) = (sample::ID.to_owned(), Language::Da.into());
    browser.act(Event::PackLoaded { municipality, voice, json });
    assert_eq!((browser.stage(), browser.entries.len()), (Stage::Start, 2));
    browser.back();
    assert_eq!(browser.stage(), Stage::Choose);
}

#[test]
fn who_goes_back_to_the_chooser_and_on_again_finds_their_answers() {
    let (mut guide, _) = Guide::open(None, Language::Da);
    guide.answer("Prøveby Kommune");
    guide.deliver(Language::Da);
    guide.next();
    guide.answer("Ja");
    let visit = |guide: &mut Guide, stage| guide.send(Event::Visit(stage));

    let ready = Effect::Emit(HostEvent::Ready);
    assert_eq!(visit(&mut guide, Stage::Choose), [Effect::Show, Effect::Focus, ready]);
    assert_eq!(guide.model.municipality(), None);
    assert!(guide.page().help.is_none(), "nobody to call before it is known whom");
    visit(&mut guide, Stage::Start);
    assert_eq!(guide.model.municipality(), Some(sample::ID));
    guide.next();
    assert_eq!(guide.chosen().as_deref(), Some("Ja"));

    // The same with the guide's own buttons; and the language changed in between.
    guide.back();
    guide.back();
    guide.send(Event::Speak(Language::En));
    let effects = guide.answer("Prøveby Municipality");
    let loads = effects.iter().filter(|it| matches!(it, Effect::Load { .. }));
    assert_eq!(loads.count(), 1, "{effects:?}");
    guide.next();
    assert_eq!(guide.chosen().as_deref(), Some("Ja"));

    // Another municipality asks out of the same bank.
    guide.back();
    guide.back();
    guide.answer("Andenby Municipality");
    assert_eq!(guide.model.municipality(), Some(OTHER));
    assert_eq!(guide.model.stage(), Stage::Loading);
    let json = sample::pack(Language::Da).to_string();
    let (municipality, voice) = (OTHER.to_owned(), Language::Da.into());
    guide.send(Event::PackLoaded { municipality, voice, json });
    guide.next();
    assert_eq!(guide.chosen().as_deref(), Some("Ja"));
}

#[test]
fn a_page_that_names_its_municipality_leads_to_no_chooser() {
    let mut guide = Guide::begun();
    let question = guide.model.stage();
    for stage in [Stage::Choose, Stage::NotCovered] {
        assert_eq!(guide.send(Event::Visit(stage)), []);
        assert_eq!(guide.model.stage(), question);
    }
    let (mut waiting, _) = Guide::open(Some(sample::ID), Language::Da);
    assert_eq!(waiting.send(Event::Visit(question)), []);
    assert_eq!(waiting.model.stage(), Stage::Loading);
}

#[test]
fn after_a_reload_the_old_entries_lead_to_the_first_page_and_out() {
    let mut trail = Trail::new(5, Stage::Start);
    assert_eq!(trail.place(), 5);
    assert_eq!(trail.moved(4), Some(Stage::Start));
    assert_eq!(trail.visited(Stage::Start), Step::Go(-1), "a press in vain");
    assert_eq!(trail.moved(0), Some(Stage::Start));
    assert_eq!(trail.visited(Stage::Start), Step::Stay, "it must not leave by itself");
    // What lay ahead is not known any more.
    assert_eq!(trail.moved(9), Some(Stage::Start));
    assert_eq!(trail.place(), 5);
    assert_eq!(Trail::new(usize::MAX, Stage::Start).place(), 999, "a place that was made up");
}

#[test]
fn what_was_copied_is_said_on_its_own_page_only() {
    let mut guide = Guide::begun();
    assert_eq!(guide.model.copied(), None);
    for done in [true, false] {
        assert_eq!(guide.send(Event::Copied(done)), [Effect::Refresh]);
        assert_eq!(guide.model.copied(), Some(done));
    }
    guide.back();
    assert_eq!(guide.model.copied(), None);
}

#[derive(Clone, Copy, Debug)]
enum Act {
    Answer(usize),
    Continue,
    Back,
    Change(usize),
    Restart,
    BrowserBack,
    BrowserForward,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        10 => any::<usize>().prop_map(Act::Answer),
        2 => Just(Act::Continue),
        3 => Just(Act::Back),
        2 => any::<usize>().prop_map(Act::Change),
        1 => Just(Act::Restart),
        4 => Just(Act::BrowserBack),
        3 => Just(Act::BrowserForward),
    ];
    vec(act, 1..40)
}

fn act(browser: &mut Browser, act: Act) {
    match (act, browser.stage()) {
        (Act::Answer(die), Stage::Question { .. }) => {
            let choices = browser.guide.question().choices.len();
            browser.answer(die % choices);
        }
        (Act::Answer(_) | Act::Continue, _) => browser.act(Event::Continue),
        (Act::Back, _) => browser.act(Event::Back),
        (Act::Change(die), Stage::Check) => {
            let rows = browser.guide.check().rows;
            if let Some(row) = rows.get(die % rows.len().max(1)) {
                browser.act(row.event.clone());
            }
        }
        (Act::Restart, Stage::Result) => browser.act(Event::Restart),
        (Act::BrowserBack, _) => drop(browser.back()),
        (Act::BrowserForward, _) => drop(browser.forward()),
        (Act::Change(_) | Act::Restart, _) => {}
    }
}

proptest! {
    #![proptest_config(cases(64))]

    /// Whatever the reader presses: the way out is back, no press on it is in vain but the last,
    /// and forward leads to where they were.
    #[test]
    fn the_browser_and_the_guide_stay_in_step(acts in acts()) {
        let mut browser = Browser::new(Guide::ready());
        for it in acts {
            act(&mut browser, it);
        }
        // Pages that the answers no longer lead to are put right by going there.
        while browser.forward() {}
        let (page, answers) = (browser.stage(), browser.guide.model.answers_in_use());
        let mut shown = page;
        while browser.back() {
            prop_assert!(browser.stage() != shown || browser.current == 0);
            shown = browser.stage();
        }
        prop_assert_eq!(browser.current, 0);
        prop_assert_eq!(shown, Stage::Start);
        while browser.forward() {}
        prop_assert_eq!(browser.stage(), page);
        prop_assert_eq!(browser.guide.model.answers_in_use(), answers);
    }
}
