//! Compares a result as plain text with the same page as it is drawn, and with the page of a reader
//! who answers question by question.

use std::path::Path;

use chrono::NaiveDate;
use packs::Trial;
use packs::{Checked, Sources, draft};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use traeningsguide::app::view::{self, Live, Page, Screen};
use traeningsguide::app::{Effect, Event, Model, Setup, Stage};
use traeningsguide::engine::{Answer, Answers, FactId, OptionId};
use traeningsguide::i18n::{Perspective, Voice};

use super::dom::{Element, Node};
use super::drawn::{LEVEL, draw_page, results};

/// Packs that ship, from the one that says most to the one that says least.
const PACKS: [&str; 4] = ["holstebro", "varde", "roskilde", "kolding"];
/// How a page as text marks what it is, numbers of lists and rows included.
const NOTATION: &str = "#<>[]()|–-:.0123456789 \n";

/// All that the page says to a reader who looks at it, in reading order, with everything open.
fn drawn(page: &Page) -> Vec<String> {
    let mut said = Vec::new();
    read(&draw_page(page.clone(), Live::default(), LEVEL), &mut said);
    said
}

fn read(element: &Element, said: &mut Vec<String>) {
    // Repeats the row's own words, for a reader who hears the button alone.
    if element.has_class("heard") {
        return;
    }
    let attribute = |name| element.attribute(name).unwrap_or_default();
    match (element.tag.as_str(), attribute("type")) {
        ("svg", _) => said.extend(element.attribute("aria-label").map(normal)),
        ("input", "range") => {
            let (least, most) = (attribute("min"), attribute("max"));
            said.push(format!("[{least}–{most}: {}]", attribute("value")));
        }
        ("input", "date") => said.push(format!("[{}]", attribute("value"))),
        ("input", other) => panic!("an input of type {other}"),
        ("button", _) => {
            let begin = said.len();
            below(element, said);
            let can_be_pressed = element.attribute("disabled").is_none();
            let (open, close) = if can_be_pressed { ("<", ">") } else { ("(", ")") };
            said[begin] = format!("{open}{}{close}", said[begin]);
        }
        ("a", _) => {
            let begin = said.len();
            below(element, said);
            // The address, where the text says something else.
            let href = attribute("href");
            let shown = said[begin..].concat().replace(' ', "");
            if !href.contains(&shown) {
                said.push(href.into());
            }
        }
        _ => below(element, said),
    }
}

fn below(element: &Element, said: &mut Vec<String>) {
    for node in &element.children {
        match node {
            Node::Element(element) => read(element, said),
            Node::Text(text) if text.trim().is_empty() => {}
            Node::Text(text) => said.push(normal(text)),
        }
    }
}

/// With single spaces for all that parts words.
fn normal(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text says this, in this order, and nothing else.
fn says_exactly(text: &str, said: &[String]) -> Result<(), String> {
    let text = normal(text);
    let mut left = text.as_str();
    for it in said {
        let Some((before, after)) = left.split_once(it.as_str()) else {
            return Err(format!("the text does not say: {it}"));
        };
        if let Some(more) = before.find(|letter| !NOTATION.contains(letter)) {
            return Err(format!("before {it:?} the page does not say: {}", &before[more..]));
        }
        left = after;
    }
    if left.chars().all(|letter| NOTATION.contains(letter)) {
        Ok(())
    } else {
        Err(format!("the page does not say: {left}"))
    }
}

/// A reader of one of the packs who answers some questions, or all, in a voice: the places of the
/// options; one that a question does not have is "ved ikke".
fn readers() -> impl Strategy<Value = (usize, Vec<Option<u8>>, Voice)> {
    let answer = prop_oneof![1 => Just(None), 5 => (0..4_u8).prop_map(Some)];
    let voices: Vec<Voice> = messages::voices().collect();
    (0..PACKS.len(), prop::collection::vec(answer, 20), prop::sample::select(voices))
}

fn answered(pack: &Checked, choices: &[Option<u8>]) -> Answers {
    let mut answers = Answers::new();
    for ((place, question), choice) in (0..).zip(&pack.danish().questions).zip(choices) {
        if let Some(choice) = choice {
            let known = usize::from(*choice) < question.options.len();
            let answer = if known { Answer::Is(OptionId(*choice)) } else { Answer::Unknown };
            answers.set(FactId(place), answer);
        }
    }
    answers
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 30).unwrap()
}

fn shipped(municipality: &str) -> Checked {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("public/packs");
    let report = draft(&Sources::read(&folder).unwrap().only(municipality).unwrap());
    report.packs.into_iter().next().unwrap()
}

fn try_out(pack: &Checked, answers: &Answers, voice: Voice) -> Trial {
    Trial::new(pack, answers, voice, day()).unwrap()
}

