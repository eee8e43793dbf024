//! Transport to one programme.

use super::course::course;
use crate::app::view;
use crate::ui::part::{
    El, contact, disclosure, el, fragment, lines, list, opens, para, paras, price, section,
    statement, sub,
};
use crate::ui::scope::Scope;

/// What applies, what it costs, and under which conditions.
pub(super) fn transport(scope: Scope, it: view::Transport) -> Option<El> {
    let conditions = lines(it.conditions)
        .map(|lines| fragment().child(sub(scope, it.conditions_title)).child(lines));
    let permissions = (!it.permissions.is_empty()).then(|| {
        let permission = |it: view::Possibility| {
            let content = statement(it.text, it.answer, None, Some(it.source));
            el("div").class("permission").child(content)
        };
        fragment()
            .child(sub(scope, it.permission_title))
            .child(para(it.permission_lead))
            .children(it.permissions.into_iter().map(permission))
    });
    let options = (!it.options.is_empty())
        .then(|| fragment().child(sub(scope, it.options_title)).child(list(it.options)));
    let content = fragment()
        .child(el("p").child(el("strong").child(it.outcome)))
        .child(it.price.map(price))
        .child(it.course.map(|it| course(scope, it)))
        .child(conditions)
        .child(permissions)
        .child(options)
        .child((!it.notes.is_empty()).then(|| opens(it.notes_title, paras(it.notes))))
        .child(it.contact.map(contact))
        .child(it.sources.map(disclosure));
    section(scope, "", it.title, content)
}
