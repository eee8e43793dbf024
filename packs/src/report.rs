//! The check of all files, from text to compiled packs.
//!
//! Two flags keep one mistake from being reported five times. A file is *complete* when all its
//! records could be read: only then is a missing record reported. Rules are *sound* when they mean
//! what their author thinks: only then is the engine asked about them.

use std::sync::Arc;

use crate::catalogue::list_text;
use crate::check::{
    advice, bank, cases, events, files, guide_words, headings, ids, ledger, limits, periods,
    questions, records, transports, wordings,
};
use crate::checked::{Checked, Spoken, Summary, Written, spoken};
use crate::compile::Compiler;
use crate::finding::{File, Finding, Findings};
use crate::output::BuildError;
use crate::read::Reader;
use crate::read::translation::{Key, Translation};
use crate::resolve::Names;
use crate::resolve::wording::worded;
use crate::source::files::{Source, Sources, further};
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
    if !guide_words::are_readable() {
        report.findings = guide_words::check();
        return report;
    }
    let bank = report.bank(sources, cases).map(Arc::new);
    let ledger = report.take::<Ledger>(&sources.facts).0;
    for source in &sources.packs {
        report.pack(source, bank.as_ref(), ledger.as_ref(), sources, cases);
    }
    report.findings.extend(sources.stray.iter().map(files::stray));
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

    /// Reads a file with its words in all languages. A draft may lack words.
    fn with_words<T: crate::read::FromToml>(
        &mut self,
        source: &Source,
        sources: &Sources,
        cases: Cases,
    ) -> (Option<T>, bool) {
        let (mut read, complete) = self.take::<T>(&source.file);
        let Some(records) = read.as_mut().filter(|_| !source.file.text.is_empty()) else {
            return (read, complete);
        };
        for language in further() {
            let is_complete =
                messages::is_complete(language) && !sources.incomplete.contains(&language);
            let whole = cases == Cases::Checked && is_complete;
            let Some((_, file)) = source.words.iter().find(|(it, _)| *it == language) else {
                self.findings.extend(whole.then(|| files::without_words(&source.file, language)));
                continue;
            };
            let mut translation = Translation::new(language, file, whole);
            records.translate(&mut translation, Key::FILE);
            // Words of a record that could not be read are used nowhere for that reason.
            if complete {
                translation.unused();
            }
            self.findings.extend(translation.findings);
        }
        (read, complete)
    }

    /// The question bank, if nothing is wrong with it: conditions mean nothing without it.
    fn bank(&mut self, sources: &Sources, cases: Cases) -> Option<Bank> {
        let source = &sources.questions;
        let before = self.findings.len();
        let bank = self.with_words::<Bank>(source, sources, cases).0;
        let findings = Findings::with_words(&source.file, &source.words);
        if let Some(bank) = &bank {
            bank::check(&findings, bank);
        }
        self.findings.extend(findings.into_list());
        bank.filter(|_| self.findings.len() == before)
    }

    fn pack(
        &mut self,
        source: &Source,
        bank: Option<&Arc<Bank>>,
        ledger: Option<&Ledger>,
        sources: &Sources,
        cases: Cases,
    ) {
        let before = self.findings.len();
        let (pack, complete) = self.with_words::<source::Pack>(source, sources, cases);
        // The cases may still answer a question that is no longer asked.
        let file = source.cases.as_ref().filter(|_| cases == Cases::Checked);
        let (expected, read) = file.map_or((None, true), |file| self.take::<source::Cases>(file));
        let expected = expected.unwrap_or_default();
        let in_cases = Findings::new(file.unwrap_or(&source.file));
        let findings = Findings::with_words(&source.file, &source.words);
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
                ledger::check(&findings, pack, ledger, &sources.facts);
            }
            let questions = worded(pack, bank);
            let names = Names::new(pack, bank, &questions, &findings, complete);
            // Where the cases could not be read, that was reported.
            let whole = cases == Cases::Checked && read;
            checked = rules(&names, &names.in_file(&in_cases), bank, (&expected, whole), complete);
        }
        self.findings.extend(findings.into_list());
        self.findings.extend(in_cases.into_list());
        if self.findings.len() == before {
            self.packs.extend(checked);
        }
    }

    /// The list of municipalities, which all packs together must leave small enough.
    fn catalogue(&mut self, sources: &Sources) {
        let is_too_large = |language| {
            matches!(list_text(&self.packs, language), Err(BuildError::List(PackError::TooLarge)))
        };
        if !messages::languages().any(is_too_large) {
            return;
        }
        let length = |pack: &&Checked| pack.danish().name.len();
        let Some(longest) = self.packs.iter().max_by_key(length) else { return };
        let source = sources.packs.iter().find(|it| it.file.stem() == longest.municipality);
        self.findings.extend(source.map(|source| {
            let help = format!("at most {MAX_BYTES} bytes: shorten it");
            Finding::at(
                &source.file,
                &longest.written.pack.name.span,
                "the list of municipalities is larger than 256 kB",
            )
            .here("the longest name")
            .help(help)
        }));
    }
}

/// Compiles a pack, and checks the engine's reading of it.
/// The cases have a file of their own, and a flag whether they are to come out as expected.
fn rules(
    names: &Names<'_>,
    in_cases: &Names<'_>,
    bank: &Arc<Bank>,
    (cases, whole): (&source::Cases, bool),
    complete: bool,
) -> Option<Checked> {
    questions::known(names, bank);
    wordings::check(names, bank);
    Compiler::new(names, Voice::default()).pack();
    cases::resolve(in_cases, cases);
    if !names.findings.sound() || !in_cases.findings.sound() || !complete {
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
        if whole {
            cases::check(in_cases, cases, pack);
            cases::enough(names, cases);
        }
    }
    let programmes = &names.pack.programme;
    Some(Checked {
        municipality: pack.text.municipality.clone(),
        summary: Summary {
            programmes: programmes.len(),
            criteria: programmes.iter().map(|it| it.criterion.len()).sum(),
            questions: pack.text.questions.len(),
            cases: cases.count(),
            longest_path,
        },
        packs,
        rules,
        words,
        written: Written {
            file: names.findings.file.clone(),
            pack: names.pack.clone(),
            cases: cases.clone(),
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
                findings.push(Finding::at(&sources.questions.file, &id.span, problem).help(help));
            }
        }
    }
    findings
}
