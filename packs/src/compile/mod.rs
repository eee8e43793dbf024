//! From a pack as it is written to the compiled format, one voice at a time.

mod advice;
mod transport;

use std::cell::RefCell;

use crate::resolve::{Names, periods::by_id};
use crate::source::{
    BecauseOf, Cite, Complaint, Contact, Criterion, Deadline, Document, Note, Price, Programme,
    Question,
};
use crate::value::{Day, Hint, Marked, Text};
use traeningsguide::content::compiled::{self, Advice, Compiled, Condition};
use traeningsguide::i18n::Voice;

/// Compiles one pack for one kind of reader.
#[derive(Debug)]
pub(crate) struct Compiler<'a> {
    /// What the pack's names refer to.
    pub(super) names: &'a Names<'a>,
    /// The voice.
    pub(super) voice: Voice,
    /// For whom advice is, as far as it is compiled.
    pub(super) advice: RefCell<Vec<Advice>>,
}

impl<'a> Compiler<'a> {
    /// Nothing is compiled yet.
    pub(crate) fn new(names: &'a Names<'a>, voice: Voice) -> Self {
        Self { names, voice, advice: RefCell::default() }
    }

    /// The whole pack. Only where nothing was found wrong is it fit to ship.
    pub(crate) fn pack(&self) -> Compiled {
        let pack = self.names.pack;
        Compiled {
            format: compiled::FORMAT,
            municipality: pack.municipality.text.clone(),
            name: self.text(&pack.name),
            version: pack.version.0,
            decides: self.maybe(pack.decides.as_ref()),
            help: self.names.contact(pack.help.as_ref()),
            changeable: self.names.changeable(),
            questions: self.names.questions.iter().map(|it| self.question(it)).collect(),
            documents: pack.document.iter().map(|it| self.document(it)).collect(),
            contacts: pack.contact.iter().map(|it| self.contact(it)).collect(),
            notices: pack
                .notice
                .iter()
                .map(|notice| compiled::Notice {
                    text: self.text(&notice.text),
                    from: end(notice.valid_from.as_ref()),
                    until: end(notice.valid_until.as_ref()),
                    source: notice.source.0.clone(),
                    url: notice.url.as_ref().map(|url| url.0.clone()),
                })
                .collect(),
            transports: pack.transport.iter().map(|it| self.transport(it)).collect(),
            programmes: pack.programme.iter().map(|it| self.programme(it)).collect(),
            // After all that is for somebody.
            advice: self.advice.take(),
        }
    }

    pub(super) fn text(&self, text: &Text) -> String {
        let language = self.voice.language;
        let said = text.say(self.voice);
        if text.place(language).0 == language { said.to_owned() } else { messages::in_danish(said) }
    }

    pub(super) fn maybe(&self, text: Option<&Text>) -> Option<String> {
        text.map(|text| self.text(text))
    }

    fn hint(&self, hint: Option<&Hint>) -> Option<String> {
        self.maybe(hint.map(|hint| &hint.0))
    }

    fn question(&self, question: &Question) -> compiled::Question {
        let choice = |(place, option): (u8, &crate::source::QuestionOption)| compiled::Choice {
            label: self.text(&option.label),
            hint: self.hint(option.hint.as_ref()),
            once: self.hint(option.once.as_ref()),
            code: self.names.code(question, &option.id).filter(|code| *code != place),
        };
        compiled::Question {
            id: self.names.meaning(question),
            // The bank was checked: it fits.
            number: u8::try_from(question.number.value).unwrap_or_default(),
            ask: self.text(&question.ask),
            short: self.text(&question.short),
            why: self.text(&question.why),
            find: self.text(&question.find),
            hint: self.hint(question.hint.as_ref()),
            options: (0..).zip(&question.option).map(choice).collect(),
        }
    }

    fn document(&self, document: &Document) -> compiled::Document {
        compiled::Document {
            title: self.text(&document.title),
            published: document.published.0,
            date_note: self.maybe(document.date_note.as_ref()),
            checked: document.checked.0,
        }
    }

    fn contact(&self, contact: &Contact) -> compiled::Contact {
        compiled::Contact {
            name: self.text(&contact.name),
            phone: contact.phone.as_ref().map(|phone| phone.0.clone()),
            hours: self.maybe(contact.hours.as_ref()),
            email: contact.email.as_ref().map(|email| email.0.clone()),
            secure_email: contact.secure_email.as_ref().map(|email| email.0.clone()),
            web: contact.web.as_ref().map(|web| web.0.clone()),
            address: contact.address.as_ref().map(|address| address.0.clone()),
            cite: self.names.cite(&contact.cite),
        }
    }

