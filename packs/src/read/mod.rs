//! From TOML to records: every fault of a file is found in one go, each with its place.
//!
//! `serde` stops at the first fault and knows no place of a missing key, so records are read here
//! by hand, from the same list of fields that declares them ([`record!`](crate::read::record)).

pub(crate) mod example;
mod lists;
pub(crate) mod object;
pub(crate) mod readable;
pub(crate) mod record;
pub(crate) mod syntax;
pub(crate) mod translation;
pub(crate) mod unwritten;

use std::collections::BTreeSet;
use std::mem;

use schemars::{Schema, SchemaGenerator};
use toml::de::{DeTable, DeValue};

use crate::finding::{File, Finding, Span, list, nearest};
use crate::read::readable::{longest_key, nested, too_deep, unreadable};
use crate::read::syntax::fault;
use crate::read::translation::{Key, Translation};

/// A value with its key.
#[derive(Clone, Debug)]
pub(crate) struct Place<'a> {
    /// The key.
    pub(crate) key: &'a str,
    /// The place of the value; the header for a table that has one.
    pub(crate) span: Span,
    /// The value.
    pub(crate) value: &'a DeValue<'a>,
}

/// Reads one file and collects what is wrong with it.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    /// The file.
    pub(crate) file: &'a File,
    /// The findings so far.
    pub(crate) findings: Vec<Finding>,
    /// Whether all records could be read. Where not, missing records elsewhere cannot be reported.
    pub(crate) complete: bool,
    /// The keys of the tables that are being read, outermost first.
    path: Vec<String>,
    /// Ids that were reported to be none: once is enough for each.
    pub(crate) no_ids: BTreeSet<String>,
    /// The purpose of the field that is being read.
    pub(crate) about: &'static str,
}

/// Something that can be written in a file.
pub(crate) trait FromToml: Sized {
    /// How it is written under this key, with its backticks: help for an author who wrote it
    /// differently, or not at all.
    fn example(key: &str) -> String;

    /// Reads it. A value that cannot be read leaves a finding.
    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self>;

    /// The value when its key is missing; nothing where the key is required. Only lists and
    /// optional values can be left out.
    fn absent() -> Option<Self> {
        None
    }

    /// Its id, where it is one or has one.
    fn id(&self) -> Option<&str> {
        None
    }

    /// The day that it is, as it is written.
    fn day(&self) -> Option<String> {
        None
    }

    /// Takes the words of a further language for each text in it.
    fn translate(&mut self, _: &mut Translation<'_>, _: Key<'_>) {}

    /// The JSON Schema of a value, for editors.
    fn schema(generator: &mut SchemaGenerator) -> Schema;
}

impl<'a> Reader<'a> {
    /// Reads a whole file. `None` where it is no TOML, or something in it could not be read at all.
    pub(crate) fn file<T: FromToml>(file: &'a File) -> (Option<T>, Self) {
        let mut reader = Self {
            file,
            findings: Vec::new(),
            complete: true,
            path: Vec::new(),
            no_ids: BTreeSet::new(),
            about: "",
        };
        if let Some(finding) = unreadable(file) {
            reader.complete = false;
            reader.findings.push(finding);
            return (None, reader);
        }
        let (root, errors) = DeTable::parse_recoverable(&file.text);
        // One fault of syntax causes others that are none: only the first is reported.
        let begins = |error: &&toml::de::Error| error.span().map_or(0, |span| span.start);
        if let Some(error) = errors.iter().min_by_key(begins) {
            let recursion = ["cannot recurse further; max recursion depth met", "recursion limit"];
            if recursion.contains(&error.message()) {
                let (problem, help) = nested();
                let span = error.span().unwrap_or_else(|| longest_key(&file.text));
                reader.missing(&span, problem, help);
            } else {
                let span = error.span().unwrap_or(0..0);
                let (problem, help) = fault(&file.text, &span, error.message());
                reader.missing(&span, problem, help);
            }
            return (None, reader);
        }
        if let Some(span) = too_deep(root.get_ref()) {
            let (problem, help) = nested();
            reader.missing(&span, problem, help);
            return (None, reader);
        }
        let place = Place { key: "", span: 0..0, value: &DeValue::Table(root.into_inner()) };
        let read = T::read(&mut reader, &place);
        (read, reader)
    }

