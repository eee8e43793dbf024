//! Transport to one programme.

use leptos::prelude::*;

use crate::app::view;
use crate::ui::part::contact::Contact;
use crate::ui::part::disclosure::Disclosure;
use crate::ui::part::heading::{Section, Sub};
use crate::ui::part::line::Lines;
use crate::ui::part::price::Price;

/// What applies, what it costs, and under which conditions.
#[component]
pub(super) fn Transport(transport: view::Transport) -> impl IntoView {
    let example = transport.example.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let notes = transport.notes.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let conditions = (!transport.conditions.is_empty()).then(|| {
        view! {
            <Sub text=transport.conditions_title />
            <Lines lines=transport.conditions />
        }
    });
    let options = transport.options.into_iter().map(|option| view! { <li>{option}</li> });
    let options = (options.len() > 0).then(|| {
        view! {
            <Sub text=transport.options_title />
            <ul class="plain-list">{options.collect_view()}</ul>
        }
    });
    view! {
        <section>
            <Section text=transport.title />
            <p><strong>{transport.outcome}</strong></p>
            <p>{transport.text}</p>
            {transport.price.map(|price| view! { <Price price=price /> })}
            <div class="example">{example}</div>
            {conditions}
            {options}
            {notes}
            {transport.contact.map(|contact| view! { <Contact contact=contact /> })}
            {transport.sources.map(|sources| view! { <Disclosure disclosure=sources /> })}
        </section>
    }
}
