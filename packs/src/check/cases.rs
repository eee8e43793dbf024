//! Cases: the author's own expectations, run through the engine.

use super::figures;
use super::ids::{SILENT, unique};
use crate::expression::Name;
use crate::finding::{Finding, Span, list};
use crate::resolve::advised::{pieces, shown};
use crate::resolve::{Names, UNKNOWN};
use crate::source::files::CASES;
use crate::source::{self, Case, Cases, Programme};
use crate::value::{Line, Marked};
use crate::words::{CaseStatus, CaseTransport, CaseVerdict, Word};
use traeningsguide::content::Pack;
use traeningsguide::engine::{
    Answer, Answers, FactId, Heading, ProgrammeAssessment, Reason, Status, TransportOutcome, Truth,
};

/// The fewest cases that a pack may have.
const MIN_CASES: usize = 12;

/// Every case comes out as its author expects.
pub(crate) fn check(names: &Names<'_>, cases: &Cases, pack: &Pack) {
    for (place, programme) in names.pack.programme.iter().enumerate() {
        for case in cases.of(&programme.id) {
            let answers = answers(names, case);
            let assessment = pack.rules.assess(&answers);
            if let Some(assessed) = assessment.programmes.get(place) {
                let mut others = figures::wrong(names, pack, place, case, assessed);
                others.extend(permissions(names, programme, case, assessed));
                others.extend(heading_fault(case, assessment.heading().as_ref(), place));
                if let Some(stated) = &case.advice {
                    let pieces = pieces(names, pack, place);
                    let shown = shown(&pieces, pack, (place, &assessment), &answers);
                    others.extend(advice(stated, &shown));
                }
                compare(names, programme, case, assessed, others);
            }
        }
    }
}

/// There are enough of them.
pub(crate) fn enough(names: &Names<'_>, cases: &Cases) {
    let count = cases.count();
    if count < MIN_CASES {
        let problem = format!("the pack has {count} cases");
        let help = format!(
            "write {MIN_CASES} `[[programme.case]]` or more in {}{CASES}, among them each boundary of the rules",
            names.findings.file.stem()
        );
        names.findings.add(&names.pack.municipality.span, problem, help);
    }
}

/// The facts, options, prices and steps of all cases are known.
pub(crate) fn resolve(names: &Names<'_>, cases: &Cases) {
    unique(names.findings, "programme", cases.programme.iter().map(|it| &it.id));
    for it in &cases.programme {
        if names.programme(&it.id).is_none() {
            names.findings.set_unsound();
        }
    }
    for programme in &names.pack.programme {
        for case in cases.of(&programme.id) {
            answers(names, case);
            unique(names.findings, "reason", &case.reasons.value);
            figures::resolve(names, programme, case);
        }
    }
}

fn answers(names: &Names<'_>, case: &Case) -> Answers {
    let mut answers = Answers::new();
    for (fact, option) in &case.answers.0 {
        let Some((place, question)) = names.fact(fact) else { continue };
        let answer = if option.text == UNKNOWN {
            Some(Answer::Unknown)
        } else {
            names.option(question, option).map(Answer::Is)
        };
        if let Some(answer) = answer {
            answers.set(FactId(place), answer);
        }
    }
    answers
}

fn compare(
    names: &Names<'_>,
    programme: &Programme,
    case: &Case,
    assessed: &ProgrammeAssessment,
    others: Vec<(Span, String)>,
) {
    let verdict = CaseVerdict::from(assessed.verdict);
    let reasons = reasons(programme, &assessed.reasons);
    let (transport, status) = transport(names.pack.transport_of(programme), assessed);
    let problem = format!("case \"{}\" comes out otherwise", case.name.0);

    let mut wrong: Vec<(_, String)> = Vec::new();
    if case.verdict.value != verdict {
        wrong.push((case.verdict.span.clone(), format!("by the rules: `{}`", verdict.word())));
    }
    let expected: Vec<&str> = case.reasons.value.iter().map(|name| name.text.as_str()).collect();
    if expected != reasons {
        let list = list(reasons.iter().copied());
        wrong.push((
            case.reasons.span.clone(),
            format!("by the rules: {}", if list.is_empty() { "none" } else { &list }),
        ));
    }
    // A status belongs to its outcome: where the outcome is wrong, it is reported with it.
    let missing = status.filter(|_| case.status.is_none());
    let missing = missing.map(|status| format!("`status = \"{}\"`", status.word()));
    if case.transport.value != transport {
        let and = missing.map(|status| format!(", with {status}")).unwrap_or_default();
        wrong.push((
            case.transport.span.clone(),
            format!("by the rules: `{}`{and}", transport.word()),
        ));
    } else if let Some(missing) = missing {
        wrong.push((case.transport.span.clone(), format!("{missing} is missing")));
    }
    match (&case.status, status) {
        (Some(stated), Some(status)) if stated.value != status => {
            wrong.push((stated.span.clone(), format!("by the rules: `{}`", status.word())));
        }
        (Some(stated), None) => {
            wrong.push((stated.span.clone(), "this outcome has no status".to_owned()));
        }
        _ => {}
    }
    let mut wrong = wrong.into_iter().chain(others);
    if let Some((span, label)) = wrong.next() {
        let finding = Finding::at(names.findings.file, &span, problem)
            .here(label)
            .help(explain(programme, assessed));
        names
            .findings
            .push(wrong.fold(finding, |finding, (span, label)| finding.also(&span, label)));
    }
}