fn run(test: impl Fn(&Checked, &[Option<u8>], Voice) -> Result<(), String>) {
    let packs = PACKS.map(shipped);
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) };
    let run = TestRunner::new(config).run(&readers(), |(pack, choices, voice)| {
        test(&packs[pack], &choices, voice).map_err(TestCaseError::fail)
    });
    if let Err(error) = run {
        panic!("{error}");
    }
}

#[test]
fn the_text_of_every_kind_of_result_is_what_is_drawn() {
    for it in results() {
        let page = it.guide.page();
        let said = drawn(&page);
        let trial = Trial { page, aside: Vec::new(), open: Vec::new() };
        assert_eq!(says_exactly(&trial.text(), &said), Ok(()), "{}", it.name);
    }
}

#[test]
fn the_text_of_every_reader_is_what_is_drawn() {
    run(|pack, choices, voice| {
        let trial = try_out(pack, &answered(pack, choices), voice);
        says_exactly(&trial.text(), &drawn(&trial.page))
    });
}

/// Whether no sentence of a line ends twice: what was put into it had brought an end of its own.
fn ends_once(line: &str) -> Result<(), String> {
    let twice = ["..", "?.", "!.", ",.", ":.", "  "];
    match twice.into_iter().find(|end| line.contains(end)) {
        Some(end) => Err(format!("`{end}` in: {line}")),
        None => Ok(()),
    }
}

#[test]
fn no_sentence_ends_twice() {
    assert!(ends_once("Hvem kan få det?. Linje 3.").is_err());
    run(|pack, choices, voice| {
        let trial = try_out(pack, &answered(pack, choices), voice);
        trial.text().lines().map(str::trim).try_for_each(ends_once)
    });
}

#[test]
fn a_line_that_is_left_out_or_moved_is_noticed() {
    let pack = shipped("holstebro");
    let trial = try_out(&pack, &answered(&pack, &[Some(0), Some(1), Some(0)]), Voice::default());
    let (text, said) = (trial.text(), drawn(&trial.page));
    assert_eq!(says_exactly(&text, &said), Ok(()));
    let lines: Vec<&str> = text.lines().collect();
    let mut tried = 0;
    for (place, line) in lines.iter().enumerate().filter(|(_, it)| it.contains(char::is_alphabetic))
    {
        let mut without = lines.clone();
        without.remove(place);
        assert!(says_exactly(&without.join("\n"), &said).is_err(), "without {line:?}");
        if lines.first() != Some(line) {
            without.insert(0, line);
            assert!(says_exactly(&without.join("\n"), &said).is_err(), "{line:?} at the top");
        }
        tried += 1;
    }
    assert!(tried > 200, "{tried} lines");
    let empty = text.replacen("[2026-11-30]", "[]", 1);
    assert!(empty != text && says_exactly(&empty, &said).is_err(), "a field with a day");
}

/// The page that a reader reaches by answering question by question; and the answers.
fn walked(pack: &Checked, choices: &[Option<u8>], voice: Voice) -> (Page, Answers) {
    let (mut model, mut effects) = Model::new(Setup {
        municipality: Some(pack.municipality.clone()),
        language: voice.language,
        perspective: Some(voice.perspective),
        today: day(),
        page: None,
        entry: None,
    });
    let mut given = Answers::new();
    loop {
        for effect in effects {
            if let Effect::Load { municipality, voice } = effect {
                let files = pack.read_by_guide(voice);
                model.update(Event::PackLoaded { municipality, voice, files });
            }
        }
        match (model.stage(), view::page(&model).screen) {
            (Stage::Question { fact, .. }, Screen::Question(question)) => {
                let last = question.choices.len() - 1;
                let picked = choices[usize::from(fact.0)].map_or(last, usize::from).min(last);
                model.update(question.choices[picked].event.clone());
                let option = u8::try_from(picked).ok().filter(|_| picked < last);
                given.set(fact, option.map_or(Answer::Unknown, |it| Answer::Is(OptionId(it))));
            }
            (Stage::Result, _) => return (view::page(&model), given),
            _ => {}
        }
        effects = model.update(Event::Continue);
    }
}

#[test]
fn it_is_the_page_that_a_reader_comes_to() {
    run(|pack, choices, voice| {
        // At the desk all questions are shown at once.
        if voice.perspective == Perspective::Professional {
            return Ok(());
        }
        let (page, given) = walked(pack, choices, voice);
        let trial = try_out(pack, &given, voice);
        let same = format!("{:?}", trial.page) == format!("{page:?}");
        let left = (trial.aside.join(" "), trial.open.join(" "));
        if same && left == Default::default() {
            Ok(())
        } else {
            Err(format!("another page, or questions left: {left:?}\n{}", trial.text()))
        }
    });
}
