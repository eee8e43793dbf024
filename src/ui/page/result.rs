//! The result page.

use leptos::prelude::*;

use super::changes::{changes, wrong};
use super::check::rows;
use super::programme::{details, verdict};
use crate::app::Event;
use crate::app::view::{Link, Programme, Receipt, ResultPage};
use crate::ui::part::button::{back, button};
use crate::ui::part::disclosure::opens;
use crate::ui::part::heading::{sub, title};
use crate::ui::part::link::anchor;
use crate::ui::part::live::copied;
use crate::ui::part::node::{node, para, paras, text};
use crate::ui::part::section::section;
use crate::ui::scope::Scope;

/// One heading that says it; under it everything that explains it.
pub(in crate::ui) fn result(scope: Scope, page: ResultPage) -> Vec<AnyView> {
    let mut documents = paras(page.documents);
    if !page.notices.is_empty() {
        documents.push(sub(scope, page.notices_title));
        documents.extend(page.notices.into_iter().map(notice));
    }
    let action = |text: String, event| button(scope, "secondary", vec![text.into_any()], event);
    let mut actions = vec![action(page.print, Event::Print)];
    actions.push(action(page.copy, Event::Copy(page.note)));
    actions.extend(page.hand_over.map(|it| action(it, Event::HandOver)));
    actions.push(action(page.restart, Event::Restart));

    let mut children: Vec<AnyView> = back(scope, Some(page.back)).into_iter().collect();
    children.push(title(scope, page.title, true));
    children.extend(page.besides.map(para));
    children.push(text("p", "lead", page.decides));
    children
        .extend(page.then.and_then(|then| section(scope, "panel", then.title, paras(then.lines))));
    if let Some(main) = page.main {
        children.push(verdict(&main));
        children.extend(details(scope, main));
    }
    children.extend(section(
        scope,
        "",
        page.others_title,
        page.others.into_iter().map(|it| other(scope, it)).collect(),
    ));
    children.extend(changes(scope, page.changes));
    children.extend(section(
        scope,
        "",
        page.answers_title,
        rows(scope, page.answers).into_iter().collect(),
    ));
    children.extend(section(scope, "", page.documents_title, documents));
    children.extend(page.receipt.and_then(|it| receipt(scope, it)));
    children.extend(wrong(scope, page.wrong));
    children.push(copied(scope));
    children.push(node("div", "actions", actions));
    children
}

/// The code that restores the answers.
fn receipt(scope: Scope, it: Receipt) -> Option<AnyView> {
    section(scope, "", it.title, vec![para(it.lead), text("p", "receipt", it.code)])
}

/// Another programme: its verdict in one line, the rest on demand.
fn other(scope: Scope, programme: Programme) -> AnyView {
    let mut children = vec![sub(scope, programme.name.clone()), verdict(&programme)];
    let open = programme.open.clone();
    children.push(opens(open, details(scope.beneath_sub(), programme)));
    node("div", "other", children)
}

fn notice((text, link): (String, Option<Link>)) -> AnyView {
    let mut children = vec![text.into_any()];
    if let Some(link) = link {
        children.push(" ".into_any());
        children.push(anchor("", link));
    }
    node("p", "", children)
}
