//! The page where a receipt code is typed.

use leptos::prelude::*;

use crate::app::Event;
use crate::app::view::Code;
use crate::ui::part::button::back;
use crate::ui::part::choice::{hint, problem, submitted};
use crate::ui::part::field::{Held, typed};
use crate::ui::part::heading::title;
use crate::ui::part::node::attr;
use crate::ui::scope::Scope;

/// One field and one button.
pub(in crate::ui) fn code(scope: Scope, page: Code) -> Vec<AnyView> {
    let held = Held::new(vec![page.typed]);
    let mut attributes = vec![
        attr("class", "code"),
        attr("type", "text"),
        attr("autocomplete", "off"),
        attr("autocapitalize", "characters"),
        attr("spellcheck", "false"),
        attr("aria-label", &page.title),
        attr("aria-describedby", if page.problem.is_some() { "problem hint" } else { "hint" }),
    ];
    if page.problem.is_some() {
        attributes.push(attr("aria-invalid", "true"));
    }
    let title = title(scope, page.title, page.problem.is_none());
    let mut content: Vec<AnyView> = page.problem.map(problem).into_iter().collect();
    content.push(title);
    content.push(hint(page.lead));
    content.push(typed(attributes, held, 0));
    let restore = move || Event::Restore(held.get_untracked().concat());
    let mut children: Vec<AnyView> = back(scope, Some(page.back)).into_iter().collect();
    children.push(submitted(scope, content, page.next, restore));
    children
}
