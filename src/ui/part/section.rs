//! A part of a page.

use super::heading;
use super::node::{El, Fragment, el};
use crate::ui::scope::Scope;

/// A part of a page under a heading of its own; nothing where it would be empty.
pub(in crate::ui) fn section(
    scope: Scope,
    class: &'static str,
    title: String,
    content: Fragment,
) -> Option<El> {
    let section =
        |content| el("section").class(class).child(heading::section(scope, title)).child(content);
    (!content.is_empty()).then(|| section(content))
}
