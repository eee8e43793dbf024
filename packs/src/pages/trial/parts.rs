//! Parts of a page that occur in several places.

use super::text::Text;
use traeningsguide::app::view::{Contact, Disclosure, Line, Price};

/// Conditions, each with its state.
pub(super) fn lines(text: &mut Text, lines: &[Line]) {
    for Line { mark: _, word, text: rule, answer, detail, source } in lines {
        text.item("- ", |text| {
            text.badge(word);
            text.para(rule);
            text.paras(answer.iter().chain(detail));
            text.each(source, disclosure);
        });
    }
}

/// A contact.
pub(super) fn contact(text: &mut Text, it: &Contact) {
    let Contact { name, phone, hours, links, address, secure_email, unreachable } = it;
    text.item("- ", |text| {
        text.line(name);
        text.each(phone, Text::link);
        text.paras(hours);
        text.each(links, Text::link);
        text.paras(address.iter().chain(secure_email).chain(unreachable));
    });
}

/// A price.
pub(super) fn price(text: &mut Text, it: &Price) {
    let Price { what, amount, per, lines, contact: whom, source } = it;
    text.paras(what);
    if let Some(amount) = amount {
        let per = per.as_deref().unwrap_or_default();
        text.line(format!("{amount} {per}").trim_end());
    }
    text.paras(lines);
    text.each(whom, contact);
    disclosure(text, source);
}

/// The content behind a button.
pub(super) fn disclosure(text: &mut Text, Disclosure { label, lines }: &Disclosure) {
    text.opens(label, |text| text.paras(lines));
}
