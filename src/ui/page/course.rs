//! The panel that counts what transport to a whole course costs.

use leptos::prelude::*;

use crate::app::view::Course;
use crate::ui::part::chart::chart;
use crate::ui::part::disclosure::opens;
use crate::ui::part::heading::sub;
use crate::ui::part::node::{node, paras, text};
use crate::ui::part::slider::slider;

/// Sliders within the document's limits, the amount that comes of them, and how it grows week by week.
pub(super) fn course(it: Course) -> AnyView {
    let (sessions, weeks) = (RwSignal::new(it.sessions.1), RwSignal::new(it.weeks));
    let stored = StoredValue::new(it.clone());
    let mut content = vec![sub(it.title)];
    if it.sessions.0 < it.sessions.1 {
        let words = move |chosen| stored.with_value(|it| it.sessions_words(chosen));
        content.push(slider(it.sessions_label, it.sessions, sessions, words));
    }
    if it.weeks > 1 {
        let words = move |chosen| stored.with_value(|it| it.weeks_words(chosen));
        content.push(slider(it.weeks_label, (1, it.weeks), weeks, words));
    }
    let cost = move || stored.with_value(|it| cost(it, sessions.get(), weeks.get()));
    content.push(view! { <output class="cost">{cost}</output> }.into_any());
    content.extend(paras(it.assumption));
    let drawn = move || {
        stored.with_value(|it| {
            let sessions = sessions.get();
            chart(&it.chart(sessions), weeks.get(), it.chart_words(sessions))
        })
    };
    let caption = text("figcaption", "sub", it.chart_title);
    content.push(node("figure", "", vec![caption, drawn.into_any()]));
    let table = move || stored.with_value(|it| table(it, sessions.get()));
    content.push(opens(it.table_open, vec![table.into_any()]));
    node("div", "panel course", content)
}

fn cost(it: &Course, sessions: u32, weeks: u32) -> AnyView {
    let cost = it.cost(sessions, weeks);
    let amount = text("strong", "amount", cost.total);
    let total = node("span", "price", vec![amount, " ".into_any(), cost.plan.into_any()]);
    node("span", "", vec![total, text("span", "weekly", cost.weekly)])
}

fn table(it: &Course, sessions: u32) -> AnyView {
    let cell = |tag, words: String| text(tag, "", words);
    let row = |cells| node("tr", "", cells);
    let head = it.columns.iter().map(|it| cell("th", it.clone())).collect();
    let rows = it.chart(sessions).into_iter();
    let rows = rows.map(|it| row(vec![cell("td", it.weeks), cell("td", it.total)])).collect();
    let body = vec![node("thead", "", vec![row(head)]), node("tbody", "", rows)];
    node("table", "", body)
}
