//! The programs that a build and its tests need: found where they are, or installed under
//! `target/tools`.

pub(crate) mod browsers;
pub(crate) mod npm;
pub(crate) mod pip;
pub(crate) mod program;
pub(crate) mod rust;
pub(crate) mod trunk;
