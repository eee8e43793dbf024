//! Transport: each outcome has its own records, and each record is used.

use super::records;
use crate::finding::{Findings, Span};
use crate::source::{Pack, Transport};
use crate::words::Word;
use traeningsguide::content::compiled::Outcome;

/// All transports of a pack.
pub(crate) fn check(findings: &Findings<'_>, pack: &Pack, complete: bool) {
    let lacking = pack.programme.iter().any(|it| it.transport.is_none() && !it.never_described());
    for transport in &pack.transport {
        outcome(findings, transport);
        example(findings, transport, complete);
        transport.note.iter().for_each(|it| records::note(findings, it));
        let used = pack
            .programme
            .iter()
            .any(|programme| programme.transport.as_ref() == Some(&transport.id));
        // A programme without transport is reported; this may be the one it lacks.
        if complete && !used && !lacking {
            let problem = format!("no programme has the transport `{}`", transport.id.text);
            findings.add(
                &transport.id.span,
                problem,
                format!("write `transport = \"{}\"` in a programme", transport.id.text),
            );
        }
    }
}

fn outcome(findings: &Findings<'_>, transport: &Transport) {
    let only = |key: &str, span: &Span, outcome: Outcome| {
        if transport.outcome != outcome {
            let (is, needs) = (transport.outcome.word(), outcome.word());
            let problem = format!("`{key}` does not go with the outcome `{is}`");
            findings.unsound(
                span,
                problem,
                format!("it goes with `outcome = \"{needs}\"`; else say it in `text` or a note"),
            );
        }
    };
    for condition in &transport.condition {
        only("condition", &condition.span, Outcome::MayBeGranted);
    }
    // Where nothing can prevent transport, a permission can help nobody.
    let granted = transport.outcome == Outcome::MayBeGranted && !transport.condition.is_empty();
    if transport.outcome != Outcome::Own && !granted {
        for permission in &transport.permission {
            let id = &permission.id.text;
            let problem = format!("the permission `{id}` is never live: no condition can fail");
            let help = "write the `[[transport.condition]]` that it helps with; an outcome without one needs `own`, else say it in a note";
            findings.unsound(&permission.span, problem, help);
        }
    }
}

fn example(findings: &Findings<'_>, transport: &Transport, complete: bool) {
    let priced = transport.price.iter().any(|price| price.amount.0.is_some());
    if let Some(example) = &transport.example
        && !priced
        && complete
    {
        let problem = format!(
            "the example of the transport `{}` has no price to count with",
            transport.id.text
        );
        findings.add(
            &example.span,
            problem,
            "write `[[transport.price]]` with an amount, or leave out the example",
        );
    }
}
