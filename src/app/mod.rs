//! The guide as a state machine: events in, effects out, and pages that are already in words.
//!
//! `update(model, event) -> effects` is the only way the state changes; [`view::page`] is the only
//! way it is seen. Both are pure, so a whole conversation is tested in a millisecond without a
//! browser.

mod answering;
mod conversation;
mod desk;
mod effect;
mod event;
pub mod ics;
mod late;
mod loading;
mod model;
mod receipt;
mod stage;
mod trail;
mod update;
pub mod view;
mod visit;

pub use effect::{Effect, HostEvent};
pub use event::{Event, PackFiles, Pick};
pub use model::{Model, Setup};
pub use stage::{Origin, Stage};
pub use trail::Step;
