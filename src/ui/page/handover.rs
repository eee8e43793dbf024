//! What the patient takes home, on paper.

use crate::app::Event;
use crate::app::view::{Handover, Qr};
use crate::ui::part::{
    El, Fragment, back, button, contact, el, fragment, para, paras, path, section, title,
};
use crate::ui::scope::Scope;

/// What the guide is, where it is, and whom to call.
pub(crate) fn handover(scope: Scope, page: Handover) -> Fragment {
    let address = |it| el("p").child(el("strong").class("address").child(it));
    let address = fragment()
        .child(para(page.address_lead))
        .child(page.address.map(address))
        .child(page.code.as_ref().map(qr));
    let whom = fragment().child(page.contact.map(contact)).child(page.ask.map(para));
    let sheet = el("div")
        .class("sheet")
        .child(title(scope, page.title, true))
        .child(paras(page.lines))
        .child(section(scope, "", page.address_title, address))
        .child(section(scope, "", page.contact_title, whom));
    let print = button(scope, "primary", page.print, Event::Print);
    fragment()
        .child(back(scope, Some(page.back)))
        .child(sheet)
        .child(el("div").class("actions").child(print))
}

/// Dark on light on every host page, so that a phone can find it.
fn qr(it: &Qr) -> El {
    let size = it.size.to_string();
    let frame = ["0 0 ", &size, " ", &size].concat();
    el("svg")
        .class("qr")
        .attr("role", "img")
        .attr("aria-label", it.label.as_str())
        .attr("viewBox", frame.as_str())
        .attr("shape-rendering", "crispEdges")
        .child(path("dots", &it.path))
}