    fn programme(&self, programme: &Programme) -> compiled::Programme {
        let routes = programme.route.iter().map(|route| compiled::Route {
            when: self.names.condition(&route.when),
            to: self.names.programme(&route.to).unwrap_or(0),
            text: self.text(&route.text.0),
            cite: self.names.cite(&route.cite),
        });
        let silent = programme.silent.as_ref().map(|it| {
            let when = it.when.as_ref().map(|when| self.names.condition(when));
            self.conditional(when, &it.text.0, &it.cite)
        });
        compiled::Programme {
            id: programme.id.text.clone(),
            kind: programme.kind,
            name: self.text(&programme.name),
            phrase: self.text(&programme.phrase),
            law: self.maybe(programme.law.as_ref()),
            summary: self.text(&programme.summary),
            cite: self.names.cite(&programme.cite),
            need: programme.need.as_ref().map(|need| self.names.need(&need.value)),
            right: self.maybe_cite(programme.right.as_ref()),
            silent,
            routes: routes.collect(),
            criteria: programme.criterion.iter().map(|it| self.criterion(it)).collect(),
            transport: programme.transport.as_ref().and_then(|name| self.names.transport(name)),
            apply: programme.apply.iter().map(|it| self.apply(programme, it)).collect(),
            alternatives: programme
                .alternative
                .iter()
                .map(|it| self.alternative(programme, it))
                .collect(),
            prices: by_id(&programme.price, |it| &it.id)
                .into_iter()
                .map(|(_, periods)| periods.into_iter().map(|it| self.price(it)).collect())
                .collect(),
            steps: by_id(&programme.step, |it| &it.id)
                .into_iter()
                .map(|(_, periods)| {
                    periods.into_iter().map(|it| self.step(programme, it)).collect()
                })
                .collect(),
            helpers: self.helpers(programme),
            notes: programme
                .note
                .iter()
                .map(|it| compiled::Note {
                    advice: self.open(programme, it.when.as_ref(), it.to.as_ref()),
                    ..self.note(it)
                })
                .collect(),
            complaint: programme.complaint.as_ref().map(|it| self.complaint(it)),
        }
    }

    fn criterion(&self, criterion: &Criterion) -> compiled::Criterion {
        compiled::Criterion {
            kind: criterion.kind,
            when: criterion.when.as_ref().map(|when| self.names.condition(when)),
            judged: criterion.judged.as_ref().map(|it| self.names.need(&it.value)),
            text: self.text(&criterion.text.0),
            because: self.maybe(criterion.because.as_ref()),
            because_of: criterion.because_of.iter().map(|it| self.because(it, criterion)).collect(),
            cite: self.names.cite(&criterion.cite),
        }
    }

    /// A reason is shown where its criterion is.
    fn because(&self, it: &BecauseOf, criterion: &Criterion) -> compiled::Conditional {
        self.conditional(Some(self.names.answer(it)), &it.text, &criterion.cite)
    }

    pub(super) fn conditional(
        &self,
        when: Option<Condition>,
        text: &Text,
        cite: &Cite,
    ) -> compiled::Conditional {
        compiled::Conditional {
            when,
            given: None,
            text: self.text(text),
            cite: self.names.cite(cite),
        }
    }

    fn step(&self, programme: &Programme, step: &crate::source::Step) -> compiled::Step {
        compiled::Step {
            advice: self.open(programme, step.when.as_ref(), None),
            title: self.text(&step.title),
            text: self.text(&step.text),
            deadline: step.deadline.as_ref().map(deadline),
            reaches: step.reaches.as_ref().map(|it| it.value),
            contact: self.names.contact(step.contact.as_ref()),
            from: end(step.valid_from.as_ref()),
            until: end(step.valid_until.as_ref()),
            cite: self.names.cite(&step.cite),
        }
    }

    pub(super) fn price(&self, price: &Price) -> compiled::Price {
        compiled::Price {
            what: Some(self.text(&price.what)),
            amount: price.amount.0,
            unit: self.text(&price.unit),
            date: price.date.0,
            from: end(price.valid_from.as_ref()),
            until: end(price.valid_until.as_ref()),
            note: self.maybe(price.note.as_ref()),
            cite: self.names.cite(&price.cite),
        }
    }

    pub(super) fn note(&self, note: &Note) -> compiled::Note {
        compiled::Note {
            advice: None,
            topic: note.topic,
            text: self.text(&note.text),
            cite: self.maybe_cite(note.cite.as_ref()),
        }
    }

    fn complaint(&self, complaint: &Complaint) -> compiled::Complaint {
        compiled::Complaint {
            text: self.text(&complaint.text),
            deadline: complaint.deadline.as_ref().map(deadline),
            cite: self.maybe_cite(complaint.cite.as_ref()),
            contact: self.names.contact(complaint.contact.as_ref()),
        }
    }

    pub(super) fn maybe_cite(&self, cite: Option<&Cite>) -> Option<compiled::Cite> {
        cite.map(|cite| self.names.cite(cite))
    }
}

fn deadline(deadline: &Deadline) -> compiled::Deadline {
    compiled::Deadline { amount: deadline.amount, unit: deadline.unit, from: deadline.from.value }
}

/// The first or the last day of a period.
fn end(day: Option<&Marked<Day>>) -> Option<compiled::Date> {
    day.map(|day| day.value.0)
}
