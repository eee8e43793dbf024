//! Pages that only say where to turn.

use crate::app::view::{NotCovered, Unavailable};
use crate::ui::part::button::back;
use crate::ui::part::heading::title;
use crate::ui::part::link::anchor;
use crate::ui::part::node::{Fragment, el, fragment, para, paras};
use crate::ui::scope::Scope;

/// The municipality is not covered.
pub(in crate::ui) fn not_covered(scope: Scope, page: NotCovered) -> Fragment {
    fragment()
        .child(back(scope, page.back))
        .child(title(scope, page.title, true))
        .child(paras(page.lines))
}

/// The pack cannot be shown.
pub(in crate::ui) fn unavailable(scope: Scope, page: Unavailable) -> Fragment {
    fragment()
        .child(back(scope, page.back))
        .child(title(scope, page.title, true))
        .child(para(page.text))
        .child(page.link.map(|link| el("p").child(anchor("phone", link))))
        // What the host page wrote for when the guide does not work.
        .child(el("slot"))
}
