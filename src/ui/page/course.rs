//! The panel that counts what transport to a whole course costs.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::view::Course;
use crate::ui::part::chart::chart;
use crate::ui::part::disclosure::opens;
use crate::ui::part::field::{Held, number_at, slider};
use crate::ui::part::heading::sub;
use crate::ui::part::node::{dynamic, node, paras, text};
use crate::ui::scope::Scope;

/// The places of the two fields.
const SESSIONS: usize = 0;
const WEEKS: usize = 1;

/// What a whole course costs, sliders within the document's limits, the amount that comes of
/// them, and how it grows week by week.
pub(super) fn course(scope: Scope, it: Course) -> AnyView {
    let held = Held::new(vec![it.start.0.to_string(), it.start.1.to_string()]);
    let it = Arc::new(it);
    let shown = |draw: fn(&Course, u32, u32) -> AnyView| {
        let it = Arc::clone(&it);
        dynamic(move || {
            let held = held.get();
            vec![draw(&it, number_at(&held, SESSIONS), number_at(&held, WEEKS))]
        })
    };
    let mut content = vec![sub(scope, it.title.clone()), text("p", "range", it.range())];
    if it.sessions.0 < it.sessions.1 {
        let said = Arc::clone(&it);
        let words = Arc::new(move |chosen| said.sessions_words(chosen));
        content.push(slider(it.sessions_label.clone(), it.sessions, (held, SESSIONS), words));
    }
    if it.weeks > 1 {
        let said = Arc::clone(&it);
        let words = Arc::new(move |chosen| said.weeks_words(chosen));
        content.push(slider(it.weeks_label.clone(), (1, it.weeks), (held, WEEKS), words));
    }
    content.push(node("output", "cost", vec![shown(cost)]));
    content.extend(paras(it.assumption.clone()));
    let caption = text("figcaption", "sub", it.chart_title.clone());
    content.push(node("figure", "", vec![caption, shown(drawn)]));
    content.push(opens(it.table_open.clone(), vec![shown(table)]));
    node("div", "panel course", content)
}

fn cost(it: &Course, sessions: u32, weeks: u32) -> AnyView {
    let cost = it.cost(sessions, weeks);
    let sum = text("strong", "sum", cost.total);
    let total = node("span", "price", vec![sum, " ".into_any(), cost.plan.into_any()]);
    node("span", "", vec![total, text("span", "weekly", cost.weekly)])
}

fn drawn(it: &Course, sessions: u32, weeks: u32) -> AnyView {
    chart(&it.chart(sessions), weeks, &it.chart_words(sessions))
}

fn table(it: &Course, sessions: u32, _weeks: u32) -> AnyView {
    let cell = |tag, words: String| text(tag, "", words);
    let row = |cells| node("tr", "", cells);
    let head = it.columns.iter().map(|it| cell("th", it.clone())).collect();
    let rows = it.chart(sessions).into_iter();
    let rows = rows.map(|it| row(vec![cell("td", it.weeks), cell("td", it.total)])).collect();
    let body = vec![node("thead", "", vec![row(head)]), node("tbody", "", rows)];
    node("table", "", body)
}
