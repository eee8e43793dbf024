//! For authors of packs: everything from a municipality's document, as people write it down, to the
//! files that ship. Nothing of this reaches a phone.
//!
//! In reading order:
//!
//! 1. [`Sources`] are the files. `read` reads them into the records of `source`, with the values of
//!    `value` and `words` and the condition language of [`expression`]. A [`Finding`] is what an
//!    author reads about a mistake.
//! 2. `resolve` finds what names refer to, `compile` makes the compiled format, and [`output`] the
//!    file of it.
//! 3. `check` holds what must be true beyond the form; [`check()`] in `report` runs all of it. What
//!    passes is [`Checked`]: each voice compiled, written and lowered once. The [`catalogue`] names
//!    the files that ship.
//! 4. `analyse` looks at every way to answer: [`prove()`] and [`mutate()`] test the rules of a
//!    pack, [`diff()`] compares two versions.
//! 5. `pages` writes pages: [`explain`] for the municipality's staff, [`change`] for those who
//!    decide on a change, [`citizen`] for citizens without script, a [`Trial`] for one reader,
//!    [`questions()`] for all packs.
//!
//! Beside these, [`new()`] begins a pack, [`expiring()`] finds what ends soon, and [`schema`]
//! describes all files.

mod analyse;
pub mod catalogue;
mod check;
mod checked;
mod compile;
pub mod expression;
mod finding;
mod new;
pub mod output;
mod pages;
mod read;
mod report;
mod resolve;
pub mod schema;
mod source;
mod value;
mod voices;
mod words;

pub use analyse::diff::{Change, Difference, Shift, diff};
pub use analyse::mutate::{Mutation, mutate};
pub use analyse::prove::{Proof, prove};
pub use check::expiring::expiring;
pub use check::guide_words::findings as word_findings;
pub use checked::{AnswersError, Checked, Summary};
pub use finding::{File, Finding, Span, Unknown, Warning, plain};
pub use new::{Begun, NewError, new};
pub use pages::questions::questions;
pub use pages::trial::{NoResult, Trial, misread};
pub use pages::{change, citizen, explain};
pub use report::{Report, check, draft, unoffered};
pub use source::files::{Source, Sources};
pub use value::day;
