//! The municipality chooser.

use leptos::prelude::*;

use crate::app::view::{self, Choice};
use crate::ui::part::choice::{Frame, form};

/// The municipality chooser.
pub(in crate::ui) fn choose(page: view::Choose) -> Vec<AnyView> {
    let choices = page.municipalities.into_iter().map(|label| Choice { label, hint: None });
    let frame = Frame {
        above: Vec::new(),
        problem: page.problem,
        title: page.title,
        hint: Some(page.lead),
        next: page.next,
    };
    vec![form(frame, choices.collect(), page.chosen)]
}
