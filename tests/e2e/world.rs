//! The world of one journey: a server, a driver and a browser of its own, all gone when it ends.

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
use tokio::runtime::Runtime;

use crate::engine::{Engine, Process};
use crate::patience::{self, patience};
use crate::server::Server;

/// One journey at a time: the browser wants the machine to itself.
static TURN: Mutex<()> = Mutex::new(());

pub(crate) struct World {
    pub(crate) engine: Engine,
    pub(crate) server: Server,
    pub(crate) driver: WebDriver,
    runtime: Runtime,
    /// What the reader is about, for the report of a journey that fails.
    story: RefCell<Vec<String>>,
    /// The last, so that it goes last.
    process: Process,
}

/// Runs a journey in Chromium.
pub(crate) fn journey(travel: impl FnOnce(&World)) {
    journey_in(Engine::Chromium, travel);
}

/// Runs a journey. Whatever happens in it, its browser is closed and its driver ended; where it fails, the report says
/// where the reader was and what was on the screen.
pub(crate) fn journey_in(engine: Engine, travel: impl FnOnce(&World)) {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let world = World::new(engine);
    let travelled = catch_unwind(AssertUnwindSafe(|| {
        travel(&world);
        assert_eq!(world.complaints(), [""; 0], "the console complains");
    }));
    if travelled.is_err() {
        world.report();
    }
    let closed = world.runtime.block_on(world.driver.clone().quit());
    if let Err(failure) = travelled {
        resume_unwind(failure);
    }
    closed.unwrap();
}

impl World {
    fn new(engine: Engine) -> Self {
        let (runtime, patience) = (patience::runtime(), patience());
        let (process, port) = Process::start(engine);
        let driver = runtime.block_on(patience::session(engine, port, Some(patience))).unwrap();
        let dist = dist();
        assert!(dist.join("v1/embed.js").is_file(), "no build in {}", dist.display());
        let server = Server::of(&dist);
        let story = RefCell::default();
        let world = Self { engine, server, driver, runtime, story, process };
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

    /// A folder of this journey, gone when it ends.
    pub(crate) fn folder(&self) -> PathBuf {
        let folder = self.process.litter.join("hentet");
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
        self.runtime.block_on(answer).unwrap()
    }

    /// As [`Self::wait`], where the driver may refuse.
    pub(crate) fn attempt<T>(
        &self,
        answer: impl Future<Output = WebDriverResult<T>>,
    ) -> WebDriverResult<T> {
        self.runtime.block_on(answer)
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

    /// What the console has complained of since the last time; but in Chromium only of the page that is open.
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
