//! Every kind of page that a reader can come to, drawn.

use std::rc::Rc;
use std::sync::LazyLock;

use leptos::prelude::*;
use traeningsguide::app::view::{Live, Page, Screen};
use traeningsguide::app::{Event, Pick, Stage};
use traeningsguide::engine::FactId;
use traeningsguide::i18n::Language;
use traeningsguide::ui::{self, Scope, Shell};

use super::dom::Element;
use super::guide::Guide;
use super::sample::{self, OTHER};

/// The level of the page's own heading, where a test does not care.
pub(super) const LEVEL: u8 = 2;

/// A page, and how the reader came to it.
pub(super) struct Drawn {
    pub(super) name: String,
    pub(super) guide: Guide,
    pub(super) root: Element,
}

/// Draws the page that a guide is on.
pub(super) fn draw(guide: &Guide, level: u8) -> Element {
    draw_page(guide.page(), guide.live(), level)
}

/// Draws a page, with the parts beside it.
pub(super) fn draw_page(page: Page, live: Live, level: u8) -> Element {
    let owner = Owner::new();
    let html = owner.with(|| {
        let (chrome, live) = (RwSignal::new(page.chrome.clone()), RwSignal::new(live));
        ui::guide(Rc::new(Still(page)), chrome, live, level).to_html()
    });
    Element::read(&html)
}

/// A page that nobody clicks on.
struct Still(Page);

impl Shell for Still {
    fn send(self: Rc<Self>, _: Event) {}

    fn draw(self: Rc<Self>, scope: Scope) -> Vec<AnyView> {
        let page = self.0.clone();
        match page.screen {
            Screen::Check(_) | Screen::Desk(_) | Screen::Result(_) | Screen::Handover(_) => {
                ui::late(scope, page)
            }
            _ => ui::early(scope, page),
        }
    }
}

/// Every kind of page in both languages, with its heading at this level.
pub(super) fn pages_at(level: u8) -> Vec<Drawn> {
    let drawn = |language: Language| {
        kinds(language).into_iter().map(move |(name, guide)| Drawn {
            name: format!("{name} ({})", language.code()),
            root: draw(&guide, level),
            guide,
        })
    };
    messages::languages().flat_map(drawn).collect()
}

/// Every kind of page in both languages. Drawn once for all tests.
pub(super) fn pages() -> &'static [Drawn] {
    static PAGES: LazyLock<Vec<Drawn>> = LazyLock::new(|| pages_at(LEVEL));
    &PAGES
}

/// The results of all [`READERS`].
pub(super) fn results() -> Vec<&'static Drawn> {
    let results = pages().iter().filter(|it| it.guide.model.stage() == Stage::Result);
    let results: Vec<_> = results.collect();
    assert!(results.len() >= 2 * READERS.len(), "{} results in two languages", results.len());
    results
}

/// The start page and a result on a day when most prices and a deadline have ended.
pub(super) const OUT_OF_DATE: [&str; 2] = ["start, out of date", "result, out of date"];

/// The places of what each reader picks, question by question; the last place counts for all that
/// come after it.
const READERS: [(&str, &[usize]); 7] = [
    ("with a plan", &[0]),
    ("a child", &[1]),
    ("grant: all conditions met", &[0, 1, 0, 0, 1, 1, 0]),
    ("grant: a condition not met, the permission unknown", &[0, 1, 0, 0, 0, 1, 2]),
    ("lastingly weakened", &[0, 1, 1, 0]),
    ("in good health, and nothing else known", &[0, 1, 2, 2]),
    ("nothing known", &[9]),
];

