//! All questions at once, and the result beside them. The questions are drawn once; only what
//! stands beside them follows the answers, so the focus stays where the hand is.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::app::Event;
use crate::app::view::{Desk, DeskQuestion, Live, Standing};
use crate::ui::part::button::{back, button, pressed};
use crate::ui::part::choice::radio;
use crate::ui::part::disclosure::opens;
use crate::ui::part::heading::{sub, title};
use crate::ui::part::live::{copied, said, spoken};
use crate::ui::part::mark::badge;
use crate::ui::part::node::{attr, attr_signal, dynamic, element, node, on, para, text};
use crate::ui::part::section::section;
use crate::ui::scope::Scope;

/// The professional's page.
pub(in crate::ui) fn desk(scope: Scope, page: Desk) -> Vec<AnyView> {
    let idle = page.idle;
    let questions = page.questions.into_iter().enumerate();
    let questions: Vec<AnyView> =
        questions.map(|(place, it)| question(scope, place, it, idle.clone())).collect();
    let action = |text: String, event| button(scope, "secondary", vec![text.into_any()], event);
    let note = said(scope, "pre", "ready", |_, it| it.note.clone().into_any());
    let copy = move || Event::Copy(scope.live().with_untracked(|it| it.note.clone()));
    let result = vec![
        // In a breath, for who hears it; the rest is for who sees it.
        spoken(said(scope, "p", "heard", |_, it| it.heard.clone().into_any())),
        said(scope, "div", "", |scope, it| beside(scope, it).into_any()),
        para(page.decides),
        pressed(scope, "primary", vec![page.copy.into_any()], copy),
        copied(scope),
        opens(page.note_open, vec![note]),
        action(page.next, Event::Continue),
        action(page.hand_over, Event::HandOver),
        action(page.restart, Event::NextPatient),
    ];

    let mut children: Vec<AnyView> = back(scope, Some(page.back)).into_iter().collect();
    children.push(title(scope, page.title, true));
    children.push(text("p", "lead", page.lead));
    let columns = [
        section(scope, "", page.questions_title, questions),
        section(scope, "side panel", page.result_title, result),
    ];
    children.push(node("div", "desk", columns.into_iter().flatten().collect()));
    children
}

/// A question in few lines. One that can change nothing any more cannot be reached, and says why.
fn question(scope: Scope, place: usize, it: DeskQuestion, idle: String) -> AnyView {
    let is_idle = move || scope.live().with(|it| it.idle.get(place).copied().unwrap_or_default());
    let why =
        dynamic(move || vec![if is_idle() { idle.clone() } else { String::new() }.into_any()]);
    let group = ["ask-", &place.to_string()].concat();
    let choices = it.choices.into_iter().enumerate();
    let choices = choices.map(|(key, it)| {
        let words = vec![text("span", "digit", (key + 1).to_string()), text("span", "", it.label)];
        radio(scope, ("option", &group), (key, words), it.chosen, it.event)
    });
    let choices = node("div", "options", choices.collect());
    let legend =
        vec![text("span", "name", it.name), " ".into_any(), node("span", "idle", vec![why])];
    let attributes = vec![
        attr_signal("disabled", move || is_idle().then_some("")),
        attr("aria-describedby", &group),
        on("keydown", |event| {
            press(event.unchecked_ref());
        }),
    ];
    let ask = element("p", "hint", vec![attr("id", &group)], vec![it.ask.into_any()]);
    element("fieldset", "quick", attributes, vec![node("legend", "", legend), ask, choices])
}

/// A number chooses an option of the question that has the focus.
fn press(event: &KeyboardEvent) {
    let key = event.key();
    let digit = key.parse::<u8>().ok().and_then(|digit| digit.checked_sub(1));
    let Some(place) = digit.filter(|_| !(event.ctrl_key() || event.alt_key() || event.meta_key()))
    else {
        return;
    };
    let css = ["input[value='", &place.to_string(), "']"].concat();
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let question = target.and_then(|it| it.closest("fieldset").ok().flatten());
    let choice = question.and_then(|it| it.query_selector(&css).ok().flatten());
    if let Some(choice) = choice.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        choice.click();
        // Tab goes on from the choice, and so does an arrow.
        let _ = choice.focus();
    }
}

/// How each programme stands, and how much is open.
fn beside(scope: Scope, live: &Live) -> Vec<AnyView> {
    let mut shown: Vec<AnyView> = live.standings.iter().map(|it| standing(scope, it)).collect();
    shown.push(text("p", "left", live.left.clone()));
    shown
}

fn standing(scope: Scope, it: &Standing) -> AnyView {
    let mut parts = vec![
        sub(scope, it.name.clone()),
        badge(it.mark, it.word.clone()),
        para(it.sentence.clone()),
    ];
    parts.extend(it.transport.clone().map(|line| text("p", "detail", line)));
    node("div", "standing", parts)
}
