//! The small pieces that pages are made of.

pub(super) mod button;
pub(super) mod chart;
pub(super) mod choice;
pub(super) mod contact;
pub(super) mod copy;
pub(super) mod disclosure;
pub(super) mod field;
pub(super) mod heading;
pub(super) mod line;
pub(super) mod link;
pub(super) mod live;
pub(super) mod mark;
pub(super) mod node;
pub(super) mod price;
pub(super) mod section;
