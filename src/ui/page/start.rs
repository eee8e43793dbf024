//! The start page.

use leptos::prelude::*;

use crate::app::Event;
use crate::app::view::{Fact, Start};
use crate::ui::part::button::{back, button, primary};
use crate::ui::part::contact::contact;
use crate::ui::part::heading::title;
use crate::ui::part::node::{list, node, paras, text};
use crate::ui::part::price::amount;
use crate::ui::part::section::section;
use crate::ui::scope::Scope;

/// What the guide is, what transport costs, and the button that begins.
pub(in crate::ui) fn start(scope: Scope, page: Start) -> Vec<AnyView> {
    let transport = page.transport.into_iter().map(stated).collect();
    let mut children: Vec<AnyView> = back(scope, page.back).into_iter().collect();
    children.push(title(scope, page.title, true));
    children.push(text("p", "lead", page.lead));
    children.push(list(page.facts));
    children.extend(section(scope, "panel", page.transport_title, transport));
    children.push(primary(scope, page.next));
    let code = button(scope, "plain", vec![page.code.into_any()], Event::EnterCode);
    children.push(node("p", "aside", vec![code]));
    children.extend(section(scope, "", page.documents_title, paras(page.documents)));
    children
}

fn stated(fact: Fact) -> AnyView {
    let mut children: Vec<AnyView> = Vec::new();
    children.extend(fact.amount.map(|it| amount(it, fact.per)));
    children.extend(paras(fact.lines));
    children.extend(fact.contact.map(contact));
    node("div", "priced", children)
}
