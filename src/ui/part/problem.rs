//! The box that says what is missing.

use leptos::prelude::*;

use crate::app::view;

/// It takes the focus when it appears, so that it is heard and seen.
#[component]
pub(in crate::ui) fn Problem(problem: view::Problem) -> impl IntoView {
    view! {
        <div class="problem" id="problem" tabindex="-1" data-focus="">
            <p class="sub">{problem.title}</p>
            <p>{problem.text}</p>
        </div>
    }
}
