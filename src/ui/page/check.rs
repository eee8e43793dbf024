//! All answers, with links that change them.

use leptos::prelude::*;

use crate::app::view::{Check, Row};
use crate::ui::part::button::{back, button, primary};
use crate::ui::part::heading::title;
use crate::ui::part::node::{node, text};
use crate::ui::scope::Scope;

/// "Check your answers".
pub(in crate::ui) fn check(scope: Scope, page: Check) -> Vec<AnyView> {
    let mut children: Vec<AnyView> = back(scope, Some(page.back)).into_iter().collect();
    children.push(title(scope, page.title, true));
    children.push(text("p", "lead", page.lead));
    children.extend(rows(scope, page.rows));
    children.push(primary(scope, page.next));
    children
}

/// The answers, one a row; nothing where there are none.
pub(super) fn rows(scope: Scope, rows: Vec<Row>) -> Option<AnyView> {
    let rows: Vec<AnyView> = rows.into_iter().map(|it| row(scope, it)).collect();
    (!rows.is_empty()).then(|| node("dl", "rows", rows))
}

fn row(scope: Scope, row: Row) -> AnyView {
    // The link alone says "Ret"; who hears it out of its row must hear what it changes.
    let what = text("span", "heard", [" ", &row.question].concat());
    let change = button(scope, "plain", vec![row.change.into_any(), what], row.event);
    let cells = vec![
        text("dt", "", row.question),
        text("dd", "", row.answer),
        node("dd", "change", vec![change]),
    ];
    node("div", "row", cells)
}
