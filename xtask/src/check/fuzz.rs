//! `cargo xtask fuzz`: arbitrary bytes for everything that reads input. `fuzz/` has the properties
//! that must hold.

use super::seeds;
use crate::project::Project;
use crate::run::run;
use crate::tools::{pip, program, rust};
use anyhow::{Context, Result, bail};
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::Command;

/// A fuzz target.
#[derive(Debug, PartialEq, Eq)]
struct Target {
    name: &'static str,
    /// The usual maximal length of an input, in bytes: short ones run fast.
    usual: u32,
}

const TARGETS: [Target; 4] = [
    Target { name: "condition", usual: 4_000 },
    Target { name: "pack_source", usual: 8_000 },
    Target { name: "compiled", usual: 40_000 },
    Target { name: "catalogue", usual: 4_000 },
];

/// Longer than a file may be. A sixth of the time goes to such inputs, so that they reach the
/// limit.
const LONGEST: u32 = 300_000;

const SECONDS: u32 = 60;

/// The defaults of cargo-fuzz are: optimised, with debug assertions (so that an overflow panics),
/// and with the address sanitizer. Tracing every comparison would take two thirds of the time, and
/// finds words that the dictionaries have anyway.
const BUILD: &str = "--no-trace-compares";

/// Unlike what ships: fast, and with the symbols that a report needs.
const PROFILE: [(&str, &str); 6] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "3"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_PANIC", "unwind"),
    ("CARGO_PROFILE_RELEASE_STRIP", "none"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "line-tables-only"),
];

/// The address sanitizer without what is costly and only makes its reports easier to read.
const ASAN: &str = "malloc_context_size=0:quarantine_size_mb=8:detect_stack_use_after_return=0";

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    targets: Vec<&'static Target>,
    seconds: u32,
    replay: Option<PathBuf>,
}

impl Options {
    pub(crate) fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self { targets: Vec::new(), seconds: SECONDS, replay: None };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--seconds" => {
                    let seconds = arguments.next().context("--seconds needs a number")?;
                    options.seconds =
                        seconds.parse().ok().filter(|it| *it > 0).with_context(|| {
                            format!("--seconds needs a number above zero, not `{seconds}`")
                        })?;
                }
                "--replay" => {
                    let file = arguments.next().context("--replay needs a file")?;
                    options.replay = Some(file.into());
                }
                name => {
                    let target = TARGETS.iter().find(|target| target.name == name);
                    options.targets.push(target.with_context(|| {
                        let known = TARGETS.map(|target| target.name).join(", ");
                        format!("there is no target `{name}`. The targets: {known}")
                    })?);
                }
            }
        }
        if options.replay.is_some() && options.targets.len() != 1 {
            bail!("--replay needs the one target that the file is for");
        }
        if options.targets.is_empty() {
            options.targets.extend(&TARGETS);
        }
        Ok(options)
    }
}

/// Runs each target for some seconds, and goes on where one fails.
pub(crate) fn fuzz(project: &Project, options: &Options) -> Result<()> {
    rust::cpp()?;
    let cargo_fuzz = pip::cargo_fuzz(project)?;
    let fuzzer = Fuzzer { project, cargo_fuzz, home: project.root.join("target/fuzz") };
    if let (Some(file), [target]) = (&options.replay, options.targets.as_slice()) {
        let file =
            file.canonicalize().with_context(|| format!("cannot read {}", file.display()))?;
        return run(fuzzer.command("run", target)?.arg(file));
    }
    for target in &options.targets {
        run(&mut fuzzer.command("build", target)?)?;
    }
    seeds::write(project, &fuzzer.home.join("seeds"))?;
    let mut rows = Vec::new();
    let mut failures = Vec::new();
    for target in &options.targets {
        let name = target.name;
        println!("\n{name}: {} s", options.seconds);
        match fuzzer.run(target, options.seconds) {
            Ok(figures) => rows.push(figures.row(name)),
            Err(failure) => {
                rows.push(format!("{name:<14}{:>12}", "failed"));
                failures.push(format!("{failure:#}"));
            }
        }
    }
    println!("\n{:<14}{:>12}{:>10}{:>10}{:>14}", "target", "runs", "edges", "features", "corpus");
    println!("{}", rows.join("\n"));
    if !failures.is_empty() {
        bail!("{}", failures.join("\n\n"));
    }
    Ok(())
}

struct Fuzzer<'a> {
    project: &'a Project,
    cargo_fuzz: PathBuf,
    home: PathBuf,
}

