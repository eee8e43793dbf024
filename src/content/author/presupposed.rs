//! Words that presuppose an answer: which they are, and whether a text says one.

use super::source::Presupposes;
use crate::i18n::Language;

impl Presupposes {
    /// The words in one language.
    pub(crate) fn words(&self, language: Language) -> impl Iterator<Item = &str> {
        let words = match language {
            Language::Da => &self.words.da,
            Language::En => &self.words.en,
        };
        words.iter().map(|it| it.0.as_str())
    }

    /// The first of the words that a text says.
    pub(crate) fn found(&self, text: &str, language: Language) -> Option<&str> {
        let text = spaced(text);
        self.words(language).find(|word| text.contains(&spaced(word)))
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
