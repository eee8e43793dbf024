//! What happens to the guide.

use crate::engine::{Answer, FactId};
use crate::i18n::{Language, Perspective, Voice};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A pack has arrived.
    PackLoaded {
        /// Whose it is.
        municipality: String,
        /// In which voice.
        voice: Voice,
        /// Its files.
        files: PackFiles,
    },
    /// A pack could not be fetched.
    PackMissing {
        /// Whose it is.
        municipality: String,
        /// In which voice.
        voice: Voice,
        /// The index of its files, where at least that has come: it says whom to call.
        index: Option<String>,
    },
    /// There is no pack of the municipality with this id.
    NotCovered(String),
    /// The list of municipalities has arrived.
    ListLoaded(Language, String),
    /// The list of municipalities could not be fetched.
    ListMissing(Language),
    /// The code of the pages after the questions has arrived.
    LateLoaded,
    /// That code could not be fetched.
    LateMissing,
    /// The page is painted: a good moment to fetch the words for the other kinds of reader. Another
    /// language is fetched when it is chosen.
    Painted,
    /// The reader picked a choice on the page. Nothing else happens until [`Event::Continue`].
    Pick(Pick),
    /// The reader goes on to the next page.
    Continue,
    /// The reader goes to the page before.
    Back,
    /// The reader goes to a question to change its answer.
    Change(FactId),
    /// The reader answers a question in place: on the result, or at the desk.
    Answer(FactId, Answer),
    /// The reader has a receipt code.
    EnterCode,
    /// The reader typed a receipt code.
    Restore(String),
    /// A professional shows what the patient takes home.
    HandOver,
    /// The reader starts over.
    Restart,
    /// A professional goes on to the next patient.
    NextPatient,
    /// The reader, or the host page, chose a language.
    Speak(Language),
    /// The host page chose for whom it is; `None` leaves it to the reader.
    Perspective(Option<Perspective>),
    /// The host page chose another municipality, by its id; `None` is the chooser.
    Municipality(Option<String>),
    /// The reader copies a text.
    Copy(String),
    /// The reader prints.
    Print,
    /// The reader keeps the days of a timeline, as the text of a calendar file.
    KeepDays(String),
    /// What [`super::Effect::Copy`] was asked for is done, or the browser refused.
    Copied(bool),
    /// The browser's back or forward led to the entry of this place; none where a link within the
    /// page made it.
    Moved(Option<usize>),
}

/// The files of a pack in one voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFiles {
    /// The index of the municipality's files in the language.
    pub index: String,
    /// The rules.
    pub rules: String,
    /// The words.
    pub words: String,
}

/// What a choice on a page means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// An answer to the question of the page.
    Answer(FactId, Answer),
    /// A municipality, by its id.
    Municipality(String),
    /// A municipality that is not covered.
    OtherMunicipality,
    /// For whom it is.
    Perspective(Perspective),
}
