//! From TOML to records: every fault of a file is found in one go, each with the place it stands at.
//!
//! `serde` stops at the first fault and knows no place of a missing key, so records are read here by hand, from the
//! same list of fields that declares them ([`record!`]).

use toml::de::{DeTable, DeValue};

use super::finding::{File, Finding, Span, list, nearest};
use super::readable::{longest_key, nested, too_deep, unreadable};

/// A value, and the key that it stands under.
#[derive(Clone, Debug)]
pub(crate) struct Place<'a> {
    /// The key.
    pub(crate) key: &'a str,
    /// Where the value stands; the header for a table that has one.
    pub(crate) span: Span,
    /// The value.
    pub(crate) value: &'a DeValue<'a>,
}

/// Reads one file and collects what is wrong with it.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    /// The file.
    pub(crate) file: &'a File,
    /// What is wrong so far.
    pub(crate) findings: Vec<Finding>,
    /// Whether all records could be read. Where not, nothing can be said of what is missing elsewhere.
    pub(crate) complete: bool,
    /// The keys of the tables that are being read, outermost first.
    path: Vec<String>,
}

/// Something that stands in a file.
pub(crate) trait Read: Sized {
    /// How it is written under this key, with its backticks: help for who wrote it differently, or not at all.
    fn example(key: &str) -> String;

    /// Reads it. What cannot be read leaves a finding.
    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self>;

    /// What it is when its key is not there. Only lists and optional values can be left out.
    fn absent(reader: &mut Reader<'_>, key: &str, noun: &str, table: &Span) -> Option<Self> {
        reader.missing(
            table,
            format!("the {noun} has no `{key}`"),
            format!("write {}", Self::example(key)),
        );
        None
    }
}

impl<'a> Reader<'a> {
    /// Reads a whole file. `None` where it is no TOML, or something in it could not be read at all.
    pub(crate) fn file<T: Read>(file: &'a File) -> (Option<T>, Self) {
        let mut reader = Self { file, findings: Vec::new(), complete: true, path: Vec::new() };
        if let Some(finding) = unreadable(file) {
            reader.complete = false;
            reader.findings.push(finding);
            return (None, reader);
        }
        let (root, errors) = DeTable::parse_recoverable(&file.text);
        // One fault of syntax makes others that are none: only the first is told.
        if let Some(error) = errors.first() {
            reader.syntax(error);
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

    fn syntax(&mut self, error: &toml::de::Error) {
        if ["cannot recurse further; max recursion depth met", "recursion limit"]
            .contains(&error.message())
        {
            let (problem, help) = nested();
            let at = error.span().unwrap_or_else(|| longest_key(&self.file.text));
            return self.missing(&at, problem, help);
        }
        let (what, expected) =
            error.message().split_once(", expected ").unwrap_or((error.message(), ""));
        let (what, help) = match what {
            "duplicate key" => (
                what,
                "each key stands once in a table; lists of records begin with `[[…]]`".to_owned(),
            ),
            "string values must be quoted" => {
                ("this text has no quotes", "write texts so: `\"…\"`".to_owned())
            }
            "invalid basic string" if expected.contains('"') => {
                ("this text is never closed", "write `\"` where it ends".to_owned())
            }
            _ if expected.is_empty() => {
                (what, "see docs/packs.md for how a pack is written".to_owned())
            }
            _ => (what, format!("expected {expected}")),
        };
        let at = error.span().unwrap_or(0..0);
        self.missing(&at, format!("this is no TOML: {what}"), help);
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
    pub(crate) fn mistyped<T: Read>(&mut self, place: &Place<'_>) -> Option<T> {
        let found = match place.value {
            DeValue::String(_) => "a text",
            DeValue::Integer(_) | DeValue::Float(_) => "a number",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date without quotes",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        let problem = format!("`{}` cannot be {found}", place.key);
        let mut example = T::example(place.key);
        if example.starts_with("`[") {
            // A header names all tables that it stands in.
            example = example.replacen(place.key, &self.path.join("."), 1);
        }
        self.missing(&place.span, problem, format!("write {example}"));
        None
    }

    /// The table at this place, with every key that is not among `keys` told.
    pub(crate) fn table<'v, T: Read>(
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

    /// The field of a table under this key.
    pub(crate) fn field<T: Read>(&mut self, fields: &Fields<'_>, key: &str) -> Option<T> {
        if let Some(value) = fields.table.get(key) {
            self.path.push(key.to_owned());
            let read = T::read(self, &Place { key, span: value.span(), value: value.get_ref() });
            self.path.pop();
            return read;
        }
        let before = self.findings.len();
        let absent = T::absent(self, key, fields.noun, &fields.span);
        if fields.misspelt.contains(&key) {
            // It is there, under another name, and that was told.
            self.findings.truncate(before);
        }
        absent
    }
}

/// A table whose keys are known.
#[derive(Debug)]
pub(crate) struct Fields<'a> {
    /// The table.
    pub(crate) table: &'a DeTable<'a>,
    /// What it is called in a message.
    noun: &'static str,
    /// Where it stands.
    span: Span,
    /// Keys that seem to be there under another name.
    misspelt: Vec<&'static str>,
}

impl<T: Read> Read for Option<T> {
    fn example(key: &str) -> String {
        T::example(key)
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        T::read(reader, place).map(Some)
    }

    fn absent(_: &mut Reader<'_>, _: &str, _: &str, _: &Span) -> Option<Self> {
        Some(None)
    }
}

impl<T: Read> Read for Vec<T> {
    fn example(key: &str) -> String {
        let one = T::example(key);
        if one.starts_with("`[") {
            one.replacen('[', "[[", 1).replacen(']', "]]", 1)
        } else {
            format!("`{key} = [\"…\"]`")
        }
    }

    /// A record that cannot be read is left out of the list.
    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let Some(array) = place.value.as_array() else { return reader.mistyped(place) };
        let mut values = Self::new();
        for value in array {
            values.extend(T::read(
                reader,
                &Place { key: place.key, span: value.span(), value: value.get_ref() },
            ));
        }
        Some(values)
    }

    fn absent(_: &mut Reader<'_>, _: &str, _: &str, _: &Span) -> Option<Self> {
        Some(Self::new())
    }
}

/// Declares a record of the file: its fields are its keys, and no other key may stand in it. A record that checks point
/// at has a `span`.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident $noun:literal $(= $example:literal)? $($span:ident)? { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub(crate) struct $name {
            $(
                /// Where the record stands.
                pub(crate) $span: $crate::content::author::finding::Span,
            )?
            $(
                $(#[$field_doc])*
                pub(crate) $field: $type,
            )*
        }

        impl $crate::content::author::read::Read for $name {
            fn example(key: &str) -> String {
                // A record on one line has an example of its own; any other has a header.
                let inline: Option<&str> = None$(.or(Some($example)))?;
                let keys = || $crate::content::author::finding::list([$(stringify!($field)),*]);
                inline.map_or_else(|| format!("`[{key}]` with {}", keys()), |it| format!("`{key} = {it}`"))
            }

            fn read(
                reader: &mut $crate::content::author::read::Reader<'_>,
                place: &$crate::content::author::read::Place<'_>,
            ) -> Option<Self> {
                let fields = reader.table::<Self>(place, $noun, &[$(stringify!($field)),*])?;
                // All fields are read before any is given up, so that all their faults are told.
                $(let $field = reader.field::<$type>(&fields, stringify!($field));)*
                Some(Self { $($span: place.span.clone(),)? $($field: $field?,)* })
            }
        }
    };
}
pub(crate) use record;
