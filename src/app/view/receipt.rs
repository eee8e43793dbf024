//! The receipt code: on the result, on the page where it is typed, and compared with the result
//! afterwards.

use super::super::Model;
use super::super::model::{Refused, Restored};
use super::mark::name;
use super::question::Problem;
use super::source::Words;
use crate::content::receipt::{self as code, ReceiptError};
use crate::engine::Verdict;
use crate::i18n::Msg;

/// The code on the result.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// The heading.
    pub title: String,
    /// What it is good for.
    pub lead: String,
    /// The code, in groups of four.
    pub code: String,
}

/// The page where a code is typed.
#[derive(Clone, Debug)]
pub struct CodePage {
    /// The link to the page before.
    pub back: String,
    /// The heading, which is also the field's label.
    pub title: String,
    /// Where the code is on the print.
    pub lead: String,
    /// What was typed before.
    pub typed: String,
    /// Why it was not taken.
    pub problem: Option<Problem>,
    /// The button.
    pub next: String,
}

/// The result of a code that was typed in, compared with the result now.
#[derive(Clone, Debug)]
pub struct CodeComparison {
    /// The heading.
    pub title: String,
    /// What changed since, or that nothing did.
    pub lines: Vec<String>,
}

pub(super) fn receipt(words: &Words<'_>, model: &Model) -> Option<Receipt> {
    Some(Receipt {
        title: words.say(Msg::ReceiptTitle),
        lead: words.say(Msg::ReceiptLead),
        code: model.receipt(words.pack)?,
    })
}

pub(super) fn enter(model: &Model) -> CodePage {
    let say = |msg: Msg<'_>| model.say(msg);
    let problem = model.page_state.refused.as_ref().map(|why| Problem {
        title: say(Msg::CodeRefused),
        text: match why {
            Refused::Unreadable(ReceiptError::Mistyped) => say(Msg::CodeMistyped),
            Refused::Unreadable(ReceiptError::OtherFormat) => say(Msg::CodeNewer),
            Refused::Elsewhere(of) => {
                let mut known = model.list().into_iter().flat_map(|it| &it.municipalities);
                match known.find(|it| code::municipality(&it.id) == *of) {
                    Some(it) => say(Msg::CodeElsewhere { municipality: &it.name }),
                    None => say(Msg::CodeUnknown),
                }
            }
        },
    });
    CodePage {
        back: say(Msg::Back),
        title: say(Msg::CodeTitle),
        lead: say(Msg::CodeLead),
        typed: model.code.typed.clone(),
        problem,
        next: say(Msg::CodeNext),
    }
}

/// What changed since the code was written.
pub(super) fn comparison(words: &Words<'_>, model: &Model, restored: &Restored) -> CodeComparison {
    let text = &words.pack.text;
    let (old, new) = (words.date(restored.version), words.date(text.version));
    let same_rules = restored.version == text.version;
    let mut lines = vec![words.say(if same_rules {
        Msg::ThenSameRules { version: &new }
    } else {
        Msg::ThenNewRules { old: &old, new: &new }
    })];
    let now = model.headline(words.pack);
    if restored.headline == now {
        lines.push(words.say(Msg::ThenSameAnswer));
    } else {
        let say = |headline: Option<(u8, u8)>| {
            let (digest, verdict) = headline?;
            let mut programmes = text.programmes.iter();
            let programme = programmes.find(|it| code::programme(&it.id) == digest)?;
            let (_, word) = name(programme, Verdict::at_place(verdict));
            Some([&programme.name, ": ", &words.say(word)].concat())
        };
        let not_there = || words.say(Msg::ThenNotThere);
        let (then, now) = (say(restored.headline), say(now));
        lines.push(words.say(Msg::ThenOtherAnswer {
            then: &then.unwrap_or_else(not_there),
            now: &now.unwrap_or_else(not_there),
        }));
    }
    if restored.dropped > 0 {
        lines.push(words.say(Msg::ThenDropped { count: &restored.dropped.to_string() }));
    }
    CodeComparison { title: words.say(Msg::ThenTitle), lines }
}
