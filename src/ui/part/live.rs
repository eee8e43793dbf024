//! What follows the answers while its page stays as it is drawn.

use leptos::prelude::*;

use super::node::{attr, dynamic, element, node};
use crate::app::view::Live;

/// What changes beside the page.
pub(in crate::ui) type Beside = RwSignal<Live>;

/// What changes beside this page.
pub(in crate::ui) fn use_beside() -> Beside {
    use_context::<Beside>().unwrap_or_default()
}

/// What follows the answers.
pub(in crate::ui) fn said(
    live: Beside,
    tag: &'static str,
    class: &'static str,
    say: fn(&Live) -> AnyView,
) -> AnyView {
    node(tag, class, vec![dynamic(move || vec![live.with(say)])])
}

/// Read out when it changes, after whatever is being said.
pub(in crate::ui) fn spoken(child: AnyView) -> AnyView {
    element("div", "", vec![attr("aria-live", "polite")], vec![child])
}

/// Whether what was copied is copied.
pub(in crate::ui) fn copied() -> AnyView {
    spoken(said(use_beside(), "p", "", |it| it.copied.clone().into_any()))
}
