//! The command for people who write packs: begin one, check and prove all, explain one to its municipality, compare two
//! versions, and build what ships.

mod show;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use traeningsguide::content::PackError;
use traeningsguide::content::author::build::{self, Output};
use traeningsguide::content::author::{
    Checked, Report, Sources, check, day, diff, draft, expiring, explain, mutate, new, prove,
    schema, twin,
};
use traeningsguide::content::compiled::Date;

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
    Check {
        /// Also warns of what ends within 60 days of this day, such as 2026-11-22.
        #[arg(long, value_name = "DAY", value_parser = on)]
        on: Option<Date>,
    },
    /// Checks, and proves of each pack what must hold of every way to answer.
    Prove,
    /// Checks, and tells which changes of rules and figures no case would notice.
    Mutate,
    /// Prints a pack as a Danish page for the municipality's staff to read and sign.
    Explain {
        /// The pack. Its questions.toml and facts.toml are beside it, or else in --dir.
        file: PathBuf,
        /// As an HTML page that prints, instead of Markdown.
        #[arg(long)]
        html: bool,
    },
    /// Checks, and writes each pack as a page for citizens that needs no script, in Danish and in English.
    Html {
        /// The folder to write to.
        #[arg(long)]
        out: PathBuf,
    },
    /// Prints what a change of a pack means for who asks, as a Danish page in Markdown.
    Diff {
        /// The pack as it was. Its questions.toml and facts.toml are beside it, or else in --dir.
        old: PathBuf,
        /// The pack as it is now.
        new: PathBuf,
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

fn on(text: &str) -> Result<Date, String> {
    day(text).ok_or_else(|| "write a day so: 2026-11-22".to_owned())
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(&cli) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            // Nowhere is left to complain where stderr is closed.
            let _ = writeln!(io::stderr(), "packs: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether nothing was found wrong.
fn run(cli: &Cli) -> io::Result<bool> {
    let dir = &cli.dir;
    match &cli.command {
        Command::New { id, name } => {
            let begun = new(dir, id, name).map_err(io::Error::other)?;
            show::begun(&begun, id, (dir != Path::new(PACKS)).then_some(dir))?;
            Ok(true)
        }
        Command::Check { on } => {
            let sources = Sources::read(dir)?;
            let report = check(&sources);
            show::findings(&report.findings)?;
            if let Some(on) = on {
                show::warnings(&expiring(&sources, *on))?;
            }
            show::summary(&report)?;
            Ok(report.findings.is_empty())
        }
        Command::Prove => with_all(dir, |report| {
            let proofs = each(report, prove)?;
            show::proofs(&proofs)?;
            let faults: Vec<_> = proofs.into_iter().flat_map(|it| it.faults).collect();
            show::findings(&faults)?;
            Ok(faults.is_empty())
        }),
        Command::Mutate => with_all(dir, |report| {
            let mutations = each(report, mutate)?;
            show::mutations(&mutations)?;
            let survivors: Vec<_> = mutations.into_iter().flat_map(|it| it.survivors).collect();
            show::findings(&survivors)?;
            Ok(survivors.is_empty())
        }),
        Command::Explain { file, html } => {
            let Some(pack) = one(file, dir, check)? else { return Ok(false) };
            let page = explain::markdown(&pack);
            let page = if *html { explain::html(&page) } else { page };
            io::stdout().write_all(page.as_bytes())?;
            Ok(true)
        }
        Command::Diff { old, new } => {
            // What a change means is asked before its cases are written.
            let [old, new] = [old, new].map(|file| one(file, dir, draft));
            let (Some(old), Some(new)) = (old?, new?) else { return Ok(false) };
            let difference = diff(&old, &new).map_err(|error| refused(&new, error))?;
            io::stdout().write_all(difference.markdown().as_bytes())?;
            Ok(true)
        }
        Command::Build { out } => with_all(dir, |report| {
            write(&build::outputs(&report.packs).map_err(io::Error::other)?, out)?;
            Ok(true)
        }),
        Command::Html { out } => with_all(dir, |report| {
            write(&twin::outputs(&report.packs).map_err(io::Error::other)?, out)?;
            Ok(true)
        }),
        Command::Schema { out } => {
            write(&schema::outputs().map_err(io::Error::other)?, out)?;
            Ok(true)
        }
    }
}

/// Does something with all packs, if nothing is wrong with any.
fn with_all(dir: &Path, then: impl Fn(&Report) -> io::Result<bool>) -> io::Result<bool> {
    let report = check(&Sources::read(dir)?);
    show::findings(&report.findings)?;
    if report.findings.is_empty() { then(&report) } else { Ok(false) }
}

/// One pack, if nothing is wrong with it.
fn one(file: &Path, dir: &Path, by: fn(&Sources) -> Report) -> io::Result<Option<Checked>> {
    let report = by(&Sources::one(file, dir)?);
    show::findings(&report.findings)?;
    Ok(report.packs.into_iter().next())
}

/// What comes of each pack.
fn each<T>(report: &Report, of: fn(&Checked) -> Result<T, PackError>) -> io::Result<Vec<T>> {
    report.packs.iter().map(|pack| of(pack).map_err(|error| refused(pack, error))).collect()
}

fn refused(pack: &Checked, error: PackError) -> io::Error {
    io::Error::other(format!("{}: {error:?}", pack.municipality))
}

fn write(outputs: &[Output], folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for output in outputs {
        fs::write(folder.join(&output.name), &output.text)?;
        writeln!(io::stdout(), "{} {} bytes", output.name, output.text.len())?;
    }
    Ok(())
}
