//! The start page.

use leptos::prelude::*;

use crate::app::Event;
use crate::app::view::{Fact, Start};
use crate::ui::dispatch::use_dispatch;
use crate::ui::part::back::Back;
use crate::ui::part::heading::{Section, Title};

/// What the guide is, what it costs to know, and the button that begins.
#[component]
pub(in crate::ui) fn StartPage(start: Start) -> impl IntoView {
    let dispatch = use_dispatch();
    let facts = start.facts.into_iter().map(|fact| view! { <li>{fact}</li> }).collect_view();
    let transport =
        start.transport.into_iter().map(|it| view! { <Stated fact=it /> }).collect_view();
    let documents = start.documents.into_iter().map(|it| view! { <p>{it}</p> }).collect_view();
    view! {
        {start.back.map(|back| view! { <Back text=back /> })}
        <Title text=start.title />
        <p class="lead">{start.lead}</p>
        <ul class="plain-list">{facts}</ul>
        <section class="panel">
            <Section text=start.transport_title />
            {transport}
        </section>
        <button type="button" class="primary" on:click=move |_| dispatch.send(Event::Continue)>
            {start.next}
        </button>
        <section>
            <Section text=start.documents_title />
            {documents}
        </section>
    }
}

#[component]
fn Stated(fact: Fact) -> impl IntoView {
    let lines = fact.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! {
        <div class="priced">
            {fact.amount.map(|amount| view! { <p class="price"><strong class="amount">{amount}</strong></p> })}
            {lines}
        </div>
    }
}
