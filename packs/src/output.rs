//! A file that ships, as it is written out.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha256};

use traeningsguide::content::compiled::Compiled;
use traeningsguide::content::json::Json;
use traeningsguide::content::wire::Wire as _;
use traeningsguide::content::{MAX_BYTES, MAX_LEVELS, PackError};
use traeningsguide::i18n::Voice;

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
    /// The guide would refuse the file.
    #[error("the guide refuses the compiled pack of `{municipality}`: {error:?}")]
    Refused {
        /// The municipality.
        municipality: String,
        /// Why.
        error: PackError,
    },
    /// Some voice is missing.
    #[error("a voice is missing")]
    Voices,
    /// The guide would refuse the catalogue.
    #[error("the guide refuses the list of municipalities: {0:?}")]
    Catalogue(PackError),
}

impl Output {
    /// The file of a compiled pack in a voice.
    pub(crate) fn of(pack: &Compiled, voice: Voice) -> Result<Self, BuildError> {
        let refused =
            |error| BuildError::Refused { municipality: pack.municipality.clone(), error };
        let text = written(&pack.write())?.map_err(refused)?;
        let (language, to) = (voice.language.code(), voice.perspective.word());
        // It distinguishes the versions of one file, no more, and the catalogue has six such names
        // a municipality.
        let [a, b, c, d, ..] = sha256(&text);
        let hash = u32::from_be_bytes([a, b, c, d]);
        let name = format!("{}.{language}.{to}.{hash:08x}.json", pack.municipality);
        Ok(Self { name, text })
    }

    /// The digest that a browser checks the file against, as HTML and `fetch` write it.
    pub(crate) fn integrity(&self) -> String {
        format!("sha256-{}", BASE64_STANDARD.encode(sha256(&self.text)))
    }
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

fn sha256(text: &str) -> [u8; 32] {
    Sha256::digest(text).into()
}
