//! The sources of a statement: documents, contacts and prices in words.

use chrono::NaiveDate;

use super::super::Model;
use super::chrome::Link;
use crate::content::compiled::{self, Cite, Date};
use crate::content::{Pack, current};
use crate::engine::{Answers, Kroner, Standing};
use crate::i18n::{self, Msg, Voice, kroner_range};

/// Something that opens in place.
#[derive(Clone, Debug)]
pub struct Disclosure {
    /// The button.
    pub label: String,
    /// What it opens.
    pub lines: Vec<String>,
}

/// Whom to contact.
#[derive(Clone, Debug)]
pub struct Contact {
    /// The name.
    pub name: String,
    /// The phone number, as a large tap target.
    pub phone: Option<Link>,
    /// When the phone is answered.
    pub hours: Option<String>,
    /// Other ways: web, e-mail.
    pub links: Vec<Link>,
    /// An e-mail address that the document calls secure, and what that leaves open. It is no link:
    /// that would open an ordinary e-mail.
    pub secure_email: Option<String>,
    /// The postal address.
    pub address: Option<String>,
    /// That the document names no way to reach it.
    pub unreachable: Option<String>,
}

/// A price.
#[derive(Clone, Debug)]
pub struct Price {
    /// What is paid for.
    pub what: Option<String>,
    /// The amount, large; none where the document states no amount that holds today.
    pub amount: Option<String>,
    /// "pr. returkørsel".
    pub per: Option<String>,
    /// The date of the price, and what else there is to say; or that the price does not hold today.
    pub lines: Vec<String>,
    /// Whom to ask instead, where the price does not hold today.
    pub contact: Option<Contact>,
    /// Its source.
    pub source: Disclosure,
}

/// A pack in the voice of its words, on a day.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) pack: &'a Pack,
    pub(super) voice: Voice,
    pub(super) today: NaiveDate,
}

impl<'a> Words<'a> {
    /// The pack that a page is made of.
    pub(super) fn of(model: &Model, pack: &'a Pack) -> Self {
        // Dates and amounts are written as the words around them, also where another voice is still
        // on its way.
        Self { pack, voice: model.shown_voice(), today: model.today }
    }

    pub(super) fn say(&self, msg: Msg<'_>) -> String {
        msg.text_in(&self.pack.words)
    }

    /// How many questions there are at most, whatever is answered.
    pub(super) fn length(&self) -> String {
        let most = self.pack.interview.path(&Answers::new()).at_most;
        self.say(Msg::StartLength { most: &most.to_string() })
    }

    /// Who decides.
    pub(super) fn decides(&self) -> String {
        self.pack.text.decides.clone().unwrap_or_else(|| self.say(Msg::Decides))
    }

    pub(super) fn date(&self, date: Date) -> String {
        i18n::date(date, &self.pack.words)
    }

    /// One source, behind a button.
    pub(super) fn source(&self, cite: &Cite) -> Disclosure {
        Disclosure { label: self.say(Msg::Source), lines: self.cited(cite) }
    }

    /// Several sources behind one button, each once; none where nothing is cited.
    pub(super) fn sources(&self, cites: &mut dyn Iterator<Item = &Cite>) -> Option<Disclosure> {
        let mut documents: Vec<usize> = Vec::new();
        let mut lines: Vec<String> = Vec::new();
        for cite in cites {
            if !documents.contains(&cite.document) {
                documents.push(cite.document);
                lines.extend(self.named(cite.document));
            }
            let place = self.place(cite);
            if !lines.contains(&place) {
                lines.push(place);
            }
        }
        (!lines.is_empty()).then(|| Disclosure { label: self.say(Msg::Sources), lines })
    }

    fn cited(&self, cite: &Cite) -> Vec<String> {
        self.named(cite.document).into_iter().chain([self.place(cite)]).collect()
    }

    fn place(&self, cite: &Cite) -> String {
        let (first, last) = (cite.lines.0.to_string(), cite.lines.1.to_string());
        let lines = if first == last { first } else { [&*first, "-", &*last].concat() };
        self.say(Msg::SectionLines { section: &cite.section, lines: &lines })
    }

