//! A condition: a mark, its word, and the sentence.

use leptos::prelude::*;

use super::disclosure::disclosure;
use super::mark::badge;
use super::node::{node, para, text};
use crate::app::view::Line;

/// A list of conditions.
pub(in crate::ui) fn lines(lines: Vec<Line>) -> AnyView {
    node("ul", "lines", lines.into_iter().map(line).collect())
}

fn line(line: Line) -> AnyView {
    let mut children = vec![badge(line.mark, line.word), para(line.text)];
    children.extend(line.detail.map(|detail| text("p", "detail", detail)));
    children.extend(line.source.map(disclosure));
    node("li", "line", children)
}
