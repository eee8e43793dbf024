//! The page where a receipt code is typed.

use leptos::prelude::*;

use crate::app::Event;
use crate::app::view::CodePage;
use crate::ui::part::{
    FieldValues, Fragment, back, el, fragment, hint, problem, submitted, title, typed,
};
use crate::ui::scope::Scope;

/// One field and one button.
pub(crate) fn code(scope: Scope, page: CodePage) -> Fragment {
    let held = FieldValues::new(vec![page.typed]);
    let is_wrong = page.problem.is_some();
    let field = el("input")
        .class("code")
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "characters")
        .attr("spellcheck", "false")
        .attr("aria-label", page.title.as_str())
        .attr("aria-describedby", if is_wrong { "problem hint" } else { "hint" })
        .attr("aria-invalid", is_wrong.then_some("true"));
    let content = fragment()
        .child(page.problem.map(problem))
        .child(title(scope, page.title, !is_wrong))
        .child(hint(page.lead))
        .child(typed(field, held, 0));
    let restore = move || Event::Restore(held.get_untracked().concat());
    fragment()
        .child(back(scope, Some(page.back)))
        .child(submitted(scope, content, page.next, restore))
}
