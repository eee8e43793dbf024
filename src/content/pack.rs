//! A pack as the guide uses it: the engine's rules beside the texts that go with them.

use std::sync::Arc;

use super::compiled::Compiled;
use super::error::PackError;
use super::json::Json;
use super::lower;
use crate::engine::{Interview, Rulebook};

/// One municipality in one language, checked and ready to use.
#[derive(Clone, Debug)]
pub struct Pack {
    /// The texts. Every index in it is known to be within its list.
    pub text: Compiled,
    /// All that the guide itself says in this voice, so that parts of a page can keep them.
    pub words: Arc<[String]>,
    /// The rules. Programmes, criteria and routes have the same places as in `text`.
    pub rules: Rulebook,
    /// Which question comes next.
    pub interview: Interview,
}

impl Pack {
    /// Reads a compiled pack.
    ///
    /// # Errors
    ///
    /// When it is too large, is no JSON of this format, or refers to something that it does not
    /// have.
    pub fn read(json: &str) -> Result<Self, PackError> {
        Self::new(Json::read(json)?)
    }

    /// Lowers a compiled pack.
    ///
    /// # Errors
    ///
    /// When it refers to something that it does not have.
    pub fn new(text: Compiled) -> Result<Self, PackError> {
        let rules = lower::rules(&text)?;
        let interview = Interview::new(&rules);
        if !interview.fits() {
            return Err(PackError::TooComplex);
        }
        let words = text.words.clone().into();
        Ok(Self { text, words, rules, interview })
    }
}
