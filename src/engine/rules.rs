//! What a municipality's document states, as rules: programmes with their criteria, and transport.

use super::{Advice, Condition, Fact};

/// All rules of one municipality. Facts stand in the order in which they are asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rulebook {
    /// The facts, by [`super::FactId`].
    pub facts: Vec<Fact>,
    /// The programmes, in the pack's order.
    pub programmes: Vec<Programme>,
    /// For whom each piece of advice is. None of it decides anything.
    pub advice: Vec<Advice>,
}

/// One offer of the municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// For whom it is; where the pack asks nothing that tells, it is not known of anybody.
    pub need: Option<Condition>,
    /// When the document does not describe this programme for this reader.
    pub silent: Option<Condition>,
    /// When another programme covers the reader. The first that applies counts.
    pub routes: Vec<Route>,
    /// The conditions that the document states.
    pub criteria: Vec<Criterion>,
    /// Transport to it, where the document describes the programme.
    pub transport: Option<TransportRule>,
}

/// A way to another programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// When it applies.
    pub when: Condition,
    /// The programme that covers the reader, by its place in the rulebook.
    pub to: usize,
}

/// How much a criterion decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CriterionKind {
    /// Decides: not met means unlikely.
    Hard,
    /// Weighed and shown, never excludes.
    Soft,
    /// Only a professional can say. Shown as such, never as met.
    Judged,
}

/// One condition of a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// How much it decides.
    pub kind: CriterionKind,
    /// Hard: met when this holds. Soft: the same, if stated. Judged: to whom it applies, all if not stated.
    pub when: Option<Condition>,
}

/// What the document says of transport.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TransportRule {
    /// Getting there is the reader's own duty.
    Own {
        /// When training at home is possible instead.
        at_home: Option<Condition>,
    },
    /// Getting there yourself is a condition of the programme.
    CriterionOfProgramme,
    /// The municipality may grant it.
    MayBeGranted {
        /// All of these are needed.
        conditions: Vec<Condition>,
        /// What may help a reader who fails a condition. It is discretion, so it never makes a grant certain.
        exception: Option<Condition>,
    },
    /// The document does not settle it.
    Unresolved,
}
