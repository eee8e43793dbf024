//! The browser: the custom element's inside, effects, host events and the clock. Thin on purpose:
//! it decides nothing.

mod attributes;
mod clock;
mod effects;
mod element;
mod entries;
mod events;
mod keep;
mod late;
mod packs;
mod paper;
mod sheet;

pub use element::Guide;
