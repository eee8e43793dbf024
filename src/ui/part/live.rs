//! What follows the answers while its page stays as it is drawn.

use leptos::prelude::*;

use super::node::{attr, dynamic, element, node};
use crate::app::view::Live;
use crate::ui::scope::Scope;

/// What follows the answers.
pub(in crate::ui) fn said(
    scope: Scope,
    tag: &'static str,
    class: &'static str,
    say: fn(Scope, &Live) -> AnyView,
) -> AnyView {
    node(tag, class, vec![dynamic(move || vec![scope.live().with(|live| say(scope, live))])])
}

/// Read out when it changes, after whatever is being said.
pub(in crate::ui) fn spoken(child: AnyView) -> AnyView {
    element("div", "", vec![attr("aria-live", "polite")], vec![child])
}

/// Whether what was copied is copied.
pub(in crate::ui) fn copied(scope: Scope) -> AnyView {
    spoken(said(scope, "p", "", |_, it| it.copied.clone().into_any()))
}
