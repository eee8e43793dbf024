//! How long a journey waits: the machine is measured once, by a browser that starts and shows a
//! page, and every wait is so many times as long.

use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use crate::browser::Browser;
use crate::engine::Engine;

/// What takes so many times as long as a browser to start is broken: some half a minute on a
/// machine that has nothing else to do.
const TIMES: u32 = 100;

/// Between two looks. Whoever waits for long looks less often: each look is work for the browser
/// that it waits for.
const FIRST: Duration = Duration::from_millis(5);
const GROWTH: f64 = 1.3;
const LONGEST: Duration = Duration::from_millis(200);

/// How long anything may take on this machine.
pub(crate) fn patience() -> Duration {
    static MEASURED: OnceLock<Duration> = OnceLock::new();
    *MEASURED.get_or_init(|| {
        let begun = Instant::now();
        let browser = Browser::start(Engine::Chromium, None);
        let title = browser.wait(async {
            browser.driver.goto("data:text/html,<title>Til start</title>").await?;
            browser.driver.title().await
        });
        assert_eq!(title.unwrap(), "Til start");
        let unit = begun.elapsed();
        let patience = unit * TIMES;
        println!("A browser shows a page after {unit:.2?} here: what takes more than {patience:.0?} is broken.");
        patience
    })
}

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

/// As [`within`], as long as anything may take; then it fails.
#[track_caller]
pub(crate) fn eventually<T>(what: &str, look: impl FnMut() -> Option<T>) -> T {
    within(patience(), look).unwrap_or_else(|| panic!("never came: {what}"))
}
