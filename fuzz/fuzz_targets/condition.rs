//! The condition language.
#![no_main]

use libfuzzer_sys::fuzz_target;
use traeningsguide_fuzz::condition;

fuzz_target!(|data: &[u8]| condition(data));
