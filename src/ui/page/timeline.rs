//! What happens, step by step, and the days that come of the reader's own.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::Event;
use crate::app::view::{StartDay, Step, Timeline};
use crate::ui::part::{
    El, FieldValues, contact, date, disclosure, dynamic, el, fragment, para, paras, section,
};
use crate::ui::scope::Scope;

/// The steps; with each its last day, where that can be known.
pub(super) fn timeline(scope: Scope, it: Timeline) -> Option<El> {
    if it.steps.is_empty() {
        return None;
    }
    let held = FieldValues::new(it.starts.iter().map(|start| start.day.clone()).collect());
    let it = Arc::new(it);
    let step = |(place, step): (usize, &Step)| {
        let timeline = Arc::clone(&it);
        let day =
            move || timeline.day(place, &held.get()).map(|day| el("p").class("day").child(day));
        el("li")
            .child(el("p").class("sub").child(step.title.clone()))
            .child(para(step.text.clone()))
            .child(dynamic(day))
            .child(step.contact.clone().map(contact))
    };
    let dates = (!it.starts.is_empty()).then(|| {
        let field = |(place, start): (usize, &StartDay)| date(start.label.clone(), held, place);
        el("div")
            .class("panel dates")
            .child(el("p").class("sub").child(it.starts_title.clone()))
            .children(it.starts.iter().enumerate().map(field))
            .child(paras(it.notes.clone()))
            .child(save(scope, Arc::clone(&it), held))
    });
    let content = fragment()
        .child(el("ol").class("timeline").children(it.steps.iter().enumerate().map(step)))
        .child(dates)
        .child(it.source.clone().map(disclosure));
    section(scope, "", it.title.clone(), content)
}

/// The button that keeps the days; it can be pressed once there is a day to keep.
fn save(scope: Scope, it: Arc<Timeline>, held: FieldValues) -> El {
    let words = it.save.clone();
    let kept = Arc::clone(&it);
    let none = move || kept.file(&held.get()).is_none().then_some("");
    let keep = move |_| {
        if let Some(file) = it.file(&held.get_untracked()) {
            scope.send(Event::KeepDays(file));
        }
    };
    el("button")
        .class("secondary")
        .attr("type", "button")
        .attr_signal("disabled", none)
        .on("click", keep)
        .child(words)
}
