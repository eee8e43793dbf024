//! What the answer can still become, with the one question that settles it best, to be answered
//! where it stands.

use leptos::prelude::*;

use crate::app::view::{Outlook, Settle};
use crate::ui::part::button::button;
use crate::ui::part::mark::badge;
use crate::ui::part::node::{attr, element, node, para, text};
use crate::ui::part::section::section;
use crate::ui::scope::Scope;

/// The verdicts that are still possible, and the question.
pub(super) fn outlook(scope: Scope, it: Outlook) -> Option<AnyView> {
    let verdicts = it.verdicts.into_iter().map(|(mark, word)| badge(mark, word)).collect();
    let mut content = vec![para(it.lead), node("div", "verdicts", verdicts)];
    content.extend(it.question.map(|it| settle(scope, it)));
    section(scope, "panel", it.title, content)
}

/// Each option is a button: to press it is to answer.
fn settle(scope: Scope, it: Settle) -> AnyView {
    let mut buttons = Vec::new();
    for option in it.choices {
        let mut words = vec![text("span", "", option.label)];
        words.extend(option.hint.map(|hint| text("span", "hint", hint)));
        buttons.push(button(scope, "secondary", words, option.event));
    }
    let attributes = vec![attr("role", "group"), attr("aria-label", &it.ask)];
    let children = vec![
        para(it.lead),
        text("p", "sub", it.ask),
        para(it.find),
        node("div", "actions", buttons),
    ];
    element("div", "settle", attributes, children)
}
