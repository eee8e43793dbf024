//! Headings at the right level: the host page owns the levels above.

use leptos::prelude::*;

use super::node::{attr, element, text};

/// The level of the page's own heading.
#[derive(Clone, Copy, Debug)]
pub(in crate::ui) struct BaseLevel(pub(in crate::ui) u8);

/// The page's heading. It takes the focus when the page is new, unless something more urgent does.
pub(in crate::ui) fn title(text: String, focus: bool) -> AnyView {
    let mut attributes = Vec::new();
    if focus {
        attributes.extend([attr("tabindex", "-1"), attr("data-focus", "")]);
    }
    element(tag(0), "title", attributes, vec![text.into_any()])
}

/// A section's heading.
pub(in crate::ui) fn section(title: String) -> AnyView {
    text(tag(1), "section", title)
}

/// A heading inside a section.
pub(in crate::ui) fn sub(title: String) -> AnyView {
    text(tag(2), "sub", title)
}

fn base() -> u8 {
    use_context::<BaseLevel>().map_or(2, |BaseLevel(level)| level)
}

fn tag(below: u8) -> &'static str {
    match base().saturating_add(below) {
        0 | 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}

/// Draws what stands under a [`sub`] heading: its own sections lie one level below that.
pub(in crate::ui) fn beneath_sub<T>(draw: impl FnOnce() -> T) -> T {
    let around = base();
    // Headings read their level when they are made, so it holds for just these.
    provide_context(BaseLevel(around.saturating_add(2)));
    let drawn = draw();
    provide_context(BaseLevel(around));
    drawn
}
