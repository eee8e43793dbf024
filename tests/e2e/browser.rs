//! The browsers: one an engine, which the journeys share, each in a window of its own.

use std::future::Future;
use std::time::Duration;

use serde_json::json;
use thirtyfour::TimeoutConfiguration;
use thirtyfour::prelude::*;
use tokio::runtime::{self, Runtime};

use crate::engine::{Engine, Process};

/// A browser with one window, in which nothing has happened yet.
pub(crate) struct Browser {
    engine: Engine,
    pub(crate) driver: WebDriver,
    runtime: Runtime,
    pub(crate) process: Process,
}

impl Browser {
    /// Starts one, of which nothing may take longer than this.
    pub(crate) fn start(engine: Engine, patience: Option<Duration>) -> Self {
        let runtime = runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (process, port) = Process::start(engine, patience.unwrap_or_default());
        let mut driver =
            WebDriver::builder(format!("http://127.0.0.1:{port}"), engine.capabilities());
        if let Some(patience) = patience {
            // The driver itself is to say first that a script or a page took too long.
            driver = driver.request_timeout(patience * 2);
        }
        let driver = runtime.block_on(driver.connect()).unwrap();
        let browser = Self { engine, driver, runtime, process };
        if let Some(patience) = patience {
            let times = TimeoutConfiguration::new(Some(patience), Some(patience), None);
            browser.wait(browser.driver.update_timeouts(times)).unwrap();
        }
        browser.renew();
        browser
    }

    /// Waits for the driver.
    pub(crate) fn wait<T>(&self, answer: impl Future<Output = T>) -> T {
        self.runtime.block_on(answer)
    }

    /// A new window, and nothing else: all settings of the driver for the old ones, permissions
    /// too, are gone with them. Anything kept by address is not found again, since each journey has
    /// a server at another address; but all have the same nginx.
    pub(crate) fn renew(&self) {
        self.wait(self.renewed()).unwrap();
    }

    async fn renewed(&self) -> WebDriverResult<()> {
        let window = self.driver.new_window().await?;
        for other in self.driver.windows().await? {
            if other != window {
                self.driver.switch_to_window(other).await?;
                self.driver.close_window().await?;
            }
        }
        self.driver.switch_to_window(window).await?;
        self.driver.set_window_rect(0, 0, 1280, 900).await?;
        if self.engine == Engine::Chromium {
            let devtools = self.driver.cdp();
            devtools.send_raw("Network.clearBrowserCache", json!({})).await?;
            // As in the beginning. Once somebody has said where to, they would come here.
            let downloads = json!({ "behavior": "deny" });
            devtools.send_raw("Browser.setDownloadBehavior", downloads).await?;
            self.driver.browser_log().await?;
        }
        Ok(())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // It ends with its driver, which need not ask it to.
        let _ = self.driver.clone().leak();
    }
}
