//! Reading, checking and compiling packs that people write. Native only: nothing of this reaches a phone.
//!
//! In reading order: [`Sources`] are the files, which must be `readable`; `source` has their records, read by `read`, with the values of `value` and
//! `words` and the condition language of [`expression`]; `resolve` says what names stand for; `compile` makes the compiled
//! format; `check` holds what must be true beyond the form; [`Finding`] is what the author is told; [`build`] writes out.

pub mod build;
mod check;
mod compile;
pub mod expression;
mod finding;
mod read;
mod readable;
mod report;
mod resolve;
mod source;
mod sources;
mod value;
mod words;

pub use finding::{File, Finding, Span};
pub use report::{Checked, Report, Summary, check};
pub use sources::Sources;
