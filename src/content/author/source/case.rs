//! Cases: the author's own expectations.

use crate::content::author::expression::Name;
use crate::content::author::read::{Place, Read, Reader, record};
use crate::content::author::value::{Line, Marked};
use crate::content::author::words::{CaseStatus, CaseTransport, CaseVerdict};

record! {
    /// A check of the rules: answers, and what must come of them.
    Case "case" {
        /// Its name.
        name: Line,
        /// The answers.
        answers: Replies,
        /// The verdict.
        verdict: Marked<CaseVerdict>,
        /// What decided it.
        reasons: Marked<Vec<Name>>,
        /// Transport.
        transport: Marked<CaseTransport>,
        /// Whether the conditions of transport are met.
        status: Option<Marked<CaseStatus>>,
    }
}

/// The answers of a case: fact and option.
#[derive(Clone, Debug)]
pub(crate) struct Replies(pub(crate) Vec<(Name, Name)>);

impl Read for Replies {
    fn example(key: &str) -> String {
        format!("`{key} = {{ has_plan = \"no\" }}`")
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let Some(table) = place.value.as_table() else { return reader.mistyped(place) };
        let mut replies = Vec::new();
        for (key, value) in table {
            let fact = Name { text: key.get_ref().to_string(), span: key.span() };
            let place = Place { key: &fact.text, span: value.span(), value: value.get_ref() };
            if let Some(option) = Name::read(reader, &place) {
                replies.push((fact, option));
            }
        }
        Some(Self(replies))
    }
}
