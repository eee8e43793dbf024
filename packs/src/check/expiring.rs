//! Parts of the packs that end soon, or have ended. The day is an argument: this module has no
//! clock either.

use chrono::{Days, NaiveDate};

use crate::finding::{File, Finding, Warning};
use crate::read::Reader;
use crate::resolve::periods::{Term, Timed, timed};
use crate::source::Pack;
use crate::source::files::Sources;
use traeningsguide::content::compiled::Date;
use traeningsguide::content::date;

/// How many days ahead a warning comes: time to ask, and to write.
const AHEAD: Days = Days::new(60);

/// Every price, step and notice whose last day is past, or less than 60 days ahead, and that
/// nothing follows.
pub fn expiring(sources: &Sources, on: Date) -> Vec<Warning> {
    let Some(on) = date::to_calendar(on) else { return Vec::new() };
    let mut findings: Vec<Finding> = Vec::new();
    for file in sources.packs.iter().map(|it| &it.file) {
        let pack: Option<Pack> = Reader::file(file).0;
        for it in pack.iter().flat_map(timed) {
            findings.extend(it.terms.iter().filter_map(|term| ending(file, &it, term, on)));
        }
    }
    findings.sort_by_key(Finding::place);
    findings.into_iter().map(Warning).collect()
}

fn ending(file: &File, it: &Timed<'_>, term: &Term<'_>, on: NaiveDate) -> Option<Finding> {
    let (until, last) = (term.until?, term.last()?);
    let next = last.succ_opt()?;
    if last >= on.checked_add_days(AHEAD)? || it.terms.iter().any(|term| term.holds(next)) {
        return None;
    }
    let problem = match last.signed_duration_since(on).num_days() {
        left if left < 0 => format!("{} has been out of date since {next}", it.what),
        0 => format!("{} holds until {last}: this is the last day", it.what),
        1 => format!("{} holds until {last}: 1 day is left", it.what),
        left => format!("{} holds until {last}: {left} days are left", it.what),
    };
    let help = match &it.next {
        Some(record) => format!(
            "ask what applies from {next}, and write one more {record} `valid_from = \"{next}\"`; where nothing changes, write a later `valid_until`"
        ),
        None => "where it still applies, write a later `valid_until`; else take the notice out"
            .to_owned(),
    };
    Some(Finding::at(file, &until.span, problem).help(help))
}
