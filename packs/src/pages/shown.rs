//! The parts that every page about a pack shows in the same way: lines, dates, topics, amounts,
//! and the answers that a condition counts.

use messages::PageMsg;
use traeningsguide::content::compiled::{
    Cite, Date, Deadline, Document, Note, Question, Topic, Unit,
};
use traeningsguide::engine::{Kroner, OptionId, OptionSet};
use traeningsguide::i18n::{self, Language, Msg, Voice, kroner_range};

/// The lines of a source: "141–150", or "150".
pub(crate) fn lines(cite: &Cite) -> String {
    match cite.lines {
        (first, last) if first == last => first.to_string(),
        (first, last) => format!("{first}–{last}"),
    }
}

/// The labels of the answers that count, with this one for "ved ikke". A negation is written as the
/// answers that are left.
pub(crate) fn counting<'a>(
    question: &'a Question,
    options: OptionSet,
    unknown: &'a str,
) -> Vec<&'a str> {
    let counts = (0..).map(OptionId).zip(&question.options);
    let counts = counts.filter(|(option, _)| options.contains(*option));
    let unknown = options.has_unknown().then_some(unknown);
    counts.map(|(_, choice)| choice.label.as_str()).chain(unknown).collect()
}

/// Notes by topic, in the order in which topics first occur.
pub(crate) fn by_topic<'a>(notes: impl Iterator<Item = &'a Note>) -> Vec<(Topic, Vec<&'a Note>)> {
    let mut topics: Vec<(Topic, Vec<&Note>)> = Vec::new();
    for note in notes {
        match topics.iter_mut().find(|(topic, _)| *topic == note.topic) {
            Some((_, known)) => known.push(note),
            None => topics.push((note.topic, vec![note])),
        }
    }
    topics
}

/// An amount from the least to the most, in øre.
pub(crate) fn range((least, most): (u32, u32), language: Language) -> String {
    kroner_range(Kroner { oere: least }, Kroner { oere: most }, messages::words(language))
}

/// A day in words.
pub(crate) fn date(date: Date, language: Language) -> String {
    i18n::date(date, messages::words(language))
}

/// A document's own date, the note on its age, and the day it was read.
pub(crate) fn dated(document: &Document, language: Language) -> String {
    let voice = Voice::from(language);
    let date = |day| date(day, language);
    let published = match document.published {
        Some(day) => messages::say(voice, Msg::Published { date: &date(day) }),
        None => messages::say(voice, Msg::Undated),
    };
    let checked = messages::say(voice, Msg::Checked { date: &date(document.checked) });
    let note = document.date_note.as_ref().map(|note| format!(" {note}")).unwrap_or_default();
    format!("{published}{note} {checked}")
}

/// "14 dage"
pub(crate) fn span(deadline: &Deadline, language: Language) -> String {
    let amount = deadline.amount;
    let msg = match deadline.unit {
        Unit::Hverdage => PageMsg::WorkingDays { amount },
        Unit::Dage => PageMsg::Days { amount },
        Unit::Uger => PageMsg::Weeks { amount },
        Unit::Maaneder => PageMsg::Months { amount },
    };
    messages::page(language, msg)
}

/// "Gælder fra 1. januar 2026."; nothing where no period is stated.
pub(crate) fn period(
    from: Option<Date>,
    until: Option<Date>,
    language: Language,
) -> Option<String> {
    let [from, until] = [from, until].map(|it| it.map(|day| date(day, language)));
    let msg = match (&from, &until) {
        (None, None) => return None,
        (Some(from), None) => PageMsg::ValidFrom { from },
        (None, Some(until)) => PageMsg::ValidUntil { until },
        (Some(from), Some(until)) => PageMsg::ValidBetween { from, until },
    };
    Some(messages::page(language, msg))
}
