//! Links out of the guide.

use leptos::prelude::*;

use crate::app::view::Link;

/// A link. Its address is made by the view model and is https, mailto or tel.
#[component]
pub(in crate::ui) fn Anchor(
    link: Link,
    #[prop(default = "")] class: &'static str,
) -> impl IntoView {
    view! {
        <a class=class href=link.href>
            {link.text}
        </a>
    }
}
