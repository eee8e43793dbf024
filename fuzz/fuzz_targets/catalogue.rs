//! The catalogue, as the browser reads it.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use traeningsguide_fuzz::catalogue;
use traeningsguide_fuzz::mutate::{Shape, mutate};

fuzz_target!(|data: &[u8]| catalogue(data));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutate(data, size, max_size, seed, Shape::Json)
        .unwrap_or_else(|| fuzzer_mutate(data, size, max_size))
});
