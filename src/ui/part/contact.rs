//! What to do, and whom to contact.

use leptos::prelude::*;

use super::disclosure::disclosure;
use super::link::anchor;
use super::node::{list, node, para, paras, text};
use super::section::section;
use crate::app::view::{Contact, DoNow};
use crate::ui::scope::Scope;

/// A box with what to do.
pub(in crate::ui) fn doing(scope: Scope, class: &'static str, doing: DoNow) -> Option<AnyView> {
    let mut content = match doing.lines.len() {
        0 | 1 => paras(doing.lines),
        _ => vec![list(doing.lines)],
    };
    content.extend(doing.contacts.into_iter().map(contact));
    content.extend(doing.bring.map(para));
    content.extend(doing.source.map(disclosure));
    section(scope, class, doing.title, content)
}

/// Whom to contact: the phone number is a large tap target.
pub(in crate::ui) fn contact(contact: Contact) -> AnyView {
    let mut lines = vec![text("strong", "", contact.name)];
    lines.extend(contact.phone.map(|phone| anchor("phone", phone)));
    lines.extend(contact.hours.map(IntoAny::into_any));
    lines.extend(contact.links.into_iter().map(|link| anchor("", link)));
    lines.extend(contact.address.map(IntoAny::into_any));
    lines.extend(contact.secure_email.map(IntoAny::into_any));
    lines.extend(contact.unreachable.map(IntoAny::into_any));
    node("div", "contact", lines.into_iter().map(|line| node("p", "", vec![line])).collect())
}
