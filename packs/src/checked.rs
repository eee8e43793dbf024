//! A pack with which nothing is wrong: as its author wrote it, and as it ships in each voice.

use std::sync::Arc;

use crate::finding::{File, Unknown};
use crate::output::{BuildError, Output};
use crate::resolve::{UNKNOWN, replies};
use crate::source::{self, Bank, Question};
use traeningsguide::content::Pack;
use traeningsguide::content::compiled::Compiled;
use traeningsguide::engine::{Answer, Answers, FactId, OptionId};
use traeningsguide::i18n::{Language, Perspective, Voice};

/// A pack with which nothing is wrong.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The municipality.
    pub municipality: String,
    /// Its content in numbers.
    pub summary: Summary,
    /// As the guide has it in each voice, in the order of [`Voice::all`].
    pub(crate) packs: [Pack; VOICES],
    /// The files that ship, in the same order.
    pub(crate) files: [Output; VOICES],
    /// As its author wrote it.
    pub(crate) written: Written,
}

/// A pack as its author wrote it.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    /// The file.
    pub(crate) file: File,
    /// Its records.
    pub(crate) pack: source::Pack,
    /// Its cases.
    pub(crate) cases: source::Cases,
    /// Its questions as it words them, in the order they are asked.
    pub(crate) questions: Vec<Question>,
    /// The question bank.
    pub(crate) bank: Arc<Bank>,
}

/// The content of a pack, in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Programmes.
    pub programmes: usize,
    /// Criteria of all programmes.
    pub criteria: usize,
    /// Questions.
    pub questions: usize,
    /// Cases.
    pub cases: usize,
    /// The most questions that a reader is asked.
    pub longest_path: u32,
}

/// How many voices there are.
const VOICES: usize = Language::ALL.len() * Perspective::ALL.len();

/// A pack in each voice, as the guide has it and as the file that it reads.
pub(crate) type Spoken = ([Pack; VOICES], [Output; VOICES]);

/// Compiles a pack in each voice, once. The checked files are those that ship: each is as large and
/// as deep as the guide reads, and its rules are those that the guide makes of it.
pub(crate) fn spoken(compile: impl Fn(Voice) -> Compiled) -> Result<Spoken, BuildError> {
    let mut packs = Vec::new();
    let mut files = Vec::new();
    for voice in Voice::all() {
        let text = compile(voice);
        files.push(Output::of(&text, voice)?);
        let municipality = text.municipality.clone();
        let refused = |error| BuildError::Refused { municipality, error };
        packs.push(Pack::new(text).map_err(refused)?);
    }
    let all = packs.try_into().ok().zip(files.try_into().ok());
    all.ok_or(BuildError::Voices)
}

impl Checked {
    /// The pack in a voice, as the guide has it.
    #[expect(clippy::indexing_slicing, reason = "there is one for each voice")]
    pub fn pack(&self, voice: Voice) -> &Pack {
        &self.packs[place(voice)]
    }

    /// The file of a voice.
    #[expect(clippy::indexing_slicing, reason = "there is one for each voice")]
    pub(crate) fn file(&self, voice: Voice) -> &Output {
        &self.files[place(voice)]
    }

    /// The Danish pack for a reader who wants to train.
    pub fn danish(&self) -> &Compiled {
        &self.pack(Language::Da.into()).text
    }

    /// The English pack for a reader who wants to train.
    pub fn english(&self) -> &Compiled {
        &self.pack(Language::En.into()).text
    }

    /// The pack with a change in what ships that no check has seen. Tests of a proof use it to show
    /// that a fault is found.
    ///
    /// # Errors
    ///
    /// When the guide refuses the changed pack.
    pub fn altered(&self, change: &dyn Fn(&mut Compiled)) -> Result<Self, BuildError> {
        let (packs, files) = spoken(|voice| {
            let mut text = self.pack(voice).text.clone();
            change(&mut text);
            text
        })?;
        Ok(Self { packs, files, ..self.clone() })
    }
}

/// The place of a voice in [`Voice::all`].
fn place(voice: Voice) -> usize {
    Voice::all().position(|it| it == voice).unwrap_or(0)
}

/// Why answers that a person wrote down are none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswersError {
    /// Not of the form that is read.
    #[error("`{0}` is no answer: write it as `question=option`")]
    Form(String),
    /// One question has two answers.
    #[error("the question `{0}` is answered twice")]
    Twice(String),
    /// No question or option is called so.
    #[error(transparent)]
    Unknown(#[from] Unknown),
}

impl Checked {
    /// The command that shows the page of the reader with these answers.
    pub fn command(&self, answers: &Answers) -> String {
        let mut command = format!("packs try {}", self.municipality);
        for (question, option) in replies(&self.written.questions, answers) {
            command.extend([" ", question, "=", option]);
        }
        command
    }

    /// The questions in the order they are asked, by their ids in the bank.
    pub fn asked(&self) -> impl Iterator<Item = &str> {
        self.written.questions.iter().map(|it| it.id.text.as_str())
    }

    /// Answers that are written as `question=option`; the option `unknown` is "ved ikke".
    ///
    /// # Errors
    ///
    /// When one of them is written otherwise, names a question or an option that the pack does
    /// not have, or answers what was answered before.
    pub fn answers(&self, written: &[String]) -> Result<Answers, AnswersError> {
        let mut answers = Answers::new();
        for text in written {
            let (question, option) =
                text.split_once('=').ok_or_else(|| AnswersError::Form(text.clone()))?;
            let (fact, answer) = self.answer(question, option)?;
            if answers.get(fact).is_some() {
                return Err(AnswersError::Twice(question.to_owned()));
            }
            answers.set(fact, answer);
        }
        Ok(answers)
    }

    fn answer(&self, question: &str, option: &str) -> Result<(FactId, Answer), Unknown> {
        let questions = &self.written.questions;
        let ids = questions.iter().map(|it| it.id.text.as_str());
        let asked = (0..).map(FactId).zip(questions).find(|(_, it)| it.id.text == question);
        let (fact, asked) = asked.ok_or_else(|| Unknown::new("question", question, ids))?;
        let options = asked.option.iter().map(|it| it.id.text.as_str());
        let place = (0..).map(OptionId).zip(options.clone()).find(|(_, it)| *it == option);
        match place {
            Some((place, _)) => Ok((fact, Answer::Is(place))),
            None if option == UNKNOWN => Ok((fact, Answer::Unknown)),
            None => Err(Unknown::new("option", option, options.chain([UNKNOWN]))),
        }
    }
}
