//! The files of a release build that a reader loads, and their sizes.

use crate::files::{self, file_name};
use anyhow::{Context, Result, bail};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// JavaScript that crates bring along and the glue imports.
pub(crate) const SNIPPETS: &str = "snippets";

/// The glue of a build: its name changes with its content.
pub(crate) fn glue(v1: &Path) -> Result<PathBuf> {
    only(v1, "traeningsguide-", ".js").context("cannot find the glue")
}

/// The Wasm of a build that the first question needs.
pub(crate) fn wasm(v1: &Path) -> Result<PathBuf> {
    only(v1, "traeningsguide-", ".wasm").context("cannot find the Wasm")
}

/// The one file in a folder whose name begins and ends like this.
fn only(folder: &Path, begin: &str, ending: &str) -> Result<PathBuf> {
    let mut found = files::below(folder)?;
    found.retain(|it| file_name(it).starts_with(begin) && file_name(it).ends_with(ending));
    match found.as_slice() {
        [file] => Ok(file.clone()),
        _ => bail!("{} should have one such file, and has {found:?}", folder.display()),
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
    pub(crate) fn measure(what: &'static str, path: PathBuf) -> Result<Self> {
        let (raw, brotli) = (size(&path)?, size(&path.with_added_extension("br"))?);
        Ok(Self { what, path, raw, brotli })
    }
}

/// The files that the first question needs, in the order in which a browser asks for them: those of
/// the reader who has the most words.
pub(crate) fn parts(v1: &Path) -> Result<Vec<Part>> {
    // `holstebro.<digest>.json` has rules, `holstebro.da.<root>.json` is an index, and
    // `holstebro.da.self.<digest>.json` has words.
    let files = files::below(&v1.join("packs"))?;
    let of = |what, begin: &str, dots: usize| -> Result<Part> {
        let is_it = |name: &str| {
            let stem = name.strip_suffix(".json");
            stem.is_some_and(|it| it.starts_with(begin) && it.matches('.').count() == dots)
        };
        let found = files.iter().filter(|it| is_it(&file_name(it)));
        let found = found.map(|it| Part::measure(what, it.clone())).collect::<Result<Vec<_>>>()?;
        let largest = found.into_iter().max_by_key(|it| it.brotli);
        largest.with_context(|| format!("packs/ has no {what} of `{begin}`"))
    };
    let words = of("words", "", 3)?;
    let name = file_name(&words.path);
    let (municipality, rest) = name.split_once('.').context("words have a municipality")?;
    let (language, _) = rest.split_once('.').context("words have a language")?;
    let mut parts = vec![
        Part::measure("loader", v1.join("embed.js"))?,
        of("index", &format!("{municipality}.{language}."), 2)?,
        Part::measure("glue", glue(v1)?)?,
        Part::measure("Wasm", wasm(v1)?)?,
    ];
    for snippet in files::below(&v1.join(SNIPPETS))? {
        parts.push(Part::measure("snippet", snippet)?);
    }
    parts.push(of("rules", &format!("{municipality}."), 1)?);
    parts.push(words);
    Ok(parts)
}

/// The Wasm that is fetched once the first page is painted.
pub(crate) fn later(v1: &Path) -> Result<Part> {
    Part::measure("later", only(v1, "late-", ".wasm").context("cannot find the late Wasm")?)
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
    let raw = parts.iter().map(|part| part.raw).sum();
    let total = Part { what: "total", path: PathBuf::new(), raw, brotli: total(parts) };
    let mut table = format!("\n{:<58}{:>12}{:>12}\n", "To the first question", "raw", "brotli");
    for Part { what, path, raw, brotli } in parts.iter().chain([&total, later]) {
        let (name, raw, brotli) = (file_name(path), bytes(*raw), bytes(*brotli));
        // Writing to a string cannot fail.
        let _ = writeln!(table, "{what:<14}{name:<44}{raw:>12}{brotli:>12}");
    }
    table + &format!("{:<70}{:>12}\n\n", "budget", bytes(budget))
}

/// `110 000 B`
pub(crate) fn bytes(count: usize) -> String {
    let digits = count.to_string();
    let groups = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy);
    groups.collect::<Vec<_>>().join(" ") + " B"
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
