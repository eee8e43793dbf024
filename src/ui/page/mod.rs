//! One function a page: a view model in, what is drawn out.

mod changes;
mod check;
mod choose;
mod code;
mod course;
mod desk;
mod handover;
mod outlook;
mod programme;
mod question;
mod result;
mod simple;
mod start;
mod timeline;
mod transport;

pub(super) use check::check;
pub(super) use choose::choose;
pub(super) use code::code;
pub(super) use desk::desk;
pub(super) use handover::handover;
pub(super) use question::question;
pub(super) use result::result;
pub(super) use simple::{not_covered, unavailable};
pub(super) use start::start;
