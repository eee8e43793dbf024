//! The page where a receipt code is typed.

use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

use crate::app::Event;
use crate::app::view::Code;
use crate::ui::dispatch::use_dispatch;
use crate::ui::part::button::back;
use crate::ui::part::choice::problem;
use crate::ui::part::heading::title;

/// One field and one button.
pub(in crate::ui) fn code(page: Code) -> Vec<AnyView> {
    let dispatch = use_dispatch();
    let field: NodeRef<Input> = NodeRef::new();
    let take = move |event: SubmitEvent| {
        event.prevent_default();
        let typed = field.get_untracked().map(|field| field.value());
        dispatch.send(Event::Restore(typed.unwrap_or_default()));
    };
    let label = page.title.clone();
    let invalid = page.problem.as_ref().map(|_| "true");
    let described = if page.problem.is_some() { "problem hint" } else { "hint" };
    let title = title(page.title, page.problem.is_none());
    let form = view! {
        <form on:submit=take novalidate>
            {page.problem.map(problem)}
            {title}
            <p class="lead" id="hint">{page.lead}</p>
            <input
                class="code"
                type="text"
                autocomplete="off"
                autocapitalize="characters"
                spellcheck="false"
                aria-label=label
                aria-describedby=described
                aria-invalid=invalid
                value=page.typed
                node_ref=field
            />
            <button type="submit" class="primary">{page.next}</button>
        </form>
    };
    let mut children: Vec<AnyView> = back(Some(page.back)).into_iter().collect();
    children.push(form.into_any());
    children
}
