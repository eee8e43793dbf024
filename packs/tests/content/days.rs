//! What the result pages of the shipped packs date by themselves: nothing that has not happened.

use std::path::Path;
use std::sync::LazyLock;

use chrono::NaiveDate;
use packs::{Checked, Sources, check};
use proptest::collection::vec;
use proptest::prelude::*;
use traeningsguide::app::view::{self, Choice, Programme, ResultPage, Screen, Timeline};
use traeningsguide::app::{Event, Model, PackFiles, Setup};
use traeningsguide::content::compiled::{self, Compiled, DeadlineEvent};
use traeningsguide::content::{Pack, Words};
use traeningsguide::i18n::{Language, Perspective, Voice};

/// The files of a pack in each voice.
pub(crate) type InVoices = Vec<(Voice, PackFiles)>;

/// What ships: each pack in each voice.
pub(crate) static SHIPPED: LazyLock<Vec<InVoices>> = LazyLock::new(|| {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("public/packs");
    let report = check(&Sources::read(&folder).expect("the packs can be read"));
    let files =
        |pack: &Checked| messages::voices().map(|it| (it, pack.read_by_guide(it))).collect();
    report.packs.iter().map(files).collect()
});

const OWN: Voice = Voice { language: Language::DANISH, perspective: Perspective::Own };

fn files(pack: &InVoices, voice: Voice) -> &PackFiles {
    let (_, files) = pack.iter().find(|(it, _)| *it == voice).expect("every voice ships");
    files
}

pub(crate) fn text(pack: &InVoices, voice: Voice) -> Compiled {
    let files = files(pack, voice);
    let words = Words::read(&files.words).expect("they are words");
    Pack::read(&files.rules, words, None).expect("the guide takes it").text
}

/// What the choice at this place sends; the last, where there are not so many.
fn at(choices: &[Choice], place: usize) -> Event {
    choices.get(place).or(choices.last()).expect("there is a choice").event.clone()
}

/// A reader on the result page, who picked these choices, question by question. The last counts for
/// all that come after it, and one that is not there is "ved ikke".
pub(crate) fn result(pack: &InVoices, voice: Voice, choices: &[usize]) -> ResultPage {
    let municipality = text(pack, voice).municipality;
    let (mut model, _) = Model::new(Setup {
        municipality: Some(municipality.clone()),
        language: voice.language,
        perspective: Some(voice.perspective),
        today: NaiveDate::from_ymd_opt(2026, 11, 30).expect("a day"),
        page: None,
        entry: None,
    });
    model.update(Event::PackLoaded { municipality, voice, files: files(pack, voice).clone() });
    let mut choices = choices.iter().copied();
    let mut picked = 0;
    loop {
        match view::page(&model).screen {
            Screen::Question(page) => {
                picked = choices.next().unwrap_or(picked);
                model.update(at(&page.choices, picked));
            }
            Screen::Desk(page) => {
                for it in &page.questions {
                    picked = choices.next().unwrap_or(picked);
                    model.update(at(&it.choices, picked));
                }
            }
            Screen::Result(page) => return *page,
            _ => {}
        }
        model.update(Event::Continue);
    }
}

/// The programmes on a page, in order.
pub(crate) fn programmes(page: ResultPage) -> impl Iterator<Item = Programme> {
    page.main.into_iter().chain(page.others)
}

/// The values of the date fields when the page is first shown.
fn first(timeline: &Timeline) -> Vec<String> {
    timeline.starts.iter().map(|it| it.day.clone()).collect()
}

/// How many steps have a day that follows from an application of today.
fn follow(programme: &compiled::Programme) -> usize {
    let mut known = vec![DeadlineEvent::Application];
    let mut days = 0;
    for step in programme.steps.iter().filter_map(|periods| periods.first()) {
        let deadline = step.deadline.as_ref();
        let in_days = deadline.is_some_and(|it| it.unit != compiled::Unit::Maaneder);
        if in_days && deadline.is_some_and(|it| known.contains(&it.from)) {
            days += 1;
            known.extend(step.reaches);
        }
    }
    days
}

/// Whether this is for somebody who does not know something, and finds it out before they act.
fn finds_out(when: &compiled::Condition) -> bool {
    match when {
        compiled::Condition::Is(_, options) => options >> 15 == 1,
        compiled::Condition::All(parts) | compiled::Condition::Any(parts) => {
            parts.iter().any(finds_out)
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// When a page is first shown, all dates follow from what the reader does today.
    #[test]
    fn nothing_is_dated_that_others_have_not_done(
        (place, voice) in (any::<prop::sample::Index>(), 0..6_usize),
        choices in vec(0..5_usize, 1..20),
    ) {
        let pack = place.get(&SHIPPED);
        let voice = messages::voices().nth(voice).expect("there are six");
        let text = text(pack, voice);
        for shown in programmes(result(pack, voice, &choices)) {
            let Some(timeline) = shown.timeline else { continue };
            let file = timeline.file(&first(&timeline)).unwrap_or_default();
            let programme = text.programmes.iter().find(|it| it.name == shown.name);
            let programme = programme.expect("it is in the pack");
            let told = shown.now.map(|it| it.lines).unwrap_or_default();
            let apply = programme.apply.iter().find(|it| told.first() == Some(&it.text));
            let advice = apply.and_then(|it| text.advice.get(it.advice?)?.when.as_ref());
            let expected = if advice.is_some_and(finds_out) { 0 } else { follow(programme) };
            let entries = file.matches("BEGIN:VEVENT").count();
            prop_assert_eq!(entries, expected, "{} in {}", shown.name, text.name);
        }
    }
}

fn only(id: &str, choices: &[usize], name: &str) -> Timeline {
    let pack = SHIPPED.iter().find(|it| text(it, OWN).municipality == id);
    let page = result(pack.expect("it ships"), OWN, choices);
    let programme = programmes(page).find(|it| it.name == name);
    programme.and_then(|it| it.timeline).expect("it is open to the reader")
}

fn labels(timeline: &Timeline) -> Vec<&str> {
    timeline.starts.iter().map(|it| it.label.as_str()).collect()
}

#[test]
fn varde_has_granted_nothing_yet() {
    // An adult, no plan, lastingly weakened, and the rest is not known.
    let it = only("varde", &[0, 1, 1, 9], "Vedligeholdende træning");
    assert_eq!(labels(&it), ["Når du har fået bevillingen: hvilken dag var det?"]);
    assert_eq!(first(&it), [""]);
    assert_eq!(it.day(0, &first(&it)), None);
    assert_eq!(it.file(&first(&it)), None);
    let step = it.steps.first().expect("the training starts");
    assert!(step.text.contains("6 uger"), "the rule itself: {}", step.text);
    // Six weeks after the day that the grant came.
    let granted = ["2026-12-01".to_owned()];
    assert_eq!(it.day(0, &granted).as_deref(), Some("Senest tirsdag den 12.\u{a0}januar 2027."));
}

#[test]
fn a_child_in_holstebro_has_no_decision_to_complain_of() {
    let it = only("holstebro", &[1, 1, 9], "Vedligeholdende træning for børn");
    assert_eq!(labels(&it), ["Når du har fået afgørelsen: hvilken dag var det?"]);
    assert_eq!(first(&it), [""]);
    assert_eq!(it.file(&first(&it)), None);
    let decided = ["2026-12-01".to_owned()];
    assert_eq!(it.day(0, &decided).as_deref(), Some("Senest tirsdag den 29.\u{a0}december 2026."));
}
