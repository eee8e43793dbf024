//! The commands that check a checkout or a build against its rules: `test`, `fuzz` and `load`.

pub(crate) mod environment;
pub(crate) mod fuzz;
pub(crate) mod inputs;
pub(crate) mod load;
pub(crate) mod matrix;
pub(crate) mod nginx;
pub(crate) mod passed;
pub(crate) mod seeds;
pub(crate) mod steps;
pub(crate) mod test;
pub(crate) mod watch;
