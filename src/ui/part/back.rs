//! The link to the page before.

use leptos::prelude::*;

use crate::app::Event;
use crate::ui::dispatch::use_dispatch;

/// A link with an arrow, above everything else on the page.
#[component]
pub(in crate::ui) fn Back(text: String) -> impl IntoView {
    let dispatch = use_dispatch();
    view! {
        <p class="back">
            <button type="button" class="plain" on:click=move |_| dispatch.send(Event::Back)>
                <svg class="arrow" viewBox="0 0 24 24" aria-hidden="true">
                    <path d="M20 12H5M11 5l-7 7 7 7" />
                </svg>
                {text}
            </button>
        </p>
    }
}