    /// A document and its date, as a source is named beside what it says.
    fn named(&self, index: usize) -> Option<String> {
        let document = self.pack.text.documents.get(index)?;
        Some([&document.title, ". ", &self.dated(document)].concat())
    }

    fn dated(&self, document: &compiled::Document) -> String {
        match document.published {
            Some(date) => self.say(Msg::Published { date: &self.date(date) }),
            None => self.say(Msg::Undated),
        }
    }

    /// A document in full: its title, its own date, what it tells about its age, and the day we
    /// read it.
    pub(super) fn document(&self, index: usize) -> Option<String> {
        let document = self.pack.text.documents.get(index)?;
        let dated = self.dated(document);
        let checked = self.say(Msg::Checked { date: &self.date(document.checked) });
        let note = document.date_note.as_ref().map(|note| [note, " "].concat()).unwrap_or_default();
        Some([&document.title, ". ", &dated, " ", &note, &checked].concat())
    }

    pub(super) fn contact(&self, index: Option<usize>) -> Option<Contact> {
        let contact = self.pack.text.contacts.get(index?)?;
        let web = contact.web.as_deref().map(Link::web);
        let email = contact.email.as_deref().map(Link::email);
        let links: Vec<Link> = web.into_iter().chain(email).collect();
        let secure = contact.secure_email.as_deref();
        let reachable = contact.phone.is_some()
            || contact.address.is_some()
            || secure.is_some()
            || !links.is_empty();
        Some(Contact {
            name: contact.name.clone(),
            phone: contact.phone.as_deref().map(Link::phone),
            hours: contact.hours.clone(),
            links,
            secure_email: secure.map(|address| self.say(Msg::SecureEmail { address })),
            address: contact.address.clone(),
            unreachable: (!reachable)
                .then(|| self.say(Msg::NoPhone { municipality: &self.pack.text.name })),
        })
    }

    /// Whom to ask where something does not hold today: the nearest contact, else the help line.
    pub(super) fn ask(&self, contact: Option<usize>) -> Option<Contact> {
        self.contact(contact.or(self.pack.text.help))
    }

    /// A price in its successive periods, as it is today. An amount that does not hold is not used.
    pub(super) fn price(&self, periods: &[compiled::Price], ask: Option<usize>) -> Option<Price> {
        let (price, standing) = current(periods, self.today)?;
        let usable = price.is_usable(standing);
        let amount = price.amount.filter(|_| usable);
        let date = match standing {
            Standing::Holds => price.date,
            Standing::Ended(_) => price.until,
            Standing::NotBegun(_) => price.from,
        };
        let date = date.map(|date| self.date(date));
        let mut lines = vec![self.say(match (price.amount, standing, date.as_deref()) {
            (None, _, _) => Msg::AmountNotStated,
            (_, _, None) => Msg::PriceUndated,
            (_, Standing::Holds, Some(date)) => Msg::PriceDate { date },
            (_, Standing::Ended(_), Some(date)) => Msg::PriceEnded { date },
            (_, Standing::NotBegun(_), Some(date)) => Msg::PriceNotBegun { date },
        })];
        // The note belongs to the amount.
        lines.extend(price.note.clone().filter(|_| usable));
        Some(Price {
            what: price.what.clone(),
            amount: amount.map(|amount| self.amount(amount)),
            per: amount
                .filter(|amount| *amount != (0, 0))
                .map(|_| self.say(Msg::PerUnit { unit: &price.unit })),
            lines,
            contact: if usable { None } else { self.ask(ask) },
            source: self.source(&price.cite),
        })
    }

    /// An amount in øre, from and to.
    pub(super) fn amount(&self, (least, most): (u32, u32)) -> String {
        if most == 0 {
            return self.say(Msg::Free);
        }
        kroner_range(Kroner { oere: least }, Kroner { oere: most }, &self.pack.words)
    }
}
