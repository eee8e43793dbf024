//! Words that presuppose an answer: the words, the answer, and whether a text has one of them.

use crate::source::{Presupposes, Question};
use traeningsguide::engine::{Condition, FactId, OptionId, OptionSet};
use traeningsguide::i18n::Language;

impl Presupposes {
    /// The words in one language.
    pub(crate) fn words(&self, language: Language) -> impl Iterator<Item = &str> {
        self.words.of(language).iter().map(String::as_str)
    }

    /// The first of the words that a text has, which is [`spaced`].
    pub(crate) fn found(&self, text: &str, language: Language) -> Option<&str> {
        self.words(language).find(|word| text.contains(&spaced(word)))
    }

    /// The answers that they presuppose, to the question as a pack asks it; none where it does not.
    pub(crate) fn answers(&self, question: &Question, asked: &[Question]) -> Option<Condition> {
        let (fact, asked) = (0..).map(FactId).zip(asked).find(|(_, it)| it.id == question.id)?;
        let options = (0..).map(OptionId).zip(&asked.option);
        let options = options.filter(|(_, it)| self.options.contains(&it.id));
        let set = options.fold(OptionSet(0), |set, (option, _)| set.union(OptionSet::of(option)));
        Some(Condition::Is(fact, set))
    }
}

/// A text in small letters, with one space around each word.
pub(crate) fn spaced(text: &str) -> String {
    let mut spaced = " ".to_owned();
    for word in text.split(|letter: char| !letter.is_alphanumeric()).filter(|it| !it.is_empty()) {
        spaced.push_str(&word.to_lowercase());
        spaced.push(' ');
    }
    spaced
}
