//! One function a page: a view model in, what is drawn out.

mod changes;
mod check;
mod code;
mod course;
mod desk;
mod handover;
mod outlook;
mod pages;
mod programme;
mod question;
mod result;
mod timeline;
mod transport;

pub(super) use check::check;
pub(super) use code::code;
pub(super) use desk::desk;
pub(super) use handover::handover;
pub(super) use pages::{choose, not_covered, start, unavailable};
pub(super) use question::question;
pub(super) use result::result;
