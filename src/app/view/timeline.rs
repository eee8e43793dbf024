//! What happens, step by step: the document's own words, and the last day of each deadline once the
//! reader says when it begins to run.
//!
//! A page sets no day for an event that has not happened. Today is filled in only where the event
//! is the application, the only one that is the reader's own act, and the page tells them to do it
//! now. All else depends on others, so only the reader can say on which day it happened. A step's
//! deadline may be counted from the last day of an earlier step, since "at the latest" stays true.
//! The deadline to complain never is: the decision may come sooner, and the complaint would then
//! be too late.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use super::advice::Gives;
use super::source::{Contact, Disclosure, Words};
use crate::app::ics;
use crate::content::compiled::{self, Deadline, DeadlineEvent, Unit};
use crate::content::{current, date};
use crate::engine::Standing;
use crate::engine::calendar::{Span, latest};
use crate::i18n::{self, Msg, weekday};

/// The steps of one programme, and the days that its deadlines run from.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// The heading.
    pub title: String,
    /// What happens, in order.
    pub steps: Vec<Step>,
    /// The heading over the days that the reader can set.
    pub starts_title: String,
    /// The events that deadlines run from.
    pub starts: Vec<StartDay>,
    /// What the days are, and how they are counted.
    pub notes: Vec<String>,
    /// The button that makes a calendar file of the days.
    pub save: String,
    /// Its source.
    pub source: Option<Disclosure>,
    name: String,
    words: Arc<[String]>,
    today: NaiveDate,
}

/// One step.
#[derive(Clone, Debug)]
pub struct Step {
    /// What happens.
    pub title: String,
    /// How soon; or that the document's deadline does not hold today.
    pub text: String,
    /// Where the document sends the reader for it; or whom to ask instead, where it does not hold
    /// today.
    pub contact: Option<Contact>,
    due: Option<Due>,
}

/// A deadline that can be a day: the start that it runs from, and what is counted from there, one
/// after the other.
#[derive(Clone, Debug)]
struct Due {
    start: usize,
    spans: Vec<Span>,
}

/// An event that deadlines run from.
#[derive(Clone, Debug)]
pub struct StartDay {
    /// The question for its day.
    pub label: String,
    /// What its date field holds to begin with: today where it is what the page tells the reader
    /// to do now, else nothing.
    pub day: String,
}

impl Timeline {
    /// The last day of a step's deadline, in words; none where the document states none that is
    /// counted in days or weeks, or where its start is not known. `starts` is what the date fields
    /// hold.
    pub fn day(&self, step: usize, starts: &[String]) -> Option<String> {
        let day = self.steps.get(step)?.last_day(starts)?;
        let weekday = weekday(day.weekday().num_days_from_monday(), &self.words);
        Some(self.say(Msg::Latest { weekday: &weekday, date: &in_words(day, &self.words) }))
    }

    fn say(&self, msg: Msg<'_>) -> String {
        msg.text_in(&self.words)
    }

    /// A calendar file with the days; none where no day is known.
    pub fn file(&self, starts: &[String]) -> Option<String> {
        let titles: Vec<String> = self
            .steps
            .iter()
            .map(|step| self.say(Msg::CalendarTitle { title: &step.title }))
            .collect();
        let mut entries = Vec::new();
        for (step, title) in self.steps.iter().zip(&titles) {
            if let Some(day) = step.last_day(starts) {
                entries.push(ics::Entry { day, title, text: &step.text });
            }
        }
        (!entries.is_empty()).then(|| ics::calendar(&self.name, &entries, self.today))
    }
}

impl Step {
    fn last_day(&self, starts: &[String]) -> Option<NaiveDate> {
        let due = self.due.as_ref()?;
        let start = from_field(starts.get(due.start)?)?;
        due.spans.iter().try_fold(start, |day, span| latest(day, *span))
    }
}

/// The day that a date field holds: year, month and day with dashes; none where it holds no day.
fn from_field(field: &str) -> Option<NaiveDate> {
    let mut parts = field.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    NaiveDate::from_ymd_opt(year, month, parts.next()?.parse().ok()?)
}

/// What a date field holds for a day.
fn to_field(day: NaiveDate) -> String {
    let two = |number: u32| [if number < 10 { "0" } else { "" }, &number.to_string()].concat();
    [&day.year().to_string(), "-", &two(day.month()), "-", &two(day.day())].concat()
}

/// A day in words.
pub(super) fn in_words(day: NaiveDate, words: &[String]) -> String {
    i18n::date(date::from_calendar(day).unwrap_or_default(), words)
}

