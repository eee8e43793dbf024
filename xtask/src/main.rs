//! The project's commands: `cargo xtask serve`, `test`, `build`, `bench`, `fuzz`, `load`,
//! `reproduce`.
//!
//! Each installs what is missing and then runs the real tools, with their output as it comes. Where
//! to start: `steps` (what `test` runs), `checks` and `passed` (how it runs them, and when not),
//! `bundle` (the release build and its budget), `stage` (what Trunk calls when it has compiled),
//! `publish` (what makes a build ready for a server), `tools` (what gets installed, and where).

mod bindgen;
mod browser;
mod bundle;
mod checks;
mod deny;
mod digest;
mod fuzz;
mod headers;
mod inputs;
mod load;
mod matrix;
mod nginx;
mod passed;
mod project;
mod publish;
mod reproduce;
mod run;
mod sbom;
mod seeds;
mod serve;
mod split;
mod stage;
mod steps;
mod text;
mod tools;

use anyhow::{Result, bail};
use project::Project;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask serve [--release] [--port N]   build, and serve the demo page on this machine (port 8080)
cargo xtask test [--all]                   everything that must pass; --all also runs the steps that would be skipped
cargo xtask test STEP …                    the named steps only, skipped or not: STEPS
cargo xtask build                          release build in dist/, with a table of what a citizen loads
cargo xtask bench                          how long the engine takes for one profile, and a slow phone for a click
cargo xtask load                           what a citizen costs in bytes, and how many nginx serves: 20 s on this machine
cargo xtask reproduce                      builds twice, in two folders, and compares every file
cargo xtask fuzz [TARGET …] [--seconds N]  arbitrary bytes for what reads packs, 60 s a target
cargo xtask fuzz TARGET --replay FILE      run one saved input again

What is missing gets installed under target/tools; browsers, Node, nginx and wrk come from apt-get, when root.
";

fn main() -> ExitCode {
    let mut arguments = std::env::args();
    let program = arguments.next().unwrap_or_default();
    let arguments: Vec<String> = arguments.collect();
    let outcome = if bindgen::is_called(program.as_ref()) {
        bindgen::answer(&arguments)
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
    let Some((command, rest)) = arguments.split_first() else {
        print!("{}", help());
        return Ok(());
    };
    let command = command.as_str();
    if arguments.iter().any(|it| ["help", "--help", "-h"].contains(&it.as_str())) {
        print!("{}", help());
        return Ok(());
    }
    if !["serve", "test", "fuzz"].contains(&command) && !rest.is_empty() {
        bail!("`{command}` takes no arguments\n\n{}", help());
    }
    match command {
        "serve" => serve::serve(&Project::open()?, &serve::Options::parse(rest)?),
        "test" => checks::check(&Project::open()?, &checks::Options::parse(rest)?),
        "build" => bundle::build(&Project::open()?),
        "bench" => bench(&Project::open()?),
        "load" => load::load(&Project::open()?),
        "reproduce" => reproduce::reproduce(&Project::open()?),
        "fuzz" => fuzz::fuzz(&Project::open()?, &fuzz::Options::parse(rest)?),
        // Trunk's post_build hook, see Trunk.toml.
        "stage" => stage::stage(&Project::open()?),
        other => bail!("there is no command `{other}`\n\n{}", help()),
    }
}

fn help() -> String {
    HELP.replace("STEPS", &steps::names())
}

/// First the engine by itself, then the guide in a browser.
fn bench(project: &Project) -> Result<()> {
    run::run(project.cargo("bench --locked --package packs"))?;
    steps::journey(project, "bench")
}
