//! All answers, with links that change them.

use crate::app::view::{Check, Row};
use crate::ui::part::{El, Fragment, back, button, el, fragment, primary, title};
use crate::ui::scope::Scope;

/// "Check your answers".
pub(crate) fn check(scope: Scope, page: Check) -> Fragment {
    fragment()
        .child(back(scope, Some(page.back)))
        .child(title(scope, page.title, true))
        .child(el("p").class("lead").child(page.lead))
        .child(rows(scope, page.rows))
        .child(primary(scope, page.next))
}

/// The answers, one a row; nothing where there are none.
pub(super) fn rows(scope: Scope, rows: Vec<Row>) -> Option<El> {
    let row = |it| row(scope, it);
    (!rows.is_empty()).then(|| el("dl").class("rows").children(rows.into_iter().map(row)))
}

fn row(scope: Scope, row: Row) -> El {
    // The link alone says "Ret". A screen reader may read it without its row, so it also names the
    // question.
    let what = el("span").class("heard").child([" ", &row.question].concat());
    let change = button(scope, "plain", row.change, row.event).child(what);
    el("div")
        .class("row")
        .child(el("dt").child(row.question))
        .child(el("dd").child(row.answer))
        .child(el("dd").class("change").child(change))
}
