//! The browser: the custom element's inside, effects, host events and the clock. Thin on purpose: it decides nothing.

mod attributes;
mod clock;
mod element;
mod events;
mod sheet;

pub use element::Guide;
