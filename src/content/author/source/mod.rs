//! The records of the files that people write, exactly as `docs/packs.md` has them. A field's name is its key.

mod bank;
mod case;
mod ledger;
mod programme;
mod transport;

pub(crate) use bank::{Bank, Question, QuestionOption};
pub(crate) use case::Case;
pub(crate) use ledger::{Fact, Ledger};
pub(crate) use programme::{
    Alternative, Complaint, Criterion, Deadline, Note, Price, Programme, Route, Silent, Step,
};
pub(crate) use transport::{
    Allowance, Example, RidePrice, Transport, TransportCondition, TransportOption,
};

use super::expression::Name;
use super::read::record;
use super::value::{Day, Email, Line, Marked, Pair, Phone, Since, Text, Web};

record! {
    /// A pack.
    Pack "pack" {
        /// The version of the format.
        format: Marked<u32>,
        /// The municipality.
        municipality: Name,
        /// Its name.
        name: Text,
        /// The day the pack was last changed.
        version: Day,
        /// The contact of the help line.
        help: Option<Name>,
        /// The questions, in the order they are asked.
        order: Vec<Name>,
        /// The documents.
        document: Vec<Document>,
        /// The contacts.
        contact: Vec<Contact>,
        /// What the pack does not cover, and why.
        left_out: Vec<LeftOut>,
        /// The law since the documents.
        notice: Vec<Notice>,
        /// Transport.
        transport: Vec<Transport>,
        /// The programmes.
        programme: Vec<Programme>,
    }
}
record! {
    /// A document of the municipality.
    Document "document" span {
        /// Its id.
        id: Name,
        /// Its title.
        title: Text,
        /// The text file that line numbers count in.
        source: Marked<Line>,
        /// When it was published.
        published: Since,
        /// What the text tells about its age.
        date_note: Option<Text>,
        /// The day we read it.
        checked: Day,
    }
}
record! {
    /// Whom to contact.
    Contact "contact" {
        /// Its id.
        id: Name,
        /// The name.
        name: Text,
        /// Eight digits.
        phone: Option<Phone>,
        /// When the phone is answered.
        hours: Option<Text>,
        /// An e-mail address.
        email: Option<Email>,
        /// A page.
        web: Option<Web>,
        /// A postal address.
        address: Option<Line>,
        /// Where it stands.
        cite: Cite,
    }
}
record! {
    /// Facts of the document that the pack does not cover.
    LeftOut "left-out record" {
        /// Their ids.
        facts: Vec<Fact>,
        /// Why.
        reason: Marked<Line>,
    }
}
record! {
    /// The law since the document.
    Notice "notice" {
        /// Its id.
        id: Name,
        /// What it says.
        text: Text,
        /// Its first day.
        valid_from: Option<Marked<Day>>,
        /// Its last day.
        valid_until: Option<Marked<Day>>,
        /// The law, or the text that says so.
        source: Line,
        /// Its address.
        url: Option<Web>,
    }
}
record! {
    /// Where a statement stands.
    Cite "cite" = "{ section = \"…\", lines = [141, 150], facts = [\"…\"] }" span {
        /// The document, where the pack has more than one.
        document: Option<Name>,
        /// The section's heading, or its subject.
        section: Line,
        /// First and last line.
        lines: Pair,
        /// The facts that the record covers.
        facts: Vec<Fact>,
    }
}
