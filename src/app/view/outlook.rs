//! Where something is not known: what the answer can still become, and the one question that would
//! settle it best.

use super::super::{Event, Model};
use super::mark::{Mark, name};
use super::question::{Choice, choices};
use super::source::Words;
use crate::i18n::Msg;

/// What can still come out.
#[derive(Clone, Debug)]
pub struct Outlook {
    /// The heading.
    pub title: String,
    /// Before the verdicts.
    pub lead: String,
    /// The verdicts that are still possible, each with its mark.
    pub verdicts: Vec<(Mark, String)>,
    /// The question that settles it best.
    pub question: Option<BestQuestion>,
}

/// A question that can be answered in place.
#[derive(Clone, Debug)]
pub struct BestQuestion {
    /// Why this one.
    pub lead: String,
    /// The question.
    pub ask: String,
    /// Where the answer is found.
    pub find: String,
    /// Its options. "Ved ikke" is not among them: that is what the reader said.
    pub choices: Vec<Choice>,
}

/// The outlook of a programme, where more than one verdict is left.
pub(super) fn outlook(words: &Words<'_>, model: &Model, programme: usize) -> Option<Outlook> {
    let of = words.pack.text.programmes.get(programme)?;
    let outlook = words.pack.interview.outlook(programme, &model.answers_in_use());
    if outlook.verdicts.len() < 2 {
        return None;
    }
    let mut verdicts: Vec<(Mark, String)> = Vec::new();
    for verdict in outlook.verdicts {
        let (mark, word) = name(of, verdict);
        // Two routes are one word.
        if !verdicts.iter().any(|(known, _)| *known == mark) {
            verdicts.push((mark, words.say(word)));
        }
    }
    let question = outlook.settles.and_then(|fact| {
        let text = words.pack.text.questions.get(usize::from(fact.0))?;
        let mut choices = choices(model, text, fact, Event::Answer);
        choices.pop();
        Some(BestQuestion {
            lead: words.say(Msg::SettlesBest),
            ask: text.ask.clone(),
            find: text.find.clone(),
            choices,
        })
    });
    Some(Outlook {
        title: words.say(Msg::OutlookTitle),
        lead: words.say(Msg::OutlookLead),
        verdicts,
        question,
    })
}
