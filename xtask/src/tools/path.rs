//! PATH, and programs of a certain version.

use crate::run::answer;
use anyhow::{Context, Result};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// PATH with a folder in front.
pub(crate) fn path_with(folder: &Path) -> Result<OsString> {
    let usual = env::var_os("PATH").unwrap_or_default();
    let all = [folder.to_owned()].into_iter().chain(env::split_paths(&usual));
    env::join_paths(all).with_context(|| format!("{} cannot be added to PATH", folder.display()))
}

/// Where a program of this name would be, in the order of PATH.
pub(crate) fn on_path(name: &str) -> Vec<PathBuf> {
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).map(|folder| folder.join(&name)).collect()
}

/// The program that we installed at this place, if it has this version. Other programs on the
/// machine may have been built differently, so they are never used.
pub(crate) fn installed(home: &Path, program: &str, version: &str) -> Option<PathBuf> {
    let path = home.join(format!("{program}{}", env::consts::EXE_SUFFIX));
    let mut command = Command::new(&path);
    command.arg("--version");
    let matches = answer(command)?.split_whitespace().any(|word| word == version);
    matches.then_some(path)
}
