//! Buttons, and what they send.

use leptos::prelude::*;

use super::node::{attr, element, node, on};
use crate::app::Event;
use crate::ui::dispatch::use_dispatch;

/// A button that sends an event. Its class says how it looks.
pub(in crate::ui) fn button(class: &'static str, children: Vec<AnyView>, event: Event) -> AnyView {
    pressed(class, children, move || event.clone())
}

/// A button that sends what is the event when it is pressed.
pub(in crate::ui) fn pressed(
    class: &'static str,
    children: Vec<AnyView>,
    event: impl Fn() -> Event + 'static,
) -> AnyView {
    let dispatch = use_dispatch();
    let press = on("click", move |_| dispatch.send(event()));
    element("button", class, vec![attr("type", "button"), press], children)
}

/// A button that cannot be pressed yet.
pub(in crate::ui) fn out_of_use(class: &'static str, children: Vec<AnyView>) -> AnyView {
    element("button", class, vec![attr("type", "button"), attr("disabled", "")], children)
}

/// The one button of the page that goes on.
pub(in crate::ui) fn primary(text: String) -> AnyView {
    button("primary", vec![text.into_any()], Event::Continue)
}

/// The link to the page before, above everything else; none where there is no page before.
pub(in crate::ui) fn back(text: Option<String>) -> Option<AnyView> {
    let arrow = super::mark::svg("arrow", "M20 12H5M11 5l-7 7 7 7", "");
    let button = button("plain", vec![arrow, text?.into_any()], Event::Back);
    Some(node("p", "back", vec![button]))
}
