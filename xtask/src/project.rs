//! Where things are, and which versions of the tools the project pins.

use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use toml::{Table, Value};

/// The folder of a build that host pages load. Pages that embed version 1 keep working.
pub(crate) const V1: &str = "v1";

/// The environment variable that may say where the tools are.
pub(crate) const TOOLS: &str = "TRAENINGSGUIDE_TOOLS";

/// The checkout that this xtask belongs to.
pub(crate) struct Project {
    pub(crate) root: PathBuf,
}

impl Project {
    pub(crate) fn open() -> Result<Self> {
        // Read at run time: two checkouts may share one target folder, and so one xtask.
        let xtask = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = xtask.parent().context("xtask/ has no folder above it")?;
        Ok(Self { root: root.to_owned() })
    }

    /// The finished build.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The target folder of cargo.
    pub(crate) fn target(&self) -> PathBuf {
        // Relative to the root, where we run cargo.
        self.root.join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
    }

    /// Where tools are installed: with the checkout, never on the machine. The copies that
    /// `reproduce` builds share those of the checkout.
    pub(crate) fn tools(&self) -> PathBuf {
        self.root.join(env::var_os(TOOLS).unwrap_or_else(|| "target/tools".into()))
    }

    /// `program`, to be run in the root.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// `cargo` with these arguments, separated by spaces.
    pub(crate) fn cargo(&self, arguments: &str) -> Command {
        let mut command = self.command("cargo");
        command.args(arguments.split_whitespace());
        command
    }

    pub(crate) fn read(&self, path: &str) -> Result<String> {
        fs::read_to_string(self.root.join(path)).with_context(|| format!("cannot read {path}"))
    }

    /// The version of Trunk that `Trunk.toml` asks for.
    pub(crate) fn trunk_version(&self) -> Result<String> {
        trunk_version(&self.read("Trunk.toml")?)
    }

    /// The guide's own version.
    pub(crate) fn version(&self) -> Result<String> {
        let manifest: Table = self.read("Cargo.toml")?.parse()?;
        let package = manifest.get("workspace").and_then(|it| it.get("package"));
        let version = package.and_then(|it| it.get("version")).and_then(Value::as_str);
        let version = version.context("Cargo.toml has no version")?;
        Ok(version.to_owned())
    }

    /// The version of the crate, and so of the library that generates its glue.
    pub(crate) fn wasm_bindgen_version(&self) -> Result<String> {
        locked_version(&self.read("Cargo.lock")?, "wasm-bindgen")
    }
}

fn trunk_version(config: &str) -> Result<String> {
    let config: Table = config.parse()?;
    let asked = config.get("trunk-version").and_then(Value::as_str);
    let asked = asked.context("Trunk.toml has no `trunk-version`")?;
    Ok(asked.trim_start_matches('=').to_owned())
}

fn locked_version(lock: &str, name: &str) -> Result<String> {
    let lock: Table = lock.parse()?;
    let packages = lock.get("package").and_then(Value::as_array);
    packages
        .into_iter()
        .flatten()
        .find(|package| package.get("name").and_then(Value::as_str) == Some(name))
        .and_then(|package| package.get("version").and_then(Value::as_str))
        .map(str::to_owned)
        .with_context(|| format!("Cargo.lock has no `{name}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_where_they_are_pinned() -> Result<()> {
        assert_eq!(trunk_version("trunk-version = \"=0.21.14\"\n")?, "0.21.14");

        let lock = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen")?, "0.2.130");
        assert!(locked_version(lock, "leptos").is_err());
        Ok(())
    }
}
