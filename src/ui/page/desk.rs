//! All questions at once, and the result beside them. The questions are drawn once; only what
//! is beside them follows the answers, so the focus stays where the hand is.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::app::Event;
use crate::app::view::{Desk, DeskQuestion, Live, ProgrammeStatus};
use crate::ui::part::{
    El, Fragment, back, badge, button, copied, dynamic, el, fragment, opens, para, pressed, radio,
    reactive, section, spoken, sub, title,
};
use crate::ui::scope::Scope;

/// The professional's page.
pub(crate) fn desk(scope: Scope, page: Desk) -> Fragment {
    let idle = page.idle;
    let questions = page.questions.into_iter().enumerate();
    let questions = questions.map(|(place, it)| question(scope, place, it, idle.clone()));
    let questions = fragment().children(questions);
    let action = |text: String, event| button(scope, "secondary", text, event);
    let copy = move || Event::Copy(scope.live().with_untracked(|it| it.note.clone()));
    let result = fragment()
        // In a breath, for screen readers; the rest is for sighted readers.
        .child(spoken(reactive(scope, "p", "heard", |_, it| it.announcement.clone())))
        .child(reactive(scope, "div", "", beside))
        .child(para(page.decides))
        .child(pressed(scope, "primary", copy).child(page.copy))
        .child(copied(scope))
        .child(opens(page.note_open, reactive(scope, "pre", "ready", |_, it| it.note.clone())))
        .child(action(page.next, Event::Continue))
        .child(action(page.hand_over, Event::HandOver))
        .child(action(page.restart, Event::NextPatient));
    let columns = el("div")
        .class("desk")
        .child(section(scope, "", page.questions_title, questions))
        .child(section(scope, "side panel", page.result_title, result));
    fragment()
        .child(back(scope, Some(page.back)))
        .child(title(scope, page.title, true))
        .child(el("p").class("lead").child(page.lead))
        .child(columns)
}

/// A question in few lines. One that can change nothing any more cannot be reached, and says why.
fn question(scope: Scope, place: usize, it: DeskQuestion, idle: String) -> El {
    let is_idle = move || scope.live().with(|it| it.idle.get(place).copied().unwrap_or_default());
    let why = dynamic(move || if is_idle() { idle.clone() } else { String::new() });
    let group = ["ask-", &place.to_string()].concat();
    let choices = it.choices.into_iter().enumerate();
    let choices = choices.map(|(key, it)| {
        let digit = el("span").class("digit").child((key + 1).to_string());
        let words = fragment().child(digit).child(el("span").child(it.label));
        radio(scope, ("option", &group), (key, words), it.chosen, it.event)
    });
    let legend = el("legend")
        .child(el("span").class("name").child(it.name))
        .child(" ")
        .child(el("span").class("idle").child(why));
    el("fieldset")
        .class("quick")
        .attr_signal("disabled", move || is_idle().then_some(""))
        .attr("aria-describedby", group.as_str())
        .on("keydown", |event| {
            press(event.unchecked_ref());
        })
        .child(legend)
        .child(el("p").class("hint").attr("id", group.as_str()).child(it.ask))
        .child(el("div").class("options").children(choices))
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

/// The state of each programme, and how much is open.
fn beside(scope: Scope, live: &Live) -> Fragment {
    fragment()
        .children(live.statuses.iter().map(|it| status(scope, it)))
        .child(el("p").class("left").child(live.left.clone()))
}

fn status(scope: Scope, it: &ProgrammeStatus) -> El {
    el("div")
        .class("standing")
        .child(sub(scope, it.name.clone()))
        .child(badge(it.mark, it.word.clone()))
        .child(para(it.sentence.clone()))
        .child(it.transport.clone().map(|line| el("p").class("detail").child(line)))
}
