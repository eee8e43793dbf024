//! The parts after the programmes: how an answer comes about, what is left out or unclear, the law,
//! contacts, questions, cases and sources.

use super::{Explained, page, say, titled, words};
use crate::check::ids::SILENT;
use crate::expression::Name;
use crate::pages::markdown::{link, plain, strong};
use crate::pages::shown::lines;
use crate::source::{Case, Programme};
use crate::words::CaseVerdict;
use messages::{PageMsg, StaffMsg, staff};
use traeningsguide::content::compiled::{Cite, Contact, Note, Topic};
use traeningsguide::engine::Truth;
use traeningsguide::i18n::{Msg, phone};

impl Explained<'_> {
    /// Everything after the programmes.
    pub(super) fn ending(&mut self) {
        self.verdicts();
        self.headings();
        self.left_out();
        self.notes_on(Topic::Contradiction, &staff(StaffMsg::Unclear));
        self.notes_on(Topic::Silent, &say(Msg::DocumentSilent));
        self.notices();
        self.contacts();
        self.questions();
        self.rules_and_questions();
        self.cases();
        self.readers();
        self.sources();
    }

    fn verdicts(&mut self) {
        self.page.heading(2, &staff(StaffMsg::VerdictsTitle));
        let decides = self.pack.danish().decides.as_deref();
        self.page.paragraph(&staff(StaffMsg::Verdicts {
            not_described: &say(Msg::WordNotDescribed),
            other_route: &say(Msg::WordOtherRoute),
            unlikely: &say(Msg::WordUnlikely),
            possible: &say(Msg::WordPossible),
            likely: &say(Msg::WordLikely),
            unknown: &say(Msg::DontKnow),
            decides: &decides.map_or_else(|| say(Msg::Decides), plain),
        }));
    }

    fn headings(&mut self) {
        self.page.heading(2, &staff(StaffMsg::HeadlineTitle));
        self.page.paragraph(&staff(StaffMsg::Headline {
            likely: &say(Msg::WordLikely),
            possible: &say(Msg::WordPossible),
            not_described: &say(Msg::WordNotDescribed),
            unlikely: &say(Msg::WordUnlikely),
        }));
    }

    fn left_out(&mut self) {
        let left_out = &self.pack.written.pack.left_out;
        self.page.heading(2, &staff(StaffMsg::LeftOutTitle));
        if left_out.is_empty() {
            self.page.paragraph(&staff(StaffMsg::NothingLeftOut));
        }
        for it in left_out {
            let facts: Vec<String> = it.facts.iter().map(|fact| plain(&fact.id)).collect();
            self.page.item(0, &format!("{} ({})", plain(&it.reason.value.0), facts.join(", ")));
        }
    }

    /// All notes on one topic, each with the programme or transport that it concerns.
    fn notes_on(&mut self, topic: Topic, heading: &str) {
        let pack = self.pack.danish();
        let programmes = pack.programmes.iter();
        let programmes = programmes.map(|it| (it.name.clone(), &it.notes));
        let transports = pack.transports.iter().enumerate().map(|(index, it)| {
            let of = pack.programmes.iter().filter(|programme| programme.transport == Some(index));
            let of: Vec<&str> = of.map(|programme| programme.name.as_str()).collect();
            (staff(StaffMsg::TransportOf { programmes: &of.join(", ") }), &it.notes)
        });
        let notes: Vec<(String, &Note)> = programmes
            .chain(transports)
            .flat_map(|(of, notes)| notes.iter().map(move |note| (of.clone(), note)))
            .filter(|(_, note)| note.topic == topic)
            .collect();
        self.page.heading(2, heading);
        if notes.is_empty() {
            self.page.paragraph(&staff(StaffMsg::NoNotes));
        }
        for (of, note) in notes {
            let text = self.sourced(&note.text, note.cite.as_ref());
            self.page.item(0, &format!("{}: {text}", strong(&of)));
            self.advice_conditions(1, note.advice);
        }
    }

    fn notices(&mut self) {
        let notices = &self.pack.danish().notices;
        self.page.heading_over(notices, 2, &say(Msg::NewerLaw));
        for notice in notices {
            let period = words::shown(notice.from, notice.until);
            let period = period.map(|it| format!(" *({it})*")).unwrap_or_default();
            self.page.item(0, &format!("{}{period}", plain(&notice.text)));
            let address = notice.url.as_ref().map(|url| format!(", {}", link(url)));
            let address = address.unwrap_or_default();
            self.page.item(
                1,
                &staff(StaffMsg::NoticeSource { source: &(plain(&notice.source) + &address) }),
            );
        }
    }

    fn contacts(&mut self) {
        let pack = self.pack.danish();
        self.page.heading(2, &staff(StaffMsg::ContactsTitle));
        if pack.contacts.is_empty() {
            self.page.paragraph(&say(Msg::NoPhone { municipality: &plain(&pack.name) }));
        }
        for (place, contact) in pack.contacts.iter().enumerate() {
            let source = self.source(&contact.cite);
            let help = (pack.help == Some(place)).then(|| staff(StaffMsg::OnEveryPage) + " ");
            let help = help.unwrap_or_default();
            self.page.item(0, &format!("{}. {help}{source}", strong(&contact.name)));
            self.ways(contact);
        }
    }

    fn ways(&mut self, contact: &Contact) {
        let Contact { phone: digits, hours, email, secure_email, web, address, .. } = contact;
        let ways = [
            digits.as_ref().map(|it| page(PageMsg::Phone { number: &phone(it) })),
            hours.as_ref().map(|it| staff(StaffMsg::Hours { hours: &plain(it) })),
            email.as_ref().map(|it| page(PageMsg::Email { address: &plain(it) })),
            secure_email.as_ref().map(|it| say(Msg::SecureEmail { address: &plain(it) })),
            web.as_ref().map(|it| page(PageMsg::Website { address: &link(it) })),
            address.as_ref().map(|it| page(PageMsg::Address { address: &plain(it) })),
        ];
        ways.iter().flatten().for_each(|way| self.page.item(1, way));
    }

    fn cases(&mut self) {
        let pack = self.pack;
        self.page.heading(2, &staff(StaffMsg::CasesTitle));
        self.page.paragraph(&staff(StaffMsg::CasesLead));
        let cases = &pack.written.cases;
        let programmes = pack.written.pack.programme.iter();
        for programme in programmes.filter(|it| cases.of(&it.id).next().is_some()) {
            self.page.heading(3, &plain(programme.name.danish()));
            let rows = cases.of(&programme.id).map(|case| self.case(programme, case));
            let rows: Vec<Vec<String>> = rows.collect();
            let head = [StaffMsg::Case, StaffMsg::CaseAnswers, StaffMsg::CaseVerdict].map(staff);
            let [case, answers, verdict] = &head;
            self.page.table(&[case, answers, verdict, &say(Msg::Transport)], rows);
        }
    }

    fn case(&self, programme: &Programme, case: &Case) -> Vec<String> {
        let answers = self.pack.written.questions.iter().filter_map(|question| {
            let (_, answer) = case.answers.0.iter().find(|(fact, _)| *fact == question.id)?;
            let option = question.option.iter().find(|it| it.id == *answer);
            // All names of a checked pack refer to something: a name that is no option is "ved
            // ikke".
            let label = option.map_or_else(|| say(Msg::DontKnow), |it| plain(it.label.danish()));
            Some(format!("{}: {label}", plain(question.short.danish())))
        });
        let answers: Vec<String> = answers.collect();
        let status = case.status.as_ref().map(|status| status.value);
        vec![
            plain(&case.name.0),
            answers.join("; "),
            self.verdict(programme, case),
            staff(words::transport(case.transport.value, status))
                + &self.live_permissions(programme, case),
        ]
    }

    /// The permissions that a case says are live, by their number on this page.
    fn live_permissions(&self, programme: &Programme, case: &Case) -> String {
        let written = self.pack.written.pack.transport_of(programme);
        let numbered = (1..).zip(written.iter().flat_map(|it| &it.permission));
        let named: Vec<&Name> = case.permissions.iter().flat_map(|it| &it.value).collect();
        let live = numbered.filter(|(_, it)| named.contains(&&it.id));
        let live: Vec<String> = live.map(|(number, _)| number.to_string()).collect();
        if live.is_empty() {
            return String::new();
        }
        format!("; {}", staff(StaffMsg::CasePermissions { numbers: &live.join(", ") }))
    }

    /// The verdict of a case, and what decided it: conditions by their number on this page, another
    /// programme by name.
    fn verdict(&self, programme: &Programme, case: &Case) -> String {
        let is_headline = case.leads.as_ref().is_some_and(|it| it.value.0 != Truth::No);
        let first = is_headline.then(|| format!(". {}", staff(StaffMsg::CaseFirst)));
        let first = first.unwrap_or_default();
        let word = say(case.verdict.value.msg());
        let reasons = &case.reasons.value;
        let routes = self.pack.written.pack.programme.iter().filter(|it| reasons.contains(&it.id));
        let routes = routes.map(|it| plain(it.name.danish()));
        let conditions = (1..).zip(&programme.criterion);
        let conditions = conditions.filter(|(_, it)| reasons.contains(&it.id));
        let numbers: Vec<String> = conditions.map(|(number, _)| number.to_string()).collect();
        let conditions = (!numbers.is_empty())
            .then(|| staff(StaffMsg::CaseConditions { numbers: &numbers.join(", ") }));
        let silent = reasons.iter().any(|it| it.text == SILENT);
        let silent = (silent && case.verdict.value == CaseVerdict::Possible)
            .then(|| staff(StaffMsg::CaseSilent));
        let decided: Vec<String> = silent.into_iter().chain(routes).chain(conditions).collect();
        // A citizen likely to get it meets all conditions.
        if decided.is_empty() || case.verdict.value == CaseVerdict::Likely {
            return word + &first;
        }
        format!("{word} ({}){first}", decided.join("; "))
    }

    fn sources(&mut self) {
        self.page.heading(2, &say(Msg::Sources));
        self.page.paragraph(&staff(StaffMsg::SourcesLead));
        for (place, document) in self.pack.danish().documents.iter().enumerate() {
            let file = self.pack.written.pack.document.get(place);
            let file = file.map(|it| {
                format!(" ({})", staff(StaffMsg::File { file: &plain(&it.source.value.0) }))
            });
            self.page
                .numbered(place + 1, &format!("{}{}", titled(document), file.unwrap_or_default()));
            for (section, lines) in sections(&self.cited, place) {
                self.page.item(
                    1,
                    &staff(StaffMsg::Lines { section: &plain(section), lines: &lines.join(", ") }),
                );
            }
        }
    }
}

/// The citations of one document: its sections in the document's order, each with its lines.
fn sections(cited: &[Cite], document: usize) -> Vec<(&str, Vec<String>)> {
    let mut cited: Vec<&Cite> = cited.iter().filter(|cite| cite.document == document).collect();
    cited.sort_by_key(|cite| cite.lines);
    let mut sections: Vec<(&str, Vec<String>)> = Vec::new();
    for cite in cited {
        let lines = lines(cite);
        match sections.iter_mut().find(|(section, _)| *section == cite.section) {
            Some((_, known)) if known.contains(&lines) => {}
            Some((_, known)) => known.push(lines),
            None => sections.push((&cite.section, vec![lines])),
        }
    }
    sections
}
