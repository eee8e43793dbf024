//! A pack as the guide uses it: the engine's rules beside the texts that go with them.

use std::sync::Arc;

use super::compiled::Compiled;
use super::error::PackError;
use super::json::Json;
use super::lower;
use super::words::Words;
use crate::engine::{Interview, Rulebook};

/// One municipality in one voice, checked and ready to use.
#[derive(Clone, Debug)]
pub struct Pack {
    /// The texts. Every index in it is known to be within its list.
    pub text: Compiled,
    /// All that the guide itself says in this voice, so that parts of a page can keep them.
    pub words: Arc<[String]>,
    /// The rules. Programmes, criteria and routes have the same places as in `text`.
    pub rules: Arc<Rulebook>,
    /// Which question comes next.
    pub interview: Arc<Interview>,
}

impl Pack {
    /// Reads a file of rules with the words of a voice. Another voice of the same rules, where
    /// there is one, shares what was made of them.
    ///
    /// # Errors
    ///
    /// When it is too large, is no JSON of this format, refers to something that it does not have,
    /// or has other rules than the other voice.
    pub fn read(rules: &str, words: Words, another: Option<&Self>) -> Result<Self, PackError> {
        let text = Json::read(rules, &words.texts)?;
        let guide = words.guide.into();
        let Some(another) = another else { return Self::new(text, guide) };
        // A voice is checked whole, since its texts may be addresses.
        if lower::rules(&text)? != *another.rules {
            return Err(PackError::OtherRules);
        }
        let (rules, interview) = (Arc::clone(&another.rules), Arc::clone(&another.interview));
        Ok(Self { text, words: guide, rules, interview })
    }

    /// Lowers a compiled pack.
    ///
    /// # Errors
    ///
    /// When it refers to something that it does not have.
    pub fn new(text: Compiled, words: Arc<[String]>) -> Result<Self, PackError> {
        let rules = lower::rules(&text)?;
        let interview = Interview::new(&rules);
        if !interview.fits() {
            return Err(PackError::TooComplex);
        }
        Ok(Self { text, words, rules: Arc::new(rules), interview: Arc::new(interview) })
    }
}
