//! A pack: what a municipality's documents say, and whom to contact.

use super::bank::OwnQuestion;
use super::ledger::{Cite, Fact};
use super::programme::Programme;
use super::transport::Transport;
use crate::expression::Name;
use crate::read::record::record;
use crate::value::{Day, Email, Line, Marked, Phone, Since, Text, Web};

record! {
    /// A pack.
    Pack "pack" {
        /// The version of the format.
        format: Marked<u32>,
        /// The municipality's id: the name of this file.
        municipality: Name,
        /// The municipality's name.
        name: Text,
        /// The day the pack was last changed.
        version: Day,
        /// Who decides, where it is not the municipality: a sentence.
        decides: Option<Text>,
        /// The contact of the help line, on every page.
        help: Option<Name>,
        /// The ids of the questions, in the order they are asked.
        order: Vec<Name>,
        /// The ids of questions whose answers a reader can change, such as wanting to train.
        changeable: Vec<Name>,
        /// Questions of the bank in the municipality's own words.
        question: Vec<OwnQuestion>,
        /// The documents that the rules cite.
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
impl Pack {
    /// The transport of a programme.
    pub(crate) fn transport_of(&self, programme: &Programme) -> Option<&Transport> {
        let id = programme.transport.as_ref()?;
        self.transport.iter().find(|it| it.id == *id)
    }
}

record! {
    /// A document of the municipality.
    Document "document" span {
        /// A short name that you make up, for `cite`.
        id: Name,
        /// Its title, as the document has it.
        title: Text,
        /// The name of the text file that the lines count in, without folders.
        source: Marked<Line>,
        /// When it was published.
        published: Since,
        /// What the text tells about its age, where it has no date.
        date_note: Option<Text>,
        /// The day you read it.
        checked: Day,
    }
}
record! {
    /// Whom to contact.
    Contact "contact" {
        /// A short name that you make up, for `contact` and `help`.
        id: Name,
        /// Whom to contact.
        name: Text,
        /// The phone number, eight digits.
        phone: Option<Phone>,
        /// When the phone is answered.
        hours: Option<Text>,
        /// An e-mail address.
        email: Option<Email>,
        /// An e-mail address that the document calls secure (sikker e-mail).
        secure_email: Option<Email>,
        /// A page.
        web: Option<Web>,
        /// A postal address.
        address: Option<Line>,
        /// Its place in the document.
        cite: Cite,
    }
}
record! {
    /// Facts of the document that the pack does not cover.
    LeftOut "left-out record" {
        /// The ids of facts that no reader needs.
        facts: Vec<Fact>,
        /// Why no reader needs them: a sentence in Danish, for the municipality's staff.
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
