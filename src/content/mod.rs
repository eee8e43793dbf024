//! Packs: what municipalities' documents say, as data.
//!
//! A pack is written as TOML, which the workspace member `packs` checks and compiles to one small
//! JSON a voice ([`compiled`]). In the browser it is lowered to engine rules ([`Pack`]).

#[macro_use]
mod declare;

mod catalogue;
pub mod compiled;
mod condition;
pub mod date;
mod digest;
mod error;
pub mod json;
mod limits;
mod links;
mod lower;
mod pack;
mod period;
pub mod receipt;
pub mod shape;
pub mod wire;

pub use catalogue::{Catalogue, Early, Entry, Files, HelpLine, Localized, PackFile, Voices};
pub use digest::digest;
pub use error::PackError;
pub use limits::{MAX_BYTES, MAX_CRITERIA, MAX_LEVELS};
pub use pack::Pack;
pub use period::{Period, current};
