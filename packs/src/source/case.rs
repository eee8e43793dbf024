//! Cases: the author's own expectations, of the rules and of the figures.

use schemars::{Schema, SchemaGenerator, json_schema};

use crate::expression::Name;
use crate::read::record::record;
use crate::read::{FromToml, Place, Reader};
use crate::value::{Day, Due, Figure, Line, Marked};
use crate::words::{CaseStatus, CaseTransport, CaseVerdict};

record! {
    /// The file of a pack's cases.
    Cases "file of cases" {
        /// The programmes that have cases.
        programme: Vec<CasesOf>,
    }
}
record! {
    /// The cases of one programme.
    CasesOf "programme" {
        /// The id of the programme in the pack.
        id: Name,
        /// Checks of its rules.
        case: Vec<Case>,
    }
}
/// Of a pack that has none yet.
impl Default for Cases {
    fn default() -> Self {
        Self { programme: Vec::new() }
    }
}

impl Cases {
    /// The cases of the programme with this id.
    pub(crate) fn of<'a>(&'a self, id: &'a Name) -> impl Iterator<Item = &'a Case> {
        self.programme.iter().filter(move |it| it.id == *id).flat_map(|it| &it.case)
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.programme.iter().map(|it| it.case.len()).sum()
    }
}
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
        /// Whether the heading is about this programme: `yes` where its need is met, `unknown`
        /// where that is not known.
        leads: Option<Marked<CaseStatus>>,
        /// The advice that the reader gets, each by its first words in Danish: how to apply,
        /// what to do instead, and the steps, notes and helpers' texts that are only for some. Not
        /// compared where it is not stated.
        advice: Option<Marked<Vec<Line>>>,
        /// What must come of transport; `none` where the programme is ruled out.
        transport: Marked<CaseTransport>,
        /// Whether the conditions of transport are met.
        status: Option<Marked<CaseStatus>>,
        /// The ids of the permissions of transport that are live.
        permissions: Option<Marked<Vec<Name>>>,
        /// The day on which the figures are looked at.
        on: Option<Day>,
        /// What the training costs, by the price's id.
        price: Stated<Figure>,
        /// What a ride costs.
        ride: Option<Marked<Figure>>,
        /// What the worked example comes to.
        course: Option<Marked<Figure>>,
        /// The deadlines, by the step's id.
        deadline: Stated<Due>,
    }
}

/// The answers of a case: fact and option.
#[derive(Clone, Debug)]
pub(crate) struct Replies(pub(crate) Vec<(Name, Name)>);

impl FromToml for Replies {
    fn example(key: &str) -> String {
        format!("`{key} = {{ has_plan = \"no\" }}`")
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        entries::<Self, _>(reader, place).map(Self)
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "object", "additionalProperties": Name::schema(generator) })
    }
}

/// What a case states of some records, by their ids. What it does not state is not compared.
#[derive(Clone, Debug)]
pub(crate) struct Stated<T>(pub(crate) Vec<(Name, Marked<T>)>);

impl<T: FromToml> FromToml for Stated<T> {
    fn example(key: &str) -> String {
        format!("`{key} = {{ … }}`, in it {}", T::example("id"))
    }

    fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
        entries::<Self, _>(reader, place).map(Self)
    }

    fn absent() -> Option<Self> {
        Some(Self(Vec::new()))
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "object", "additionalProperties": T::schema(generator) })
    }
}

/// The entries of a table whose keys are ids of other records.
fn entries<T: FromToml, E: FromToml>(
    reader: &mut Reader<'_>,
    place: &Place<'_>,
) -> Option<Vec<(Name, E)>> {
    let Some(table) = place.value.as_table() else { return reader.mistyped::<T>(place).and(None) };
    let mut entries = Vec::new();
    for (key, value) in table {
        let name = Name { text: key.get_ref().to_string(), span: key.span() };
        let place = Place { key: &name.text, span: value.span(), value: value.get_ref() };
        entries.extend(reader.value(&place).map(|value| (name, value)));
    }
    Some(entries)
}
