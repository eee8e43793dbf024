//! One programme: what it is, who can get it, how to apply, what it costs, what happens, and how to
//! complain.

use maud::{Markup, html};
use messages::PageMsg;

use super::{CitizenPage, anchor};
use crate::pages::shown::{by_topic, period};
use traeningsguide::app::view::topic_name;
use traeningsguide::content::compiled::{Note, Programme, Statement, Step, Topic};
use traeningsguide::i18n::{Msg, Perspective, Voice};

impl<'a> CitizenPage<'a> {
    /// The programme at this place.
    pub(super) fn programme(&self, place: usize, programme: &'a Programme) -> Markup {
        let words = self.words;
        html! {
            section id=(anchor(programme)) {
                h2 { (programme.name) }
                p.lead { (programme.summary) (self.source(&programme.cite)) }
                @if let Some(law) = &programme.law { p { (words.say(Msg::LegalBasis { law })) } }
                (self.conditions(programme))
                (self.exceptions(programme))
                (self.apply(programme))
                (self.prices(programme))
                (self.transport(place, programme))
                (self.steps(&programme.steps))
                (self.alternatives(&programme.alternatives))
                (self.notes(notes_by_target(&programme.notes, false), |title| html! { h3 { (title) } }))
                (self.helpers(place, programme))
                (self.complaint(programme))
            }
        }
    }

    /// A link to another programme on the page.
    pub(super) fn link_to(&self, programme: &Programme) -> Markup {
        html! { a href=(format!("#{}", anchor(programme))) { (self.words.quoted(&programme.name)) } }
    }

    fn apply(&self, programme: &'a Programme) -> Markup {
        let words = self.words;
        html! {
            @if !programme.apply.is_empty() {
                h3 { (words.page(PageMsg::WhatToDo)) }
            }
            @for apply in &programme.apply {
                (self.advice_conditions(apply.advice))
                p { (apply.text) (self.source(&apply.cite)) }
                (self.contact(apply.contact))
                @if let Some(bring) = &apply.bring { p { (words.say(Msg::HaveReady)) " " (bring) } }
            }
        }
    }

    /// Each step, in its successive periods.
    fn steps(&self, steps: &'a [Vec<Step>]) -> Markup {
        html! {
            @if !steps.is_empty() {
                h3 { (self.words.say(Msg::WhatHappens)) }
                ol { @for periods in steps { li { @for step in periods { (self.step(step)) } } } }
            }
        }
    }

    fn step(&self, step: &'a Step) -> Markup {
        let words = self.words;
        html! {
            (self.advice_conditions(step.advice))
            p { strong { (step.title) "." } " " (step.text) (self.source(&step.cite)) }
            @if let Some(deadline) = &step.deadline { p { (words.deadline(deadline)) } }
            @if let Some(event) = step.reaches {
                p { (words.page(PageMsg::CountedFrom { event: &words.event(event) })) }
            }
            (self.contact(step.contact))
            @if let Some(period) = period(step.from, step.until, words.0) { p { (period) } }
        }
    }

    fn alternatives(&self, alternatives: &'a [Statement]) -> Markup {
        html! {
            @if !alternatives.is_empty() {
                h3 { (self.words.say(Msg::DoInstead)) }
                ul {
                    @for it in alternatives {
                        li {
                            p { (it.text) (self.source_if_stated(it.cite.as_ref())) }
                            (self.advice_conditions(it.advice))
                            (self.contact(it.contact))
                        }
                    }
                }
                p { (self.words.say(Msg::AskInDoubt { municipality: &self.pack.name })) }
            }
        }
    }

    /// Notes by topic, under headings of the level that fits: last the contradictions, and what
    /// the document does not say.
    pub(super) fn notes(
        &self,
        notes: impl Iterator<Item = &'a Note>,
        heading: fn(String) -> Markup,
    ) -> Markup {
        let words = self.words;
        let all = by_topic(notes);
        let last = [Topic::Contradiction, Topic::Silent];
        let known: Vec<_> = all.iter().filter(|(topic, _)| !last.contains(topic)).collect();
        let [unclear, silent] = last.map(|topic| all.iter().find(|(it, _)| *it == topic));
        html! {
            @if !known.is_empty() {
                (heading(words.say(Msg::GoodToKnow)))
                dl {
                    @for (topic, notes) in known {
                        dt { (words.say(topic_name(*topic))) }
                        @for note in notes { dd { (self.note(note)) } }
                    }
                }
            }
            @for (topic, notes) in unclear.into_iter().chain(silent) {
                (heading(words.say(topic_name(*topic))))
                ul { @for note in notes { li { (self.note(note)) } } }
            }
        }
    }

    pub(super) fn note(&self, note: &'a Note) -> Markup {
        html! { (note.text) (self.source_if_stated(note.cite.as_ref())) (self.advice_conditions(note.advice)) }
    }

    /// The ways in which a relative may help, in words to a relative. Nobody can apply for a
    /// programme that is never described.
    fn helpers(&self, place: usize, programme: &'a Programme) -> Markup {
        let voice = Voice { language: self.words.0, perspective: Perspective::Relative };
        let never_described = programme.silent.as_ref().is_some_and(|it| it.when.is_none());
        let relative = self.relative.programmes.get(place).filter(|_| !never_described);
        html! {
            @if let Some(relative) = relative {
                h3 { (messages::say(voice, Msg::RelativeMay)) }
                @for it in relative.helpers() {
                    p { (it.text) (self.source_if_stated(it.cite.as_ref())) }
                    (self.advice_conditions(it.advice))
                }
                @if relative.helpers().next().is_none() { p { (messages::say(voice, Msg::RelativeNotSaid)) } }
            }
        }
    }

    fn complaint(&self, programme: &'a Programme) -> Markup {
        let words = self.words;
        html! {
            @if let Some(complaint) = &programme.complaint {
                h3 { (words.say(Msg::Complain)) }
                p { (complaint.text) (self.source_if_stated(complaint.cite.as_ref())) }
                @if let Some(deadline) = &complaint.deadline { p { (words.deadline(deadline)) } }
                (self.contact(complaint.contact))
            }
        }
    }
}

/// The notes on the target group, or all others.
pub(super) fn notes_by_target(notes: &[Note], target: bool) -> impl Iterator<Item = &Note> {
    notes.iter().filter(move |note| (note.topic == Topic::Target) == target)
}
