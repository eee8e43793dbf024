//! "What would change the answer?": the smallest changes that a person may be advised to bring
//! about, or to wait for.

use super::super::Model;
use super::mark::{Mark, name};
use super::source::Words;
use crate::content::compiled::Programme;
use crate::engine::{Change, FactId, OptionId, OptionSet};
use crate::i18n::Msg;

/// The changes that would give another answer, for every programme.
#[derive(Clone, Debug)]
pub struct Changes {
    /// The heading.
    pub title: String,
    /// The button that opens it.
    pub open: String,
    /// What this is about; or that nothing the reader can change would change it.
    pub lead: String,
    /// The programmes of which something would change the answer.
    pub programmes: Vec<ProgrammeChanges>,
}

/// The changes that would give another answer of one programme.
#[derive(Clone, Debug)]
pub struct ProgrammeChanges {
    /// The programme's name.
    pub name: String,
    /// Each of these is enough.
    pub changes: Vec<NeededChange>,
}

/// A change that gives another answer.
#[derive(Clone, Debug)]
pub struct NeededChange {
    /// Its parts: all of them are needed.
    pub needs: Vec<String>,
    /// Before the verdict.
    pub lead: String,
    /// The verdict's mark.
    pub mark: Mark,
    /// The verdict in a word.
    pub word: String,
}

pub(super) fn changes(words: &Words<'_>, model: &Model) -> Changes {
    let text = &words.pack.text;
    let fact = |place: &usize| u8::try_from(*place).ok().map(FactId);
    let may_change: Vec<FactId> = text.changeable.iter().filter_map(fact).collect();
    let answers = model.answers_in_use();
    let mut programmes = Vec::new();
    for (place, programme) in text.programmes.iter().enumerate() {
        let changes = words.pack.interview.changes(place, &answers, &may_change);
        let changes: Vec<NeededChange> =
            changes.iter().filter_map(|it| needed(words, programme, it)).collect();
        if !changes.is_empty() {
            programmes.push(ProgrammeChanges { name: programme.name.clone(), changes });
        }
    }
    let lead = if programmes.is_empty() { Msg::ChangesNone } else { Msg::ChangesLead };
    Changes {
        title: words.say(Msg::ChangesTitle),
        open: words.say(Msg::ChangesOpen),
        lead: words.say(lead),
        programmes,
    }
}

/// None where there are no words for a change that may be advised.
fn needed(words: &Words<'_>, of: &Programme, change: &Change) -> Option<NeededChange> {
    let (mark, word) = name(of, change.to);
    let mut needs = Vec::new();
    for (fact, options) in &change.facts {
        needs.push(need(words, *fact, *options)?);
    }
    Some(NeededChange { needs, lead: words.say(Msg::ThenTheAnswerIs), mark, word: words.say(word) })
}

/// "Når behandlingen på sygehuset er slut": a clause as a line of its own.
fn need(words: &Words<'_>, fact: FactId, options: OptionSet) -> Option<String> {
    let question = words.pack.text.questions.get(usize::from(fact.0))?;
    let mut text = String::new();
    for (place, option) in (0..).zip(&question.options) {
        let once = option.once.as_ref().filter(|_| options.contains(OptionId(place)));
        // Two options may be reached in one way.
        if let Some(once) = once.filter(|once| !text.ends_with(*once)) {
            if !text.is_empty() {
                text.push_str(&words.say(Msg::Or));
            }
            text.push_str(once);
        }
    }
    (!text.is_empty()).then_some(text)
}
