//! Trunk's `post_build` hook: the packs, and the loader that knows this build's file names. All
//! that other people's pages load comes to lie in one folder, `v1`, which can be put anywhere.

use crate::bundle::{self, Artifact, FOR_SIZE};
use crate::digest::{integrity, short};
use crate::{project::Project, run::run, split, text, tools};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder, and the promise: what stands in it works for pages that embed version 1.
pub(crate) const V1: &str = "v1";

/// The two ends of a frame: the page in it, and the page around it.
const FRAMES: [&str; 2] = ["frame.js", "host.js"];

const PACKS: &str = "run --locked --no-default-features --features author --bin packs --";

pub(crate) fn stage(project: &Project) -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).context(
        "`stage` is for Trunk, which says where its build is: run `cargo xtask build` instead",
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
        .context("the packs were compiled, but there is no packs/index.json")?;
    let name = format!("packs/index-{}.json", short(&index));
    fs::rename(packs.join("index.json"), v1.join(&name))?;
    let file = |name: &str| -> Result<Value> {
        let content = fs::read(v1.join(name)).with_context(|| format!("cannot read {name}"))?;
        Ok(json!({ "name": name, "integrity": integrity(&content) }))
    };
    let loader = fill(
        &project.read("src/embed/embed.js")?,
        &[
            ("__GLUE__", &file(&glue)?),
            ("__WASM__", &file(&wasm)?),
            ("__INDEX__", &file(&name)?),
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
    // Under a name of its own as well, for pages that hold it against a digest.
    let pinned = format!("embed-{}.js", short(&fs::read(&embed)?));
    fs::copy(&embed, v1.join(&pinned))?;

    let builder = fill(
        &project.read("public/byg.js")?,
        &[("__INDEX__", &file(&name)?), ("__PINNED__", &file(&pinned)?)],
    )?;
    fs::write(staging.join("byg.js"), builder).context("cannot write byg.js")
}

/// What the packs become, in a folder.
fn write(project: &Project, what: &str, folder: &Path) -> Result<()> {
    let mut packs = project.cargo(PACKS);
    packs.args([what, "--out"]).arg(folder);
    // These are for the phone, not for the packs' compiler.
    for (name, _) in FOR_SIZE {
        packs.env_remove(name);
    }
    run(packs)
}

/// Puts what Trunk made of the undivided program where the pages look for it; away with it where it
/// was taken apart.
fn take_over(staging: &Path, v1: &Path, divided: bool) -> Result<()> {
    for from in fs::read_dir(staging)? {
        let from = from?.path();
        let name = from.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("traeningsguide-") && divided {
            fs::remove_file(&from)?;
        } else if name.starts_with("traeningsguide-") || name == bundle::SNIPPETS {
            fs::rename(&from, v1.join(name))?;
        }
    }
    Ok(())
}

/// Takes comments and long names out of a JavaScript file, in place.
pub(crate) fn minify(project: &Project, file: &Path) -> Result<()> {
    let mut command = project.command(tools::esbuild(project)?);
    command.args(["--minify", "--allow-overwrite", "--log-level=warning", "--charset=utf8"]);
    command.arg(file).arg(format!("--outfile={}", file.display()));
    run(command)
}

/// What the loader says where there is no guide, in each language: the last two of what is said
/// without a pack.
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

/// Puts values in the place of the template's string literals of these names. Each must be there
/// once.
pub(crate) fn fill(template: &str, values: &[(&str, &Value)]) -> Result<String> {
    let mut text = template.to_owned();
    for (name, value) in values {
        let literal = format!("\"{name}\"");
        let count = template.matches(&literal).count();
        if count != 1 {
            bail!("the JavaScript has {literal} {count} times, it must be there once");
        }
        text = text.replace(&literal, &value.to_string());
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_filled_with_literals() -> Result<()> {
        let (glue, words) = (Value::from("g-1.js"), json!({ "da": "Æv" }));
        let values = [("__GLUE__", &glue), ("__WORDS__", &words)];
        let filled = fill("a = \"__GLUE__\"; b = \"__WORDS__\";", &values)?;
        assert_eq!(filled, "a = \"g-1.js\"; b = {\"da\":\"Æv\"};");
        assert!(fill("a = \"__GLUE__\";", &values).is_err());
        Ok(())
    }

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
