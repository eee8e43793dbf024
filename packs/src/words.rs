//! The closed lists of words in a pack: kinds, outcomes, units, topics, and what a case expects.

use schemars::{Schema, SchemaGenerator, json_schema};

use crate::finding::{list, suggest};
use crate::read::{FromToml, Place, Reader};
use crate::value::text;
use traeningsguide::content::compiled::{DeadlineEvent, Kind, Outcome, Topic, Unit, Weight};
pub(crate) use traeningsguide::content::wire::Word;
use traeningsguide::engine::{Truth, Verdict};
use traeningsguide::i18n::{Msg, Perspective};

/// Makes closed sets of words readable, each with what the set is called. A set that only authors
/// write is declared here with its words; `content::compiled` has those that ship.
macro_rules! words {
    ($($name:ident $what:literal $({ $($word:literal => $value:ident,)* })?)*) => {
        $(
            $(
                #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
                pub(crate) enum $name {
                    $($value,)*
                }

                impl Word for $name {
                    const ALL: &'static [(Self, &'static str)] = &[$((Self::$value, $word)),*];
                }
            )?

            impl FromToml for $name {
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

/// The verdict that a case expects: its reasons say which of several routes applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CaseVerdict {
    Unlikely,
    Possible,
    Likely,
    NotDescribed,
    OtherRoute,
}

impl Word for CaseVerdict {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Likely, "likely"),
        (Self::Possible, "possible"),
        (Self::Unlikely, "unlikely"),
        (Self::OtherRoute, "other_route"),
        (Self::NotDescribed, "not_described"),
    ];
}

impl From<Verdict> for CaseVerdict {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Likely => Self::Likely,
            Verdict::Possible => Self::Possible,
            Verdict::Unlikely => Self::Unlikely,
            Verdict::OtherRoute(_) => Self::OtherRoute,
            Verdict::NotDescribed => Self::NotDescribed,
        }
    }
}

impl CaseVerdict {
    /// The guide's word for it.
    pub(crate) fn msg(self) -> Msg<'static> {
        match self {
            Self::Likely => Msg::WordLikely,
            Self::Possible => Msg::WordPossible,
            Self::Unlikely => Msg::WordUnlikely,
            Self::OtherRoute => Msg::WordOtherRoute,
            Self::NotDescribed => Msg::WordNotDescribed,
        }
    }
}

/// The transport that a case expects: an outcome of the document, or that none is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CaseTransport(pub(crate) Option<Outcome>);

impl Word for CaseTransport {
    #[expect(clippy::indexing_slicing, reason = "the compiler does it")]
    const ALL: &'static [(Self, &'static str)] = {
        const OUTCOMES: &[(Outcome, &str)] = Outcome::ALL;
        let mut all = [(Self(None), "none"); OUTCOMES.len() + 1];
        let mut place = 0;
        while place < OUTCOMES.len() {
            all[place] = (Self(Some(OUTCOMES[place].0)), OUTCOMES[place].1);
            place += 1;
        }
        &{ all }
    };
}

/// The state of the conditions of transport, or of the heading, that a case expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CaseStatus(pub(crate) Truth);

impl Word for CaseStatus {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self(Truth::Yes), "yes"), (Self(Truth::No), "no"), (Self(Truth::Unknown), "unknown")];
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

words! {
    Kind "kinds"
    Weight "kinds"
    Outcome "outcomes"
    Unit "units"
    DeadlineEvent "events"
    Topic "topics"
    CaseVerdict "verdicts"
    CaseTransport "outcomes"
    CaseStatus "values"
    // Who may do something for another.
    Who "readers" { "relative" => Relative, "professional" => Professional, }
    // The kind of record that must cover a fact of the document.
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
