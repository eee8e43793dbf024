//! A choice before the first question.

use crate::app::view;
use crate::ui::part::button::back;
use crate::ui::part::choice::{Frame, form};
use crate::ui::part::node::{Fragment, fragment};
use crate::ui::scope::Scope;

/// Which municipality, or for whom it is.
pub(in crate::ui) fn choose(scope: Scope, page: view::Choose) -> Fragment {
    let frame = Frame {
        above: fragment(),
        problem: page.problem,
        title: page.title,
        hint: Some(page.lead),
        next: page.next,
    };
    fragment().child(back(scope, page.back)).child(form(scope, frame, page.choices))
}
