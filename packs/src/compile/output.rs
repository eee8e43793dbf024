//! What ships: one JSON file for each municipality and voice, and the catalogue that names them.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha256};

use crate::report::Checked;
use traeningsguide::content::compiled::{Compiled, FORMAT};
use traeningsguide::content::wire::Wire as _;
use traeningsguide::content::{
    Catalogue, Early, Entry, Files, HelpLine, Localized, Pack, PackError, PackFile, Voices,
};
use traeningsguide::i18n::{Language, Msg, Perspective, Voice};

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Its name.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// The file of the catalogue. A build names it after its content once it knows where it goes.
pub const CATALOGUE: &str = "index.json";

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
    /// The guide would refuse the catalogue.
    #[error("the guide refuses the list of municipalities: {0:?}")]
    Catalogue(PackError),
}

/// Everything that ships, the catalogue last.
///
/// # Errors
///
/// When the guide would refuse the catalogue.
pub fn outputs(packs: &[Checked]) -> Result<Vec<Output>, BuildError> {
    let mut outputs: Vec<Output> =
        packs.iter().flat_map(|pack| pack.files.iter().map(|(_, file)| file.clone())).collect();
    outputs.push(catalogue(packs)?);
    Ok(outputs)
}

/// The list of municipalities.
pub(crate) fn catalogue(packs: &[Checked]) -> Result<Output, BuildError> {
    let municipalities = in_order(packs).into_iter().map(entry).collect();
    let early = |language: Language| {
        let mut words = Voice::from(language).words();
        words.truncate(Msg::EARLY);
        words
    };
    let early = Early { da: early(Language::Da), en: early(Language::En) };
    let catalogue = Catalogue { format: FORMAT, early, municipalities };
    let text = serde_json::to_string(&catalogue.write())?;
    Catalogue::read(&text).map_err(BuildError::Catalogue)?;
    Ok(Output { name: CATALOGUE.to_owned(), text })
}

/// All municipalities in the order of the Danish alphabet.
pub(crate) fn in_order(packs: &[Checked]) -> Vec<&Checked> {
    let mut packs: Vec<&Checked> = packs.iter().collect();
    packs.sort_by_cached_key(|pack| alphabetical(&pack.danish.name));
    packs
}

/// Where a Danish name stands in the alphabet: Æ, Ø and Å come last, and Aa is an Å.
fn alphabetical(name: &str) -> String {
    let name = name.to_lowercase().replace("aa", "å");
    let letter = |letter| match letter {
        'æ' => '{',
        'ø' => '|',
        'å' => '}',
        other => other,
    };
    name.chars().map(letter).collect()
}

/// The file of a compiled pack, and what the guide reads from it.
pub(crate) fn output(pack: &Compiled, voice: Voice) -> Result<(Output, Pack), BuildError> {
    let text = serde_json::to_string(&pack.write())?;
    let refused = |error| BuildError::Refused { municipality: pack.municipality.clone(), error };
    let read = Pack::read(&text).map_err(refused)?;
    let (language, to) = (voice.language.code(), voice.perspective.word());
    // It tells the versions of one file apart, no more, and the catalogue has six such names a
    // municipality.
    let [a, b, c, d, ..] = sha256(&text);
    let hash = u32::from_be_bytes([a, b, c, d]);
    let name = format!("{}.{language}.{to}.{hash:08x}.json", pack.municipality);
    Ok((Output { name, text }, read))
}

fn sha256(text: &str) -> [u8; 32] {
    Sha256::digest(text).into()
}

/// What a browser holds a file against, as HTML and `fetch` write it.
fn integrity(text: &str) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(sha256(text)))
}

fn entry(pack: &Checked) -> Entry {
    let help =
        |compiled: &Compiled| compiled.help.and_then(|place| compiled.contacts.get(place).cloned());
    let both = |da: &str, en: &str| Localized { da: da.to_owned(), en: en.to_owned() };
    Entry {
        id: pack.municipality.clone(),
        name: both(&pack.danish.name, &pack.english.name),
        help: help(&pack.danish).zip(help(&pack.english)).map(|(da, en)| HelpLine {
            name: both(&da.name, &en.name),
            phone: da.phone,
            web: da.web,
        }),
        pack: Files { da: voices(pack, Language::Da), en: voices(pack, Language::En) },
    }
}

fn voices(pack: &Checked, language: Language) -> Voices {
    let file = |perspective| {
        let of = pack.files.iter().find(|(it, _)| *it == Voice { language, perspective });
        let (name, text) =
            of.map(|(_, file)| (file.name.clone(), file.text.as_str())).unwrap_or_default();
        PackFile { name, integrity: integrity(text) }
    };
    Voices {
        own: file(Perspective::Own),
        relative: file(Perspective::Relative),
        professional: file(Perspective::Professional),
    }
}
