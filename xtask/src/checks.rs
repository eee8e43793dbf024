//! `cargo xtask test`: everything that must pass, in the order in which a mistake is cheapest to find.

use crate::nginx::Nginx;
use crate::{browser, bundle, deny, matrix, project::Project, run::run, tools};
use anyhow::{Context, Result, bail};
use std::time::{Duration, Instant};

struct Step {
    name: &'static str,
    what: &'static str,
    work: Work,
}

enum Work {
    Cargo(&'static str),
    Deny,
    Build,
    Serving,
    Journeys,
}

const fn cargo(name: &'static str, what: &'static str, arguments: &'static str) -> Step {
    let work = Work::Cargo(arguments);
    Step { name, what, work }
}

const STEPS: &[Step] = &[
    cargo("fmt", "Formatting", "fmt --all --check"),
    cargo(
        "fmt-fuzz",
        "Formatting: the fuzz targets",
        "fmt --manifest-path fuzz/Cargo.toml --check",
    ),
    cargo(
        "clippy",
        "Lints: engine, content, i18n, app",
        "clippy --no-default-features --all-targets -- -D warnings",
    ),
    cargo(
        "clippy-author",
        "Lints: with the packs command",
        "clippy --no-default-features --features schema --all-targets -- -D warnings",
    ),
    cargo(
        "clippy-html",
        "Lints: with components drawn to strings",
        "clippy --no-default-features --features html --all-targets -- -D warnings",
    ),
    cargo(
        "clippy-e2e",
        "Lints: with the journeys",
        "clippy --no-default-features --features e2e --all-targets -- -D warnings",
    ),
    cargo(
        "clippy-web",
        "Lints: the guide as the browser gets it",
        "clippy --target wasm32-unknown-unknown --lib -- -D warnings",
    ),
    cargo("clippy-xtask", "Lints: xtask", "clippy --package xtask --all-targets -- -D warnings"),
    cargo(
        "clippy-fuzz",
        "Lints: the fuzz targets, without libFuzzer",
        "clippy --manifest-path fuzz/Cargo.toml --target-dir target/fuzz/clippy --no-default-features \
         --all-targets -- -D warnings",
    ),
    Step { name: "deny", what: "Crates: licences, versions, sources", work: Work::Deny },
    cargo("unit", "Tests: engine, content, i18n, app", "test --no-default-features"),
    cargo(
        "unit-author",
        "Tests: with the packs command",
        "test --no-default-features --features author",
    ),
    cargo(
        "unit-schema",
        "Tests: packs against their schemas",
        "test --no-default-features --features schema --test schema",
    ),
    cargo(
        "unit-html",
        "Tests: with components drawn to strings",
        "test --no-default-features --features html",
    ),
    cargo("unit-xtask", "Tests: xtask", "test --package xtask"),
    cargo(
        "packs",
        "The municipalities' packs: checked, and proved for every way to answer",
        "run --no-default-features --features author --bin packs -- prove",
    ),
    Step { name: "build", what: "Release build, within its budget", work: Work::Build },
    Step { name: "serving", what: "The build, as nginx serves it", work: Work::Serving },
    Step { name: "journeys", what: "Journeys in real browsers", work: Work::Journeys },
];

/// Runs the named steps, or all of them, and stops at the first that fails.
pub(crate) fn check(project: &Project, names: &[String]) -> Result<()> {
    let steps = chosen(names)?;
    tools::toolchain(project)?;
    let start = Instant::now();
    for (index, step) in steps.iter().enumerate() {
        println!("\n=== {}/{} {} ({}) ===", index + 1, steps.len(), step.what, step.name);
        let begun = Instant::now();
        step.work.run(project).with_context(|| {
            format!(
                "the step `{name}` ({what}) failed. To run just this step: cargo xtask test {name}",
                name = step.name,
                what = step.what
            )
        })?;
        println!("{}: passed in {}", step.name, seconds(begun.elapsed()));
    }
    println!("\nPassed: {} of {}, in {}.", steps.len(), STEPS.len(), seconds(start.elapsed()));
    Ok(())
}

fn chosen(names: &[String]) -> Result<Vec<&'static Step>> {
    for name in names {
        if !STEPS.iter().any(|step| step.name == name) {
            let known: Vec<_> = STEPS.iter().map(|step| step.name).collect();
            bail!("there is no step `{name}`. The steps: {}", known.join(", "));
        }
    }
    let wanted = |step: &&Step| names.is_empty() || names.iter().any(|name| name == step.name);
    Ok(STEPS.iter().filter(wanted).collect())
}

impl Work {
    fn run(&self, project: &Project) -> Result<()> {
        match self {
            Self::Cargo(arguments) => run(project.cargo(arguments)),
            Self::Deny => deny::deny(project),
            Self::Build => bundle::build(project),
            Self::Serving => serving(project),
            Self::Journeys => journeys(project, ""),
        }
    }
}

/// Asks nginx for everything, and reads what it says. It stops when the tests are done.
fn serving(project: &Project) -> Result<()> {
    let nginx = Nginx::start(project)?;
    let mut cargo = project.cargo("test --no-default-features --features e2e --test serving");
    cargo.env("TRAENINGSGUIDE_DIST", project.dist()).env("TRAENINGSGUIDE_SERVER", nginx.address());
    run(cargo)
}

/// The journeys look at the release build as a browser does. They start the driver and a small server by themselves.
/// `which` goes to the test program.
pub(crate) fn journeys(project: &Project, which: &str) -> Result<()> {
    let dist = project.dist();
    if !dist.join("v1/embed.js").is_file() {
        bail!("there is no build to look at: run `cargo xtask build` first");
    }
    let browsers = browser::browsers(project)?;
    tools::modules_of_journeys(project)?;
    // Some look at what nginx says with the pages.
    let nginx = Nginx::start(project)?;
    let mut cargo = project.cargo("test --no-default-features --features e2e --test e2e");
    cargo.args(which.split_whitespace());
    cargo
        .env("TRAENINGSGUIDE_DIST", dist)
        .env("TRAENINGSGUIDE_SERVER", nginx.address())
        .envs(browsers);
    matrix::clear(project)?;
    let outcome = run(cargo);
    matrix::print(project)?;
    outcome
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn named_steps_run_in_their_own_order() -> Result<()> {
        let names = ["build".to_owned(), "fmt".to_owned()];
        let steps: Vec<_> = chosen(&names)?.iter().map(|step| step.name).collect();
        assert_eq!(steps, ["fmt", "build"]);
        assert_eq!(chosen(&[])?.len(), STEPS.len());
        assert!(chosen(&["tests".to_owned()]).is_err());
        Ok(())
    }
}
