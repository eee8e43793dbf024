//! One programme on the result page: the verdict, and everything that explains it.

use super::super::Model;
use super::heading::because;
use super::insert_ranked;
use super::mark::{Mark, name};
use super::outlook::{Outlook, outlook};
use super::rule::Line;
use super::source::{Contact, Disclosure, Price, Words};
use super::timeline::{Timeline, timeline};
use super::transport::{self, Transport};
use super::why;
use crate::content::compiled::{self, Note, Topic};
use crate::engine::{Answers, ProgrammeAssessment, Verdict};
use crate::i18n::{Msg, Perspective};

/// A programme.
#[derive(Clone, Debug)]
pub struct Programme {
    /// Its name.
    pub name: String,
    /// The verdict's mark.
    pub mark: Mark,
    /// The verdict in a word.
    pub word: String,
    /// The verdict in a sentence.
    pub sentence: String,
    /// Where the right to it stands, where the verdict says that there is one.
    pub right: Option<Disclosure>,
    /// What it is.
    pub summary: String,
    /// The legal basis.
    pub law: Option<String>,
    /// What to do, now or instead.
    pub now: Option<DoNow>,
    /// What somebody else than the one who trains may do.
    pub helpers: Option<DoNow>,
    /// What the answer can still become, where something is not known.
    pub outlook: Option<Outlook>,
    /// The heading over the conditions.
    pub why_title: String,
    /// The conditions.
    pub why: Vec<Line>,
    /// The heading over the prices.
    pub costs_title: String,
    /// What the training costs; none where the programme is ruled out.
    pub prices: Vec<Price>,
    /// Transport; none where the programme is ruled out.
    pub transport: Option<Transport>,
    /// What happens; none where the programme is ruled out.
    pub timeline: Option<Timeline>,
    /// Other things to know, by topic.
    pub blocks: Vec<Block>,
    /// The heading over them.
    pub blocks_title: String,
    /// The button that opens them.
    pub blocks_open: String,
    /// Where they stand.
    pub blocks_source: Option<Disclosure>,
    /// How to complain.
    pub complaint: Option<DoNow>,
    /// The button that opens it, where it is not the first.
    pub open: String,
}

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
    /// Where it stands.
    pub source: Option<Disclosure>,
}

/// Notes on one topic.
#[derive(Clone, Debug)]
pub struct Block {
    /// The topic.
    pub title: String,
    /// The notes.
    pub lines: Vec<String>,
}

pub(super) fn programme(
    words: &Words<'_>,
    model: &Model,
    place: usize,
    (text, rules): (&compiled::Programme, &crate::engine::Programme),
    stands: &ProgrammeAssessment,
) -> Programme {
    let open = stands.verdict.is_open();
    let (mark, word, sentence) = verdict(words, &model.answers_in_use(), text, stands);
    let right = text.right.as_ref().filter(|_| stands.verdict == Verdict::Likely);
    let notes: &[Note] = if open { &text.notes } else { &[] };
    let transport = text.transport.and_then(|index| words.pack.text.transports.get(index));
    let ask = text.apply.as_ref().and_then(|apply| apply.contact);
    let prices = text.prices.iter().filter(|_| open);
    let now = if open { now(words, text) } else { instead(words, text, stands.verdict) };
    let timeline = open.then(|| timeline(words, text, ask, now.is_some()));
    Programme {
        name: text.name.clone(),
        mark,
        word,
        sentence,
        right: right.map(|cite| words.source(cite)),
        summary: text.summary.clone(),
        law: text.law.as_ref().map(|law| words.say(Msg::LegalBasis { law })),
        now,
        helpers: helpers(words, text, stands.verdict),
        outlook: (stands.verdict == Verdict::Possible)
            .then(|| outlook(words, model, place))
            .flatten(),
        why_title: words.say(Msg::Why),
        why: why::why(words, model, text, rules, stands),
        costs_title: words.say(Msg::Costs),
        prices: prices.filter_map(|price| words.price(price, ask)).collect(),
        transport: transport
            .zip(rules.transport.as_ref())
            .zip(stands.transport.as_ref())
            .map(|(rule, stands)| transport::transport(words, model, rule, stands, ask)),
        timeline,
        blocks: blocks(words, notes),
        blocks_title: words.say(Msg::GoodToKnow),
        blocks_open: words.say(Msg::MoreProgramme),
        blocks_source: words.sources(&mut notes.iter().filter_map(|note| note.cite.as_ref())),
        complaint: text.complaint.as_ref().filter(|_| open).map(|complaint| DoNow {
            title: words.say(Msg::Complain),
            lines: vec![complaint.text.clone()],
            bring: None,
            contacts: words.contact(complaint.contact).into_iter().collect(),
            source: complaint.cite.as_ref().map(|cite| words.source(cite)),
        }),
        open: words.say(Msg::Details),
    }
}

