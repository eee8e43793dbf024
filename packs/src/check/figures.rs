//! The figures of a case: prices, the worked example and deadlines, as a reader would see them on
//! its day.

use chrono::NaiveDate;

use crate::finding::Span;
use crate::resolve::Names;
use crate::source::{Case, Programme};
use crate::value::{Due, Figure, NOT_STATED, OUT_OF_DATE};
use crate::words::Word;
use traeningsguide::content::compiled::{Price, Step, Transport};
use traeningsguide::content::{Pack, current, date};
use traeningsguide::engine::{ProgrammeAssessment, Standing};

/// The prices and steps that a case names are known.
pub(super) fn resolve(names: &Names<'_>, programme: &Programme, case: &Case) {
    for (name, _) in &case.price.0 {
        names.price(programme, name);
    }
    for (name, _) in &case.deadline.0 {
        names.step(programme, name);
    }
}

/// The place of each figure that is not as stated, with the value by the rules.
pub(super) fn wrong(
    names: &Names<'_>,
    pack: &Pack,
    place: usize,
    case: &Case,
    assessed: &ProgrammeAssessment,
) -> Vec<(Span, String)> {
    let (source, text) = (names.pack.programme.get(place), pack.text.programmes.get(place));
    let day = case.on.unwrap_or(names.pack.version);
    let (Some(source), Some(text), Some(day)) = (source, text, date::to_calendar(day.0)) else {
        return Vec::new();
    };
    // A programme that is ruled out has no prices and no steps on the page.
    let shown = |place: Option<usize>| place.filter(|_| assessed.verdict.is_open());
    let transport = text.transport.filter(|_| assessed.transport.is_some());
    let transport = transport.and_then(|place| pack.text.transports.get(place));

    let mut wrong = Vec::new();
    let mut compare = |span: &Span, same: bool, is: Option<String>| {
        if !same {
            let is = is.map_or_else(|| "not shown".to_owned(), |is| format!("`{is}`"));
            wrong.push((span.clone(), format!("by the rules: {is}")));
        }
    };
    for (name, stated) in &case.price.0 {
        let price = shown(names.price(source, name)).and_then(|it| text.prices.get(it));
        let is = price.and_then(|price| amount(price, day));
        compare(&stated.span, is == Some(stated.value), is.map(written));
    }
    let rides = [
        (&case.ride, transport.and_then(|transport| amount(&transport.price, day))),
        (&case.course, transport.and_then(|transport| course(transport, day))),
    ];
    for (stated, is) in rides {
        if let Some(stated) = stated {
            compare(&stated.span, is == Some(stated.value), is.map(written));
        }
    }
    for (name, stated) in &case.deadline.0 {
        let step = shown(names.step(source, name)).and_then(|it| text.steps.get(it));
        let is = step.and_then(|step| due(step, day));
        compare(&stated.span, is.as_ref() == Some(&stated.value), is.map(|Due(is)| is));
    }
    wrong
}

fn amount(price: &[Price], day: NaiveDate) -> Option<Figure> {
    let (price, standing) = current(price, day)?;
    let usable = price.is_usable(standing);
    Some(if usable { Figure::Amount(price.amount) } else { Figure::OutOfDate })
}

fn course(transport: &Transport, day: NaiveDate) -> Option<Figure> {
    transport.example.as_ref()?;
    match amount(&transport.price, day)? {
        Figure::OutOfDate => Some(Figure::OutOfDate),
        Figure::Amount(_) => {
            let (_, cost) = transport.course(day)?;
            Some(Figure::Amount(Some((cost.least.oere, cost.most.oere))))
        }
    }
}

fn due(step: &[Step], day: NaiveDate) -> Option<Due> {
    let (step, standing) = current(step, day)?;
    Some(Due(match (standing, &step.deadline) {
        (Standing::Holds, Some(due)) => format!("{} {}", due.amount, due.unit.word()),
        (Standing::Holds, None) => NOT_STATED.to_owned(),
        _ => OUT_OF_DATE.to_owned(),
    }))
}

/// A figure as its author would write it, without quotes.
fn written(figure: Figure) -> String {
    let kroner = |oere: u32| match (oere / 100, oere % 100) {
        (kroner, 0) => kroner.to_string(),
        (kroner, rest) => format!("{kroner}.{rest:02}").trim_end_matches('0').to_owned(),
    };
    match figure {
        Figure::Amount(Some((least, most))) if least == most => kroner(least),
        Figure::Amount(Some((least, most))) => format!("[{}, {}]", kroner(least), kroner(most)),
        Figure::Amount(None) => NOT_STATED.to_owned(),
        Figure::OutOfDate => OUT_OF_DATE.to_owned(),
    }
}
