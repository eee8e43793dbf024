//! The release build, and what a citizen loads of it before the first question.

use crate::stage::V1;
use crate::{project::Project, publish, run::run, tools};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Brotli bytes to the first question: loader, index, glue, Wasm and one pack. What comes later
/// does not count.
const BUDGET: usize = 110_000;
/// The same for each script that pages carry or link to, also where nobody opens the guide.
const SCRIPTS: [(&str, usize); 3] = [("embed.js", 3_000), ("frame.js", 1_000), ("host.js", 1_000)];
/// Where cargo says, in its target folder, what the Wasm was compiled from.
pub(crate) const COMPILED_FROM: &str = "wasm32-unknown-unknown/release/traeningsguide.d";
/// JavaScript that crates bring along, which the glue imports.
pub(crate) const SNIPPETS: &str = "snippets";

/// The standard library compiled for size, and panics that stop without words: 11 kB less on every
/// phone.
///
/// Cargo calls this unstable, so it asks for leave by `RUSTC_BOOTSTRAP`; the pinned toolchain makes
/// it repeatable.
///
/// The linker leaves in its program where each function and each datum is named: `split` takes it
/// apart by that.
pub(crate) const FOR_SIZE: &[(&str, &str)] = &[
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none -Clink-arg=--emit-relocs",
    ),
];

/// Trunk, with all that it needs. It runs offline, so that it takes our wasm-bindgen and downloads
/// none of its own; the crates are fetched beforehand.
pub(crate) fn trunk(project: &Project, subcommand: &str, release: bool) -> Result<Command> {
    tools::toolchain(project)?;
    let trunk = tools::trunk(project)?;
    let ours = tools::for_trunk(project)?;
    let for_size = if release { FOR_SIZE } else { &[] };
    fetch(project, for_size)?;

    let mut command = project.command(trunk);
    command
        .args([subcommand, "--offline=true", "--locked=true"])
        .args(release.then_some("--release"))
        .envs(for_size.iter().copied())
        .env("PATH", tools::path_with(&ours)?)
        // Trunk reads NO_COLOR as a flag of its own and refuses the usual `NO_COLOR=1`.
        .env_remove("NO_COLOR");
    Ok(command)
}

/// Fetches what the program is compiled from, here and for the browser.
fn fetch(project: &Project, for_size: &[(&str, &str)]) -> Result<()> {
    println!("\nFetching the crates of Cargo.lock that are missing: some seconds");
    let mut fetch = project.cargo("fetch --locked --target");
    fetch.arg(tools::TARGET);
    if for_size.is_empty() {
        fetch.args(["--target", &tools::host(project)?]);
    } else {
        // With crates of the standard library's own, for which one target must be named.
        fetch.envs(for_size.iter().copied());
    }
    run(fetch)
}

/// Builds `dist/` for release and holds it to the budget.
pub(crate) fn build(project: &Project) -> Result<()> {
    let trunk = trunk(project, "build", true)?;
    println!(
        "\nCompiling the guide for release, with the standard library: some 2 minutes the first time"
    );
    run(trunk)?;
    same_for_all_municipalities(project)?;
    publish::publish(project)?;

    let v1 = project.dist().join(V1);
    let parts = parts(&v1)?;
    let total: usize = parts.iter().map(|part| part.brotli).sum();
    print!("{}", table(&parts, total, &later(&v1)?));
    for (name, most) in SCRIPTS {
        let size = Part::measure("script", &v1.join(name))?.brotli;
        println!("{name:<14}{:>10} of {:>8}", bytes(size), bytes(most));
        if size > most {
            bail!("{name} is {}, over its own budget of {} (brotli)", bytes(size), bytes(most));
        }
    }
    if total > BUDGET {
        bail!(
            "what a citizen loads to the first question is {} over the budget of {} (brotli): \
             find what grew, or change BUDGET in xtask/src/bundle.rs with a reason",
            bytes(total - BUDGET),
            bytes(BUDGET),
        );
    }
    Ok(())
}

/// The Wasm is the same with three municipalities and with all of them: no pack is among the files
/// it was compiled from.
fn same_for_all_municipalities(project: &Project) -> Result<()> {
    let list = project.target().join(COMPILED_FROM);
    let list = fs::read_to_string(&list)
        .with_context(|| format!("cargo left no list of what it compiled: {}", list.display()))?;
    match packs_among(&list)? {
        Some(pack) => {
            bail!("the Wasm was compiled from {pack}: it would change with that municipality")
        }
        None => Ok(()),
    }
}

