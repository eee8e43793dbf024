//! The browser's back and forward: a fake browser that does what the guide asks of its history.

use proptest::collection::vec;
use proptest::prelude::*;
use traeningsguide::app::{Effect, Event, HostEvent, Setup, Stage, Step};
use traeningsguide::i18n::Language;

use super::guide::{Guide, setup};
use super::random::cases;
use super::sample::{self, ENGLISH, OTHER};

const DRAWN: [Effect; 2] = [Effect::Show, Effect::Focus];

/// A guide on a page of its own: the browser's entries, each with the place that was left there.
struct Browser {
    guide: Guide,
    entries: Vec<usize>,
    current: usize,
}

impl Browser {
    /// A browser that shows the last of these entries.
    fn open(municipality: Option<&str>, entries: Vec<usize>) -> Self {
        let current = entries.len() - 1;
        let entry = Some(entries[current]);
        let setup = Setup { entry, ..setup(municipality, Language::DANISH) };
        let (guide, effects) = Guide::new(setup);
        let mut browser = Self { guide, entries, current };
        browser.carry_out(effects);
        browser
    }

    /// At the start page.
    fn ready() -> Self {
        let mut browser = Self::open(Some(sample::ID), vec![0]);
        browser.deliver(sample::ID);
        browser
    }

    /// At the first question, with the start page behind it.
    fn begun() -> Self {
        let mut browser = Self::ready();
        browser.act(Event::Continue);
        browser
    }

    /// The pack of a municipality arrives.
    fn deliver(&mut self, municipality: &str) {
        let json = sample::pack(Language::DANISH).to_string();
        let (municipality, voice) = (municipality.to_owned(), Language::DANISH.into());
        self.act(Event::PackLoaded { municipality, voice, files: sample::files(voice, json) });
    }

    /// Anything but the browser's buttons.
    fn act(&mut self, event: Event) -> Vec<Effect> {
        let effects = self.guide.send(event);
        let drawn = self.carry_out(effects);
        self.is_in_step();
        drawn
    }

    fn answer(&mut self, choice: usize) -> Vec<Effect> {
        self.act(self.guide.choices()[choice].event.clone());
        self.act(Event::Continue)
    }

    /// The browser moves, and says so: like a browser, later and never beyond its entries.
    fn go(&mut self, step: i32) -> Vec<Effect> {
        let to = i64::try_from(self.current).unwrap() + i64::from(step);
        let Ok(to) = usize::try_from(to) else { panic!("the guide leaves its own page") };
        assert!(to < self.entries.len(), "forward into nothing");
        self.current = to;
        let effects = self.guide.send(Event::Moved(Some(self.entries[to])));
        self.carry_out(effects)
    }

    /// Does what the guide asks of the browser's history. The other effects.
    fn carry_out(&mut self, effects: Vec<Effect>) -> Vec<Effect> {
        let mut others = Vec::new();
        for effect in effects {
            match effect {
                Effect::History(Step::Mark(place)) => self.entries[self.current] = place,
                Effect::History(Step::Push(place)) => {
                    self.current += 1;
                    self.entries.truncate(self.current);
                    self.entries.push(place);
                }
                Effect::History(Step::Go(step)) => drop(self.go(step)),
                other => others.push(other),
            }
        }
        others
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
        // An entry that a link within the page made is given the place of the page that is shown.
        let mark = Step::Mark(self.entries[self.current]);
        let marked = self.guide.clone().send(Event::Moved(None));
        assert_eq!(marked, [Effect::History(mark)], "out of step");
        let places = self.entries.iter().copied();
        assert!(places.eq(0..self.entries.len()), "{:?}", self.entries);
    }

    fn stage(&self) -> Stage {
        self.guide.model.stage()
    }
}

/// From the start page to the result, each answer "ja"; and the pages on the way.
fn at_the_result() -> (Browser, Vec<Stage>) {
    let mut browser = Browser::ready();
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
    assert_eq!(browser.go(0), [], "what is shown needs no drawing");
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
    let mut asked = Vec::new();
    for choice in [0, 1, 0].into_iter().chain([0; 9]) {
        if let Stage::Question { .. } = browser.stage() {
            asked.push(browser.guide.heading());
            browser.answer(choice);
        }
    }
    let health = "Hvordan har du det?".to_owned();
    assert!(asked.contains(&health), "{asked:?}");
    // Of a child nobody asks how it is.
    let adult = browser.guide.check().rows.into_iter().find(|it| it.question == "adult").unwrap();
    browser.act(adult.event);
    browser.answer(1);
    let mut seen = vec![browser.guide.heading()];
    while browser.back() {
        seen.push(browser.guide.heading());
    }
    assert!(!seen.contains(&health), "{seen:?}");
    assert!(seen.windows(2).all(|it| it[0] != it[1]), "a press in vain: {seen:?}");
    let first = ["Er du fyldt 18?", "Kan du få træning i Prøveby Kommune?"];
    assert!(seen.ends_with(&first.map(str::to_owned)), "{seen:?}");
}

#[test]
fn the_check_waits_for_what_is_still_unanswered() {
    let (mut browser, pages) = at_the_result();
    browser.act(Event::Restart);
    let check = i32::try_from(pages.len() - 1).unwrap();
    assert_eq!(browser.go(check), DRAWN);
    assert_eq!(browser.guide.heading(), "Er du fyldt 18?");
    assert_eq!(browser.go(1), [], "and so does the result");
    assert_eq!(browser.guide.heading(), "Er du fyldt 18?");
}

