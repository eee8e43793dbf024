//! What an author has yet to write: `packs new` leaves a `…` there, and the check says what it must
//! become.

use super::{Place, Read, Reader};
use crate::finding::{Finding, Span};
use crate::value::{Line, Text};

/// What stands where the author must write something.
pub(crate) const UNWRITTEN: &str = "…";

impl Place<'_> {
    /// Whether its author has not written it yet.
    pub(crate) fn is_unwritten(&self) -> bool {
        self.value.as_str() == Some(UNWRITTEN)
    }
}

impl Reader<'_> {
    /// The help is what the field is for, and how it is written where that is more than a text.
    pub(crate) fn unwritten<T: Read>(&mut self, span: &Span, key: &str) -> Finding {
        self.complete = false;
        let about = self.about.trim().trim_end_matches('.');
        let mut letters = about.chars();
        let first = letters.next().map(char::to_lowercase);
        let mut help: String = first.into_iter().flatten().chain(letters).collect();
        let example = T::example(key);
        let texts = [Line::example(key), Text::example(key), Vec::<Line>::example(key)];
        if !texts.contains(&example) {
            let write = if help.is_empty() { "write " } else { ": write " };
            help.extend([write, &example]);
        }
        Finding::at(self.file, span, format!("this text is still `{UNWRITTEN}`")).help(help)
    }
}
