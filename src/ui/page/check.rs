//! All answers, with links that change them.

use leptos::prelude::*;

use crate::app::Event;
use crate::app::view::{Check, Row};
use crate::ui::dispatch::use_dispatch;
use crate::ui::part::back::Back;
use crate::ui::part::heading::Title;

/// "Check your answers".
#[component]
pub(in crate::ui) fn CheckPage(check: Check) -> impl IntoView {
    let dispatch = use_dispatch();
    view! {
        <Back text=check.back />
        <Title text=check.title />
        <p class="lead">{check.lead}</p>
        <Rows rows=check.rows />
        <button type="button" class="primary" on:click=move |_| dispatch.send(Event::Continue)>
            {check.next}
        </button>
    }
}

/// The answers, one a row.
#[component]
pub(super) fn Rows(rows: Vec<Row>) -> impl IntoView {
    let rows =
        rows.into_iter().enumerate().map(|(place, row)| view! { <Answer row=row place=place /> });
    view! { <dl class="rows">{rows.collect_view()}</dl> }
}

#[component]
fn Answer(row: Row, place: usize) -> impl IntoView {
    let dispatch = use_dispatch();
    view! {
        <div class="row">
            <dt>{row.question.clone()}</dt>
            <dd>{row.answer}</dd>
            <dd class="change">
                <button type="button" class="plain" on:click=move |_| dispatch.send(Event::Change(place))>
                    {row.change}
                    <span class="heard">" " {row.question}</span>
                </button>
            </dd>
        </div>
    }
}
