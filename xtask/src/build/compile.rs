//! Trunk with everything that it needs, and the settings that compile the guide for size.

use super::bindgen;
use crate::project::Project;
use crate::run::run;
use crate::tools::{program, rust, trunk};
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Where cargo lists, in its target folder, the files that the Wasm was compiled from.
pub(crate) const COMPILED_FROM: &str = "wasm32-unknown-unknown/release/traeningsguide.d";

/// The standard library compiled for size, and panics that abort without a message: 11 kB less on
/// every phone.
///
/// Cargo calls this unstable, so `RUSTC_BOOTSTRAP` allows it; the pinned toolchain makes it
/// repeatable. The linker leaves relocations in its program, by which `split` takes it apart.
pub(crate) const FOR_SIZE: &[(&str, &str)] = &[
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none -Clink-arg=--emit-relocs",
    ),
];

/// `trunk` with a subcommand, ready to run. It runs offline, so that it takes our wasm-bindgen
/// instead of downloading its own; the crates are fetched beforehand.
pub(crate) fn trunk(project: &Project, subcommand: &str, release: bool) -> Result<Command> {
    rust::toolchain(project)?;
    let trunk = trunk::trunk(project)?;
    let ours = link_xtask(project)?;
    let for_size = if release { FOR_SIZE } else { &[] };
    fetch(project, for_size)?;

    let mut command = project.command(trunk);
    command
        .args([subcommand, "--offline=true", "--locked=true"])
        .args(release.then_some("--release"))
        .envs(for_size.iter().copied())
        .env("PATH", program::path_with(&ours)?)
        // Trunk reads NO_COLOR as a flag of its own and rejects the usual `NO_COLOR=1`.
        .env_remove("NO_COLOR");
    Ok(command)
}

/// Fetches the crates that the guide and its build scripts are compiled from.
fn fetch(project: &Project, for_size: &[(&str, &str)]) -> Result<()> {
    println!("\nFetching the crates of Cargo.lock that are missing: a few seconds");
    let mut fetch = project.cargo("fetch --locked --target");
    fetch.arg(rust::TARGET);
    if for_size.is_empty() {
        fetch.args(["--target", &rust::version_value(project, "host")?]);
    } else {
        // The standard library has crates of its own, and compiling it allows only one target.
        fetch.envs(for_size.iter().copied());
    }
    run(&mut fetch)
}

/// Links this xtask into a folder for Trunk's PATH, as its wasm-bindgen and as its hook, and
/// returns the folder.
///
/// The hook cannot be `cargo xtask`: in the environment of a release build cargo would compile
/// xtask anew.
fn link_xtask(project: &Project) -> Result<PathBuf> {
    let folder = project.tools().join("bin");
    fs::create_dir_all(&folder).context("cannot create target/tools/bin")?;
    let xtask = env::current_exe().context("cannot find the running xtask")?;
    for name in [bindgen::COMMAND, "xtask"] {
        let link = folder.join(format!("{name}{}", env::consts::EXE_SUFFIX));
        // Left by an earlier build of xtask.
        if link.exists() {
            fs::remove_file(&link).with_context(|| format!("cannot replace {}", link.display()))?;
        }
        // The tools may be on another disk.
        if fs::hard_link(&xtask, &link).is_err() {
            fs::copy(&xtask, &link).with_context(|| format!("cannot write {}", link.display()))?;
        }
    }
    Ok(folder)
}
