//! `cargo xtask test`: everything that must pass, in the order in which a mistake is cheapest to find.

use crate::inputs::{self, Inputs, Watch};
use crate::nginx::Nginx;
use crate::passed::{Records, Standing};
use crate::{browser, bundle, deny, matrix, project::Project, run, tools};
use anyhow::{Result, anyhow, bail};
use std::env;
use std::process::Command;
use std::time::{Duration, Instant, SystemTime};

/// What one wants of `cargo xtask test`.
#[derive(Debug)]
pub(crate) struct Options {
    steps: Vec<&'static Step>,
    /// Also those that have passed with what is there now.
    all: bool,
}

#[derive(Debug)]
struct Step {
    name: &'static str,
    what: &'static str,
    /// On two cores, from nothing and when its crates are compiled.
    usually: &'static str,
    work: Work,
}

#[derive(Debug)]
enum Work {
    Fmt,
    Deny,
    /// The arguments to compile something with cargo, and those to run what was compiled, if anything is.
    Cargo(&'static str, &'static str),
    Build,
    Serving,
    Journeys,
}

/// All that runs without a browser is compiled with the same features, so nothing twice. The journeys are a crate of their own:
/// what they stand on would change how ours reads and writes JSON.
const STEPS: &[Step] = &[
    Step { name: "fmt", what: "formatting", usually: "2 s", work: Work::Fmt },
    Step {
        name: "deny",
        what: "crates: licences, versions, sources",
        usually: "5 s",
        work: Work::Deny,
    },
    Step {
        name: "unit",
        what: "all that runs without a browser: lints, then tests",
        usually: "2 min, later 15 s",
        work: Work::Cargo(
            "test --locked --no-default-features --features native --tests --benches --no-run",
            "test --locked --no-default-features --features native",
        ),
    },
    Step {
        name: "packs",
        what: "the municipalities' packs: checked, and proved for every way to answer",
        usually: "2 s",
        work: Work::Cargo(
            "build --locked --no-default-features --features native --bin packs",
            "run --locked --no-default-features --features native --bin packs -- prove",
        ),
    },
    Step {
        name: "xtask",
        what: "these commands: lints, then tests",
        usually: "15 s",
        work: Work::Cargo(
            "test --locked --package xtask --all-targets --no-run",
            "test --locked --package xtask",
        ),
    },
    Step {
        name: "web",
        what: "the guide as the browser gets it: lints",
        usually: "1 min, later 10 s",
        work: Work::Cargo("build --locked --target wasm32-unknown-unknown", ""),
    },
    Step {
        name: "fuzz",
        what: "the fuzz targets, without libFuzzer: lints",
        usually: "30 s, later 5 s",
        work: Work::Cargo(
            "build --locked --manifest-path fuzz/Cargo.toml --no-default-features",
            "",
        ),
    },
    Step {
        name: "build",
        what: "the release build, within its budget",
        usually: "3 min, later 1 min",
        work: Work::Build,
    },
    Step {
        name: "serving",
        what: "the build as nginx serves it",
        usually: "1 min, later 5 s",
        work: Work::Serving,
    },
    Step {
        name: "journeys",
        what: "whole conversations in three browsers",
        usually: "9 min",
        work: Work::Journeys,
    },
];

const SERVING: &str = "test --locked --package journeys --test serving";
const JOURNEYS: &str = "test --locked --package journeys --test journeys";

impl Options {
    pub(crate) fn parse(arguments: &[String]) -> Result<Self> {
        let (options, names): (Vec<_>, Vec<_>) =
            arguments.iter().partition(|it| it.starts_with('-'));
        if let Some(unknown) = options.iter().find(|it| **it != "--all") {
            bail!("`test` does not know `{unknown}`: it takes --all, and names of steps");
        }
        if let Some(unknown) = names.iter().find(|it| STEPS.iter().all(|step| step.name != **it)) {
            let known: Vec<_> = STEPS.iter().map(|step| step.name).collect();
            bail!("there is no step `{unknown}`. The steps: {}", known.join(", "));
        }
        let wanted = |step: &&Step| names.is_empty() || names.iter().any(|it| *it == step.name);
        // What is named is wanted now. A clean machine has nothing to skip, and is not to begin with it.
        let all = !options.is_empty() || !names.is_empty() || env::var_os("CI").is_some();
        Ok(Self { steps: STEPS.iter().filter(wanted).collect(), all })
    }
}

/// Runs the steps, and stops at the first that fails.
pub(crate) fn check(project: &Project, options: &Options) -> Result<()> {
    tools::toolchain(project)?;
    let records = Records::open(project)?;
    let whole = Stopwatch::start();
    let mut rows = Vec::new();
    for (index, step) in options.steps.iter().enumerate() {
        let Step { name, what, usually, .. } = step;
        let standing = records.standing(name);
        let usually = records.took(name).map_or_else(
            || format!("usually {usually}"),
            |last| format!("last time {}", seconds(Duration::from_secs_f64(last))),
        );
        println!("\n=== {}/{} {name}: {what} ({usually}) ===", index + 1, options.steps.len());
        if !options.all {
            println!("{standing}");
        }
        if !options.all && matches!(standing, Standing::Passed { .. }) {
            rows.push(format!("{name:<12}{:>12}", "skipped"));
            continue;
        }
        let time = Stopwatch::start();
        step.run(project, &records).map_err(|error| {
            anyhow!("the step `{name}` ({what}) failed: {error:#}\n\nThe one command that repeats it: cargo xtask test {name}")
        })?;
        println!("{name}: passed in {time}");
        rows.push(format!("{name:<12}{time}"));
    }
    println!("\n{:<12}{:>12}{:>14}\n{}", "step", "clock", "processors", rows.join("\n"));
    println!("{:<12}{whole}", "together");
    Ok(())
}

