//! A condition: a mark, its word, the rule, and the reader's own answer.

use leptos::prelude::*;

use super::disclosure::disclosure;
use super::mark::badge;
use super::node::{node, para, text};
use crate::app::view::Line;

/// A list of conditions; nothing where there are none.
pub(in crate::ui) fn lines(lines: Vec<Line>) -> Option<AnyView> {
    let lines: Vec<AnyView> = lines.into_iter().map(line).collect();
    (!lines.is_empty()).then(|| node("ul", "lines", lines))
}

fn line(line: Line) -> AnyView {
    let mut children = vec![badge(line.mark, line.word), para(line.text)];
    children.extend(line.answer.map(para));
    children.extend(line.detail.map(|detail| text("p", "detail", detail)));
    children.extend(line.source.map(disclosure));
    node("li", "line", children)
}
