//! Programs of the system: where each may be, and apt-get, which installs those that are missing.

use crate::project::Project;
use crate::run::{run, try_output};
use anyhow::{Context, Result, bail};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program that is not ours: Node, nginx, a browser or a driver.
pub(crate) struct Program {
    /// The environment variable that may say where it is, or nothing; the journeys read the same
    /// variable.
    pub(crate) variable: &'static str,
    /// Places among the system's libraries and daemons, tried before PATH.
    pub(crate) off_path: &'static [&'static str],
    /// Its possible names on PATH.
    pub(crate) names: &'static [&'static str],
    /// The Debian packages that contain it.
    pub(crate) packages: &'static [&'static str],
    /// Whether it answers `--version`. A program on PATH may be a stub that only says what to
    /// install; one that answers is real.
    pub(crate) has_version: bool,
}

impl Program {
    /// A program that is on PATH.
    pub(crate) const fn on_path(
        variable: &'static str,
        names: &'static [&'static str],
        packages: &'static [&'static str],
        has_version: bool,
    ) -> Self {
        Self { variable, off_path: &[], names, packages, has_version }
    }

    /// Where it may be, in order of preference.
    pub(crate) fn places(&self) -> Vec<PathBuf> {
        let set = env::var_os(self.variable).map(PathBuf::from);
        let off_path = self.off_path.iter().flat_map(|place| in_system_folders(place));
        let usual = self.names.iter().flat_map(|name| on_path(name));
        set.into_iter().chain(off_path).chain(usual).collect()
    }

    /// The first place where it exists, and its version.
    pub(crate) fn find(&self) -> Option<(PathBuf, String)> {
        self.places().into_iter().filter(|it| it.is_file()).find_map(|program| {
            let version = if self.has_version { version(&program)? } else { String::new() };
            Some((program, version))
        })
    }

    /// The same, or an error that says what to do.
    pub(crate) fn found(&self) -> Result<(PathBuf, String)> {
        self.find().with_context(|| {
            let name = self.names.iter().chain(self.off_path).next().unwrap_or(&self.variable);
            let missing = format!("{name} of {} is not on PATH: add it", self.packages.join(" "));
            match self.variable {
                "" => missing,
                variable => format!("{missing}, or set {variable} to its path"),
            }
        })
    }
}

/// The first line of a program's `--version`.
pub(crate) fn version(program: &Path) -> Option<String> {
    try_output(Command::new(program).arg("--version"))?.lines().next().map(str::to_owned)
}

/// Our own program at this path, in this version; `install` brings it when it is missing. Other
/// programs on the machine may have been built differently, so they are never used.
pub(crate) fn pinned(
    path: PathBuf,
    version: &str,
    install: impl FnOnce() -> Result<()>,
) -> Result<PathBuf> {
    let is_there =
        || self::version(&path).is_some_and(|it| it.split_whitespace().any(|it| it == version));
    if !is_there() {
        install()?;
    }
    if !is_there() {
        bail!("{} was installed, but its version is not {version}", path.display());
    }
    Ok(path)
}

/// Installs those of the programs that are missing.
pub(crate) fn install(project: &Project, what: &str, programs: &[Program]) -> Result<()> {
    let missing = programs.iter().filter(|it| it.find().is_none());
    let packages: Vec<_> = missing.flat_map(|it| it.packages).copied().collect();
    if packages.is_empty() { Ok(()) } else { apt_get(project, what, &packages) }
}

/// Installs packages when we are root; otherwise fails with the command that installs them.
pub(crate) fn apt_get(project: &Project, what: &str, packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    let is_root = try_output(Command::new("id").arg("-u")).as_deref() == Some("0");
    if !is_root || version(Path::new("apt-get")).is_none() {
        bail!(
            "{what} are missing. Install them and run this again; \
             on Debian: sudo apt-get install {list}"
        );
    }
    println!("\nInstalling {list} through apt-get");
    let install = [&["install", "--yes", "--no-install-recommends"], packages].concat();
    for arguments in [vec!["update"], install] {
        let mut apt = project.command("apt-get");
        run(apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))?;
    }
    Ok(())
}

/// PATH with a folder in front.
pub(crate) fn path_with(folder: &Path) -> Result<OsString> {
    let usual = env::var_os("PATH").unwrap_or_default();
    let all = [folder.to_owned()].into_iter().chain(env::split_paths(&usual));
    env::join_paths(all).with_context(|| format!("{} cannot be added to PATH", folder.display()))
}

/// Where a program of this name would be, in the order of PATH.
fn on_path(name: &str) -> Vec<PathBuf> {
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).map(|folder| folder.join(&name)).collect()
}

/// Where distributions put programs that are not for PATH.
fn in_system_folders(place: &str) -> Vec<PathBuf> {
    let folders = ["lib", "lib64", "libexec", "sbin"].map(|name| Path::new("/usr").join(name));
    let deeper = fs::read_dir("/usr/lib").into_iter().flatten().filter_map(Result::ok);
    let folders = folders.into_iter().chain(deeper.map(|it| it.path()));
    folders.map(|it| it.join(place)).collect()
}
