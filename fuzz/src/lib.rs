//! Properties that must hold of any bytes, one function a fuzz target. `fuzz/tests/properties.rs`
//! runs the same functions, without the fuzzer, on the real packs and on every input that ever
//! failed.
//!
//! Nothing panics, no number wraps, no run takes 10 seconds or a gigabyte. A condition prints as
//! it was read. A finding can be shown, with its place and its help. A pack without findings
//! compiles, and the guide reads it. No more questions are asked than announced, and a question
//! that is not asked cannot matter.

pub mod mutate;

mod catalogue;
mod compiled;
mod condition;
mod pack_source;

pub use catalogue::catalogue;
pub use compiled::compiled;
pub use condition::condition;
pub use pack_source::pack_source;
