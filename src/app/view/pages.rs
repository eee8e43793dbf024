//! The pages before the first question.

use super::super::model::PerspectiveSource;
use super::super::{Event, Model, Pick};
use super::chrome::{Link, help_line, municipality};
use super::question::{Choice, Problem, problem};
use super::source::{Contact, Words};
use crate::content::Pack;
use crate::content::compiled::{Outcome, Transport};
use crate::i18n::{Msg, Perspective};

/// A choice before the first question: which municipality, or for whom it is.
#[derive(Clone, Debug)]
pub struct Choose {
    /// The link to the page before, where there is one.
    pub back: Option<String>,
    /// The heading.
    pub title: String,
    /// What the guide is.
    pub lead: String,
    /// The choices; the last of the municipalities is "another municipality".
    pub choices: Vec<Choice>,
    /// That nothing was chosen.
    pub problem: Option<Problem>,
    /// The button.
    pub next: String,
}

/// The municipality is not covered.
#[derive(Clone, Debug)]
pub struct NotCovered {
    /// The link to the chooser, where the reader may choose.
    pub back: Option<String>,
    /// The heading.
    pub title: String,
    /// What to do.
    pub lines: Vec<String>,
}

/// The start page.
#[derive(Clone, Debug)]
pub struct Start {
    /// The link to the chooser, where the reader may choose.
    pub back: Option<String>,
    /// The heading.
    pub title: String,
    /// What it does.
    pub lead: String,
    /// How long, what is stored, who decides.
    pub facts: Vec<String>,
    /// Transport, stated up front.
    pub transport: Vec<Fact>,
    /// The heading over it.
    pub transport_title: String,
    /// The heading over the documents.
    pub documents_title: String,
    /// The documents and their dates.
    pub documents: Vec<String>,
    /// The button.
    pub next: String,
    /// The link to the page where a receipt code is typed.
    pub code: String,
}

/// A statement on the start page.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The amount, if there is one.
    pub amount: Option<String>,
    /// "pr. returkørsel".
    pub per: Option<String>,
    /// What it says.
    pub lines: Vec<String>,
    /// Whom to ask, where the price does not hold today.
    pub contact: Option<Contact>,
}

/// The pack cannot be shown.
#[derive(Clone, Debug)]
pub struct Unavailable {
    /// The link to the chooser, where the reader may choose.
    pub back: Option<String>,
    /// The heading.
    pub title: String,
    /// What to do.
    pub text: String,
    /// Whom to call.
    pub link: Option<Link>,
}

fn back(model: &Model) -> Option<String> {
    model.may_choose.then(|| model.say(Msg::Back))
}

pub(super) fn choose(model: &Model) -> Choose {
    let say = |msg: Msg<'_>| model.say(msg);
    let mut all = Vec::new();
    if let Some(list) = model.list() {
        for it in &list.municipalities {
            all.push((it.name.clone(), Pick::Municipality(it.id.clone())));
        }
    }
    all.push((say(Msg::ChooseOther), Pick::OtherMunicipality));
    let choice = |(label, pick)| {
        let chosen = model.page_state.picked.as_ref() == Some(&pick);
        Choice { label, hint: None, chosen, event: Event::Pick(pick) }
    };
    Choose {
        back: None,
        title: say(Msg::ChooseTitle),
        lead: say(Msg::ChooseLead),
        choices: all.into_iter().map(choice).collect(),
        problem: problem(model, Msg::ChooseError),
        next: say(Msg::Continue),
    }
}

/// For whom it is. The first question: it decides how all others are asked.
pub(super) fn whom(model: &Model) -> Choose {
    let say = |msg: Msg<'_>| model.say(msg);
    let chosen = match model.page_state.picked {
        Some(Pick::Perspective(perspective)) => Some(perspective),
        _ if model.perspective_source == PerspectiveSource::Reader => {
            Some(model.voice().perspective)
        }
        _ => None,
    };
    let choice = |perspective, label, hint| Choice {
        label: say(label),
        hint: Some(say(hint)),
        chosen: chosen == Some(perspective),
        event: Event::Pick(Pick::Perspective(perspective)),
    };
    Choose {
        back: Some(say(Msg::Back)),
        title: say(Msg::WhomTitle),
        lead: say(Msg::WhomLead),
        choices: vec![
            choice(Perspective::Own, Msg::WhomOwn, Msg::WhomOwnHint),
            choice(Perspective::Relative, Msg::WhomRelative, Msg::WhomRelativeHint),
            choice(Perspective::Professional, Msg::WhomProfessional, Msg::WhomProfessionalHint),
        ],
        problem: problem(model, Msg::WhomError),
        next: say(Msg::Continue),
    }
}

pub(super) fn not_covered(model: &Model) -> NotCovered {
    let say = |msg: Msg<'_>| model.say(msg);
    NotCovered {
        back: back(model),
        title: say(Msg::NotCoveredTitle),
        lines: vec![say(Msg::NotCoveredLead), say(Msg::NotCoveredAsk), say(Msg::NotCoveredDoctor)],
    }
}

pub(super) fn unavailable(model: &Model) -> Unavailable {
    let say = |msg: Msg<'_>| model.say(msg);
    let ask = match municipality(model) {
        "" => Msg::NotCoveredAsk,
        municipality => Msg::UnavailableLead { municipality },
    };
    Unavailable {
        back: back(model),
        title: say(Msg::UnavailableTitle),
        text: say(ask),
        link: help_line(model).and_then(|line| line.link()),
    }
}

pub(super) fn start(model: &Model, pack: &Pack) -> Start {
    let words = Words::of(model, pack);
    let say = |msg: Msg<'_>| model.say(msg);
    let municipality = &pack.text.name;
    Start {
        back: back(model),
        title: say(Msg::StartTitle { municipality }),
        lead: say(Msg::StartWhat),
        facts: vec![
            words.length(),
            say(Msg::StartStored),
            match &pack.text.decides {
                Some(decides) => [&say(Msg::StartDecidesNothing), " ", decides].concat(),
                None => say(Msg::StartDecides { municipality }),
            },
        ],
        transport: transports(&words),
        transport_title: say(Msg::StartTransport),
        documents_title: say(Msg::StartDocument),
        documents: (0..pack.text.documents.len()).filter_map(|it| words.document(it)).collect(),
        next: say(Msg::Begin),
        code: say(Msg::HaveCode),
    }
}

/// What transport costs, before anything is asked. Where the document says nothing there is nothing
/// to state up front, unless it says nothing anywhere.
fn transports(words: &Words<'_>) -> Vec<Fact> {
    let all = &words.pack.text.transports;
    let stated = all.iter().filter(|transport| transport.outcome != Outcome::Unresolved);
    let stated: Vec<&Transport> = stated.collect();
    let shown = if stated.is_empty() { all.iter().collect() } else { stated };
    shown
        .into_iter()
        .map(|transport| {
            let mut lines = vec![transport.text.clone()];
            let Some(price) = words.price(&transport.price, transport.contact) else {
                return Fact { amount: None, per: None, lines, contact: None };
            };
            lines.extend(price.lines.into_iter().next());
            // Where no amount is stated, there is somebody to ask.
            let ask = if price.amount.is_none() { words.ask(transport.contact) } else { None };
            Fact { amount: price.amount, per: price.per, lines, contact: ask }
        })
        .collect()
}
