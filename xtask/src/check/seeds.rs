//! The inputs that the fuzzer begins with: the real packs, their conditions, and their compiled
//! form.

use crate::files::{self, file_name};
use crate::project::Project;
use crate::run::run;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use toml::{Table, Value};

/// The folders of packs: the real ones, and the small one of the tests.
const PACKS: [&str; 2] = ["public/packs", "packs/tests/content/packs"];

/// Writes a folder for each target, with a file for each seed.
pub(crate) fn write(project: &Project, folder: &Path) -> Result<()> {
    files::remove_folder(folder)?;
    let [conditions, sources, catalogue] =
        ["condition", "pack_source", "catalogue"].map(|target| folder.join(target));
    for target in [&conditions, &sources, &catalogue] {
        fs::create_dir_all(target)?;
    }
    let mut whens = BTreeSet::new();
    for (place, packs) in PACKS.iter().enumerate() {
        for pack in files::below(&project.root.join(packs))? {
            let text = project.read(&pack)?;
            let table: Table =
                text.parse().with_context(|| format!("cannot read {}", pack.display()))?;
            each_when(&Value::Table(table), &mut whens);
            fs::write(sources.join(format!("{place}-{}", file_name(&pack))), text)?;
        }
    }
    for (place, when) in whens.iter().enumerate() {
        fs::write(conditions.join(place.to_string()), when)?;
    }

    let compiled = folder.join("compiled");
    run(project.cargo("packs build --out").arg(&compiled))?;
    for file in files::names_below(&compiled)? {
        // Rules have the municipality and a digest in their name, other files more or less.
        if file.split('.').count() != 3 {
            fs::rename(compiled.join(&file), catalogue.join(&file))?;
        }
    }

    // An input that once failed is close to others that may fail.
    let failed = project.root.join("fuzz/tests/failed");
    for input in files::names_below(&failed)? {
        fs::copy(failed.join(&input), folder.join(input))?;
    }
    Ok(())
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
