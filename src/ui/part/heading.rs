//! Headings at the right level: the host page owns the levels above.

use super::node::{El, el};
use crate::ui::scope::Scope;

/// The page's heading. It takes the focus when the page is new, unless something more urgent does.
pub(in crate::ui) fn title(scope: Scope, text: String, focus: bool) -> El {
    el(tag(scope, 0))
        .class("title")
        .attr("tabindex", focus.then_some("-1"))
        .attr("data-focus", focus.then_some(""))
        .child(text)
}

/// A section's heading.
pub(in crate::ui) fn section(scope: Scope, title: String) -> El {
    el(tag(scope, 1)).class("section").child(title)
}

/// A heading inside a section.
pub(in crate::ui) fn sub(scope: Scope, title: String) -> El {
    el(tag(scope, 2)).class("sub").child(title)
}

fn tag(scope: Scope, below: u8) -> &'static str {
    match scope.level().saturating_add(below) {
        0 | 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}
