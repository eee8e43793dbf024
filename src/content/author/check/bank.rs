//! The question bank.

use super::ids::unique;
use crate::content::author::finding::Findings;
use crate::content::author::resolve::UNKNOWN;
use crate::content::author::source::Bank;
use crate::engine::MAX_OPTIONS;

/// Words of the condition language, and the answer that every question has.
const RESERVED: [&str; 5] = ["and", "or", "not", "in", UNKNOWN];

/// The whole bank.
pub(in crate::content::author) fn check(findings: &Findings<'_>, bank: &Bank) {
    unique(findings, "question", bank.question.iter().map(|it| &it.id));
    for question in &bank.question {
        unique(findings, "option", question.option.iter().map(|it| &it.id));
        let count = question.option.len();
        if !(2..=MAX_OPTIONS).contains(&count) {
            let problem = format!("the question `{}` has {count} options", question.id.text);
            findings.add(
                &question.span,
                problem,
                format!("write 2 to {MAX_OPTIONS} `[[question.option]]`"),
            );
        }
        let ids = question.option.iter().map(|it| &it.id);
        for name in ids.chain([&question.id]).filter(|name| RESERVED.contains(&name.text.as_str()))
        {
            let help = if name.text == UNKNOWN {
                "\"ved ikke\" is added to every question by the guide"
            } else {
                "write another id; this one is a word of the condition language"
            };
            findings.add(&name.span, format!("the id `{}` is taken", name.text), help);
        }
    }
}
