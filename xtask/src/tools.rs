//! What a build stands on: found where it is already there in the right version, else installed under `target/tools`.

use crate::browser;
use crate::project::Project;
use crate::run::{answer, run};
use anyhow::{Context, Result, bail};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
/// What the journeys use from npm: axe-core looks for accessibility faults, and widely used style sheets dress host pages.
const OF_JOURNEYS: [(&str, &str); 3] =
    [("axe-core", "4.14.1"), ("bootstrap", "5.3.9"), ("dkfds", "11.2.0")];
const ESBUILD_VERSION: &str = "0.28.2";
const CARGO_FUZZ_VERSION: &str = "0.13.2";
const GECKODRIVER_VERSION: &str = "0.37.1";

/// The Wasm target, the standard library's source, rustfmt and clippy. rustup brings them by itself, unless it was told not to (`RUSTUP_AUTO_INSTALL=0`).
pub(crate) fn toolchain(project: &Project) -> Result<()> {
    let mut rustc = project.command("rustc");
    rustc.args(["--print", "sysroot"]);
    let sysroot = PathBuf::from(answer(rustc).context("`rustc` does not run")?);
    if !sysroot.join("lib/rustlib").join(TARGET).is_dir() {
        rustup(project, &["target", "add", TARGET])?;
    }
    if !sysroot.join("lib/rustlib/src/rust/library").is_dir() {
        rustup(project, &["component", "add", "rust-src"])?;
    }
    for (component, command) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        let mut cargo = project.command("cargo");
        cargo.args([command, "--version"]);
        if answer(cargo).is_none() {
            rustup(project, &["component", "add", component])?;
        }
    }
    Ok(())
}

fn rustup(project: &Project, arguments: &[&str]) -> Result<()> {
    let mut version = project.command("rustup");
    version.arg("--version");
    if answer(version).is_none() {
        bail!(
            "this Rust has no {} and there is no rustup to add it: install Rust through rustup",
            arguments.last().unwrap_or(&"rustup")
        );
    }
    let mut rustup = project.command("rustup");
    rustup.args(arguments);
    run(rustup)
}

/// Trunk drives the build.
pub(crate) fn trunk(project: &Project) -> Result<PathBuf> {
    let version = project.trunk_version()?;
    cargo_tool(project, "trunk", "trunk", &version, &["--locked"])
}

/// wasm-bindgen writes the glue. Its version must be the crate's, and its own Cargo.lock does not compile (0.2.130).
pub(crate) fn wasm_bindgen(project: &Project) -> Result<PathBuf> {
    let version = project.wasm_bindgen_version()?;
    cargo_tool(project, "wasm-bindgen", "wasm-bindgen-cli", &version, &[])
}

/// cargo-fuzz compiles the fuzz targets so that libFuzzer sees which ways a run took.
pub(crate) fn cargo_fuzz(project: &Project) -> Result<PathBuf> {
    cargo_tool(project, "cargo-fuzz", "cargo-fuzz", CARGO_FUZZ_VERSION, &["--locked"])
}

/// geckodriver drives Firefox. It has little to do, so it is compiled in the way that takes the least time.
pub(crate) fn geckodriver(project: &Project) -> Result<PathBuf> {
    let options = ["--locked", "--debug"];
    cargo_tool(project, "geckodriver", "geckodriver", GECKODRIVER_VERSION, &options)
}

/// libFuzzer itself is C++, and is compiled with the fuzz targets.
pub(crate) fn cpp() -> Result<()> {
    let mut compiler = Command::new(env::var_os("CXX").unwrap_or_else(|| "c++".into()));
    compiler.arg("--version");
    if answer(compiler).is_none() {
        bail!(
            "the fuzzer is compiled from C++, and no compiler answers as `c++`. Install one and run this again \
             (on Debian: sudo apt-get install g++), or set CXX to where it is"
        );
    }
    Ok(())
}

