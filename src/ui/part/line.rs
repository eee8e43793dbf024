//! A condition: a mark, its word, the rule, and the reader's own answer.

use leptos::prelude::*;

use super::disclosure::disclosure;
use super::mark::badge;
use super::node::{node, para, text};
use crate::app::view::{Disclosure, Line};

/// A list of conditions; nothing where there are none.
pub(in crate::ui) fn lines(lines: Vec<Line>) -> Option<AnyView> {
    let lines: Vec<AnyView> = lines.into_iter().map(line).collect();
    (!lines.is_empty()).then(|| node("ul", "lines", lines))
}

fn line(line: Line) -> AnyView {
    let mut children = vec![badge(line.mark, line.word)];
    children.extend(said(line.text, line.answer, line.detail, line.source));
    node("li", "line", children)
}

/// A sentence, what goes with it, and where it stands.
pub(in crate::ui) fn said(
    sentence: String,
    answer: Option<String>,
    detail: Option<String>,
    source: Option<Disclosure>,
) -> Vec<AnyView> {
    let mut children = vec![para(sentence)];
    children.extend(answer.map(para));
    children.extend(detail.map(|detail| text("p", "detail", detail)));
    children.extend(source.map(disclosure));
    children
}
