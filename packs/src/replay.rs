//! Answers as a person writes them down, to replay them in the guide or to make a case of them.

use crate::finding::{Finding, list, nearest};
use crate::report::Checked;
use crate::resolve::UNKNOWN;
use crate::source::Question;
use traeningsguide::engine::{Answer, Answers, FactId, OptionId};
use traeningsguide::i18n::{Language, Perspective, Voice};

/// The `answers` of a case, to the questions in the order they are asked.
pub(crate) fn replay(questions: &[Question], answers: &Answers) -> String {
    let replies = replies(questions, answers);
    let replies: Vec<String> =
        replies.map(|(question, option)| format!("{question} = \"{option}\"")).collect();
    if replies.is_empty() {
        return "answers = {}".to_owned();
    }
    format!("answers = {{ {} }}", replies.join(", "))
}

/// The ids of the questions that are answered, each with that of its option.
fn replies<'a>(
    questions: &'a [Question],
    answers: &Answers,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    questions.iter().zip(0..).filter_map(|(question, fact)| {
        let option = match answers.get(FactId(fact))? {
            Answer::Unknown => UNKNOWN,
            Answer::Is(option) => &question.option.get(usize::from(option.0))?.id.text,
        };
        Some((question.id.text.as_str(), option))
    })
}

/// A name that does not exist, those that do, and the one that may be meant.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no {what} `{written}`{meant}; there are {known}")]
pub struct Unknown {
    what: &'static str,
    written: String,
    meant: String,
    known: String,
}

impl Unknown {
    /// What was written is none of these.
    pub(super) fn new<'a>(
        what: &'static str,
        written: &str,
        known: impl Iterator<Item = &'a str> + Clone,
    ) -> Self {
        let meant = nearest(written, known.clone());
        Self {
            what,
            written: written.to_owned(),
            meant: meant.map(|it| format!(" (did you mean `{it}`?)")).unwrap_or_default(),
            known: list(known),
        }
    }
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

    /// Something that a page must not say, to the reader with these answers.
    pub(crate) fn misreads(
        &self,
        problem: impl Into<String>,
        answers: &Answers,
        voice: Voice,
    ) -> Finding {
        let mut command = self.command(answers);
        if voice.perspective != Perspective::Own {
            command.extend([" --perspective ", voice.perspective.word()]);
        }
        if voice.language != Language::Da {
            command.extend([" --lang ", voice.language.code()]);
        }
        let span = &self.written.pack.municipality.span;
        Finding::at(&self.written.file, span, problem).help(format!("it is said by `{command}`"))
    }

    /// Something that the pack says to this kind of reader, and that none of them reads.
    pub(crate) fn unread(&self, sentence: &str, voice: Voice) -> Finding {
        let whom = voice.perspective.word();
        let problem = format!("\"{sentence}\" stands on no page ({whom})");
        let help = "leave it out, or correct the condition under which it is said";
        Finding::at(&self.written.file, &self.written.pack.municipality.span, problem).help(help)
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
