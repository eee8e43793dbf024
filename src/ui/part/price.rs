//! A price: the amount large, then what it is for and when it is from.

use leptos::prelude::*;

use super::contact::contact;
use super::disclosure::disclosure;
use super::node::{node, paras, text};
use crate::app::view::Price;

/// A price.
pub(in crate::ui) fn price(price: Price) -> AnyView {
    let mut children: Vec<AnyView> = Vec::new();
    children.extend(price.what.map(|what| text("p", "sub", what)));
    children.extend(price.amount.map(|it| amount(it, price.per)));
    children.extend(paras(price.lines));
    children.extend(price.contact.map(contact));
    children.push(disclosure(price.source));
    node("div", "priced", children)
}

/// "**57 kr.** pr. returkørsel"
pub(in crate::ui) fn amount(amount: String, per: Option<String>) -> AnyView {
    let per = per.unwrap_or_default();
    let amount = text("strong", "amount", amount);
    node("p", "price", vec![amount, " ".into_any(), per.into_any()])
}