/// The fault in the permissions of the case: which of them are live.
fn permissions(
    names: &Names<'_>,
    programme: &Programme,
    case: &Case,
    assessed: &ProgrammeAssessment,
) -> Option<(Span, String)> {
    let written = names.pack.transport_of(programme).map_or(&[][..], |it| &it.permission);
    let outcomes = assessed.transport.as_ref().map_or(&[][..], |it| &it.permissions);
    let live = written.iter().zip(outcomes).filter(|(_, outcome)| outcome.is_some());
    let live: Vec<&str> = live.map(|(it, _)| it.id.text.as_str()).collect();
    let stated = case.permissions.as_ref();
    let expected = stated.iter().flat_map(|it| &it.value).map(|it| it.text.as_str());
    if expected.eq(live.iter().copied()) {
        return None;
    }
    let list: Vec<String> = live.iter().map(|id| format!("\"{id}\"")).collect();
    let list = format!("`permissions = [{}]`", list.join(", "));
    Some(match stated {
        Some(stated) => (stated.span.clone(), format!("by the rules: {list}")),
        None => (case.transport.span.clone(), format!("{list} is missing")),
    })
}

/// The fault in the heading of the case.
fn heading_fault(case: &Case, heading: Option<&Heading>, place: usize) -> Option<(Span, String)> {
    let stated = case.leads.as_ref()?;
    let status = CaseStatus(headline_need(heading, place));
    (stated.value != status)
        .then(|| (stated.span.clone(), format!("by the rules: `{}`", status.word())))
}

/// The fault in the advice of the case.
fn advice(stated: &Marked<Vec<Line>>, shown: &[&str]) -> Option<(Span, String)> {
    let begins = |(stated, shown): (&Line, &&str)| shown.starts_with(&stated.0);
    let same = stated.value.len() == shown.len() && stated.value.iter().zip(shown).all(begins);
    let list = if shown.is_empty() { "none".to_owned() } else { list(shown.iter().copied()) };
    (!same).then(|| (stated.span.clone(), format!("by the rules: {list}")))
}

/// Whether a programme leads: with its need met, with its need open, or not.
pub(crate) fn headline_need(heading: Option<&Heading>, place: usize) -> Truth {
    heading.filter(|it| it.programme == place).map_or(Truth::No, |it| it.need)
}

/// The state of each rule of the programme, so that the author sees which one is not as intended.
fn explain(programme: &Programme, assessed: &ProgrammeAssessment) -> String {
    let statuses = programme.criterion.iter().zip(&assessed.criteria).map(|(criterion, status)| {
        let status = match status {
            Status::Met => "met",
            Status::NotMet => "not met",
            Status::Unknown => "unknown",
            Status::Judged => "judged",
            Status::Weighed => "weighed",
            Status::NotApplicable => "does not apply",
        };
        format!("`{}` {status}", criterion.id.text)
    });
    let statuses: Vec<String> = statuses.collect();
    let statuses =
        if statuses.is_empty() { String::new() } else { format!(": {}", statuses.join(", ")) };
    format!("correct the case or the rules; with these answers the criteria stand so{statuses}")
}

/// The ids of the rules that decided, each once.
fn reasons<'a>(programme: &'a Programme, reasons: &[Reason]) -> Vec<&'a str> {
    let mut ids: Vec<&str> = Vec::new();
    for reason in reasons {
        let name: Option<&Name> = match reason {
            Reason::Silent => None,
            Reason::Route(index) => programme.route.get(*index).map(|route| &route.to),
            Reason::Criterion(index) => {
                programme.criterion.get(*index).map(|criterion| &criterion.id)
            }
        };
        let id = name.map_or(SILENT, |name| name.text.as_str());
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// The outcome of transport as the document has it, and whether a grant's conditions are met.
fn transport(
    programme: Option<&source::Transport>,
    assessed: &ProgrammeAssessment,
) -> (CaseTransport, Option<CaseStatus>) {
    let shown = assessed.transport.as_ref().map(|it| it.outcome);
    let status = match shown {
        Some(TransportOutcome::MayBeGranted { met }) => Some(CaseStatus(met)),
        _ => None,
    };
    (CaseTransport(shown.and(programme.map(|it| it.outcome))), status)
}
