//! One question a page.

use crate::app::view;
use crate::ui::part::{Fragment, Frame, back, disclosure, el, form, fragment};
use crate::ui::scope::Scope;

/// The question, its choices, and why it is asked.
pub(crate) fn question(scope: Scope, page: view::Question) -> Fragment {
    let bar = el("progress")
        .class("progress")
        .attr("max", page.of.to_string().as_str())
        .attr("value", page.done.to_string().as_str())
        .attr("aria-hidden", "true");
    let frame = Frame {
        above: fragment().child(el("p").class("place").child(page.place)).child(bar),
        problem: page.problem,
        title: page.ask,
        hint: page.hint,
        next: page.next,
    };
    fragment()
        .child(back(scope, Some(page.back)))
        .child(form(scope, frame, page.choices))
        .child(disclosure(page.why))
}
