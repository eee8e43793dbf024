//! Something that opens in place.

use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event};

use super::{Child, El, el, paras, svg};
use crate::app::view::Disclosure;

/// Lines behind a button.
pub(crate) fn disclosure(disclosure: Disclosure) -> El {
    opens(disclosure.label, paras(disclosure.lines))
}

/// A button with a chevron; what it opens follows it directly. Printing opens them all.
pub(crate) fn opens(label: String, children: impl Child) -> El {
    let button = el("button")
        .class("plain")
        .attr("type", "button")
        .attr("aria-expanded", "false")
        .on("click", |event| {
            toggle(&event);
        })
        .child(svg("chevron", "M6 9l6 6 6-6", ""))
        .child(label);
    let opened = el("div").class("opened").attr("hidden", "").child(children);
    el("div").class("opens").child(button).child(opened)
}

/// Only the page knows whether it is open: a signal and two attributes that follow
/// it are two kilobytes.
fn toggle(event: &Event) -> Option<()> {
    let button: Element = event.current_target()?.dyn_into().ok()?;
    let closed = button.next_element_sibling()?.toggle_attribute("hidden").ok()?;
    button.set_attribute("aria-expanded", if closed { "false" } else { "true" }).ok()
}
