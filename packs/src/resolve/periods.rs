//! Parts of a pack that hold for a time: prices, steps and notices, each in its successive periods.

use chrono::NaiveDate;

use crate::expression::Name;
use crate::finding::Span;
use crate::source::Pack;
use crate::value::{Day, Marked};
use traeningsguide::content::date;
use traeningsguide::engine::{Standing, Validity};

/// One thing that is stated for a time.
#[derive(Debug)]
pub(crate) struct Timed<'a> {
    /// Its name in a message.
    pub(crate) what: String,
    /// Whether its periods are known by their id.
    pub(crate) has_id: bool,
    /// How one more period of it is written; none where it has only one.
    pub(crate) next: Option<String>,
    /// Its periods, in the order of the file.
    pub(crate) terms: Vec<Term<'a>>,
}

/// One period.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Term<'a> {
    /// The place of its record.
    pub(crate) place: &'a Span,
    /// Its first day.
    pub(crate) from: Option<&'a Marked<Day>>,
    /// Its last day.
    pub(crate) until: Option<&'a Marked<Day>>,
}

impl Term<'_> {
    /// The first day.
    pub(crate) fn first(&self) -> Option<NaiveDate> {
        self.from.and_then(|from| date::to_calendar(from.value.0))
    }

    /// The last day.
    pub(crate) fn last(&self) -> Option<NaiveDate> {
        self.until.and_then(|until| date::to_calendar(until.value.0))
    }

    /// Whether it holds this day.
    pub(crate) fn holds(&self, day: NaiveDate) -> bool {
        let validity = Validity { from: self.first(), until: self.last() };
        validity.standing(day) == Standing::Holds
    }
}

/// Records with one id are one thing in successive periods. In the order of each first record.
pub(crate) fn by_id<'a, T>(
    records: &'a [T],
    id: impl Fn(&'a T) -> &'a Name,
) -> Vec<(&'a Name, Vec<&'a T>)> {
    let mut things: Vec<(&Name, Vec<&T>)> = Vec::new();
    for record in records {
        match things.iter_mut().find(|(known, _)| *known == id(record)) {
            Some((_, periods)) => periods.push(record),
            None => things.push((id(record), vec![record])),
        }
    }
    things
}

/// Everything of a pack that may be stated for a time.
pub(crate) fn timed(pack: &Pack) -> Vec<Timed<'_>> {
    let mut all = Vec::new();
    for it in &pack.notice {
        all.push(Timed {
            what: format!("the notice `{}`", it.id.text),
            has_id: true,
            next: None,
            terms: terms([(&it.id.span, &it.valid_from, &it.valid_until)]),
        });
    }
    for transport in pack.transport.iter().filter(|transport| !transport.price.is_empty()) {
        let prices = transport.price.iter();
        all.push(Timed {
            what: format!("the price of the transport `{}`", transport.id.text),
            has_id: false,
            next: Some("`[[transport.price]]` with".to_owned()),
            terms: terms(prices.map(|it| (&it.span, &it.valid_from, &it.valid_until))),
        });
    }
    for programme in &pack.programme {
        for (id, periods) in by_id(&programme.price, |price| &price.id) {
            let periods = periods.into_iter();
            let terms = terms(periods.map(|it| (&it.id.span, &it.valid_from, &it.valid_until)));
            all.push(successive("price", id, terms));
        }
        for (id, periods) in by_id(&programme.step, |step| &step.id) {
            let periods = periods.into_iter();
            let terms = terms(periods.map(|it| (&it.id.span, &it.valid_from, &it.valid_until)));
            all.push(successive("step", id, terms));
        }
    }
    all
}

fn successive<'a>(key: &str, id: &Name, terms: Vec<Term<'a>>) -> Timed<'a> {
    Timed {
        what: format!("the {key} `{}`", id.text),
        has_id: true,
        next: Some(format!("`[[programme.{key}]]` with `id = \"{}\"` and", id.text)),
        terms,
    }
}

type Bound = Option<Marked<Day>>;

fn terms<'a>(records: impl IntoIterator<Item = (&'a Span, &'a Bound, &'a Bound)>) -> Vec<Term<'a>> {
    let term = |(place, from, until): (_, &'a Bound, &'a Bound)| Term {
        place,
        from: from.as_ref(),
        until: until.as_ref(),
    };
    records.into_iter().map(term).collect()
}
