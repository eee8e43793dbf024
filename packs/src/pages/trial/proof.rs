//! The page proven: what must hold of every page that a person acts on, read from the printed pages
//! of readers who between them see everything that a pack can say.
//!
//! Each statement is put as a person would check it with a pencil: by headings, words and answers
//! on the page. `analyse::prove` shows on the diagrams what holds of every way to answer. This
//! module shows that the page says what the diagrams mean.

use std::collections::BTreeSet;

use super::page;
use super::sheet::Sheet;
use super::statements::Reader;
use super::unread::{Lines, unread};
use super::{Guide, TrialError};
use crate::checked::Checked;
use crate::finding::Finding;
use traeningsguide::content::date;
use traeningsguide::engine::Answers;
use traeningsguide::i18n::{Language, Perspective, Voice};

/// The faults of the pages of these readers, each once, with a reader who sees it.
///
/// Each page is read in Danish, for each kind of reader; in English where it says something that no
/// page before has said. The rules are the same in both.
///
/// # Errors
///
/// When the guide shows another page than a result.
pub fn misread(pack: &Checked, readers: &[Answers]) -> Result<Vec<Finding>, TrialError> {
    let day = date::to_calendar(pack.danish().version).unwrap_or_default();
    let voices = Voice::all().map(|voice| {
        let text = &pack.pack(voice).text;
        (voice, Reader::new(pack, text, voice), Guide::open(pack, voice, day))
    });
    let voices: Vec<_> = voices.collect();
    let mut said: BTreeSet<(Perspective, String)> = BTreeSet::new();
    let mut danish: Vec<Lines> = voices.iter().map(|_| Lines::default()).collect();
    let mut told = BTreeSet::new();
    let mut faults = Vec::new();
    for reader in readers {
        // The kinds of reader whose Danish page says something new.
        let mut new = BTreeSet::new();
        for ((voice, person, guide), lines) in voices.iter().zip(&mut danish) {
            if voice.language == Language::En && !new.contains(&voice.perspective) {
                continue;
            }
            let printed = page::text(&guide.page(reader)?);
            let sheet = Sheet::read(&printed, *voice);
            for problem in person.problems(&sheet) {
                if told.insert(problem.clone()) {
                    faults.push(misreads(pack, problem, reader, *voice));
                }
            }
            if voice.language == Language::Da {
                sheet.lines().for_each(|line| lines.add(line));
            }
            let said_here = sheet.lines().map(|line| (voice.perspective, line.to_owned()));
            // Each is noted, so the first that is new does not end it.
            if said_here.filter(|line| said.insert(line.clone())).count() > 0 {
                new.insert(voice.perspective);
            }
        }
    }
    for ((voice, ..), lines) in voices.iter().zip(&danish) {
        if voice.language == Language::Da {
            let unread = unread(&pack.pack(*voice).text, lines).into_iter();
            faults.extend(unread.map(|it| unread_by(pack, it, *voice)));
        }
    }
    Ok(faults)
}

/// Something that a page must not say, to the reader with these answers.
fn misreads(
    pack: &Checked,
    problem: impl Into<String>,
    answers: &Answers,
    voice: Voice,
) -> Finding {
    let mut command = pack.command(answers);
    if voice.perspective != Perspective::Own {
        command.extend([" --perspective ", voice.perspective.word()]);
    }
    if voice.language != Language::Da {
        command.extend([" --lang ", voice.language.code()]);
    }
    let span = &pack.written.pack.municipality.span;
    Finding::at(&pack.written.file, span, problem).help(format!("it is said by `{command}`"))
}

/// Something that the pack says to this kind of reader, and that none of them reads.
fn unread_by(pack: &Checked, sentence: &str, voice: Voice) -> Finding {
    let whom = voice.perspective.word();
    let problem = format!("\"{sentence}\" stands on no page ({whom})");
    let help = "leave it out, or correct the condition under which it is said";
    Finding::at(&pack.written.file, &pack.written.pack.municipality.span, problem).help(help)
}
