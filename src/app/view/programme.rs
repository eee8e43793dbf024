//! One programme on the result page: the verdict, and everything that explains it.

use super::super::Model;
use super::advice::{DoNow, Gives, acts_now, contact, helpers, now};
use super::because::because;
use super::mark::{Mark, name};
use super::outlook::{Outlook, outlook};
use super::ranked::insert_ranked;
use super::rule::Line;
use super::source::{Disclosure, Price, Words};
use super::timeline::{Timeline, timeline};
use super::transport::{self, Transport};
use super::why;
use crate::content::compiled::{self, Note, Topic};
use crate::engine::{Answers, Assessment, ProgrammeAssessment, Verdict};
use crate::i18n::Msg;

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
    /// The source of the right to it, where the verdict says that there is one.
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
    /// Their sources.
    pub blocks_source: Option<Disclosure>,
    /// How to complain.
    pub complaint: Option<DoNow>,
    /// The button that opens it, where it is not the first.
    pub open: String,
}

/// Notes on one topic.
#[derive(Clone, Debug)]
pub struct Block {
    /// The topic.
    pub title: String,
    /// The notes.
    pub lines: Vec<String>,
}

/// Every programme that the reader is shown, with its place. One that sends them on to what is
/// closed to them is left out.
pub(super) fn programmes(
    words: &Words<'_>,
    model: &Model,
    assessment: &Assessment,
) -> Vec<(usize, Programme)> {
    let rules = &words.pack.rules;
    let answers = model.answers_in_use();
    let gives = |advice: Option<usize>| {
        advice.is_none_or(|it| rules.gives_advice(it, assessment, &answers, &model.path().asked))
    };
    let texts = words.pack.text.programmes.iter().zip(&rules.programmes);
    let mut shown = Vec::new();
    for (place, (it, assessed)) in texts.zip(&assessment.programmes).enumerate() {
        if !rules.is_dead_end(place, assessment) {
            shown.push((place, programme(words, model, place, it, assessed, &gives)));
        }
    }
    shown
}

fn programme(
    words: &Words<'_>,
    model: &Model,
    place: usize,
    (text, rules): (&compiled::Programme, &crate::engine::Programme),
    assessed: &ProgrammeAssessment,
    gives: Gives<'_>,
) -> Programme {
    let open = assessed.verdict.is_open();
    let (mark, word, sentence) = verdict(words, &model.answers_in_use(), text, assessed);
    let right = text.right.as_ref().filter(|_| assessed.verdict == Verdict::Likely);
    let notes: Vec<&Note> = text.notes.iter().filter(|note| open && gives(note.advice)).collect();
    let transport = text.transport.and_then(|index| words.pack.text.transports.get(index));
    let ask = contact(text);
    let prices = text.prices.iter().filter(|_| open);
    let now = now(words, text, assessed.verdict, gives);
    let timeline = open.then(|| timeline(words, text, ask, acts_now(words, text, gives), gives));
    Programme {
        name: text.name.clone(),
        mark,
        word,
        sentence,
        right: right.map(|cite| words.source(cite)),
        summary: text.summary.clone(),
        law: text.law.as_ref().map(|law| words.say(Msg::LegalBasis { law })),
        now,
        helpers: helpers(words, text, assessed.verdict, gives),
        outlook: (assessed.verdict == Verdict::Possible)
            .then(|| outlook(words, model, place))
            .flatten(),
        why_title: words.say(Msg::Why),
        why: why::why(words, model, text, rules, assessed),
        costs_title: words.say(Msg::Costs),
        prices: prices.filter_map(|price| words.price(price, ask)).collect(),
        transport: transport
            .zip(rules.transport.as_ref())
            .zip(assessed.transport.as_ref())
            .map(|(rule, assessed)| transport::transport(words, model, rule, assessed, ask)),
        timeline,
        blocks: blocks(words, &notes),
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
    assessed: &ProgrammeAssessment,
) -> (Mark, String, String) {
    let (mark, word) = name(text, assessed.verdict);
    let because = because(text, &assessed.reasons, answers);
    let sentence = match assessed.verdict {
        Verdict::Likely if text.right.is_some() => {
            let right = words.say(Msg::HeadRight { phrase: &text.phrase });
            return (mark, words.say(word), [&right, "."].concat());
        }
        Verdict::Likely => Msg::SayLikely,
        Verdict::Possible => why::open(assessed),
        Verdict::Unlikely => Msg::SayBecause { because },
        Verdict::NotDescribed => Msg::SayNotDescribed,
        Verdict::OtherRoute(route) => {
            let to = text.routes.get(route).and_then(|it| words.pack.text.programmes.get(it.to));
            Msg::SayOtherRoute { name: to.map_or("", |programme| &programme.name) }
        }
    };
    (mark, words.say(word), words.say(sentence))
}

fn blocks(words: &Words<'_>, notes: &[&Note]) -> Vec<Block> {
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

/// The name of a topic.
pub fn topic_name(topic: Topic) -> Msg<'static> {
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
