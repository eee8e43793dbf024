//! Reading, checking and compiling packs that people write. Native only: nothing of this reaches a
//! phone.
//!
//! In reading order: [`Sources`] are the files, which must be `readable`; `source` has their
//! records, read by `read`, with the values of `value` and `words` and the condition language of
//! [`expression`]; `wording` gives questions a pack's own words; `resolve` and `condition` say what
//! names stand for; `compile` and `advice` make the compiled format; `check` holds what must be
//! true beyond the form; `periods` and [`expiring()`] are about what is stated for a time;
//! [`Finding`] is what the author is told; [`build`] writes out. Beside that, [`new()`] begins a
//! pack, [`explain`] shows it to its municipality, [`twin`] to citizens without script, [`prove()`]
//! and [`mutate()`] test its rules, [`diff()`] compares two versions, [`questions()`] lists whose
//! words each question has, `replay` reads and writes answers as people do, and [`schema`]
//! describes all files.

mod advice;
mod advised;
mod asked;
pub mod build;
mod check;
mod compile;
mod condition;
mod diff;
mod expiring;
pub mod explain;
pub mod expression;
mod finding;
mod mutate;
mod new;
mod periods;
mod presupposed;
mod prove;
mod read;
mod readable;
mod record;
mod replay;
mod report;
mod resolve;
mod rests;
pub mod schema;
mod shown;
mod source;
mod sources;
mod spoken;
mod syntax;
pub mod twin;
mod unwritten;
mod value;
mod wording;
mod words;

pub use asked::questions;
pub use check::wordings::unoffered;
pub use diff::{Change, Difference, Shift, diff};
pub use expiring::expiring;
pub use finding::{File, Finding, Span, Warning, plain};
pub use mutate::{Mutation, mutate};
pub use new::{Begun, NewError, new};
pub(crate) use presupposed::spaced;
pub use prove::{Proof, prove};
pub use replay::{AnswersError, Unknown};
pub use report::{Checked, Report, Summary, check, draft};
pub use sources::Sources;
pub use value::day;
