//! The steps of `cargo xtask test`: what each does, and what it reads where nobody sees it.

use crate::inputs::{self, Inputs};
use crate::nginx::Nginx;
use crate::run::{adopt_orphans, run, see_all_end};
use crate::{browser, bundle, deny, matrix, project::Project, tools};
use anyhow::{Context, Error, Result, bail};
use std::process::Command;

#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) what: &'static str,
    /// How long on two cores, the first time and when its crates are compiled.
    pub(crate) usually: &'static str,
    pub(crate) work: Work,
}

#[derive(Debug)]
pub(crate) enum Work {
    Fmt,
    Deny,
    /// The arguments to compile something with cargo, and those to run what was compiled, if
    /// anything is.
    Cargo(&'static str, &'static str),
    Native,
    /// What `packs` is asked to do.
    Packs(&'static str),
    Build,
    Serving,
    Journeys,
}

/// All that runs without a browser, compiled with one set of features, the fuzz targets without
/// libFuzzer. The journeys are a crate of their own: what they stand on would change how ours
/// writes JSON.
const NATIVE: &str = "test --locked --package traeningsguide --package traeningsguide-fuzz \
     --no-default-features --features traeningsguide/native --tests";

/// In the order in which a mistake is cheapest to find.
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
        what: "all that runs without a browser: lints, then tests",
        usually: "2 min, later 1 min",
        work: Work::Native,
    },
    Step {
        name: "packs",
        what: "the municipalities' packs: checked, and proved for every way to answer",
        usually: "6 s",
        work: Work::Packs("prove"),
    },
    Step {
        name: "mutants",
        what: "the packs' own cases: each notices a change of the rules",
        usually: "6 s",
        work: Work::Packs("mutate"),
    },
    Step {
        name: "xtask",
        what: "these commands: lints, then tests",
        usually: "5 s",
        work: Work::Cargo(
            "test --locked --package xtask --all-targets --no-run",
            "test --locked --package xtask",
        ),
    },
    Step {
        name: "web",
        what: "the guide as the browser gets it: lints",
        usually: "1 min, later 7 s",
        work: Work::Cargo("build --locked --target wasm32-unknown-unknown", ""),
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

/// What a step has read where nobody saw it, since it was compiled or fetched before, and what it
/// has made.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) read: Inputs,
    pub(crate) made: Inputs,
    /// Why it is not known what else it read.
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
            Self::Fmt => {
                let check = project.cargo("fmt --all --check");
                run(check).context("`cargo fmt --all` corrects it")
            }
            Self::Deny => {
                found.read.insert(deny::deny(project)?);
                Ok(())
            }
            Self::Cargo(compile, then) => {
                compiled(project, compile, found)?;
                if then.is_empty() { Ok(()) } else { run(linted(project, then)?) }
            }
            Self::Native => {
                native(project, found)?;
                run(linted(project, NATIVE)?)
            }
            Self::Packs(what) => {
                // The command that the tests have too. By itself cargo would compile it without
                // what only tests need, and so with other features.
                native(project, found)?;
                let mut packs = project.command(project.target().join("debug/packs"));
                packs.arg(what);
                run(packs)
            }
            Self::Build => build(project, found),
            Self::Serving => serving(project, found),
            Self::Journeys => journeys(project, "", found),
        }
    }
}

/// `cargo` with Clippy in the place of the compiler of our own crates, as `cargo clippy` does it:
/// what is linted is compiled by the way. `cargo clippy` itself compiles nothing that can be run,
/// so everything would be read twice.
fn linted(project: &Project, arguments: &str) -> Result<Command> {
    let mut cargo = project.cargo(arguments);
    let deny = ["-D", "warnings", ""].join("__CLIPPY_HACKERY__");
    cargo.env("RUSTC_WORKSPACE_WRAPPER", tools::clippy(project)?).env("CLIPPY_ARGS", deny);
    Ok(cargo)
}

/// Compiles with lints.
fn compiled(project: &Project, arguments: &str, found: &mut Found) -> Result<()> {
    run(linted(project, arguments)?)?;
    found.add(inputs::of_compiled(project, linted(project, arguments)?));
    Ok(())
}

/// Compiles all that runs without a browser, with lints; the benchmarks too, which no step runs.
fn native(project: &Project, found: &mut Found) -> Result<()> {
    compiled(project, &format!("{NATIVE} --benches --no-run"), found)
}

fn build(project: &Project, found: &mut Found) -> Result<()> {
    bundle::build(project)?;
    for list in [bundle::COMPILED_FROM, "debug/packs.d"] {
        found.add(inputs::of_program(project, list));
    }
    found.read.insert(tools::trunk(project)?);
    // All of it must still be there, and nothing else.
    for file in bundle::files(&project.dist())? {
        found.made.extend(inputs::above(&file, &project.dist()));
        found.made.insert(file);
    }
    Ok(())
}

/// Asks nginx for everything, and reads what it says. It stops when the tests are done.
fn serving(project: &Project, found: &mut Found) -> Result<()> {
    compiled(project, &format!("{SERVING} --no-run"), found)?;
    let nginx = Nginx::start(project)?;
    found.read.extend(nginx.programs());
    let mut cargo = linted(project, SERVING)?;
    cargo.env("TRAENINGSGUIDE_DIST", project.dist()).env("TRAENINGSGUIDE_SERVER", nginx.address());
    run(cargo)
}

/// Runs one of the journeys that are left out otherwise.
pub(crate) fn journey(project: &Project, name: &str) -> Result<()> {
    journeys(project, &format!("{name} -- --ignored --nocapture"), &mut Found::default())
}

/// The journeys look at the release build as a browser does. They start the driver and a small
/// server by themselves. `which` goes to the test program.
fn journeys(project: &Project, which: &str, found: &mut Found) -> Result<()> {
    let dist = project.dist();
    if !dist.join("v1/embed.js").is_file() {
        bail!("there is no build to look at: run `cargo xtask build` first");
    }
    let browsers = browser::browsers(project)?;
    let modules = tools::OF_JOURNEYS.installed(project)?;
    compiled(project, &format!("{JOURNEYS} --no-run"), found)?;
    // Some look at what nginx says with the pages.
    let nginx = Nginx::start(project)?;
    found.read.extend(nginx.programs());
    found.read.extend(browsers.iter().map(|(_, program)| program.clone()));
    found.read.extend(browser::looked_at());
    let mut cargo = linted(project, JOURNEYS)?;
    cargo.args(which.split_whitespace());
    cargo
        .env("TRAENINGSGUIDE_DIST", dist)
        .env("TRAENINGSGUIDE_MODULES", modules)
        .env("TRAENINGSGUIDE_SERVER", nginx.address())
        .envs(browsers);
    matrix::clear(project)?;
    // The browsers end right after the tests, which wait for none.
    adopt_orphans()?;
    let outcome = run(cargo);
    drop(nginx);
    see_all_end();
    let printed = matrix::print(project);
    outcome.and(printed)
}
