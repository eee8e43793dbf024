//! Buttons, and what they send.

use leptos::prelude::*;

use super::node::{attr, element, node, on};
use crate::app::Event;
use crate::ui::scope::Scope;

/// A button that sends an event. Its class says how it looks.
pub(in crate::ui) fn button(
    scope: Scope,
    class: &'static str,
    children: Vec<AnyView>,
    event: Event,
) -> AnyView {
    pressed(scope, class, children, move || event.clone())
}

/// A button that sends what is the event when it is pressed.
pub(in crate::ui) fn pressed(
    scope: Scope,
    class: &'static str,
    children: Vec<AnyView>,
    event: impl Fn() -> Event + 'static,
) -> AnyView {
    let press = on("click", move |_| scope.send(event()));
    element("button", class, vec![attr("type", "button"), press], children)
}

/// The one button of the page that goes on.
pub(in crate::ui) fn primary(scope: Scope, text: String) -> AnyView {
    button(scope, "primary", vec![text.into_any()], Event::Continue)
}

/// The link to the page before, above everything else; none where there is no page before.
pub(in crate::ui) fn back(scope: Scope, text: Option<String>) -> Option<AnyView> {
    let arrow = super::mark::svg("arrow", "M20 12H5M11 5l-7 7 7 7", "");
    let button = button(scope, "plain", vec![arrow, text?.into_any()], Event::Back);
    Some(node("p", "back", vec![button]))
}
