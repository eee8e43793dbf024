//! The whole guide: the language button, the page, and the help line.

use leptos::prelude::*;

use super::dispatch::{Dispatch, use_dispatch};
use super::page;
use super::part::heading::BaseLevel;
use super::part::link::anchor;
use super::part::live::Beside;
use super::part::node::{attr, attr_signal, dynamic, element, node, on, text};
use crate::app::Event;
use crate::app::view::{Help, Live, Page, Screen};

/// Draws a page, and sends what the reader does.
#[component]
pub fn Guide(
    /// What to show.
    page: RwSignal<Page>,
    /// What changes beside the page.
    live: RwSignal<Live>,
    /// Where events go.
    dispatch: Dispatch,
    /// The level of the page's heading: the host page has its own above it.
    level: u8,
    /// Draws what comes after the questions: [`late`], which the browser has in a file of its own.
    late: fn(Screen) -> Vec<AnyView>,
) -> impl IntoView {
    provide_context(dispatch);
    provide_context(BaseLevel(level));
    provide_context::<Beside>(live);
    let class = move || page.with(|page| Some(if page.wide { "guide wide" } else { "guide" }));
    let language = move || page.with(|page| Some(page.language));
    let attributes = vec![attr_signal("class", class), attr_signal("lang", language)];
    element("div", "", attributes, vec![switch(page), dynamic(move || draw(page, late))])
}

/// Draws a page once. It is taken, not copied: a result is large, and each page is drawn once only.
fn draw(page: RwSignal<Page>, late: fn(Screen) -> Vec<AnyView>) -> Vec<AnyView> {
    page.track();
    let taken = page.try_update_untracked(|page| (page.screen.take(), page.help.take()));
    let (drawn, help_line) = taken.unwrap_or_default();
    let mut children = drawn.map(|it| screen(it, late)).unwrap_or_default();
    children.extend(help_line.map(help));
    children
}

fn screen(screen: Screen, late: fn(Screen) -> Vec<AnyView>) -> Vec<AnyView> {
    match screen {
        Screen::Loading(words) => vec![text("p", "loading", words)],
        Screen::Choose(it) => page::choose(it),
        Screen::NotCovered(it) => page::not_covered(it),
        Screen::Start(it) => page::start(it),
        Screen::Question(it) => page::question(it),
        Screen::Code(it) => page::code(it),
        Screen::Unavailable(it) => page::unavailable(it),
        Screen::Check(_) | Screen::Desk(_) | Screen::Result(_) | Screen::Handover(_) => {
            late(screen)
        }
    }
}

/// Draws the pages after the questions.
pub fn late(screen: Screen) -> Vec<AnyView> {
    match screen {
        Screen::Check(it) => page::check(it),
        Screen::Desk(it) => page::desk(it),
        Screen::Result(it) => page::result(*it),
        Screen::Handover(it) => page::handover(it),
        _ => Vec::new(),
    }
}

/// Stays in place when the page changes, so that it keeps the focus.
fn switch(page: RwSignal<Page>) -> AnyView {
    let dispatch = use_dispatch();
    let speak = move |_| dispatch.send(Event::Speak(page.with_untracked(|page| page.switch.to)));
    let attributes = vec![
        attr("type", "button"),
        attr_signal("lang", move || page.with(|page| Some(page.switch.code))),
        on("click", speak),
    ];
    let label = dynamic(move || vec![page.with(|page| page.switch.label.clone()).into_any()]);
    node("div", "switch", vec![element("button", "plain", attributes, vec![label])])
}

fn help(help: Help) -> AnyView {
    let mut children = vec![
        text("strong", "", help.question),
        " ".into_any(),
        text("span", "", help.text),
        " ".into_any(),
    ];
    children.extend(help.link.map(|link| anchor("call", link)));
    node("aside", "help", children)
}
