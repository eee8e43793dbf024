//! Cases: the author's own expectations.

use schemars::{Schema, SchemaGenerator, json_schema};

use crate::content::author::expression::Name;
use crate::content::author::read::{Place, Read, Reader};
use crate::content::author::record::record;
use crate::content::author::value::{Line, Marked};
use crate::content::author::words::{CaseStatus, CaseTransport, CaseVerdict};

record! {
    /// A check of the rules: answers, and what must come of them.
    Case "case" {
        /// What the case shows, in Danish.
        name: Line,
        /// What the reader answers: questions, and an option of each.
        answers: Replies,
        /// What must come of the answers.
        verdict: Marked<CaseVerdict>,
        /// The ids of what decided it.
        reasons: Marked<Vec<Name>>,
        /// What must come of transport; `none` where the programme is ruled out.
        transport: Marked<CaseTransport>,
        /// How the conditions of transport stand.
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
            if let Some(option) = reader.value::<Name>(&place) {
                replies.push((fact, option));
            }
        }
        Some(Self(replies))
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "object", "additionalProperties": Name::schema(generator) })
    }
}
