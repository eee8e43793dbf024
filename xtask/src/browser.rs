//! What comes from the system: Node, Chromium and its driver. Through apt-get when we may, else a sentence that says what to do.

use crate::project::Project;
use crate::run::{answer, run};
use crate::tools;
use anyhow::{Result, bail};
use std::env;
use std::path::PathBuf;
use std::process::Command;

/// Where the browser for the journeys is.
pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    pub(crate) driver: PathBuf,
}

const CHROMIUM: &[&str] =
    &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVER: &[&str] = &["chromedriver"];

/// `CHROMIUM` and `CHROMEDRIVER` say where they are; else they are looked for on PATH, else installed.
pub(crate) fn browser(project: &Project) -> Result<Browser> {
    if pick("CHROMIUM", CHROMIUM).is_none() || pick("CHROMEDRIVER", DRIVER).is_none() {
        apt(
            project,
            "Chromium and ChromeDriver, for the journeys in a real browser,",
            &["chromium", "chromium-driver", "fonts-liberation"],
        )?;
    }
    let (Some((chromium, browser)), Some((driver, its))) =
        (pick("CHROMIUM", CHROMIUM), pick("CHROMEDRIVER", DRIVER))
    else {
        bail!(
            "Chromium and ChromeDriver are not on PATH: put them there, \
             or set CHROMIUM and CHROMEDRIVER to where they are"
        );
    };
    if major(&browser) != major(&its) {
        bail!(
            "the browser and its driver must be of one version, but {} is `{browser}` and {} is `{its}`",
            chromium.display(),
            driver.display()
        );
    }
    println!("{browser}");
    Ok(Browser { chromium, driver })
}

/// Node runs wasm-opt, npm fetches it.
pub(crate) fn node(project: &Project) -> Result<()> {
    let missing = || pick("", &["node"]).is_none() || pick("", &["npm"]).is_none();
    if missing() {
        apt(project, "Node and npm, which bring and run wasm-opt,", &["nodejs", "npm"])?;
    }
    if missing() {
        bail!("Node and npm are not on PATH: put them there");
    }
    Ok(())
}

/// The first of these that runs, by its full path, and what it says about itself.
fn pick(variable: &str, names: &[&str]) -> Option<(PathBuf, String)> {
    let set = env::var_os(variable).map(PathBuf::from);
    set.into_iter().chain(names.iter().flat_map(|name| tools::on_path(name))).find_map(|program| {
        let mut version = Command::new(&program);
        version.arg("--version");
        Some((program, answer(version)?))
    })
}

/// `Chromium 156.0.8078.79 built on …` → `156`
fn major(version: &str) -> Option<&str> {
    version
        .split_whitespace()
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?
        .split('.')
        .next()
}

/// Installs packages when we may, else says which are missing.
pub(crate) fn apt(project: &Project, what: &str, packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    let runs = |program: &str, argument: &str| {
        let mut command = Command::new(program);
        command.arg(argument);
        answer(command)
    };
    let root = runs("id", "-u").as_deref() == Some("0");
    if !root || runs("apt-get", "--version").is_none() {
        bail!(
            "{what} are missing. Install them and run this again; \
             on Debian: sudo apt-get install {list}"
        );
    }
    println!("\nInstalling {list} through apt-get");
    for arguments in
        [vec!["update"], [&["install", "--yes", "--no-install-recommends"], packages].concat()]
    {
        let mut apt = project.command("apt-get");
        apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        run(apt)?;
    }
    Ok(())
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
