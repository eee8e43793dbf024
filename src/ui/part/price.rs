//! A price: the amount large, then what it is for and when it is from.

use leptos::prelude::*;

use super::disclosure::Disclosure;
use crate::app::view;

/// A price.
#[component]
pub(in crate::ui) fn Price(price: view::Price) -> impl IntoView {
    let lines = price.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let amount = price.amount.map(|amount| {
        view! {
            <p class="price">
                <strong class="amount">{amount}</strong>
                " "
                {price.per}
            </p>
        }
    });
    view! {
        <div class="priced">
            {price.what.map(|what| view! { <p class="sub">{what}</p> })}
            {amount}
            {lines}
            <Disclosure disclosure=price.source />
        </div>
    }
}
