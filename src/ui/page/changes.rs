//! What would change the answer, and what to do when the answer looks wrong. Each behind one
//! control.

use crate::app::Event;
use crate::app::view::{Changes, NeededChange, ProgrammeChanges, Wrong};
use crate::ui::part::{El, badge, button, contact, el, fragment, list, opens, para, section, sub};
use crate::ui::scope::Scope;

/// The smallest changes that give another answer, programme by programme.
pub(super) fn changes(scope: Scope, it: Changes) -> Option<El> {
    let programmes = it.programmes.into_iter().map(|it| programme(scope, it));
    let content = fragment().child(para(it.lead)).children(programmes);
    section(scope, "", it.title, fragment().child(opens(it.open, content)))
}

fn programme(scope: Scope, it: ProgrammeChanges) -> El {
    el("div")
        .class("changed")
        .child(sub(scope, it.name))
        .children(it.changes.into_iter().map(change))
}

fn change(it: NeededChange) -> El {
    el("div").class("way").child(list(it.needs)).child(para(it.lead)).child(badge(it.mark, it.word))
}

/// Whom to tell, and a text to tell it with.
pub(super) fn wrong(scope: Scope, it: Wrong) -> Option<El> {
    // The text can be selected by hand where the browser does not let a page copy.
    let copyable = el("div")
        .class("copyable")
        .child(el("p").class("sub").child(it.label))
        .child(el("pre").class("ready").child(it.text.clone()))
        .child(button(scope, "secondary", it.copy, Event::Copy(it.text)));
    let content = fragment().child(para(it.lead)).child(it.contact.map(contact)).child(copyable);
    section(scope, "wrong", it.title, fragment().child(opens(it.open, content)))
}