    /// Something is wrong at this place, but reading goes on with a stand-in.
    pub(crate) fn wrong(
        &mut self,
        span: &Span,
        problem: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.findings.push(Finding::at(self.file, span, problem).help(help));
    }

    /// Something cannot be read, and its record is left out.
    pub(crate) fn missing(
        &mut self,
        span: &Span,
        problem: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.complete = false;
        self.wrong(span, problem, help);
    }

    /// The value is of another type than wanted.
    pub(crate) fn mistyped<T: FromToml>(&mut self, place: &Place<'_>) -> Option<T> {
        let found = match place.value {
            DeValue::String(_) => "a text",
            DeValue::Integer(_) | DeValue::Float(_) => "a number",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date without quotes",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        self.refused(place, format!("`{}` cannot be {found}", place.key))
    }

    /// One record is written where a list of them is wanted.
    pub(crate) fn single<T: FromToml>(&mut self, place: &Place<'_>) -> Option<T> {
        let problem =
            format!("there may be several `{}`, and this is written as the only one", place.key);
        self.refused(place, problem)
    }

    /// The value cannot be read. The help is how it is written.
    pub(crate) fn refused<T: FromToml>(
        &mut self,
        place: &Place<'_>,
        problem: impl Into<String>,
    ) -> Option<T> {
        let mut example = T::example(place.key);
        if example.starts_with("`[") {
            // A header names all tables that it is nested in.
            example = example.replacen(place.key, &self.path.join("."), 1);
        }
        self.missing(&place.span, problem, format!("write {example}"));
        None
    }

    /// The table at this place. Every key that is not among `keys` is reported.
    pub(crate) fn table<'v, T: FromToml>(
        &mut self,
        place: &Place<'v>,
        noun: &'static str,
        keys: &[&'static str],
    ) -> Option<Fields<'v>> {
        let Some(table) = place.value.as_table() else {
            return self.mistyped::<T>(place).and(None);
        };
        let mut misspelt = Vec::new();
        for (key, _) in table {
            let written: &str = key.get_ref();
            if keys.contains(&written) {
                continue;
            }
            let help = match nearest(written, keys.iter().copied()) {
                Some(word) => {
                    misspelt.extend(keys.iter().copied().find(|key| *key == word));
                    format!("did you mean `{word}`?")
                }
                None => format!("the keys here are {}", list(keys.iter().copied())),
            };
            self.missing(&key.span(), format!("unknown key `{written}`"), help);
        }
        Some(Fields { table, noun, span: place.span.clone(), misspelt })
    }

    /// The field of a table under this key, and what it is for.
    pub(crate) fn field<T: FromToml>(
        &mut self,
        fields: &Fields<'_>,
        key: &str,
        about: &'static str,
    ) -> Option<T> {
        if let Some(value) = fields.table.get(key) {
            self.path.push(key.to_owned());
            let outer = mem::replace(&mut self.about, about);
            let read = self.value(&Place { key, span: value.span(), value: value.get_ref() });
            self.about = outer;
            self.path.pop();
            return read;
        }
        let absent = T::absent();
        // A key that is there under another name was reported.
        if absent.is_none() && !fields.misspelt.contains(&key) {
            let problem = format!("the {} has no `{key}`", fields.noun);
            self.missing(&fields.span, problem, format!("write {}", T::example(key)));
        }
        absent
    }

    /// Reads a value, unless its author has not written it yet.
    pub(crate) fn value<T: FromToml>(&mut self, place: &Place<'_>) -> Option<T> {
        if place.is_unwritten() {
            let finding = self.unwritten::<T>(&place.span, place.key);
            self.findings.push(finding);
            return None;
        }
        T::read(self, place)
    }
}

/// A table whose keys are known.
#[derive(Debug)]
pub(crate) struct Fields<'a> {
    /// The table.
    pub(crate) table: &'a DeTable<'a>,
    /// Its name in a message.
    noun: &'static str,
    /// Its place in the file.
    span: Span,
    /// Keys that seem to be there under another name.
    misspelt: Vec<&'static str>,
}
