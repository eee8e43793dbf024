//! Dependencies of every step of `cargo xtask test`: the compiler, xtask itself and the environment
//! variables.

use crate::digest;
use crate::project::Project;
use crate::tools::rust;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::Path;
use std::time::UNIX_EPOCH;

/// The value of each, to compare with that of an earlier run.
pub(crate) type Environment = BTreeMap<String, String>;

/// The beginnings of variables of the terminal and the session. Any other variable may change what
/// is compiled or run.
const OF_THE_TERMINAL: [&str; 16] = [
    "_",
    "COLORTERM",
    "COLUMNS",
    "DBUS_",
    "DISPLAY",
    "LINES",
    "LS_COLORS",
    "OLDPWD",
    "PWD",
    "SHLVL",
    "SSH_",
    "TERM",
    "TMUX",
    "VTE_",
    "WINDOWID",
    "XDG_",
];

pub(crate) fn environment(project: &Project) -> Result<Environment> {
    let variables = env::vars_os().map(|(name, value)| {
        // A digest, since a variable may hold a secret.
        (name.to_string_lossy().into_owned(), digest::short(value.as_encoded_bytes()))
    });
    let mut all: Environment = variables
        .filter(|(name, _)| !OF_THE_TERMINAL.iter().any(|it| name.starts_with(it)))
        .collect();
    all.insert("rustc".into(), rust::version(project)?);
    all.insert("xtask".into(), stamp(&env::current_exe()?)?);
    Ok(all)
}

/// The changes between two environments, in words; nothing where they are the same.
pub(crate) fn difference(then: &Environment, now: &Environment) -> Option<String> {
    let name = then.keys().chain(now.keys()).find(|name| then.get(*name) != now.get(*name))?;
    let how = match (then.get(name), now.get(name)) {
        (None, _) => "was not set when it passed",
        (_, None) => "is no longer set",
        _ => "is different",
    };
    Some(format!("{name} {how}"))
}

/// The size and the time of a program, which may be too large to digest.
pub(crate) fn stamp(program: &Path) -> Result<String> {
    let file =
        fs::metadata(program).with_context(|| format!("cannot read {}", program.display()))?;
    let time = file.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
    Ok(format!("{} bytes of {time:?}", file.len()))
}
