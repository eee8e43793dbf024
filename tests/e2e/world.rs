//! The world of one journey: a server and a window of its own, both gone when it ends.

use std::cell::RefCell;
use std::env;
use std::fs;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::patience;
use crate::server::Server;

/// The browsers that wait for a journey, by engine. One journey has its turn at a time: its browser
/// wants the machine to itself.
static WAITING: Mutex<[Option<Browser>; 3]> = Mutex::new([const { None }; 3]);

pub(crate) struct World {
    pub(crate) engine: Engine,
    pub(crate) server: Server,
    pub(crate) driver: WebDriver,
    browser: Browser,
    /// What the reader is about, for the report of a journey that fails.
    story: RefCell<Vec<String>>,
}

/// Runs a journey in Chromium.
pub(crate) fn journey(travel: impl FnOnce(&World)) {
    journey_in(Engine::Chromium, travel);
}

/// Runs a journey. Where it fails, the report says where the reader was and what was on the screen,
/// and its browser is ended: the next journey has another.
pub(crate) fn journey_in(engine: Engine, travel: impl FnOnce(&World)) {
    let mut waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
    let place = &mut waiting[engine as usize];
    let start = || Browser::start(engine, Some(patience()));
    let world = World::new(engine, place.take().unwrap_or_else(start));
    let travelled = catch_unwind(AssertUnwindSafe(|| {
        travel(&world);
        assert_eq!(world.complaints(), [""; 0], "the console complains");
        // The only thing that belongs to no port, so that another journey could find it.
        assert_eq!(world.wait(world.driver.get_all_cookies()).len(), 0, "a cookie is kept");
        world.browser.renew();
    }));
    if let Err(failure) = travelled {
        world.report();
        resume_unwind(failure);
    }
    *place = Some(world.browser);
}

impl World {
    fn new(engine: Engine, browser: Browser) -> Self {
        let dist = dist();
        assert!(dist.join("v1/embed.js").is_file(), "no build in {}", dist.display());
        let server = Server::of(&dist);
        let (driver, story) = (browser.driver.clone(), RefCell::default());
        let world = Self { engine, server, driver, browser, story };
        // Before anything else on each page: what the guide tells the host, and what it prints.
        let listen = include_str!("listen.js");
        if engine == Engine::Chromium {
            let script = json!({ "source": listen });
            world.devtools("Page.addScriptToEvaluateOnNewDocument", &script);
        } else {
            world.server.begin_pages_with(&[listen, include_str!("complain.js")].concat());
        }
        world
    }

    /// A folder of this journey, gone when the browser is.
    pub(crate) fn folder(&self) -> PathBuf {
        let name = self.server.origin().replace(|it: char| !it.is_ascii_digit(), "");
        let folder = self.browser.process.litter.join(name);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    /// Says what the reader is about.
    pub(crate) fn chapter(&self, name: &str) {
        self.story.borrow_mut().push(name.into());
    }

    /// Waits for the driver.
    #[track_caller]
    pub(crate) fn wait<T>(&self, answer: impl Future<Output = WebDriverResult<T>>) -> T {
        self.browser.wait(answer).unwrap()
    }

    /// As [`Self::wait`], where the driver may refuse.
    pub(crate) fn attempt<T>(
        &self,
        answer: impl Future<Output = WebDriverResult<T>>,
    ) -> WebDriverResult<T> {
        self.browser.wait(answer)
    }

    /// Opens a page of the server.
    #[track_caller]
    pub(crate) fn open(&self, path: &str) {
        self.wait(self.driver.goto(self.server.address(path)));
    }

    /// Runs a script on the page: the body of a function, with its arguments in `arguments`.
    #[track_caller]
    pub(crate) fn run(&self, script: &str, arguments: &[Value]) -> Value {
        self.wait(self.driver.execute(script, arguments.to_vec())).json().clone()
    }

    /// As [`Self::run`], for a script that ends by calling its last argument.
    #[track_caller]
    pub(crate) fn run_later(&self, script: &str, arguments: &[Value]) -> Value {
        self.wait(self.driver.execute_async(script, arguments.to_vec())).json().clone()
    }

    /// A command that only Chromium's driver knows.
    #[track_caller]
    pub(crate) fn devtools(&self, command: &str, arguments: &Value) -> Value {
        self.wait(self.driver.cdp().send_raw(command, arguments))
    }

    /// What the console has complained of since the last time; but in Chromium only of the page
    /// that is open.
    pub(crate) fn complaints(&self) -> Vec<String> {
        if self.engine != Engine::Chromium {
            let told = self.run("return window.complain?.() ?? '[]'", &[]);
            return serde_json::from_str(told.as_str().unwrap()).unwrap();
        }
        let entries = self.wait(self.driver.browser_log()).into_iter();
        let bad = entries.filter(|it| matches!(it.level.as_str(), "SEVERE" | "WARNING"));
        bad.map(|it| it.message).collect()
    }

    pub(crate) fn report(&self) {
        eprintln!("\nThe story so far: {}", self.story.borrow().join(" → "));
        let page = "return [location.href, document.body.innerText,
            ...[...document.querySelectorAll('traenings-guide')].map((it) => it.shadowRoot?.firstElementChild?.innerText)
        ].join('\\n---\\n')";
        if let Ok(seen) = self.attempt(self.driver.execute(page, Vec::new())) {
            eprintln!("On the screen: {}", seen.json().as_str().unwrap_or_default());
        }
        let log = if self.engine == Engine::Chromium {
            let entries = self.attempt(self.driver.browser_log()).unwrap_or_default();
            entries.into_iter().map(|it| it.message).collect()
        } else {
            self.complaints()
        };
        for entry in log {
            eprintln!("In the console: {entry}");
        }
        let name = thread::current().name().unwrap_or("journey").replace("::", "-");
        let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name).with_extension("png");
        if self.attempt(self.driver.screenshot(&picture)).is_ok() {
            eprintln!("A picture: {}\n", picture.display());
        }
    }
}

/// The release build.
pub(crate) fn dist() -> PathBuf {
    env::var_os("TRAENINGSGUIDE_DIST").map_or_else(|| checkout("dist"), PathBuf::from)
}

/// A package of npm.
pub(crate) fn module(name: &str) -> PathBuf {
    let usual = || checkout("target/tools/npm/journeys/node_modules");
    let folder = env::var_os("TRAENINGSGUIDE_MODULES").map_or_else(usual, PathBuf::from).join(name);
    assert!(folder.is_dir(), "no {}: `cargo xtask test journeys` brings it", folder.display());
    folder
}

/// What other people's pages load.
pub(crate) fn v1() -> PathBuf {
    dist().join("v1")
}

/// axe-core's source.
pub(crate) fn axe() -> String {
    fs::read_to_string(module("axe-core").join("axe.min.js")).unwrap()
}

/// A file or folder of the checkout.
pub(crate) fn checkout(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(name)
}
