//! Findings: the problem in a pack, its place in the file, and the text to write instead.
//!
//! House style of the words: lower case, no full stop, the author's own text in backticks, help
//! apart from the problem.

use std::cell::{Cell, RefCell};
use std::fmt::{self, Write as _};
use std::ops::Range;
use std::sync::Arc;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, Severity,
    SourceCode,
};
use traeningsguide::i18n::Language;

/// A place in a file, in bytes.
pub type Span = Range<usize>;

/// A file as it was read.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path, as shown to the author.
    pub name: String,
    /// Its text.
    pub text: Arc<str>,
}

impl File {
    /// A file with this path and text.
    pub fn new(name: impl Into<String>, text: impl Into<Arc<str>>) -> Self {
        Self { name: name.into(), text: text.into() }
    }

    /// A file as it is on the disk. Bytes that are no UTF-8 become `�`, which the check then
    /// reports.
    pub fn from_bytes(name: impl Into<String>, bytes: &[u8]) -> Self {
        Self::new(name, String::from_utf8_lossy(bytes))
    }

    /// The file's name without folders and ending: the municipality, for a pack.
    pub fn stem(&self) -> &str {
        let name = self.name.rsplit(['/', '\\']).next().unwrap_or_default();
        name.strip_suffix(".toml").unwrap_or(name)
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, thiserror::Error, Diagnostic)]
#[error("{problem}")]
pub struct Finding {
    problem: String,
    #[help]
    help: Option<String>,
    #[source_code]
    file: NamedSource<Arc<str>>,
    #[label(collection)]
    marks: Vec<LabeledSpan>,
}

impl Finding {
    /// A problem at a place in a file.
    pub(crate) fn at(file: &File, span: &Span, problem: impl Into<String>) -> Self {
        Self {
            problem: problem.into(),
            help: None,
            file: NamedSource::new(&file.name, Arc::clone(&file.text)),
            marks: vec![LabeledSpan::new_primary_with_span(None, span.clone())],
        }
    }

    /// Adds the text to write instead.
    #[must_use]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds a label at the place of the problem itself.
    #[must_use]
    pub(crate) fn here(mut self, label: impl Into<String>) -> Self {
        if let Some(mark) = self.marks.first_mut() {
            mark.set_label(Some(label.into()));
        }
        self
    }

    /// Adds a label at one more place of the same file.
    #[must_use]
    pub(crate) fn also(mut self, span: &Span, label: impl Into<String>) -> Self {
        self.marks.push(LabeledSpan::new_with_span(Some(label.into()), span.clone()));
        self
    }

    /// The problem.
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// Where findings are sorted by: file, then place.
    pub(crate) fn place(&self) -> (String, usize) {
        (self.file.name().to_owned(), self.marks.first().map_or(0, LabeledSpan::offset))
    }
}

/// One thing that will be wrong on another day: nothing to correct today.
#[derive(Clone, Debug, thiserror::Error)]
#[error(transparent)]
pub struct Warning(pub Finding);

impl Diagnostic for Warning {
    fn severity(&self) -> Option<Severity> {
        Some(Severity::Warning)
    }

    fn help(&self) -> Option<Box<dyn fmt::Display + '_>> {
        Diagnostic::help(&self.0)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.0.source_code()
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        self.0.labels()
    }
}

/// A finding or a warning as it is shown on a terminal without colours.
///
/// # Errors
///
/// When the formatter fails.
pub fn plain(shown: &dyn Diagnostic) -> Result<String, fmt::Error> {
    let handler =
        GraphicalReportHandler::new_themed(GraphicalTheme::unicode_nocolor()).with_width(100);
    let mut text = String::new();
    handler.render_report(&mut text, shown)?;
    Ok(text)
}

/// "Did you mean": the known word nearest to the written one, if one is near.
pub(crate) fn nearest<'a>(
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let written = written.to_lowercase();
    let scored = known
        .into_iter()
        .map(|word| (strsim::jaro_winkler(&written, &word.to_lowercase()), word))
        .filter(|(score, _)| *score > 0.84);
    scored.max_by(|left, right| left.0.total_cmp(&right.0)).map(|(_, word)| word)
}

