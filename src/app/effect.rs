//! What the guide asks the browser to do. Effects are data; `embed` carries them out.

use super::trail::Step;
use crate::i18n::{Language, Voice};

/// Something for the browser to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// The page has changed: draw it.
    Show,
    /// The content beside the page has changed: [`super::view::live`]. The page itself is not drawn
    /// again.
    Refresh,
    /// Fetch a pack in a voice, then send [`super::Event::PackLoaded`],
    /// [`super::Event::PackMissing`] or [`super::Event::NotCovered`].
    Load {
        /// The municipality's id.
        municipality: String,
        /// The voice of the pack.
        voice: Voice,
    },
    /// Fetch the list of municipalities in a language, then send [`super::Event::ListLoaded`] or
    /// [`super::Event::ListMissing`].
    LoadList(Language),
    /// Fetch the code of the pages after the questions, then send [`super::Event::LateLoaded`] or
    /// [`super::Event::LateMissing`].
    LoadLate,
    /// Move the focus to the page's heading, or to the error box where there is one.
    Focus,
    /// Print the page that is shown, and nothing around it.
    Print,
    /// Put a text where the reader can paste it, then send [`super::Event::Copied`].
    Copy(String),
    /// Hand the reader a file that is made here, on their own machine.
    Save {
        /// Its name.
        name: String,
        /// Its media type.
        kind: &'static str,
        /// What is in it.
        text: String,
    },
    /// Tell the host page.
    Emit(HostEvent),
    /// Keep the browser's history in step.
    History(Step),
}

/// What the host page may know: never an answer, never a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostEvent {
    /// The guide is shown.
    Ready,
    /// The reader has begun.
    Started,
    /// The reader has seen a result.
    Finished,
    /// The guide could not be shown.
    Failed,
}
