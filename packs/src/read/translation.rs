//! Words in a further language: a Fluent file beside the file of the records, from which each text
//! of a record takes its own.

use std::collections::{BTreeMap, BTreeSet};

use messages::{Message, Pattern, READER, Text};

use crate::finding::{File, Finding, Span, suggest};
use crate::read::example::UNWRITTEN;
use crate::read::readable::unreadable;
use traeningsguide::i18n::{Language, Perspective};

/// The message of a file's own texts, which are in no table.
const OWN: &str = "municipality";
/// The field whose text is a message's value.
const VALUE: &str = "text";
/// The keys of records that repeat one id in successive periods.
const SUCCESSIVE: [&str; 2] = ["price", "step"];

/// The name of a field: that of its record's message, and its key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key<'a> {
    /// The message of the record; empty for the file itself.
    pub(crate) record: &'a str,
    /// The key of the field in it.
    pub(crate) field: &'static str,
}

impl<'a> Key<'a> {
    /// The file itself.
    pub(crate) const FILE: Key<'static> = Key { record: "", field: "" };

    fn message(&self) -> &'a str {
        if self.record.is_empty() { OWN } else { self.record }
    }

    fn attribute(&self) -> Option<&'static str> {
        (self.field != VALUE).then_some(self.field)
    }

    /// As findings name it.
    pub(crate) fn shown(&self) -> String {
        match self.attribute() {
            Some(attribute) => format!("{}.{attribute}", self.message()),
            None => self.message().to_owned(),
        }
    }

    /// The message of a record under this key, with its id and the first day of its period.
    pub(crate) fn record(&self, id: Option<&str>, first: Option<String>) -> String {
        let first = first.filter(|_| SUCCESSIVE.contains(&self.field));
        let parts = [Some(self.record), Some(self.field), id, first.as_deref()];
        let parts = parts.into_iter().flatten().filter(|it| !it.is_empty());
        parts.collect::<Vec<_>>().join("-")
    }
}

/// What a language says for a field.
#[derive(Debug)]
pub(crate) struct Said {
    /// Where it is in the language's file.
    pub(crate) span: Span,
    /// To whoever wants to train.
    pub(crate) own: String,
    /// To a relative, where that is something else.
    pub(crate) relative: Option<String>,
    /// To a professional, where that is something else.
    pub(crate) professional: Option<String>,
    /// Whether its author says that it is the same as in Danish.
    pub(crate) is_same: bool,
}

/// A file of words, while records take theirs from it.
#[derive(Debug)]
pub(crate) struct Translation<'a> {
    /// The language.
    pub(crate) language: Language,
    /// The findings so far.
    pub(crate) findings: Vec<Finding>,
    file: &'a File,
    messages: BTreeMap<&'a str, Message<'a>>,
    /// The fields that were asked for.
    asked: BTreeSet<String>,
    /// The messages of all records.
    records: BTreeSet<String>,
    /// Whether what it lacks is a fault: its language is complete, and the file could be read.
    complete: bool,
}

impl<'a> Translation<'a> {
    /// Reads a file of words; a language that is not complete may lack some.
    pub(crate) fn new(language: Language, file: &'a File, complete: bool) -> Self {
        let (asked, records) = Default::default();
        let mut read = Self {
            language,
            findings: Vec::new(),
            file,
            messages: BTreeMap::new(),
            asked,
            records,
            complete,
        };
        if let Some(finding) = unreadable(file) {
            read.findings.push(finding);
            read.complete = false;
            return read;
        }
        let (faults, messages) = messages::parse(&file.text);
        read.complete &= faults.is_empty();
        for it in faults {
            read.wrong(&it.span, it.problem, it.help);
        }
        read.messages = messages;
        read.form();
        read
    }

    /// Something is wrong at this place.
    pub(crate) fn wrong(&mut self, span: &Span, problem: String, help: impl Into<String>) {
        self.findings.push(Finding::at(self.file, span, problem).help(help));
    }

    /// The form of all that is written: readers and arguments, and nothing but text.
    fn form(&mut self) {
        let mut faults = Vec::new();
        for (name, message) in &self.messages {
            let value = message.value.iter().map(|it| ((*name).to_owned(), &message.span, it));
            let attributes = message.attributes.iter();
            let attributes =
                attributes.map(|it| (format!("{name}.{}", it.name), &it.span, &it.pattern));
            for (name, span, pattern) in value.chain(attributes) {
                faults.extend(form(pattern).into_iter().map(|(problem, help)| {
                    Finding::at(self.file, span, format!("`{name}` {problem}")).help(help)
                }));
                if pattern.letters().any(|it| it == UNWRITTEN) {
                    let problem = format!("this text is still `{UNWRITTEN}`");
                    let help = "write it in this language; the Danish is in the pack";
                    faults.push(Finding::at(self.file, span, problem).help(help));
                }
            }
        }
        self.findings.extend(faults);
    }

