//! The mark of a verdict and of a condition, and the word that goes with it.

use crate::content::compiled::Programme;
use crate::engine::Verdict;
use crate::i18n::Msg;

/// A shape that goes with a word, never alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Likely, or met.
    Met,
    /// Possible, or unknown.
    Unknown,
    /// Unlikely, or not met.
    NotMet,
    /// Another programme.
    Route,
    /// Not described, or not looked into.
    Silent,
    /// A professional judges it.
    Judged,
}

impl Mark {
    /// The mark of a condition, in words.
    pub(super) fn word(self) -> Msg<'static> {
        match self {
            Self::Met => Msg::Met,
            Self::Unknown => Msg::NotKnown,
            Self::NotMet => Msg::NotMet,
            Self::Route => Msg::Applies,
            Self::Silent => Msg::NotAsked,
            Self::Judged => Msg::ForProfessional,
        }
    }
}

/// The mark and word of a verdict on a programme.
pub(super) fn name(of: &Programme, verdict: Verdict) -> (Mark, Msg<'static>) {
    match verdict {
        Verdict::Likely if of.right.is_some() => (Mark::Met, Msg::WordRight),
        Verdict::Likely => (Mark::Met, Msg::WordLikely),
        Verdict::Possible => (Mark::Unknown, Msg::WordPossible),
        Verdict::Unlikely => (Mark::NotMet, Msg::WordUnlikely),
        Verdict::OtherRoute(_) => (Mark::Route, Msg::WordOtherRoute),
        Verdict::NotDescribed => (Mark::Silent, Msg::WordNotDescribed),
    }
}
