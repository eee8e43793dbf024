//! A file that ships, as it is written out.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use sha2::{Digest as _, Sha256};

use traeningsguide::content::json::Json;
use traeningsguide::content::{MAX_BYTES, MAX_LEVELS, PackError};

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Its name.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// Why packs cannot be written out.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// Something in it is no JSON.
    #[error("a pack cannot be written as JSON")]
    Json(#[from] serde_json::Error),
    /// The guide would refuse a file.
    #[error("the guide refuses the compiled pack of `{municipality}`: {error:?}")]
    Refused {
        /// The municipality.
        municipality: String,
        /// Why.
        error: PackError,
    },
    /// The voices of a pack are not the same but for their texts.
    #[error("the voices of `{0}` have different rules")]
    Voices(String),
    /// The guide would refuse the list of municipalities.
    #[error("the guide refuses the list of municipalities: {0:?}")]
    List(PackError),
}

impl Output {
    /// A file whose name has the beginning of its digest.
    pub(crate) fn named(what: &str, text: String) -> Self {
        Self { name: format!("{what}.{}.json", short(&digest(&text))), text }
    }

    /// The digest of its text.
    pub(crate) fn digest(&self) -> String {
        digest(&self.text)
    }
}

/// A SHA-256 digest in base 64, without the sign at the end.
pub(crate) fn digest(text: &str) -> String {
    BASE64_STANDARD_NO_PAD.encode(Sha256::digest(text))
}

/// The first half of it, which is enough to tell files apart that nobody made to look alike.
pub(crate) fn half(text: &str) -> String {
    let digest = Sha256::digest(text);
    BASE64_STANDARD_NO_PAD.encode(digest.get(..16).unwrap_or_default())
}

/// The part of a digest that is in the name of a file, as `src/embed/files.js` has it too.
pub(crate) fn short(digest: &str) -> String {
    digest
        .chars()
        .take(8)
        .map(|it| {
            if it == '+' {
                '-'
            } else if it == '/' {
                '_'
            } else {
                it
            }
        })
        .collect()
}

/// A tree as text; why the guide would refuse to read it, where it is too large or too deep.
pub(crate) fn written(json: &Json) -> Result<Result<String, PackError>, serde_json::Error> {
    let text = serde_json::to_string(json)?;
    Ok(if text.len() > MAX_BYTES {
        Err(PackError::TooLarge)
    } else if levels(json) > MAX_LEVELS {
        Err(PackError::NotAPack)
    } else {
        Ok(text)
    })
}

/// How deep lists and objects are nested.
fn levels(json: &Json) -> usize {
    let deepest = match json {
        Json::List(items) => items.iter().map(levels).max(),
        Json::Object(fields) => fields.iter().map(|(_, it)| levels(it)).max(),
        _ => return 0,
    };
    1 + deepest.unwrap_or(0)
}
