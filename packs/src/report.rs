//! The check of all files, from text to compiled packs.
//!
//! Two flags keep one mistake from being reported five times. A file is *complete* when all its
//! records could be read: only then is a missing record reported. Rules are *sound* when they mean
//! what their author thinks: only then is the engine asked about them.

use std::sync::Arc;

use crate::catalogue::list_file;
use crate::check::{
    advice, bank, cases, events, guide_words, headings, ids, ledger, limits, periods, questions,
    records, transports, wordings,
};
use crate::checked::{Checked, Spoken, Summary, Written, spoken};
use crate::compile::Compiler;
use crate::finding::{File, Finding, Findings};
use crate::output::BuildError;
use crate::read::Reader;
use crate::resolve::Names;
use crate::resolve::wording::worded;
use crate::source::files::Sources;
use crate::source::{self, Bank, Ledger};
use traeningsguide::content::{MAX_BYTES, PackError};
use traeningsguide::i18n::Voice;

/// The result of checking all files.
#[derive(Clone, Debug)]
pub struct Report {
    /// The findings, by file and place.
    pub findings: Vec<Finding>,
    /// The packs with which nothing is wrong.
    pub packs: Vec<Checked>,
}

/// Checks and compiles all files.
pub fn check(sources: &Sources) -> Report {
    check_all(sources, Cases::Checked)
}

/// Checks and compiles all files, and leaves the cases aside: the meaning of a change is of
/// interest before its cases are written.
pub fn draft(sources: &Sources) -> Report {
    check_all(sources, Cases::LeftAside)
}

/// Whether the cases of a pack are read and checked against its rules.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cases {
    Checked,
    LeftAside,
}

fn check_all(sources: &Sources, cases: Cases) -> Report {
    let mut report = Report { findings: Vec::new(), packs: Vec::new() };
    let bank = report.bank(&sources.questions).map(Arc::new);
    let ledger = report.take::<Ledger>(&sources.facts).0;
    for file in &sources.packs {
        report.pack(file, bank.as_ref(), ledger.as_ref(), &sources.facts, cases);
    }
    report.catalogue(sources);
    // Every compiled pack brings the guide's own words with it.
    report.findings.extend(guide_words::check());
    report.findings.sort_by_key(Finding::place);
    report
}

impl Report {
    /// Reads a file; the flag is whether all of its records could be read.
    fn take<T: crate::read::FromToml>(&mut self, file: &File) -> (Option<T>, bool) {
        let (read, reader) = Reader::file(file);
        let complete = reader.complete;
        self.findings.extend(reader.findings);
        (read, complete)
    }

    /// The question bank, if nothing is wrong with it: conditions mean nothing without it.
    fn bank(&mut self, file: &File) -> Option<Bank> {
        let before = self.findings.len();
        let bank = self.take::<Bank>(file).0;
        let findings = Findings::new(file);
        if let Some(bank) = &bank {
            bank::check(&findings, bank);
        }
        self.findings.extend(findings.into_list());
        bank.filter(|_| self.findings.len() == before)
    }

    fn pack(
        &mut self,
        file: &File,
        bank: Option<&Arc<Bank>>,
        ledger: Option<&Ledger>,
        facts: &File,
        cases: Cases,
    ) {
        let before = self.findings.len();
        let (mut pack, complete) = self.take::<source::Pack>(file);
        // The cases may still answer a question that is no longer asked.
        if cases == Cases::LeftAside {
            pack.iter_mut().flat_map(|it| &mut it.programme).for_each(|it| it.case.clear());
        }
        let findings = Findings::new(file);
        let mut checked = None;
        if let (Some(pack), Some(bank)) = (&pack, bank) {
            ids::check(&findings, pack);
            limits::check(&findings, pack);
            records::check(&findings, pack, complete);
            advice::records(&findings, pack);
            transports::check(&findings, pack, complete);
            periods::check(&findings, pack);
            events::check(&findings, pack, complete);
            if complete && let Some(ledger) = ledger {
                ledger::check(&findings, pack, ledger, facts);
            }
            let questions = worded(pack, bank);
            let names = Names::new(pack, bank, &questions, &findings, complete);
            checked = rules(&names, bank, complete, cases);
        }
        self.findings.extend(findings.into_list());
        if self.findings.len() == before {
            self.packs.extend(checked);
        }
    }

