//! Whose words each question has, in every pack, beside the lines that it must be true to: a page
//! in Markdown (`packs questions`).

use std::fmt::Write as _;

use super::markdown::plain;
use super::rules::rules;
use super::shown::lines;
use crate::catalogue::in_order;
use crate::checked::Checked;
use crate::resolve::wording::own;
use crate::source::{OwnQuestion, Question};

const HEAD: &str = "# Whose words each question has

Made by `cargo packs questions > docs/questions.md`; a test fails when it is stale. A question must ask for
neither more nor less than the rule that rests on it. Where the bank's words (`questions.toml`) do,
the pack has its own. *Means the same* says that answers travel to other municipalities all the
same. Lines are those of the municipality's own text. A question without lines only decides which
offer comes first.
";

/// The page.
pub fn questions(packs: &[Checked]) -> String {
    let mut page = HEAD.to_owned();
    let Some(bank) = packs.first().map(|it| &it.written.bank) else { return page };
    let mut shared: Vec<&Question> = bank.question.iter().collect();
    shared.sort_by_key(|it| it.number.value);
    for question in shared {
        let asked = in_order(packs).into_iter().filter_map(|pack| row(pack, question));
        let rows: Vec<String> = asked.collect();
        if !rows.is_empty() {
            let head = "| municipality | words | the question | rests on it |\n|---|---|---|---|\n";
            let (number, id) = (question.number.value, &question.id.text);
            // Writing to a string never fails.
            let _ = write!(page, "\n## {number}. `{id}`\n\n{head}{}", rows.concat());
        }
    }
    page
}

/// A pack's own version of a question, where it asks it.
fn row(pack: &Checked, shared: &Question) -> Option<String> {
    let written = &pack.written;
    let place = written.questions.iter().position(|it| it.id == shared.id)?;
    let question = written.questions.get(place)?;
    let words = own(&written.pack, &shared.id).map_or_else(|| "the bank's".to_owned(), whose);
    let options: Vec<String> = question.option.iter().map(|it| plain(it.label.danish())).collect();
    let hint = question.hint.as_ref().map(|it| format!(" {}.", plain(it.0.danish())));
    let ask = format!("{}{}", plain(question.ask.danish()), hint.unwrap_or_default());
    let mut cited: Vec<String> = Vec::new();
    for rule in rules(pack.danish()) {
        let rests = rule.tests.iter().any(|(fact, _)| *fact == place);
        let cite = format!("{}: {}", plain(&rule.cite.section), lines(rule.cite));
        if rests && !cited.contains(&cite) {
            cited.push(cite);
        }
    }
    let (name, options, cited) =
        (plain(&pack.danish().name), options.join(" · "), cited.join("; "));
    Some(format!("| {name} | {words} | {ask} *{options}* | {cited} |\n"))
}

/// Which of a question's words are a pack's own.
fn whose(own: &OwnQuestion) -> String {
    let texts = [
        ("ask", own.ask.is_some()),
        ("short", own.short.is_some()),
        ("why", own.why.is_some()),
        ("find", own.find.is_some()),
        ("hint", own.hint.is_some()),
        ("options", !own.option.is_empty()),
    ];
    let stated = texts.into_iter().filter(|(_, stated)| *stated).map(|(key, _)| key);
    let stated: Vec<&str> = stated.collect();
    let same = if own.same == Some(true) { "; means the same" } else { "" };
    format!("its own: {}{same}", stated.join(", "))
}
