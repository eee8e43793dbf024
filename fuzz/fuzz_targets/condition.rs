//! The condition language.
#![cfg_attr(feature = "libfuzzer", no_main)]

use libfuzzer_sys::fuzz_target;
use traeningsguide_fuzz::condition;

fuzz_target!(|data: &[u8]| condition(data));

/// So that it can be compiled, and linted by the way, where there is no libFuzzer.
#[cfg(not(feature = "libfuzzer"))]
fn main() {}
