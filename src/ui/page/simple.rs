//! Pages that only say where to turn.

use leptos::prelude::*;

use crate::app::view::{NotCovered, Unavailable};
use crate::ui::part::back::Back;
use crate::ui::part::heading::Title;
use crate::ui::part::link::Anchor;

/// The municipality is not covered.
#[component]
pub(in crate::ui) fn NotCoveredPage(not_covered: NotCovered) -> impl IntoView {
    let lines = not_covered.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! {
        {not_covered.back.map(|back| view! { <Back text=back /> })}
        <Title text=not_covered.title />
        {lines}
    }
}

/// The pack cannot be shown.
#[component]
pub(in crate::ui) fn UnavailablePage(unavailable: Unavailable) -> impl IntoView {
    view! {
        {unavailable.back.map(|back| view! { <Back text=back /> })}
        <Title text=unavailable.title />
        <p>{unavailable.text}</p>
        {unavailable.link.map(|link| view! { <p><Anchor link=link class="phone" /></p> })}
        // What the host page wrote for when the guide does not work.
        <slot></slot>
    }
}
