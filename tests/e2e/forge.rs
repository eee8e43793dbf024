//! A build of one's own, made without a compiler: where a file checks another by its digest, it
//! gets the new digest, and so on up to the loader.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use sha2::{Digest as _, Sha256};

/// The files of a build by their paths.
pub(crate) type Build = BTreeMap<String, Vec<u8>>;

/// Puts a file in the place of one of the build. A file that has a digest in its name gets another
/// name.
pub(crate) fn forge(build: &mut Build, path: &str, content: Vec<u8>) {
    // What changed files were, until those that know them are changed too.
    let mut changed = Build::new();
    change(build, &mut changed, path, content);
    while let Some((path, old)) = changed.pop_first() {
        let content = build.remove(&path).unwrap();
        let (from, to) = (digest(&old), digest(&content));
        let (from_hex, to_hex) = (hexadecimal(&old), hexadecimal(&content));
        let renamed = path
            .replace(&from_hex[..16], &to_hex[..16])
            .replace(&format!(".{}.", short(&from)), &format!(".{}.", short(&to)));
        build.insert(renamed.clone(), content);
        for (other, text) in texts(build) {
            let new = text.replace(&from, &to).replace(file_name(&path), file_name(&renamed));
            if new != text && other != renamed {
                change(build, &mut changed, &other, new.into_bytes());
            }
        }
        if changed.is_empty() {
            grow(build, &mut changed);
        }
    }
}

fn change(build: &mut Build, changed: &mut Build, path: &str, content: Vec<u8>) {
    let old = build.insert(path.to_owned(), content);
    let old = old.unwrap_or_else(|| panic!("the build has no {path}"));
    changed.entry(path.to_owned()).or_insert(old);
}

/// Makes the indexes and lists anew from their first lines, and gives the loaders their root.
fn grow(build: &mut Build, changed: &mut Build) {
    let paths: Vec<String> = build.keys().filter(|it| is_leaf(it)).cloned().collect();
    let entries: Vec<String> = paths.iter().map(|it| first_line(&build[it])).collect();
    let mut nodes: Vec<String> = entries.iter().map(|it| half(it)).collect();
    let mut ways = vec![String::new(); nodes.len()];
    let mut places: Vec<usize> = (0..nodes.len()).collect();
    while nodes.len() > 1 {
        for (place, way) in places.iter_mut().zip(&mut ways) {
            way.extend(nodes.get(*place ^ 1).map(String::as_str));
            *place /= 2;
        }
        nodes = nodes.chunks(2).map(above).collect();
    }
    let root = nodes.concat();
    let old = paths[0].rsplit('.').nth(1).unwrap().to_owned();
    for (path, text) in texts(build).into_iter().filter(|(_, text)| !text.contains(&root)) {
        if let Some(known) = root_in(&text, &old) {
            change(build, changed, &path, text.replace(&known, &root).into_bytes());
        }
    }
    for ((path, entry), way) in paths.into_iter().zip(entries).zip(ways) {
        build.remove(&path);
        let renamed = path.replace(&old, &short(&root));
        build.insert(renamed, [entry, way].join("\n").into_bytes());
    }
}

/// The root that a script has, by the part of it that is in the names of leaves.
fn root_in(script: &str, named: &str) -> Option<String> {
    let quoted = script.split('"').find(|it| it.len() == 22 && short(it) == named)?;
    Some(quoted.to_owned())
}

/// Whether a file is an index or a list: `/v1/packs/holstebro.da.12345678.json`.
fn is_leaf(path: &str) -> bool {
    path.contains("/packs/") && file_name(path).split('.').count() == 4
}

fn first_line(content: &[u8]) -> String {
    let text = str::from_utf8(content).unwrap();
    text.split_once('\n').map_or(text, |(line, _)| line).to_owned()
}

fn above(pair: &[String]) -> String {
    let mut pair = pair.to_vec();
    pair.sort();
    if pair.len() == 1 { pair.concat() } else { half(&pair.concat()) }
}

/// The files that are text.
fn texts(build: &Build) -> Vec<(String, String)> {
    let text = |(path, content): (&String, &Vec<u8>)| {
        Some((path.clone(), String::from_utf8(content.clone()).ok()?))
    };
    build.iter().filter_map(text).collect()
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

fn digest(content: &[u8]) -> String {
    BASE64_STANDARD_NO_PAD.encode(Sha256::digest(content))
}

fn half(text: &str) -> String {
    BASE64_STANDARD_NO_PAD.encode(&Sha256::digest(text)[..16])
}

fn short(digest: &str) -> String {
    digest.chars().take(8).collect::<String>().replace('+', "-").replace('/', "_")
}

/// As files are named after their content.
fn hexadecimal(content: &[u8]) -> String {
    Sha256::digest(content).iter().fold(String::new(), |mut name, byte| {
        write!(name, "{byte:02x}").unwrap();
        name
    })
}
