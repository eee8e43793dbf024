//! What the answer can still become, with the one question that settles it best, which can be
//! answered in place.

use crate::app::view::{BestQuestion, Outlook};
use crate::ui::part::{El, badge, button, el, fragment, para, section};
use crate::ui::scope::Scope;

/// The verdicts that are still possible, and the question.
pub(super) fn outlook(scope: Scope, it: Outlook) -> Option<El> {
    let verdicts = it.verdicts.into_iter().map(|(mark, word)| badge(mark, word));
    let content = fragment()
        .child(para(it.lead))
        .child(el("div").class("verdicts").children(verdicts))
        .child(it.question.map(|it| settle(scope, it)));
    section(scope, "panel", it.title, content)
}

/// Each option is a button: to press it is to answer.
fn settle(scope: Scope, it: BestQuestion) -> El {
    let choices = it.choices.into_iter().map(|option| {
        button(scope, "secondary", el("span").child(option.label), option.event)
            .child(option.hint.map(|hint| el("span").class("hint").child(hint)))
    });
    el("div")
        .class("settle")
        .attr("role", "group")
        .attr("aria-label", it.ask.as_str())
        .child(para(it.lead))
        .child(el("p").class("sub").child(it.ask))
        .child(para(it.find))
        .child(el("div").class("actions").children(choices))
}
