//! The start page.

use crate::app::Event;
use crate::app::view::{Fact, Start};
use crate::ui::part::button::{back, button, primary};
use crate::ui::part::contact::contact;
use crate::ui::part::heading::title;
use crate::ui::part::node::{El, Fragment, el, fragment, list, paras};
use crate::ui::part::price::amount;
use crate::ui::part::section::section;
use crate::ui::scope::Scope;

/// What the guide is, what transport costs, and the button that begins.
pub(in crate::ui) fn start(scope: Scope, page: Start) -> Fragment {
    let transport = fragment().children(page.transport.into_iter().map(stated));
    let code = button(scope, "plain", page.code, Event::EnterCode);
    fragment()
        .child(back(scope, page.back))
        .child(title(scope, page.title, true))
        .child(el("p").class("lead").child(page.lead))
        .child(list(page.facts))
        .child(section(scope, "panel", page.transport_title, transport))
        .child(primary(scope, page.next))
        .child(el("p").class("aside").child(code))
        .child(section(scope, "", page.documents_title, paras(page.documents)))
}

fn stated(fact: Fact) -> El {
    el("div")
        .class("priced")
        .child(fact.amount.map(|it| amount(it, fact.per)))
        .child(paras(fact.lines))
        .child(fact.contact.map(contact))
}
