//! Buttons with the events that they send, and links out of the guide.

use super::{Child, El, el, svg};
use crate::app::Event;
use crate::app::view::Link;
use crate::ui::scope::Scope;

/// A button that sends an event. Its class says how it looks.
pub(crate) fn button(scope: Scope, class: &'static str, label: impl Child, event: Event) -> El {
    pressed(scope, class, move || event.clone()).child(label)
}

/// A button whose event is made when it is pressed.
pub(crate) fn pressed(
    scope: Scope,
    class: &'static str,
    event: impl Fn() -> Event + 'static,
) -> El {
    el("button").class(class).attr("type", "button").on("click", move |_| scope.send(event()))
}

/// The one button of the page that goes on.
pub(crate) fn primary(scope: Scope, text: String) -> El {
    button(scope, "primary", text, Event::Continue)
}

/// The link to the page before, above everything else; none where there is no page before.
pub(crate) fn back(scope: Scope, text: Option<String>) -> Option<El> {
    let arrow = svg("arrow", "M20 12H5M11 5l-7 7 7 7", "");
    Some(el("p").class("back").child(button(scope, "plain", arrow, Event::Back).child(text?)))
}

/// A link. Its address is made by the view model and is https, mailto or tel.
pub(crate) fn anchor(class: &'static str, link: Link) -> El {
    el("a").class(class).attr("href", link.href.as_str()).child(link.text)
}
