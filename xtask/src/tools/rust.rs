//! Rust itself: the toolchain's parts and what it says about itself, and the C++ compiler beside
//! it.

use crate::project::Project;
use crate::run::{run, try_output};
use anyhow::{Context, Result, bail};
use std::env;
use std::path::PathBuf;
use std::process::Command;

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that the Wasm target, the standard library's source, rustfmt and clippy are there.
/// rustup installs them by itself, unless `RUSTUP_AUTO_INSTALL=0` is set.
pub(crate) fn toolchain(project: &Project) -> Result<()> {
    let sysroot = sysroot(project)?;
    if !sysroot.join("lib/rustlib").join(TARGET).is_dir() {
        rustup(project, &["target", "add", TARGET])?;
    }
    if !sysroot.join("lib/rustlib/src/rust/library").is_dir() {
        rustup(project, &["component", "add", "rust-src"])?;
    }
    for (component, command) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if try_output(project.command("cargo").args([command, "--version"])).is_none() {
            rustup(project, &["component", "add", component])?;
        }
    }
    Ok(())
}

/// The output of `rustc --version --verbose`.
pub(crate) fn version(project: &Project) -> Result<String> {
    rustc(project, &["--version", "--verbose"])
}

/// A value of that output: `host` is the target triple of this machine, `release` the number alone.
pub(crate) fn version_value(project: &Project, name: &str) -> Result<String> {
    let version = version(project)?;
    let value = version.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    let value = value.with_context(|| format!("`rustc --version --verbose` names no {name}"))?;
    Ok(value.to_owned())
}

/// Clippy, as a program that takes the place of `rustc`.
pub(crate) fn clippy(project: &Project) -> Result<PathBuf> {
    Ok(sysroot(project)?.join(format!("bin/clippy-driver{}", env::consts::EXE_SUFFIX)))
}

fn sysroot(project: &Project) -> Result<PathBuf> {
    Ok(rustc(project, &["--print", "sysroot"])?.into())
}

fn rustc(project: &Project, arguments: &[&str]) -> Result<String> {
    try_output(project.command("rustc").args(arguments)).context("`rustc` does not run")
}

fn rustup(project: &Project, arguments: &[&str]) -> Result<()> {
    if try_output(project.command("rustup").arg("--version")).is_none() {
        bail!(
            "the Rust toolchain lacks {}, and rustup, which could add it, is missing: install Rust \
             through rustup",
            arguments.last().unwrap_or(&"rustup")
        );
    }
    run(project.command("rustup").args(arguments))
}

/// Makes sure that there is a C++ compiler: libFuzzer is C++ and is compiled with the fuzz targets.
pub(crate) fn cpp() -> Result<()> {
    let compiler = env::var_os("CXX").unwrap_or_else(|| "c++".into());
    if try_output(Command::new(compiler).arg("--version")).is_none() {
        bail!(
            "libFuzzer is compiled from C++, and there is no `c++`. Install a compiler and run this \
             again (on Debian: sudo apt-get install g++), or set CXX to its path"
        );
    }
    Ok(())
}
