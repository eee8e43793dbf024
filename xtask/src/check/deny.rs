//! What the project is built from, held against `deny.toml` by cargo-deny: licences, versions,
//! sources.

use crate::{project::Project, run::run, tools};
use anyhow::Result;
use std::path::PathBuf;

/// Returns the program that has looked.
pub(crate) fn deny(project: &Project) -> Result<PathBuf> {
    let program = tools::cargo_deny(project)?;
    let mut deny = project.command(&program);
    deny.args(["--locked", "--workspace", "check", "licenses", "bans", "sources"]);
    run(deny)?;
    Ok(program)
}
