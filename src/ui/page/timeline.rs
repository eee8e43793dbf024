//! What happens, step by step, and the days that come of the reader's own.

use leptos::prelude::*;

use crate::app::Event;
use crate::app::view::{StartDay, Timeline, from_field, to_field};
use crate::ui::dispatch::use_dispatch;
use crate::ui::part::contact::contact;
use crate::ui::part::disclosure::disclosure;
use crate::ui::part::node::{node, para, paras, section, text};

/// The steps; with each its last day, where that can be known.
pub(super) fn timeline(it: Timeline) -> Option<AnyView> {
    if it.steps.is_empty() {
        return None;
    }
    let days = RwSignal::new(it.starts.iter().map(|start| start.day).collect::<Vec<_>>());
    let stored = StoredValue::new(it.clone());
    let last = Memo::new(move |_| stored.with_value(|it| days.with(|days| it.days(days))));
    let step = |(place, step): (usize, crate::app::view::Step)| {
        let day = move || last.with(|last| last.get(place).cloned().flatten());
        let day = move || day().map(|day| text("p", "day", day));
        let mut children = vec![text("p", "sub", step.title), para(step.text), day.into_any()];
        children.extend(step.contact.map(contact));
        node("li", "", children)
    };
    let mut content =
        vec![node("ol", "timeline", it.steps.into_iter().enumerate().map(step).collect())];
    if !it.starts.is_empty() {
        let mut dates = vec![text("p", "sub", it.starts_title)];
        let starts = it.starts.into_iter().enumerate();
        dates.extend(starts.map(|(place, start)| {
            date(start, move |field| {
                days.update(|days| {
                    if let Some(day) = days.get_mut(place) {
                        *day = from_field(&field);
                    }
                });
            })
        }));
        dates.extend(paras(it.notes));
        dates.push(save(it.save, move || stored.with_value(|it| days.with(|days| it.file(days)))));
        content.push(node("div", "panel dates", dates));
    }
    content.extend(it.source.map(disclosure));
    section("", it.title, content)
}

/// A day that the reader can set.
fn date(start: StartDay, set: impl Fn(String) + 'static) -> AnyView {
    let field = start.day.map(to_field).unwrap_or_default();
    view! {
        <label class="date">
            {text("span", "label", start.label)}
            <input type="date" value=field on:input=move |event| set(event_target_value(&event)) />
        </label>
    }
    .into_any()
}

/// The button that keeps the days; it can be pressed once there is a day to keep.
fn save(
    label: String,
    file: impl Fn() -> Option<String> + Copy + Send + Sync + 'static,
) -> AnyView {
    let dispatch = use_dispatch();
    let keep = move |_| {
        if let Some(file) = file() {
            dispatch.send(Event::KeepDays(file));
        }
    };
    view! {
        <button type="button" class="secondary" disabled=move || file().is_none() on:click=keep>
            {label}
        </button>
    }
    .into_any()
}
