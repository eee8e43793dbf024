//! What happens to the guide.

use super::Stage;
use crate::i18n::{Language, Perspective, Voice};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A pack file has arrived.
    PackLoaded {
        /// Whose it is.
        municipality: String,
        /// In which voice.
        voice: Voice,
        /// The compiled pack.
        json: String,
    },
    /// A pack file could not be fetched.
    PackMissing {
        /// Whose it is.
        municipality: String,
        /// In which voice.
        voice: Voice,
    },
    /// The code that the pages after the questions need could not be fetched.
    LateMissing,
    /// The page is painted: a good moment to fetch the other voices, so that nothing is fetched
    /// later.
    Painted,
    /// The reader picked a choice on the page, by its place: an option of the question ("ved ikke"
    /// is the last), a municipality ("another municipality" is the last), or for whom it is.
    /// Nothing else happens until [`Event::Continue`].
    Pick(usize),
    /// The reader pressed the page's primary button.
    Continue,
    /// The reader goes to the page before.
    Back,
    /// The reader changes an answer, by its place in "check your answers".
    Change(usize),
    /// The reader has a receipt code.
    EnterCode,
    /// The reader typed a receipt code.
    Restore(String),
    /// The reader answers a question on the result, by its place in the pack, with an option.
    Settle(usize, usize),
    /// A professional answers a question at the desk, by its place in the pack and that of the
    /// choice.
    Mark {
        /// The question.
        question: usize,
        /// The choice; "ved ikke" is the last.
        choice: usize,
    },
    /// A professional copies the note.
    CopyNote,
    /// A professional shows what the patient takes home.
    HandOver,
    /// The reader starts over; at the desk, with the next patient.
    Restart,
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
    /// The browser's back or forward led to a page that was shown before.
    Visit(Stage),
}