    /// The list of municipalities, which all packs together must leave small enough.
    fn catalogue(&mut self, sources: &Sources) {
        let is_too_large = |language| {
            matches!(list_file(&self.packs, language), Err(BuildError::List(PackError::TooLarge)))
        };
        if !messages::languages().any(is_too_large) {
            return;
        }
        let length = |pack: &&Checked| pack.danish().name.len();
        let Some(longest) = self.packs.iter().max_by_key(length) else { return };
        let file = sources.packs.iter().find(|file| file.stem() == longest.municipality);
        self.findings.extend(file.map(|file| {
            let help = format!("at most {MAX_BYTES} bytes: shorten it");
            Finding::at(
                file,
                &longest.written.pack.name.span,
                "the list of municipalities is larger than 256 kB",
            )
            .here("the longest name")
            .help(help)
        }));
    }
}

/// Compiles a pack, and checks the engine's reading of it.
fn rules(names: &Names<'_>, bank: &Arc<Bank>, complete: bool, cases: Cases) -> Option<Checked> {
    questions::known(names, bank);
    wordings::check(names, bank);
    Compiler::new(names, Voice::default()).pack();
    cases::resolve(names);
    if !names.findings.sound() || !complete {
        return None;
    }
    // The same names are resolved once more, so their faults are known already.
    let known = Findings::new(names.findings.file);
    let again = Names::new(names.pack, bank, names.questions, &known, complete);
    let Spoken { packs, rules, words } = match spoken(|voice| Compiler::new(&again, voice).pack()) {
        Ok(spoken) => spoken,
        Err(error) => {
            refused(names, &error);
            return None;
        }
    };
    // All have the same rules.
    let pack = packs.first()?;
    let longest_path = questions::short_enough(names, pack);
    // Where a question went missing from the rules, cases only repeat it.
    if questions::reachable(names, pack) {
        headings::check(names, pack);
        advice::check(names, bank, &messages::voices().zip(&packs).collect::<Vec<_>>());
        if cases == Cases::Checked {
            cases::check(names, pack);
        }
    }
    let programmes = &names.pack.programme;
    Some(Checked {
        municipality: pack.text.municipality.clone(),
        summary: Summary {
            programmes: programmes.len(),
            criteria: programmes.iter().map(|it| it.criterion.len()).sum(),
            questions: pack.text.questions.len(),
            cases: programmes.iter().map(|it| it.case.len()).sum(),
            longest_path,
        },
        packs,
        rules,
        words,
        written: Written {
            file: names.findings.file.clone(),
            pack: names.pack.clone(),
            questions: names.questions.to_vec(),
            bank: Arc::clone(bank),
        },
    })
}

fn refused(names: &Names<'_>, error: &BuildError) {
    let (municipality, order) = (&names.pack.municipality.span, &names.pack.order);
    let (span, problem, help) = match error {
        BuildError::Refused { error: PackError::TooLarge, .. } => (
            municipality.clone(),
            "the compiled pack is larger than 256 kB".to_owned(),
            format!("at most {MAX_BYTES} bytes with its questions: shorten its texts, or theirs"),
        ),
        BuildError::Refused { error: PackError::TooComplex, .. } => (
            order
                .first()
                .zip(order.last())
                .map_or(municipality.clone(), |(first, last)| first.span.start..last.span.end),
            "there are too many ways to answer these questions".to_owned(),
            "let fewer facts hang together: shorten the longest conditions".to_owned(),
        ),
        error => {
            (municipality.clone(), error.to_string(), "see what else is wrong with it".to_owned())
        }
    };
    names.findings.add(&span, problem, help);
}

/// The options of the bank that no pack offers. All packs are looked at together, once they are
/// sound.
pub fn unoffered(sources: &Sources, report: &Report) -> Vec<Finding> {
    let Some(bank) = report.packs.first().map(|pack| &pack.written.bank) else { return Vec::new() };
    let mut findings = Vec::new();
    for question in &bank.question {
        for option in question.option.iter().filter(|it| it.extra == Some(true)) {
            let mut own = report.packs.iter().flat_map(|it| &it.written.pack.question);
            let id = &option.id;
            if !own.any(|it| it.id == question.id && it.option.iter().any(|it| it.id == *id)) {
                let problem =
                    format!("no pack offers the option `{}` of `{}`", id.text, question.id.text);
                let help = "list it in the `[[question]]` of a pack, or leave `extra` out; it \
                            may only be taken out while no code was printed with it";
                findings.push(Finding::at(&sources.questions, &id.span, problem).help(help));
            }
        }
    }
    findings
}
