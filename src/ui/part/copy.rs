//! A text to copy. It can be marked by hand where the browser does not let a page copy.

use super::button::button;
use super::node::{El, el};
use crate::app::Event;
use crate::ui::scope::Scope;

/// A text as it will be pasted, and the button that copies it.
pub(in crate::ui) fn copyable(scope: Scope, label: String, content: String, copy: String) -> El {
    el("div")
        .class("copyable")
        .child(el("p").class("sub").child(label))
        .child(el("pre").class("ready").child(content.clone()))
        .child(button(scope, "secondary", copy, Event::Copy(content)))
}