impl Fuzzer<'_> {
    /// A cargo-fuzz command. The pinned toolchain is stable, so `RUSTC_BOOTSTRAP` allows the
    /// unstable flags that cargo-fuzz uses.
    fn command(&self, subcommand: &str, target: &Target) -> Result<Command> {
        let folder = self.cargo_fuzz.parent().context("a program has a folder")?;
        let mut command = self.project.cargo("fuzz");
        command
            .arg(subcommand)
            .arg(BUILD)
            .arg("--target-dir")
            .arg(self.home.join("build"))
            .arg(target.name)
            .envs(PROFILE)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("ASAN_OPTIONS", ASAN)
            .env("PATH", program::path_with(folder)?);
        Ok(command)
    }

    fn run(&self, target: &Target, seconds: u32) -> Result<Figures> {
        let long = (seconds / 6).max(1);
        let short = self.run_with(target, target.usual, (seconds - long).max(1))?;
        let long = self.run_with(target, LONGEST, long)?;
        Ok(Figures { runs: short.runs + long.runs, ..long })
    }

    fn run_with(&self, target: &Target, longest: u32, seconds: u32) -> Result<Figures> {
        let name = target.name;
        let corpus = self.home.join("corpus").join(name);
        fs::create_dir_all(&corpus)?;
        let log = self.home.join(format!("{name}.log"));
        let out = File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
        let dictionary = self.project.root.join(format!("fuzz/dictionaries/{name}.dict"));
        let mut command = self.command("run", target)?;
        command
            .args([corpus, self.home.join("seeds").join(name)])
            .args(["--", "-timeout=10", "-rss_limit_mb=1024", "-print_final_stats=1"])
            // Inputs that run fast are mutated more often.
            .arg("-entropic_scale_per_exec_time=1")
            .arg(format!("-max_total_time={seconds}"))
            .arg(format!("-max_len={longest}"))
            .arg(format!("-dict={}", dictionary.display()))
            .stdout(out.try_clone()?)
            .stderr(out);
        let status = command.status().context("cannot start `cargo fuzz`")?;
        // The log also has inputs, which are not always UTF-8.
        let log_text = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
        if status.success() {
            let figures = Figures::read(&log_text);
            return figures.with_context(|| format!("{} has no figures", log.display()));
        }
        print!("{}", failure(&log_text));
        match log_text.lines().find_map(|line| line.split_once("Test unit written to ")) {
            Some((_, input)) => bail!(
                "the target `{name}` failed on the input {input}\n       \
                 to replay it: cargo xtask fuzz {name} --replay {input}"
            ),
            None => {
                bail!("the target `{name}` failed ({status}); its log is {}", log.display())
            }
        }
    }
}

/// The figures at the end of a run.
#[derive(Debug, PartialEq, Eq)]
struct Figures {
    runs: u64,
    edges: u64,
    features: u64,
    corpus: String,
}

impl Figures {
    /// Reads the log of libFuzzer: `#7 DONE cov: 576 ft: 2527 corp: 414/34Kb …`.
    fn read(log: &str) -> Option<Self> {
        let last = log.lines().rfind(|line| line.starts_with('#') && line.contains(" cov: "))?;
        let words: Vec<&str> = last.split_whitespace().collect();
        let after = |name: &str| {
            let place = words.iter().position(|word| *word == name)?;
            words.get(place + 1).copied()
        };
        let runs =
            log.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"))?;
        Some(Self {
            runs: runs.trim().parse().ok()?,
            edges: after("cov:")?.parse().ok()?,
            features: after("ft:")?.parse().ok()?,
            corpus: after("corp:")?.to_owned(),
        })
    }

    fn row(&self, target: &str) -> String {
        let Self { runs, edges, features, corpus } = self;
        format!("{target:<14}{runs:>12}{edges:>10}{features:>10}{corpus:>14}")
    }
}

/// The part of the log that describes the failure, without the bytes of the input.
fn failure(log: &str) -> String {
    let is_it = |line: &&str| line.contains("panicked at") || line.contains("ERROR: ");
    let lines = log.lines().skip_while(|line| !is_it(line));
    let short = lines.take(40).map(|line| line.chars().take(200).collect::<String>() + "\n");
    short.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Options::parse(&words)
    }

    #[test]
    fn options() -> Result<()> {
        let all = Options { targets: TARGETS.iter().collect(), seconds: SECONDS, replay: None };
        assert_eq!(parse("")?, all);
        let some = parse("compiled --seconds 5 condition")?;
        let names: Vec<&str> = some.targets.iter().map(|target| target.name).collect();
        assert_eq!((names.as_slice(), some.seconds), (["compiled", "condition"].as_slice(), 5));
        assert_eq!(parse("compiled --replay x")?.replay, Some("x".into()));
        for wrong in ["packs", "--seconds", "--seconds 0", "--seconds x", "--replay", "--replay x"]
        {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
        Ok(())
    }

    #[test]
    fn figures_are_those_of_the_last_line() {
        let log = "#2\tINITED cov: 5 ft: 6 corp: 1/1b exec/s: 0 rss: 40Mb\n\
                    #9\tDONE   cov: 576 ft: 2527 corp: 414/34Kb lim: 99 exec/s: 9 rss: 51Mb\n\
                    stat::number_of_executed_units: 9\nstat::average_exec_per_sec:     9\n";
        let (edges, features, corpus) = (576, 2527, "414/34Kb".to_owned());
        assert_eq!(Figures::read(log), Some(Figures { runs: 9, edges, features, corpus }));
        assert_eq!(Figures::read("error: could not compile"), None);
    }

    #[test]
    fn a_failure_is_printed_from_its_first_line() {
        let log = "#2\tINITED cov: 5\nthread 'main' panicked at src/x.rs:1:1:\nno\n==1== ERROR: libFuzzer\n";
        assert_eq!(failure(log).lines().count(), 3);
        assert_eq!(failure("#2\tDONE cov: 5\n"), "");
    }
}
