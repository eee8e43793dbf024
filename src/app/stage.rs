//! The pages of the guide, and from where the reader came to one of them.

use crate::engine::FactId;

/// Which page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The reader chooses a municipality.
    Choose,
    /// The reader's municipality is not among the covered.
    NotCovered,
    /// The pack is on its way.
    Loading,
    /// What the guide is, and what it is not.
    Start,
    /// A receipt code is typed.
    Code,
    /// For whom it is.
    Whom,
    /// One question.
    Question {
        /// Which.
        fact: FactId,
        /// Where the reader came from to change this answer, and goes back to; none on the way
        /// forward.
        changing: Option<Origin>,
    },
    /// All answers, with links that change them.
    Check,
    /// A professional's page: all questions, and the result beside them.
    Desk,
    /// The result.
    Result,
    /// What a professional prints for the patient: where the guide is, and whom to call. It
    /// holds no answer.
    Handover {
        /// Where the professional came from, and goes back to.
        from: Origin,
    },
    /// The pack is missing or broken.
    Unavailable,
}

/// A page from which the reader goes aside, and to which they come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// "Check your answers".
    Check,
    /// The result.
    Result,
    /// All questions at once.
    Desk,
}

impl Origin {
    /// The page itself.
    pub(super) fn stage(self) -> Stage {
        match self {
            Self::Check => Stage::Check,
            Self::Result => Stage::Result,
            Self::Desk => Stage::Desk,
        }
    }
}
