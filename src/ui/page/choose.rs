//! A choice before the first question.

use leptos::prelude::*;

use crate::app::view;
use crate::ui::part::button::back;
use crate::ui::part::choice::{Frame, form};
use crate::ui::scope::Scope;

/// Which municipality, or for whom it is.
pub(in crate::ui) fn choose(scope: Scope, page: view::Choose) -> Vec<AnyView> {
    let frame = Frame {
        above: Vec::new(),
        problem: page.problem,
        title: page.title,
        hint: Some(page.lead),
        next: page.next,
    };
    let mut children: Vec<AnyView> = back(scope, page.back).into_iter().collect();
    children.push(form(scope, frame, page.choices));
    children
}
