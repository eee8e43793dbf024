//! Requirements of each record of a pack, beyond its keys.

use std::path::Path;

use crate::finding::Findings;
use crate::source::{Complaint, Criterion, Document, Note, Pack, Programme};
use traeningsguide::content::compiled::{FORMAT, Topic, Weight};

/// The head of a pack and its programmes. Missing records are reported only where all records could
/// be read.
pub(crate) fn check(findings: &Findings<'_>, pack: &Pack, complete: bool) {
    if pack.format.value != FORMAT {
        let problem = format!("this is format {}", pack.format.value);
        findings.add(&pack.format.span, problem, format!("write `format = {FORMAT}`"));
    }
    if complete && pack.document.is_empty() {
        findings.add(
            &pack.municipality.span,
            "the pack has no document",
            "write a `[[document]]`: every rule cites one",
        );
    }
    if complete && pack.programme.is_empty() {
        findings.add(
            &pack.municipality.span,
            "the pack has no programme",
            "write a `[[programme]]`",
        );
    }
    pack.document.iter().for_each(|it| document(findings, it));
    for it in pack.left_out.iter().filter(|it| it.reason.value.0.len() < 10) {
        let problem = format!("`{}` is no reason to leave a fact out", it.reason.value.0);
        findings.add(&it.reason.span, problem, "say in a sentence why no reader needs it");
    }
    for it in &pack.programme {
        programme(findings, it, complete);
    }
}

fn document(findings: &Findings<'_>, document: &Document) {
    let source = &document.source;
    let name = Path::new(&source.value.0);
    if name.file_name() != Some(name.as_os_str()) || name.extension().is_none() {
        let problem = format!("the source `{}` is no text file's name", source.value.0);
        findings.add(
            &source.span,
            problem,
            "write the name of the file that the lines count in, without folders",
        );
    }
    if document.published.0.is_none() && document.date_note.is_none() {
        let problem =
            format!("the document `{}` has no date, and no `date_note`", document.id.text);
        let help = "write `date_note = \"…\"`: what the text itself tells about its age";
        findings.add(&document.span, problem, help);
    }
    if document.published.0.is_some_and(|published| published > document.checked.0) {
        let problem =
            format!("the document `{}` was checked before it was published", document.id.text);
        findings.add(&document.span, problem, "look at `published` and `checked`");
    }
}

fn programme(findings: &Findings<'_>, programme: &Programme, complete: bool) {
    let id = &programme.id;
    programme.criterion.iter().for_each(|it| criterion(findings, it));
    programme.note.iter().for_each(|it| note(findings, it));
    programme.complaint.iter().for_each(|it| complaint(findings, it));

    for route in programme.route.iter().filter(|route| route.to == *id) {
        let problem = format!("this route leads from `{}` to itself", id.text);
        findings.unsound(
            &route.to.span,
            problem,
            "name the programme that covers the reader instead",
        );
    }

    if programme.never_described() {
        let rules = programme
            .criterion
            .iter()
            .map(|it| &it.span)
            .chain(programme.route.iter().map(|it| &it.span));
        let rules = rules.chain(programme.right.iter().map(|it| &it.span));
        for span in rules.chain(programme.transport.iter().map(|it| &it.span)) {
            let problem = format!("`{}` is never described, so this has no effect", id.text);
            findings.unsound(span, problem, "leave it out, or give `silent` a `when`");
        }
        let texts = programme.apply.iter().map(|it| &it.span);
        let texts = texts.chain(programme.alternative.iter().map(|it| &it.span));
        let texts = texts.chain(programme.price.iter().map(|it| &it.what.span));
        let texts = texts.chain(programme.step.iter().map(|it| &it.title.span));
        let texts = texts.chain(programme.helper.iter().map(|it| &it.text.0.span));
        let texts = texts.chain(programme.note.iter().map(|it| &it.span));
        for span in texts.chain(programme.complaint.iter().map(|it| &it.span)) {
            let problem = format!("`{}` is never described, so nobody reads this", id.text);
            findings.add(span, problem, "leave it out: the guide says whom to ask");
        }
    }
    if !complete {
        return;
    }
    if programme.never_described() {
        return;
    }
    let needs = |missing: bool, what: &str, help: &str| {
        if missing {
            findings.add(
                &programme.span,
                format!("the programme `{}` has no {what}", id.text),
                help,
            );
        }
    };
    if programme.transport.is_none() {
        findings.set_unsound();
    }
    needs(
        programme.transport.is_none(),
        "transport",
        "write `transport = \"…\"`, the id of a `[[transport]]`; where the document is silent its outcome is `unresolved`",
    );
    needs(
        programme.apply.is_empty(),
        "`apply`",
        "write `[[programme.apply]]`: how to apply, or that the document does not say",
    );
    needs(
        programme.complaint.is_none(),
        "complaint",
        "write `[programme.complaint]`; where the document does not say how, with `silent = true`",
    );
    needs(
        programme.criterion.is_empty() && programme.route.is_empty(),
        "criterion",
        "every reader would get it: write a `[[programme.criterion]]`",
    );
}

fn criterion(findings: &Findings<'_>, criterion: &Criterion) {
    let id = &criterion.id;
    if criterion.kind == Weight::Hard && criterion.when.is_none() {
        let problem = format!("the hard criterion `{}` has no `when`", id.text);
        let help = "write `when = \"…\"`, or `kind = \"judged\"` where only a professional can say";
        findings.unsound(&criterion.span, problem, help);
    }
    if let Some(judged) = &criterion.judged
        && criterion.kind != Weight::Hard
    {
        let problem = format!("`{}` is not hard, so its `judged` has no effect", id.text);
        findings.unsound(&judged.span, problem, "leave `judged` out, or write `kind = \"hard\"`");
    }
    let guessed = criterion.judged.as_ref().is_some_and(|it| it.value.when().is_none());
    let reasons = criterion.because.iter().map(|it| (&it.span, "because"));
    let reasons = reasons.chain(criterion.because_of.iter().map(|it| (&it.span, "because_of")));
    for (span, key) in reasons.filter(|_| criterion.kind != Weight::Hard || guessed) {
        let problem = format!("nothing is closed because of `{}`", id.text);
        let help = "only a hard criterion that is not always `judged` closes";
        findings.add(span, problem, format!("leave `{key}` out: {help}"));
    }
}

/// A note about what the document does not say can cite nothing; every other note states something.
pub(crate) fn note(findings: &Findings<'_>, note: &Note) {
    if note.cite.is_none() && note.topic != Topic::Silent {
        findings.add(
            &note.span,
            "the note has no `cite`",
            "write `cite = { section = \"…\", lines = [1, 2] }`",
        );
    }
}

fn complaint(findings: &Findings<'_>, complaint: &Complaint) {
    if complaint.cite.is_none() && complaint.silent != Some(true) {
        let help = "write `cite = { section = \"…\", lines = [1, 2] }`, or `silent = true` where the document does not say how";
        findings.add(&complaint.span, "the complaint has no `cite`", help);
    }
}