/// The verdict: its mark, its word, and a sentence.
pub(super) fn verdict(
    words: &Words<'_>,
    answers: &Answers,
    text: &compiled::Programme,
    stands: &ProgrammeAssessment,
) -> (Mark, String, String) {
    let (mark, word) = name(stands.verdict);
    let because = because(text, &stands.reasons, answers);
    let sentence = match stands.verdict {
        Verdict::Likely if text.right.is_some() => {
            let right = words.say(Msg::HeadRight { phrase: &text.phrase });
            return (mark, words.say(Msg::WordRight), [&right, "."].concat());
        }
        Verdict::Likely => Msg::SayLikely,
        Verdict::Possible => why::open(stands),
        Verdict::Unlikely => Msg::SayBecause { because },
        Verdict::NotDescribed => Msg::SayNotDescribed,
        Verdict::OtherRoute(route) => {
            let to = text.routes.get(route).and_then(|it| words.pack.text.programmes.get(it.to));
            Msg::SayOtherRoute { name: to.map_or("", |programme| &programme.name) }
        }
    };
    (mark, words.say(word), words.say(sentence))
}

fn now(words: &Words<'_>, text: &compiled::Programme) -> Option<DoNow> {
    let apply = text.apply.as_ref()?;
    Some(DoNow {
        title: words.say(Msg::DoNow),
        lines: vec![apply.text.clone()],
        bring: apply.bring.as_ref().map(|bring| [&words.say(Msg::HaveReady), " ", bring].concat()),
        contacts: words.contact(apply.contact).into_iter().collect(),
        source: Some(words.source(&apply.cite)),
    })
}

/// What the reader may do for another, by the document; that it says nothing of relatives is told as well.
fn helpers(words: &Words<'_>, text: &compiled::Programme, verdict: Verdict) -> Option<DoNow> {
    let title = match words.voice.perspective {
        Perspective::Own => return None,
        Perspective::Relative => Msg::RelativeMay,
        Perspective::Professional => Msg::ProfessionalMay,
    };
    let silent = text.helpers.is_empty();
    if !verdict.is_open() || (silent && words.voice.perspective == Perspective::Professional) {
        return None;
    }
    let mut lines: Vec<String> = text.helpers.iter().map(|it| it.text.clone()).collect();
    if silent {
        lines.push(words.say(Msg::RelativeNotSaid));
    }
    Some(DoNow {
        title: words.say(title),
        lines,
        bring: None,
        contacts: Vec::new(),
        source: words.sources(&mut text.helpers.iter().map(|it| &it.cite)),
    })
}

fn instead(words: &Words<'_>, text: &compiled::Programme, verdict: Verdict) -> Option<DoNow> {
    // Where the document is silent there is nothing to do "instead": asking is the thing to do.
    let title = if verdict == Verdict::NotDescribed { Msg::DoNow } else { Msg::DoInstead };
    let alternatives = &text.alternatives;
    let mut contacts: Vec<usize> = alternatives.iter().filter_map(|it| it.contact).collect();
    contacts.dedup();
    let mut contacts: Vec<Contact> =
        contacts.into_iter().filter_map(|it| words.contact(Some(it))).collect();
    // There is always somebody to ask, where the document names anybody at all.
    if contacts.is_empty() {
        contacts.extend(words.ask(None));
    }
    (!alternatives.is_empty()).then(|| DoNow {
        title: words.say(title),
        lines: alternatives.iter().map(|it| it.text.clone()).collect(),
        bring: None,
        contacts,
        source: words.sources(&mut alternatives.iter().filter_map(|it| it.cite.as_ref())),
    })
}

fn blocks(words: &Words<'_>, notes: &[Note]) -> Vec<Block> {
    let mut topics: Vec<(u8, Topic)> = Vec::new();
    for note in notes {
        if !topics.iter().any(|(_, topic)| *topic == note.topic) {
            insert_ranked(&mut topics, note.topic as u8, note.topic);
        }
    }
    topics
        .into_iter()
        .map(|(_, topic)| Block {
            title: words.say(topic_name(topic)),
            lines: notes
                .iter()
                .filter(|note| note.topic == topic)
                .map(|note| note.text.clone())
                .collect(),
        })
        .collect()
}

fn topic_name(topic: Topic) -> Msg<'static> {
    match topic {
        Topic::Aim => Msg::Aim,
        Topic::Content => Msg::Content,
        Topic::Place => Msg::Place,
        Topic::Duration => Msg::Duration,
        Topic::Form => Msg::Form,
        Topic::Staff => Msg::Staff,
        Topic::Hours => Msg::Hours,
        Topic::Expectation => Msg::Expectation,
        Topic::Ending => Msg::Ending,
        Topic::After => Msg::After,
        Topic::Price => Msg::PriceTopic,
        Topic::Target => Msg::Target,
        Topic::Discretion => Msg::Discretion,
        Topic::Complaint => Msg::Complain,
        Topic::Contradiction => Msg::Contradiction,
        Topic::Silent => Msg::DocumentSilent,
        Topic::Other => Msg::Other,
    }
}
