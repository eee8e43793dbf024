//! The facts of the documents: each is covered by a record of its kind, or left out with a reason.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{File, Finding, Findings, suggest};
use crate::source::{Cite, Fact, Ledger, Note, Pack};
use crate::words::{Cover, Word};
use traeningsguide::content::compiled::Topic;

/// Compares a pack with its table of the ledger.
pub(crate) fn check(findings: &Findings<'_>, pack: &Pack, ledger: &Ledger, ledger_file: &File) {
    let municipality = findings.file.stem();
    let Some((_, facts)) = ledger.0.iter().find(|(name, _)| name.text == municipality) else {
        let problem = format!("`{municipality}` has no table in facts.toml");
        let help = format!("write `[{municipality}]` there, with the facts of its documents");
        findings.add(&pack.municipality.span, problem, help);
        return;
    };
    let known: BTreeMap<&str, Cover> =
        facts.iter().map(|(fact, cover)| (fact.id.as_str(), *cover)).collect();
    let unknown = |fact: &Fact| {
        if !known.contains_key(fact.id.as_str()) {
            let help = suggest(&fact.id, "facts of facts.toml", known.keys().copied());
            findings.add(&fact.span, format!("unknown fact id `{}`", fact.id), help);
        }
    };

    let mut cited: BTreeMap<&str, &Fact> = BTreeMap::new();
    let mut covered: BTreeSet<(&str, Cover)> = BTreeSet::new();
    each_cite(pack, &mut |cite, covers| {
        for fact in &cite.facts {
            unknown(fact);
            cited.entry(&fact.id).or_insert(fact);
            covered.insert((&fact.id, Cover::Note));
            covered.extend(covers.iter().map(|cover| (fact.id.as_str(), *cover)));
        }
    });

    let mut left_out: BTreeMap<&str, &Fact> = BTreeMap::new();
    for fact in pack.left_out.iter().flat_map(|it| &it.facts) {
        unknown(fact);
        if left_out.insert(&fact.id, fact).is_some() {
            findings.add(&fact.span, format!("`{}` is left out twice", fact.id), "write it once");
        }
        if let Some(cite) = cited.get(fact.id.as_str()) {
            let finding = Finding::at(
                findings.file,
                &fact.span,
                format!("`{}` is left out, but is cited too", fact.id),
            );
            findings
                .push(finding.also(&cite.span, "cited here").help("take it out of one of the two"));
        }
    }

    for (fact, cover) in facts {
        let id = fact.id.as_str();
        if covered.contains(&(id, *cover)) || left_out.contains_key(id) {
            continue;
        }
        let (kind, by) = (cover.word(), cover.by());
        let help = format!(
            "add it to the `facts` of the `cite` of {by}; or list it in `[[left_out]]` with a reason"
        );
        findings.push(match cited.get(id) {
            Some(cite) => {
                let problem = format!(
                    "the fact `{id}` is of kind `{kind}`, and no record of that kind covers it"
                );
                Finding::at(findings.file, &cite.span, problem)
                    .here(format!("this record covers no `{kind}`"))
                    .help(help)
            }
            None => Finding::at(
                ledger_file,
                &fact.span,
                format!("`{}` does not cover the fact `{id}`", findings.file.name),
            )
            .help(help),
        });
    }
}

/// Calls `see` with every cite, and which kinds of fact its record covers. Any record covers a
/// note.
fn each_cite<'a>(pack: &'a Pack, see: &mut dyn FnMut(&'a Cite, &[Cover])) {
    for contact in &pack.contact {
        see(&contact.cite, &[Cover::Contact]);
    }
    for programme in &pack.programme {
        see(&programme.cite, &[]);
        let criteria = programme.criterion.iter().map(|it| &it.cite);
        let routes = programme.route.iter().map(|it| &it.cite).chain(&programme.right);
        for cite in criteria.chain(routes).chain(programme.silent.iter().map(|it| &it.cite)) {
            see(cite, &[Cover::Criterion]);
        }
        let alternatives = programme.alternative.iter().filter_map(|it| it.cite.as_ref());
        let others = programme.apply.iter().map(|it| &it.cite);
        let others = others.chain(programme.helper.iter().map(|it| &it.cite));
        for cite in alternatives.chain(others) {
            see(cite, &[Cover::Step]);
        }
        for price in &programme.price {
            see(&price.cite, &[Cover::Price]);
        }
        for step in &programme.step {
            let deadline: &[Cover] = if step.deadline.is_some() {
                &[Cover::Step, Cover::Deadline]
            } else {
                &[Cover::Step]
            };
            see(&step.cite, deadline);
        }
        for cite in programme.complaint.iter().filter_map(|it| it.cite.as_ref()) {
            see(cite, &[Cover::Complaint, Cover::Deadline]);
        }
        notes(&programme.note, see);
    }
    for transport in &pack.transport {
        let permissions = transport.permission.iter().map(|it| &it.cite);
        let conditions = transport.condition.iter().map(|it| &it.cite);
        let options = transport.option.iter().map(|it| &it.cite);
        for cite in permissions.chain(conditions).chain(options).chain([&transport.cite]) {
            see(cite, &[Cover::Transport]);
        }
        for price in &transport.price {
            see(&price.cite, &[Cover::Price]);
        }
        if let Some(example) = &transport.example {
            see(&example.cite, &[]);
        }
        notes(&transport.note, see);
    }
}

fn notes<'a>(notes: &'a [Note], see: &mut dyn FnMut(&'a Cite, &[Cover])) {
    for note in notes {
        let covers: &[Cover] = match note.topic {
            Topic::Expectation => &[Cover::Expectation],
            Topic::Ending => &[Cover::Ending],
            Topic::Contradiction => &[Cover::Contradiction],
            _ => &[],
        };
        if let Some(cite) = &note.cite {
            see(cite, covers);
        }
    }
}
