//! Ids are unique, and do not mean two things.

use std::collections::BTreeMap;

use crate::expression::Name;
use crate::finding::{Finding, Findings};
use crate::source::Pack;

/// The reason of a verdict where the document is silent. No criterion may have it as its id.
pub(crate) const SILENT: &str = "silent";

/// Each of these occurs once.
pub(crate) fn unique<'a>(
    findings: &Findings<'_>,
    what: &str,
    names: impl IntoIterator<Item = &'a Name>,
) {
    let mut seen: BTreeMap<&str, &Name> = BTreeMap::new();
    for name in names {
        if let Some(first) = seen.get(name.text.as_str()) {
            let problem = format!("the {what} `{}` stands twice", name.text);
            let finding = Finding::at(findings.file, &name.span, problem);
            findings.push(
                finding.also(&first.span, "first here").help("rename one of them, or leave it out"),
            );
        }
        seen.entry(&name.text).or_insert(name);
    }
}

/// The ids of a whole pack.
pub(crate) fn check(findings: &Findings<'_>, pack: &Pack) {
    let file = findings.file.stem();
    let municipality = &pack.municipality;
    if municipality.text != file {
        let problem =
            format!("the municipality `{}` stands in the file `{file}.toml`", municipality.text);
        findings.add(
            &municipality.span,
            problem,
            format!("write `{file}`, or rename the file to `{}.toml`", municipality.text),
        );
    }
    unique(findings, "question", &pack.order);
    unique(findings, "question", &pack.changeable);
    unique(findings, "question", pack.question.iter().map(|it| &it.id));
    unique(findings, "document", pack.document.iter().map(|it| &it.id));
    unique(findings, "contact", pack.contact.iter().map(|it| &it.id));
    unique(findings, "notice", pack.notice.iter().map(|it| &it.id));
    unique(findings, "transport", pack.transport.iter().map(|it| &it.id));
    unique(findings, "programme", pack.programme.iter().map(|it| &it.id));
    for transport in &pack.transport {
        unique(findings, "condition", transport.condition.iter().map(|it| &it.id));
        unique(findings, "permission", transport.permission.iter().map(|it| &it.id));
        unique(findings, "option", transport.option.iter().map(|it| &it.id));
        unique(findings, "note", transport.note.iter().map(|it| &it.id));
    }
    for programme in &pack.programme {
        // The reasons of a case name criteria, and programmes that routes lead to: the two must not
        // be mixed up.
        unique(findings, "criterion", programme.criterion.iter().map(|it| &it.id));
        unique(findings, "route", programme.route.iter().map(|it| &it.id));
        unique(findings, "apply record", programme.apply.iter().map(|it| &it.id));
        unique(findings, "alternative", programme.alternative.iter().map(|it| &it.id));
        unique(findings, "helper", programme.helper.iter().map(|it| &it.id));
        unique(findings, "note", programme.note.iter().map(|it| &it.id));
        for criterion in &programme.criterion {
            unique(findings, "reason", criterion.because_of.iter().map(|it| &it.id));
            let id = &criterion.id;
            if id.text == SILENT || programme.route.iter().any(|route| route.to == *id) {
                let problem = format!(
                    "the criterion `{}` has an id that reasons use for something else",
                    id.text
                );
                findings.add(&id.span, problem, "write another id");
            }
        }
    }
}
