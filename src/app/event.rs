//! What happens to the guide.

use crate::i18n::Language;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A pack file has arrived.
    PackLoaded {
        /// Whose it is.
        municipality: String,
        /// In which language.
        language: Language,
        /// The compiled pack.
        json: String,
    },
    /// A pack file could not be fetched.
    PackMissing {
        /// Whose it is.
        municipality: String,
        /// In which language.
        language: Language,
    },
    /// The page is painted: a good moment to fetch the other language, so that nothing is fetched later.
    Painted,
    /// The reader chose a municipality by its place in the list; `None` is "another municipality".
    ChooseMunicipality(Option<usize>),
    /// The reader pressed the button of the chooser without choosing, or of a question without answering.
    NothingChosen,
    /// The reader leaves the start page.
    Begin,
    /// The reader answered the question on the page: a choice by its place, "ved ikke" being the last.
    Answer(usize),
    /// The reader goes to the page before.
    Back,
    /// The reader changes an answer, by its place in "check your answers".
    Change(usize),
    /// The reader goes from "check your answers" to the result.
    ShowResult,
    /// The reader starts over.
    Restart,
    /// The reader, or the host page, chose a language.
    Speak(Language),
    /// The host page chose another municipality, by its id; `None` is the chooser.
    Municipality(Option<String>),
    /// The reader prints.
    Print,
}
