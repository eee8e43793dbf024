//! Resolves the names of a pack: facts, options, documents, contacts, transports, programmes.

pub(crate) mod advised;
pub(crate) mod condition;
pub(crate) mod periods;
pub(crate) mod wording;

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::expression::Name;
use crate::finding::{Findings, Span, list, suggest};
use crate::resolve::periods::by_id;
use crate::resolve::wording::{find, own};
use crate::source::{Bank, BecauseOf, Cite, Pack, Programme, Question};
use traeningsguide::content::compiled::{self, Condition};
use traeningsguide::engine::{Answer, Answers, FactId, OptionId};
use traeningsguide::i18n::Language;

/// "Ved ikke" as the answer of a case.
pub(crate) const UNKNOWN: &str = "unknown";
/// How people write "ved ikke" in a condition, where it has no place.
const DONT_KNOW: [&str; 3] = [UNKNOWN, "ved_ikke", "vedikke"];

/// One pack and what its names refer to. A name that refers to nothing leaves a finding.
#[derive(Debug)]
pub(crate) struct Names<'a> {
    /// The pack.
    pub(crate) pack: &'a Pack,
    /// The questions as the pack words them, in the order they are asked. A question's place is
    /// its fact.
    pub(crate) questions: &'a [Question],
    /// The findings so far.
    pub(crate) findings: &'a Findings<'a>,
    bank: &'a Bank,
    /// Whether every record of the file could be read: only then is a name that is not there a
    /// fault of its own.
    complete: bool,
    /// Facts outside `order` that were reported: once is enough for each.
    unasked: RefCell<BTreeSet<String>>,
}

impl<'a> Names<'a> {
    /// Of a pack and its questions, as [`worded`](crate::resolve::wording::worded) makes them.
    pub(crate) fn new(
        pack: &'a Pack,
        bank: &'a Bank,
        questions: &'a [Question],
        findings: &'a Findings<'a>,
        complete: bool,
    ) -> Self {
        Self { pack, questions, findings, bank, complete, unasked: RefCell::default() }
    }

    /// A finding with the answers of a reader whom it concerns.
    pub(crate) fn add_for(&self, span: &Span, problem: String, help: &str, answers: &Answers) {
        self.add_to_words_for((Language::DANISH, span), problem, help, answers);
    }

    /// A finding about a text in a language, with the answers of a reader whom it concerns.
    pub(crate) fn add_to_words_for(
        &self,
        place: (Language, &Span),
        problem: String,
        help: &str,
        answers: &Answers,
    ) {
        let replay = replay(self.questions, answers);
        let help = format!("{help}; it happens with `{replay}`");
        self.findings.add_to_words(place, problem, help);
    }

    /// The same names, as another file of the pack uses them.
    pub(crate) fn in_file(&self, findings: &'a Findings<'a>) -> Self {
        Self { findings, unasked: self.unasked.clone(), ..*self }
    }

    /// The fact that a name refers to.
    pub(crate) fn fact(&self, name: &Name) -> Option<(u8, &'a Question)> {
        let place = self.questions.iter().position(|question| question.id == *name);
        if let Some((place, question)) =
            place.and_then(|it| Some((u8::try_from(it).ok()?, self.questions.get(it)?)))
        {
            return Some((place, question));
        }
        if find(self.bank, name).is_some() {
            self.findings.set_unsound();
            // Where the order is still to be written, that was reported.
            let order = self.complete || !self.pack.order.is_empty();
            if order && self.unasked.borrow_mut().insert(name.text.clone()) {
                let problem =
                    format!("`{}` is not in `order`, so nobody is asked for it", name.text);
                let help = format!("add `\"{}\"` to `order`, where it is to be asked", name.text);
                self.findings.add(&name.span, problem, help);
            }
        } else {
            let known = self.bank.question.iter().map(|question| question.id.text.as_str());
            self.findings.unsound(
                &name.span,
                format!("unknown fact `{}`", name.text),
                suggest(&name.text, "facts of questions.toml", known),
            );
        }
        None
    }

    /// The option of a question that a name refers to.
    pub(crate) fn option(&self, question: &Question, name: &Name) -> Option<OptionId> {
        let place = question.option.iter().position(|option| option.id == *name);
        if place.is_none() {
            let known = question.option.iter().map(|option| option.id.text.as_str());
            let labelled = question.option.iter().find(|option| {
                let mut labels = messages::languages().map(|it| option.label.say(it.into()));
                labels.any(|label| label.to_lowercase() == name.text.to_lowercase())
            });
            let help = if DONT_KNOW.contains(&name.text.as_str()) {
                format!(
                    "only `when` of advice may test \"ved ikke\", with `unknown`: here the options are {}",
                    list(known)
                )
            } else if let Some(option) = labelled {
                format!("write `{}`", option.id.text)
            } else if self.code(question, name).is_some() {
                format!(
                    "the bank has it, but this pack does not offer it: list it in the pack's \
                     `[[question]]` with `id = \"{}\"`",
                    question.id.text
                )
            } else {
                suggest(&name.text, "options", known)
            };
            self.findings.unsound(
                &name.span,
                format!("`{}` is no option of `{}`", name.text, question.id.text),
                help,
            );
        }
        place.and_then(|place| u8::try_from(place).ok()).map(OptionId)
    }

