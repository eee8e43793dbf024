//! What ships: one JSON file for each municipality and language, and the catalogue that names them.

use super::report::Checked;
use crate::content::compiled::{Compiled, FORMAT};
use crate::content::{Catalogue, Entry, HelpLine, Localized, Pack, PackError, digest};
use crate::i18n::{Language, Msg};

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Its name.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// The file of the catalogue: the only one whose name does not change with its content.
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
    let mut outputs: Vec<Output> = packs.iter().flat_map(|pack| pack.files.clone()).collect();
    outputs.push(catalogue(packs)?);
    Ok(outputs)
}

/// The list of municipalities.
pub(super) fn catalogue(packs: &[Checked]) -> Result<Output, BuildError> {
    let mut municipalities: Vec<Entry> = packs.iter().map(entry).collect();
    municipalities.sort_by_cached_key(|entry: &Entry| alphabetical(&entry.name.da));
    let failed = Localized { da: Language::Da.say(Msg::Failed), en: Language::En.say(Msg::Failed) };
    let catalogue = Catalogue { format: FORMAT, failed, municipalities };
    let text = serde_json::to_string(&catalogue)?;
    Catalogue::read(&text).map_err(BuildError::Catalogue)?;
    Ok(Output { name: CATALOGUE.to_owned(), text })
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
pub(super) fn output(pack: &Compiled, language: Language) -> Result<(Output, Pack), BuildError> {
    let text = serde_json::to_string(pack)?;
    let refused = |error| BuildError::Refused { municipality: pack.municipality.clone(), error };
    let read = Pack::read(&text).map_err(refused)?;
    let hash = digest(&text);
    let name = format!("{}.{}.{hash:016x}.json", pack.municipality, language.code());
    Ok((Output { name, text }, read))
}

fn entry(pack: &Checked) -> Entry {
    let [danish, english] = &pack.files;
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
        pack: both(&danish.name, &english.name),
    }
}
