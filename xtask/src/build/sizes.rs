//! The files of a release build that a reader loads, and their sizes.

use super::publish::brotli_of;
use crate::files;
use anyhow::{Context, Result, bail};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// JavaScript that crates bring along and the glue imports.
pub(crate) const SNIPPETS: &str = "snippets";

/// The names of the two compiled files of a build.
pub(crate) struct Artifact {
    pub(crate) glue: String,
    pub(crate) wasm: String,
}

impl Artifact {
    pub(crate) fn find(v1: &Path) -> Result<Self> {
        Ok(Self {
            glue: only_name(v1, |name| {
                name.starts_with("traeningsguide-") && extension_is(name, "js")
            })
            .context("cannot find the glue")?,
            wasm: only_name(v1, |name| {
                name.starts_with("traeningsguide-") && extension_is(name, "wasm")
            })
            .context("cannot find the Wasm")?,
        })
    }
}

fn extension_is(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|it| it == extension)
}

fn only_name(folder: &Path, wanted: impl Fn(&str) -> bool) -> Result<String> {
    let mut names = Vec::new();
    for path in files::below(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if wanted(&name) {
            names.push(name.into_owned());
        }
    }
    match names.as_slice() {
        [name] => Ok(name.clone()),
        _ => bail!("{} should have one such file, and has {names:?}", folder.display()),
    }
}

/// A file that a reader loads, and its sizes.
pub(crate) struct Part {
    what: &'static str,
    pub(crate) path: PathBuf,
    raw: usize,
    pub(crate) brotli: usize,
}

impl Part {
    pub(crate) fn measure(what: &'static str, path: &Path) -> Result<Self> {
        Ok(Self { what, path: path.to_owned(), raw: size(path)?, brotli: size(&brotli_of(path))? })
    }

    fn name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }
}

/// The files that the first question needs, in the order in which a browser asks for them.
pub(crate) fn parts(v1: &Path) -> Result<Vec<Part>> {
    let artifact = Artifact::find(v1)?;
    let packs = v1.join("packs");
    let index = only_name(&packs, is_index).context("cannot find the list of municipalities")?;
    let mut parts = vec![
        Part::measure("loader", &v1.join("embed.js"))?,
        Part::measure("packs", &packs.join(index))?,
        Part::measure("glue", &v1.join(&artifact.glue))?,
        Part::measure("Wasm", &v1.join(&artifact.wasm))?,
    ];
    for snippet in files::below(&v1.join(SNIPPETS))? {
        parts.push(Part::measure("snippet", &snippet)?);
    }
    let mut measured = Vec::new();
    for pack in files::below(&packs)? {
        let name = pack.file_name().unwrap_or_default().to_string_lossy();
        if extension_is(&name, "json") && !is_index(&name) {
            measured.push(Part::measure("largest pack", &pack)?);
        }
    }
    let largest = measured.into_iter().max_by_key(|pack| pack.brotli);
    parts.push(largest.context("there is no pack in packs/")?);
    Ok(parts)
}

/// The Wasm that is fetched once the first page is painted.
pub(crate) fn later(v1: &Path) -> Result<Part> {
    let name = only_name(v1, |name| name.starts_with("late-") && extension_is(name, "wasm"))
        .context("cannot find the late Wasm")?;
    Part::measure("later", &v1.join(name))
}

/// Whether a file among the packs is the list of municipalities.
fn is_index(name: &str) -> bool {
    name.starts_with("index-") && extension_is(name, "json")
}

fn size(path: &Path) -> Result<usize> {
    let file = fs::metadata(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(usize::try_from(file.len())?)
}

/// Brotli bytes of several files together.
pub(crate) fn total(parts: &[Part]) -> usize {
    parts.iter().map(|part| part.brotli).sum()
}

/// The table of sizes that `cargo xtask build` prints.
pub(crate) fn table(parts: &[Part], later: &Part, budget: usize) -> String {
    let total = total(parts);
    let raw: usize = parts.iter().map(|part| part.raw).sum();
    let mut table = format!("\n{:<58}{:>12}{:>12}\n", "To the first question", "raw", "brotli");
    let rows = parts
        .iter()
        .map(|part| (part.what, part.name(), part.raw, part.brotli))
        .chain([("total", String::new(), raw, total)])
        .chain([(later.what, later.name(), later.raw, later.brotli)]);
    for (what, name, raw, brotli) in rows {
        // Writing to a string cannot fail.
        let _ = writeln!(table, "{what:<14}{name:<44}{:>12}{:>12}", bytes(raw), bytes(brotli));
    }
    let _ = writeln!(table, "{:<70}{:>12}\n", "budget", bytes(budget));
    table
}

/// `110 000 B`
pub(crate) fn bytes(count: usize) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text + " B"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_grouped() {
        assert_eq!(bytes(7), "7 B");
        assert_eq!(bytes(1_234), "1 234 B");
        assert_eq!(bytes(110_000), "110 000 B");
    }
}
