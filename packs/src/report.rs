//! The check of all files, from text to compiled packs.

use std::sync::Arc;

use crate::check::{
    advice, bank, cases, events, headings, ids, ledger, limits, periods, questions, records,
    transports, wordings,
};
use crate::compile::Compiler;
use crate::compile::output::{self, BuildError, Output};
use crate::finding::{File, Finding, Findings};
use crate::read::Reader;
use crate::resolve::Names;
use crate::resolve::wording::worded;
use crate::source::{self, Bank, Ledger, Question};
use crate::sources::Sources;
use traeningsguide::content::compiled::Compiled;
use traeningsguide::content::{MAX_BYTES, Pack, PackError};
use traeningsguide::i18n::{Language, Voice};

/// What came of checking all files.
#[derive(Clone, Debug)]
pub struct Report {
    /// What is wrong, by file and place.
    pub findings: Vec<Finding>,
    /// The packs with which nothing is wrong.
    pub packs: Vec<Checked>,
}

/// A pack with which nothing is wrong.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The municipality.
    pub municipality: String,
    /// In Danish.
    pub danish: Compiled,
    /// In English.
    pub english: Compiled,
    /// What is in it.
    pub summary: Summary,
    /// The files that ship, one a voice.
    pub(crate) files: Vec<(Voice, Output)>,
    /// As its author wrote it.
    pub(crate) written: Written,
}

/// A pack as its author wrote it.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    /// The file.
    pub(crate) file: File,
    /// Its records.
    pub(crate) pack: source::Pack,
    /// Its questions as it words them, in the order they are asked.
    pub(crate) questions: Vec<Question>,
    /// The question bank.
    pub(crate) bank: Arc<Bank>,
}

/// What is in a pack, in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Programmes.
    pub programmes: usize,
    /// Criteria of all programmes.
    pub criteria: usize,
    /// Questions.
    pub questions: usize,
    /// Cases.
    pub cases: usize,
    /// The most questions that a reader is asked.
    pub longest_path: u32,
}

/// Checks and compiles all files.
pub fn check(sources: &Sources) -> Report {
    check_all(sources, Cases::Checked)
}

/// Checks and compiles all files, and leaves the cases aside: what a change means is asked before
/// its cases are written.
pub fn draft(sources: &Sources) -> Report {
    check_all(sources, Cases::LeftAside)
}

/// Whether the cases of a pack are read and held against its rules.
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
    report.findings.sort_by_key(Finding::place);
    report
}

impl Report {
    /// Reads a file, and says whether all of its records could be read.
    fn take<T: crate::read::Read>(&mut self, file: &File) -> (Option<T>, bool) {
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
        // They may still answer a question that is asked no more.
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
        let Err(BuildError::Catalogue(PackError::TooLarge)) = output::catalogue(&self.packs) else {
            return;
        };
        let length = |pack: &&Checked| pack.danish.name.len() + pack.english.name.len();
        let Some(longest) = self.packs.iter().max_by_key(length) else { return };
        let file = sources.packs.iter().find(|file| file.stem() == longest.municipality);
        self.findings.extend(file.map(|file| {
            let help =
                format!("at most {MAX_BYTES} bytes: shorten it, or the name of the help line");
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

/// Compiles a pack, and checks what the engine makes of it.
fn rules(names: &Names<'_>, bank: &Arc<Bank>, complete: bool, cases: Cases) -> Option<Checked> {
    questions::known(names, bank);
    wordings::check(names, bank);
    let danish = Compiler::new(names, Language::Da.into()).pack();
    cases::resolve(names);
    if !names.findings.sound() || !complete {
        return None;
    }
    // The same names are resolved once more, so what is wrong with them is known already.
    let known = Findings::new(names.findings.file);
    let again = Names::new(names.pack, bank, names.questions, &known, complete);
    let english = Compiler::new(&again, Language::En.into()).pack();

    // What ships is what was checked: the pack goes through the same door as in the browser.
    let built = Voice::all().map(|voice| {
        let compiled = Compiler::new(&again, voice).pack();
        let (file, pack) = output::output(&compiled, voice)?;
        Ok(((voice, file), pack))
    });
    let (files, packs): (Vec<_>, Vec<_>) = match built.collect::<Result<Vec<_>, BuildError>>() {
        Ok(built) => built.into_iter().unzip(),
        Err(error) => {
            refused(names, &error);
            return None;
        }
    };
    // All have the same rules.
    let voices: Vec<(Voice, &Pack)> = Voice::all().zip(&packs).collect();
    let pack = packs.first()?;
    let longest_path = questions::short_enough(names, pack);
    // Where a question went missing from the rules, cases only repeat it.
    if questions::reachable(names, pack) {
        headings::check(names, pack);
        advice::check(names, bank, &voices);
        if cases == Cases::Checked {
            cases::check(names, pack);
        }
    }
    let programmes = &names.pack.programme;
    Some(Checked {
        municipality: danish.municipality.clone(),
        summary: Summary {
            programmes: programmes.len(),
            criteria: programmes.iter().map(|it| it.criterion.len()).sum(),
            questions: danish.questions.len(),
            cases: programmes.iter().map(|it| it.case.len()).sum(),
            longest_path,
        },
        danish,
        english,
        files,
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
