//! The crates that are compiled into the Wasm, as a `CycloneDX` list: each with its licence, its
//! repository and its digest.
//!
//! It is made from `cargo tree` and `Cargo.lock`. It contains no time, no path and nothing random,
//! so that two builds have the same list.

use crate::project::Project;
use crate::run::try_output;
use crate::tools::rust;
use anyhow::{Context, Result};
use serde_json::{Value, json};
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
    let tree = try_output(project.cargo(TREE).arg(LINE)).context("`cargo tree` failed")?;
    let rust = rust::version_value(project, "release")?;
    let list = list(&tree, &project.read("Cargo.lock")?, &rust)?;
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
        // SPDX has no `/`, an older notation for `OR`.
        let licence = self.licence.replace('/', " OR ");
        let address = (!self.address.is_empty()).then_some(self.address);
        let fields = [
            ("type", Some(kind.into())),
            ("name", Some(self.name.into())),
            ("version", Some(self.version.into())),
            ("bom-ref", Some(self.purl().into())),
            ("purl", Some(self.purl().into())),
            ("licenses", Some(json!([{ "expression": licence }]))),
            ("hashes", digest.map(|it| json!([{ "alg": "SHA-256", "content": it }]))),
            ("externalReferences", address.map(|it| json!([{ "type": "vcs", "url": it }]))),
        ];
        fields.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
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
        if let Some(parent) = above.last() {
            needs.entry(parent.clone()).or_default().insert(it.purl());
        }
        above.push(it.purl());
        if depth == 0 {
            root = Some(it);
        } else {
            crates.insert(it);
        }
    }
    let root = root.context("`cargo tree` printed nothing")?;
    let library = |it: &Crate<'_>| it.component("library", digests.get(&it.purl()).map(|it| &**it));
    let mut components: Vec<Value> = crates.iter().map(library).collect();
    // The standard library is compiled with them, from the source in the toolchain.
    let purl = format!("pkg:github/rust-lang/rust@{rust}");
    components.push(json!({
        "type": "library", "bom-ref": purl, "purl": purl, "name": "rust-std", "version": rust,
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
    }));
    let needs: Vec<_> =
        needs.iter().map(|(parent, on)| json!({ "ref": parent, "dependsOn": on })).collect();
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": root.component("application", None) },
        "components": components,
        "dependencies": needs,
    }))
}

/// The digest of each crate in the lock, by its package URL.
fn digests(lock: &str) -> Result<BTreeMap<String, String>> {
    let lock: Table = lock.parse()?;
    let packages =
        lock.get("package").and_then(|it| it.as_array()).context("Cargo.lock is empty")?;
    let read = |package: &toml::Value| {
        let text = |key: &str| package.get(key)?.as_str();
        let purl = format!("pkg:cargo/{}@{}", text("name")?, text("version")?);
        Some((purl, text("checksum")?.to_owned()))
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
        let value = |place: &str| list.pointer(place).cloned().unwrap_or_default();
        assert_eq!(value("/components/0"), first);
        assert_eq!(value("/components/1/purl"), leptos);
        assert_eq!(value("/components/2/name"), "rust-std");
        assert_eq!(value("/components/3"), Value::Null);
        assert_eq!(value("/metadata/component/name"), "guide");
        let guide = json!({ "ref": "pkg:cargo/guide@0.1.0", "dependsOn": [chrono, leptos] });
        let needs = value("/dependencies");
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
