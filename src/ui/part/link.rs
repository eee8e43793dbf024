//! Links out of the guide.

use leptos::prelude::*;

use super::node::{attr, element};
use crate::app::view::Link;

/// A link. Its address is made by the view model and is https, mailto or tel.
pub(in crate::ui) fn anchor(class: &'static str, link: Link) -> AnyView {
    element("a", class, vec![attr("href", &link.href)], vec![link.text.into_any()])
}
