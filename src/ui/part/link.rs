//! Links out of the guide.

use leptos::prelude::*;

use crate::app::view::Link;

/// A link. Its address is made by the view model and is https, mailto or tel.
pub(in crate::ui) fn anchor(class: &'static str, link: Link) -> AnyView {
    view! { <a class=class href=link.href>{link.text}</a> }.into_any()
}
