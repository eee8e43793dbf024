//! The municipality chooser.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::app::Event;
use crate::app::view::{Choice, Choose};
use crate::ui::dispatch::use_dispatch;
use crate::ui::part::choice::Choices;
use crate::ui::part::heading::Title;
use crate::ui::part::problem::Problem;

/// The municipality chooser.
#[component]
pub(in crate::ui) fn ChoosePage(choose: Choose) -> impl IntoView {
    let dispatch = use_dispatch();
    let go_on = move |event: SubmitEvent| {
        event.prevent_default();
        dispatch.send(Event::Continue);
    };
    let choices = choose.municipalities.into_iter().map(|label| Choice { label, hint: None });
    let calm = choose.problem.is_none();
    view! {
        <form on:submit=go_on novalidate>
            {choose.problem.map(|problem| view! { <Problem problem=problem /> })}
            <fieldset>
                <legend>
                    <Title text=choose.title focus=calm />
                </legend>
                <p class="lead">{choose.lead}</p>
                <Choices choices=choices.collect() chosen=choose.chosen />
            </fieldset>
            <button type="submit" class="primary">{choose.next}</button>
        </form>
    }
}
