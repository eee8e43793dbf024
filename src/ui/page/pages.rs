//! The pages before the first question, and those that only say where to turn.

use crate::app::Event;
use crate::app::view::{Choose, Fact, NotCovered, Start, Unavailable};
use crate::ui::part::{
    El, Fragment, Frame, amount, anchor, back, button, contact, el, form, fragment, list, para,
    paras, primary, section, title,
};
use crate::ui::scope::Scope;

/// Which municipality, or for whom it is.
pub(crate) fn choose(scope: Scope, page: Choose) -> Fragment {
    let frame = Frame {
        above: fragment(),
        problem: page.problem,
        title: page.title,
        hint: Some(page.lead),
        next: page.next,
    };
    fragment().child(back(scope, page.back)).child(form(scope, frame, page.choices))
}

/// What the guide is, what transport costs, and the button that begins.
pub(crate) fn start(scope: Scope, page: Start) -> Fragment {
    let transport = fragment().children(page.transport.into_iter().map(stated));
    let code = button(scope, "plain", page.code, Event::EnterCode);
    fragment()
        .child(back(scope, page.back))
        .child(title(scope, page.title, true))
        .child(el("p").class("lead").child(page.lead))
        .child(list(page.facts))
        .child(section(scope, "panel", page.transport_title, transport))
        .child(primary(scope, page.next))
        .child(el("p").class("aside").child(code))
        .child(section(scope, "", page.documents_title, paras(page.documents)))
}

fn stated(fact: Fact) -> El {
    el("div")
        .class("priced")
        .child(fact.amount.map(|it| amount(it, fact.per)))
        .child(paras(fact.lines))
        .child(fact.contact.map(contact))
}

/// The municipality is not covered.
pub(crate) fn not_covered(scope: Scope, page: NotCovered) -> Fragment {
    fragment()
        .child(back(scope, page.back))
        .child(title(scope, page.title, true))
        .child(paras(page.lines))
}

/// The pack cannot be shown.
pub(crate) fn unavailable(scope: Scope, page: Unavailable) -> Fragment {
    fragment()
        .child(back(scope, page.back))
        .child(title(scope, page.title, true))
        .child(para(page.text))
        .child(page.link.map(|link| el("p").child(anchor("phone", link))))
        // What the host page wrote for when the guide does not work.
        .child(el("slot"))
}
