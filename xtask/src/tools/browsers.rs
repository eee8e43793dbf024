//! What comes from the system: Node, three browsers and their drivers. Through apt-get when we may,
//! else a sentence that says what to do.

use crate::project::Project;
use crate::run::{answer, run};
use crate::tools;
use anyhow::{Context, Result, bail};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program that the journeys start.
struct Program {
    /// The variable that says where it is, to us and to the journeys.
    variable: &'static str,
    /// Where else it may be than on PATH, among the system's libraries.
    aside: &'static [&'static str],
    /// What it may be called on PATH.
    names: &'static [&'static str],
    packages: &'static [&'static str],
    /// Whether it can be asked for its version: some on PATH only say what to install instead.
    speaks: bool,
}

const fn program(
    variable: &'static str,
    names: &'static [&'static str],
    packages: &'static [&'static str],
    speaks: bool,
) -> Program {
    Program { variable, aside: &[], names, packages, speaks }
}

/// The engine without the windows and services of a browser around it, where it is to be had: half
/// the work for the machine. What Debian has on PATH as such is a script, which leaves the program
/// behind when the driver ends it.
const CHROMIUM: Program = Program {
    variable: "CHROMIUM",
    aside: &["chromium/chromium-headless-shell"],
    names: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    packages: &["chromium-headless-shell", "fonts-liberation"],
    speaks: true,
};
const CHROMEDRIVER: Program =
    program("CHROMEDRIVER", &["chromedriver"], &["chromium-driver"], true);
const FIREFOX: Program = program("FIREFOX", &["firefox", "firefox-esr"], &["firefox-esr"], true);
/// No package of Debian has it: pip brings it.
const FIREFOX_DRIVER: Program = program("GECKODRIVER", &["geckodriver"], &[], true);
const WEBKIT_DRIVER: Program =
    program("WEBKITDRIVER", &["WebKitWebDriver"], &["webkit2gtk-driver"], false);
/// `WebKit`'s small browser, which is in no folder of PATH.
const MINI_BROWSER: Program = Program {
    variable: "MINIBROWSER",
    aside: &["webkit2gtk-4.1/MiniBrowser"],
    names: &[],
    packages: &["webkit2gtk-driver"],
    speaks: false,
};
/// A screen for that browser, which cannot do without.
const SCREEN: Program = program("XVFB", &["Xvfb"], &["xvfb"], false);

const PROGRAMS: [Program; 6] =
    [CHROMIUM, CHROMEDRIVER, FIREFOX, WEBKIT_DRIVER, MINI_BROWSER, SCREEN];

/// Where the browsers and drivers were looked for until they were found: one that comes to be in an
/// earlier place is another.
pub(crate) fn looked_at() -> Vec<PathBuf> {
    let until_found = |program: &Program| {
        let places = program.places();
        let found = places.iter().position(|it| it.is_file()).map_or(places.len(), |it| it + 1);
        places.into_iter().take(found)
    };
    PROGRAMS.iter().chain([&FIREFOX_DRIVER]).flat_map(until_found).collect()
}

/// Where the browsers and drivers of the journeys are, as the variables from which the journeys
/// know.
pub(crate) fn browsers(project: &Project) -> Result<Vec<(&'static str, PathBuf)>> {
    let missing = PROGRAMS.iter().filter(|it| it.find().is_none());
    let packages: Vec<_> = missing.flat_map(|it| it.packages).copied().collect();
    if !packages.is_empty() {
        apt(project, "Browsers and their drivers, for the journeys,", &packages)?;
    }
    let mut found = Vec::new();
    for program in &PROGRAMS {
        let (path, version) = program.find().with_context(|| {
            format!(
                "{} of {} is not on PATH: put it there, or set {} to where it is",
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
            "the browser and its driver must be of one version, but {} is `{browser}` and {} is `{its}`",
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
            "geckodriver, which drives Firefox, is not on PATH: put it there, or set GECKODRIVER \
             to where it is"
        );
    }
    let program = tools::geckodriver(project)?;
    let version = version(&program).context("geckodriver does not run")?;
    Ok((program, version))
}

/// Node runs wasm-opt, npm fetches it.
pub(crate) fn node(project: &Project) -> Result<()> {
    let program = |name, packages| program("", name, packages, true);
    let both = [program(&["node"], &["nodejs"]), program(&["npm"], &["npm"])];
    let missing = || both.iter().any(|it| it.find().is_none());
    if missing() {
        apt(project, "Node and npm, which bring and run wasm-opt,", &["nodejs", "npm"])?;
    }
    if missing() {
        bail!("Node and npm are not on PATH: put them there");
    }
    Ok(())
}

impl Program {
    /// Where it may be, the best first.
    fn places(&self) -> Vec<PathBuf> {
        let set = env::var_os(self.variable).map(PathBuf::from);
        let aside = self.aside.iter().flat_map(|place| among_libraries(place));
        let usual = self.names.iter().flat_map(|name| tools::on_path(name));
        set.into_iter().chain(aside).chain(usual).collect()
    }

    /// The first that is there, by its full path, and what it says about itself.
    fn find(&self) -> Option<(PathBuf, String)> {
        self.places().into_iter().filter(|it| it.is_file()).find_map(|program| {
            let version = if self.speaks { version(&program)? } else { String::new() };
            Some((program, version))
        })
    }
}

fn version(program: &Path) -> Option<String> {
    let mut command = Command::new(program);
    command.arg("--version");
    answer(command)?.lines().next().map(str::to_owned)
}

/// Where distributions put what is in a folder of its own among the libraries.
fn among_libraries(place: &str) -> Vec<PathBuf> {
    let libraries = ["lib", "lib64", "libexec"].map(|name| Path::new("/usr").join(name));
    let deeper = fs::read_dir("/usr/lib").into_iter().flatten().filter_map(Result::ok);
    let folders = libraries.into_iter().chain(deeper.map(|it| it.path()));
    folders.map(|it| it.join(place)).collect()
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
