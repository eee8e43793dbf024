//! The command's output: findings on the error stream, everything else as text on the other.

use std::io::{self, Write};
use std::path::Path;

use miette::{Diagnostic, Report as Shown};
use packs::Trial;
use packs::{Begun, Finding, Mutation, Proof, Report, Warning};

/// More findings are counted, and not shown: a file of some other kind can have a hundred thousand.
const SHOWN: usize = 200;

/// The next steps with a pack that was begun; the folder where it is not the usual one.
pub(crate) fn begun(begun: &Begun, id: &str, dir: Option<&Path>) -> io::Result<()> {
    let (pack, facts) = (begun.pack.display(), begun.facts.display());
    let beside: Vec<String> = begun.beside.iter().map(|it| it.display().to_string()).collect();
    let beside = beside.join(" and ");
    let dir = dir.map(|dir| format!(" --dir {}", dir.display())).unwrap_or_default();
    writeln!(
        io::stdout(),
        "1. List what the document states in {facts}, under [{id}].\n\
         2. Write something wherever there is a \"…\" in {pack}, {beside}.\n\
         3. Check until nothing is left: \
         cargo packs check{dir}",
    )
}

/// The findings.
pub(crate) fn findings(findings: &[Finding]) -> io::Result<()> {
    all(findings, "1 thing to correct", "things to correct")
}

/// The periods that end soon.
pub(crate) fn warnings(warnings: &[Warning]) -> io::Result<()> {
    all(warnings, "1 thing to renew", "things to renew")
}

fn all<T: Diagnostic + Clone + Send + Sync + 'static>(
    list: &[T],
    one: &str,
    many: &str,
) -> io::Result<()> {
    let mut out = io::stderr();
    for it in list.iter().take(SHOWN) {
        writeln!(out, "{:?}", Shown::new(it.clone()))?;
    }
    match list.len() {
        0 => Ok(()),
        1 => writeln!(out, "{one}"),
        count if count > SHOWN => writeln!(out, "{count} {many}; these are the first {SHOWN}"),
        count => writeln!(out, "{count} {many}"),
    }
}

/// The content of each pack.
pub(crate) fn summary(report: &Report) -> io::Result<()> {
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
    languages()
}

/// How far each further language is.
fn languages() -> io::Result<()> {
    for it in messages::files().iter().skip(1) {
        let messages = match messages::written(it.language, &it.text) {
            (written, all) if written == all => format!("all {all} messages"),
            (written, all) => format!("{written} of {all} messages, the others in Danish"),
        };
        let readers = if messages::is_read(it.language) { "a" } else { "no" };
        let code = it.language.code();
        writeln!(io::stdout(), "{code}: {messages}; {readers} native speaker has read them")?;
    }
    Ok(())
}

/// The figures of each pack; and what was proved, where nothing failed.
pub(crate) fn proofs(proofs: &[Proof]) -> io::Result<()> {
    let mut out = io::stdout();
    writeln!(
        out,
        "{:<12} {:>18} {:>14} {:>8} {:>6} {:>8} {:>9}",
        "pack", "answer profiles", "interviews", "states", "pages", "longest", "expected"
    )?;
    for it in proofs {
        writeln!(
            out,
            "{:<12} {:>18} {:>14} {:>8} {:>6} {:>8} {:>9.2}",
            it.municipality,
            it.profiles.to_string(),
            it.interviews.to_string(),
            it.states,
            it.pages,
            it.longest,
            it.expected
        )?;
    }
    if proofs.iter().any(|it| !it.faults.is_empty()) {
        return Ok(());
    }
    writeln!(
        out,
        "proved for every way to answer, \"ved ikke\" included: each interview ends; each question, option, criterion \
         and condition matters; each verdict and outcome is heard by somebody, each permission is live for \
         somebody; nothing contradicts itself; to know more \
         never turns an answer round\n\
         and of every page: 1. there is one heading, by the rule; 2. what it tells people to do is possible for them; \
         3. there is a next step, and somebody to turn to; 4. what to do instead stands beside the reason that it \
         answers; 5. a permission lowers nothing; 6. beside what is not met stands the answer that made it so"
    )
}

/// How many mutants of each pack its cases notice.
pub(crate) fn mutations(mutations: &[Mutation]) -> io::Result<()> {
    for it in mutations {
        writeln!(
            io::stdout(),
            "{}: {} mutants, {} survive; {} more change no verdict, reason, transport, permission, advice or heading",
            it.municipality,
            it.mutants - it.same,
            it.survivors.len(),
            it.same,
        )?;
    }
    Ok(())
}

/// The page of a reader; and which questions the guide would not have asked, or has no answer to.
pub(crate) fn trial(trial: &Trial) -> io::Result<()> {
    let mut err = io::stderr();
    if !trial.aside.is_empty() {
        let aside = trial.aside.join(", ");
        writeln!(err, "not asked, given the other answers, so it does not count: {aside}")?;
    }
    if !trial.open.is_empty() {
        writeln!(err, "not answered, so it counts as not known: {}", trial.open.join(", "))?;
    }
    io::stdout().write_all(trial.text().as_bytes())
}
