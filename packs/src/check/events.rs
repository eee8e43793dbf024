//! Events: a deadline runs from something that came before it, and a step is an event for what
//! comes after it.

use crate::finding::{Finding, Findings};
use crate::resolve::periods::by_id;
use crate::source::{Pack, Programme, Step};
use crate::value::Marked;
use crate::words::Word;
use traeningsguide::content::compiled::DeadlineEvent;

/// All programmes of a pack. An event that nothing runs from is reported only where all records
/// could be read.
pub(crate) fn check(findings: &Findings<'_>, pack: &Pack, complete: bool) {
    // For a programme that is never described, each step was reported before.
    for programme in pack.programme.iter().filter(|it| !it.never_described()) {
        let steps = by_id(&programme.step, |it| &it.id);
        let steps: Vec<Vec<&Step>> = steps.into_iter().map(|(_, periods)| periods).collect();
        order(findings, &steps);
        if complete {
            effect(findings, programme);
        }
        complaint(findings, programme);
    }
}

fn reached<'a>(steps: &'a [Vec<&Step>], event: DeadlineEvent) -> Option<&'a Marked<DeadlineEvent>> {
    let all = steps.iter().flatten().filter_map(|it| it.reaches.as_ref());
    all.into_iter().find(|it| it.value == event)
}

/// No deadline runs from a step that comes after it, or from its own.
fn order(findings: &Findings<'_>, steps: &[Vec<&Step>]) {
    for (place, periods) in steps.iter().enumerate() {
        let (before, after) = steps.split_at(place);
        for from in periods.iter().filter_map(|it| Some(&it.deadline.as_ref()?.from)) {
            if reached(before, from.value).is_some() {
                continue;
            }
            let Some(later) = reached(after, from.value) else { continue };
            let event = from.value.word();
            let problem = format!("this deadline runs from `{event}`, which has not happened yet");
            let finding = Finding::at(findings.file, &from.span, problem);
            let help = format!(
                "put the step with `reaches = \"{event}\"` before this one, or write what the deadline runs from"
            );
            findings.push(finding.also(&later.span, "it happens here").help(help));
        }
    }
}

/// A deadline runs from each event that a step reaches. One that runs from it too early was
/// reported before.
fn effect(findings: &Findings<'_>, programme: &Programme) {
    let deadlines = programme.step.iter().filter_map(|it| it.deadline.as_ref());
    let complaint = programme.complaint.iter().filter_map(|it| it.deadline.as_ref());
    let known: Vec<DeadlineEvent> = deadlines.chain(complaint).map(|it| it.from.value).collect();
    for event in programme.step.iter().filter_map(|it| it.reaches.as_ref()) {
        if !known.contains(&event.value) {
            let word = event.value.word();
            let problem = format!("no deadline runs from `{word}`, so this has no effect");
            let help = format!(
                "leave it out, or write `from = \"{word}\"` in the deadline that runs from this step"
            );
            findings.add(&event.span, problem, help);
        }
    }
}

/// The guide counts how long a reader can complain from the decision.
fn complaint(findings: &Findings<'_>, programme: &Programme) {
    let Some(complaint) = &programme.complaint else { return };
    let Some(deadline) = &complaint.deadline else { return };
    if deadline.from.value != DeadlineEvent::Decision {
        let event = deadline.from.value.word();
        let problem = format!("the deadline of the complaint runs from `{event}`");
        let help = "write `from = \"decision\"`; where it runs from something else, say so in `text`, and leave out `deadline`";
        findings.add(&deadline.from.span, problem, help);
    }
    if complaint.silent == Some(true) {
        let problem = "the document says nothing about complaints, and states a deadline";
        let help = "write a `cite` instead of `silent = true`, or leave out `deadline`";
        findings.add(&deadline.from.span, problem, help);
    }
}
