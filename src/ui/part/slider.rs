//! A number chosen by a slider, with its label and the number in words.

use leptos::prelude::*;

use super::node::text;

/// A slider over a range of numbers. `words` says the chosen one.
pub(in crate::ui) fn slider(
    label: String,
    (least, most): (u32, u32),
    value: RwSignal<u32>,
    words: impl Fn(u32) -> String + Copy + Send + Sync + 'static,
) -> AnyView {
    let choose = move |event| {
        if let Ok(chosen) = event_target_value(&event).parse() {
            value.set(chosen);
        }
    };
    view! {
        <label class="slider">
            {text("span", "label", label)}
            <output>{move || words(value.get())}</output>
            <input
                type="range"
                min=least.to_string()
                max=most.to_string()
                value=value.get_untracked().to_string()
                aria-valuetext=move || words(value.get())
                on:input=choose
            />
        </label>
    }
    .into_any()
}
