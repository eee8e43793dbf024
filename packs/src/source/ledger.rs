//! The facts of the documents, which each pack must account for, and where its statements are
//! found.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use toml::de::DeValue;

use crate::expression::Name;
use crate::finding::{Span, list};
use crate::read::record::record;
use crate::read::{FromToml, Place, Reader};
use crate::value::{Line, Pair};
use crate::words::{Cover, Word};

/// The id of a fact of a document, such as `HOL-G2`.
#[derive(Clone, Debug)]
pub(crate) struct Fact {
    /// The id.
    pub(crate) id: String,
    /// Its place in the file.
    pub(crate) span: Span,
}

impl FromToml for Fact {
    fn example(key: &str) -> String {
        format!("`{key} = [\"HOL-G2\"]`")
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let Line(id) = Line::read(reader, place)?;
        Some(Self { id, span: place.span.clone() })
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        Line::schema(generator)
    }
}

record! {
    /// The place of a statement in a document.
    Cite "cite" = "{ section = \"…\", lines = [141, 150], facts = [\"…\"] }" span {
        /// The id of the document, where the pack has more than one.
        document: Option<Name>,
        /// The heading above it, or its subject.
        section: Line,
        /// The first and the last line in the source text, counted from 1.
        lines: Pair,
        /// The facts of `facts.toml` that this record covers.
        facts: Vec<Fact>,
    }
}

/// `facts.toml`: what each pack must account for.
#[derive(Clone, Debug)]
pub(crate) struct Ledger(pub(crate) Vec<(Name, Vec<(Fact, Cover)>)>);

impl FromToml for Ledger {
    fn example(_: &str) -> String {
        "`[holstebro]`".to_owned()
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        let mut ledger = Vec::new();
        for (key, value) in place.value.as_table()? {
            let municipality = Name { text: key.get_ref().to_string(), span: key.span() };
            let DeValue::Table(table) = value.get_ref() else {
                let problem = format!("`{}` is in no table", municipality.text);
                reader.missing(
                    &key.span(),
                    problem,
                    "begin each municipality with `[municipality]`",
                );
                continue;
            };
            let mut facts = Vec::new();
            for (id, kind) in table {
                let fact = Fact { id: id.get_ref().to_string(), span: id.span() };
                let place = Place { key: &fact.id, span: kind.span(), value: kind.get_ref() };
                if let Some(cover) = reader.value::<Cover>(&place) {
                    facts.push((fact, cover));
                }
            }
            ledger.push((municipality, facts));
        }
        Some(Self(ledger))
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Self>()
    }
}

impl JsonSchema for Ledger {
    fn schema_name() -> Cow<'static, str> {
        "facts".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let facts =
            json_schema!({ "type": "object", "additionalProperties": Cover::schema(generator) });
        json_schema!({
            "description": "What the document of each municipality states: an id for each fact, and its kind.",
            "type": "object",
            "additionalProperties": facts,
        })
    }
}

impl Cover {
    /// Which records cover a fact of this kind, as a finding names them.
    pub(crate) fn by(self) -> String {
        match self {
            Self::Criterion => "a criterion, a route or `silent`".to_owned(),
            Self::Transport => {
                "transport, or one of its conditions, permissions or options".to_owned()
            }
            Self::Price => "a price".to_owned(),
            Self::Deadline => "a step with a deadline, or the complaint".to_owned(),
            Self::Step => "`apply`, a step, an alternative or a helper".to_owned(),
            Self::Contact => "a contact".to_owned(),
            Self::Complaint => "the complaint".to_owned(),
            Self::Expectation | Self::Ending | Self::Contradiction => {
                format!("a note with topic {}", list([self.word()]))
            }
            Self::Note => "any record".to_owned(),
        }
    }
}
