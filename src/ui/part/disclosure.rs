//! Something that opens in place.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event};

use super::node::{attr, element, node, on, paras};
use crate::app::view::Disclosure;

/// Lines behind a button.
pub(in crate::ui) fn disclosure(disclosure: Disclosure) -> AnyView {
    opens(disclosure.label, paras(disclosure.lines))
}

/// A button with a chevron; what it opens follows it directly. Printing opens them all.
pub(in crate::ui) fn opens(label: String, children: Vec<AnyView>) -> AnyView {
    let chevron = super::mark::svg("chevron", "M6 9l6 6 6-6", "");
    let attributes = vec![
        attr("type", "button"),
        attr("aria-expanded", "false"),
        on("click", |event| {
            toggle(&event);
        }),
    ];
    let button = element("button", "plain", attributes, vec![chevron, label.into_any()]);
    let opened = element("div", "opened", vec![attr("hidden", "")], children);
    node("div", "opens", vec![button, opened])
}

/// Whether it is open stands on the page and nowhere else: a signal and two attributes that follow
/// it are two kilobytes.
fn toggle(event: &Event) -> Option<()> {
    let button: Element = event.current_target()?.dyn_into().ok()?;
    let closed = button.next_element_sibling()?.toggle_attribute("hidden").ok()?;
    button.set_attribute("aria-expanded", if closed { "false" } else { "true" }).ok()
}
