//! A condition: a mark, its word, the rule, and the reader's own answer.

use super::{El, Fragment, badge, disclosure, el, fragment, para};
use crate::app::view::{Disclosure, Line};

/// A list of conditions; nothing where there are none.
pub(crate) fn lines(lines: Vec<Line>) -> Option<El> {
    (!lines.is_empty()).then(|| el("ul").class("lines").children(lines.into_iter().map(line)))
}

fn line(line: Line) -> El {
    el("li").class("line").child(badge(line.mark, line.word)).child(statement(
        line.text,
        line.answer,
        line.detail,
        line.source,
    ))
}

/// A sentence, its details and its source.
pub(crate) fn statement(
    sentence: String,
    answer: Option<String>,
    detail: Option<String>,
    source: Option<Disclosure>,
) -> Fragment {
    fragment()
        .child(para(sentence))
        .child(answer.map(para))
        .child(detail.map(|detail| el("p").class("detail").child(detail)))
        .child(source.map(disclosure))
}
