//! The world of one journey: a server, a driver and a browser of its own, all gone when it ends.

use std::cell::RefCell;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::future::Future;
use std::io::{BufRead, BufReader};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, LoggingPrefsLogLevel};
use tokio::runtime::Runtime;

use crate::server::Server;

/// How long anything may take. A page that is slower than this is broken.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long to wait before looking again.
const POLL: Duration = Duration::from_millis(10);
/// One journey at a time: the browser wants the machine to itself.
static TURN: Mutex<()> = Mutex::new(());

pub(crate) struct World {
    pub(crate) server: Server,
    pub(crate) driver: WebDriver,
    runtime: Runtime,
    /// What the reader is about, for the report of a journey that fails.
    story: RefCell<Vec<String>>,
    /// The last, so that it goes last.
    process: Process,
}

/// Runs a journey. Whatever happens in it, its browser is closed and its driver ended; where it fails, the report says
/// where the reader was and what was on the screen.
pub(crate) fn journey(travel: impl FnOnce(&World)) {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let world = World::new();
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
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (process, port) = Process::start();
        let address = format!("http://127.0.0.1:{port}");
        let driver = runtime.block_on(WebDriver::new(address, browser())).unwrap();
        let dist = dist();
        assert!(dist.join("v1/embed.js").is_file(), "no build in {}", dist.display());
        let server = Server::of(&dist);
        let story = RefCell::default();
        let world = Self { server, driver, runtime, story, process };
        // Before anything else on each page: what the guide tells the host, and what it prints.
        let script = json!({ "source": include_str!("listen.js") });
        world.devtools("Page.addScriptToEvaluateOnNewDocument", &script);
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

    #[track_caller]
    pub(crate) fn devtools(&self, command: &str, arguments: &Value) -> Value {
        self.wait(self.driver.cdp().send_raw(command, arguments))
    }

    /// What the console has complained of since the last time.
    pub(crate) fn complaints(&self) -> Vec<String> {
        let entries = self.wait(self.driver.browser_log()).into_iter();
        let bad = entries.filter(|it| matches!(it.level.as_str(), "SEVERE" | "WARNING"));
        bad.map(|it| it.message).collect()
    }

    fn report(&self) {
        eprintln!("\nThe story so far: {}", self.story.borrow().join(" → "));
        let page = "return [location.href, document.body.innerText,
            ...[...document.querySelectorAll('traenings-guide')].map((it) => it.shadowRoot?.firstElementChild?.innerText)
        ].join('\\n---\\n')";
        if let Ok(seen) = self.attempt(self.driver.execute(page, Vec::new())) {
            eprintln!("On the screen: {}", seen.json().as_str().unwrap_or_default());
        }
        if let Ok(entries) = self.attempt(self.driver.browser_log()) {
            for entry in entries {
                eprintln!("In the console: {}", entry.message);
            }
        }
        let name = thread::current().name().unwrap_or("journey").replace("::", "-");
        let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name).with_extension("png");
        if self.attempt(self.driver.screenshot(&picture)).is_ok() {
            eprintln!("A picture: {}\n", picture.display());
        }
    }
}

/// Looks until it sees something, and fails when that takes too long.
#[track_caller]
pub(crate) fn eventually<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(Instant::now() < deadline, "never came: {what}");
        thread::sleep(POLL);
    }
}

/// The release build.
pub(crate) fn dist() -> PathBuf {
    file("TRAENINGSGUIDE_DIST", "dist")
}

/// What other people's pages load.
pub(crate) fn v1() -> PathBuf {
    dist().join("v1")
}

/// axe-core's source.
pub(crate) fn axe() -> String {
    let path = file("AXE_CORE", "target/tools/npm/node_modules/axe-core/axe.min.js");
    fs::read_to_string(&path).unwrap_or_else(|_| panic!("no axe-core at {}", path.display()))
}

/// What a variable names, else what is usual in the checkout.
fn file(variable: &str, usual: &str) -> PathBuf {
    let usual = || Path::new(env!("CARGO_MANIFEST_DIR")).join(usual);
    env::var_os(variable).map_or_else(usual, PathBuf::from)
}

fn browser() -> ChromeCapabilities {
    let mut browser = DesiredCapabilities::chrome();
    // The driver gives it a fresh profile.
    for argument in [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--no-first-run",
        "--lang=da",
        "--window-size=1280,900",
    ] {
        browser.add_arg(argument).unwrap();
    }
    if let Ok(chromium) = env::var("CHROMIUM") {
        browser.set_binary(&chromium).unwrap();
    }
    browser.set_browser_log_level(LoggingPrefsLogLevel::All).unwrap();
    browser
}

/// The driver of one journey, and the folder in which it and its browser leave what they no longer need.
struct Process {
    child: Child,
    litter: PathBuf,
}

impl Process {
    /// Starts a driver, which looks for a free port and says which it found.
    fn start() -> (Self, u16) {
        // A short path: the browser keeps a socket there.
        let litter = env::temp_dir().join(format!("traeningsguide-{}", process::id()));
        fs::create_dir_all(&litter).unwrap();
        let program = env::var_os("CHROMEDRIVER").unwrap_or_else(|| OsString::from("chromedriver"));
        let mut command = Command::new(&program);
        command.arg("--port=0").env("TMPDIR", &litter);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let started = command.spawn();
        let mut child = started.unwrap_or_else(|why| panic!("{}: {why}", program.display()));
        let said = BufReader::new(child.stdout.take().unwrap());
        let process = Self { child, litter };
        let mut lines = said.lines().map_while(Result::ok);
        let port = lines.find_map(|line| {
            line.split_once("started successfully on port ")?.1.trim_end_matches('.').parse().ok()
        });
        // What else it says is read and dropped, so that it never waits for a reader.
        thread::spawn(move || lines.for_each(drop));
        (process, port.unwrap_or_else(|| panic!("{} names no port", program.display())))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
        // The browser may still be tidying up; what is left after that is not worth a failure.
        let deadline = Instant::now() + Duration::from_secs(5);
        while fs::remove_dir_all(&self.litter).is_err() && Instant::now() < deadline {
            thread::sleep(POLL);
        }
    }
}
