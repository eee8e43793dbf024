//! How much a pack may hold, with a finding where it becomes too much. The guide refuses larger
//! packs.

use crate::finding::{Findings, Span};
use crate::source::Pack;
use traeningsguide::content::MAX_CRITERIA;
use traeningsguide::engine::{MAX_PROGRAMMES, MAX_ROUTES};

/// The counts of a pack. Its size and its nesting are looked at when it is read.
pub(crate) fn check(findings: &Findings<'_>, pack: &Pack) {
    if let Some(first) = pack.programme.get(MAX_PROGRAMMES) {
        let problem = format!("the pack has {} programmes", pack.programme.len());
        let help = format!("at most {MAX_PROGRAMMES}: leave some out");
        findings.unsound(&first.id.span, problem, help);
    }
    for programme in &pack.programme {
        if let Some(first) = programme.route.get(MAX_ROUTES) {
            let id = &programme.id.text;
            let problem = format!("the programme `{id}` has {} routes", programme.route.len());
            let help = format!("at most {MAX_ROUTES}: join the conditions of some with `or`");
            findings.unsound(&first.span, problem, help);
        }
    }
    let criteria = criteria(pack);
    if let Some(first) = criteria.get(MAX_CRITERIA) {
        let problem = format!("the pack has {} criteria, routes and conditions", criteria.len());
        let help = format!(
            "at most {MAX_CRITERIA} together, this is one too many: join some with `and` or `or`"
        );
        findings.unsound(first, problem, help);
    }
}

/// The place of each record that can have a `when`, in the order of the file.
fn criteria(pack: &Pack) -> Vec<&Span> {
    let mut spans: Vec<&Span> = Vec::new();
    for programme in &pack.programme {
        spans.extend(programme.need.iter().map(|it| &it.span));
        spans.extend(programme.silent.iter().map(|it| &it.span));
        spans.extend(programme.route.iter().map(|it| &it.span));
        spans.extend(programme.criterion.iter().map(|it| &it.span));
    }
    for transport in &pack.transport {
        spans.extend(transport.condition.iter().map(|it| &it.span));
        spans.extend(transport.permission.iter().map(|it| &it.span));
    }
    spans.sort_by_key(|span| span.start);
    spans
}
