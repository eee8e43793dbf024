//! The files that people write.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::finding::File;
use crate::finding::Unknown;
use traeningsguide::content::MAX_BYTES;
use traeningsguide::i18n::Language;

/// The files of `public/packs/`.
#[derive(Clone, Debug)]
pub struct Sources {
    /// `questions.toml`, with its words in further languages.
    pub questions: Source,
    /// `facts.toml`.
    pub facts: File,
    /// One for each municipality, by name.
    pub packs: Vec<Source>,
    /// Files of words or cases that belong to none of these.
    pub stray: Vec<File>,
    /// Languages of which words may be missing, beside those that say so themselves: what a text
    /// lacks is not always of interest.
    pub incomplete: Vec<Language>,
}

/// A file of records, and the files beside it.
#[derive(Clone, Debug)]
pub struct Source {
    /// The records, with their Danish words.
    pub file: File,
    /// The cases of a pack.
    pub cases: Option<File>,
    /// The words in further languages.
    pub words: Vec<(Language, File)>,
}

impl From<File> for Source {
    fn from(file: File) -> Self {
        Self { file, cases: None, words: Vec::new() }
    }
}

/// The file of the question bank.
pub(crate) const QUESTIONS: &str = "questions.toml";
/// The file of the facts to account for.
pub(crate) const FACTS: &str = "facts.toml";
/// The end of the name of a file of records.
const RECORDS: &str = ".toml";
/// The end of the name of a file of cases.
pub(crate) const CASES: &str = ".cases.toml";
/// The end of the name of a file of words, behind the language.
const WORDS: &str = ".ftl";

/// The languages whose words are in files of their own.
pub(crate) fn further() -> impl Iterator<Item = Language> {
    messages::languages().filter(|it| *it != Language::DANISH)
}

/// The name of a file of words.
pub(crate) fn words_name(stem: &str, language: Language) -> String {
    format!("{stem}.{}{WORDS}", language.code())
}

impl Sources {
    /// Reads the files of a folder. The check reports mistakes in their content.
    ///
    /// # Errors
    ///
    /// When there is no such folder, or a file in it cannot be opened; the error names it.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let mut paths: BTreeMap<String, PathBuf> = BTreeMap::new();
        for entry in fs::read_dir(folder).map_err(|error| with_path(folder, &error))? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // Editors leave hidden files beside the one that is written.
            let is_source = name.ends_with(RECORDS) || name.ends_with(WORDS);
            if is_source && !name.starts_with('.') && name != FACTS {
                paths.insert(name, path);
            }
        }
        let is_records = |name: &str| name.ends_with(RECORDS) && !name.ends_with(CASES);
        let records: Vec<PathBuf> =
            paths.iter().filter(|(name, _)| is_records(name)).map(|(_, it)| it.clone()).collect();
        let mut packs = Vec::new();
        for path in records.iter().filter(|it| !it.ends_with(QUESTIONS)) {
            packs.push(source(path)?);
        }
        let questions = source(&folder.join(QUESTIONS))?;
        let mut known: Vec<&str> = Vec::new();
        for it in packs.iter().chain([&questions]) {
            let beside = it.cases.iter().chain(it.words.iter().map(|(_, file)| file));
            known.extend(beside.chain([&it.file]).map(|it| it.name.as_str()));
        }
        let stray = paths.values().filter(|it| !known.contains(&&*it.display().to_string()));
        let stray = stray.map(|it| file(it)).collect::<io::Result<_>>()?;
        let facts = file(&folder.join(FACTS))?;
        Ok(Self { questions, facts, packs, stray, incomplete: Vec::new() })
    }

    /// Reads one pack, with the files that it needs beside it or else in `folder`.
    ///
    /// # Errors
    ///
    /// When a file cannot be opened; the error names it.
    pub fn one(pack: &Path, folder: &Path) -> io::Result<Self> {
        let shared = |name: &str| {
            let beside = pack.with_file_name(name);
            if beside.is_file() { beside } else { folder.join(name) }
        };
        // The pack first: its name may be mistyped, and the error must be about it.
        let packs = vec![source(pack)?];
        let (questions, facts) = (source(&shared(QUESTIONS))?, file(&shared(FACTS))?);
        Ok(Self { questions, facts, packs, stray: Vec::new(), incomplete: Vec::new() })
    }

    /// These files, with the pack of this municipality alone.
    ///
    /// # Errors
    ///
    /// When it has none; the error names those that have one.
    pub fn only(mut self, municipality: &str) -> Result<Self, Unknown> {
        let known = self.packs.iter().map(|it| it.file.stem());
        let unknown = Unknown::new("municipality", municipality, known);
        self.packs.retain(|it| it.file.stem() == municipality);
        if self.packs.is_empty() { Err(unknown) } else { Ok(self) }
    }
}

/// A file of records with the files beside it. The bank has no cases.
fn source(path: &Path) -> io::Result<Source> {
    let mut source = Source::from(file(path)?);
    let stem = source.file.stem().to_owned();
    let beside = |name: String| {
        let path = path.with_file_name(name);
        path.is_file().then(|| file(&path)).transpose()
    };
    if !path.ends_with(QUESTIONS) {
        source.cases = beside(format!("{stem}{CASES}"))?;
    }
    for language in further() {
        let words = beside(words_name(&stem, language))?;
        source.words.extend(words.map(|file| (language, file)));
    }
    Ok(source)
}

fn file(path: &Path) -> io::Result<File> {
    let mut bytes = Vec::new();
    // One letter more than a file may have shows that it is too large, however large it is.
    let read = fs::File::open(path)
        .and_then(|file| file.take(MAX_BYTES as u64 + 4).read_to_end(&mut bytes));
    read.map_err(|error| with_path(path, &error))?;
    Ok(File::from_bytes(path.display().to_string(), &bytes))
}

fn with_path(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
