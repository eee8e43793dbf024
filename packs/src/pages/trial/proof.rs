//! The page proven: what must hold of every page that a person acts on, read from the printed pages
//! of readers who between them see everything that a pack can say.
//!
//! Each statement is put as a person would check it with a pencil: by headings, words and answers
//! that stand on the page. What holds of every way to answer, `content::author::prove` shows on the
//! diagrams. Here it is shown that the page says what the diagrams mean.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::page;
use super::sheet::Sheet;
use super::statements::Reader;
use super::unread::{Lines, unread};
use super::{Guide, TrialError};
use crate::compile::output::BuildError;
use crate::{Checked, Finding};
use traeningsguide::engine::Answers;
use traeningsguide::i18n::{Language, Perspective};

/// What is wrong with the pages of these readers, each fault once, with a reader who sees it.
///
/// Each page is read in Danish, for each kind of reader; in English where something is said that no
/// page before has said. The rules are the same in both.
///
/// # Errors
///
/// When the guide refuses the pack.
pub fn misread(pack: &Checked, readers: &[Answers]) -> Result<Vec<Finding>, TrialError> {
    let (year, month, day) = pack.danish.version;
    let day = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()).unwrap_or_default();
    let texts = pack.spoken().map_err(TrialError::Refused)?;
    let voices = texts.iter().map(|(voice, text)| {
        Ok((*voice, Reader::new(pack, text, *voice), Guide::open(pack, *voice, day)?))
    });
    let voices: Vec<_> = voices.collect::<Result<_, BuildError>>()?;
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
                    faults.push(pack.misreads(problem, reader, *voice));
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
    for ((voice, text), lines) in texts.iter().zip(&danish) {
        if voice.language == Language::Da {
            let unread = unread(text, lines).into_iter();
            faults.extend(unread.map(|it| pack.unread(it, *voice)));
        }
    }
    Ok(faults)
}
