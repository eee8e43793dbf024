//! One programme: what it is, who can get it, what it costs, what happens, and how to complain.

use super::{Explained, say, words};
use crate::pages::markdown::{plain, strong};
use crate::pages::shown::{by_topic, period};
use messages::{StaffMsg, staff};
use traeningsguide::app::view::topic_name;
use traeningsguide::content::compiled::{
    Condition, Criterion, Note, Programme, Route, Statement, Step, Topic, Weight,
};
use traeningsguide::i18n::{Language, Msg};

impl Explained<'_> {
    /// The programme at this place.
    pub(super) fn programme(&mut self, place: usize) {
        let pack = self.pack.danish();
        let Some(programme) = pack.programmes.get(place) else { return };
        self.page.heading(2, &staff(StaffMsg::Programme { programme: &plain(&programme.name) }));
        let summary = self.sourced(&programme.summary, Some(&programme.cite));
        self.page.paragraph(&summary);
        self.page.item(0, &staff(StaffMsg::Kind { kind: &staff(words::kind(programme.kind)) }));
        if let Some(law) = &programme.law {
            self.page.item(0, &staff(StaffMsg::Law { law: &plain(law) }));
        }
        self.need(place, programme);
        self.silent(programme);
        self.routes(&programme.routes);
        self.criteria(&programme.criteria);
        self.transport(place, programme);
        self.page.heading_over(&programme.prices, 3, &staff(StaffMsg::PricesTitle));
        for price in programme.prices.iter().flatten() {
            self.price(price);
        }
        self.apply(programme);
        self.steps(&programme.steps);
        self.alternatives(&programme.alternatives);
        self.notes(Msg::GoodToKnow, &programme.notes);
        // A programme that is never described shows nobody how to apply or to help.
        if programme.silent.as_ref().is_none_or(|it| it.when.is_some()) {
            self.helpers(place);
        }
        self.complaint(programme);
    }

    fn complaint(&mut self, programme: &Programme) {
        let Some(complaint) = &programme.complaint else { return };
        self.page.heading(3, &staff(StaffMsg::ComplaintTitle));
        let mut text = self.sourced(&complaint.text, complaint.cite.as_ref());
        text.push_str(&self.contact(complaint.contact));
        self.page.item(0, &text);
        if let Some(deadline) = &complaint.deadline {
            self.page.item(1, &staff(StaffMsg::Deadline { deadline: &words::deadline(deadline) }));
        }
    }

    /// The readers that the programme is for, and whether it is a right.
    fn need(&mut self, place: usize, programme: &Programme) {
        self.page.heading(3, &staff(StaffMsg::NeedTitle));
        match &programme.need {
            None => self.page.paragraph(&staff(StaffMsg::NeedNotAsked)),
            Some(Condition::All(parts)) if parts.is_empty() => {
                self.page.paragraph(&staff(StaffMsg::NeedAll));
            }
            Some(need) => {
                self.page.paragraph(&staff(StaffMsg::NeedIf));
                self.tree(0, need);
            }
        }
        let pack = &self.pack.written.pack;
        let excluded = pack.programme.get(place).map_or(&[][..], |it| &it.excludes);
        for other in pack.programme.iter().filter(|it| excluded.contains(&it.id)) {
            let name = strong(other.name.danish());
            self.page.paragraph(&staff(StaffMsg::Excludes { programme: &name }));
        }
        if let Some(cite) = &programme.right {
            let text = self.sourced(&staff(StaffMsg::Right), Some(cite));
            self.page.paragraph(&text);
        }
    }

    fn silent(&mut self, programme: &Programme) {
        let Some(silent) = &programme.silent else { return };
        self.page.heading(3, &staff(StaffMsg::SilentTitle));
        let text = self.sourced(&silent.text, Some(&silent.cite));
        self.page.paragraph(&text);
        match &silent.when {
            Some(when) => {
                self.page.paragraph(&staff(StaffMsg::SilentIf));
                self.tree(0, when);
            }
            None => self.page.paragraph(&staff(StaffMsg::SilentAll)),
        }
    }

    fn routes(&mut self, routes: &[Route]) {
        self.page.heading_over(routes, 3, &staff(StaffMsg::RoutesTitle));
        for (index, route) in routes.iter().enumerate() {
            let to = self.pack.danish().programmes.get(route.to);
            let to = to.map(|programme| strong(&programme.name)).unwrap_or_default();
            let text = self.sourced(&route.text, Some(&route.cite));
            let line = format!("{} {text}", staff(StaffMsg::Route { programme: &to }));
            self.page.numbered(index + 1, &line);
            self.tree(1, &route.when);
        }
    }

    fn criteria(&mut self, criteria: &[Criterion]) {
        self.page.heading_over(criteria, 3, &staff(StaffMsg::CriteriaTitle));
        for (index, criterion) in criteria.iter().enumerate() {
            let source = self.source(&criterion.cite);
            let (text, mark) = (strong(&criterion.text), staff(words::weight(criterion.kind)));
            self.page.numbered(index + 1, &format!("{text} – {mark} {source}"));
            match &criterion.when {
                Some(when) => {
                    let applies = match criterion.kind {
                        Weight::Hard | Weight::Soft => StaffMsg::MetIf,
                        Weight::Judged => StaffMsg::JudgedIf,
                    };
                    self.page.item(1, &staff(applies));
                    self.tree(2, when);
                }
                None if criterion.kind == Weight::Judged => {
                    self.page.item(1, &staff(StaffMsg::JudgedNotAsked));
                }
                None => self.page.item(1, &staff(StaffMsg::NotAsked)),
            }
            match &criterion.judged {
                Some(Condition::All(parts)) if parts.is_empty() => {
                    self.page.item(1, &staff(StaffMsg::AlwaysAssessed));
                }
                Some(judged) => {
                    self.page.item(1, &staff(StaffMsg::AssessedIf));
                    self.tree(2, judged);
                }
                None => {}
            }
            if let Some(because) = &criterion.because {
                let line = staff(StaffMsg::Because { reason: &plain(because) });
                self.page.item(1, &line);
            }
            for it in &criterion.because_of {
                let line = staff(StaffMsg::BecauseOf { reason: &plain(&it.text) });
                self.page.item(1, &line);
                it.when.iter().for_each(|when| self.tree(2, when));
            }
        }
    }

    /// How the citizen applies: of the ways that fit, the first.
    fn apply(&mut self, programme: &Programme) {
        self.page.heading_over(&programme.apply, 3, &staff(StaffMsg::ApplyTitle));
        if programme.apply.len() > 1 {
            self.page.paragraph(&staff(StaffMsg::FirstOnly));
        }
        for (index, apply) in programme.apply.iter().enumerate() {
            let mut text = self.sourced(&apply.text, Some(&apply.cite));
            text.push_str(&self.contact(apply.contact));
            self.page.numbered(index + 1, &text);
            if let Some(bring) = &apply.bring {
                self.page.item(1, &format!("{} {}", say(Msg::HaveReady), plain(bring)));
            }
            self.advice_conditions(1, apply.advice);
        }
    }

    fn steps(&mut self, steps: &[Vec<Step>]) {
        self.page.heading_over(steps, 3, &say(Msg::WhatHappens));
        let numbered = steps.iter().enumerate();
        for (index, step) in numbered.flat_map(|(index, it)| it.iter().map(move |it| (index, it))) {
            let text = self.sourced(&step.text, Some(&step.cite));
            self.page.numbered(index + 1, &format!("{}. {text}", strong(&step.title)));
            self.advice_conditions(1, step.advice);
            if let Some(deadline) = &step.deadline {
                self.page
                    .item(1, &staff(StaffMsg::Deadline { deadline: &words::deadline(deadline) }));
            }
            if let Some(event) = step.reaches {
                let line = staff(StaffMsg::CountedFrom { event: &words::event(event) });
                self.page.item(1, &line);
            }
            if step.contact.is_some() {
                self.page.item(1, self.contact(step.contact).trim_start());
            }
            if let Some(period) = period(step.from, step.until, Language::DANISH) {
                self.page.item(1, &period);
            }
        }
    }

    /// Notes by topic, in the order in which topics first occur. Two topics have a section of their
    /// own further down.
    pub(super) fn notes(&mut self, heading: Msg<'_>, notes: &[Note]) {
        let apart = |topic| matches!(topic, Topic::Contradiction | Topic::Silent);
        let topics = by_topic(notes.iter().filter(|note| !apart(note.topic)));
        self.page.heading_over(&topics, 3, &say(heading));
        for (topic, notes) in topics {
            for note in notes {
                let text = self.sourced(&note.text, note.cite.as_ref());
                self.page.item(0, &format!("{}: {text}", strong(&say(topic_name(topic)))));
                self.advice_conditions(1, note.advice);
            }
        }
    }

    fn alternatives(&mut self, alternatives: &[Statement]) {
        self.page.heading_over(alternatives, 3, &staff(StaffMsg::AlternativesTitle));
        for alternative in alternatives {
            let mut text = self.sourced(&alternative.text, alternative.cite.as_ref());
            text.push_str(&self.contact(alternative.contact));
            self.page.item(0, &text);
            self.advice_conditions(1, alternative.advice);
        }
    }

    /// The conditions of advice that is not for every reader.
    pub(super) fn advice_conditions(&mut self, depth: usize, advice: Option<usize>) {
        let pack = self.pack.danish();
        let Some(advice) = advice.and_then(|place| pack.advice.get(place)) else { return };
        let of = pack.programmes.get(advice.of);
        let reasons = advice.reasons.iter().filter_map(|it| of?.criteria.get(*it));
        let reasons: Vec<String> = reasons.map(|it| strong(&it.text)).collect();
        if !reasons.is_empty() {
            let reasons = reasons.join(&format!(" {} ", say(Msg::Or)));
            let line = staff(StaffMsg::UnlessMet { conditions: &reasons });
            self.page.item(depth, &line);
        }
        if let Some(when) = &advice.when {
            self.page.item(depth, &staff(StaffMsg::IfAnswers));
            self.tree(depth + 1, when);
        }
        if let Some(to) = advice.to.and_then(|to| pack.programmes.get(to)) {
            let line = staff(StaffMsg::IfCanGet { programme: &strong(&to.name) });
            self.page.item(depth, &line);
        }
    }

    /// The contact, to follow a sentence.
    pub(super) fn contact(&self, contact: Option<usize>) -> String {
        let contact = contact.and_then(|place| self.pack.danish().contacts.get(place));
        let text = |name: &str| staff(StaffMsg::Contact { contact: &strong(name) });
        contact.map(|it| format!(" {}", text(&it.name))).unwrap_or_default()
    }
}
