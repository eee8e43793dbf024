//! Links out of the guide.

use super::node::{El, el};
use crate::app::view::Link;

/// A link. Its address is made by the view model and is https, mailto or tel.
pub(in crate::ui) fn anchor(class: &'static str, link: Link) -> El {
    el("a").class(class).attr("href", link.href.as_str()).child(link.text)
}
