//! What each page shows, already in words: components draw it and decide nothing.

mod advice;
mod because;
mod changes;
mod check;
mod chrome;
mod course;
mod desk;
mod handover;
mod heading;
mod mark;
mod note;
mod outlook;
mod pages;
mod programme;
mod question;
mod ranked;
mod receipt;
mod result;
mod rule;
mod source;
mod timeline;
mod transport;
mod why;
mod wrong;

pub use advice::DoNow;
pub use changes::{Changes, NeededChange, ProgrammeChanges};
pub use check::{Check, Row};
pub use chrome::{Chrome, Help, LanguageChoice, Link, chrome};
pub use course::{Cost, Course, Week};
pub use desk::{Desk, DeskQuestion, Live, ProgrammeStatus, live};
pub use handover::{Handover, Qr};
pub use mark::Mark;
pub use outlook::{BestQuestion, Outlook};
pub use pages::{Choose, Fact, NotCovered, Start, Unavailable};
pub use programme::{Block, Programme, topic_name};
pub use question::{Choice, Problem, Question};
pub use receipt::{CodeComparison, CodePage, Receipt};
pub use result::ResultPage;
pub use rule::Line;
pub use source::{Contact, Disclosure, Price};
pub use timeline::{StartDay, Step, Timeline};
pub use transport::{Possibility, Transport};
pub use wrong::Wrong;

pub use crate::i18n::{DANISH_BEGINS, DANISH_ENDS};

use super::{Model, Stage};
use crate::engine::Answers;
use crate::i18n::Msg;

/// Everything on the screen.
#[derive(Clone, Debug)]
pub struct Page {
    /// The parts around it.
    pub chrome: Chrome,
    /// The help line at the foot; none before a municipality is chosen.
    pub help: Option<Help>,
    /// The page itself.
    pub screen: Screen,
}

/// The page itself.
#[derive(Clone, Debug)]
pub enum Screen {
    /// Something is on its way.
    Loading(String),
    /// A choice before the first question.
    Choose(Choose),
    /// The municipality is not covered.
    NotCovered(NotCovered),
    /// The start page.
    Start(Start),
    /// One question.
    Question(Question),
    /// A receipt code is typed.
    Code(CodePage),
    /// All answers.
    Check(Check),
    /// All questions at once.
    Desk(Desk),
    /// The result.
    Result(Box<ResultPage>),
    /// What the patient takes home.
    Handover(Handover),
    /// The pack cannot be shown.
    Unavailable(Unavailable),
}

/// The page of a model.
pub fn page(model: &Model) -> Page {
    early(model).unwrap_or_else(|| late(model))
}

/// The page of a model, up to the last question; none where it takes [`late`], which comes later to
/// the browser.
pub fn early(model: &Model) -> Option<Page> {
    if model.takes_late() {
        return None;
    }
    let screen = match (model.stage, model.pack()) {
        (Stage::Choose, _) => Screen::Choose(pages::choose(model)),
        (Stage::NotCovered, _) => Screen::NotCovered(pages::not_covered(model)),
        (Stage::Whom, Some(_)) => Screen::Choose(pages::whom(model)),
        (Stage::Start, Some(pack)) => Screen::Start(pages::start(model, pack)),
        (Stage::Question { fact, changing }, Some(pack)) => {
            match question::question(model, pack, fact, changing.is_some()) {
                Some(question) => Screen::Question(question),
                None => Screen::Unavailable(pages::unavailable(model)),
            }
        }
        (Stage::Code, Some(_)) => Screen::Code(receipt::enter(model)),
        (Stage::Unavailable, _) => Screen::Unavailable(pages::unavailable(model)),
        // Its words, or those for this reader, are on their way.
        _ => Screen::Loading(model.say(Msg::Loading)),
    };
    Some(around(model, screen))
}

/// The page of a model, once all questions are answered or are on one page.
pub fn late(model: &Model) -> Page {
    let screen = match (model.stage, model.pack()) {
        (Stage::Check, Some(pack)) => Screen::Check(check::check(model, pack)),
        (Stage::Desk, Some(pack)) => Screen::Desk(desk::desk(model, pack)),
        (Stage::Handover { .. }, Some(pack)) => Screen::Handover(handover::handover(model, pack)),
        (_, Some(pack)) => Screen::Result(Box::new(result::result(model, pack))),
        (_, None) => Screen::Unavailable(pages::unavailable(model)),
    };
    around(model, screen)
}

/// The result that these answers give, for any reader and with any question left: what is not
/// answered counts as not known, as at the desk. Where nothing is left to ask, it is the result
/// that [`page`] shows.
pub fn result_for(model: &Model, answers: &Answers) -> Page {
    late(&model.at_result(answers))
}

/// What is shown while what [`late`] needs is on its way.
pub fn waiting(model: &Model) -> Page {
    around(model, Screen::Loading(model.say(Msg::Loading)))
}

fn around(model: &Model, screen: Screen) -> Page {
    Page { chrome: chrome(model), help: chrome::help(model), screen }
}

/// What a page on paper is called. It does not say what came out: a printer's queue shows it to
/// everybody.
pub fn paper_title(model: &Model) -> String {
    model.say(Msg::StartTitle { municipality: chrome::municipality(model) })
}