    /// What the language says for this field; nothing where it is missing, or still to be written.
    pub(crate) fn take(&mut self, key: Key<'_>) -> Option<Said> {
        let shown = key.shown();
        let message = self.messages.get(key.message());
        let found = message.and_then(|message| match key.attribute() {
            None => message.value.as_ref().map(|it| (it, &message.span, message.is_same)),
            Some(name) => {
                let found = message.attributes.iter().find(|it| it.name == name)?;
                Some((&found.pattern, &found.span, message.is_same))
            }
        });
        let said = found.map(|(pattern, span, is_same)| said(pattern, span.clone(), is_same));
        if said.is_none() && self.complete {
            let help = match (key.attribute(), message) {
                (None, _) => format!("add `{} = …`", key.message()),
                (Some(name), Some(_)) => {
                    format!("add a line `    .{name} = …` to `{}`", key.message())
                }
                (Some(name), None) => {
                    format!("add `{} =` and below it `    .{name} = …`", key.message())
                }
            };
            let end = message.map_or(self.file.text.len(), |it| it.span.start);
            let span = message.map_or(end..end, |it| it.span.clone());
            self.wrong(&span, format!("`{shown}` is missing"), help);
        }
        self.asked.insert(shown);
        self.records.insert(key.message().to_owned());
        said.filter(|it| it.own != UNWRITTEN)
    }

    /// What no record asked for, once all were looked at.
    pub(crate) fn unused(&mut self) {
        let mut unused = Vec::new();
        for (name, message) in &self.messages {
            if !self.records.contains(*name) {
                let help = suggest(name, "records", self.records.iter().map(String::as_str));
                unused.push((message.span.clone(), format!("`{name}` belongs to no record"), help));
                continue;
            }
            let value = message.value.as_ref().map(|_| (&message.span, (*name).to_owned()));
            let attributes = message.attributes.iter();
            let attributes = attributes.map(|it| (&it.span, format!("{name}.{}", it.name)));
            for (span, shown) in value.into_iter().chain(attributes) {
                if !self.asked.contains(&shown) {
                    let help = "take it out, or write the Danish in the record".to_owned();
                    unused.push((span.clone(), format!("`{shown}` has no Danish text"), help));
                }
            }
        }
        for (span, problem, help) in unused {
            self.wrong(&span, problem, help);
        }
    }
}

fn said(pattern: &Pattern<'_>, span: Span, is_same: bool) -> Said {
    let text = |reader: Perspective| {
        let place = pattern.variants.iter().position(|it| *it == reader.word())?;
        pattern.texts.get(place).map(|it| it.letters.clone())
    };
    let own = text(Perspective::Own);
    let own = own.or_else(|| pattern.texts.first().map(|it| it.letters.clone()));
    let [relative, professional] = [Perspective::Relative, Perspective::Professional].map(text);
    Said { span, own: own.unwrap_or_default(), relative, professional, is_same }
}

/// What is wrong with the form of a text: the problem and the help.
fn form(pattern: &Pattern<'_>) -> Vec<(String, String)> {
    let mut faults = pattern.faults.clone();
    let readers = Perspective::ALL.map(Perspective::word);
    if pattern.selector.is_some_and(|it| it != READER) {
        faults.push((
            "does not choose by the reader".into(),
            format!("begin with `{{ ${READER} ->`, or write one text"),
        ));
    } else if pattern.selector.is_some() {
        for it in pattern.variants.iter().filter(|it| !readers.contains(it)) {
            let help = suggest(it, "readers", readers);
            faults.push((format!("has a text for `{it}`, which is no reader"), help));
        }
        let own = Perspective::Own.word();
        if !pattern.variants.contains(&own) {
            let help = format!("add a line `*[{own}] …`");
            faults.push((format!("has no text for the reader `{own}`"), help));
        }
    }
    for text in &pattern.texts {
        faults.extend(wrong(text));
    }
    faults
}

fn wrong(text: &Text<'_>) -> Vec<(String, String)> {
    let mut faults = Vec::new();
    for argument in &text.arguments {
        let help = format!("a pack's words have none; only `${READER}` chooses between readers");
        faults.push((format!("has no argument `${argument}`"), help));
    }
    if text.letters.trim().is_empty() {
        faults.push(("says nothing".to_owned(), "write its text".to_owned()));
    }
    faults.extend(messages::unfit(&text.letters));
    faults
}
