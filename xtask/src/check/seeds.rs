//! The inputs that the fuzzer begins with: the real packs, their conditions, and their compiled
//! form.

use crate::project::Project;
use crate::run::run;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// The folders of packs: the real ones, and the small one of the tests.
const PACKS: [&str; 2] = ["public/packs", "packs/tests/content/packs"];

/// Writes a folder for each target, with a file for each seed.
pub(crate) fn write(project: &Project, folder: &Path) -> Result<()> {
    if folder.is_dir() {
        fs::remove_dir_all(folder)?;
    }
    let (conditions, sources) = (folder.join("condition"), folder.join("pack_source"));
    fs::create_dir_all(&conditions)?;
    fs::create_dir_all(&sources)?;
    let mut whens = BTreeSet::new();
    for (place, packs) in PACKS.iter().enumerate() {
        for pack in files(&project.root.join(packs))? {
            let text = fs::read_to_string(&pack)?;
            let table: Table =
                text.parse().with_context(|| format!("cannot read {}", pack.display()))?;
            each_when(&Value::Table(table), &mut whens);
            fs::write(sources.join(format!("{place}-{}", name(&pack))), text)?;
        }
    }
    for (place, when) in whens.iter().enumerate() {
        fs::write(conditions.join(place.to_string()), when)?;
    }

    let compiled = folder.join("compiled");
    let mut packs = project.cargo("packs build --out");
    packs.arg(&compiled);
    run(packs)?;
    let catalogue = folder.join("catalogue");
    fs::create_dir_all(&catalogue)?;
    fs::rename(compiled.join("index.json"), catalogue.join("index.json"))?;

    // An input that once failed is close to others that may fail.
    for once in files(&project.root.join("fuzz/tests/failed"))? {
        for input in files(&once)? {
            fs::copy(&input, folder.join(name(&once)).join(name(&input)))?;
        }
    }
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    entries.map(|entry| Ok(entry?.path())).collect()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn each_when(value: &Value, whens: &mut BTreeSet<String>) {
    match value {
        Value::Table(table) => {
            whens.extend(table.get("when").and_then(Value::as_str).map(str::to_owned));
            table.values().for_each(|value| each_when(value, whens));
        }
        Value::Array(values) => values.iter().for_each(|value| each_when(value, whens)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_found_at_any_depth() -> Result<()> {
        let table: Table =
            "[[a]]\nwhen = \"x = y\"\n[[a.b]]\nwhen = \"z = y\"\n[c]\nwhen = 1".parse()?;
        let mut whens = BTreeSet::new();
        each_when(&Value::Table(table), &mut whens);
        assert_eq!(Vec::from_iter(whens), ["x = y", "z = y"]);
        Ok(())
    }
}
