//! The command for people who write packs: begin one, check all, explain one to its municipality, and build what ships.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use miette::Report as Shown;
use traeningsguide::content::author::build::{self, Output};
use traeningsguide::content::author::{Begun, Report, Sources, check, explain, new, schema};

/// Where packs are.
const PACKS: &str = "public/packs";

/// Checks and builds the packs of municipalities. How they are written stands in docs/packs.md.
#[derive(Debug, Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The folder with questions.toml, facts.toml and one file for each municipality.
    #[arg(long, global = true, default_value = PACKS)]
    dir: PathBuf,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Begins a pack: writes a file to fill in, and its table in facts.toml.
    New {
        /// The municipality's id: its name in lower case letters a to z.
        id: String,
        /// Its name, as in "Testby Kommune".
        #[arg(long)]
        name: String,
    },
    /// Tells everything that is wrong, and what is in each pack.
    Check,
    /// Prints a pack as a Danish page for the municipality's staff to read and sign.
    Explain {
        /// The pack. Its questions.toml and facts.toml are beside it, or else in --dir.
        file: PathBuf,
        /// As an HTML page that prints, instead of Markdown.
        #[arg(long)]
        html: bool,
    },
    /// Checks, and writes the compiled packs and index.json.
    Build {
        /// The folder to write to.
        #[arg(long)]
        out: PathBuf,
    },
    /// Writes the JSON Schemas of all files, for editors and for who reads compiled packs.
    Schema {
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
    let report = match &cli.command {
        Command::New { id, name } => {
            begun(&new(&cli.dir, id, name).map_err(io::Error::other)?, id, &cli.dir)?;
            return Ok(ExitCode::SUCCESS);
        }
        Command::Schema { out } => {
            write(&schema::outputs().map_err(io::Error::other)?, out)?;
            return Ok(ExitCode::SUCCESS);
        }
        Command::Explain { file, .. } => check(&Sources::one(file, &cli.dir)?),
        Command::Check | Command::Build { .. } => check(&Sources::read(&cli.dir)?),
    };
    findings(&report, &mut io::stderr())?;
    let good = report.findings.is_empty();
    match &cli.command {
        Command::Check => summary(&report)?,
        Command::Explain { html, .. } if good => explained(&report, *html)?,
        Command::Build { out } if good => {
            write(&build::outputs(&report.packs).map_err(io::Error::other)?, out)?;
        }
        _ => {}
    }
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What to do next.
fn begun(begun: &Begun, id: &str, dir: &Path) -> io::Result<()> {
    let (pack, facts) = (begun.pack.display(), begun.facts.display());
    let dir =
        if dir == Path::new(PACKS) { String::new() } else { format!(" --dir {}", dir.display()) };
    writeln!(
        io::stdout(),
        "1. List what the document states in {facts}, under [{id}].\n\
         2. Write something wherever there is a \"…\" in {pack}.\n\
         3. Check until nothing is left: \
         cargo run --no-default-features --features author --bin packs -- check{dir}",
    )
}

fn findings(report: &Report, out: &mut impl Write) -> io::Result<()> {
    for finding in &report.findings {
        writeln!(out, "{:?}", Shown::new(finding.clone()))?;
    }
    match report.findings.len() {
        0 => Ok(()),
        1 => writeln!(out, "1 thing to correct"),
        count => writeln!(out, "{count} things to correct"),
    }
}

fn summary(report: &Report) -> io::Result<()> {
    for pack in &report.packs {
        let it = &pack.summary;
        writeln!(
            io::stdout(),
            "{}: {} programmes, {} criteria, {} questions, {} cases, at most {} questions asked",
            pack.municipality,
            it.programmes,
            it.criteria,
            it.questions,
            it.cases,
            it.longest_path,
        )?;
    }
    Ok(())
}

fn explained(report: &Report, html: bool) -> io::Result<()> {
    for pack in &report.packs {
        let page = explain::markdown(pack);
        let page = if html { explain::html(&page) } else { page };
        io::stdout().write_all(page.as_bytes())?;
    }
    Ok(())
}

fn write(outputs: &[Output], folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for output in outputs {
        fs::write(folder.join(&output.name), &output.text)?;
        writeln!(io::stdout(), "{} {} bytes", output.name, output.text.len())?;
    }
    Ok(())
}
