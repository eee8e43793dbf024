//! One question a page.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::app::Event;
use crate::app::view::Question;
use crate::ui::dispatch::use_dispatch;
use crate::ui::part::back::Back;
use crate::ui::part::choice::Choices;
use crate::ui::part::disclosure::Disclosure;
use crate::ui::part::heading::Title;
use crate::ui::part::problem::Problem;

/// The question, its choices, and why it is asked.
#[component]
pub(in crate::ui) fn QuestionPage(question: Question) -> impl IntoView {
    let dispatch = use_dispatch();
    let go_on = move |event: SubmitEvent| {
        event.prevent_default();
        dispatch.send(Event::Continue);
    };
    let described = match (&question.problem, &question.hint) {
        (Some(_), Some(_)) => Some("problem hint"),
        (Some(_), None) => Some("problem"),
        (None, Some(_)) => Some("hint"),
        (None, None) => None,
    };
    let calm = question.problem.is_none();
    view! {
        <Back text=question.back />
        <form on:submit=go_on novalidate>
            {question.problem.map(|problem| view! { <Problem problem=problem /> })}
            <p class="place">{question.place}</p>
            <progress class="progress" max=question.of.to_string() value=question.done.to_string() aria-hidden="true"></progress>
            <fieldset aria-describedby=described>
                <legend>
                    <Title text=question.ask focus=calm />
                </legend>
                {question.hint.map(|hint| view! { <p class="lead" id="hint">{hint}</p> })}
                <Choices choices=question.choices chosen=question.chosen />
            </fieldset>
            <button type="submit" class="primary">{question.next}</button>
        </form>
        <Disclosure disclosure=question.why />
    }
}