/// A pack in cargo's list of the files that a program was compiled from.
fn packs_among(list: &str) -> Result<Option<&str>> {
    let (_, files) = list.split_once(": ").context("cargo's list of files is empty")?;
    Ok(files.split_whitespace().find(|file| file.contains("public/packs/")))
}

/// The compiled artifact's two files in a build, by the names that Trunk gave them.
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
            .context("looking for the compiled glue")?,
            wasm: only_name(v1, |name| {
                name.starts_with("traeningsguide-") && extension_is(name, "wasm")
            })
            .context("looking for the compiled Wasm")?,
        })
    }
}

fn extension_is(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|it| it == extension)
}

fn only_name(folder: &Path, wanted: impl Fn(&str) -> bool) -> Result<String> {
    let mut names = Vec::new();
    for path in files(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if wanted(&name) {
            names.push(name.into_owned());
        }
    }
    match names.as_slice() {
        [name] => Ok(name.clone()),
        _ => bail!("expected one such file in {}, found {names:?}", folder.display()),
    }
}

/// A file of what a citizen loads, and its sizes.
pub(crate) struct Part {
    what: &'static str,
    pub(crate) path: PathBuf,
    raw: usize,
    pub(crate) brotli: usize,
}

impl Part {
    fn measure(what: &'static str, path: &Path) -> Result<Self> {
        Ok(Self {
            what,
            path: path.to_owned(),
            raw: size(path)?,
            brotli: size(&publish::brotli_of(path))?,
        })
    }

    fn name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }
}

/// What the first question needs, in the order in which a browser asks for it.
pub(crate) fn parts(v1: &Path) -> Result<Vec<Part>> {
    let artifact = Artifact::find(v1)?;
    let packs = v1.join("packs");
    let index = only_name(&packs, is_index).context("looking for the list of municipalities")?;
    let mut parts = vec![
        Part::measure("loader", &v1.join("embed.js"))?,
        Part::measure("packs", &packs.join(index))?,
        Part::measure("glue", &v1.join(&artifact.glue))?,
        Part::measure("Wasm", &v1.join(&artifact.wasm))?,
    ];
    for snippet in files(&v1.join(SNIPPETS))? {
        parts.push(Part::measure("snippet", &snippet)?);
    }
    let mut measured = Vec::new();
    for pack in files(&packs)? {
        let name = pack.file_name().unwrap_or_default().to_string_lossy();
        if extension_is(&name, "json") && !is_index(&name) {
            measured.push(Part::measure("largest pack", &pack)?);
        }
    }
    let largest = measured.into_iter().max_by_key(|pack| pack.brotli);
    parts.push(largest.context("there is no pack in packs/")?);
    Ok(parts)
}

/// What is fetched once the first page is painted, besides the other voices of the pack.
pub(crate) fn later(v1: &Path) -> Result<Part> {
    let name = only_name(v1, |name| name.starts_with("late-") && extension_is(name, "wasm"))
        .context("looking for the Wasm that comes later")?;
    Part::measure("later", &v1.join(name))
}

/// The list of municipalities, among the packs.
fn is_index(name: &str) -> bool {
    name.starts_with("index-") && extension_is(name, "json")
}

/// All files in a folder and the folders below; none where there is no such folder.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                found.extend(files(&path)?);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn size(path: &Path) -> Result<usize> {
    let file = fs::metadata(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(usize::try_from(file.len())?)
}

fn table(parts: &[Part], total: usize, later: &Part) -> String {
    use std::fmt::Write as _;
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
    let _ = writeln!(table, "{:<70}{:>12}\n", "budget", bytes(BUDGET));
    table
}

/// `110 000 B`
fn bytes(count: usize) -> String {
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

    #[test]
    fn a_pack_that_is_compiled_in_is_found() -> Result<()> {
        let list = "/x/release/traeningsguide.wasm: /x/src/lib.rs /x/src/main.rs";
        assert_eq!(packs_among(list)?, None);
        let with = format!("{list} /x/public/packs/questions.toml");
        assert_eq!(packs_among(&with)?, Some("/x/public/packs/questions.toml"));
        assert!(packs_among("").is_err());
        Ok(())
    }
}
