//! The closed lists of words in a pack: kinds, outcomes, units, topics, and what a case expects.

use schemars::{Schema, SchemaGenerator, json_schema};

use crate::finding::{list, suggest};
use crate::read::{Place, Read, Reader};
use crate::value::text;
use traeningsguide::content::compiled::{From, Kind, Outcome, Topic, Unit, Weight};
pub(crate) use traeningsguide::content::wire::Word;
use traeningsguide::i18n::Perspective;

/// Makes closed sets of words readable, each with what the set is called. A set that only authors
/// write is declared here with its words; `content::compiled` has those that ship.
macro_rules! words {
    ($($name:ident $what:literal $({ $($word:literal => $value:ident,)* })?)*) => {
        $(
            $(impl Word for $name {
                const ALL: &'static [(Self, &'static str)] = &[$((Self::$value, $word)),*];
            })?

            impl Read for $name {
                fn example(key: &str) -> String {
                    let [first, ..] = Self::ALL else { return String::new() };
                    format!("`{key} = \"{}\"`; the {} are {}", first.1, $what, list(known::<Self>()))
                }

                fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
                    let written = text::<Self>(reader, place)?;
                    let found = Self::ALL.iter().find(|(_, word)| *word == written);
                    if found.is_none() {
                        let help = suggest(&written, $what, known::<Self>());
                        let wrong = format!("unknown `{}`: `{written}`", place.key);
                        reader.missing(&place.span, wrong, help);
                    }
                    found.map(|(value, _)| *value)
                }

                fn schema(_: &mut SchemaGenerator) -> Schema {
                    let words: Vec<&str> = known::<Self>().collect();
                    json_schema!({ "enum": words })
                }
            }
        )*
    };
}

fn known<T: Word>() -> impl Iterator<Item = &'static str> {
    T::ALL.iter().map(|(_, word)| *word)
}

/// What a case expects as a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CaseVerdict {
    Likely,
    Possible,
    Unlikely,
    OtherRoute,
    NotDescribed,
}

/// What a case expects of transport.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CaseTransport {
    Own,
    Criterion,
    MayBeGranted,
    Unresolved,
    None,
}

/// What a case expects of the conditions of transport, or of the heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CaseStatus {
    Yes,
    No,
    Unknown,
}

/// Who may do something for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    Relative,
    Professional,
}

impl Who {
    /// As whom they read.
    pub(crate) fn perspective(self) -> Perspective {
        match self {
            Self::Relative => Perspective::Relative,
            Self::Professional => Perspective::Professional,
        }
    }
}

/// What kind of record must cover a fact of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cover {
    Criterion,
    Transport,
    Price,
    Deadline,
    Step,
    Contact,
    Complaint,
    Expectation,
    Ending,
    Contradiction,
    Note,
}

words! {
    Kind "kinds"
    Weight "kinds"
    Outcome "outcomes"
    Unit "units"
    From "events"
    Topic "topics"
    CaseVerdict "verdicts" {
        "likely" => Likely,
        "possible" => Possible,
        "unlikely" => Unlikely,
        "other_route" => OtherRoute,
        "not_described" => NotDescribed,
    }
    CaseTransport "outcomes" {
        "own" => Own,
        "criterion" => Criterion,
        "may_be_granted" => MayBeGranted,
        "unresolved" => Unresolved,
        "none" => None,
    }
    CaseStatus "values" { "yes" => Yes, "no" => No, "unknown" => Unknown, }
    Who "readers" { "relative" => Relative, "professional" => Professional, }
    Cover "kinds of fact" {
        "criterion" => Criterion,
        "transport" => Transport,
        "price" => Price,
        "deadline" => Deadline,
        "step" => Step,
        "contact" => Contact,
        "complaint" => Complaint,
        "expectation" => Expectation,
        "ending" => Ending,
        "contradiction" => Contradiction,
        "note" => Note,
    }
}
