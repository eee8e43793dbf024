//! The command for people who write packs: check them, and build what ships.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use miette::Report as Shown;
use traeningsguide::content::author::{
    Finding, Proof, Report, Sources, Warning, build, check, day, expiring, mutate, prove,
};
use traeningsguide::content::compiled::Date;

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
    Check {
        /// Also warns of what ends within 60 days of this day, such as 2026-11-22.
        #[arg(long, value_name = "DAY", value_parser = on)]
        on: Option<Date>,
    },
    /// Checks, and proves of each pack what must hold of every way to answer.
    Prove,
    /// Checks, and tells which changes of the rules no case would notice.
    Mutate,
    /// Checks, and writes the compiled packs and index.json.
    Build {
        /// The folder to write to.
        #[arg(long)]
        out: PathBuf,
    },
}

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
    let sources = Sources::read(&cli.dir)?;
    let report = check(&sources);
    findings(&report.findings, &mut io::stderr())?;
    match &cli.command {
        Command::Check { on } => {
            if let Some(on) = on {
                warnings(&expiring(&sources, *on), &mut io::stderr())?;
            }
            summary(&report, &mut io::stdout())?;
        }
        Command::Prove if report.findings.is_empty() => return proofs(&report),
        Command::Mutate if report.findings.is_empty() => return mutants(&report),
        Command::Build { out } if report.findings.is_empty() => write(&report, out)?,
        Command::Prove | Command::Mutate | Command::Build { .. } => {}
    }
    Ok(if report.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn findings(findings: &[Finding], out: &mut impl Write) -> io::Result<()> {
    for finding in findings {
        writeln!(out, "{:?}", Shown::new(finding.clone()))?;
    }
    match findings.len() {
        0 => Ok(()),
        1 => writeln!(out, "1 thing to correct"),
        count => writeln!(out, "{count} things to correct"),
    }
}

fn warnings(warnings: &[Warning], out: &mut impl Write) -> io::Result<()> {
    for warning in warnings {
        writeln!(out, "{:?}", Shown::new(warning.clone()))?;
    }
    match warnings.len() {
        0 => Ok(()),
        1 => writeln!(out, "1 thing to renew"),
        count => writeln!(out, "{count} things to renew"),
    }
}

fn on(text: &str) -> Result<Date, String> {
    day(text).ok_or_else(|| "write a day so: 2026-11-22".to_owned())
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

/// Proves every pack and prints the table.
fn proofs(report: &Report) -> io::Result<ExitCode> {
    let mut faults = Vec::new();
    let mut proofs = Vec::new();
    for pack in &report.packs {
        let refused = |error| io::Error::other(format!("{}: {error:?}", pack.municipality));
        let proof = prove(pack).map_err(refused)?;
        faults.extend(proof.faults.iter().cloned());
        proofs.push(proof);
    }
    table(&proofs, &mut io::stdout())?;
    findings(&faults, &mut io::stderr())?;
    Ok(if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Changes every pack in every way, and tells what its cases do not notice.
fn mutants(report: &Report) -> io::Result<ExitCode> {
    let mut survivors = Vec::new();
    let mut out = io::stdout();
    for pack in &report.packs {
        let refused = |error| io::Error::other(format!("{}: {error:?}", pack.municipality));
        let it = mutate(pack).map_err(refused)?;
        writeln!(
            out,
            "{}: {} mutants, {} survive; {} more change nothing for any reader",
            it.municipality,
            it.mutants - it.same,
            it.survivors.len(),
            it.same,
        )?;
        survivors.extend(it.survivors);
    }
    findings(&survivors, &mut io::stderr())?;
    Ok(if survivors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn table(proofs: &[Proof], out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "{:<12} {:>18} {:>14} {:>8} {:>8} {:>9}",
        "pack", "answer profiles", "interviews", "states", "longest", "expected"
    )?;
    for it in proofs {
        writeln!(
            out,
            "{:<12} {:>18} {:>14} {:>8} {:>8} {:>9.2}",
            it.municipality,
            it.profiles.to_string(),
            it.interviews.to_string(),
            it.states,
            it.longest,
            it.expected
        )?;
    }
    if proofs.iter().all(|it| it.faults.is_empty()) {
        writeln!(
            out,
            "proved for every way to answer, \"ved ikke\" included: each interview ends; each question, option, \
             criterion and condition matters; each verdict and outcome is heard by somebody; nothing contradicts \
             itself; to know more never turns an answer round; everybody is told what to do next and whom to ask"
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
