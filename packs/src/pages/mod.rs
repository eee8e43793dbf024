//! Pages about packs, for people.

pub mod change;
pub mod citizen;
pub mod explain;
mod markdown;
pub(crate) mod questions;
mod rules;
mod shown;
pub(crate) mod trial;
