//! All that ships: one JSON file for each municipality and voice, and the catalogue that names
//! them.

use crate::checked::Checked;
use crate::output::{BuildError, Output, written};
use traeningsguide::content::compiled::{Compiled, FORMAT};
use traeningsguide::content::wire::Wire as _;
use traeningsguide::content::{
    Catalogue, Early, Entry, Files, HelpLine, Localized, PackFile, Voices,
};
use traeningsguide::i18n::{Language, Msg, Perspective, Voice};

/// The file of the catalogue. A build names it after its content once it knows where it goes.
pub const CATALOGUE: &str = "index.json";

/// Everything that ships, the catalogue last.
///
/// # Errors
///
/// When the guide would refuse the catalogue.
pub fn outputs(packs: &[Checked]) -> Result<Vec<Output>, BuildError> {
    let mut outputs: Vec<Output> =
        packs.iter().flat_map(|pack| pack.files.iter().cloned()).collect();
    outputs.push(catalogue(packs)?);
    Ok(outputs)
}

/// The file of the list of municipalities.
pub(crate) fn catalogue(packs: &[Checked]) -> Result<Output, BuildError> {
    let text = written(&list(packs).write())?.map_err(BuildError::Catalogue)?;
    Ok(Output { name: CATALOGUE.to_owned(), text })
}

/// The list of municipalities.
pub(crate) fn list(packs: &[Checked]) -> Catalogue {
    let municipalities = in_order(packs).into_iter().map(entry).collect();
    let early = |language: Language| {
        let words = messages::words(language).iter();
        words.take(Msg::EARLY).cloned().collect()
    };
    let early = Early { da: early(Language::Da), en: early(Language::En) };
    Catalogue { format: FORMAT, early, municipalities }
}

/// All municipalities in the order of the Danish alphabet.
pub(crate) fn in_order(packs: &[Checked]) -> Vec<&Checked> {
    let mut packs: Vec<&Checked> = packs.iter().collect();
    packs.sort_by_cached_key(|pack| alphabetical(&pack.danish().name));
    packs
}

/// The key that sorts a Danish name: Æ, Ø and Å come last, and Aa is an Å.
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

fn entry(pack: &Checked) -> Entry {
    let help =
        |compiled: &Compiled| compiled.help.and_then(|place| compiled.contacts.get(place).cloned());
    let both = |da: &str, en: &str| Localized { da: da.to_owned(), en: en.to_owned() };
    Entry {
        id: pack.municipality.clone(),
        name: both(&pack.danish().name, &pack.english().name),
        help: help(pack.danish()).zip(help(pack.english())).map(|(da, en)| HelpLine {
            name: both(&da.name, &en.name),
            phone: da.phone,
            web: da.web,
        }),
        pack: Files { da: voices(pack, Language::Da), en: voices(pack, Language::En) },
    }
}

fn voices(pack: &Checked, language: Language) -> Voices {
    let file = |perspective| {
        let file = pack.file(Voice { language, perspective });
        PackFile { name: file.name.clone(), integrity: file.integrity() }
    };
    Voices {
        own: file(Perspective::Own),
        relative: file(Perspective::Relative),
        professional: file(Perspective::Professional),
    }
}