/// Help for a word that is not known: the nearest one, or all of them.
pub(crate) fn suggest<'a>(
    written: &str,
    what: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let compared = if known.len() > FAR_TOO_MANY { &[] } else { known.as_slice() };
    match (nearest(written, compared.iter().copied()), known.len()) {
        (Some(word), _) => format!("did you mean `{word}`?"),
        (None, 0) => format!("there are no {what} yet"),
        (None, count) if count > MANY => format!("none of the {count} {what} looks like it"),
        (None, _) => format!("the {what} are {}", list(known)),
    }
}

/// Longer lists are not written out.
const MANY: usize = 30;
/// With more known words the nearest is not searched: a file with many misspelt names would take
/// minutes.
const FAR_TOO_MANY: usize = 500;

/// Words in backticks, with commas.
pub(crate) fn list<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for word in words {
        let comma = if text.is_empty() { "" } else { ", " };
        // Writing to a string never fails.
        let _ = write!(text, "{comma}`{word}`");
    }
    text
}

/// A name that does not exist, those that do, and the one that may be meant.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no {what} `{written}`{meant}; there are {known}")]
pub struct Unknown {
    what: &'static str,
    written: String,
    meant: String,
    known: String,
}

impl Unknown {
    /// The author wrote none of these.
    pub(crate) fn new<'a>(
        what: &'static str,
        written: &str,
        known: impl Iterator<Item = &'a str> + Clone,
    ) -> Self {
        let meant = nearest(written, known.clone());
        Self {
            what,
            written: written.to_owned(),
            meant: meant.map(|it| format!(" (did you mean `{it}`?)")).unwrap_or_default(),
            known: list(known),
        }
    }
}

/// Collects the findings of one file.
#[derive(Debug)]
pub(crate) struct Findings<'a> {
    /// The file.
    pub(crate) file: &'a File,
    /// The files of its words in further languages.
    words: &'a [(Language, File)],
    list: RefCell<Vec<Finding>>,
    sound: Cell<bool>,
}

impl<'a> Findings<'a> {
    /// No findings yet.
    pub(crate) fn new(file: &'a File) -> Self {
        Self { file, words: &[], list: RefCell::default(), sound: Cell::new(true) }
    }

    /// No findings yet, of a file and of its words in further languages.
    pub(crate) fn with_words(file: &'a File, words: &'a [(Language, File)]) -> Self {
        Self { words, ..Self::new(file) }
    }

    /// The file with the words of a language.
    pub(crate) fn file_of(&self, language: Language) -> &'a File {
        self.words.iter().find(|(it, _)| *it == language).map_or(self.file, |(_, file)| file)
    }

    /// Something is wrong with a text in a language, at this place in the file of that.
    pub(crate) fn add_to_words(
        &self,
        (language, span): (Language, &Span),
        problem: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(Finding::at(self.file_of(language), span, problem).help(help));
    }

    /// Something is wrong at this place.
    pub(crate) fn add(&self, span: &Span, problem: impl Into<String>, help: impl Into<String>) {
        self.push(Finding::at(self.file, span, problem).help(help));
    }

    /// Something is wrong at this place, and the rules do not mean what their author thinks.
    pub(crate) fn unsound(&self, span: &Span, problem: impl Into<String>, help: impl Into<String>) {
        self.sound.set(false);
        self.add(span, problem, help);
    }

    /// Whether it is worth asking the engine what the rules mean.
    pub(crate) fn sound(&self) -> bool {
        self.sound.get()
    }

    /// The rules do not mean what their author thinks, and that was reported elsewhere.
    pub(crate) fn set_unsound(&self) {
        self.sound.set(false);
    }

    /// Adds a finding.
    pub(crate) fn push(&self, finding: Finding) {
        self.list.borrow_mut().push(finding);
    }

    /// All findings.
    pub(crate) fn into_list(self) -> Vec<Finding> {
        self.list.into_inner()
    }
}
