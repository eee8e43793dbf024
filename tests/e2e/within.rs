//! Looking again and again, up to a time.

use std::thread;
use std::time::{Duration, Instant};

/// Between two looks. Whoever waits for long looks less often: each look is work for the browser
/// that it waits for.
const FIRST: Duration = Duration::from_millis(5);
const GROWTH: f64 = 1.3;
const LONGEST: Duration = Duration::from_millis(200);

/// Looks until it sees something. None where that takes too long.
pub(crate) fn within<T>(time: Duration, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let deadline = Instant::now() + time;
    let mut pause = FIRST;
    loop {
        if let Some(seen) = look() {
            return Some(seen);
        }
        if Instant::now() > deadline {
            return None;
        }
        thread::sleep(pause);
        pause = pause.mul_f64(GROWTH).min(LONGEST);
    }
}
