//! What follows the answers while its page stays as it is drawn.

use leptos::prelude::*;

use super::node::{Child, El, dynamic, el};
use crate::app::view::Live;
use crate::ui::scope::Scope;

/// What follows the answers.
pub(in crate::ui) fn said<C: Child + 'static>(
    scope: Scope,
    tag: &'static str,
    class: &'static str,
    say: fn(Scope, &Live) -> C,
) -> El {
    el(tag).class(class).child(dynamic(move || scope.live().with(|live| say(scope, live))))
}

/// Read out when it changes, after whatever is being said.
pub(in crate::ui) fn spoken(child: El) -> El {
    el("div").attr("aria-live", "polite").child(child)
}

/// Whether what was copied is copied.
pub(in crate::ui) fn copied(scope: Scope) -> El {
    spoken(said(scope, "p", "", |_, it| it.copied.clone()))
}
