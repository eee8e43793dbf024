//! Trunk, which drives the build.

use super::path;
use crate::project::Project;
use crate::run::run;
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

/// The Trunk that `Trunk.toml` asks for, installed from its own lock file.
///
/// It does little work itself, and nothing of it ships, so it is compiled in the fastest way, and
/// without the features that download tools: `build/compile.rs` puts those on its PATH.
pub(crate) fn trunk(project: &Project) -> Result<PathBuf> {
    let version = project.trunk_version()?;
    let home = project.tools();
    let found = || path::installed(&home, "bin/trunk", &version);
    if let Some(found) = found() {
        return Ok(found);
    }
    println!(
        "\nInstalling trunk {version} in target/tools, once: it drives the build; about 2 minutes \
         on two cores"
    );
    // A target folder of its own, since other builds lock that of the workspace.
    let build = home.join("build");
    let mut install = project.cargo("install --force --locked --debug --no-default-features");
    install.arg("--root").arg(&home).arg("--target-dir").arg(&build);
    install.arg(format!("trunk@{version}"));
    install.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0");
    run(install)?;
    fs::remove_dir_all(&build).context("cannot remove target/tools/build")?;
    found().with_context(|| format!("trunk was installed, but its version is not {version}"))
}
