//! Elements of one type.
//!
//! Leptos compiles every different `view!` tree to code of its own, about a kilobyte each. Most of a page is text in
//! elements, so those are built here from one type, and `view!` is kept for what the reader can touch.

use leptos::html::custom;
use leptos::prelude::*;

/// An element with a class and children.
pub(in crate::ui) fn node(
    tag: &'static str,
    class: &'static str,
    children: Vec<AnyView>,
) -> AnyView {
    custom(tag).class((!class.is_empty()).then_some(class)).child(children).into_any()
}

/// An element with a class and a text.
pub(in crate::ui) fn text(tag: &'static str, class: &'static str, text: String) -> AnyView {
    node(tag, class, vec![text.into_any()])
}

/// A paragraph.
pub(in crate::ui) fn para(line: String) -> AnyView {
    text("p", "", line)
}

/// Paragraphs.
pub(in crate::ui) fn paras(lines: Vec<String>) -> Vec<AnyView> {
    lines.into_iter().map(para).collect()
}

/// A bulleted list.
pub(in crate::ui) fn list(lines: Vec<String>) -> AnyView {
    node("ul", "plain-list", lines.into_iter().map(|line| text("li", "", line)).collect())
}

/// A part of a page under a heading of its own; nothing where it would be empty.
pub(in crate::ui) fn section(
    class: &'static str,
    title: String,
    content: Vec<AnyView>,
) -> Option<AnyView> {
    if content.is_empty() {
        return None;
    }
    let mut children = vec![super::heading::section(title)];
    children.extend(content);
    Some(node("section", class, children))
}
