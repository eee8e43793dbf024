//! The proof of the statements that must hold of every page that a person acts on. It reads the
//! printed pages of readers who between them see every text of a pack.
//!
//! Each statement is checked as a person would with a pencil: by headings, words and answers on the
//! page. `analyse::prove` shows on the diagrams what holds of every way to answer. This module
//! shows that the page says what the diagrams mean, and that every text of a pack is on some page.

use std::collections::BTreeSet;

use super::page;
use super::sheet::Sheet;
use super::statements::Reader;
use super::text::sentences;
use super::{Guide, NoResult};
use crate::checked::Checked;
use crate::finding::Finding;
use traeningsguide::content::compiled::Compiled;
use traeningsguide::content::date;
use traeningsguide::engine::Answers;
use traeningsguide::i18n::{Language, Perspective, Voice};

/// The faults of the pages of these readers, each once, with a reader who sees it.
///
/// Each page is read in Danish, for each kind of reader; in English where it has a line that no
/// page before had. The rules are the same in both.
///
/// # Errors
///
/// When the guide shows another page than a result.
pub fn misread(pack: &Checked, readers: &[Answers]) -> Result<Vec<Finding>, NoResult> {
    let day = date::to_calendar(pack.danish().version).unwrap_or_default();
    let voices = messages::voices().map(|voice| {
        let text = &pack.pack(voice).text;
        (voice, Reader::new(pack, text, voice), Guide::open(pack, voice, day))
    });
    let voices: Vec<_> = voices.collect();
    let mut seen: BTreeSet<(Perspective, String)> = BTreeSet::new();
    let mut danish = vec![Lines::new(); voices.len()];
    let mut reported = BTreeSet::new();
    let mut faults = Vec::new();
    for reader in readers {
        // The kinds of reader whose Danish page has a new line.
        let mut new = BTreeSet::new();
        for ((voice, person, guide), lines) in voices.iter().zip(&mut danish) {
            if voice.language != Language::DANISH && !new.contains(&voice.perspective) {
                continue;
            }
            let printed = page::text(&guide.page(reader)?);
            let sheet = Sheet::read(&printed, *voice);
            for problem in person.problems(&sheet) {
                if reported.insert(problem.clone()) {
                    let help = format!("read the page: `{}`", command(pack, reader, *voice));
                    faults.push(finding(pack, problem, help));
                }
            }
            if voice.language == Language::DANISH {
                sheet.lines().for_each(|line| add(lines, line));
            }
            let lines = sheet.lines().map(|line| (voice.perspective, line.to_owned()));
            // Every line is inserted: the search does not end at the first new one.
            if lines.filter(|line| seen.insert(line.clone())).count() > 0 {
                new.insert(voice.perspective);
            }
        }
    }
    for ((voice, ..), lines) in voices.iter().zip(&danish) {
        if voice.language == Language::DANISH {
            for sentence in unread(&pack.pack(*voice).text, lines) {
                let whom = voice.perspective.word();
                let problem = format!("\"{sentence}\" stands on no page ({whom})");
                let help = "leave it out, or correct the condition under which it is shown";
                faults.push(finding(pack, problem, help));
            }
        }
    }
    Ok(faults)
}

/// The command that prints the page of the reader with these answers in this voice.
fn command(pack: &Checked, answers: &Answers, voice: Voice) -> String {
    let mut command = pack.command(answers);
    if voice.perspective != Perspective::Own {
        command.extend([" --perspective ", voice.perspective.word()]);
    }
    if voice.language != Language::DANISH {
        command.extend([" --lang ", voice.language.code()]);
    }
    command
}

fn finding(pack: &Checked, problem: String, help: impl Into<String>) -> Finding {
    let span = &pack.written.pack.municipality.span;
    Finding::at(&pack.written.file, span, problem).help(help)
}

/// The lines of many pages, each also without the words that the guide puts before a sentence:
/// "Krav: ", a number, a dash.
type Lines = BTreeSet<String>;

fn add(lines: &mut Lines, line: &str) {
    let mut rest = line;
    while lines.insert(rest.to_owned()) {
        let Some((_, after)) = rest.split_once(' ') else { break };
        rest = after;
    }
}

/// The first sentence of each text that is on none of these lines. Texts that hold only for a time
/// are left aside: the pages are of one day.
fn unread<'a>(text: &'a Compiled, lines: &Lines) -> Vec<&'a str> {
    let mut texts: Vec<&'a String> = Vec::new();
    for it in &text.programmes {
        texts.extend(it.criteria.iter().map(|it| &it.text));
        texts.extend(it.routes.iter().map(|it| &it.text));
        texts.extend(it.silent.iter().map(|it| &it.text));
        texts.extend(it.apply.iter().map(|it| &it.text));
        texts.extend(it.apply.iter().filter_map(|it| it.bring.as_ref()));
        texts.extend(it.alternatives.iter().chain(it.helpers()).map(|it| &it.text));
        texts.extend(it.notes.iter().map(|it| &it.text));
        texts.extend(it.complaint.iter().map(|it| &it.text));
        let steps = it.steps.iter().flatten();
        let steps = steps.filter(|step| step.from.is_none() && step.until.is_none());
        texts.extend(steps.flat_map(|step| [&step.title, &step.text]));
    }
    for it in &text.transports {
        texts.extend(it.conditions.iter().map(|it| &it.text));
        texts.extend(it.permissions.iter().map(|it| &it.text));
        texts.extend(it.options.iter().map(|it| &it.text));
        texts.extend(it.notes.iter().map(|it| &it.text));
    }
    let missing = texts.into_iter().filter_map(|text| {
        sentences(text)
            .into_iter()
            .find(|sentence| !sentence.is_empty() && !lines.contains(*sentence))
    });
    missing.collect()
}
