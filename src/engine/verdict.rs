//! The five verdicts and the four transport outcomes, and the one place where truths become a verdict.
//!
//! A verdict is also a small number, so that the same functions decide both for one reader ([`super::Assessment`]) and
//! for all readers at once (the diagram behind [`super::Interview`]).

use super::{Condition, Criterion, CriterionKind, TransportRule, Truth};

/// What the guide can say of one programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every condition that the document states is met.
    Likely,
    /// Something is unknown, or a professional must judge it.
    Possible,
    /// A stated condition is not met.
    Unlikely,
    /// Another programme covers this; the index is the route's.
    OtherRoute(usize),
    /// The document does not describe this programme for this reader.
    NotDescribed,
}

/// What the guide can say of transport to a programme that is not ruled out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransportOutcome {
    /// The reader's own duty.
    Own {
        /// Whether the document's exception for training at home applies.
        at_home: Truth,
    },
    /// Getting there is a condition of the programme.
    CriterionOfProgramme,
    /// The municipality may grant it.
    MayBeGranted {
        /// Whether the conditions that the document states are met. `Yes` still means "may".
        met: Truth,
    },
    /// The document does not settle it: ask.
    Unresolved,
}

impl Verdict {
    /// Whether the programme is still open to the reader, so that its transport matters.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Likely | Self::Possible)
    }

    pub(super) fn from_code(code: u8) -> Self {
        match code {
            UNLIKELY => Self::Unlikely,
            POSSIBLE => Self::Possible,
            LIKELY => Self::Likely,
            NOT_DESCRIBED => Self::NotDescribed,
            route => Self::OtherRoute(usize::from(route - FIRST_ROUTE)),
        }
    }
}

impl TransportOutcome {
    /// How its open part stands; an outcome without one has nothing that stands in its way.
    pub fn open(self) -> Truth {
        match self {
            Self::Own { at_home: truth } | Self::MayBeGranted { met: truth } => truth,
            Self::CriterionOfProgramme | Self::Unresolved => Truth::Yes,
        }
    }
}

// The first three codes are those of `Truth`, so "are the conditions met?" is a verdict as it stands.
pub(super) const UNLIKELY: u8 = Truth::No as u8;
pub(super) const POSSIBLE: u8 = Truth::Unknown as u8;
pub(super) const LIKELY: u8 = Truth::Yes as u8;
const NOT_DESCRIBED: u8 = 3;
pub(super) const FIRST_ROUTE: u8 = 4;
/// The most routes a programme may have, so that codes fit a byte with two bits for transport.
pub const MAX_ROUTES: usize = 32;

/// The truth that a number stands for.
pub(super) fn truth(code: u8) -> Truth {
    match code {
        0 => Truth::No,
        1 => Truth::Unknown,
        _ => Truth::Yes,
    }
}

/// What a criterion contributes to "are the conditions met?", as a truth over its condition.
pub(super) fn contribution(criterion: &Criterion, when: Truth) -> Truth {
    match criterion.kind {
        CriterionKind::Hard => when,
        CriterionKind::Soft => Truth::Yes,
        // One that applies, or may apply, keeps the verdict open; it never decides against the reader.
        CriterionKind::Judged => when.negate().or(Truth::Unknown),
    }
}

/// The verdict once a guard (a route, or the document's silence) is put before it.
pub(super) fn guarded(guard: Truth, applied: u8, otherwise: u8) -> u8 {
    match guard {
        Truth::Yes => applied,
        Truth::No => otherwise,
        // While the guard is open nothing is likely; what is ruled out stays ruled out.
        Truth::Unknown => {
            if otherwise == LIKELY {
                POSSIBLE
            } else {
                otherwise
            }
        }
    }
}

/// The code of the route at this index.
pub(super) fn route_code(index: usize) -> u8 {
    u8::try_from(index).unwrap_or(u8::MAX).saturating_add(FIRST_ROUTE)
}

/// The code of a silent document.
pub(super) const SILENT_CODE: u8 = NOT_DESCRIBED;

/// Transport is open only where the verdict is.
pub(super) fn code_is_open(code: u8) -> bool {
    code == LIKELY || code == POSSIBLE
}

/// Whether the stated conditions of a grant are met, with the exception for who fails one.
pub(super) fn grant(conditions: Truth, exception: Truth) -> Truth {
    match (conditions, exception) {
        (Truth::No, Truth::Yes | Truth::Unknown) => Truth::Unknown,
        (met, _) => met,
    }
}

impl TransportRule {
    /// The outcome of this rule when its open part has this truth.
    pub(super) fn outcome(&self, open: Truth) -> TransportOutcome {
        match self {
            Self::Own { .. } => TransportOutcome::Own { at_home: open },
            Self::CriterionOfProgramme => TransportOutcome::CriterionOfProgramme,
            Self::MayBeGranted { .. } => TransportOutcome::MayBeGranted { met: open },
            Self::Unresolved => TransportOutcome::Unresolved,
        }
    }

    /// The conditions of the rule's open part: all that are needed, then the exception.
    pub fn parts(&self) -> (&[Condition], Option<&Condition>) {
        match self {
            Self::MayBeGranted { conditions, exception } => (conditions, exception.as_ref()),
            Self::Own { at_home } => (at_home.as_slice(), None),
            Self::CriterionOfProgramme | Self::Unresolved => (&[], None),
        }
    }

    /// What an empty open part means: an own duty without an exception has none that applies.
    pub(super) fn base(&self) -> Truth {
        match self {
            Self::Own { at_home: None } => Truth::No,
            _ => Truth::Yes,
        }
    }
}
