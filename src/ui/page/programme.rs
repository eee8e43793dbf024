//! One programme of the result.

use leptos::prelude::*;

use super::transport::Transport;
use crate::app::view::{Block, Programme, Step};
use crate::ui::part::contact::Doing;
use crate::ui::part::disclosure::Disclosure;
use crate::ui::part::heading::{Section, Sub};
use crate::ui::part::line::{Badge, Lines};
use crate::ui::part::price::Price;

/// What it is, what to do, why, what it costs, and what happens.
#[component]
pub(super) fn Details(programme: Programme) -> impl IntoView {
    let prices = programme.prices.into_iter().map(|price| view! { <Price price=price /> });
    let costs = (prices.len() > 0).then(|| {
        view! {
            <section>
                <Section text=programme.costs_title />
                {prices.collect_view()}
            </section>
        }
    });
    view! {
        <div class="verdict">
            <Badge mark=programme.mark word=programme.word />
            <p>{programme.sentence}</p>
        </div>
        {programme.now.map(|now| view! { <Doing doing=now class="doing panel" /> })}
        <section>
            <Section text=programme.why_title />
            <Lines lines=programme.why />
        </section>
        {costs}
        {programme.transport.map(|transport| view! { <Transport transport=transport /> })}
        <Steps title=programme.steps_title steps=programme.steps source=programme.steps_source />
        <Blocks title=programme.blocks_title blocks=programme.blocks source=programme.blocks_source />
        {programme.complaint.map(|complaint| view! { <Doing doing=complaint /> })}
        <p class="detail">{programme.summary} " " {programme.law}</p>
    }
}

use crate::app::view::Disclosure as Source;

#[component]
fn Steps(title: String, steps: Vec<Step>, source: Option<Source>) -> impl IntoView {
    let steps = steps.into_iter().map(|step| {
        view! {
            <li>
                <p class="sub">{step.title}</p>
                <p>{step.text}</p>
            </li>
        }
    });
    (steps.len() > 0).then(|| {
        view! {
            <section>
                <Section text=title />
                <ol class="timeline">{steps.collect_view()}</ol>
                {source.map(|source| view! { <Disclosure disclosure=source /> })}
            </section>
        }
    })
}

#[component]
fn Blocks(title: String, blocks: Vec<Block>, source: Option<Source>) -> impl IntoView {
    let blocks = blocks.into_iter().map(|block| {
        let lines = block.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
        view! {
            <Sub text=block.title />
            {lines}
        }
    });
    (blocks.len() > 0).then(|| {
        view! {
            <section>
                <Section text=title />
                {blocks.collect_view()}
                {source.map(|source| view! { <Disclosure disclosure=source /> })}
            </section>
        }
    })
}
