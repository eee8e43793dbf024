//! The whole guide: the language button, the page, and the help line.

use std::rc::Rc;

use leptos::prelude::*;

use super::page;
use super::part::link::anchor;
use super::part::node::{attr, attr_signal, dynamic, element, node, on, text};
use super::scope::{Scope, Shell};
use crate::app::Event;
use crate::app::view::{Chrome, Help, Live, Page, Screen};

/// Draws a guide for a shell. A page is made when it is drawn, and kept nowhere; it is drawn anew
/// when what stands around it is set. `live` is what changes beside a page that stays, `level` that
/// of the page's heading: the host page has its own above it.
pub fn guide(
    shell: Rc<dyn Shell>,
    chrome: RwSignal<Chrome>,
    live: RwSignal<Live>,
    level: u8,
) -> AnyView {
    let scope = Scope::new(shell, live, level);
    let class = move || chrome.with(|it| Some(if it.wide { "guide wide" } else { "guide" }));
    let language = move || chrome.with(|it| Some(it.language));
    let attributes = vec![attr_signal("class", class), attr_signal("lang", language)];
    let page = dynamic(move || {
        chrome.track();
        scope.draw()
    });
    element("div", "", attributes, vec![switch(scope, chrome), page])
}

/// Draws a page up to the last question.
pub fn early(scope: Scope, page: Page) -> Vec<AnyView> {
    let drawn = match page.screen {
        Screen::Loading(words) => vec![text("p", "loading", words)],
        Screen::Choose(it) => page::choose(scope, it),
        Screen::NotCovered(it) => page::not_covered(scope, it),
        Screen::Start(it) => page::start(scope, it),
        Screen::Question(it) => page::question(scope, it),
        Screen::Code(it) => page::code(scope, it),
        Screen::Unavailable(it) => page::unavailable(scope, it),
        // Drawn by `late`, whose code must not be named here.
        Screen::Check(_) | Screen::Desk(_) | Screen::Result(_) | Screen::Handover(_) => Vec::new(),
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
        _ => Vec::new(),
    };
    with_help(drawn, page.help)
}

/// Stays in place when the page changes, so that it keeps the focus.
fn switch(scope: Scope, chrome: RwSignal<Chrome>) -> AnyView {
    let speak = move |_| scope.send(Event::Speak(chrome.with_untracked(|it| it.switch.to)));
    let attributes = vec![
        attr("type", "button"),
        attr_signal("lang", move || chrome.with(|it| Some(it.switch.code))),
        on("click", speak),
    ];
    let label = dynamic(move || vec![chrome.with(|it| it.switch.label.clone()).into_any()]);
    node("div", "switch", vec![element("button", "plain", attributes, vec![label])])
}

fn with_help(mut drawn: Vec<AnyView>, help: Option<Help>) -> Vec<AnyView> {
    if let Some(help) = help {
        let mut children = vec![
            text("strong", "", help.question),
            " ".into_any(),
            text("span", "", help.text),
            " ".into_any(),
        ];
        children.extend(help.link.map(|link| anchor("call", link)));
        drawn.push(node("aside", "help", children));
    }
    drawn
}
