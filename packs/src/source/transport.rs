//! Transport to a programme.

use super::{Cite, Note};
use crate::expression::Name;
use crate::read::record::record;
use crate::value::{Amount, Day, Marked, Pair, Rule, Since, Text, When};
use traeningsguide::content::compiled::Outcome;

record! {
    /// What the document says of transport.
    Transport "transport" {
        /// A short name that you make up, for programmes.
        id: Name,
        /// What the document makes of transport.
        outcome: Outcome,
        /// What applies, in a sentence or two.
        text: Text,
        /// Where to ask.
        contact: Option<Name>,
        /// Its place in the document.
        cite: Cite,
        /// What a grant needs.
        condition: Vec<TransportCondition>,
        /// What the document allows beside them.
        permission: Vec<Permission>,
        /// Ways to get there.
        option: Vec<TransportOption>,
        /// The price, in successive periods.
        price: Vec<RidePrice>,
        /// The worked example's assumption.
        example: Option<Example>,
        /// What else there is to say.
        note: Vec<Note>,
    }
}
record! {
    /// One condition of transport.
    TransportCondition "condition" span {
        /// Its id.
        id: Name,
        /// When it is met.
        when: When,
        /// The condition, as a rule that is true for everybody: "Kørsel er for dem, der …".
        text: Rule,
        /// Its place in the document.
        cite: Cite,
    }
}
record! {
    /// Something that the document allows, and does not demand.
    Permission "permission" span {
        /// Its id.
        id: Name,
        /// For whom it can matter; for all where nothing is stated.
        when: Option<When>,
        /// What the reader has for it already.
        given: Option<When>,
        /// What it allows.
        text: Text,
        /// Its place in the document.
        cite: Cite,
    }
}
record! {
    /// A way to get there.
    TransportOption "option" {
        /// A short name that you make up, for the file of each further language.
        id: Name,
        /// Which.
        text: Text,
        /// Its place in the document.
        cite: Cite,
    }
}
record! {
    /// What transport costs.
    RidePrice "price" span {
        /// How much.
        amount: Amount,
        /// For what one price is.
        unit: Text,
        /// The date of the price.
        date: Since,
        /// The first day that it holds.
        valid_from: Option<Marked<Day>>,
        /// The last day that it holds.
        valid_until: Option<Marked<Day>>,
        /// What else there is to say.
        note: Option<Text>,
        /// Its place in the document.
        cite: Cite,
    }
}
record! {
    /// The assumption of a worked example.
    Example "example" span {
        /// Fewest and most sessions a week.
        sessions_per_week: Pair,
        /// Weeks, at most.
        weeks: u32,
        /// Its place in the document.
        cite: Cite,
    }
}
