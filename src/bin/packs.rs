//! The command for people who write packs: check them, and build what ships.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use miette::Report as Shown;
use traeningsguide::content::author::{Report, Sources, build, check};

/// Checks and builds the packs of municipalities. How they are written stands in docs/packs.md.
#[derive(Debug, Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The folder with questions.toml, facts.toml and one file for each municipality.
    #[arg(long, global = true, default_value = "public/packs")]
    dir: PathBuf,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Tells everything that is wrong, and what is in each pack.
    Check,
    /// Checks, and writes the compiled packs and index.json.
    Build {
        /// The folder to write to.
        #[arg(long)]
        out: PathBuf,
    },
}

/// More findings are counted, and not shown: a file of some other kind can have a hundred thousand.
const SHOWN: usize = 200;

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(&cli) {
        Ok(code) => code,
        Err(error) => {
            // Nowhere is left to complain where stderr is closed.
            let _ = writeln!(io::stderr(), "packs: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: &Cli) -> io::Result<ExitCode> {
    let report = check(&Sources::read(&cli.dir)?);
    findings(&report, &mut io::stderr())?;
    match &cli.command {
        Command::Check => summary(&report, &mut io::stdout())?,
        Command::Build { out } if report.findings.is_empty() => write(&report, out)?,
        Command::Build { .. } => {}
    }
    Ok(if report.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn findings(report: &Report, out: &mut impl Write) -> io::Result<()> {
    for finding in report.findings.iter().take(SHOWN) {
        writeln!(out, "{:?}", Shown::new(finding.clone()))?;
    }
    match report.findings.len() {
        0 => Ok(()),
        1 => writeln!(out, "1 thing to correct"),
        count if count > SHOWN => {
            writeln!(out, "{count} things to correct; these are the first {SHOWN}")
        }
        count => writeln!(out, "{count} things to correct"),
    }
}

fn summary(report: &Report, out: &mut impl Write) -> io::Result<()> {
    for pack in &report.packs {
        let it = &pack.summary;
        writeln!(
            out,
            "{}: {} programmes, {} criteria, {} questions, {} cases, at most {} questions asked",
            pack.municipality, it.programmes, it.criteria, it.questions, it.cases, it.longest_path,
        )?;
    }
    Ok(())
}

fn write(report: &Report, folder: &Path) -> io::Result<()> {
    let outputs = build::outputs(&report.packs).map_err(io::Error::other)?;
    fs::create_dir_all(folder)?;
    for output in &outputs {
        fs::write(folder.join(&output.name), &output.text)?;
        writeln!(io::stdout(), "{} {} bytes", output.name, output.text.len())?;
    }
    Ok(())
}
