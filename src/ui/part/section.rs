//! A part of a page.

use leptos::prelude::*;

use super::heading;
use super::node::node;
use crate::ui::scope::Scope;

/// A part of a page under a heading of its own; nothing where it would be empty.
pub(in crate::ui) fn section(
    scope: Scope,
    class: &'static str,
    title: String,
    content: Vec<AnyView>,
) -> Option<AnyView> {
    if content.is_empty() {
        return None;
    }
    let mut children = vec![heading::section(scope, title)];
    children.extend(content);
    Some(node("section", class, children))
}
