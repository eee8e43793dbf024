//! Headings at the right level: the host page owns the levels above.

use leptos::prelude::*;

use super::node::{attr, element, text};
use crate::ui::scope::Scope;

/// The page's heading. It takes the focus when the page is new, unless something more urgent does.
pub(in crate::ui) fn title(scope: Scope, text: String, focus: bool) -> AnyView {
    let mut attributes = Vec::new();
    if focus {
        attributes.extend([attr("tabindex", "-1"), attr("data-focus", "")]);
    }
    element(tag(scope, 0), "title", attributes, vec![text.into_any()])
}

/// A section's heading.
pub(in crate::ui) fn section(scope: Scope, title: String) -> AnyView {
    text(tag(scope, 1), "section", title)
}

/// A heading inside a section.
pub(in crate::ui) fn sub(scope: Scope, title: String) -> AnyView {
    text(tag(scope, 2), "sub", title)
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
