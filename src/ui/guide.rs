//! The whole guide: the choice of a language, the page, and the help line.

use std::rc::Rc;

use leptos::prelude::*;

use super::page;
use super::part::{El, Fragment, anchor, dynamic, el, fragment, spoken};
use super::scope::{Scope, Shell};
use crate::app::Event;
use crate::app::view::{Chrome, Help, LanguageChoice, Live, Page, Screen};

/// Draws a guide for a shell. A page is made when it is drawn, and kept nowhere; it is drawn anew
/// when its surroundings are set. `live` is what changes beside a page that stays, `level` that
/// of the page's heading: the host page has its own above it.
pub fn guide(
    shell: Rc<dyn Shell>,
    chrome: RwSignal<Chrome>,
    live: RwSignal<Live>,
    level: u8,
) -> AnyView {
    let scope = Scope::new(shell, live, level);
    let class = move || chrome.with(|it| Some(if it.wide { "guide wide" } else { "guide" }));
    let language = move || chrome.with(|it| Some(it.language.code()));
    let direction = move || chrome.with(|it| Some(it.direction));
    let page = dynamic(move || {
        chrome.track();
        fragment().children(scope.draw())
    });
    el("div")
        .attr_signal("class", class)
        .attr_signal("lang", language)
        .attr_signal("dir", direction)
        .child(switch(scope, chrome))
        .child(page)
        .into_any()
}

/// Draws a page up to the last question.
pub fn early(scope: Scope, page: Page) -> Vec<AnyView> {
    let drawn = match page.screen {
        Screen::Loading(words) => fragment().child(el("p").class("loading").child(words)),
        Screen::Choose(it) => page::choose(scope, it),
        Screen::NotCovered(it) => page::not_covered(scope, it),
        Screen::Start(it) => page::start(scope, it),
        Screen::Question(it) => page::question(scope, it),
        Screen::Code(it) => page::code(scope, it),
        Screen::Unavailable(it) => page::unavailable(scope, it),
        // Drawn by `late`, whose code must not be named here.
        Screen::Check(_) | Screen::Desk(_) | Screen::Result(_) | Screen::Handover(_) => fragment(),
    };
    with_help(drawn, page.help)
}

/// Draws a page after the questions.
pub fn late(scope: Scope, page: Page) -> Vec<AnyView> {
    let drawn = match page.screen {
        Screen::Check(it) => page::check(scope, it),
        Screen::Desk(it) => page::desk(scope, it),
        Screen::Result(it) => page::result(scope, *it),
        Screen::Handover(it) => page::handover(scope, it),
        // Drawn by `early`.
        _ => fragment(),
    };
    with_help(drawn, page.help)
}

/// The choice between languages. It stays in place when the page changes, so that it keeps the
/// focus. What is said of words on their way is read out.
fn switch(scope: Scope, chrome: RwSignal<Chrome>) -> El {
    let status = spoken(dynamic(move || chrome.with(|it| it.status.clone())));
    let choice = match chrome.with_untracked(|it| it.languages.len()) {
        0 | 1 => None,
        2 => Some(button(scope, chrome)),
        _ => Some(languages(scope, chrome)),
    };
    el("div").class("switch").child(choice).child(status)
}

/// The button to the other of two languages.
fn button(scope: Scope, chrome: RwSignal<Chrome>) -> El {
    let other =
        |it: &Chrome| it.languages.iter().find(|other| other.language != it.language).cloned();
    let code = move || chrome.with(other).map(|it| it.language.code());
    let speak = move |_| {
        if let Some(other) = chrome.with_untracked(other) {
            scope.send(Event::Speak(other.language));
        }
    };
    el("button")
        .class("plain")
        .attr("type", "button")
        .attr_signal("lang", code)
        .on("click", speak)
        .child(dynamic(move || chrome.with(other).map(|it| it.name)))
}

/// The list of more languages. Its options are drawn anew with the page, so that the language that
/// is spoken is the one that is chosen.
fn languages(scope: Scope, chrome: RwSignal<Chrome>) -> El {
    let speak = move |event| {
        let code = event_target_value(&event);
        let chosen = chrome.with_untracked(|it| {
            let mut languages = it.languages.iter().map(|it| it.language);
            languages.find(|it| it.code() == code)
        });
        if let Some(language) = chosen {
            scope.send(Event::Speak(language));
        }
    };
    let option = |it: LanguageChoice| {
        el("option")
            .attr("value", it.language.code())
            .attr("lang", it.language.code())
            .attr("selected", it.chosen.then_some(""))
            .child(it.name)
    };
    let options = move || {
        let languages = chrome.with(|it| it.languages.clone());
        fragment().children(languages.into_iter().map(option))
    };
    let label = dynamic(move || chrome.with(|it| it.languages_label.clone()));
    el("label")
        .child(el("span").class("label").child(label))
        .child(el("select").on("change", speak).child(dynamic(options)))
}

fn with_help(drawn: Fragment, help: Option<Help>) -> Vec<AnyView> {
    let help = help.map(|help| {
        el("aside")
            .class("help")
            .child(el("strong").child(help.question))
            .child(" ")
            .child(el("span").child(help.text))
            .child(" ")
            .child(help.link.map(|link| anchor("call", link)))
    });
    drawn.child(help).draw()
}
