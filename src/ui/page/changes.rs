//! What would change the answer, and what to do when the answer looks wrong. Each behind one
//! control.

use leptos::prelude::*;

use crate::app::view::{Changed, Changes, Way, Wrong};
use crate::ui::part::contact::contact;
use crate::ui::part::copy::copyable;
use crate::ui::part::disclosure::opens;
use crate::ui::part::heading::sub;
use crate::ui::part::mark::badge;
use crate::ui::part::node::{list, node, para};
use crate::ui::part::section::section;
use crate::ui::scope::Scope;

/// The smallest changes that give another answer, programme by programme.
pub(super) fn changes(scope: Scope, it: Changes) -> Option<AnyView> {
    let mut content = vec![para(it.lead)];
    content.extend(it.programmes.into_iter().map(|it| changed(scope, it)));
    section(scope, "", it.title, vec![opens(it.open, content)])
}

fn changed(scope: Scope, it: Changed) -> AnyView {
    let mut children = vec![sub(scope, it.name)];
    children.extend(it.ways.into_iter().map(way));
    node("div", "changed", children)
}

fn way(it: Way) -> AnyView {
    node("div", "way", vec![list(it.needs), para(it.then), badge(it.mark, it.word)])
}

/// Whom to tell, and a text to tell it with.
pub(super) fn wrong(scope: Scope, it: Wrong) -> Option<AnyView> {
    let mut content = vec![para(it.lead)];
    content.extend(it.contact.map(contact));
    content.push(copyable(scope, it.label, it.text, it.copy));
    section(scope, "wrong", it.title, vec![opens(it.open, content)])
}
