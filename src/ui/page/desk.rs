//! All questions at once, and the result beside them. The questions are drawn once; only what stands beside them follows
//! the answers, so the focus stays where the hand is.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};

use crate::app::Event;
use crate::app::view::{Desk, DeskQuestion, Live, Standing};
use crate::ui::dispatch::use_dispatch;
use crate::ui::part::button::{back, button};
use crate::ui::part::disclosure::opens;
use crate::ui::part::heading::{sub, title};
use crate::ui::part::mark::badge;
use crate::ui::part::node::{node, para, section, text};

/// What changes beside the page.
pub(in crate::ui) type Beside = RwSignal<Live>;

/// The professional's page.
pub(in crate::ui) fn desk(page: Desk) -> Vec<AnyView> {
    let live = use_context::<Beside>().unwrap_or_default();
    let idle = page.idle;
    let questions = page.questions.into_iter().enumerate();
    let questions: Vec<AnyView> =
        questions.map(|(place, it)| question(live, place, it, idle.clone())).collect();
    let asked = view! { <div on:keydown=press>{questions}</div> }.into_any();

    let dispatch = use_dispatch();
    let copy = move |_| dispatch.send(Event::Copy(live.with_untracked(|it| it.note.clone())));
    let copy = view! { <button type="button" class="primary" on:click=copy>{page.copy}</button> };
    let status = view! { <p role="status">{move || live.with(|it| it.copied.clone())}</p> };
    let note = view! { <pre class="ready">{move || live.with(|it| it.note.clone())}</pre> };
    let heard = view! { <p class="heard" aria-live="polite">{move || live.with(|it| it.heard.clone())}</p> };
    let shown = view! { <div>{move || live.with(beside)}</div> };
    let action = |text: String, event| button("secondary", vec![text.into_any()], event);
    let result = vec![
        heard.into_any(),
        shown.into_any(),
        para(page.decides),
        copy.into_any(),
        status.into_any(),
        opens(page.note_open, vec![note.into_any()]),
        action(page.next, Event::Continue),
        action(page.hand_over, Event::HandOver),
        action(page.restart, Event::Restart),
    ];

    let mut children: Vec<AnyView> = back(Some(page.back)).into_iter().collect();
    children.push(title(page.title, true));
    children.push(text("p", "lead", page.lead));
    let columns = [
        section("", page.questions_title, vec![asked]),
        section("side panel", page.result_title, result),
    ];
    children.push(node("div", "desk", columns.into_iter().flatten().collect()));
    children
}

/// A question in few lines. One that can change nothing any more cannot be reached, and says why.
fn question(live: Beside, place: usize, it: DeskQuestion, idle: String) -> AnyView {
    let is_idle = move || live.with(|it| it.idle.get(place).copied().unwrap_or_default());
    let why = move || if is_idle() { idle.clone() } else { String::new() };
    let hint = ["ask-", &place.to_string()].concat();
    let described = hint.clone();
    let choices = it.choices.into_iter().enumerate();
    let choices: Vec<AnyView> =
        choices.map(|(choice, label)| option(place, choice, label, it.chosen)).collect();
    view! {
        <fieldset class="quick" disabled=is_idle aria-describedby=described>
            <legend>{text("span", "name", it.name)} <span class="idle">{why}</span></legend>
            <p class="hint" id=hint>{it.ask}</p>
            {node("div", "options", choices)}
        </fieldset>
    }
    .into_any()
}

fn option(question: usize, choice: usize, label: String, chosen: Option<usize>) -> AnyView {
    let dispatch = use_dispatch();
    let mark = move |_| dispatch.send(Event::Mark { question, choice });
    let words = vec![text("span", "digit", (choice + 1).to_string()), text("span", "", label)];
    view! {
        <label class="option">
            <input
                type="radio"
                name=["ask-", &question.to_string()].concat()
                value=choice.to_string()
                checked=chosen == Some(choice)
                on:change=mark
            />
            {words}
        </label>
    }
    .into_any()
}

/// A number chooses an option of the question that has the focus.
fn press(event: KeyboardEvent) {
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
fn beside(live: &Live) -> Vec<AnyView> {
    let mut shown: Vec<AnyView> = live.standings.iter().map(standing).collect();
    shown.push(text("p", "left", live.left.clone()));
    shown
}

fn standing(it: &Standing) -> AnyView {
    let mut parts = vec![
        sub(it.name.clone()),
        badge(it.mark, it.word.clone()),
        para(it.sentence.clone()),
    ];
    parts.extend(it.transport.clone().map(|line| text("p", "detail", line)));
    node("div", "standing", parts)
}
