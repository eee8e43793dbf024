//! Choices: native radio buttons on full-width cards, in a form with one button.

use leptos::prelude::*;

use super::node::{attr, element, field, node, on, text};
use crate::app::Event;
use crate::app::view::{Choice, Problem};
use crate::ui::scope::Scope;

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
pub(in crate::ui) fn form(scope: Scope, frame: Frame, choices: Vec<Choice>) -> AnyView {
    let described = match (&frame.problem, &frame.hint) {
        (Some(_), Some(_)) => "problem hint",
        (Some(_), None) => "problem",
        (None, Some(_)) => "hint",
        (None, None) => "",
    };
    let mut attributes = Vec::new();
    if !described.is_empty() {
        attributes.push(attr("aria-describedby", described));
    }
    let title = super::heading::title(scope, frame.title, frame.problem.is_none());
    let mut asked = vec![node("legend", "", vec![title])];
    asked.extend(frame.hint.map(hint));
    asked.push(cards(scope, choices));
    let mut content: Vec<AnyView> = frame.problem.map(problem).into_iter().collect();
    content.extend(frame.above);
    content.push(element("fieldset", "", attributes, asked));
    submitted(scope, content, frame.next, || Event::Continue)
}

/// A form with one button, which sends an event.
pub(in crate::ui) fn submitted(
    scope: Scope,
    mut content: Vec<AnyView>,
    next: String,
    event: impl Fn() -> Event + 'static,
) -> AnyView {
    let submit = on("submit", move |submit| {
        submit.prevent_default();
        scope.send(event());
    });
    content.push(element("button", "primary", vec![attr("type", "submit")], vec![next.into_any()]));
    element("form", "", vec![attr("novalidate", ""), submit], content)
}

/// One line that a field or its group is described by.
pub(in crate::ui) fn hint(hint: String) -> AnyView {
    element("p", "lead", vec![attr("id", "hint")], vec![hint.into_any()])
}

/// It takes the focus when it appears, so that it is heard and seen.
pub(in crate::ui) fn problem(problem: Problem) -> AnyView {
    let attributes = vec![attr("id", "problem"), attr("tabindex", "-1"), attr("data-focus", "")];
    let words = vec![text("p", "sub", problem.title), text("p", "", problem.text)];
    element("div", "problem", attributes, words)
}

/// The last is set off: it is the way out.
fn cards(scope: Scope, choices: Vec<Choice>) -> AnyView {
    let last = choices.len().saturating_sub(1);
    let card = |(place, choice)| {
        let class = if place == last { "choice apart" } else { "choice" };
        card(scope, class, place, choice)
    };
    node("div", "choices", choices.into_iter().enumerate().map(card).collect())
}

fn card(scope: Scope, class: &'static str, place: usize, choice: Choice) -> AnyView {
    let mut words = vec![text("span", "label", choice.label)];
    words.extend(choice.hint.map(|hint| text("span", "hint", hint)));
    let card = vec![node("span", "card", words)];
    radio(scope, (class, "choice"), (place, card), choice.chosen, choice.event)
}

/// A native radio button of a group, with its words, and what it sends when it is chosen.
pub(in crate::ui) fn radio(
    scope: Scope,
    (class, group): (&'static str, &str),
    (place, words): (usize, Vec<AnyView>),
    checked: bool,
    event: Event,
) -> AnyView {
    let mut attributes = vec![
        attr("type", "radio"),
        attr("name", group),
        attr("value", &place.to_string()),
        on("change", move |_| scope.send(event.clone())),
    ];
    if checked {
        attributes.push(attr("checked", ""));
    }
    let mut children = vec![field(attributes)];
    children.extend(words);
    node("label", class, children)
}
