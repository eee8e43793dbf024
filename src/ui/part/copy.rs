//! A text to copy. It can be marked by hand where the browser does not let a page copy.

use leptos::prelude::*;

use super::button::button;
use super::node::{node, text};
use crate::app::Event;
use crate::ui::scope::Scope;

/// A text as it will be pasted, and the button that copies it.
pub(in crate::ui) fn copyable(
    scope: Scope,
    label: String,
    content: String,
    copy: String,
) -> AnyView {
    let shown = text("pre", "ready", content.clone());
    let press = button(scope, "secondary", vec![copy.into_any()], Event::Copy(content));
    node("div", "copyable", vec![text("p", "sub", label), shown, press])
}
