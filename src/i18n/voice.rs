//! How the guide speaks: in which language, and to whom.

use super::Language;

/// For whom the guide is read. Each kind of reader has whole sentences of its own, never a pronoun
/// put in a slot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Perspective {
    /// The reader wants to train: "du".
    #[default]
    Own,
    /// Somebody who helps another: "den, du hjælper".
    Relative,
    /// A professional with a patient: "patienten".
    Professional,
}

impl Perspective {
    /// All perspectives.
    pub const ALL: [Self; 3] = [Self::Own, Self::Relative, Self::Professional];

    /// The word, as in the `perspective` attribute and in packs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Own => "self",
            Self::Relative => "relative",
            Self::Professional => "professional",
        }
    }

    /// The perspective of a `perspective` attribute; none where it is another word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word().eq_ignore_ascii_case(word))
    }
}

/// A language, and to whom it is spoken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Voice {
    /// The language.
    pub language: Language,
    /// To whom.
    pub perspective: Perspective,
}

impl Voice {
    /// The same language, spoken to another.
    #[must_use]
    pub fn to(self, perspective: Perspective) -> Self {
        Self { perspective, ..self }
    }

    /// The same, in another language.
    #[must_use]
    pub fn speaking(self, language: Language) -> Self {
        Self { language, ..self }
    }
}

impl From<Language> for Voice {
    fn from(language: Language) -> Self {
        Self { language, perspective: Perspective::Own }
    }
}
