//! For authors of packs: everything from a municipality's document, as people write it down, to the
//! files that ship. Nothing of this reaches a phone.
//!
//! In reading order:
//!
//! 1. [`Sources`] are the files. `read` reads them into the records of `source`, with the values of
//!    `value` and `words` and the condition language of [`expression`]. A [`Finding`] is what an
//!    author reads about a mistake.
//! 2. `resolve` finds what names refer to, and `compile` makes the compiled format and the files
//!    that ship ([`output`]).
//! 3. `check` holds what must be true beyond the form; [`check()`] runs all of it.
//! 4. `analyse` looks at every way to answer: [`prove()`] and [`mutate()`] test the rules of a pack,
//!    [`diff()`] compares two versions.
//! 5. `pages` writes pages: [`explain`] for the municipality's staff, [`citizen`] for citizens
//!    without script, a [`Trial`] for one reader, [`questions()`] for all packs.
//!
//! Beside these, [`new()`] begins a pack, [`expiring()`] finds what ends soon, and [`schema`]
//! describes all files.

mod advised;
mod analyse;
mod check;
mod compile;
mod expiring;
pub mod expression;
mod finding;
mod new;
mod pages;
mod presupposed;
mod read;
mod replay;
mod report;
mod resolve;
pub mod schema;
mod source;
mod sources;
mod spoken;
mod value;
mod words;

pub use analyse::diff::{Change, Difference, Shift, diff};
pub use analyse::mutate::{Mutation, mutate};
pub use analyse::prove::{Proof, prove};
pub use check::wordings::unoffered;
pub use compile::output;
pub use expiring::expiring;
pub use finding::{File, Finding, Span, Warning, plain};
pub use new::{Begun, NewError, new};
pub use pages::questions::questions;
pub use pages::trial::{Trial, TrialError, misread};
pub use pages::{citizen, explain};
pub use replay::{AnswersError, Unknown};
pub use report::{Checked, Report, Summary, check, draft};
pub use sources::Sources;
pub use value::day;