    /// The place of an option in receipts, which is its place in the bank.
    pub(crate) fn code(&self, question: &Question, option: &Name) -> Option<u8> {
        let shared = find(self.bank, &question.id)?;
        u8::try_from(shared.option.iter().position(|it| it.id == *option)?).ok()
    }

    /// The meaning of a question. Answers travel between packs where this is the same.
    pub(crate) fn meaning(&self, question: &Question) -> String {
        let id = &question.id;
        match own(self.pack, id) {
            Some(wording) if wording.same != Some(true) => {
                format!("{}@{}", id.text, self.pack.municipality.text)
            }
            _ => id.text.clone(),
        }
    }

    /// The facts that a reader can change, by their places.
    pub(crate) fn changeable(&self) -> Vec<usize> {
        let known = self.pack.changeable.iter().filter_map(|name| self.fact(name));
        known.map(|(place, _)| usize::from(place)).collect()
    }

    /// The answer that a reason is about.
    pub(crate) fn answer(&self, reason: &BecauseOf) -> Condition {
        let answer = self.condition(&reason.when);
        if let Condition::All(parts) | Condition::Any(parts) = &answer
            && !parts.is_empty()
        {
            let help = "write one test, such as `when = \"pension = disability\"`";
            self.findings.add(&reason.span, "this reason is about more than one answer", help);
        }
        answer
    }

    /// The place of a statement in its document.
    pub(crate) fn cite(&self, cite: &Cite) -> compiled::Cite {
        let documents = &self.pack.document;
        let document = match &cite.document {
            Some(name) => self.place(name, "document", documents.iter().map(|it| &it.id)),
            None if documents.len() > 1 => {
                let known = list(documents.iter().map(|it| it.id.text.as_str()));
                let help = format!("write `document = \"…\"`, one of {known}");
                self.findings.add(
                    &cite.span,
                    "this pack has more than one document, and the cite names none",
                    help,
                );
                None
            }
            None => None,
        };
        compiled::Cite {
            document: document.unwrap_or(0),
            section: cite.section.0.clone(),
            lines: (cite.lines.0, cite.lines.1),
        }
    }

    /// The contact that a name refers to.
    pub(crate) fn contact(&self, name: Option<&Name>) -> Option<usize> {
        name.and_then(|name| self.place(name, "contact", self.pack.contact.iter().map(|it| &it.id)))
    }

    /// The transport that a name refers to.
    pub(crate) fn transport(&self, name: &Name) -> Option<usize> {
        let place = self.place(name, "transport", self.pack.transport.iter().map(|it| &it.id));
        self.rule(place)
    }

    /// The programme that a name refers to.
    pub(crate) fn programme(&self, name: &Name) -> Option<usize> {
        let place = self.place(name, "programme", self.pack.programme.iter().map(|it| &it.id));
        self.rule(place)
    }

    /// The criterion of a programme that a name refers to.
    pub(crate) fn criterion(&self, programme: &Programme, name: &Name) -> Option<usize> {
        self.place_of(name, ("criterion", "criteria"), programme.criterion.iter().map(|it| &it.id))
    }

    /// The price of a programme that a name refers to.
    pub(crate) fn price(&self, programme: &Programme, name: &Name) -> Option<usize> {
        let known = by_id(&programme.price, |price| &price.id);
        let place = self.place(name, "price", known.iter().map(|(id, _)| *id));
        self.rule(place)
    }

    /// The step of a programme that a name refers to.
    pub(crate) fn step(&self, programme: &Programme, name: &Name) -> Option<usize> {
        let known = by_id(&programme.step, |step| &step.id);
        let place = self.place(name, "step", known.iter().map(|(id, _)| *id));
        self.rule(place)
    }

    /// The rules are sound only where this could be resolved.
    fn rule(&self, place: Option<usize>) -> Option<usize> {
        if place.is_none() {
            self.findings.set_unsound();
        }
        place
    }

    fn place<'n>(
        &self,
        name: &Name,
        what: &str,
        known: impl Iterator<Item = &'n Name> + Clone,
    ) -> Option<usize> {
        self.place_of(name, (what, &format!("{what}s")), known)
    }

    fn place_of<'n>(
        &self,
        name: &Name,
        (what, all): (&str, &str),
        known: impl Iterator<Item = &'n Name> + Clone,
    ) -> Option<usize> {
        let place = known.clone().position(|it| it == name);
        if place.is_none() && self.complete {
            let help = suggest(&name.text, all, known.map(|it| it.text.as_str()));
            self.findings.add(&name.span, format!("unknown {what} `{}`", name.text), help);
        }
        place
    }
}

/// The `answers` of a case, to the questions in the order they are asked.
pub(crate) fn replay(questions: &[Question], answers: &Answers) -> String {
    let replies = replies(questions, answers);
    let replies: Vec<String> =
        replies.map(|(question, option)| format!("{question} = \"{option}\"")).collect();
    if replies.is_empty() {
        return "answers = {}".to_owned();
    }
    format!("answers = {{ {} }}", replies.join(", "))
}

/// The ids of the questions that are answered, each with that of its option.
pub(crate) fn replies<'a>(
    questions: &'a [Question],
    answers: &Answers,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    questions.iter().zip(0..).filter_map(|(question, fact)| {
        let option = match answers.get(FactId(fact))? {
            Answer::Unknown => UNKNOWN,
            Answer::Is(option) => &question.option.get(usize::from(option.0))?.id.text,
        };
        Some((question.id.text.as_str(), option))
    })
}
