//! What to do, and whom to contact.

use leptos::prelude::*;

use super::disclosure::Disclosure;
use super::heading::Section;
use super::link::Anchor;
use crate::app::view::{self, DoNow};

/// A box with what to do.
#[component]
pub(in crate::ui) fn Doing(
    doing: DoNow,
    #[prop(default = "doing")] class: &'static str,
) -> impl IntoView {
    let several = doing.lines.len() > 1;
    let items = doing.lines.into_iter();
    let lines = if several {
        let items = items.map(|line| view! { <li>{line}</li> }).collect_view();
        view! { <ul class="plain-list">{items}</ul> }.into_any()
    } else {
        items.map(|line| view! { <p>{line}</p> }).collect_view().into_any()
    };
    let contacts =
        doing.contacts.into_iter().map(|it| view! { <Contact contact=it /> }).collect_view();
    view! {
        <section class=class>
            <Section text=doing.title />
            {lines}
            {contacts}
            {doing.bring.map(|bring| view! { <p>{bring}</p> })}
            {doing.source.map(|source| view! { <Disclosure disclosure=source /> })}
        </section>
    }
}

/// Whom to contact: the phone number is a large tap target.
#[component]
pub(in crate::ui) fn Contact(contact: view::Contact) -> impl IntoView {
    let links =
        contact.links.into_iter().map(|link| view! { <p><Anchor link=link /></p> }).collect_view();
    view! {
        <div class="contact">
            <p><strong>{contact.name}</strong></p>
            {contact.phone.map(|phone| view! { <p><Anchor link=phone class="phone" /></p> })}
            {contact.hours.map(|hours| view! { <p>{hours}</p> })}
            {links}
            {contact.address.map(|address| view! { <p>{address}</p> })}
            {contact.unreachable.map(|text| view! { <p>{text}</p> })}
        </div>
    }
}
