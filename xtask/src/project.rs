//! Where the files of the project are, and how programs run there.

use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

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

    /// The text of a file, by its path from the root or by its full path.
    pub(crate) fn read(&self, path: impl AsRef<Path>) -> Result<String> {
        let path = path.as_ref();
        let text = fs::read_to_string(self.root.join(path));
        text.with_context(|| format!("cannot read {}", path.display()))
    }
}
