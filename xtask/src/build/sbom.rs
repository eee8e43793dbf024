//! The crates that are compiled into the Wasm, as a `CycloneDX` list: each with its licence, its
//! repository and its digest.
//!
//! It is made from `cargo tree` and `Cargo.lock`. It contains no time, no path and nothing random,
//! so that two builds have the same list.

use crate::project::Project;
use crate::run::answer;
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use toml::Table;

/// The name that tools look for.
const NAME: &str = "sbom.cdx.json";

/// Without procedural macros and build dependencies, which do not ship. The depth of a line says
/// which crate needs it.
const TREE: &str = "tree --locked --package traeningsguide --target wasm32-unknown-unknown \
    --edges normal,no-proc-macro --prefix depth --format";

/// `2leptos v0.8.23`, licence, address.
const LINE: &str = " {p}|{l}|{r}";

pub(crate) fn write(project: &Project, dist: &Path) -> Result<()> {
    let mut cargo = project.cargo(TREE);
    cargo.arg(LINE);
    let tree = answer(cargo).context("`cargo tree` failed")?;
    let toolchain: Table = project.read("rust-toolchain.toml")?.parse()?;
    let rust = toolchain.get("toolchain").and_then(|it| it.get("channel")?.as_str());
    let rust = rust.context("rust-toolchain.toml has no channel")?;
    let list = list(&tree, &project.read("Cargo.lock")?, rust)?;
    fs::write(dist.join(NAME), format!("{list:#}\n"))
        .with_context(|| format!("cannot write {NAME}"))
}

/// A crate of the tree.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Crate<'a> {
    name: &'a str,
    version: &'a str,
    licence: &'a str,
    address: &'a str,
}

impl<'a> Crate<'a> {
    /// Reads a line of the tree: its depth and its crate.
    fn read(line: &'a str) -> Option<(usize, Self)> {
        let (depth, line) = line.split_once(' ')?;
        let mut fields = line.trim_end_matches(" (*)").splitn(3, '|');
        let mut words = fields.next()?.split(' ');
        let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
        let (licence, address) = (fields.next()?, fields.next()?);
        Some((depth.parse().ok()?, Self { name, version, licence, address }))
    }

    /// Its package URL, which is its key in the list.
    fn purl(&self) -> String {
        format!("pkg:cargo/{}@{}", self.name, self.version)
    }

    fn component(&self, kind: &str, digest: Option<&str>) -> Value {
        let mut it = Map::new();
        for (key, value) in [("type", kind), ("name", self.name), ("version", self.version)] {
            it.insert(key.into(), value.into());
        }
        it.insert("bom-ref".into(), self.purl().into());
        it.insert("purl".into(), self.purl().into());
        // An older notation for `OR`, which SPDX does not have.
        let licence = self.licence.replace('/', " OR ");
        it.insert("licenses".into(), json!([{ "expression": licence }]));
        if let Some(digest) = digest {
            it.insert("hashes".into(), json!([{ "alg": "SHA-256", "content": digest }]));
        }
        if !self.address.is_empty() {
            let vcs = json!([{ "type": "vcs", "url": self.address }]);
            it.insert("externalReferences".into(), vcs);
        }
        it.into()
    }
}

fn list(tree: &str, lock: &str, rust: &str) -> Result<Value> {
    let digests = digests(lock)?;
    let mut crates = BTreeSet::new();
    let mut needs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    // The path from the root to the previous line.
    let mut above: Vec<String> = Vec::new();
    let mut root = None;
    for line in tree.lines() {
        let (depth, it) =
            Crate::read(line).with_context(|| format!("`cargo tree` printed `{line}`"))?;
        above.truncate(depth);
        needs.entry(it.purl()).or_default();
        if let Some(whose) = above.last() {
            needs.entry(whose.clone()).or_default().insert(it.purl());
        }
        above.push(it.purl());
        if depth == 0 {
            root = Some(it);
        } else {
            crates.insert(it);
        }
    }
    let root = root.context("`cargo tree` printed nothing")?;
    let digest =
        |it: &Crate<'_>| digests.get(&(it.name.into(), it.version.into())).map(String::as_str);
    let mut components: Vec<Value> =
        crates.iter().map(|it| it.component("library", digest(it))).collect();
    // The standard library is compiled with them, from the source in the toolchain.
    let purl = format!("pkg:github/rust-lang/rust@{rust}");
    components.push(json!({
        "type": "library", "bom-ref": purl, "purl": purl, "name": "rust-std", "version": rust,
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
    }));
    let needs: Vec<_> =
        needs.iter().map(|(whose, on)| json!({ "ref": whose, "dependsOn": on })).collect();
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": root.component("application", None) },
        "components": components,
        "dependencies": needs,
    }))
}

/// The digest of each crate in the lock, by name and version.
fn digests(lock: &str) -> Result<BTreeMap<(String, String), String>> {
    let lock: Table = lock.parse()?;
    let packages =
        lock.get("package").and_then(|it| it.as_array()).context("Cargo.lock is empty")?;
    let read = |package: &toml::Value| {
        let text = |key: &str| Some(package.get(key)?.as_str()?.to_owned());
        Some(((text("name")?, text("version")?), text("checksum")?))
    };
    Ok(packages.iter().filter_map(read).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str = "0 guide v0.1.0 (/x/y)|MPL-2.0|\n\
        1 leptos v0.8.23|MIT|https://a\n2 chrono v0.4.45|MIT/Apache-2.0|https://b\n\
        1 chrono v0.4.45|MIT/Apache-2.0|https://b (*)\n";
    const LOCK: &str = "[[package]]\nname = \"chrono\"\nversion = \"0.4.45\"\nchecksum = \"ab\"\n";

    #[test]
    fn the_tree_becomes_a_list() -> Result<()> {
        let list = list(TREE, LOCK, "1.95.0")?;
        let (chrono, leptos) = ("pkg:cargo/chrono@0.4.45", "pkg:cargo/leptos@0.8.23");
        let first = json!({
            "type": "library", "name": "chrono", "version": "0.4.45", "bom-ref": chrono, "purl": chrono,
            "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            "hashes": [{ "alg": "SHA-256", "content": "ab" }],
            "externalReferences": [{ "type": "vcs", "url": "https://b" }],
        });
        let said = |place: &str| list.pointer(place).cloned().unwrap_or_default();
        assert_eq!(said("/components/0"), first);
        assert_eq!(said("/components/1/purl"), leptos);
        assert_eq!(said("/components/2/name"), "rust-std");
        assert_eq!(said("/components/3"), Value::Null);
        assert_eq!(said("/metadata/component/name"), "guide");
        let guide = json!({ "ref": "pkg:cargo/guide@0.1.0", "dependsOn": [chrono, leptos] });
        let needs = said("/dependencies");
        assert!(needs.as_array().is_some_and(|it| it.contains(&guide)), "{needs}");
        assert!(!list.to_string().contains("/x/y"), "it contains a path");
        Ok(())
    }

    #[test]
    fn an_unreadable_tree_is_an_error() {
        assert!(list("", LOCK, "1").is_err());
        assert!(list("0 guide\n", LOCK, "1").is_err());
    }
}
