//! Packs: what municipalities' documents say, as data.
//!
//! A pack is written as TOML, which the workspace member `packs` checks and compiles to one file of
//! rules ([`compiled`]) and one of words a voice ([`Words`]). In the browser both become a
//! [`Pack`].

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
mod words;

pub use catalogue::{HelpLine, Index, List, Listed};
pub use digest::digest;
pub use error::PackError;
pub use limits::{MAX_BYTES, MAX_CRITERIA, MAX_LEVELS};
pub use pack::Pack;
pub use period::{Period, current};
pub use words::{Direction, Tongue, Words};
