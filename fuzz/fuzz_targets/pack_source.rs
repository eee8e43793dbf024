//! The files that people write.
#![cfg_attr(feature = "libfuzzer", no_main)]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use traeningsguide_fuzz::mutate::{Shape, mutate};
use traeningsguide_fuzz::pack_source;

fuzz_target!(|data: &[u8]| pack_source(data));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutate(data, size, max_size, seed, Shape::Lines)
        .unwrap_or_else(|| fuzzer_mutate(data, size, max_size))
});

/// So that it can be compiled, and linted by the way, where there is no libFuzzer.
#[cfg(not(feature = "libfuzzer"))]
fn main() {}
