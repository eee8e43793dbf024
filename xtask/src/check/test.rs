//! `cargo xtask test`: runs the steps, and skips those that passed with what is there now.
//!
//! No crate is compiled once for lints and again for tests: Clippy takes the compiler's place for
//! our own crates (`linted` in `steps.rs`), and all native tests share one set of features.

use super::passed::{Records, Status};
use super::steps::{self, Found, STEPS, Step};
use super::watch::{Seen, Watch};
use crate::project::Project;
use crate::run::processor_time;
use crate::tools::rust;
use anyhow::{Result, bail};
use std::time::{Duration, Instant, SystemTime};

/// The arguments of `cargo xtask test`.
#[derive(Debug)]
pub(crate) struct Options {
    steps: Vec<&'static Step>,
    /// Skip none of them.
    all: bool,
}

impl Options {
    pub(crate) fn parse(arguments: &[String]) -> Result<Self> {
        let (options, names): (Vec<_>, Vec<_>) =
            arguments.iter().partition(|it| it.starts_with('-'));
        if let Some(unknown) = options.iter().find(|it| **it != "--all") {
            bail!("`test` does not know `{unknown}`: it takes --all and names of steps");
        }
        if let Some(unknown) = names.iter().find(|it| STEPS.iter().all(|step| step.name != **it)) {
            bail!("there is no step `{unknown}`. The steps: {}", steps::names());
        }
        let wanted = |step: &&Step| names.is_empty() || names.iter().any(|it| *it == step.name);
        // A step that is named is never skipped.
        let all = !options.is_empty() || !names.is_empty();
        Ok(Self { steps: STEPS.iter().filter(wanted).collect(), all })
    }
}

/// Runs the steps, and stops at the first that fails.
pub(crate) fn test(project: &Project, options: &Options) -> Result<()> {
    rust::toolchain(project)?;
    let records = Records::open(project)?;
    let whole = Stopwatch::start();
    let mut rows = Vec::new();
    for (index, step) in options.steps.iter().enumerate() {
        let Step { name, what, usually, .. } = step;
        let status = records.status(name);
        let usually = records.took(name).map_or_else(
            || format!("usually {usually}"),
            |last| format!("last time {}", seconds(Duration::from_secs_f64(last))),
        );
        println!("\n=== {}/{} {name}: {what} ({usually}) ===", index + 1, options.steps.len());
        if !options.all && status != Status::MustRun(None) {
            println!("{status}");
        }
        if !options.all && matches!(status, Status::Passed { .. }) {
            rows.push(format!("{name:<12}{:>12}", "skipped"));
            continue;
        }
        let time = Stopwatch::start();
        let outcome = run(step, project, &records);
        let how = if outcome.is_ok() { "" } else { "  failed" };
        rows.push(format!("{name:<12}{time}{how}"));
        if let Err(error) = outcome {
            println!("{}", table(&rows, &whole));
            bail!(
                "the step `{name}` ({what}) failed: {error:#}\n\n\
                 To repeat only this step: cargo xtask test {name}"
            );
        }
        println!("{name}: passed in {}", seconds(time.clock.elapsed()));
    }
    println!("{}", table(&rows, &whole));
    Ok(())
}

fn table(rows: &[String], whole: &Stopwatch) -> String {
    let rows = rows.join("\n");
    let head = format!("\n{:<12}{:>12}{:>18}", "step", "elapsed", "processor time");
    format!("{head}\n{rows}\n{:<12}{whole}", "total")
}

/// Runs a step, and records what it has read.
fn run(step: &Step, project: &Project, records: &Records) -> Result<()> {
    records.begun(step.name)?;
    let watch = Watch::begin(project);
    let (began, time) = (SystemTime::now(), Instant::now());
    let mut found = Found::default();
    step.work.run(project, &mut found)?;
    let took = time.elapsed();
    // Where that fails, the step has passed all the same, and runs again next time.
    let recorded = || -> Result<Option<String>> {
        let Seen { read, changed } = watch?.end()?;
        if let Some(error) = found.unknown {
            return Err(error);
        }
        found.read.extend(read);
        match changed {
            Some(path) => Ok(Some(path.display().to_string())),
            None => records.passed(step.name, (began, took), &found.read, &found.made),
        }
    };
    let name = step.name;
    match recorded() {
        Ok(None) => {}
        Ok(Some(file)) => println!("{name} will run again: {file} was changed meanwhile."),
        Err(error) => println!("{name} will run again: {error:#}."),
    }
    Ok(())
}

/// Elapsed time, and the time of all processors together.
struct Stopwatch {
    clock: Instant,
    processors: Option<Duration>,
}

impl Stopwatch {
    fn start() -> Self {
        Self { clock: Instant::now(), processors: processor_time() }
    }
}

impl std::fmt::Display for Stopwatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:>12}", seconds(self.clock.elapsed()))?;
        let used = processor_time().zip(self.processors);
        let used = used.and_then(|(now, then)| now.checked_sub(then));
        used.map_or(Ok(()), |used| write!(f, "{:>18}", seconds(used)))
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
    fn named_steps_run_in_their_own_order_and_are_not_skipped() -> Result<()> {
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
