//! The engines that a journey runs in: the driver of each, and its settings.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader, Lines, Write};
use std::iter;
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{self, Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::thread;
use std::time::Duration;

use serde_json::json;
use thirtyfour::common::capabilities::firefox::FirefoxPreferences;
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, LoggingPrefsLogLevel};

use crate::within::within;

/// What shows the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    /// As on Linux: `WebKitGTK`.
    WebKit,
}

impl Engine {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What its driver must open. Each gives the browser a fresh profile.
    pub(crate) fn capabilities(self) -> Capabilities {
        match self {
            Self::Chromium => chromium(),
            Self::Firefox => firefox(),
            Self::WebKit => webkit(),
        }
    }
}

fn chromium() -> Capabilities {
    let mut browser = DesiredCapabilities::chrome();
    for argument in [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--no-first-run",
        // A page that moves by itself moves away from under a click.
        "--force-prefers-reduced-motion",
        "--lang=da",
        "--window-size=1280,900",
    ] {
        browser.add_arg(argument).unwrap();
    }
    if let Ok(chromium) = env::var("CHROMIUM") {
        browser.set_binary(&chromium).unwrap();
    }
    browser.set_browser_log_level(LoggingPrefsLogLevel::All).unwrap();
    browser.into()
}

fn firefox() -> Capabilities {
    let mut browser = DesiredCapabilities::firefox();
    for argument in ["-headless", "--width=1280", "--height=900"] {
        browser.add_arg(argument).unwrap();
    }
    let mut preferences = FirefoxPreferences::new();
    preferences.set("intl.accept_languages", "da").unwrap();
    preferences.set("ui.prefersReducedMotion", 1).unwrap();
    // It begins with nothing but an empty page, and asks nobody for anything.
    preferences.set("browser.startup.page", 0).unwrap();
    for service in [
        "app.normandy.enabled",
        "browser.newtabpage.enabled",
        "browser.search.suggest.enabled",
        "datareporting.policy.dataSubmissionEnabled",
    ] {
        preferences.set(service, false).unwrap();
    }
    browser.set_preferences(preferences).unwrap();
    if let Ok(firefox) = env::var("FIREFOX") {
        browser.set_firefox_binary(&firefox).unwrap();
    }
    browser.into()
}

fn webkit() -> Capabilities {
    let program = env::var("MINIBROWSER").unwrap_or_else(|_| "MiniBrowser".into());
    let mut browser = Capabilities::new();
    let options = json!({ "binary": program, "args": ["--automation"] });
    browser.set("webkitgtk:browserOptions", options).unwrap();
    browser
}

/// Ends groups of processes and removes a folder as soon as its input ends: because that was
/// closed, or because the process that wrote it has ended, was interrupted or killed. A line names
/// a group.
const KEEPER: &str = r#"
    while read -r group; do groups="$groups -$group"; done
    kill -KILL $groups
    for time in 1 2 3 4 5 6 7 8 9; do rm -rf "$1" && break; sleep 1; done
"#;

/// The programs of one browser, and the folder in which they leave what they no longer need. All of
/// it is gone when this is dropped, and where nobody drops it, when the tests are over.
pub(crate) struct Process {
    programs: Vec<Child>,
    keeper: Child,
    pub(crate) litter: PathBuf,
}

impl Process {
    /// Starts a driver. The port is where it listens. One that does not say so itself has so long.
    pub(crate) fn start(engine: Engine, patience: Duration) -> (Self, u16) {
        // A short path: the browser keeps a socket there.
        let name = format!("traeningsguide-{}-{engine:?}", process::id());
        let litter = env::temp_dir().join(name);
        fs::create_dir_all(&litter).unwrap();
        let mut keeper = Command::new("sh");
        keeper.args(["-c", KEEPER, "keeper"]).arg(&litter).stdin(Stdio::piped());
        keeper.stdout(Stdio::null()).stderr(Stdio::null());
        // What interrupts us does not interrupt it.
        let keeper = keeper.process_group(0).spawn().unwrap();
        let mut process = Self { programs: Vec::new(), keeper, litter };
        let port = match engine {
            Engine::Chromium => process.driver(
                "CHROMEDRIVER",
                "chromedriver",
                &["--port=0"],
                "successfully on port ",
            ),
            Engine::Firefox => process.firefox_driver(patience),
            Engine::WebKit => process.webkit_driver(patience),
        };
        (process, port)
    }

