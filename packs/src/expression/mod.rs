//! The condition language of packs: `has_plan = yes and not hospital_treatment in (same, other)`.
//!
//! `not` binds tighter than `and`, `and` tighter than `or`. Only the grammar is known here; whether
//! a fact or an option exists is decided where the expression is resolved.

mod parse;
mod token;
mod tree;

pub use tree::{Expression, Fault, MAX_DEPTH, MAX_JOINED, Name, Operator, Test};
