//! One component a page.

mod check;
mod choose;
mod programme;
mod question;
mod result;
mod simple;
mod start;
mod transport;

pub(super) use check::CheckPage;
pub(super) use choose::ChoosePage;
pub(super) use question::QuestionPage;
pub(super) use result::ResultPage;
pub(super) use simple::{NotCoveredPage, UnavailablePage};
pub(super) use start::StartPage;
