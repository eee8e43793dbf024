//! Trunk, which drives the build.

use super::program;
use crate::files;
use crate::project::Project;
use crate::run::run;
use anyhow::{Context, Result};
use std::path::PathBuf;
use toml::{Table, Value};

/// The Trunk that `Trunk.toml` asks for, installed from its own lock file.
///
/// It does little work itself, and nothing of it ships, so it is compiled in the fastest way, and
/// without the features that download tools: `build/compile.rs` puts those on its PATH.
pub(crate) fn trunk(project: &Project) -> Result<PathBuf> {
    let version = pinned_version(&project.read("Trunk.toml")?)?;
    let home = project.tools();
    let path = home.join(format!("bin/trunk{}", std::env::consts::EXE_SUFFIX));
    program::pinned(path, &version, || {
        println!(
            "\nInstalling trunk {version} in target/tools, once: it drives the build; about 2 \
             minutes on two cores"
        );
        // A target folder of its own, since other builds lock that of the workspace.
        let build = home.join("build");
        let mut install = project.cargo("install --force --locked --debug --no-default-features");
        install.arg("--root").arg(&home).arg("--target-dir").arg(&build);
        install.arg(format!("trunk@{version}"));
        run(install.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0"))?;
        files::remove_folder(&build)
    })
}

fn pinned_version(config: &str) -> Result<String> {
    let config: Table = config.parse()?;
    let version = config.get("trunk-version").and_then(Value::as_str);
    let version = version.context("Trunk.toml has no `trunk-version`")?;
    Ok(version.trim_start_matches('=').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read_where_it_is_pinned() -> Result<()> {
        assert_eq!(pinned_version("trunk-version = \"=0.21.14\"\n")?, "0.21.14");
        assert!(pinned_version("").is_err());
        Ok(())
    }
}
