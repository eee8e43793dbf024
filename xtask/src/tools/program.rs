//! A program of the system, and where it may be.

use super::path::on_path;
use crate::run::answer;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program that is not ours: Node, a browser or a driver.
pub(crate) struct Program {
    /// The environment variable that may say where it is; the journeys read the same variable.
    pub(crate) variable: &'static str,
    /// Places among the system's libraries, tried before PATH.
    pub(crate) aside: &'static [&'static str],
    /// Its possible names on PATH.
    pub(crate) names: &'static [&'static str],
    /// The Debian packages that contain it.
    pub(crate) packages: &'static [&'static str],
    /// Whether it answers `--version`. A program on PATH may be a stub that only says what to
    /// install; one that answers is real.
    pub(crate) has_version: bool,
}

impl Program {
    /// Where it may be, in order of preference.
    pub(crate) fn places(&self) -> Vec<PathBuf> {
        let set = env::var_os(self.variable).map(PathBuf::from);
        let aside = self.aside.iter().flat_map(|place| among_libraries(place));
        let usual = self.names.iter().flat_map(|name| on_path(name));
        set.into_iter().chain(aside).chain(usual).collect()
    }

    /// The first place where it exists, and its version.
    pub(crate) fn find(&self) -> Option<(PathBuf, String)> {
        self.places().into_iter().filter(|it| it.is_file()).find_map(|program| {
            let version = if self.has_version { version(&program)? } else { String::new() };
            Some((program, version))
        })
    }
}

/// The first line of a program's `--version`.
pub(crate) fn version(program: &Path) -> Option<String> {
    let mut command = Command::new(program);
    command.arg("--version");
    answer(command)?.lines().next().map(str::to_owned)
}

/// Where distributions put programs that have a folder of their own among the libraries.
fn among_libraries(place: &str) -> Vec<PathBuf> {
    let libraries = ["lib", "lib64", "libexec"].map(|name| Path::new("/usr").join(name));
    let deeper = fs::read_dir("/usr/lib").into_iter().flatten().filter_map(Result::ok);
    let folders = libraries.into_iter().chain(deeper.map(|it| it.path()));
    folders.map(|it| it.join(place)).collect()
}
