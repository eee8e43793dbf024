//! Analyses that need a look at every way to answer.

pub(crate) mod diff;
pub(crate) mod mutate;
pub(crate) mod prove;
