//! What transport to a whole course costs, for as often and as long as the reader chooses within
//! the document's limits.

use std::sync::Arc;

use super::source::Words;
use crate::content::compiled::Transport;
use crate::content::current;
use crate::engine::Kroner;
use crate::i18n::{Msg, kroner_range};

/// A panel that computes costs. The texts for a choice are made on demand.
#[derive(Clone, Debug)]
pub struct Course {
    /// The heading.
    pub title: String,
    /// The label of the sessions a week.
    pub sessions_label: String,
    /// The label of the weeks.
    pub weeks_label: String,
    /// The fewest and the most sessions a week that the document states.
    pub sessions: (u32, u32),
    /// The most weeks that the document states; the fewest is 1.
    pub weeks: u32,
    /// The sessions a week and the weeks that are counted to begin with.
    pub start: (u32, u32),
    /// What is assumed: that the price is paid once a session, and that the weeks are the most.
    pub assumption: Vec<String>,
    /// The heading over the chart.
    pub chart_title: String,
    /// The button that opens the table.
    pub table_open: String,
    /// The table's two headings: weeks, in all.
    pub columns: [String; 2],
    each: (u32, u32),
    words: Arc<[String]>,
}

/// What comes of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cost {
    /// The amount in all, large.
    pub total: String,
    /// For what that is.
    pub plan: String,
    /// What it is a week.
    pub weekly: String,
}

/// One week of the chart and of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// How many weeks.
    pub weeks: String,
    /// What they cost in all.
    pub total: String,
    /// How high its bar is, of 100.
    pub height: u32,
}

impl Course {
    /// What a whole course costs by the document, from the fewest sessions a week to the most.
    /// It comes before any single amount.
    pub fn range(&self) -> String {
        let (least, most) = self.sessions;
        let times = if least == most {
            self.sessions_words(least)
        } else {
            let times = [&least.to_string(), "–", &most.to_string()].concat();
            self.say(Msg::TimesAWeek { times: &times })
        };
        let range = self.between(least * self.weeks, most * self.weeks);
        let weeks = self.weeks_words(self.weeks);
        self.say(Msg::CourseEnds { range: &range, weeks: &weeks, times: &times })
    }

    /// What so many sessions a week for so many weeks cost. A choice beyond the document's limits
    /// counts as the limit.
    pub fn cost(&self, sessions: u32, weeks: u32) -> Cost {
        let (sessions, weeks) = self.within(sessions, weeks);
        Cost {
            total: self.amount(sessions * weeks),
            plan: self.plan(sessions, weeks),
            weekly: self.say(Msg::CostWeekly { amount: &self.amount(sessions) }),
        }
    }

    /// Week by week, for so many sessions a week.
    pub fn chart(&self, sessions: u32) -> Vec<Week> {
        let (sessions, _) = self.within(sessions, 1);
        let of_most = |weeks: u32| (sessions * weeks * 100) / (self.sessions.1 * self.weeks).max(1);
        let week = |weeks: u32| Week {
            weeks: weeks.to_string(),
            total: self.amount(sessions * weeks),
            height: of_most(weeks),
        };
        (1..=self.weeks).map(week).collect()
    }

    /// The chart in a sentence, for readers who cannot see it.
    pub fn chart_words(&self, sessions: u32) -> String {
        let (sessions, _) = self.within(sessions, 1);
        let (first, last) = (self.amount(sessions), self.amount(sessions * self.weeks));
        self.say(Msg::ChartWords { weeks: &self.weeks.to_string(), first: &first, last: &last })
    }

    /// So many sessions a week, in words: "2 gange om ugen".
    pub fn sessions_words(&self, sessions: u32) -> String {
        self.say(Msg::TimesAWeek { times: &self.within(sessions, 1).0.to_string() })
    }

    /// So many weeks, in words.
    pub fn weeks_words(&self, weeks: u32) -> String {
        self.say(Msg::Weeks { weeks: &self.within(1, weeks).1.to_string() })
    }

    fn say(&self, msg: Msg<'_>) -> String {
        msg.text_in(&self.words)
    }

    fn plan(&self, sessions: u32, weeks: u32) -> String {
        let (times, weeks) = (self.sessions_words(sessions), self.weeks_words(weeks));
        self.say(Msg::CostPlan { times: &times, weeks: &weeks })
    }

    fn within(&self, sessions: u32, weeks: u32) -> (u32, u32) {
        let (least, most) = self.sessions;
        (sessions.min(most).max(least), weeks.min(self.weeks).max(1))
    }

    fn amount(&self, sessions: u32) -> String {
        self.between(sessions, sessions)
    }

    /// One price a session: a returkørsel is there and back, so it is never doubled.
    fn between(&self, least: u32, most: u32) -> String {
        let of = |oere: u32, sessions: u32| Kroner { oere }.times(sessions);
        kroner_range(of(self.each.0, least), of(self.each.1, most), &self.words)
    }
}

/// The most weeks and sessions that a chart has room for.
const MOST: u32 = 60;

/// The panel, where there is something to count: an amount that holds today, and how often and how
/// long by the document.
pub(super) fn course(words: &Words<'_>, transport: &Transport) -> Option<Course> {
    let example = transport.example.as_ref()?;
    let (price, standing) = current(&transport.price, words.today)?;
    let each = price.amount.filter(|(_, most)| *most > 0 && price.is_usable(standing))?;
    let (least, most) = example.sessions_per_week;
    if least == 0 || least > most || most > MOST || example.weeks == 0 || example.weeks > MOST {
        return None;
    }
    Some(Course {
        title: words.say(Msg::CourseTitle),
        sessions_label: words.say(Msg::SessionsLabel),
        weeks_label: words.say(Msg::WeeksLabel),
        sessions: (least, most),
        weeks: example.weeks,
        // The lower end of the range. A document states no fewest weeks, only the most. To begin
        // with fewer would show an amount below the range, for a course that it does not name; to
        // begin with more sessions would show the dearest first.
        start: (least, example.weeks),
        assumption: [Msg::CourseEach, Msg::ExampleMost].map(|it| words.say(it)).into(),
        chart_title: words.say(Msg::ChartTitle),
        table_open: words.say(Msg::ChartTable),
        columns: [words.say(Msg::WeeksLabel), words.say(Msg::InAll)],
        each,
        words: Arc::clone(&words.pack.words),
    })
}
