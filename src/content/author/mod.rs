//! Reading, checking and compiling packs that people write. Native only: nothing of this reaches a phone.
//!
//! In reading order: [`Sources`] are the files; `source` has their records, read by `read`, with the values of `value` and
//! `words` and the condition language of [`expression`]; `resolve` says what names stand for; `compile` makes the compiled
//! format; `check` holds what must be true beyond the form; [`Finding`] is what the author is told; [`build`] writes out.
//! Beside that, [`new()`] begins a pack, [`explain`] shows it to its municipality, and [`schema`] describes all files.

pub mod build;
mod check;
mod compile;
pub mod explain;
pub mod expression;
mod finding;
mod new;
mod read;
mod record;
mod report;
mod resolve;
pub mod schema;
mod source;
mod sources;
mod syntax;
mod unwritten;
mod value;
mod words;

pub use finding::{File, Finding, Span};
pub use new::{Begun, NewError, new};
pub use report::{Checked, Report, Summary, check};
pub use sources::Sources;
