//! Packs: what municipalities' documents say, as data.
//!
//! A pack is written as TOML ([`author`](crate::content::author), native only), compiled to one
//! small JSON per language ([`compiled`]), and lowered to engine rules in the browser ([`Pack`]).

#[macro_use]
mod wire;

#[cfg(feature = "author")]
pub mod author;
mod catalogue;
pub mod compiled;
mod digest;
mod error;
mod event;
mod json;
mod limits;
mod links;
mod lower;
mod pack;
mod period;
pub mod receipt;

pub use catalogue::{Catalogue, Early, Entry, Files, HelpLine, Localized, PackFile, Voices};
pub use digest::digest;
pub use error::PackError;
pub use limits::{MAX_BYTES, MAX_CRITERIA, MAX_LEVELS};
pub use pack::Pack;
pub use period::{Period, current};
