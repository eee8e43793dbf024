//! What follows the answers while its page stays as it is drawn.

use leptos::prelude::*;

use super::{Child, El, dynamic, el};
use crate::app::view::Live;
use crate::ui::scope::Scope;

/// An element whose content follows the answers.
pub(crate) fn reactive<C: Child + 'static>(
    scope: Scope,
    tag: &'static str,
    class: &'static str,
    draw: fn(Scope, &Live) -> C,
) -> El {
    el(tag).class(class).child(dynamic(move || scope.live().with(|live| draw(scope, live))))
}

/// Read out when it changes, once the screen reader is done with its sentence.
pub(crate) fn spoken(child: impl Child) -> El {
    el("div").attr("aria-live", "polite").child(child)
}

/// Whether what was copied is copied.
pub(crate) fn copied(scope: Scope) -> El {
    spoken(reactive(scope, "p", "", |_, it| it.copied.clone()))
}