/// The timeline of a programme that is open to the reader. `acts_now` is whether the page tells
/// them to act today.
pub(super) fn timeline(
    words: &Words<'_>,
    programme: &compiled::Programme,
    ask: Option<usize>,
    acts_now: bool,
    gives: Gives<'_>,
) -> Timeline {
    let steps = programme.steps.iter().filter_map(|it| current(it, words.today));
    let steps = steps.filter(|(step, _)| gives(step.advice));
    let steps: Vec<(&compiled::Step, Standing)> = steps.collect();
    let mut built = Builder { words, events: Vec::new(), reached: Vec::new(), working: false };
    let mut shown: Vec<Step> = steps.iter().map(|it| built.step(*it, ask)).collect();
    shown.extend(programme.complaint.as_ref().and_then(|it| built.complaint(it)));
    let Builder { events, working, .. } = built;

    let mut notes = Vec::new();
    if !events.is_empty() {
        notes.push(words.say(Msg::DaysAreLatest));
    }
    if working {
        notes.push(words.say(Msg::WorkingDays));
    }
    let start = |event: &DeadlineEvent| StartDay {
        label: words.say(question(*event)),
        day: if acts_now && *event == DeadlineEvent::Application {
            to_field(words.today)
        } else {
            String::new()
        },
    };
    Timeline {
        title: words.say(Msg::WhatHappens),
        steps: shown,
        starts_title: words.say(Msg::StartsTitle),
        starts: events.iter().map(start).collect(),
        notes,
        save: words.say(Msg::SaveDays),
        source: words.sources(&mut steps.iter().map(|(step, _)| &step.cite)),
        name: programme.name.clone(),
        words: Arc::clone(&words.pack.words),
        today: words.today,
    }
}

/// What is known while the steps are gone through.
struct Builder<'a> {
    words: &'a Words<'a>,
    /// The events that the reader can set.
    events: Vec<DeadlineEvent>,
    /// The events that are steps of their own, each with its deadline.
    reached: Vec<(DeadlineEvent, Due)>,
    /// Whether working days are counted.
    working: bool,
}

impl Builder<'_> {
    fn step(&mut self, (step, standing): (&compiled::Step, Standing), ask: Option<usize>) -> Step {
        let words = self.words;
        let date = |date: Option<_>| date.map(|date| words.date(date)).unwrap_or_default();
        let holds = standing == Standing::Holds;
        let text = match standing {
            Standing::Holds => step.text.clone(),
            Standing::Ended(_) => words.say(Msg::StepEnded { date: &date(step.until) }),
            Standing::NotBegun(_) => words.say(Msg::StepNotBegun { date: &date(step.from) }),
        };
        let due = step.deadline.as_ref().filter(|_| holds).and_then(|it| self.due(it));
        if let (Some(event), Some(due)) = (step.reaches, &due) {
            self.reached.push((event, due.clone()));
        }
        let contact = if holds { words.contact(step.contact) } else { words.ask(ask) };
        Step { title: step.title.clone(), text, contact, due }
    }

    /// The last day to complain, where the document states it. It runs from the decision itself,
    /// also where a step says by when that comes: a reader who counted from the last day of that
    /// step could complain too late.
    fn complaint(&mut self, complaint: &compiled::Complaint) -> Option<Step> {
        let deadline =
            complaint.deadline.as_ref().filter(|it| it.from == DeadlineEvent::Decision)?;
        self.reached.clear();
        let due = self.due(deadline)?;
        let span = length(self.words, deadline);
        Some(Step {
            title: self.words.say(Msg::ComplainBy),
            text: self.words.say(Msg::ComplainWithin { span: &span }),
            contact: None,
            due: Some(due),
        })
    }

    /// A deadline runs from a step where that is its event, else from a day that the reader can
    /// set. Months are left in the document's own words: it does not say how they are counted.
    fn due(&mut self, deadline: &Deadline) -> Option<Due> {
        let span = match deadline.unit {
            Unit::Hverdage => Span::WorkingDays(deadline.amount),
            Unit::Dage => Span::Days(deadline.amount),
            Unit::Uger => Span::Weeks(deadline.amount),
            Unit::Maaneder => return None,
        };
        self.working |= deadline.unit == Unit::Hverdage;
        let reached = self.reached.iter().find(|(event, _)| *event == deadline.from);
        let mut due = match reached {
            Some((_, due)) => due.clone(),
            None => Due { start: self.start(deadline.from), spans: Vec::new() },
        };
        due.spans.push(span);
        Some(due)
    }

    fn start(&mut self, event: DeadlineEvent) -> usize {
        let known = self.events.iter().position(|it| *it == event);
        known.unwrap_or_else(|| {
            self.events.push(event);
            self.events.len() - 1
        })
    }
}

fn length(words: &Words<'_>, deadline: &Deadline) -> String {
    let amount = deadline.amount.to_string();
    words.say(match deadline.unit {
        Unit::Hverdage => Msg::LengthWorkingDays { amount: &amount },
        Unit::Dage => Msg::LengthDays { amount: &amount },
        Unit::Uger => Msg::Weeks { weeks: &amount },
        Unit::Maaneder => Msg::LengthMonths { amount: &amount },
    })
}

fn question(event: DeadlineEvent) -> Msg<'static> {
    match event {
        DeadlineEvent::Application => Msg::WhenApplication,
        DeadlineEvent::Answer => Msg::WhenAnswer,
        DeadlineEvent::Visitation => Msg::WhenVisitation,
        DeadlineEvent::Assessment => Msg::WhenAssessment,
        DeadlineEvent::Grant => Msg::WhenGrant,
        DeadlineEvent::Discharge => Msg::WhenDischarge,
        DeadlineEvent::Decision => Msg::WhenDecision,
        DeadlineEvent::Plan => Msg::WhenPlan,
    }
}
