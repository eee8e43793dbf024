//! Headings at the right level: the host page owns the levels above.

use leptos::prelude::*;

/// The level of the page's own heading.
#[derive(Clone, Copy, Debug)]
pub(in crate::ui) struct BaseLevel(pub(in crate::ui) ReadSignal<u8>);

/// The page's heading. It takes the focus when the page is new, unless something more urgent does.
#[component]
pub(in crate::ui) fn Title(text: String, #[prop(default = true)] focus: bool) -> impl IntoView {
    heading(0, "title", text, focus)
}

/// A section's heading.
#[component]
pub(in crate::ui) fn Section(text: String) -> impl IntoView {
    heading(1, "section", text, false)
}

/// A heading inside a section.
#[component]
pub(in crate::ui) fn Sub(text: String) -> impl IntoView {
    heading(2, "sub", text, false)
}

fn heading(below: u8, class: &'static str, text: String, focus: bool) -> impl IntoView {
    let base = use_context::<BaseLevel>().map_or(2, |BaseLevel(level)| level.get());
    let focus = focus.then_some("");
    let index = focus.map(|_| "-1");
    match base.saturating_add(below) {
        0 | 1 => view! { <h1 class=class tabindex=index data-focus=focus>{text}</h1> }.into_any(),
        2 => view! { <h2 class=class tabindex=index data-focus=focus>{text}</h2> }.into_any(),
        3 => view! { <h3 class=class tabindex=index data-focus=focus>{text}</h3> }.into_any(),
        4 => view! { <h4 class=class tabindex=index data-focus=focus>{text}</h4> }.into_any(),
        5 => view! { <h5 class=class tabindex=index data-focus=focus>{text}</h5> }.into_any(),
        _ => view! { <h6 class=class tabindex=index data-focus=focus>{text}</h6> }.into_any(),
    }
}
