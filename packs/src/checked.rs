//! A pack with which nothing is wrong: as its author wrote it, and as it ships in each voice.

use std::iter;
use std::sync::Arc;

use crate::finding::{File, Unknown};
use crate::output::{BuildError, Output, written};
use crate::resolve::{UNKNOWN, replies};
use crate::source::{self, Bank, Question};
use crate::voices::{Separated, separate};
use traeningsguide::app::PackFiles;
use traeningsguide::content::compiled::{Compiled, FORMAT};
use traeningsguide::content::json::Json;
use traeningsguide::content::wire::Wire as _;
use traeningsguide::content::{HelpLine, Index, Pack, Words};
use traeningsguide::engine::{Answer, Answers, FactId, OptionId};
use traeningsguide::i18n::{Language, Perspective, Voice};

/// A pack with which nothing is wrong.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The municipality.
    pub municipality: String,
    /// Its content in numbers.
    pub summary: Summary,
    /// As the guide has it in each voice, in the order of [`messages::voices`].
    pub(crate) packs: Vec<Pack>,
    /// The file of its rules.
    pub(crate) rules: Output,
    /// The files of its words, in the same order.
    pub(crate) words: Vec<Output>,
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

/// A pack in each voice, as the guide has it, and the files that it reads.
pub(crate) struct Spoken {
    pub(crate) packs: Vec<Pack>,
    pub(crate) rules: Output,
    pub(crate) words: Vec<Output>,
}

/// Compiles a pack in each voice, once. The checked files are those that ship: each is as large and
/// as deep as the guide reads, and its rules are those that the guide makes of it.
pub(crate) fn spoken(compile: impl Fn(Voice) -> Compiled) -> Result<Spoken, BuildError> {
    let voices: Vec<Voice> = messages::voices().collect();
    let compiled: Vec<Compiled> = voices.iter().map(|voice| compile(*voice)).collect();
    let municipality = compiled.first().map(|it| it.municipality.clone()).unwrap_or_default();
    let refused = |error| BuildError::Refused { municipality: municipality.clone(), error };
    let trees: Vec<Json> = compiled.iter().map(Compiled::write).collect();
    let Separated { common, texts } =
        separate(&trees).ok_or_else(|| BuildError::Voices(municipality.clone()))?;
    let rules = Output::named(&municipality, written(&common)?.map_err(refused)?);
    let (mut packs, mut words) = (Vec::new(), Vec::new());
    for ((voice, compiled), texts) in voices.into_iter().zip(compiled).zip(texts) {
        let guide = messages::words(voice);
        let it = Words {
            format: FORMAT,
            rules: rules.digest(),
            languages: messages::languages().map(messages::tongue).collect(),
            guide: guide.to_vec(),
            texts,
        };
        let what = [&*municipality, voice.language.code(), voice.perspective.word()].join(".");
        words.push(Output::named(&what, written(&it.write())?.map_err(refused)?));
        packs.push(Pack::new(compiled, guide.into()).map_err(refused)?);
    }
    Ok(Spoken { packs, rules, words })
}

impl Checked {
    /// The pack in a voice, as the guide has it.
    #[expect(clippy::indexing_slicing, reason = "there is one for each voice")]
    pub fn pack(&self, voice: Voice) -> &Pack {
        &self.packs[place(voice)]
    }

    /// The file of its words in a voice.
    #[expect(clippy::indexing_slicing, reason = "there is one for each voice")]
    pub(crate) fn words(&self, voice: Voice) -> &Output {
        &self.words[place(voice)]
    }

    /// The files that a guide reads in a voice.
    pub fn read_by_guide(&self, voice: Voice) -> PackFiles {
        let index = self.index(voice.language).write();
        PackFiles {
            index: written(&index).ok().and_then(Result::ok).unwrap_or_default(),
            rules: self.rules.text.clone(),
            words: self.words(voice).text.clone(),
        }
    }

    /// The index of its files in a language.
    pub(crate) fn index(&self, language: Language) -> Index {
        let compiled = &self.pack(language.into()).text;
        let help = compiled.help.and_then(|place| compiled.contacts.get(place));
        let words = |perspective| self.words(Voice { language, perspective }).digest();
        Index {
            format: FORMAT,
            name: compiled.name.clone(),
            help: help.map(|it| HelpLine {
                name: it.name.clone(),
                phone: it.phone.clone(),
                // Whoever has a number calls it.
                web: it.web.clone().filter(|_| it.phone.is_none()),
            }),
            rules: self.rules.digest(),
            words: Perspective::ALL.map(words).to_vec(),
        }
    }

    /// The files of its rules and of its words.
    pub(crate) fn files(&self) -> impl Iterator<Item = &Output> {
        iter::once(&self.rules).chain(&self.words)
    }

    /// The Danish pack for a reader who wants to train.
    pub fn danish(&self) -> &Compiled {
        &self.pack(Voice::default()).text
    }

    /// The pack with a change in what ships that no check has seen. Tests of a proof use it to show
    /// that a fault is found.
    ///
    /// # Errors
    ///
    /// When the guide refuses the changed pack.
    pub fn altered(&self, change: &dyn Fn(&mut Compiled)) -> Result<Self, BuildError> {
        let Spoken { packs, rules, words } = spoken(|voice| {
            let mut text = self.pack(voice).text.clone();
            change(&mut text);
            text
        })?;
        Ok(Self { packs, rules, words, ..self.clone() })
    }
}

/// The place of a voice among all.
fn place(voice: Voice) -> usize {
    messages::voices().position(|it| it == voice).unwrap_or(0)
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
