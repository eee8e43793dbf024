//! The result as plain text, for a referral or a letter.

use super::super::Model;
use super::advice::DoNow;
use super::check;
use super::programme::Programme;
use super::rule::Line;
use super::source::{Disclosure, Words};
use super::timeline;
use super::transport::Transport;
use crate::i18n::Msg;

/// What was answered, the state of each programme and why, with the sources, and who decides.
pub(super) fn note(
    words: &Words<'_>,
    model: &Model,
    programmes: &mut dyn Iterator<Item = &Programme>,
) -> String {
    let text = &words.pack.text;
    let mut lines = vec![
        words.say(Msg::NoteTitle { municipality: &text.name }),
        timeline::in_words(words.today, &words.pack.words),
        String::new(),
        words.say(Msg::YourAnswers),
    ];
    for fact in &model.path().asked {
        if let Some(question) = text.questions.get(usize::from(fact.0)) {
            let answer = check::answer(model, question, *fact);
            let answer = answer.unwrap_or_else(|| words.say(Msg::NotAnswered));
            lines.push(["- ", &*question.short, ": ", &*answer].concat());
        }
    }
    for it in programmes {
        lines.push(String::new());
        lines.push([&*it.name, ": ", &*it.word].concat());
        lines.push(it.sentence.clone());
        lines.extend(it.right.as_ref().map(source));
        it.why.iter().for_each(|it| condition(&mut lines, it));
        lines.extend(it.now.as_ref().map(doing));
        if let Some(it) = &it.transport {
            lines.push(transport(it));
            it.conditions.iter().for_each(|it| condition(&mut lines, it));
            for possibility in &it.permissions {
                let mut answer = possibility.answer.as_deref().into_iter();
                entry(&mut lines, &it.permission_title, &possibility.text, &mut answer);
                lines.push(source(&possibility.source));
            }
            lines.extend(it.sources.as_ref().map(source));
        }
    }
    let version = words.date(text.version);
    lines.extend([
        String::new(),
        words.decides(),
        words.say(Msg::NoteGuidance),
        words.say(Msg::NewerRules),
        words.say(Msg::PackVersion { date: &version }),
    ]);
    lines.join("\n")
}

/// What to do, and whom to call.
fn doing(it: &DoNow) -> String {
    let mut text = [&*it.title, ":"].concat();
    for line in &it.lines {
        text.push(' ');
        text.push_str(line);
    }
    for contact in &it.contacts {
        text.push_str("\n- ");
        text.push_str(&contact.name);
        let links = contact.phone.iter().chain(&contact.links).map(|link| &link.text);
        for way in links.chain(&contact.secure_email) {
            text.push_str(", ");
            text.push_str(way);
        }
    }
    text
}

/// A condition, its state and its source.
fn condition(lines: &mut Vec<String>, it: &Line) {
    let more = it.answer.iter().chain(&it.detail);
    entry(lines, &it.word, &it.text, &mut more.map(String::as_str));
    lines.extend(it.source.as_ref().map(source));
}

/// A sentence under its word, and what goes with it.
fn entry(lines: &mut Vec<String>, word: &str, text: &str, more: &mut dyn Iterator<Item = &str>) {
    let mut line = ["- ", word, ". ", text].concat();
    for more in more {
        line.push(' ');
        line.push_str(more);
    }
    lines.push(line);
}

fn source(it: &Disclosure) -> String {
    ["  ", &*it.label, ": ", &*it.lines.join(" ")].concat()
}

/// What applies, the price, and the day that the price is from.
pub(super) fn transport(it: &Transport) -> String {
    let mut line = [&*it.title, ": ", &*it.outcome].concat();
    if let Some(price) = &it.price {
        if let Some(amount) = &price.amount {
            line.push(' ');
            line.push_str(amount);
            if let Some(per) = &price.per {
                line.push(' ');
                line.push_str(per);
            }
            line.push('.');
        }
        for words in &price.lines {
            line.push(' ');
            line.push_str(words);
        }
    }
    line
}
