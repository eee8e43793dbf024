//! How long a journey waits: the machine is measured once, by a browser that starts and shows a
//! page, and every wait is so many times as long.

use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use thirtyfour::TimeoutConfiguration;
use thirtyfour::prelude::*;
use tokio::runtime::Runtime;

use crate::engine::{Engine, Process};

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
        let runtime = runtime();
        let (process, port) = Process::start(Engine::Chromium);
        let driver = runtime.block_on(async {
            let driver = session(Engine::Chromium, port, None).await.unwrap();
            driver.goto("data:text/html,<title>Til start</title>").await.unwrap();
            assert_eq!(driver.title().await.unwrap(), "Til start");
            driver
        });
        let unit = begun.elapsed();
        runtime.block_on(driver.quit()).unwrap();
        drop(process);
        let patience = unit * TIMES;
        println!("A browser shows a page after {unit:.2?} here: what takes more than {patience:.0?} is broken.");
        patience
    })
}

pub(crate) fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// A browser, through its driver at this port, of which nothing may take longer.
pub(crate) async fn session(
    engine: Engine,
    port: u16,
    patience: Option<Duration>,
) -> WebDriverResult<WebDriver> {
    let address = format!("http://127.0.0.1:{port}");
    let Some(patience) = patience else {
        return WebDriver::new(address, engine.capabilities()).await;
    };
    let driver = WebDriver::builder(address, engine.capabilities());
    // The driver itself is to say first that a script or a page took too long.
    let driver = driver.request_timeout(patience * 2).connect().await?;
    let times = TimeoutConfiguration::new(Some(patience), Some(patience), None);
    driver.update_timeouts(times).await?;
    Ok(driver)
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
