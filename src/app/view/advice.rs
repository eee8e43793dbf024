//! What the page tells the reader to do, now or instead, and whom to ask.

use super::source::{Contact, Disclosure, Words};
use crate::content::compiled;
use crate::engine::{Advice, Verdict};
use crate::i18n::{Msg, Perspective};

/// What to do, and whom to contact.
#[derive(Clone, Debug)]
pub struct DoNow {
    /// The heading.
    pub title: String,
    /// What to do; each is a paragraph of its own.
    pub lines: Vec<String>,
    /// What to have at hand.
    pub bring: Option<String>,
    /// Whom to contact.
    pub contacts: Vec<Contact>,
    /// Its source.
    pub source: Option<Disclosure>,
}

/// Whether the reader is given advice, by its place; none is for all to whom the programme is open.
pub(super) type Gives<'a> = &'a dyn Fn(Option<usize>) -> bool;

/// Whom to ask about a programme.
pub(super) fn contact(text: &compiled::Programme) -> Option<usize> {
    text.apply.iter().find_map(|apply| apply.contact)
}

/// Whether the page tells the reader to act today: not whom it tells to find something out first.
pub(super) fn acts_now(words: &Words<'_>, text: &compiled::Programme, gives: Gives<'_>) -> bool {
    let apply = text.apply.iter().find(|apply| gives(apply.advice));
    let advice = |place: usize| words.pack.rules.advice.get(place);
    apply.is_some_and(|it| !it.advice.and_then(advice).is_some_and(Advice::finds_out))
}

/// What to do now, or instead. There is always somebody to turn to; only where another programme
/// covers the reader, that one says whom.
pub(super) fn now(
    words: &Words<'_>,
    text: &compiled::Programme,
    verdict: Verdict,
    gives: Gives<'_>,
) -> Option<DoNow> {
    let municipality = &*words.pack.text.name;
    let ask = words.ask(contact(text));
    let phrase = &*text.phrase;
    let mut now = DoNow {
        title: words.say(Msg::DoNow),
        lines: Vec::new(),
        bring: None,
        contacts: Vec::new(),
        source: None,
    };
    match verdict {
        Verdict::OtherRoute(_) => return None,
        Verdict::NotDescribed => {
            now.lines.push(words.say(Msg::AskWhether { municipality, phrase }));
        }
        Verdict::Unlikely => {
            let alternatives = || text.alternatives.iter().filter(|it| gives(it.advice));
            let instead = alternatives().next().is_some();
            now.title = words.say(if instead { Msg::DoInstead } else { Msg::WhomToAsk });
            now.lines.extend(alternatives().map(|it| it.text.clone()));
            now.lines.push(words.say(Msg::AskInDoubt { municipality }));
            let mut contacts: Vec<usize> = alternatives().filter_map(|it| it.contact).collect();
            contacts.dedup();
            now.contacts.extend(contacts.into_iter().filter_map(|it| words.contact(Some(it))));
            now.source = words.sources(&mut alternatives().filter_map(|it| it.cite.as_ref()));
        }
        Verdict::Likely | Verdict::Possible => {
            match text.apply.iter().find(|apply| gives(apply.advice)) {
                Some(apply) => {
                    let bring = apply.bring.as_ref();
                    now.lines.push(apply.text.clone());
                    now.bring = bring.map(|it| [&words.say(Msg::HaveReady), " ", it].concat());
                    now.contacts.extend(words.contact(apply.contact));
                    now.source = Some(words.source(&apply.cite));
                }
                None => now.lines.push(words.say(Msg::AskInDoubt { municipality })),
            }
        }
    }
    if now.contacts.is_empty() {
        now.contacts.extend(ask);
    }
    Some(now)
}

/// What the document says that the reader may do for another, or that it does not mention
/// relatives.
pub(super) fn helpers(
    words: &Words<'_>,
    text: &compiled::Programme,
    verdict: Verdict,
    gives: Gives<'_>,
) -> Option<DoNow> {
    let title = match words.voice.perspective {
        Perspective::Own => return None,
        Perspective::Relative => Msg::RelativeMay,
        Perspective::Professional => Msg::ProfessionalMay,
    };
    let helpers = || text.helpers().filter(|it| gives(it.advice));
    let silent = text.helpers().next().is_none();
    if !verdict.is_open() || (silent && words.voice.perspective == Perspective::Professional) {
        return None;
    }
    let mut lines: Vec<String> = helpers().map(|it| it.text.clone()).collect();
    if silent {
        lines.push(words.say(Msg::RelativeNotSaid));
    }
    (!lines.is_empty()).then(|| DoNow {
        title: words.say(title),
        lines,
        bring: None,
        contacts: Vec::new(),
        source: words.sources(&mut helpers().filter_map(|it| it.cite.as_ref())),
    })
}
