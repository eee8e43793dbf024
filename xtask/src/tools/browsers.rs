//! Three browsers and their drivers, for the journeys.

use super::pip;
use super::program::{self, Program};
use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::path::PathBuf;

/// The headless shell where it exists: it needs half the processor time of the whole browser. The
/// command that Debian puts on PATH for it is a script, which leaves the browser running when the
/// driver ends it.
const CHROMIUM: Program = Program {
    variable: "CHROMIUM",
    off_path: &["chromium/chromium-headless-shell"],
    names: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    packages: &["chromium-headless-shell", "fonts-liberation"],
    has_version: true,
};
const CHROMEDRIVER: Program =
    Program::on_path("CHROMEDRIVER", &["chromedriver"], &["chromium-driver"], true);
const FIREFOX: Program =
    Program::on_path("FIREFOX", &["firefox", "firefox-esr"], &["firefox-esr"], true);
/// Debian has no package of it, so pip brings it.
const FIREFOX_DRIVER: Program = Program::on_path("GECKODRIVER", &["geckodriver"], &[], true);
const WEBKIT_DRIVER: Program =
    Program::on_path("WEBKITDRIVER", &["WebKitWebDriver"], &["webkit2gtk-driver"], false);
/// `WebKit`'s small browser. It is in no folder of PATH.
const MINI_BROWSER: Program = Program {
    variable: "MINIBROWSER",
    off_path: &["webkit2gtk-4.1/MiniBrowser"],
    names: &[],
    packages: &["webkit2gtk-driver"],
    has_version: false,
};
/// A virtual screen for that browser, which has no headless mode.
const SCREEN: Program = Program::on_path("XVFB", &["Xvfb"], &["xvfb"], false);

const PROGRAMS: [Program; 6] =
    [CHROMIUM, CHROMEDRIVER, FIREFOX, WEBKIT_DRIVER, MINI_BROWSER, SCREEN];

/// The places that were searched for browsers and drivers, up to the one where each was found. A
/// program that appears in an earlier place later would be used instead.
pub(crate) fn searched() -> Vec<PathBuf> {
    let until_found = |program: &Program| {
        let places = program.places();
        let found = places.iter().position(|it| it.is_file()).map_or(places.len(), |it| it + 1);
        places.into_iter().take(found)
    };
    PROGRAMS.iter().chain([&FIREFOX_DRIVER]).flat_map(until_found).collect()
}

/// The browsers and drivers of the journeys, each with the environment variable that gives its path
/// to the journeys.
pub(crate) fn browsers(project: &Project) -> Result<Vec<(&'static str, PathBuf)>> {
    program::install(project, "Browsers and their drivers, for the journeys,", &PROGRAMS)?;
    let mut found = PROGRAMS.iter().map(Program::found).collect::<Result<Vec<_>>>()?;
    if let [(chromium, browser), (driver, its), ..] = found.as_slice()
        && major(browser) != major(its)
    {
        bail!(
            "Chromium and its driver must have the same major version, but {} is `{browser}` and \
             {} is `{its}`",
            chromium.display(),
            driver.display()
        );
    }
    found.push(firefox_driver(project)?);
    for (path, version) in &found {
        println!("{} {version}", path.display());
    }
    let variables = PROGRAMS.iter().chain([&FIREFOX_DRIVER]).map(|it| it.variable);
    Ok(variables.zip(found.into_iter().map(|(path, _)| path)).collect())
}

fn firefox_driver(project: &Project) -> Result<(PathBuf, String)> {
    if let Some(found) = FIREFOX_DRIVER.find() {
        return Ok(found);
    }
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        bail!(
            "geckodriver, which drives Firefox, is not on PATH: add it, or set GECKODRIVER to its \
             path"
        );
    }
    let path = pip::geckodriver(project)?;
    let version = program::version(&path).context("geckodriver does not run")?;
    Ok((path, version))
}

/// `Chromium 156.0.8078.79 built on …` → `156`
fn major(version: &str) -> Option<&str> {
    version
        .split_whitespace()
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?
        .split('.')
        .next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browser_and_driver_are_compared_by_their_first_number() {
        assert_eq!(major("Chromium 156.0.8078.79 built on Debian"), Some("156"));
        assert_eq!(major("ChromeDriver 156.0.8078.79 (a21ce95)"), Some("156"));
        assert_eq!(major("no version"), None);
    }
}
