//! What the patient takes home, on paper.

use leptos::prelude::*;

use crate::app::Event;
use crate::app::view::{Handover, Qr};
use crate::ui::part::button::{back, button};
use crate::ui::part::contact::contact;
use crate::ui::part::heading::title;
use crate::ui::part::mark::drawing;
use crate::ui::part::node::{attr, node, para, paras, text};
use crate::ui::part::section::section;
use crate::ui::scope::Scope;

/// What the guide is, where it is, and whom to call.
pub(in crate::ui) fn handover(scope: Scope, page: Handover) -> Vec<AnyView> {
    let mut sheet = vec![title(scope, page.title, true)];
    sheet.extend(paras(page.lines));
    let mut address = vec![para(page.address_lead)];
    address.extend(page.address.map(|it| node("p", "", vec![text("strong", "address", it)])));
    address.extend(page.code.as_ref().map(qr));
    sheet.extend(section(scope, "", page.address_title, address));
    let whom = page.contact.map(contact).into_iter().chain(page.ask.map(para)).collect();
    sheet.extend(section(scope, "", page.contact_title, whom));

    let print = button(scope, "primary", vec![page.print.into_any()], Event::Print);
    let mut children: Vec<AnyView> = back(scope, Some(page.back)).into_iter().collect();
    children.push(node("div", "sheet", sheet));
    children.push(node("div", "actions", vec![print]));
    children
}

/// Dark on light whatever the page around it is: a phone must find it.
fn qr(it: &Qr) -> AnyView {
    let size = it.size.to_string();
    let frame = ["0 0 ", &size, " ", &size].concat();
    let frame = vec![
        attr("class", "qr"),
        attr("role", "img"),
        attr("aria-label", &it.label),
        attr("viewBox", &frame),
        attr("shape-rendering", "crispEdges"),
    ];
    drawing(frame, &[("dots", &it.path)])
}
