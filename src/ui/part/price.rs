//! A price: the amount large, then what it is for and when it is from.

use super::{El, contact, disclosure, el, paras};
use crate::app::view::Price;

/// A price.
pub(crate) fn price(price: Price) -> El {
    el("div")
        .class("priced")
        .child(price.what.map(|what| el("p").class("sub").child(what)))
        .child(price.amount.map(|it| amount(it, price.per)))
        .child(paras(price.lines))
        .child(price.contact.map(contact))
        .child(disclosure(price.source))
}

/// "**57 kr.** pr. returkørsel"
pub(crate) fn amount(amount: String, per: Option<String>) -> El {
    el("p")
        .class("price")
        .child(el("strong").class("amount").child(amount))
        .child(" ")
        .child(per.unwrap_or_default())
}
