//! The closed lists of words in a pack: kinds, outcomes, units, topics, and what a case expects.

use schemars::{Schema, SchemaGenerator, json_schema};

use super::finding::{list, suggest};
use super::read::{Place, Read, Reader};
use super::value::text;
use crate::content::compiled::{From, Kind, Outcome, Topic, Unit, Weight};
use crate::i18n::Perspective;

macro_rules! words {
    ($($name:ident $what:literal { $($word:literal => $value:ident,)* })*) => {
        $(impl Read for $name {
            fn example(key: &str) -> String {
                let words = [$($word),*];
                let [first, ..] = words;
                format!("`{key} = \"{first}\"`; the {} are {}", $what, list(words))
            }

            fn read(reader: &mut Reader<'_>, place: &Place<'_>) -> Option<Self> {
                let written = text::<Self>(reader, place)?;
                match written.as_str() {
                    $($word => Some(Self::$value),)*
                    other => {
                        let help = suggest(other, $what, [$($word),*]);
                        reader.missing(&place.span, format!("unknown `{}`: `{other}`", place.key), help);
                        None
                    }
                }
            }

            fn schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "enum": [$($word),*] })
            }
        }

        impl Word for $name {
            fn word(self) -> &'static str {
                match self {
                    $(Self::$value => $word,)*
                }
            }
        })*
    };
}

/// A value from a closed list.
pub(crate) trait Word {
    /// As it is written.
    fn word(self) -> &'static str;
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
    Kind "kinds" {
        "rehabilitation" => Rehabilitation,
        "maintenance" => Maintenance,
        "self_training" => SelfTraining,
        "advice" => Advice,
    }
    Weight "kinds" { "hard" => Hard, "soft" => Soft, "judged" => Judged, }
    Outcome "outcomes" {
        "own" => Own,
        "criterion" => Criterion,
        "may_be_granted" => MayBeGranted,
        "unresolved" => Unresolved,
    }
    Unit "units" { "hverdage" => Hverdage, "dage" => Dage, "uger" => Uger, "måneder" => Maaneder, }
    From "events" {
        "application" => Application,
        "answer" => Answer,
        "visitation" => Visitation,
        "assessment" => Assessment,
        "grant" => Grant,
        "discharge" => Discharge,
        "decision" => Decision,
        "plan" => Plan,
    }
    Topic "topics" {
        "aim" => Aim,
        "content" => Content,
        "place" => Place,
        "duration" => Duration,
        "form" => Form,
        "staff" => Staff,
        "hours" => Hours,
        "expectation" => Expectation,
        "ending" => Ending,
        "after" => After,
        "price" => Price,
        "target" => Target,
        "discretion" => Discretion,
        "complaint" => Complaint,
        "contradiction" => Contradiction,
        "silent" => Silent,
        "other" => Other,
    }
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
