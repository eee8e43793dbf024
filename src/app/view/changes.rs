//! "What would change the answer?": the smallest changes of answers that the reader can change.

use super::super::Model;
use super::mark::{Mark, name};
use super::source::Words;
use crate::engine::{Change, FactId, OptionId, OptionSet};
use crate::i18n::Msg;

/// What would change the answer, for every programme.
#[derive(Clone, Debug)]
pub struct Changes {
    /// The heading.
    pub title: String,
    /// The button that opens it.
    pub open: String,
    /// What this is about; or that nothing the reader can change would change it.
    pub lead: String,
    /// The programmes of which something would change the answer.
    pub programmes: Vec<Changed>,
}

/// What would change the answer of one programme.
#[derive(Clone, Debug)]
pub struct Changed {
    /// The programme's name.
    pub name: String,
    /// The ways to another answer.
    pub ways: Vec<Way>,
}

/// One way to another answer.
#[derive(Clone, Debug)]
pub struct Way {
    /// The answers that would have to be others, all of them.
    pub needs: Vec<String>,
    /// Before the verdict.
    pub then: String,
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
        let ways = words.pack.interview.changes(place, &answers, &may_change);
        let ways: Vec<Way> = ways.iter().map(|it| way(words, it)).collect();
        if !ways.is_empty() {
            programmes.push(Changed { name: programme.name.clone(), ways });
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

fn way(words: &Words<'_>, change: &Change) -> Way {
    let (mark, word) = name(change.to);
    let need = |(fact, options): &(FactId, OptionSet)| need(words, *fact, *options);
    Way {
        needs: change.facts.iter().filter_map(need).collect(),
        then: words.say(Msg::ThenTheAnswerIs),
        mark,
        word: words.say(word),
    }
}

/// "Lyst til at træne: Ja"
fn need(words: &Words<'_>, fact: FactId, options: OptionSet) -> Option<String> {
    let question = words.pack.text.questions.get(usize::from(fact.0))?;
    let mut text = [&*question.short, ": "].concat();
    let mut first = true;
    for (place, option) in (0..).zip(&question.options) {
        if options.contains(OptionId(place)) {
            if !first {
                text.push_str(&words.say(Msg::Or));
            }
            text.push_str(&option.label);
            first = false;
        }
    }
    Some(text)
}
