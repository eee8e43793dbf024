//! Compiled packs: refused, or good for a whole conversation.

use traeningsguide::app::view::{self, Screen};
use traeningsguide::app::{Event, PackFiles, Stage};
use traeningsguide::content::compiled::FORMAT;
use traeningsguide::content::wire::Wire;
use traeningsguide::content::{Index, Pack, Words};
use traeningsguide::engine::{Answer, Answers, FactId, OptionId, ProgrammeAssessment};
use traeningsguide::i18n::{Language, Msg, Perspective, Voice};

use super::catalogue::model;

const ID: &str = "x";
const ENGLISH: Language = Language::new("en");

/// Reads these bytes as a compiled pack, and uses it.
///
/// # Panics
///
/// When it does not hold: that is what the fuzzer looks for.
pub fn compiled(data: &[u8]) {
    let Ok(json) = str::from_utf8(data) else { return };
    let Ok(pack) = Pack::read(json, words(), None) else { return };
    for way in 0..4 {
        interview(&pack, way);
    }
    guide(json, data.len() % 4);
}

/// Words for rules that name as many texts as a large pack.
fn words() -> Words {
    let guide = vec![ID.to_owned(); Msg::COUNT];
    let texts = (0..500).map(|place| format!("text {place}")).collect();
    Words { format: FORMAT, rules: ID.to_owned(), languages: Vec::new(), guide, texts }
}

fn text(file: &impl Wire) -> String {
    serde_json::to_string(&file.write()).unwrap_or_default()
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
    let perspective = Perspective::ALL.into_iter().cycle().nth(way).unwrap_or_default();
    let mut model = model(Some(ID.to_owned()), Some(perspective));
    let voice = Voice { language: Language::DANISH, perspective };
    let index = Index {
        format: FORMAT,
        name: ID.to_owned(),
        help: None,
        rules: ID.to_owned(),
        words: Vec::new(),
    };
    let files = PackFiles { index: text(&index), rules: json.to_owned(), words: text(&words()) };
    let arrives =
        |voice| Event::PackLoaded { municipality: ID.to_owned(), voice, files: files.clone() };
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
    model.update(Event::Speak(ENGLISH));
    let _ = view::page(&model);
    model.update(arrives(voice.speaking(ENGLISH)));
    let _ = view::page(&model);
}
