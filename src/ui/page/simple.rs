//! Pages that only say where to turn.

use leptos::prelude::*;

use crate::app::view::{NotCovered, Unavailable};
use crate::ui::part::button::back;
use crate::ui::part::heading::title;
use crate::ui::part::link::anchor;
use crate::ui::part::node::{node, para, paras};
use crate::ui::scope::Scope;

/// The municipality is not covered.
pub(in crate::ui) fn not_covered(scope: Scope, page: NotCovered) -> Vec<AnyView> {
    let mut children: Vec<AnyView> = back(scope, page.back).into_iter().collect();
    children.push(title(scope, page.title, true));
    children.extend(paras(page.lines));
    children
}

/// The pack cannot be shown.
pub(in crate::ui) fn unavailable(scope: Scope, page: Unavailable) -> Vec<AnyView> {
    let mut children: Vec<AnyView> = back(scope, page.back).into_iter().collect();
    children.push(title(scope, page.title, true));
    children.push(para(page.text));
    children.extend(page.link.map(|link| node("p", "", vec![anchor("phone", link)])));
    // What the host page wrote for when the guide does not work.
    children.push(node("slot", "", Vec::new()));
    children
}
