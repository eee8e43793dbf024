//! Compiled packs: refused, or good for a whole conversation.

use traeningsguide::app::view::{self, Screen};
use traeningsguide::app::{Event, Stage};
use traeningsguide::content::{Catalogue, Early, Entry, Files, Localized, Pack, PackFile, Voices};
use traeningsguide::engine::{Answer, Answers, FactId, OptionId, ProgrammeAssessment};
use traeningsguide::i18n::{Language, Perspective, Voice};

use super::catalogue::model;

const ID: &str = "x";

/// Reads these bytes as a compiled pack, and uses it.
///
/// # Panics
///
/// When it does not hold: that is what the fuzzer looks for.
pub fn compiled(data: &[u8]) {
    let Ok(json) = str::from_utf8(data) else { return };
    let Ok(pack) = Pack::read(json) else { return };
    for way in 0..4 {
        interview(&pack, way);
    }
    guide(json, data.len() % 4);
}

/// Answers every question in one of several ways. No more questions are asked than announced, and a
/// question that is not asked cannot matter.
fn interview(pack: &Pack, way: u8) {
    let mut answers = Answers::new();
    let mut path = pack.interview.path(&answers);
    let promised = path.at_most;
    let mut asked = 0;
    while let Some(fact) = path.next {
        asked += 1;
        assert!(asked <= promised, "more than {promised} questions are asked");
        answers.set(fact, answer(pack, fact, way));
        path = pack.interview.path(&answers);
    }
    let assessed = pack.rules.assess(&answers);
    let (heading, settled) = (assessed.heading(), assessed.programmes);
    assert_eq!(settled.len(), pack.text.programmes.len());
    for fact in (0..=u8::MAX).take(pack.rules.facts.len()).map(FactId) {
        if answers.get(fact).is_none() {
            answers.set(fact, answer(pack, fact, way.wrapping_add(fact.0)));
        }
    }
    let assessed = pack.rules.assess(&answers);
    assert_eq!(heading, assessed.heading(), "a question that was not asked matters");
    let all = assessed.programmes;
    let outcomes = |all: &[ProgrammeAssessment]| {
        let outcome = |it: &ProgrammeAssessment| it.transport.as_ref().map(|it| it.outcome);
        all.iter().map(|it| (it.verdict, outcome(it))).collect::<Vec<_>>()
    };
    assert_eq!(outcomes(&settled), outcomes(&all), "a question that was not asked matters");
}

fn answer(pack: &Pack, fact: FactId, way: u8) -> Answer {
    let options = pack.rules.facts.get(usize::from(fact.0)).map_or(0, |fact| fact.options);
    match way % (options + 1) {
        0 => Answer::Unknown,
        option => Answer::Is(OptionId(option - 1)),
    }
}

/// The same as a reader does it, with every page in words.
fn guide(json: &str, way: usize) {
    let both = || Localized { da: ID.to_owned(), en: ID.to_owned() };
    let file = || PackFile { name: ID.to_owned(), integrity: String::new() };
    let voices = || Voices { own: file(), relative: file(), professional: file() };
    let pack = Files { da: voices(), en: voices() };
    let entry = Entry { id: ID.to_owned(), name: both(), help: None, pack };
    let early = Early { da: Vec::new(), en: Vec::new() };
    let perspective = Perspective::ALL.into_iter().cycle().nth(way).unwrap_or_default();
    let catalogue = Catalogue { format: 1, early, municipalities: vec![entry] };
    let mut model = model(catalogue, Some(ID.to_owned()), Some(perspective));
    let voice = Voice { language: Language::Da, perspective };
    let arrives =
        |voice| Event::PackLoaded { municipality: ID.to_owned(), voice, json: json.to_owned() };
    model.update(arrives(voice));
    let mut pages = 0;
    while model.stage() != Stage::Result {
        pages += 1;
        assert!(pages < 70, "the guide comes to no end: {:?}", model.stage());
        if let Screen::Question(page) = view::page(&model).screen
            && let Some(choice) = page.choices.iter().cycle().nth(way)
        {
            model.update(choice.event.clone());
        }
        model.update(Event::Continue);
    }
    let _ = view::page(&model);
    // A question that is there, and one that is not.
    for fact in [0, u8::MAX].map(FactId) {
        model.update(Event::Answer(fact, Answer::at_branch(way)));
        let _ = view::page(&model);
    }
    model.update(Event::Speak(Language::En));
    let _ = view::page(&model);
    model.update(arrives(voice.speaking(Language::En)));
    let _ = view::page(&model);
}
