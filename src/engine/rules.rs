//! What a municipality's document states, as rules: programmes with their criteria, and transport.

use super::{Condition, Fact};

/// All rules of one municipality. Facts are in the order in which they are asked.
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
    /// Hard: met when this holds. Soft: the same, if stated. Judged: to whom it applies, all if not
    /// stated.
    pub when: Option<Condition>,
    /// Hard: for whom only a professional can say whether it is met, whatever the reader thinks.
    /// It then closes nothing, and a reader who thinks that it is met loses nothing.
    pub judged: Option<Condition>,
}

/// What the document says of transport.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransportRule {
    /// What the document makes of it.
    pub kind: TransportKind,
    /// What a grant needs: all of these.
    pub conditions: Vec<Condition>,
    /// What may help readers who do not, or may not, meet them. No demands.
    pub permissions: Vec<Permission>,
}

/// What the document makes of transport.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransportKind {
    /// Getting there is the reader's own duty.
    Own,
    /// Getting there yourself is a condition of the programme.
    CriterionOfProgramme,
    /// The municipality may grant it.
    MayBeGranted,
    /// The document does not settle it.
    Unresolved,
}

/// Something that the document allows. It is discretion: it may help, and never makes a grant
/// certain; it is no condition, so it never counts against the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permission {
    /// For whom it can matter; for all where nothing is stated.
    pub when: Option<Condition>,
    /// What the reader has for it already; not known of anybody where nothing is stated.
    pub given: Option<Condition>,
}

/// For whom a piece of advice is.
///
/// Advice is two-valued: a condition over a fact without a known answer does not hold, unless it
/// tests "ved ikke" itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The programme that it is about, by its place.
    pub of: usize,
    /// The answers with which it holds.
    pub when: Condition,
    /// What to do instead has the criteria to one of which it is an answer: it is for readers for
    /// whom the programme is unlikely because of them. With none, it is for readers to whom the
    /// programme is open.
    pub reasons: Vec<usize>,
    /// The programme that it sends to, which must be open to the reader.
    pub to: Option<usize>,
}
