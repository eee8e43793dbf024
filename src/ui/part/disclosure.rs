//! Something that opens in place.

use leptos::prelude::*;

use crate::app::view;

/// A button with a chevron; what it opens follows it directly.
#[component]
pub(in crate::ui) fn Disclosure(disclosure: view::Disclosure) -> impl IntoView {
    let lines = disclosure.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! { <Opens label=disclosure.label>{lines}</Opens> }
}

/// A button that shows and hides its children. Printing shows them all.
#[component]
pub(in crate::ui) fn Opens(label: String, children: Children) -> impl IntoView {
    let open = RwSignal::new(false);
    let expanded = move || if open.get() { "true" } else { "false" };
    view! {
        <div class="opens">
            <button type="button" class="plain" aria-expanded=expanded on:click=move |_| open.update(|open| *open = !*open)>
                <svg class="chevron" viewBox="0 0 24 24" aria-hidden="true">
                    <path d="M6 9l6 6 6-6" />
                </svg>
                {label}
            </button>
            <div class="opened" hidden=move || !open.get()>
                {children()}
            </div>
        </div>
    }
}
