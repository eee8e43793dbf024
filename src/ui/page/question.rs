//! One question a page.

use leptos::prelude::*;

use crate::app::view;
use crate::ui::part::button::back;
use crate::ui::part::choice::{Frame, form};
use crate::ui::part::disclosure::disclosure;
use crate::ui::part::node::{attr, element, text};
use crate::ui::scope::Scope;

/// The question, its choices, and why it is asked.
pub(in crate::ui) fn question(scope: Scope, page: view::Question) -> Vec<AnyView> {
    let (of, done) = (page.of.to_string(), page.done.to_string());
    let bar = vec![attr("max", &of), attr("value", &done), attr("aria-hidden", "true")];
    let bar = element("progress", "progress", bar, Vec::new());
    let frame = Frame {
        above: vec![text("p", "place", page.place), bar],
        problem: page.problem,
        title: page.ask,
        hint: page.hint,
        next: page.next,
    };
    let mut children: Vec<AnyView> = back(scope, Some(page.back)).into_iter().collect();
    children.push(form(scope, frame, page.choices));
    children.push(disclosure(page.why));
    children
}
