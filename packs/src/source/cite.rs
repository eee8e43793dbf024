//! Where a statement is found in its document.

use super::ledger::Fact;
use crate::expression::Name;
use crate::read::record::record;
use crate::value::{Line, Pair};

record! {
    /// Where a statement stands.
    Cite "cite" = "{ section = \"…\", lines = [141, 150], facts = [\"…\"] }" span {
        /// The id of the document, where the pack has more than one.
        document: Option<Name>,
        /// The heading that it stands under, or its subject.
        section: Line,
        /// The first and the last line in the source text, counted from 1.
        lines: Pair,
        /// The facts of `facts.toml` that this record covers.
        facts: Vec<Fact>,
    }
}
