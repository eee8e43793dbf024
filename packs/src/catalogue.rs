//! All that ships: for each municipality its rules, its words in each voice and an index of these
//! files in each language; the lists of municipalities; and what the loader must know of them.

use serde_json::{Map, Value, json};

use crate::checked::Checked;
use crate::output::{BuildError, Output, half, short, written};
use traeningsguide::content::compiled::{Compiled, Contact, FORMAT};
use traeningsguide::content::wire::Wire as _;
use traeningsguide::content::{Direction, List, Listed};
use traeningsguide::i18n::{DANISH_BEGINS, Language, Msg};

/// The file with what the loader and the snippet builder must know. It does not ship: the build
/// puts it into both.
pub const LOADER: &str = "loader.json";

/// Everything that ships, and what the loader must know of it last.
///
/// # Errors
///
/// When the guide would refuse a file.
pub fn outputs(packs: &[Checked]) -> Result<Vec<Output>, BuildError> {
    let mut outputs: Vec<Output> = packs.iter().flat_map(Checked::files).cloned().collect();
    let root = lists_and_indexes(packs, &mut outputs)?;
    let languages = messages::languages().map(|it| (it.code().to_owned(), in_loader(it)));
    let languages: Map<String, Value> = languages.collect();
    let municipalities: Vec<Value> = in_order(packs).into_iter().map(in_builder).collect();
    let known = json!({ "root": root, "languages": languages, "municipalities": municipalities });
    outputs.push(Output { name: LOADER.to_owned(), text: known.to_string() });
    Ok(outputs)
}

/// What the snippet builder must know of a municipality: its name and whom to call, in each
/// language.
fn in_builder(pack: &Checked) -> Value {
    let in_each = |text: fn(&Compiled) -> Option<&str>| -> Map<String, Value> {
        let text = |it: Language| text(&pack.pack(it.into()).text).unwrap_or_default().into();
        messages::languages().map(|it| (it.code().to_owned(), text(it))).collect()
    };
    let help = help(pack.danish()).map(|it| {
        let name = in_each(|it| help(it).map(|it| &*it.name));
        json!({ "name": name, "phone": it.phone, "web": it.web })
    });
    json!({ "id": pack.municipality, "name": in_each(|it| Some(&it.name)), "help": help })
}

fn help(pack: &Compiled) -> Option<&Contact> {
    pack.contacts.get(pack.help?)
}

/// What the loader must know of a language: what to say where the guide cannot run; nothing where
/// that is not in the language.
fn in_loader(language: Language) -> Value {
    let [failed, text] = [Msg::Failed, Msg::ReadAsText].map(|it| messages::say(language, it));
    let is_rtl = messages::tongue(language).direction == Direction::Rtl;
    if [&failed, &text].iter().any(|it| it.contains(DANISH_BEGINS)) {
        return json!({});
    }
    json!({ "failed": failed, "text": text, "rtl": is_rtl })
}

/// Adds the lists and the indexes, and returns the root of the tree of their digests.
fn lists_and_indexes(packs: &[Checked], outputs: &mut Vec<Output>) -> Result<String, BuildError> {
    let mut all = Vec::new();
    for language in messages::languages() {
        all.push((format!("list.{}", language.code()), list_text(packs, language)?));
        for pack in packs {
            let refused =
                |error| BuildError::Refused { municipality: pack.municipality.clone(), error };
            let text = written(&pack.index(language).write())?.map_err(refused)?;
            all.push((format!("{}.{}", pack.municipality, language.code()), text));
        }
    }
    let leaves = all.iter().map(|(_, text)| half(text)).collect();
    let (root, ways) = tree(leaves);
    outputs.extend(all.into_iter().zip(ways).map(|((of, text), way)| Output {
        name: format!("{of}.{}.json", short(&root)),
        text: format!("{text}\n{}", way.concat()),
    }));
    Ok(root)
}

/// The root of a tree of digests, and for each leaf the digests beside its way there. A node is the
/// digest of the two under it, the lesser first; one that has no neighbour is the node above it.
fn tree(leaves: Vec<String>) -> (String, Vec<Vec<String>>) {
    let mut ways = vec![Vec::new(); leaves.len()];
    let mut places: Vec<usize> = (0..leaves.len()).collect();
    let mut nodes = leaves;
    while nodes.len() > 1 {
        for (place, way) in places.iter_mut().zip(&mut ways) {
            way.extend(nodes.get(*place ^ 1).cloned());
            *place /= 2;
        }
        let above = |pair: &[String]| match pair {
            [one, other] if one < other => half(&[one.as_str(), other].concat()),
            [one, other] => half(&[other.as_str(), one].concat()),
            alone => alone.concat(),
        };
        nodes = nodes.chunks(2).map(above).collect();
    }
    (nodes.pop().unwrap_or_default(), ways)
}

/// The text of the list of municipalities in a language.
pub(crate) fn list_text(packs: &[Checked], language: Language) -> Result<String, BuildError> {
    written(&list(packs, language).write())?.map_err(BuildError::List)
}

/// The list of municipalities in a language.
fn list(packs: &[Checked], language: Language) -> List {
    let listed = |pack: &Checked| Listed {
        id: pack.municipality.clone(),
        name: pack.pack(language.into()).text.name.clone(),
    };
    List {
        format: FORMAT,
        languages: messages::languages().map(messages::tongue).collect(),
        early: messages::words(language).iter().take(Msg::EARLY).cloned().collect(),
        municipalities: in_order(packs).into_iter().map(listed).collect(),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// As the loader goes from an index to the root.
    fn follow(leaf: &str, way: &[String]) -> String {
        way.iter().fold(leaf.to_owned(), |node, beside| {
            half(&if node < *beside { node + beside } else { beside.clone() + &node })
        })
    }

    #[test]
    fn every_leaf_leads_to_the_root_and_nothing_else_does() {
        for count in 1..20 {
            let leaves: Vec<String> = (0..count).map(|it| half(&it.to_string())).collect();
            let (root, ways) = tree(leaves.clone());
            for (leaf, way) in leaves.iter().zip(&ways) {
                assert_eq!(follow(leaf, way), root);
                assert!(way.len() <= 5, "{count} leaves need {}", way.len());
                assert!(count == 1 || follow(&half("another"), way) != root);
            }
        }
    }
}
