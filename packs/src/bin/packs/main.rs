//! The command for people who write packs: begin one, check and prove all, look at a page, explain
//! a pack to its municipality, compare two versions, and build what ships.

mod show;

use std::fs;
use std::io::{self, Write};
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};
use std::{iter, thread};

use chrono::{Days, NaiveDate};
use clap::{Parser, Subcommand};
use packs::catalogue;
use packs::output::Output;
use packs::{
    Checked, Proof, Report, Sources, Trial, change, check, citizen, day, diff, draft, expiring,
    explain, misread, mutate, new, prove, questions, schema, unoffered,
};
use traeningsguide::content::PackError;
use traeningsguide::content::date::{self, Date};
use traeningsguide::i18n::{Language, Perspective, Voice};

/// Where packs are.
const PACKS: &str = "public/packs";

/// Checks and builds the packs of municipalities. docs/packs.md says how to write them.
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
        /// Also warns of everything that ends within 60 days of this day, such as 2026-11-22.
        #[arg(long, value_name = "DAY", value_parser = parse_day)]
        on: Option<Date>,
    },
    /// Checks, and proves of each pack what must hold of every way to answer.
    Prove,
    /// Checks the packs, and lists the changes of rules and figures that no case would notice.
    Mutate,
    /// Prints the result page for a reader with these answers, as text.
    Try {
        /// The municipality's id.
        municipality: String,
        /// The answers, each as question=option, by their ids; "unknown" is "ved ikke".
        #[arg(value_name = "QUESTION=OPTION")]
        answers: Vec<String>,
        /// The language: da or en.
        #[arg(long, default_value = "da", value_parser = parse_language)]
        lang: Language,
        /// For whom it is: self, relative or professional.
        #[arg(long, default_value = "self", value_parser = parse_perspective)]
        perspective: Perspective,
        /// The day on which it is read, such as 2026-11-22; otherwise today, in UTC.
        #[arg(long, value_name = "DAY", value_parser = parse_day)]
        on: Option<Date>,
    },
    /// Prints a pack as a Danish page for the municipality's staff to read and sign.
    Explain {
        /// The pack. Its questions.toml and facts.toml are beside it, or else in --dir.
        file: PathBuf,
        /// As an HTML page that prints, instead of Markdown.
        #[arg(long)]
        html: bool,
    },
    /// Checks, and prints whose words each question has in each pack, in Markdown.
    Questions,
    /// Checks, and writes each pack as a page for citizens that needs no script, in Danish and in
    /// English.
    Html {
        /// The folder to write to.
        #[arg(long)]
        out: PathBuf,
    },
    /// Prints what a change of a pack means for readers, as a Danish page in Markdown.
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
    /// Writes the JSON Schemas of all files, for editors and for readers of compiled packs.
    Schema {
        /// The folder to write to.
        #[arg(long)]
        out: PathBuf,
    },
}

fn parse_day(text: &str) -> Result<Date, String> {
    day(text).ok_or_else(|| "write a day so: 2026-11-22".to_owned())
}

fn parse_language(text: &str) -> Result<Language, String> {
    let known = messages::languages().find(|it| it.code() == text);
    known.ok_or_else(|| {
        let codes: Vec<String> =
            messages::languages().map(|it| format!("`{}`", it.code())).collect();
        format!("write one of {}", codes.join(", "))
    })
}

fn parse_perspective(text: &str) -> Result<Perspective, String> {
    Perspective::from_word(text)
        .ok_or_else(|| "write `self`, `relative` or `professional`".to_owned())
}

