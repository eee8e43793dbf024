//! The whole guide: the language button, the page, and the help line.

use leptos::prelude::*;

use super::dispatch::{Dispatch, use_dispatch};
use super::page;
use super::part::heading::BaseLevel;
use super::part::link::Anchor;
use crate::app::Event;
use crate::app::view::{Help, Page, Screen};

/// Draws a page, and sends what the reader does.
#[component]
pub fn Guide(
    /// What to show.
    page: ReadSignal<Page>,
    /// Where events go.
    dispatch: Dispatch,
    /// The level of the page's heading: the host page has its own above it.
    level: ReadSignal<u8>,
) -> impl IntoView {
    provide_context(dispatch);
    provide_context(BaseLevel(level));
    view! {
        <div class="guide" lang=move || page.with(|page| page.language)>
            <Switch page=page />
            {move || screen(page.with(|page| page.screen.clone()))}
            {move || page.with(|page| page.help.clone()).map(|help| view! { <HelpLine help=help /> })}
        </div>
    }
}

fn screen(screen: Screen) -> AnyView {
    match screen {
        Screen::Loading(text) => view! { <p class="loading" role="status">{text}</p> }.into_any(),
        Screen::Choose(choose) => view! { <page::ChoosePage choose=choose /> }.into_any(),
        Screen::NotCovered(it) => view! { <page::NotCoveredPage not_covered=it /> }.into_any(),
        Screen::Start(start) => view! { <page::StartPage start=start /> }.into_any(),
        Screen::Question(question) => view! { <page::QuestionPage question=question /> }.into_any(),
        Screen::Check(check) => view! { <page::CheckPage check=check /> }.into_any(),
        Screen::Result(result) => view! { <page::ResultPage result=*result /> }.into_any(),
        Screen::Unavailable(it) => view! { <page::UnavailablePage unavailable=it /> }.into_any(),
    }
}

/// Stays in place when the page changes, so that it keeps the focus.
#[component]
fn Switch(page: ReadSignal<Page>) -> impl IntoView {
    let dispatch = use_dispatch();
    let speak = move |_| dispatch.send(Event::Speak(page.with_untracked(|page| page.switch.to)));
    view! {
        <div class="switch">
            <button type="button" class="plain" lang=move || page.with(|page| page.switch.code) on:click=speak>
                {move || page.with(|page| page.switch.label.clone())}
            </button>
        </div>
    }
}

#[component]
fn HelpLine(help: Help) -> impl IntoView {
    view! {
        <aside class="help">
            <strong>{help.question}</strong>
            " "
            <span>{help.text}</span>
            " "
            {help.link.map(|link| view! { <Anchor link=link class="call" /> })}
        </aside>
    }
}
