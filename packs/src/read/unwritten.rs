//! Texts that an author has yet to write: `packs new` leaves a `…` there, and the check reports
//! what it must become.

use super::example::{self, UNWRITTEN};
use super::{FromToml, Place, Reader};
use crate::finding::{Finding, Span};

impl Place<'_> {
    /// Whether its author has not written it yet.
    pub(crate) fn is_unwritten(&self) -> bool {
        self.value.as_str() == Some(UNWRITTEN)
    }
}

impl Reader<'_> {
    /// The help is what the field is for, and how it is written where that is more than a text.
    pub(crate) fn unwritten<T: FromToml>(&mut self, span: &Span, key: &str) -> Finding {
        self.complete = false;
        let about = self.about.trim().trim_end_matches('.');
        let mut letters = about.chars();
        let first = letters.next().map(char::to_lowercase);
        let mut help: String = first.into_iter().flatten().chain(letters).collect();
        let written = T::example(key);
        let texts = [example::line(key), example::several(key)];
        if !texts.contains(&written) {
            let write = if help.is_empty() { "write " } else { ": write " };
            help.extend([write, &written]);
        }
        Finding::at(self.file, span, format!("this text is still `{UNWRITTEN}`")).help(help)
    }
}
