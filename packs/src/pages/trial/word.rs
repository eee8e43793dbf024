//! The words of the question bank that presuppose an answer.

use crate::checked::Checked;
use crate::source::presupposed::spaced;
use traeningsguide::content::compiled::Compiled;
use traeningsguide::i18n::Language;

/// A word that presupposes an answer.
pub(super) struct Word<'a> {
    /// The word, with a space around it.
    pub(super) text: String,
    /// The question in short, where the pack asks it.
    question: Option<&'a str>,
    /// The answers, of which it presupposes one.
    answers: Vec<&'a str>,
}

impl<'a> Word<'a> {
    /// All of the question bank, as this pack asks for the answers.
    pub(super) fn all(pack: &'a Checked, text: &'a Compiled, language: Language) -> Vec<Self> {
        let mut all = Vec::new();
        for question in &pack.written.bank.question {
            let mut asked = pack.written.questions.iter().zip(&text.questions);
            let asked = asked.find(|(it, _)| it.id == question.id);
            for presupposes in &question.presupposes {
                let options =
                    asked.iter().flat_map(|(it, worded)| it.option.iter().zip(&worded.options));
                let answers = options.filter(|(it, _)| presupposes.options.contains(&it.id));
                let answers: Vec<&str> = answers.map(|(_, worded)| worded.label.as_str()).collect();
                all.extend(presupposes.words(language).map(|word| Self {
                    text: spaced(word),
                    question: asked.map(|(_, worded)| worded.short.as_str()),
                    answers: answers.clone(),
                }));
            }
        }
        all
    }

    /// Whether a reader who has given these answers may read it.
    pub(super) fn fits(&self, given: &[(&str, &str)]) -> bool {
        let given = given.iter().find(|(question, _)| Some(*question) == self.question);
        given.is_some_and(|(_, answer)| self.answers.contains(answer))
    }
}
