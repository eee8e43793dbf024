//! The parts that a reader acts on: transport with the cost of a course, and the timeline with its
//! days. Fields have their first values.

use super::parts::{contact, disclosure, lines, price};
use super::text::Text;
use traeningsguide::app::view::{
    Cost, Course, Possibility, StartDay, Step, Timeline, Transport, Week,
};

pub(super) fn transport(text: &mut Text, it: &Transport) {
    let Transport {
        title,
        outcome,
        price: ride,
        course: whole,
        conditions_title,
        conditions,
        permission_title,
        permission_lead,
        permissions,
        options_title,
        options,
        notes_title,
        notes,
        contact: whom,
        sources,
    } = it;
    text.section(title, |text| {
        text.para(outcome);
        text.each(ride, price);
        text.each(whole, course);
        if !conditions.is_empty() {
            text.heading(2, conditions_title);
            lines(text, conditions);
        }
        if !permissions.is_empty() {
            text.heading(2, permission_title);
            text.para(permission_lead);
            text.each(permissions, possibility);
        }
        if !options.is_empty() {
            text.heading(2, options_title);
            text.list(options);
        }
        if !notes.is_empty() {
            text.opens(notes_title, |text| text.paras(notes));
        }
        text.each(whom, contact);
        text.each(sources, disclosure);
    });
}

fn possibility(text: &mut Text, Possibility { text: permission, answer, source }: &Possibility) {
    text.para(permission);
    text.paras(answer);
    disclosure(text, source);
}

/// The fields that are not named are private: methods make the words of them.
fn course(text: &mut Text, it: &Course) {
    let Course {
        title,
        sessions_label,
        weeks_label,
        sessions: (least, most),
        weeks: longest,
        start: (times, weeks),
        assumption,
        chart_title,
        table_open,
        columns: [weeks_column, total_column],
        ..
    } = it;
    text.heading(2, title);
    text.line(&it.range());
    if least < most {
        let sessions = it.sessions_words(*times);
        text.line(&format!("{sessions_label}: {sessions} [{least}–{most}: {times}]"));
    }
    if *longest > 1 {
        let words = it.weeks_words(*weeks);
        text.line(&format!("{weeks_label}: {words} [1–{longest}: {weeks}]"));
    }
    let Cost { total, plan, weekly } = it.cost(*times, *weeks);
    text.line(&format!("{total} {plan}"));
    text.para(&weekly);
    text.paras(assumption);
    text.line(chart_title);
    text.para(&it.chart_words(*times));
    text.opens(table_open, |text| {
        text.line(&format!("{weeks_column} | {total_column}"));
        for Week { weeks, total, height: _ } in it.chart(*times) {
            text.line(&format!("{weeks} | {total}"));
        }
    });
}

/// The fields that are not named are private: methods make the days and the file of them.
pub(super) fn timeline(text: &mut Text, it: &Timeline) {
    let Timeline { title, steps, starts_title, starts, notes, save, source, .. } = it;
    if steps.is_empty() {
        return;
    }
    let entered: Vec<String> = starts.iter().map(|it| it.day.clone()).collect();
    text.section(title, |text| {
        for (place, Step { title, text: when, contact: whom, .. }) in steps.iter().enumerate() {
            text.item(&format!("{}. ", place + 1), |text| {
                text.para(title);
                text.para(when);
                text.paras(&it.day(place, &entered));
                text.each(whom, contact);
            });
        }
        if !starts.is_empty() {
            text.para(starts_title);
            for StartDay { label, day } in starts {
                text.line(&format!("{label} [{day}]"));
            }
            text.paras(notes);
            match it.file(&entered) {
                Some(_) => text.button(save),
                None => text.line(&format!("({save})")),
            }
        }
        text.each(source, disclosure);
    });
}
