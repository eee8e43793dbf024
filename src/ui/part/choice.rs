//! Choices: native radio buttons on full-width cards, in a form with one button.

use super::{Child, El, Fragment, el, fragment};
use crate::app::Event;
use crate::app::view::{Choice, Problem};
use crate::ui::scope::Scope;

/// What a form shows around its choices.
pub(crate) struct Frame {
    /// Above the question: where the reader is.
    pub(crate) above: Fragment,
    /// That nothing was chosen.
    pub(crate) problem: Option<Problem>,
    /// The question.
    pub(crate) title: String,
    /// One line under it.
    pub(crate) hint: Option<String>,
    /// The button.
    pub(crate) next: String,
}

/// A question with its choices. Nothing goes on before the button is pressed.
pub(crate) fn form(scope: Scope, frame: Frame, choices: Vec<Choice>) -> El {
    let described = match (&frame.problem, &frame.hint) {
        (Some(_), Some(_)) => Some("problem hint"),
        (Some(_), None) => Some("problem"),
        (None, Some(_)) => Some("hint"),
        (None, None) => None,
    };
    let title = super::title(scope, frame.title, frame.problem.is_none());
    let asked = el("fieldset")
        .attr("aria-describedby", described)
        .child(el("legend").child(title))
        .child(frame.hint.map(hint))
        .child(cards(scope, choices));
    let content = fragment().child(frame.problem.map(problem)).child(frame.above).child(asked);
    submitted(scope, content, frame.next, || Event::Continue)
}

/// A form with one button, which sends an event.
pub(crate) fn submitted(
    scope: Scope,
    content: Fragment,
    next: String,
    event: impl Fn() -> Event + 'static,
) -> El {
    let submit = move |submit: leptos::web_sys::Event| {
        submit.prevent_default();
        scope.send(event());
    };
    el("form")
        .attr("novalidate", "")
        .on("submit", submit)
        .child(content)
        .child(el("button").class("primary").attr("type", "submit").child(next))
}

/// One line that a field or its group is described by.
pub(crate) fn hint(hint: String) -> El {
    el("p").class("lead").attr("id", "hint").child(hint)
}

/// It takes the focus when it appears, so that a screen reader announces it.
pub(crate) fn problem(problem: Problem) -> El {
    el("div")
        .class("problem")
        .attr("id", "problem")
        .attr("tabindex", "-1")
        .attr("data-focus", "")
        .child(el("p").class("sub").child(problem.title))
        .child(el("p").child(problem.text))
}

/// The last is set off: it is the way out.
fn cards(scope: Scope, choices: Vec<Choice>) -> El {
    let last = choices.len().saturating_sub(1);
    let card = |(place, choice)| {
        let class = if place == last { "choice apart" } else { "choice" };
        card(scope, class, place, choice)
    };
    el("div").class("choices").children(choices.into_iter().enumerate().map(card))
}

fn card(scope: Scope, class: &'static str, place: usize, choice: Choice) -> El {
    let card = el("span")
        .class("card")
        .child(el("span").class("label").child(choice.label))
        .child(choice.hint.map(|hint| el("span").class("hint").child(hint)));
    radio(scope, (class, "choice"), (place, card), choice.chosen, choice.event)
}

/// A native radio button of a group, with its words, and what it sends when it is chosen.
pub(crate) fn radio(
    scope: Scope,
    (class, group): (&'static str, &str),
    (place, words): (usize, impl Child),
    checked: bool,
    event: Event,
) -> El {
    let button = el("input")
        .attr("type", "radio")
        .attr("name", group)
        .attr("value", place.to_string().as_str())
        .attr("checked", checked.then_some(""))
        .on("change", move |_| scope.send(event.clone()));
    el("label").class(class).child(button).child(words)
}
