//! What happens, step by step, and the days that come of the reader's own.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::Event;
use crate::app::view::{StartDay, Step, Timeline};
use crate::ui::part::contact::contact;
use crate::ui::part::disclosure::disclosure;
use crate::ui::part::field::{Held, date};
use crate::ui::part::node::{attr, attr_signal, dynamic, element, node, on, para, paras, text};
use crate::ui::part::section::section;
use crate::ui::scope::Scope;

/// The steps; with each its last day, where that can be known.
pub(super) fn timeline(scope: Scope, it: Timeline) -> Option<AnyView> {
    if it.steps.is_empty() {
        return None;
    }
    let held = Held::new(it.starts.iter().map(|start| start.day.clone()).collect());
    let it = Arc::new(it);
    let step = |(place, step): (usize, &Step)| {
        let said = Arc::clone(&it);
        let day = move || said.day(place, &held.get()).map(|day| text("p", "day", day));
        let day = dynamic(move || day().into_iter().collect());
        let mut children = vec![text("p", "sub", step.title.clone()), para(step.text.clone()), day];
        children.extend(step.contact.clone().map(contact));
        node("li", "", children)
    };
    let steps = it.steps.iter().enumerate().map(step).collect();
    let mut content = vec![node("ol", "timeline", steps)];
    if !it.starts.is_empty() {
        let mut dates = vec![text("p", "sub", it.starts_title.clone())];
        let field = |(place, start): (usize, &StartDay)| date(start.label.clone(), held, place);
        dates.extend(it.starts.iter().enumerate().map(field));
        dates.extend(paras(it.notes.clone()));
        dates.push(save(scope, Arc::clone(&it), held));
        content.push(node("div", "panel dates", dates));
    }
    content.extend(it.source.clone().map(disclosure));
    section(scope, "", it.title.clone(), content)
}

/// The button that keeps the days; it can be pressed once there is a day to keep.
fn save(scope: Scope, it: Arc<Timeline>, held: Held) -> AnyView {
    let words = vec![it.save.clone().into_any()];
    let kept = Arc::clone(&it);
    let none = move || kept.file(&held.get()).is_none().then_some("");
    let keep = move |_| {
        if let Some(file) = it.file(&held.get_untracked()) {
            scope.send(Event::KeepDays(file));
        }
    };
    let attributes = vec![attr("type", "button"), attr_signal("disabled", none), on("click", keep)];
    element("button", "secondary", attributes, words)
}