#[test]
fn another_language_is_no_new_page() {
    let mut browser = Browser::begun();
    let json = sample::pack(ENGLISH).to_string();
    let (municipality, voice) = (sample::ID.to_owned(), ENGLISH.into());
    browser.act(Event::PackLoaded { municipality, voice, files: sample::files(voice, json) });
    browser.act(Event::Speak(ENGLISH));
    assert_eq!(browser.entries.len(), 2);
    browser.back();
    assert_eq!(browser.guide.heading(), "Can you get training in Prøveby Municipality?");
}

#[test]
fn to_wait_is_no_page_to_go_back_to() {
    let mut browser = Browser::open(None, vec![0]);
    browser.answer(0);
    assert_eq!(browser.stage(), Stage::Loading);
    browser.deliver(sample::ID);
    assert_eq!((browser.stage(), browser.entries.len()), (Stage::Start, 2));
    browser.back();
    assert_eq!(browser.stage(), Stage::Choose);
}

#[test]
fn who_goes_back_to_the_chooser_and_on_again_finds_their_answers() {
    let mut browser = Browser::open(None, vec![0]);
    browser.answer(0);
    browser.deliver(sample::ID);
    browser.act(Event::Continue);
    browser.answer(0);

    let ready = Effect::Emit(HostEvent::Ready);
    assert_eq!(browser.go(-3), [Effect::Show, Effect::Focus, ready]);
    assert_eq!(browser.guide.model.municipality(), None);
    assert!(browser.guide.page().help.is_none(), "nobody to call before it is known whom");
    browser.go(1);
    assert_eq!(browser.guide.model.municipality(), Some(sample::ID));
    let mut guide = browser.guide;
    guide.next();
    assert_eq!(guide.chosen().as_deref(), Some("Ja"));

    // The same with the guide's own buttons; and the language changed in between.
    guide.back();
    guide.back();
    guide.send(Event::Speak(ENGLISH));
    guide.deliver_list(ENGLISH);
    let effects = guide.answer("Prøveby Municipality");
    let loads = effects.iter().filter(|it| matches!(it, Effect::Load { .. }));
    assert_eq!(loads.count(), 3, "in English for every reader: {effects:?}");
    assert_eq!(guide.heading(), "Loading the guide …");
    guide.deliver(ENGLISH);
    guide.next();
    assert_eq!(guide.chosen().as_deref(), Some("Yes"));

    // Another municipality asks out of the same bank.
    guide.back();
    guide.back();
    guide.answer("Andenby Municipality");
    assert_eq!(guide.model.municipality(), Some(OTHER));
    assert_eq!(guide.model.stage(), Stage::Loading);
    let json = sample::pack(ENGLISH).to_string();
    let (municipality, voice) = (OTHER.to_owned(), ENGLISH.into());
    guide.send(Event::PackLoaded { municipality, voice, files: sample::files(voice, json) });
    guide.next();
    assert_eq!(guide.chosen().as_deref(), Some("Yes"));
}

#[test]
fn a_page_that_names_its_municipality_leads_to_no_chooser() {
    let mut browser = Browser::open(None, vec![0]);
    browser.act(Event::Municipality(Some(sample::ID.into())));
    browser.deliver(sample::ID);
    browser.act(Event::Continue);
    let question = browser.stage();
    assert_eq!(browser.go(-2), []);
    assert_eq!(browser.stage(), question);
    // Nor to a question while another municipality's pack is on its way.
    browser.act(Event::Municipality(Some(OTHER.into())));
    assert_eq!(browser.go(-1), []);
    assert_eq!(browser.stage(), Stage::Loading);
}

#[test]
fn after_a_reload_the_old_entries_lead_to_the_first_page_and_out() {
    let mut browser = Browser::open(Some(sample::ID), vec![0, 1, 2, 3, 4, 5]);
    browser.deliver(sample::ID);
    assert!(browser.back());
    assert_eq!((browser.stage(), browser.current), (Stage::Start, 0), "no press in vain");
    assert!(!browser.back(), "and it must not leave by itself");
    // What lay ahead is not known any more.
    browser.current = 5;
    assert_eq!(browser.guide.send(Event::Moved(Some(9))), []);
    browser.is_in_step();
    let made_up = Setup { entry: Some(usize::MAX), ..setup(None, Language::DANISH) };
    let (_, effects) = Guide::new(made_up);
    assert_eq!(effects[0], Effect::History(Step::Mark(999)));
}

#[test]
fn where_the_history_is_the_page_s_nothing_is_done_to_it() {
    let mut guide = Guide::begun();
    let mut effects = guide.answer("Ja");
    effects.extend(guide.back());
    effects.extend(guide.send(Event::Moved(Some(0))));
    assert_eq!(effects, [DRAWN, DRAWN].concat());
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
        (Act::Answer(_) | Act::Continue, _) => drop(browser.act(Event::Continue)),
        (Act::Back, _) => drop(browser.act(Event::Back)),
        (Act::Change(die), Stage::Check) => {
            let rows = browser.guide.check().rows;
            if let Some(row) = rows.get(die % rows.len().max(1)) {
                browser.act(row.event.clone());
            }
        }
        (Act::Restart, Stage::Result) => drop(browser.act(Event::Restart)),
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
        let mut browser = Browser::ready();
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
