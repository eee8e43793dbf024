//! The project's commands: `cargo xtask serve`, `test`, `build`, `bench`, `fuzz`, `load`,
//! `reproduce`.
//!
//! Each installs what is missing and then runs the real tools, with their output unchanged. Where
//! to start: `check/steps` (what `test` runs), `check/test` and `check/passed` (how it runs and
//! skips them), `build/release` (the release build and its budget), `build/stage` (what Trunk calls
//! once it has compiled), `build/publish` (what makes a build ready for a server), `tools` (what is
//! installed, and where).

mod build;
mod check;
mod digest;
mod files;
mod http;
mod project;
mod run;
mod tools;

use crate::build::{bindgen, release, reproduce, serve, stage};
use crate::check::{fuzz, load, steps, test};
use anyhow::{Result, bail};
use project::Project;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask serve [--release] [--port N]   build, and serve the demo page on this machine (port 8080)
cargo xtask test [--all]                   everything that must pass; --all also runs the steps that would be skipped
cargo xtask test STEP …                    the named steps only, skipped or not: STEPS
cargo xtask build                          release build in dist/, with a table of what a reader loads
cargo xtask bench                          how long the engine takes for one reader, what 98 municipalities cost, and a slow phone for a click
cargo xtask load                           the bytes of a visit, and how many visits nginx serves here: 20 s
cargo xtask reproduce                      builds twice, in two folders, and compares every file
cargo xtask fuzz [TARGET …] [--seconds N]  arbitrary bytes for everything that reads packs: 60 s for each target
cargo xtask fuzz TARGET --replay FILE      run one saved input again

Missing tools are installed under target/tools; the toolchain by rustup; browsers, Node, pip, nginx and wrk by apt-get, as root.
";

fn main() -> ExitCode {
    let mut arguments = std::env::args();
    let program = arguments.next().unwrap_or_default();
    let arguments: Vec<String> = arguments.collect();
    let outcome = if bindgen::is_called(program.as_ref()) {
        bindgen::run(&arguments)
    } else {
        dispatch(&arguments)
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error}");
            for cause in error.chain().skip(1) {
                eprintln!("       {cause}");
            }
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<()> {
    let asks_for_help = |it: &String| ["help", "--help", "-h"].contains(&it.as_str());
    let Some((command, rest)) =
        arguments.split_first().filter(|_| !arguments.iter().any(asks_for_help))
    else {
        print!("{}", help());
        return Ok(());
    };
    let command = command.as_str();
    if !["serve", "test", "fuzz"].contains(&command) && !rest.is_empty() {
        bail!("`{command}` takes no arguments\n\n{}", help());
    }
    match command {
        "serve" => serve::serve(&Project::open()?, &serve::Options::parse(rest)?),
        "test" => test::test(&Project::open()?, &test::Options::parse(rest)?),
        "build" => release::build(&Project::open()?),
        "bench" => bench(&Project::open()?),
        "load" => load::load(&Project::open()?),
        "reproduce" => reproduce::reproduce(&Project::open()?),
        "fuzz" => fuzz::fuzz(&Project::open()?, &fuzz::Options::parse(rest)?),
        // The post_build hook of Trunk.toml.
        "stage" => stage::stage(&Project::open()?),
        other => bail!("there is no command `{other}`\n\n{}", help()),
    }
}

fn help() -> String {
    HELP.replace("STEPS", &steps::names())
}

/// Measures the engine alone, then the guide in a browser.
fn bench(project: &Project) -> Result<()> {
    run::run(&mut project.cargo("bench --locked --package packs"))?;
    steps::journey(project, "bench")
}
