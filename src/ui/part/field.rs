//! Fields with their labels. What the fields of a panel hold stands in one signal, as text.

use std::sync::Arc;

use leptos::attr::any_attribute::AnyAttribute;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event};

use super::node::{attr, dynamic, field, node, on, text};

/// What the fields of a panel hold, in their order.
pub(in crate::ui) type Held = RwSignal<Vec<String>>;

/// Says a number in words.
type Words = Arc<dyn Fn(u32) -> String + Send + Sync>;

/// A day that the reader can set: the field at this place.
pub(in crate::ui) fn date(label: String, held: Held, place: usize) -> AnyView {
    labelled("date", label, Vec::new(), vec![attr("type", "date")], (held, place))
}

/// A number chosen by a slider over a range, and that number in words.
pub(in crate::ui) fn slider(
    label: String,
    (least, most): (u32, u32),
    (held, place): (Held, usize),
    words: Words,
) -> AnyView {
    let said = Arc::clone(&words);
    let number = move || number_at(&held.get(), place);
    let output = dynamic(move || vec![said(number()).into_any()]);
    let attributes = vec![
        attr("type", "range"),
        attr("min", &least.to_string()),
        attr("max", &most.to_string()),
        attr("aria-valuetext", &words(number_at(&held.get_untracked(), place))),
        on("input", move |event| {
            say(&event, &words);
        }),
    ];
    let output = node("output", "", vec![output]);
    labelled("slider", label, vec![output], attributes, (held, place))
}

/// The number that a field holds.
pub(in crate::ui) fn number_at(held: &[String], place: usize) -> u32 {
    held.get(place).and_then(|field| field.parse().ok()).unwrap_or_default()
}

/// Who moves a slider without seeing it hears the words.
fn say(event: &Event, words: &Words) -> Option<()> {
    let slider: Element = event.target()?.dyn_into().ok()?;
    let number = event_target_value(event).parse().ok()?;
    slider.set_attribute("aria-valuetext", &words(number)).ok()
}

fn labelled(
    class: &'static str,
    label: String,
    more: Vec<AnyView>,
    attributes: Vec<AnyAttribute>,
    (held, place): (Held, usize),
) -> AnyView {
    let mut children = vec![text("span", "label", label)];
    children.extend(more);
    children.push(typed(attributes, held, place));
    node("label", class, children)
}

/// A field without a label of its own.
pub(in crate::ui) fn typed(mut attributes: Vec<AnyAttribute>, held: Held, place: usize) -> AnyView {
    let value = held.get_untracked().get(place).cloned().unwrap_or_default();
    attributes.push(attr("value", &value));
    attributes.push(on("input", move |event| {
        let value = event_target_value(&event);
        held.update(|held| {
            if let Some(field) = held.get_mut(place) {
                *field = value;
            }
        });
    }));
    field(attributes)
}
