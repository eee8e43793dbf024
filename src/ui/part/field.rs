//! Fields with their labels. One signal holds the values of a panel's fields, as text.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event};

use super::{El, dynamic, el};

/// The values of a panel's fields, in their order.
pub(crate) type FieldValues = RwSignal<Vec<String>>;

/// Puts a number into words.
type InWords = Arc<dyn Fn(u32) -> String + Send + Sync>;

/// A day that the reader can set: the field at this place.
pub(crate) fn date(label: String, held: FieldValues, place: usize) -> El {
    labelled("date", label).child(typed(el("input").attr("type", "date"), held, place))
}

/// A number chosen by a slider over a range, and that number in words.
pub(crate) fn slider(
    label: String,
    (least, most): (u32, u32),
    (held, place): (FieldValues, usize),
    words: InWords,
) -> El {
    let in_words = Arc::clone(&words);
    let number = move || number_at(&held.get(), place);
    let field = el("input")
        .attr("type", "range")
        .attr("min", least.to_string().as_str())
        .attr("max", most.to_string().as_str())
        .attr("aria-valuetext", words(number_at(&held.get_untracked(), place)).as_str())
        .on("input", move |event| {
            say(&event, &words);
        });
    labelled("slider", label)
        .child(el("output").child(dynamic(move || in_words(number()))))
        .child(typed(field, held, place))
}

/// The number that a field holds.
pub(crate) fn number_at(held: &[String], place: usize) -> u32 {
    held.get(place).and_then(|field| field.parse().ok()).unwrap_or_default()
}

/// Gives screen readers the words for the number of a slider.
fn say(event: &Event, words: &InWords) -> Option<()> {
    let slider: Element = event.target()?.dyn_into().ok()?;
    let number = event_target_value(event).parse().ok()?;
    slider.set_attribute("aria-valuetext", &words(number)).ok()
}

fn labelled(class: &'static str, label: String) -> El {
    el("label").class(class).child(el("span").class("label").child(label))
}

/// A field that shows and sets its value.
pub(crate) fn typed(field: El, held: FieldValues, place: usize) -> El {
    let value = held.get_untracked().get(place).cloned().unwrap_or_default();
    field.attr("value", value.as_str()).on("input", move |event| {
        let value = event_target_value(&event);
        held.update(|held| {
            if let Some(field) = held.get_mut(place) {
                *field = value;
            }
        });
    })
}