fn cargo_tool(
    project: &Project,
    name: &str,
    package: &str,
    version: &str,
    options: &[&str],
) -> Result<PathBuf> {
    let home = project.tools();
    let is_right = |path: &Path| says(path, |word| word == version);
    if let Some(found) = find(name, &home.join("bin"), is_right) {
        return Ok(found);
    }
    println!("\nInstalling {package} {version} in target/tools (once; some minutes)");
    // A target folder of its own: the workspace's is locked while others build.
    let build = home.join("build");
    let mut install = project.cargo("install --force");
    install
        .arg("--root")
        .arg(&home)
        .arg("--target-dir")
        .arg(&build)
        .args(options)
        .arg(format!("{package}@{version}"));
    run(install)?;
    fs::remove_dir_all(&build).context("cannot remove what the installation left behind")?;
    find(name, &home.join("bin"), is_right)
        .with_context(|| format!("{package} {version} was installed but does not answer as such"))
}

/// wasm-opt makes the Wasm smaller. binaryen's npm package is the one that comes without a download from elsewhere.
pub(crate) fn wasm_opt(project: &Project) -> Result<PathBuf> {
    let version = project.wasm_opt_version()?;
    let commands = modules(project).join(".bin");
    let is_right = |path: &Path| says(path, |word| word == format!("({version})"));
    if let Some(found) = find("wasm-opt", &commands, is_right) {
        return Ok(found);
    }
    npm(project, "binaryen", version.trim_start_matches("version_"))?;
    find("wasm-opt", &commands, is_right)
        .with_context(|| format!("binaryen was installed but its wasm-opt is not {version}"))
}

/// esbuild takes comments and long names out of the JavaScript.
pub(crate) fn esbuild(project: &Project) -> Result<PathBuf> {
    let commands = modules(project).join(".bin");
    let is_right = |path: &Path| says(path, |word| word == ESBUILD_VERSION);
    if let Some(found) = find("esbuild", &commands, is_right) {
        return Ok(found);
    }
    npm(project, "esbuild", ESBUILD_VERSION)?;
    find("esbuild", &commands, is_right)
        .with_context(|| format!("esbuild was installed but does not answer as {ESBUILD_VERSION}"))
}

/// What the journeys use from npm. They look for it where it is put.
pub(crate) fn modules_of_journeys(project: &Project) -> Result<()> {
    for (name, version) in OF_JOURNEYS {
        let manifest = modules(project).join(name).join("package.json");
        let manifest = fs::read_to_string(manifest).unwrap_or_default();
        if !manifest.contains(&format!("\"version\": \"{version}\"")) {
            npm(project, name, version)?;
        }
    }
    Ok(())
}

fn modules(project: &Project) -> PathBuf {
    project.tools().join("npm/node_modules")
}

fn npm(project: &Project, package: &str, version: &str) -> Result<()> {
    browser::node(project)?;
    println!("\nInstalling {package} {version} in target/tools (once)");
    let home = project.tools().join("npm");
    fs::create_dir_all(&home)?;
    let mut npm = project.command("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--prefix"])
        .arg(&home)
        .arg(format!("{package}@{version}"));
    run(npm)
}

/// PATH with the folders of these tools in front.
pub(crate) fn path_with(tools: &[&Path]) -> Result<OsString> {
    let folders = tools.iter().filter_map(|tool| tool.parent());
    let usual = env::var_os("PATH").unwrap_or_default();
    let all = folders.map(Path::to_owned).chain(env::split_paths(&usual)).collect::<Vec<_>>();
    env::join_paths(all).context("a folder's name cannot be put on PATH")
}

/// The first right one of this name: in our own folder, then on PATH.
pub(crate) fn find(name: &str, ours: &Path, is_right: impl Fn(&Path) -> bool) -> Option<PathBuf> {
    std::iter::once(ours.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
        .chain(on_path(name))
        .find(|path| path.is_file() && is_right(path))
}

/// Where a program of this name would be, in the order of PATH.
pub(crate) fn on_path(name: &str) -> Vec<PathBuf> {
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).map(|folder| folder.join(&name)).collect()
}

/// Whether a tool's `--version` has this word.
pub(crate) fn says(path: &Path, is_it: impl Fn(&str) -> bool) -> bool {
    let mut command = Command::new(path);
    command.arg("--version");
    answer(command).is_some_and(|answer| answer.split_whitespace().any(is_it))
}
