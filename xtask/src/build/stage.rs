//! Trunk's `post_build` hook: compiles the packs, and fills the names of this build's files into
//! the loader. Everything that other people's pages load ends up in one folder, `v1`.

use super::compile::FOR_SIZE;
use super::javascript::{fill, minify};
use super::sizes::{Artifact, SNIPPETS};
use super::{split, text};
use crate::digest::{integrity, short};
use crate::project::{Project, V1};
use crate::run::run;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The two ends of a frame: the page in it, and the page around it.
const FRAMES: [&str; 2] = ["frame.js", "host.js"];

const PACKS: &str = "run --locked --package packs --";

pub(crate) fn stage(project: &Project) -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).context(
        "`stage` is called by Trunk, which sets TRUNK_STAGING_DIR: run `cargo xtask build` instead",
    )?;
    let v1 = staging.join(V1);
    let packs = v1.join("packs");
    write(project, "build", &packs)?;
    write(project, "html", &v1.join(text::FOLDER))?;
    text::noscript(&staging)?;

    let release = env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release");
    if release {
        split::split(project, &v1)?;
    }
    take_over(&staging, &v1, release)?;
    let Artifact { glue, wasm } = Artifact::find(&v1)?;

    let index = fs::read(packs.join("index.json"))
        .context("the packs were compiled without a packs/index.json")?;
    let name = format!("packs/index-{}.json", short(&index));
    fs::rename(packs.join("index.json"), v1.join(&name))?;
    let file = |name: &str| -> Result<Value> {
        let content = fs::read(v1.join(name)).with_context(|| format!("cannot read {name}"))?;
        Ok(json!({ "name": name, "integrity": integrity(&content) }))
    };
    let check = write_check(project, &v1, release)?;
    let loader = fill(
        &project.read("src/embed/embed.js")?,
        &[
            ("__GLUE__", &file(&glue)?),
            ("__WASM__", &file(&wasm)?),
            ("__INDEX__", &file(&name)?),
            ("__CHECK__", &file(&check)?),
            ("__VERSION__", &project.version()?.into()),
            ("__WORDS__", &words(&index)?),
        ],
    )?;
    let embed = v1.join("embed.js");
    fs::write(&embed, loader).context("cannot write embed.js")?;
    for name in FRAMES {
        fs::write(v1.join(name), project.read(&format!("src/embed/{name}"))?)?;
    }
    if release {
        for name in FRAMES.iter().chain(&["embed.js"]) {
            minify(project, &v1.join(name))?;
        }
    }
    // Also under a name with its digest, for pages that pin it.
    let pinned = format!("embed-{}.js", short(&fs::read(&embed)?));
    fs::copy(&embed, v1.join(&pinned))?;

    let builder = fill(
        &project.read("public/byg.js")?,
        &[
            ("__INDEX__", &file(&name)?),
            ("__PINNED__", &file(&pinned)?),
            ("__CHECK__", &file(&check)?),
        ],
    )?;
    fs::write(staging.join("byg.js"), builder).context("cannot write byg.js")
}

/// Writes the check of a page's colours, with the table of the pairs of colours drawn on each
/// other, and returns its name.
fn write_check(project: &Project, v1: &Path, release: bool) -> Result<String> {
    let table: Value = serde_json::from_str(&project.read("src/ui/style/contrast.json")?)
        .context("src/ui/style/contrast.json is not JSON")?;
    let script = fill(&project.read("src/embed/check.js")?, &[("__CONTRAST__", &table)])?;
    let draft = v1.join("check.js");
    fs::write(&draft, script).context("cannot write check.js")?;
    if release {
        minify(project, &draft)?;
    }
    let name = format!("check-{}.js", short(&fs::read(&draft)?));
    fs::rename(draft, v1.join(&name))?;
    Ok(name)
}

/// Has `packs` write what the packs become into a folder.
fn write(project: &Project, what: &str, folder: &Path) -> Result<()> {
    let mut packs = project.cargo(PACKS);
    packs.args([what, "--out"]).arg(folder);
    // These settings are for the phone, not for the compiler of packs.
    for (name, _) in FOR_SIZE {
        packs.env_remove(name);
    }
    run(packs)
}

/// Moves Trunk's Wasm and glue to where the pages look for them, or removes them where `split` has
/// replaced them.
fn take_over(staging: &Path, v1: &Path, divided: bool) -> Result<()> {
    for from in fs::read_dir(staging)? {
        let from = from?.path();
        let name = from.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("traeningsguide-") && divided {
            fs::remove_file(&from)?;
        } else if name.starts_with("traeningsguide-") || name == SNIPPETS {
            fs::rename(&from, v1.join(name))?;
        }
    }
    Ok(())
}

/// The loader's texts for where the guide cannot run, in each language: the last two of the
/// messages that need no pack.
fn words(index: &[u8]) -> Result<Value> {
    let index: Value = serde_json::from_slice(index).context("the index is not JSON")?;
    let said = |language: &str| {
        let early = index.get("early")?.get(language)?.as_array()?;
        let [.., text, failed] = early.as_slice() else { return None };
        Some(json!({ "failed": failed, "text": text }))
    };
    let both = said("da").zip(said("en")).context("the index has no words for the loader")?;
    Ok(json!({ "da": both.0, "en": both.1 }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_says_the_last_two() -> Result<()> {
        let early = json!({ "early": { "da": ["a", "Læs", "Æv"], "en": ["Read", "Oh"] } });
        let said = json!({
            "da": { "text": "Læs", "failed": "Æv" }, "en": { "text": "Read", "failed": "Oh" },
        });
        assert_eq!(words(early.to_string().as_bytes())?, said);
        for index in ["{}", "<!doctype html>", r#"{"early":{"da":["a","b"],"en":["a"]}}"#] {
            assert!(words(index.as_bytes()).is_err(), "{index}");
        }
        Ok(())
    }
}
