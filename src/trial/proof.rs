//! The page proven: what must hold of every page that a person acts on, read from the printed pages
//! of readers who between them see everything that a pack can say.
//!
//! Each statement is put as a person would check it with a pencil: by headings, words and answers
//! that stand on the page. What holds of every way to answer, `content::author::prove` shows on the
//! diagrams. Here it is shown that the page says what the diagrams mean.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::page;
use super::sheet::{Offer, Sheet};
use super::{Desk, TrialError};
use crate::content::author::{Checked, Finding};
use crate::content::compiled::{Compiled, Programme};
use crate::engine::Answers;
use crate::i18n::{Language, Msg, Perspective, Voice};

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
    let desk = Desk::open(pack, day)?;
    let texts = pack.spoken().map_err(TrialError::Refused)?;
    let mut said: BTreeSet<(Perspective, String)> = BTreeSet::new();
    let mut told = BTreeSet::new();
    let mut faults = Vec::new();
    for reader in readers {
        let mut desk = desk.clone();
        desk.answer(reader);
        for perspective in Perspective::ALL {
            for language in Language::ALL {
                let voice = Voice { language, perspective };
                let Some((_, text)) = texts.iter().find(|(it, _)| *it == voice) else { continue };
                let printed = page::text(&desk.page(voice)?);
                let sheet = Sheet::read(&printed, voice);
                for problem in (Printed { sheet: &sheet, voice, text }).problems() {
                    if told.insert(problem.clone()) {
                        faults.push(pack.misreads(problem, reader, voice));
                    }
                }
                let lines = sheet.lines().map(|line| (perspective, line.to_owned()));
                if language == Language::Da && !lines.fold(false, |new, it| said.insert(it) || new)
                {
                    break;
                }
            }
        }
    }
    Ok(faults)
}

/// A page, and the words of its pack in its voice.
struct Printed<'a> {
    sheet: &'a Sheet<'a>,
    voice: Voice,
    text: &'a Compiled,
}

impl Printed<'_> {
    /// What does not hold of it.
    fn problems(&self) -> Vec<String> {
        let mut problems = self.one_heading();
        problems.extend(self.next_step());
        problems.extend(self.answers_beside());
        problems
    }

    fn say(&self, msg: Msg<'_>) -> String {
        self.voice.say(msg)
    }

    /// 1. There is one heading. It names the programme whose verdict stands beneath it and no
    ///    other, or says what to find out first.
    fn one_heading(&self) -> Vec<String> {
        let [title] = self.sheet.titles.as_slice() else {
            return vec![format!("the page has {} headings", self.sheet.titles.len())];
        };
        let Some(main) = self.sheet.offers.first().and_then(|it| self.programme(it)) else {
            return vec![format!("no programme stands beneath \"{title}\"")];
        };
        let asks = self.text.questions.iter().any(|it| title.contains(&it.ask));
        let named = self.text.programmes.iter().filter(|it| title.contains(&it.phrase));
        let longest = named.map(|it| it.phrase.len()).max();
        if asks || longest == Some(main.phrase.len()) && title.contains(&main.phrase) {
            return Vec::new();
        }
        vec![format!("\"{title}\" is not about `{}`, which stands beneath it", main.id)]
    }

    /// The programme that an offer on the page is.
    fn programme(&self, offer: &Offer<'_>) -> Option<&Programme> {
        let others: Vec<&str> = self.sheet.offers.iter().filter_map(|it| it.name).collect();
        let mut programmes = self.text.programmes.iter();
        match offer.name {
            Some(name) => programmes.find(|it| it.name == name),
            // The only one that is not named further down.
            None => programmes.find(|it| !others.contains(&it.name.as_str())),
        }
    }

    /// 3. The first programme says what to do, and there is somebody to turn to.
    fn next_step(&self) -> Vec<String> {
        let Some(main) = self.sheet.offers.first() else { return Vec::new() };
        let todo = [Msg::DoNow, Msg::DoInstead].map(|it| self.say(it));
        let lines: Vec<&str> = todo.iter().flat_map(|title| main.under(title)).collect();
        if lines.is_empty() {
            return vec!["the page does not say what to do".to_owned()];
        }
        let head = self.sheet.titles.iter().chain(&self.sheet.head);
        let mut said = head.copied().chain(lines);
        let mut names = vec![self.text.name.as_str()];
        names.extend(self.text.contacts.iter().map(|it| it.name.as_str()));
        if said.any(|line| names.iter().any(|name| line.contains(name))) {
            return Vec::new();
        }
        vec!["the page names nobody to turn to".to_owned()]
    }

    /// 6. Beside everything that is not met stands the answer that made it so.
    fn answers_beside(&self) -> Vec<String> {
        let unmet = self.say(Msg::NotMet);
        let answer = self.say(Msg::YourAnswer { answer: "" });
        let answer = answer.trim_end_matches('.');
        let mut problems = Vec::new();
        for lines in self.sheet.offers.iter().flat_map(|it| it.marked(&unmet)) {
            if !lines.iter().any(|line| line.starts_with(answer)) {
                let said = lines.first().copied().unwrap_or_default();
                problems.push(format!("no answer stands beside \"{said}\", which is not met"));
            }
        }
        problems
    }
}
