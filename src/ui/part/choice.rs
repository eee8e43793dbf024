//! Choices: native radio buttons on full-width cards.

use leptos::prelude::*;

use crate::app::Event;
use crate::app::view::Choice;
use crate::ui::dispatch::use_dispatch;

/// A list of choices of which one is picked. The last is set off: it is the way out.
#[component]
pub(in crate::ui) fn Choices(choices: Vec<Choice>, chosen: Option<usize>) -> impl IntoView {
    let last = choices.len().saturating_sub(1);
    let cards = choices.into_iter().enumerate().map(|(place, choice)| {
        let class = if place == last { "choice apart" } else { "choice" };
        view! { <Card choice=choice place=place checked=chosen == Some(place) class=class /> }
    });
    view! { <div class="choices">{cards.collect_view()}</div> }
}

#[component]
fn Card(choice: Choice, place: usize, checked: bool, class: &'static str) -> impl IntoView {
    let dispatch = use_dispatch();
    view! {
        <label class=class>
            <input
                type="radio"
                name="choice"
                value=place.to_string()
                checked=checked
                on:change=move |_| dispatch.send(Event::Pick(place))
            />
            <span class="card">
                <span class="label">{choice.label}</span>
                {choice.hint.map(|hint| view! { <span class="hint">{hint}</span> })}
            </span>
        </label>
    }
}
