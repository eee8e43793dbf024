//! The panel that counts what transport to a whole course costs.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::view::Course;
use crate::ui::part::{El, FieldValues, chart, dynamic, el, number_at, opens, paras, slider, sub};
use crate::ui::scope::Scope;

/// The places of the two fields.
const SESSIONS: usize = 0;
const WEEKS: usize = 1;

/// What a whole course costs, sliders within the document's limits, the amount that comes of
/// them, and how it grows week by week.
pub(super) fn course(scope: Scope, it: Course) -> El {
    let held = FieldValues::new(vec![it.start.0.to_string(), it.start.1.to_string()]);
    let it = Arc::new(it);
    let shown = |draw: fn(&Course, u32, u32) -> El| {
        let it = Arc::clone(&it);
        dynamic(move || {
            let held = held.get();
            draw(&it, number_at(&held, SESSIONS), number_at(&held, WEEKS))
        })
    };
    let sessions = (it.sessions.0 < it.sessions.1).then(|| {
        let shown_course = Arc::clone(&it);
        let words = Arc::new(move |chosen| shown_course.sessions_words(chosen));
        slider(it.sessions_label.clone(), it.sessions, (held, SESSIONS), words)
    });
    let weeks = (it.weeks > 1).then(|| {
        let shown_course = Arc::clone(&it);
        let words = Arc::new(move |chosen| shown_course.weeks_words(chosen));
        slider(it.weeks_label.clone(), (1, it.weeks), (held, WEEKS), words)
    });
    let caption = el("figcaption").class("sub").child(it.chart_title.clone());
    el("div")
        .class("panel course")
        .child(sub(scope, it.title.clone()))
        .child(el("p").class("range").child(it.range()))
        .child(sessions)
        .child(weeks)
        .child(el("output").class("cost").child(shown(cost)))
        .child(paras(it.assumption.clone()))
        .child(el("figure").child(caption).child(shown(drawn)))
        .child(opens(it.table_open.clone(), shown(table)))
}

fn cost(it: &Course, sessions: u32, weeks: u32) -> El {
    let cost = it.cost(sessions, weeks);
    let sum = el("strong").class("sum").child(cost.total);
    el("span")
        .child(el("span").class("price").child(sum).child(" ").child(cost.plan))
        .child(el("span").class("weekly").child(cost.weekly))
}

fn drawn(it: &Course, sessions: u32, weeks: u32) -> El {
    chart(&it.chart(sessions), weeks, &it.chart_words(sessions))
}

fn table(it: &Course, sessions: u32, _weeks: u32) -> El {
    let head = it.columns.iter().map(|it| el("th").child(it.clone()));
    let rows = it.chart(sessions).into_iter();
    let rows =
        rows.map(|it| el("tr").child(el("td").child(it.weeks)).child(el("td").child(it.total)));
    el("table").child(el("thead").child(el("tr").children(head))).child(el("tbody").children(rows))
}
