//! Something that opens in place.

use leptos::prelude::*;

use super::node::{node, paras};
use crate::app::view::Disclosure;

/// Lines behind a button.
pub(in crate::ui) fn disclosure(disclosure: Disclosure) -> AnyView {
    opens(disclosure.label, paras(disclosure.lines))
}

/// A button with a chevron; what it opens follows it directly. Printing opens them all.
pub(in crate::ui) fn opens(label: String, children: Vec<AnyView>) -> AnyView {
    let open = RwSignal::new(false);
    let expanded = move || if open.get() { "true" } else { "false" };
    let chevron = super::mark::svg("chevron", "M6 9l6 6 6-6", "");
    let button = view! {
        <button type="button" class="plain" aria-expanded=expanded on:click=move |_| open.update(|open| *open = !*open)>
            {chevron}
            {label}
        </button>
    };
    let opened = view! { <div class="opened" hidden=move || !open.get()>{children}</div> };
    node("div", "opens", vec![button.into_any(), opened.into_any()])
}