/// Today in UTC, which needs no library. In Denmark it is yesterday for one or two hours of the
/// night.
fn today() -> Option<NaiveDate> {
    let days = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs() / (24 * 60 * 60);
    NaiveDate::from_ymd_opt(1970, 1, 1)?.checked_add_days(Days::new(days))
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
            let report = check_together(&sources);
            show::findings(&report.findings)?;
            if let Some(on) = on {
                show::warnings(&expiring(&sources, *on))?;
            }
            show::summary(&report)?;
            Ok(report.findings.is_empty())
        }
        Command::Prove => with_sound_packs(dir, |report| {
            let proofs = in_parallel(report, prove_with_pages)?;
            show::proofs(&proofs)?;
            let faults: Vec<_> = proofs.into_iter().flat_map(|it| it.faults).collect();
            show::findings(&faults)?;
            Ok(faults.is_empty())
        }),
        Command::Mutate => with_sound_packs(dir, |report| {
            let mutations = in_parallel(report, |pack| Ok(mutate(pack)))?;
            show::mutations(&mutations)?;
            let survivors: Vec<_> = mutations.into_iter().flat_map(|it| it.survivors).collect();
            show::findings(&survivors)?;
            Ok(survivors.is_empty())
        }),
        Command::Try { municipality, answers, lang, perspective, on } => {
            let sources = Sources::read(dir)?.only(municipality).map_err(io::Error::other)?;
            // A page is looked at before cases are written.
            let report = draft(&sources);
            show::findings(&report.findings)?;
            let Some(pack) = report.packs.first() else { return Ok(false) };
            let answers = pack.answers(answers).map_err(io::Error::other)?;
            let voice = Voice::from(*lang).to(*perspective);
            let day = on.map_or_else(today, date::to_calendar);
            let day = day.ok_or_else(|| io::Error::other("there is no such day"))?;
            show::trial(&Trial::new(pack, &answers, voice, day).map_err(io::Error::other)?)?;
            Ok(true)
        }
        Command::Explain { file, html } => {
            let Some(pack) = read_one(file, dir, check)? else { return Ok(false) };
            let page = explain::markdown(&pack);
            let page = if *html { explain::html(&page) } else { page };
            io::stdout().write_all(page.as_bytes())?;
            Ok(true)
        }
        Command::Questions => with_sound_packs(dir, |report| {
            io::stdout().write_all(questions(&report.packs).as_bytes())?;
            Ok(true)
        }),
        Command::Diff { old, new } => {
            // The meaning of a change is of interest before its cases are written.
            let [old, new] = [old, new].map(|file| read_one(file, dir, draft));
            let (Some(old), Some(new)) = (old?, new?) else { return Ok(false) };
            let difference = diff(&old, &new).map_err(|error| refused(&new, error))?;
            io::stdout().write_all(change::markdown(&old, &new, &difference).as_bytes())?;
            Ok(true)
        }
        Command::Build { out } => with_sound_packs(dir, |report| {
            write(&catalogue::outputs(&report.packs).map_err(io::Error::other)?, out)?;
            Ok(true)
        }),
        Command::Html { out } => with_sound_packs(dir, |report| {
            write(&citizen::outputs(&report.packs), out)?;
            Ok(true)
        }),
        Command::Schema { out } => {
            write(&schema::outputs().map_err(io::Error::other)?, out)?;
            Ok(true)
        }
    }
}

/// The result of checking all files, and of the checks that need all packs together.
fn check_together(sources: &Sources) -> Report {
    let mut report = check(sources);
    if report.findings.is_empty() {
        report.findings = unoffered(sources, &report);
    }
    report
}

/// Does something with all packs, if nothing is wrong with any.
fn with_sound_packs(dir: &Path, then: impl Fn(&Report) -> io::Result<bool>) -> io::Result<bool> {
    let report = check_together(&Sources::read(dir)?);
    show::findings(&report.findings)?;
    if report.findings.is_empty() { then(&report) } else { Ok(false) }
}

/// One pack, if nothing is wrong with it.
fn read_one(file: &Path, dir: &Path, by: fn(&Sources) -> Report) -> io::Result<Option<Checked>> {
    let report = by(&Sources::one(file, dir)?);
    show::findings(&report.findings)?;
    Ok(report.packs.into_iter().next())
}

/// The proof for every way to answer, and for every page.
fn prove_with_pages(pack: &Checked) -> io::Result<Proof> {
    let mut proof = prove(pack).map_err(|error| refused(pack, error))?;
    proof.faults.extend(misread(pack, &proof.readers).map_err(io::Error::other)?);
    Ok(proof)
}

/// The result for each pack. Packs are independent of each other, so each processor takes the next
/// one.
fn in_parallel<T: Send>(report: &Report, of: fn(&Checked) -> io::Result<T>) -> io::Result<Vec<T>> {
    let packs = Mutex::new(report.packs.iter().enumerate());
    let next = || packs.lock().ok().and_then(|mut packs| packs.next());
    let work = || iter::from_fn(next).map(|(place, pack)| (place, of(pack))).collect::<Vec<_>>();
    let mut done = thread::scope(|scope| {
        let processors = thread::available_parallelism().map_or(1, usize::from);
        let running: Vec<_> = (0..processors).map(|_| scope.spawn(work)).collect();
        let done = running.into_iter().map(|it| it.join().unwrap_or_else(|it| resume_unwind(it)));
        done.flatten().collect::<Vec<_>>()
    });
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, done)| done).collect()
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
