//! The contacts, the law since the document, the questions, and the sources.

use maud::{Markup, html};

use super::CitizenPage;
use crate::pages::shown::{dated, lines, period};
use messages::PageMsg;
use traeningsguide::content::compiled::{Contact, Notice, Question};
use traeningsguide::i18n::{Language, Msg, phone};

impl CitizenPage<'_> {
    /// The help line, before anything else.
    pub(super) fn help_line(&self) -> Markup {
        let words = self.words;
        let help = self.pack.help.and_then(|place| self.pack.contacts.get(place));
        html! {
            section.call {
                h2 { (words.say(Msg::HandoverCall)) }
                @match help {
                    Some(contact) => { p { strong { (contact.name) } } (self.ways(contact)) },
                    None => { p { (words.say(Msg::NoPhone { municipality: &self.pack.name })) } },
                }
            }
        }
    }

    /// The contact for the preceding statement.
    pub(super) fn contact(&self, contact: Option<usize>) -> Markup {
        let contact = contact.and_then(|place| self.pack.contacts.get(place));
        let Some(contact) = contact else { return Markup::default() };
        let ways = html! {
            (contact.name)
            @if let Some(digits) = &contact.phone { ", " (tel(digits)) }
            @if let Some(web) = &contact.web { ", " (address(web)) }
            @if let Some(email) = &contact.email { ", " (mail(email)) }
            @if let Some(address) = &contact.secure_email {
                ". " (self.words.say(Msg::SecureEmail { address }))
            }
        };
        html! { p.contact { (self.words.around(PageMsg::Contact { contact: &ways.0 })) } }
    }

    /// All contacts that the document names.
    pub(super) fn contacts(&self) -> Markup {
        let words = self.words;
        let no_phone = words.say(Msg::NoPhone { municipality: &self.pack.name });
        html! {
            section #contacts {
                h2 { (words.page(PageMsg::Contacts)) }
                @if self.pack.contacts.is_empty() { p { (no_phone) } }
                ul.contacts {
                    @for contact in &self.pack.contacts {
                        li {
                            h3 { (contact.name) }
                            (self.ways(contact))
                            @if contact.phone.is_none() { p { (no_phone) } }
                            p { (self.source(&contact.cite)) }
                        }
                    }
                }
            }
        }
    }

    /// All ways to reach a contact.
    fn ways(&self, contact: &Contact) -> Markup {
        let words = self.words;
        html! {
            @if let Some(digits) = &contact.phone {
                p { (words.around(PageMsg::Phone { number: &html! { strong { (tel(digits)) } }.0 })) }
            }
            @if let Some(hours) = &contact.hours {
                p { (words.page(PageMsg::Hours { hours })) }
            }
            @if let Some(web) = &contact.web {
                p { (words.around(PageMsg::Website { address: &address(web).0 })) }
            }
            @if let Some(email) = &contact.email {
                p { (words.around(PageMsg::Email { address: &mail(email).0 })) }
            }
            @if let Some(address) = &contact.secure_email {
                p { (words.say(Msg::SecureEmail { address })) }
            }
            @if let Some(address) = &contact.address {
                p { (words.page(PageMsg::Address { address })) }
            }
        }
    }

    /// The law since the document. A notice that holds only from some day says so: a page knows no
    /// day.
    pub(super) fn notices(&self) -> Markup {
        html! {
            @if !self.pack.notices.is_empty() {
                section #law {
                    h2 { (self.words.say(Msg::NewerLaw)) }
                    ul { @for notice in &self.pack.notices { li { (self.notice(notice)) } } }
                }
            }
        }
    }

    fn notice(&self, notice: &Notice) -> Markup {
        let words = self.words;
        let source = html! { span lang=[self.language_of_sources()] { (notice.source) } };
        html! {
            p {
                @if let Some(period) = period(notice.from, notice.until, words.0) { strong { (period) } " " }
                (notice.text)
            }
            p {
                (words.say(Msg::Source)) ": "
                @match notice.url.as_deref().filter(|it| it.starts_with("https://")) {
                    Some(url) => { a.law href=(url) { (source) } },
                    None => { (source) },
                }
            }
        }
    }

    /// The questions behind the conditions, and where each answer is found.
    pub(super) fn questions(&self) -> Markup {
        let words = self.words;
        html! {
            section #questions {
                h2 { (words.page(PageMsg::InDoubt)) }
                p {
                    (words.page(PageMsg::InDoubtLead {
                        unknown: &words.quoted(&words.say(Msg::DontKnow)),
                    }))
                }
                @for it in &self.pack.questions { (question(it)) }
            }
        }
    }

    /// The documents with their dates, and each place that the page cites.
    pub(super) fn documents(&self) -> Markup {
        let words = self.words;
        let cited = self.cited.borrow();
        html! {
            section #documents {
                h2 { (words.page(PageMsg::Documents)) }
                p { (words.page(PageMsg::DocumentsLead)) }
                @for (place, document) in self.pack.documents.iter().enumerate() {
                    div.document {
                        h3 { (document.title) }
                        p { (dated(document, words.0)) }
                        ol { @for (number, cite) in (1..).zip(cited.iter()).filter(|(_, it)| it.document == place) {
                            li id=(format!("source-{number}")) value=(number) {
                                (words.around(PageMsg::Cited {
                                    section: &html! { span lang=[self.language_of_sources()] { (cite.section) } }.0,
                                    lines: &lines(cite),
                                }))
                            }
                        } }
                    }
                }
            }
        }
    }

    /// The language of the document and the law, where the page is in another.
    fn language_of_sources(&self) -> Option<&'static str> {
        (self.words.0 != Language::DANISH).then_some("da")
    }
}

fn question(question: &Question) -> Markup {
    html! {
        h3 { (question.ask) }
        @if let Some(hint) = &question.hint { p { (hint) "." } }
        ul {
            @for option in &question.options {
                li { (option.label) @if let Some(hint) = &option.hint { ": " (hint) } }
            }
        }
        p { (question.find) }
    }
}

/// A number to call.
fn tel(digits: &str) -> Markup {
    html! { a href=(format!("tel:+45{digits}")) { (phone(digits)) } }
}

fn mail(address: &str) -> Markup {
    html! { a href=(format!("mailto:{address}")) { (address) } }
}

/// An address on the web, as one would type it: people read it on paper. Any other kind is no link.
fn address(web: &str) -> Markup {
    html! {
        @match web.strip_prefix("https://") {
            Some(shown) => { a href=(web) { (shown) } },
            None => { (web) },
        }
    }
}
