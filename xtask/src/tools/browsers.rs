//! Three browsers and their drivers, for the journeys.

use super::program::{self, Program};
use super::{apt, pip};
use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::path::PathBuf;

const fn program(
    variable: &'static str,
    names: &'static [&'static str],
    packages: &'static [&'static str],
    has_version: bool,
) -> Program {
    Program { variable, aside: &[], names, packages, has_version }
}

/// The headless shell where it exists: it needs half the processor time of the whole browser. The
/// command that Debian puts on PATH for it is a script, which leaves the browser running when the
/// driver ends it.
const CHROMIUM: Program = Program {
    variable: "CHROMIUM",
    aside: &["chromium/chromium-headless-shell"],
    names: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    packages: &["chromium-headless-shell", "fonts-liberation"],
    has_version: true,
};
const CHROMEDRIVER: Program =
    program("CHROMEDRIVER", &["chromedriver"], &["chromium-driver"], true);
const FIREFOX: Program = program("FIREFOX", &["firefox", "firefox-esr"], &["firefox-esr"], true);
/// Debian has no package of it, so pip brings it.
const FIREFOX_DRIVER: Program = program("GECKODRIVER", &["geckodriver"], &[], true);
const WEBKIT_DRIVER: Program =
    program("WEBKITDRIVER", &["WebKitWebDriver"], &["webkit2gtk-driver"], false);
/// `WebKit`'s small browser. It is in no folder of PATH.
const MINI_BROWSER: Program = Program {
    variable: "MINIBROWSER",
    aside: &["webkit2gtk-4.1/MiniBrowser"],
    names: &[],
    packages: &["webkit2gtk-driver"],
    has_version: false,
};
/// A virtual screen for that browser, which has no headless mode.
const SCREEN: Program = program("XVFB", &["Xvfb"], &["xvfb"], false);

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
    let missing = PROGRAMS.iter().filter(|it| it.find().is_none());
    let packages: Vec<_> = missing.flat_map(|it| it.packages).copied().collect();
    if !packages.is_empty() {
        apt::install(project, "Browsers and their drivers, for the journeys,", &packages)?;
    }
    let mut found = Vec::new();
    for program in &PROGRAMS {
        let (path, version) = program.find().with_context(|| {
            format!(
                "{} of {} is not on PATH: add it, or set {} to its path",
                program.names.iter().chain(program.aside).next().unwrap_or(&program.variable),
                program.packages.join(" "),
                program.variable
            )
        })?;
        found.push((program.variable, path, version));
    }
    if let [(_, chromium, browser), (_, driver, its), ..] = found.as_slice()
        && major(browser) != major(its)
    {
        bail!(
            "Chromium and its driver must have the same major version, but {} is `{browser}` and \
             {} is `{its}`",
            chromium.display(),
            driver.display()
        );
    }
    let (path, version) = firefox_driver(project)?;
    found.push((FIREFOX_DRIVER.variable, path, version));
    for (_, path, version) in &found {
        println!("{} {version}", path.display());
    }
    Ok(found.into_iter().map(|(name, path, _)| (name, path)).collect())
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