fn kinds(language: Language) -> Vec<(&'static str, Guide)> {
    let after = |guide: &Guide, events: &[Event]| {
        let mut guide = guide.clone();
        for event in events {
            guide.send(event.clone());
        }
        guide
    };
    let (chooser, _) = Guide::open(None, language);
    let (mut start, _) = Guide::open(Some(sample::ID), language);
    start.deliver(language);
    let to = |id: &str| Event::Municipality(Some(id.into()));
    let loading = after(&start, &[to(OTHER)]);
    let (index, voice) = (Some(sample::index(OTHER, language)), language.into());
    let missing = Event::PackMissing { municipality: OTHER.into(), voice, index };
    let not_covered = after(&start, &[to("nowhere"), Event::NotCovered("nowhere".into())]);
    let municipality = Event::Pick(Pick::Municipality(sample::ID.into()));
    let mut start_after_chooser = after(&chooser, &[municipality, Event::Continue]);
    start_after_chooser.deliver(language);
    let question = after(&start, &[Event::Continue]);
    let (mut out_of_date, _) = Guide::open_on((2028, 1, 1), Some(sample::ID), language);
    out_of_date.deliver(language);
    let mut second = question.clone();
    second.pick_at(0);
    second.next();
    let check = answer(&question, &[0]);

    let mut kinds = vec![
        ("chooser", chooser.clone()),
        ("chooser, nothing chosen", after(&chooser, &[Event::Continue])),
        ("not covered", after(&chooser, &[Event::Pick(Pick::OtherMunicipality), Event::Continue])),
        ("not covered, and the page chose", not_covered),
        ("loading", loading.clone()),
        ("unavailable", after(&loading, &[missing])),
        ("start", start.clone()),
        ("start after the chooser", start_after_chooser),
        ("question", question.clone()),
        ("nothing chosen", after(&question, &[Event::Continue])),
        ("answered before", after(&second, &[Event::Back])),
        ("changing", after(&check, &[Event::Change(FactId(1))])),
        ("check", check),
        (OUT_OF_DATE[0], out_of_date.clone()),
    ];
    kinds.extend(professional(language));
    kinds.extend(READERS.map(|(name, places)| {
        let result = after(&answer(&question, places), &[Event::Continue]);
        assert_eq!(result.model.stage(), Stage::Result, "{name}");
        (name, result)
    }));
    let out_of_date = answer(&after(&out_of_date, &[Event::Continue]), &[0, 1, 0, 0, 1, 1, 0]);
    let out_of_date = after(&out_of_date, &[Event::Continue]);
    let code = out_of_date.result().receipt.unwrap().code;
    kinds.push((OUT_OF_DATE[1], out_of_date));
    kinds.push(("result, from a code", after(&start, &[Event::EnterCode, Event::Restore(code)])));
    kinds
}

/// The pages that only a professional sees, and the result as it is there.
fn professional(language: Language) -> [(&'static str, Guide); 7] {
    let desk = Guide::at_the_desk(language);
    let mut answered = desk.clone();
    answered.mark(&[(0, 0), (1, 1), (2, 2), (3, 1)]);
    let mut copied = answered.clone();
    copied.send(Event::Copied(false));
    let after = |guide: &Guide, event| {
        let mut guide = guide.clone();
        guide.send(event);
        guide
    };
    let no_page = after(&Guide::at_the_desk_of(None, language), Event::HandOver);
    [
        ("desk", desk.clone()),
        ("desk, copied", copied),
        ("handover", after(&answered, Event::HandOver)),
        ("handover, and no page to come to", no_page),
        ("a professional's result, nothing answered", after(&desk, Event::Continue)),
        ("a professional's result", after(&answered, Event::Continue)),
        ("desk, answered", answered),
    ]
}

/// Answers every question from here to the check. A place that a question does not have is its
/// last: "ved ikke".
fn answer(question: &Guide, places: &[usize]) -> Guide {
    let mut guide = question.clone();
    let mut asked = 0;
    while let Stage::Question { fact, .. } = guide.model.stage() {
        let place = places.get(usize::from(fact.0)).or(places.last()).unwrap();
        guide.pick_at(*place);
        guide.next();
        asked += 1;
        assert!(asked < 20, "it asks for ever");
    }
    guide
}
