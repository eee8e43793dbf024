//! The rules engine: answers in, verdicts with their reasons out.
//!
//! Invariant: no clock, no input or output, no DOM, no language. A date is an argument.
//! Unknown ("ved ikke") is a value of its own and is never treated as yes or no.

mod advice;
mod assess;
pub mod calendar;
mod change;
mod combinations;
mod conclusion;
mod condition;
mod diagram;
mod fact;
mod heading;
mod interview;
mod money;
mod outlook;
mod restriction;
mod rules;
mod survey;
mod truth;
mod validity;
mod verdict;

pub use advice::Pages;
pub use assess::{
    Assessment, LivePermission, ProgrammeAssessment, Reason, Status, TransportAssessment,
};
pub use change::{Change, MOST_CHANGES};
pub use conclusion::Conclusion;
pub use condition::Condition;
pub use fact::{Answer, Answers, Fact, FactId, MAX_FACTS, MAX_OPTIONS, OptionId, OptionSet};
pub use heading::{Heading, MAX_PROGRAMMES};
pub use interview::{Interview, Path};
pub use money::{CourseCost, Kroner, SessionPlan};
pub use outlook::Outlook;
pub use rules::{
    Advice, Criterion, CriterionKind, Permission, Programme, Route, Rulebook, TransportKind,
    TransportRule,
};
pub use survey::{State, Survey, View};
pub use truth::Truth;
pub use validity::{Standing, Validity};
pub use verdict::{MAX_ROUTES, TransportOutcome, Verdict};
