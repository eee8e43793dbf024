//! The result page.

use super::changes::{changes, wrong};
use super::check::rows;
use super::programme::{details, verdict};
use crate::app::Event;
use crate::app::view::{Link, Programme, Receipt, ResultPage};
use crate::ui::part::{
    El, Fragment, anchor, back, button, copied, el, fragment, opens, para, paras, section, sub,
    title,
};
use crate::ui::scope::Scope;

/// One heading that says it; under it everything that explains it.
pub(crate) fn result(scope: Scope, page: ResultPage) -> Fragment {
    let main = |it| fragment().child(verdict(&it)).child(details(scope, it));
    let others = page.others.into_iter().map(|it| other(scope, it));
    let answers = fragment().child(rows(scope, page.answers));
    let notices = (!page.notices.is_empty()).then(|| sub(scope, page.notices_title));
    let documents =
        paras(page.documents).child(notices).children(page.notices.into_iter().map(notice));
    let action = |text: String, event| button(scope, "secondary", text, event);
    let actions = el("div")
        .class("actions")
        .child(action(page.print, Event::Print))
        .child(action(page.copy, Event::Copy(page.note)))
        .child(page.hand_over.map(|it| action(it, Event::HandOver)))
        .child(action(page.restart, Event::Restart));
    fragment()
        .child(back(scope, Some(page.back)))
        .child(title(scope, page.title, true))
        .children(page.besides.map(para))
        .child(el("p").class("lead").child(page.decides))
        .child(page.comparison.and_then(|it| section(scope, "panel", it.title, paras(it.lines))))
        .child(page.main.map(main))
        .child(section(scope, "", page.others_title, fragment().children(others)))
        .child(changes(scope, page.changes))
        .child(section(scope, "", page.answers_title, answers))
        .child(section(scope, "", page.documents_title, documents))
        .child(page.receipt.and_then(|it| receipt(scope, it)))
        .child(wrong(scope, page.wrong))
        .child(copied(scope))
        .child(actions)
}

/// The code that restores the answers.
fn receipt(scope: Scope, it: Receipt) -> Option<El> {
    let code = el("p").class("receipt").child(it.code);
    section(scope, "", it.title, fragment().child(para(it.lead)).child(code))
}

/// Another programme: its verdict in one line, the rest on demand.
fn other(scope: Scope, programme: Programme) -> El {
    let open = programme.open.clone();
    el("div")
        .class("other")
        .child(sub(scope, programme.name.clone()))
        .child(verdict(&programme))
        .child(opens(open, details(scope.beneath_sub(), programme)))
}

fn notice((text, link): (String, Option<Link>)) -> El {
    let link = link.map(|link| fragment().child(" ").child(anchor("", link)));
    el("p").child(text).child(link)
}
