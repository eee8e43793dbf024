//! Periods: each ends after it begins, and those of one thing do not overlap.

use crate::finding::{Finding, Findings};
use crate::resolve::periods::{Term, Timed, timed};
use crate::source::Pack;

/// All prices, steps and notices of a pack.
pub(crate) fn check(findings: &Findings<'_>, pack: &Pack) {
    for it in timed(pack) {
        let mut terms = it.terms.clone();
        terms.retain(|term| ends_after_it_begins(findings, &it, term));
        // An open begin comes before every day, and an open end after.
        terms.sort_by_key(|term| (term.first(), term.last().is_none(), term.last()));
        for (place, term) in terms.iter().enumerate() {
            let reaches =
                |known: &&Term<'_>| known.last().is_none() || known.last() >= term.first();
            if let Some(known) = terms.iter().take(place).find(reaches) {
                overlap(findings, &it, known, term);
            }
        }
    }
}

fn ends_after_it_begins(findings: &Findings<'_>, it: &Timed<'_>, term: &Term<'_>) -> bool {
    let (Some(from), Some(until), Some(first)) = (term.from, term.until, term.first()) else {
        return true;
    };
    let fine = from.value <= until.value;
    if !fine {
        let problem = format!("{} ends before it begins", it.what);
        let finding =
            Finding::at(findings.file, &until.span, problem).also(&from.span, "begins here");
        findings.push(finding.help(format!("write `valid_until = \"{first}\"` or a later day")));
    }
    fine
}

fn overlap(findings: &Findings<'_>, it: &Timed<'_>, earlier: &Term<'_>, later: &Term<'_>) {
    let untimed = [earlier, later].iter().all(|term| term.from.is_none() && term.until.is_none());
    let problem = if untimed {
        format!("{} stands twice", it.what)
    } else {
        format!("two periods of {} overlap", it.what)
    };
    let before = later.first().and_then(|first| first.pred_opt());
    let before = before.filter(|last| earlier.first().is_none_or(|first| first <= *last));
    let after = earlier.last().filter(|_| later.from.is_none()).and_then(|last| last.succ_opt());
    let help = match (before, after) {
        (Some(last), _) => format!("write `valid_until = \"{last}\"` in the earlier one"),
        (None, Some(first)) => format!("write `valid_from = \"{first}\"` in the later one"),
        (None, None) => {
            let two = if it.has_id { "; two things need two ids" } else { "" };
            format!(
                "write `valid_until = \"…\"` in the earlier one, and `valid_from = \"…\"` with the day after it in the later one{two}"
            )
        }
    };
    let finding = Finding::at(findings.file, later.place, problem);
    findings.push(finding.also(earlier.place, "the earlier one").help(help));
}