impl Step {
    fn run(&self, project: &Project, records: &Records) -> Result<()> {
        let watch = Watch::begin(project);
        let (began, time) = (SystemTime::now(), Instant::now());
        let found = self.work.run(project).inspect_err(|_| {
            // What is left of a former pass must not hide the failure; that it failed is the news, even where this fails too.
            let _ = records.failed(self.name);
        })?;
        let took = time.elapsed();
        // Without knowing what it read it runs again next time, which is no failure.
        let read = watch.and_then(Watch::end);
        let changed = read.and_then(|read| {
            records.passed(self.name, began, took, &read.into_iter().chain(found).collect())
        });
        match changed {
            Ok(None) => {}
            Ok(Some(file)) => println!("It will run again: {file} was changed meanwhile."),
            Err(error) => println!("It will run again: {error:#}."),
        }
        Ok(())
    }
}

impl Work {
    /// Does it, and says what it read before, when it was compiled, or where nobody sees it read.
    fn run(&self, project: &Project) -> Result<Inputs> {
        match self {
            Self::Fmt => {
                run::run(project.cargo("fmt --all --check"))?;
                run::run(project.cargo("fmt --manifest-path fuzz/Cargo.toml --check"))?;
                Ok(Inputs::new())
            }
            Self::Deny => deny::deny(project),
            Self::Cargo(compile, then) => {
                let inputs = compiled(project, compile)?;
                if !then.is_empty() {
                    run::run(linted(project, then)?)?;
                }
                Ok(inputs)
            }
            Self::Build => {
                bundle::build(project)?;
                // What it has made must still be there.
                Ok(bundle::files(&project.dist())?.into_iter().collect())
            }
            Self::Serving => serving(project),
            Self::Journeys => journeys(project, ""),
        }
    }
}

/// `cargo` with Clippy in the place of the compiler of our own crates, as `cargo clippy` does it: what is linted is compiled by
/// the way. `cargo clippy` itself compiles nothing that can be run, so everything would be read twice.
fn linted(project: &Project, arguments: &str) -> Result<Command> {
    let mut cargo = project.cargo(arguments);
    let deny = ["-D", "warnings", ""].join("__CLIPPY_HACKERY__");
    cargo.env("RUSTC_WORKSPACE_WRAPPER", tools::clippy(project)?).env("CLIPPY_ARGS", deny);
    // Also for the fuzz targets, which need what is there.
    cargo.env("CARGO_TARGET_DIR", project.target());
    Ok(cargo)
}

/// Compiles with lints, and says from what.
fn compiled(project: &Project, arguments: &str) -> Result<Inputs> {
    run::run(linted(project, arguments)?)?;
    inputs::of_compiled(project, linted(project, arguments)?)
}

/// Asks nginx for everything, and reads what it says. It stops when the tests are done.
fn serving(project: &Project) -> Result<Inputs> {
    let mut inputs = compiled(project, &format!("{SERVING} --no-run"))?;
    let nginx = Nginx::start(project)?;
    let mut cargo = linted(project, SERVING)?;
    cargo.env("TRAENINGSGUIDE_DIST", project.dist()).env("TRAENINGSGUIDE_SERVER", nginx.address());
    run::run(cargo)?;
    inputs.insert(nginx.program.clone());
    Ok(inputs)
}

/// The journeys look at the release build as a browser does. They start the driver and a small server by themselves.
/// `which` goes to the test program.
pub(crate) fn journeys(project: &Project, which: &str) -> Result<Inputs> {
    let dist = project.dist();
    if !dist.join("v1/embed.js").is_file() {
        bail!("there is no build to look at: run `cargo xtask build` first");
    }
    let browsers = browser::browsers(project)?;
    let modules = tools::OF_JOURNEYS.installed(project)?;
    let mut inputs = compiled(project, &format!("{JOURNEYS} --no-run"))?;
    // Some look at what nginx says with the pages.
    let nginx = Nginx::start(project)?;
    let mut cargo = linted(project, JOURNEYS)?;
    cargo.args(which.split_whitespace());
    inputs.extend(browsers.iter().map(|(_, program)| program.clone()));
    inputs.insert(nginx.program.clone());
    cargo
        .env("TRAENINGSGUIDE_DIST", dist)
        .env("TRAENINGSGUIDE_MODULES", modules)
        .env("TRAENINGSGUIDE_SERVER", nginx.address())
        .envs(browsers);
    matrix::clear(project)?;
    let outcome = run::run(cargo);
    matrix::print(project)?;
    outcome.map(|()| inputs)
}

/// How long something takes, on the clock and on all processors together.
struct Stopwatch {
    clock: Instant,
    processors: Option<Duration>,
}

impl Stopwatch {
    fn start() -> Self {
        Self { clock: Instant::now(), processors: run::processors() }
    }
}

impl std::fmt::Display for Stopwatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:>12}", seconds(self.clock.elapsed()))?;
        let used = run::processors().zip(self.processors);
        let used = used.and_then(|(now, then)| now.checked_sub(then));
        used.map_or(Ok(()), |used| write!(f, "{:>14}", seconds(used)))
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Options::parse(&words)
    }

    #[test]
    fn named_steps_run_in_their_own_order_and_whatever_was_before() -> Result<()> {
        let options = parse("build fmt")?;
        let steps: Vec<_> = options.steps.iter().map(|step| step.name).collect();
        assert_eq!((steps.as_slice(), options.all), (["fmt", "build"].as_slice(), true));
        let options = parse("--all")?;
        assert_eq!((options.steps.len(), options.all), (STEPS.len(), true));
        for wrong in ["tests", "--al", "fmt --release"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
        Ok(())
    }
}
