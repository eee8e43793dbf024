//! One programme of the result.

use leptos::prelude::*;

use super::outlook::outlook;
use super::timeline::timeline;
use super::transport::transport;
use crate::app::view::{Block, Disclosure, Programme};
use crate::ui::part::contact::doing;
use crate::ui::part::disclosure::{disclosure, opens};
use crate::ui::part::heading::sub;
use crate::ui::part::line::lines;
use crate::ui::part::mark::badge;
use crate::ui::part::node::{node, para, paras, text};
use crate::ui::part::price::price;
use crate::ui::part::section::section;
use crate::ui::scope::Scope;

/// The verdict: its mark, its word, and a sentence.
pub(super) fn verdict(it: &Programme) -> AnyView {
    node("div", "verdict", vec![badge(it.mark, it.word.clone()), para(it.sentence.clone())])
}

/// What it is, what to do, why, what it costs, and what happens.
pub(super) fn details(scope: Scope, it: Programme) -> Vec<AnyView> {
    let mut children = vec![text("p", "detail", it.summary)];
    children.extend(it.right.map(disclosure));
    children.extend(it.now.and_then(|now| doing(scope, "panel", now)));
    children.extend(it.helpers.and_then(|helpers| doing(scope, "", helpers)));
    children.extend(it.outlook.and_then(|it| outlook(scope, it)));
    children.extend(section(scope, "", it.why_title, lines(it.why).into_iter().collect()));
    children.extend(section(scope, "", it.costs_title, it.prices.into_iter().map(price).collect()));
    children.extend(it.transport.and_then(|it| transport(scope, it)));
    children.extend(it.timeline.and_then(|it| timeline(scope, it)));
    children.extend(blocks(scope, (it.blocks_title, it.blocks_open), it.blocks, it.blocks_source));
    children.extend(it.complaint.and_then(|complaint| doing(scope, "", complaint)));
    children.extend(it.law.map(|law| text("p", "detail", law)));
    children
}

/// Much to know, little to need now: behind a button.
fn blocks(
    scope: Scope,
    (title, open): (String, String),
    blocks: Vec<Block>,
    source: Option<Disclosure>,
) -> Option<AnyView> {
    if blocks.is_empty() {
        return None;
    }
    let mut content = Vec::new();
    for block in blocks {
        content.push(sub(scope, block.title));
        content.extend(paras(block.lines));
    }
    content.extend(source.map(disclosure));
    section(scope, "", title, vec![opens(open, content)])
}
