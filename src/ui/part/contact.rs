//! What to do, and whom to contact.

use super::{El, anchor, disclosure, el, fragment, list, para, paras, section};
use crate::app::view::{Contact, DoNow};
use crate::ui::scope::Scope;

/// A box with what to do.
pub(crate) fn doing(scope: Scope, class: &'static str, doing: DoNow) -> Option<El> {
    let content = match doing.lines.len() {
        0 | 1 => paras(doing.lines),
        _ => fragment().child(list(doing.lines)),
    };
    let content = content
        .children(doing.contacts.into_iter().map(contact))
        .child(doing.bring.map(para))
        .child(doing.source.map(disclosure));
    section(scope, class, doing.title, content)
}

/// Whom to contact: the phone number is a large tap target.
pub(crate) fn contact(contact: Contact) -> El {
    el("div")
        .class("contact")
        .child(line(el("strong").child(contact.name)))
        .child(contact.phone.map(|phone| line(anchor("phone", phone))))
        .child(contact.hours.map(para))
        .children(contact.links.into_iter().map(|link| line(anchor("", link))))
        .child(contact.address.map(para))
        .child(contact.secure_email.map(para))
        .child(contact.unreachable.map(para))
}

fn line(it: El) -> El {
    el("p").child(it)
}
