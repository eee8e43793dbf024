//! Headings at the right level: the host page owns the levels above.

use super::{El, Fragment, el};
use crate::ui::scope::Scope;

/// The page's heading. It takes the focus when the page is new, unless something more urgent does.
pub(crate) fn title(scope: Scope, text: String, focus: bool) -> El {
    el(tag(scope, 0))
        .class("title")
        .attr("tabindex", focus.then_some("-1"))
        .attr("data-focus", focus.then_some(""))
        .child(text)
}

/// A part of a page under a heading of its own; nothing where it would be empty.
pub(crate) fn section(
    scope: Scope,
    class: &'static str,
    title: String,
    content: Fragment,
) -> Option<El> {
    let heading = el(tag(scope, 1)).class("section").child(title);
    let section = el("section").class(class).child(heading);
    (!content.is_empty()).then(|| section.child(content))
}

/// A heading inside a section.
pub(crate) fn sub(scope: Scope, title: String) -> El {
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
