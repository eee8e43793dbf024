//! What only a look at every way to answer can find.

pub(crate) mod diff;
pub(crate) mod mutate;
pub(crate) mod prove;
