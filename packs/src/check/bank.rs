//! The question bank.

use super::ids::unique;
use super::wordings;
use crate::finding::{Finding, Findings, suggest};
use crate::resolve::UNKNOWN;
use crate::resolve::wording::usual;
use crate::source::Bank;
use traeningsguide::engine::MAX_OPTIONS;

/// Words of the condition language, and the answer that every question has.
const RESERVED: [&str; 5] = ["and", "or", "not", "in", UNKNOWN];

/// The highest number of a question: it is one byte in a receipt.
const MAX_NUMBER: u32 = 255;

/// Each question has a number of its own, for receipts.
fn numbers(findings: &Findings<'_>, bank: &Bank) {
    let numbers = || bank.question.iter().map(|it| &it.number);
    let free = (1..=MAX_NUMBER).find(|free| numbers().all(|it| it.value != *free));
    let help = free.map_or("no number is free".to_owned(), |free| {
        format!("write `number = {free}`, which is free")
    });
    for (place, number) in numbers().enumerate() {
        if !(1..=MAX_NUMBER).contains(&number.value) {
            let problem = format!("the number {} is not one of 1 to {MAX_NUMBER}", number.value);
            findings.add(&number.span, problem, help.clone());
        }
        if let Some(first) = numbers().take(place).find(|it| it.value == number.value) {
            let problem = format!("the number {} stands twice", number.value);
            let finding = Finding::at(findings.file, &number.span, problem);
            findings.push(finding.also(&first.span, "first here").help(help.clone()));
        }
    }
}

/// The whole bank.
pub(crate) fn check(findings: &Findings<'_>, bank: &Bank) {
    unique(findings, "question", bank.question.iter().map(|it| &it.id));
    numbers(findings, bank);
    for question in &bank.question {
        unique(findings, "option", question.option.iter().map(|it| &it.id));
        unique(findings, "presupposed words", question.presupposes.iter().map(|it| &it.id));
        for name in question.presupposes.iter().flat_map(|it| &it.options) {
            if !question.option.iter().any(|option| option.id == *name) {
                let known = question.option.iter().map(|option| option.id.text.as_str());
                let problem = format!("`{}` is no option of `{}`", name.text, question.id.text);
                findings.add(&name.span, problem, suggest(&name.text, "options", known));
            }
        }
        wordings::lengths(findings, question);
        // A pack that lists none offers these.
        let count = usual(question).option.len();
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
