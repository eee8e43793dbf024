//! One programme of the result.

use super::outlook::outlook;
use super::timeline::timeline;
use super::transport::transport;
use crate::app::view::{Block, Disclosure, Programme};
use crate::ui::part::{
    El, Fragment, badge, disclosure, doing, el, fragment, lines, opens, para, paras, price,
    section, sub,
};
use crate::ui::scope::Scope;

/// The verdict: its mark, its word, and a sentence.
pub(super) fn verdict(it: &Programme) -> El {
    el("div")
        .class("verdict")
        .child(badge(it.mark, it.word.clone()))
        .child(para(it.sentence.clone()))
}

/// What it is, what to do, why, what it costs, and what happens.
pub(super) fn details(scope: Scope, it: Programme) -> Fragment {
    let prices = fragment().children(it.prices.into_iter().map(price));
    fragment()
        .child(el("p").class("detail").child(it.summary))
        .child(it.right.map(disclosure))
        .child(it.now.and_then(|now| doing(scope, "panel", now)))
        .child(it.helpers.and_then(|helpers| doing(scope, "", helpers)))
        .child(it.outlook.and_then(|it| outlook(scope, it)))
        .child(section(scope, "", it.why_title, fragment().child(lines(it.why))))
        .child(section(scope, "", it.costs_title, prices))
        .child(it.transport.and_then(|it| transport(scope, it)))
        .child(it.timeline.and_then(|it| timeline(scope, it)))
        .child(blocks(scope, (it.blocks_title, it.blocks_open), it.blocks, it.blocks_source))
        .child(it.complaint.and_then(|complaint| doing(scope, "", complaint)))
        .child(it.law.map(|law| el("p").class("detail").child(law)))
}

/// Much to know, little to need now: behind a button.
fn blocks(
    scope: Scope,
    (title, open): (String, String),
    blocks: Vec<Block>,
    source: Option<Disclosure>,
) -> Option<El> {
    if blocks.is_empty() {
        return None;
    }
    let block = |it: Block| fragment().child(sub(scope, it.title)).child(paras(it.lines));
    let content = fragment().children(blocks.into_iter().map(block)).child(source.map(disclosure));
    section(scope, "", title, fragment().child(opens(open, content)))
}
