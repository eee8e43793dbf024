//! Packages from npm, by a lock file that has a digest of each, and Node, which runs them.

use super::program::{self, Program};
use crate::files;
use crate::project::Project;
use crate::run::run;
use anyhow::Result;
use std::fs;
use std::path::PathBuf;

const NODE: Program = Program::on_path("", &["node"], &["nodejs"], true);
const NPM: Program = Program::on_path("", &["npm"], &["npm"], true);

/// A program of the build: `wasm-opt`, which makes the Wasm smaller and which Binaryen's package
/// brings without a further download, or `esbuild`, which bundles and minifies JavaScript.
pub(crate) fn of_build(project: &Project, program: &str) -> Result<PathBuf> {
    let what = "wasm-opt and esbuild, which make what ships smaller";
    Ok(modules(project, "build", what)?.join(".bin").join(program))
}

/// axe-core finds accessibility faults, and common style sheets are put on host pages.
pub(crate) fn of_journeys(project: &Project) -> Result<PathBuf> {
    modules(project, "journeys", "axe-core, and style sheets for host pages")
}

/// The packages that a lock file in `xtask/npm` lists, installed.
fn modules(project: &Project, folder: &str, what: &str) -> Result<PathBuf> {
    let home = project.tools().join("npm").join(folder);
    let files = ["package.json", "package-lock.json"];
    let wanted = files.map(|name| project.read(format!("xtask/npm/{folder}/{name}")));
    let wanted = wanted.into_iter().collect::<Result<Vec<_>>>()?;
    let present: Vec<_> =
        files.iter().filter_map(|name| fs::read_to_string(home.join(name)).ok()).collect();
    let modules = home.join("node_modules");
    // npm writes its own list last, so an interrupted installation has none.
    if present == wanted && modules.join(".package-lock.json").is_file() {
        return Ok(modules);
    }
    program::install(project, "Node and npm, which install and run wasm-opt,", &[NODE, NPM])?;
    NODE.found()?;
    let mut npm = project.command(NPM.found()?.0);
    println!("\nInstalling {what}, in target/tools, once: a few seconds");
    // A failed installation must not pass for this one the next time.
    files::remove_folder(&home)?;
    fs::create_dir_all(&home)?;
    for (name, content) in files.iter().zip(&wanted) {
        fs::write(home.join(name), content)?;
    }
    // The packages come ready to run, so none needs a script of its own.
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"]).arg(&home);
    run(&mut npm)?;
    Ok(modules)
}
