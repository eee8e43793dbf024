//! Transport to one programme.

use leptos::prelude::*;

use super::course::course;
use crate::app::view;
use crate::ui::part::contact::contact;
use crate::ui::part::disclosure::{disclosure, opens};
use crate::ui::part::heading::sub;
use crate::ui::part::line::{lines, said};
use crate::ui::part::node::{list, node, para, paras, text};
use crate::ui::part::price::price;
use crate::ui::part::section::section;
use crate::ui::scope::Scope;

/// What applies, what it costs, and under which conditions.
pub(super) fn transport(scope: Scope, it: view::Transport) -> Option<AnyView> {
    let outcome = node("p", "", vec![text("strong", "", it.outcome)]);
    let mut content = vec![outcome];
    content.extend(it.price.map(price));
    content.extend(it.course.map(|it| course(scope, it)));
    if let Some(conditions) = lines(it.conditions) {
        content.extend([sub(scope, it.conditions_title), conditions]);
    }
    if !it.permissions.is_empty() {
        content.extend([sub(scope, it.permission_title), para(it.permission_lead)]);
        for it in it.permissions {
            content.push(node(
                "div",
                "permission",
                said(it.text, it.answer, None, Some(it.source)),
            ));
        }
    }
    if !it.options.is_empty() {
        content.push(sub(scope, it.options_title));
        content.push(list(it.options));
    }
    if !it.notes.is_empty() {
        content.push(opens(it.notes_title, paras(it.notes)));
    }
    content.extend(it.contact.map(contact));
    content.extend(it.sources.map(disclosure));
    section(scope, "", it.title, content)
}
