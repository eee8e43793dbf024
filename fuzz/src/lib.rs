//! Properties that must hold of any bytes, one function a fuzz target. `tests/content/fuzzed.rs`
//! runs the same functions, without the fuzzer, on the real packs and on every input that ever
//! failed.

pub mod mutate;

mod catalogue;
mod compiled;
mod condition;
mod pack_source;

pub use catalogue::catalogue;
pub use compiled::compiled;
pub use condition::condition;
pub use pack_source::pack_source;
