//! Rules for a pack beyond its form, by subject.
//!
//! No check looks at a clock: the same files give the same findings on any day.

pub(super) mod advice;
mod assumed;
pub(super) mod bank;
pub(super) mod cases;
pub(super) mod events;
pub(super) mod expiring;
pub(super) mod figures;
pub(crate) mod files;
pub(super) mod guide_words;
pub(super) mod headings;
pub(super) mod ids;
pub(super) mod ledger;
pub(super) mod limits;
pub(super) mod periods;
pub(super) mod questions;
pub(super) mod records;
pub(super) mod transports;
pub(super) mod wordings;
