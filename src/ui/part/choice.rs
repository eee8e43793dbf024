//! Choices: native radio buttons on full-width cards, in a form with one button.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::node::{node, text};
use crate::app::Event;
use crate::app::view::{Choice, Problem};
use crate::ui::dispatch::use_dispatch;

/// What a form shows around its choices.
pub(in crate::ui) struct Frame {
    /// Above the question: where the reader is.
    pub(in crate::ui) above: Vec<AnyView>,
    /// That nothing was chosen.
    pub(in crate::ui) problem: Option<Problem>,
    /// The question.
    pub(in crate::ui) title: String,
    /// One line under it.
    pub(in crate::ui) hint: Option<String>,
    /// The button.
    pub(in crate::ui) next: String,
}

/// A question with its choices. Nothing goes on before the button is pressed.
pub(in crate::ui) fn form(frame: Frame, choices: Vec<Choice>, chosen: Option<usize>) -> AnyView {
    let dispatch = use_dispatch();
    let go_on = move |event: SubmitEvent| {
        event.prevent_default();
        dispatch.send(Event::Continue);
    };
    let described = match (&frame.problem, &frame.hint) {
        (Some(_), Some(_)) => Some("problem hint"),
        (Some(_), None) => Some("problem"),
        (None, Some(_)) => Some("hint"),
        (None, None) => None,
    };
    let title = super::heading::title(frame.title, frame.problem.is_none());
    view! {
        <form on:submit=go_on novalidate>
            {frame.problem.map(problem)}
            {frame.above}
            <fieldset aria-describedby=described>
                <legend>{title}</legend>
                {frame.hint.map(|hint| view! { <p class="lead" id="hint">{hint}</p> })}
                {cards(choices, chosen)}
            </fieldset>
            <button type="submit" class="primary">{frame.next}</button>
        </form>
    }
    .into_any()
}

/// It takes the focus when it appears, so that it is heard and seen.
pub(in crate::ui) fn problem(problem: Problem) -> AnyView {
    view! {
        <div class="problem" id="problem" tabindex="-1" data-focus="">
            {text("p", "sub", problem.title)}
            {text("p", "", problem.text)}
        </div>
    }
    .into_any()
}

/// The last is set off: it is the way out.
fn cards(choices: Vec<Choice>, chosen: Option<usize>) -> AnyView {
    let last = choices.len().saturating_sub(1);
    let card = |(place, choice)| {
        let class = if place == last { "choice apart" } else { "choice" };
        card(class, place, choice, chosen == Some(place))
    };
    node("div", "choices", choices.into_iter().enumerate().map(card).collect())
}

fn card(class: &'static str, place: usize, choice: Choice, checked: bool) -> AnyView {
    let mut words = vec![text("span", "label", choice.label)];
    words.extend(choice.hint.map(|hint| text("span", "hint", hint)));
    let card = vec![node("span", "card", words)];
    radio((class, "choice".into()), (place, card), checked, Event::Pick(place))
}

/// A native radio button of a group, with its words, and what it sends when it is chosen.
pub(in crate::ui) fn radio(
    (class, group): (&'static str, String),
    (place, words): (usize, Vec<AnyView>),
    checked: bool,
    event: Event,
) -> AnyView {
    let dispatch = use_dispatch();
    view! {
        <label class=class>
            <input
                type="radio"
                name=group
                value=place.to_string()
                checked=checked
                on:change=move |_| dispatch.send(event.clone())
            />
            {words}
        </label>
    }
    .into_any()
}
