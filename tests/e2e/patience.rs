//! How long a journey waits: the machine is measured once, by a browser that starts and shows a
//! page, and every wait is so many times as long.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::within::within;

/// What takes so many times as long as a browser to start is broken: some half a minute on a
/// machine that has nothing else to do.
const TIMES: u32 = 100;

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

/// As [`within`], as long as anything may take; then it fails.
#[track_caller]
pub(crate) fn eventually<T>(what: &str, look: impl FnMut() -> Option<T>) -> T {
    within(patience(), look).unwrap_or_else(|| panic!("never came: {what}"))
}
