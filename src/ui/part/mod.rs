//! The small pieces that pages are made of.

mod button;
mod chart;
mod choice;
mod contact;
mod disclosure;
mod field;
mod heading;
mod line;
mod live;
mod mark;
mod node;
mod price;

pub(super) use button::{anchor, back, button, pressed, primary};
pub(super) use chart::chart;
pub(super) use choice::{Frame, form, hint, problem, radio, submitted};
pub(super) use contact::{contact, doing};
pub(super) use disclosure::{disclosure, opens};
pub(super) use field::{FieldValues, date, number_at, slider, typed};
pub(super) use heading::{section, sub, title};
pub(super) use line::{lines, statement};
pub(super) use live::{copied, reactive, spoken};
pub(super) use mark::{badge, path, svg};
pub(super) use node::{Child, El, Fragment, dynamic, el, fragment, list, para, paras};
pub(super) use price::{amount, price};