    /// A driver that looks for a free port and says which it found.
    fn driver(&mut self, variable: &str, name: &str, arguments: &[&str], says: &str) -> u16 {
        let mut command = program(variable, name);
        command.args(arguments).env("TMPDIR", &self.litter);
        let mut lines = self.spawn(command);
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let digits = line.split_once(says)?.1.trim_end_matches('.');
            digits.parse().ok()
        });
        read_on(lines);
        port.unwrap_or_else(|| panic!("{name} names no port"))
    }

    /// geckodriver answers only under the port that it was started with, so it cannot look for one.
    fn firefox_driver(&mut self, patience: Duration) -> u16 {
        let port = free_port();
        let mut command = program("GECKODRIVER", "geckodriver");
        command.args([format!("--port={port}"), "--websocket-port=0".to_owned()]);
        command.env("TMPDIR", &self.litter);
        self.listens("Firefox's driver", command, port, patience)
    }

    /// The driver of `WebKit` says nothing, and its browser wants a screen.
    fn webkit_driver(&mut self, patience: Duration) -> u16 {
        let mut screen = program("XVFB", "Xvfb");
        screen.args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]);
        let mut lines = self.spawn(screen);
        let display = lines.next().unwrap().unwrap();
        read_on(lines);

        let port = free_port();
        let mut command = program("WEBKITDRIVER", "WebKitWebDriver");
        command.arg(format!("--port={port}"));
        command.env("DISPLAY", format!(":{display}")).env("TMPDIR", &self.litter);
        self.listens("WebKit's driver", command, port, patience)
    }

    /// Starts a driver, and waits until it listens at its port.
    fn listens(&mut self, name: &str, driver: Command, port: u16, patience: Duration) -> u16 {
        read_on(self.spawn(driver));
        let listens = within(patience, || TcpStream::connect(("127.0.0.1", port)).ok());
        assert!(listens.is_some(), "never came: {name}");
        port
    }

    /// Starts a program, which leads a group of all that it starts. Its output can be read.
    fn spawn(&mut self, mut command: Command) -> Lines<BufReader<ChildStdout>> {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let started = command.process_group(0).spawn();
        let mut child = started.unwrap_or_else(|why| panic!("{command:?}: {why}"));
        writeln!(self.keeper.stdin.as_ref().unwrap(), "{}", child.id()).unwrap();
        let said = child.stdout.take().unwrap();
        self.programs.push(child);
        BufReader::new(said).lines()
    }
}

fn program(variable: &str, name: &str) -> Command {
    Command::new(env::var_os(variable).unwrap_or_else(|| OsString::from(name)))
}

/// What else a program says is read and dropped, so that it never waits for a reader.
fn read_on(lines: Lines<BufReader<ChildStdout>>) {
    thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
}

/// A port for a driver that cannot look for one.
fn free_port() -> u16 {
    ports().find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok()).unwrap()
}

/// Ports that nothing else in this run has had: a browser remembers by address what it has seen.
/// Not those that the system hands out: who knocks at one before its driver listens could be given
/// the same port, and would talk to itself.
pub(crate) fn ports() -> impl Iterator<Item = u16> {
    static GIVEN: AtomicU16 = AtomicU16::new(0);
    let begin = 20_000 + u16::try_from(process::id() % 10_000).unwrap();
    let next = move || begin + GIVEN.fetch_add(1, Ordering::Relaxed);
    iter::repeat_with(next).take_while(|port| *port < 32_000)
}

impl Drop for Process {
    fn drop(&mut self) {
        // The first closes the keeper's input, and ends when all is done.
        for program in iter::once(&mut self.keeper).chain(&mut self.programs) {
            let _ = program.wait();
        }
    }
}
