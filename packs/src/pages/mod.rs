//! Pages about packs, for people.

pub mod citizen;
pub mod explain;
pub(crate) mod questions;
mod rests;
mod shown;
pub(crate) mod trial;
