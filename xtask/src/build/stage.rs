//! Trunk's `post_build` hook: compiles the packs, and fills the names of this build's files into
//! the loader. Everything that other people's pages load ends up in one folder, `v1`.

use super::compile::FOR_SIZE;
use super::javascript::{fill, join, minify, replace_once};
use super::site;
use super::sizes::{SNIPPETS, glue, wasm};
use super::split;
use crate::digest::{integrity, short};
use crate::files::{file_name, name_from};
use crate::project::{Project, V1};
use crate::run::run;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The two ends of a frame: the page in it, and the page around it.
const FRAMES: [&str; 2] = ["frame.js", "host.js"];

/// The folder of the pages that need no program, in `v1`.
const TEXT: &str = "text";
/// The list of them, as `packs html` leaves it there.
const LIST: &str = "noscript.html";
/// The beginning of its links, replaced by the path from the page that the list is put on.
const FOLDER: &str = "__TEXT__";
/// The place of the list, in the `<noscript>` of a page.
const PLACE: &str = "<!-- noscript -->";

pub(crate) fn stage(project: &Project) -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).context(
        "`stage` is called by Trunk, which sets TRUNK_STAGING_DIR: run `cargo xtask build` instead",
    )?;
    let v1 = staging.join(V1);
    let packs = v1.join("packs");
    run_packs(project, "build", &packs)?;
    run_packs(project, "html", &v1.join(TEXT))?;
    site::fill(project, &staging)?;
    noscript(project, &staging)?;

    let release = env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release");
    if release {
        split::split(project, &v1)?;
    }
    move_artifacts(&staging, &v1, release)?;

    let known = packs.join("loader.json");
    let loader: Value = serde_json::from_str(&project.read(&known)?)?;
    fs::remove_file(&known)?;
    let [root, languages, municipalities] = ["root", "languages", "municipalities"]
        .map(|it| loader.get(it).cloned().unwrap_or_default());
    let check = write_check(project, &v1, release)?;
    let file = |path: &Path| -> Result<Value> {
        Ok(json!({ "name": name_from(&v1, path)?, "integrity": integrity(&fs::read(path)?) }))
    };
    let script = project.read("src/embed/embed.js")?;
    let loader = fill(
        &join(&script, "files.js", &project.read("src/embed/files.js")?)?,
        &[
            ("__GLUE__", &file(&glue(&v1)?)?),
            ("__WASM__", &file(&wasm(&v1)?)?),
            ("__ROOT__", &root),
            ("__LANGUAGES__", &languages),
            ("__CHECK__", &file(&check)?),
            // xtask has the version of the workspace.
            ("__VERSION__", &env!("CARGO_PKG_VERSION").into()),
        ],
    )?;
    let embed = v1.join("embed.js");
    fs::write(&embed, loader).context("cannot write embed.js")?;
    for name in FRAMES {
        fs::write(v1.join(name), project.read(format!("src/embed/{name}"))?)?;
    }
    if release {
        for name in FRAMES.iter().chain(&["embed.js"]) {
            minify(project, &v1.join(name))?;
        }
    }
    // Also under a name with its digest, for pages that pin it.
    let pinned = with_digest(&embed)?;
    fs::copy(&pinned, &embed)?;

    let builder = fill(
        &project.read("public/byg.js")?,
        &[
            ("__MUNICIPALITIES__", &municipalities),
            ("__PINNED__", &file(&pinned)?),
            ("__CHECK__", &file(&check)?),
        ],
    )?;
    fs::write(staging.join("byg.js"), builder).context("cannot write byg.js")
}

/// Writes the check of a page's colours, with the table of the pairs of colours drawn on each
/// other, and returns its path.
fn write_check(project: &Project, v1: &Path, release: bool) -> Result<PathBuf> {
    let table: Value = serde_json::from_str(&project.read("src/ui/style/contrast.json")?)
        .context("src/ui/style/contrast.json is not JSON")?;
    let script = fill(&project.read("src/embed/check.js")?, &[("__CONTRAST__", &table)])?;
    let draft = v1.join("check.js");
    fs::write(&draft, script).context("cannot write check.js")?;
    if release {
        minify(project, &draft)?;
    }
    with_digest(&draft)
}

/// Renames a file so that its name has a digest of its content, and returns the new path.
fn with_digest(file: &Path) -> Result<PathBuf> {
    let name = file_name(file);
    let (stem, ending) = name.split_once('.').context("a file's name has an ending")?;
    let renamed = file.with_file_name(format!("{stem}-{}.{ending}", short(&fs::read(file)?)));
    fs::rename(file, &renamed)?;
    Ok(renamed)
}

/// Runs a command of `packs` that writes files into a folder.
fn run_packs(project: &Project, what: &str, folder: &Path) -> Result<()> {
    let mut packs = project.cargo("run --locked --package packs --");
    packs.args([what, "--out"]).arg(folder);
    // These settings are for the phone, not for the compiler of packs.
    for (name, _) in FOR_SIZE {
        packs.env_remove(name);
    }
    run(&mut packs)
}

/// Moves Trunk's Wasm and glue to where the pages look for them, or removes them where `split` has
/// replaced them.
fn move_artifacts(staging: &Path, v1: &Path, is_split: bool) -> Result<()> {
    for from in fs::read_dir(staging)? {
        let from = from?.path();
        let name = file_name(&from);
        if name.starts_with("traeningsguide-") && is_split {
            fs::remove_file(&from)?;
        } else if name.starts_with("traeningsguide-") || name == SNIPPETS {
            fs::rename(&from, v1.join(&*name))?;
        }
    }
    Ok(())
}

/// Moves the list of the pages without script into the two pages that need it: the standalone page
/// and the frame.
fn noscript(project: &Project, staging: &Path) -> Result<()> {
    let list = staging.join(V1).join(TEXT).join(LIST);
    let links = project.read(&list)?;
    fs::remove_file(&list)?;
    for (page, path) in [("guide.html", "v1/text"), ("v1/frame.html", "text")] {
        let page = staging.join(page);
        let html = with_links(&project.read(&page)?, &links, path);
        fs::write(&page, html.with_context(|| format!("in {}", page.display()))?)?;
    }
    Ok(())
}

/// The page with the list in it. `path` leads from the page to the folder of the list.
fn with_links(page: &str, links: &str, path: &str) -> Result<String> {
    replace_once(page, PLACE, &links.replace(FOLDER, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_gets_the_list_once_with_its_own_path() -> Result<()> {
        let links = "<a href=\"__TEXT__/a.da.html\">A</a><a href=\"__TEXT__/b.da.html\">B</a>";
        let filled = with_links("<p>x</p><!-- noscript -->", links, "v1/text")?;
        let list = "<a href=\"v1/text/a.da.html\">A</a><a href=\"v1/text/b.da.html\">B</a>";
        assert_eq!(filled, format!("<p>x</p>{list}"));
        assert!(with_links("<p>x</p>", links, "text").is_err());
        assert!(with_links("<!-- noscript --><!-- noscript -->", links, "text").is_err());
        Ok(())
    }
}
