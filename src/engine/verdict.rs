//! The five verdicts and the four transport outcomes, and the one place where truths become a
//! verdict.
//!
//! A verdict is also a small number, so that the same functions decide both for one reader
//! ([`super::Assessment`]) and for all readers at once (the diagram behind [`super::Interview`]).
//!
//! A verdict is decided in this order:
//!
//! 1. The document is *silent* about the programme for this reader: not described.
//! 2. A *route* applies, since another programme covers the reader. The first route counts.
//! 3. A *hard* criterion is not met: unlikely.
//! 4. A hard criterion is unknown, or a *judged* one applies or may apply: possible. A judged
//!    criterion never counts against the reader and is never met. Where only a professional can
//!    say whether a hard criterion is met, a *no* of the reader's leaves it unknown.
//! 5. Otherwise: likely. A *soft* criterion is shown and never decides.
//!
//! Silence and routes are guards before the criteria. While a guard is unknown, nothing is likely.
//! But it does not hide a condition that is not met: if the route applies, the programme is not
//! for this reader, and if it does not, the condition is not met. Both ends are a no, so
//! "possible" would raise false hope. Therefore *likely* stays likely as more becomes known, and a
//! programme that is closed never opens again; one closed verdict may become another.
//!
//! Transport has an outcome only where a programme is open. Only *may be granted* depends on
//! answers: all its conditions are needed. A *permission* is live where the programme is open, the
//! conditions are not met or not known, and it is not known to be for others. A live permission
//! that may be given makes a refusal unknown. It is discretion, so it never makes a grant certain.

use super::{Criterion, CriterionKind, TransportKind, TransportRule, Truth};

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
    Own,
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

    /// Its place among the five, the most favourable first. Receipt codes hold it.
    pub fn place(self) -> u8 {
        match self {
            Self::Likely => 0,
            Self::Possible => 1,
            Self::Unlikely => 2,
            Self::OtherRoute(_) => 3,
            Self::NotDescribed => 4,
        }
    }

    /// The verdict at this place. The place does not say which route it is, so it is the first.
    pub fn at_place(place: u8) -> Self {
        match place {
            0 => Self::Likely,
            1 => Self::Possible,
            2 => Self::Unlikely,
            3 => Self::OtherRoute(0),
            _ => Self::NotDescribed,
        }
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
    /// Whether its conditions are met. An own duty has none: nothing is granted. Where the
    /// document sets no conditions, they count as met.
    pub fn open(self) -> Truth {
        match self {
            Self::MayBeGranted { met } => met,
            Self::Own => Truth::No,
            Self::CriterionOfProgramme | Self::Unresolved => Truth::Yes,
        }
    }
}

// The first three codes are those of `Truth`, so the answer to "are the conditions met?" is a
// verdict without conversion.
pub(super) const UNLIKELY: u8 = Truth::No as u8;
pub(super) const POSSIBLE: u8 = Truth::Unknown as u8;
pub(super) const LIKELY: u8 = Truth::Yes as u8;
pub(super) const NOT_DESCRIBED: u8 = 3;
pub(super) const FIRST_ROUTE: u8 = 4;
/// The most routes a programme may have, so that codes fit a byte with two bits for transport.
pub const MAX_ROUTES: usize = 32;

/// The truth with this number.
pub(super) fn truth(code: u8) -> Truth {
    match code {
        0 => Truth::No,
        1 => Truth::Unknown,
        _ => Truth::Yes,
    }
}

/// Whether a criterion is met, as far as answers can tell: where only a professional can say, a no
/// of the reader's is none.
pub(super) fn reported(when: u8, judged: u8) -> u8 {
    when.max(judged.min(Truth::Unknown as u8))
}

/// What a criterion contributes to "are the conditions met?", from its truth.
pub(super) fn contribution(criterion: &Criterion, when: Truth) -> Truth {
    match criterion.kind {
        CriterionKind::Hard => when,
        CriterionKind::Soft => Truth::Yes,
        // One that applies, or may apply, keeps the verdict open; it never decides against the
        // reader.
        CriterionKind::Judged => when.negate().or(Truth::Unknown),
    }
}

/// The verdict once a guard (a route, or the document's silence) is put before it.
pub(super) fn with_guard(guard: Truth, applied: u8, otherwise: u8) -> u8 {
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

/// Transport is open only where the verdict is.
pub(super) fn code_is_open(code: u8) -> bool {
    code == LIKELY || code == POSSIBLE
}

/// The state of a permission as one number: whether it can matter to this reader, and what is
/// given.
pub(super) fn permission_code(when: u8, given: u8) -> u8 {
    when << 2 | given
}

/// The state of a permission that is live, a number that is not zero; zero where it is not: the
/// conditions are met, or it cannot matter to this reader.
pub(super) fn live_permission(conditions: Truth, state: u8) -> u8 {
    let [when, _] = permission_truths(state);
    if conditions == Truth::Yes || when == Truth::No { 0 } else { state }
}

/// Whether the stated conditions of a grant are met, with a permission for readers who fail one.
pub(super) fn grant(conditions: Truth, state: u8) -> Truth {
    let [when, given] = permission_truths(state);
    match (conditions, when.and(given)) {
        (Truth::No, Truth::Yes | Truth::Unknown) => Truth::Unknown,
        (met, _) => met,
    }
}

/// The two truths in the state of a permission.
pub(super) fn permission_truths(state: u8) -> [Truth; 2] {
    [truth(state >> 2), truth(state & 3)]
}

impl TransportRule {
    /// The outcome when its conditions, with the permissions, have this state.
    pub(super) fn outcome(&self, met: Truth) -> TransportOutcome {
        match self.kind {
            TransportKind::Own => TransportOutcome::Own,
            TransportKind::CriterionOfProgramme => TransportOutcome::CriterionOfProgramme,
            TransportKind::MayBeGranted => TransportOutcome::MayBeGranted { met },
            TransportKind::Unresolved => TransportOutcome::Unresolved,
        }
    }

    /// The state of the conditions before any is looked at. An own duty is granted to nobody.
    pub(super) fn initially_met(&self) -> Truth {
        Truth::from(self.kind != TransportKind::Own)
    }
}
