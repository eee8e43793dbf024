//! Trunk's `post_build` hook: the packs, and the loader that knows this build's file names.

use crate::bundle::{Artifact, FOR_SIZE};
use crate::{project::Project, run::run, tools};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

const PACKS: &str = "run --no-default-features --features author --bin packs -- build --out";

pub(crate) fn stage(project: &Project) -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).context(
        "`stage` is for Trunk, which says where its build is: run `cargo xtask build` instead",
    )?;

    let packs = staging.join("packs");
    let mut compile = project.cargo(PACKS);
    compile.arg(&packs);
    // These are for the phone, not for the packs' compiler.
    for (name, _) in FOR_SIZE {
        compile.env_remove(name);
    }
    run(compile)?;

    let index = fs::read_to_string(packs.join("index.json"))
        .context("the packs were compiled, but there is no packs/index.json")?;
    let Artifact { glue, wasm } = Artifact::find(&staging)?;
    let template = project.read("src/embed/embed.js")?;
    let loader = fill(
        &template,
        &[
            ("__GLUE__", &Value::from(glue.as_str())),
            ("__WASM__", &Value::from(wasm.as_str())),
            ("__FAILED__", &failed(&index)?),
        ],
    )?;
    let embed = staging.join("embed.js");
    fs::write(&embed, loader).context("cannot write embed.js")?;
    if env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release") {
        without_streams(&staging, &glue, &wasm)?;
        minify(project, &[], &embed)?;
        minify(project, ONLY_THE_GUIDE, &staging.join(glue))?;
    }
    Ok(())
}

/// For the glue: what nothing uses is left out of it. A class stays for two reasons that do not hold for us: a registry is
/// made for it, which has no effect by itself, and it can be disposed of by `using`, which our loader does not write.
const ONLY_THE_GUIDE: &[&str] = &[
    "--bundle",
    "--format=esm",
    "--pure:FinalizationRegistry",
    "--define:Symbol.dispose=undefined",
];

/// The classes for streams that Leptos brings along and nobody calls, as they are named in the glue and in the Wasm.
const STREAMS: (&str, &str) = ("export class IntoUnderlying", "intounderlying");

/// Makes nothing of the glue's classes for streams public, so that they can be left out. wasm-opt has taken their code
/// out of the Wasm, because index.html told it to.
fn without_streams(staging: &Path, glue: &str, wasm: &str) -> Result<()> {
    let path = staging.join(glue);
    let text = fs::read_to_string(&path).context("cannot read the glue")?;
    let (exported, inside) = (STREAMS.0, STREAMS.0.trim_start_matches("export "));
    let program = fs::read(staging.join(wasm)).context("cannot read the Wasm")?;
    let left = program.windows(STREAMS.1.len()).any(|it| it == STREAMS.1.as_bytes());
    if !text.contains(exported) || left {
        bail!(
            "the classes for streams are named otherwise now, or are gone: look at the exports of {glue}, \
             and change `STREAMS` in xtask/src/stage.rs and `--remove-exports` in index.html"
        );
    }
    fs::write(&path, text.replace(exported, inside)).context("cannot write the glue")
}

/// Takes comments and long names out of a JavaScript file, in place.
fn minify(project: &Project, more: &[&str], file: &Path) -> Result<()> {
    let mut command = project.command(tools::esbuild(project)?);
    command.args(["--minify", "--allow-overwrite", "--log-level=warning", "--charset=utf8"]);
    command.args(more).arg(file).arg(format!("--outfile={}", file.display()));
    run(command)
}

/// The sentence for readers when the guide cannot run, in each language.
fn failed(index: &str) -> Result<Value> {
    let index: Value = serde_json::from_str(index).context("packs/index.json is not JSON")?;
    let failed = index.get("failed").filter(|failed| failed.is_object());
    failed.cloned().context("packs/index.json has no `failed` sentences")
}

/// Puts values in the place of the template's string literals of these names. Each must be there once.
fn fill(template: &str, values: &[(&str, &Value)]) -> Result<String> {
    let mut text = template.to_owned();
    for (name, value) in values {
        let literal = format!("\"{name}\"");
        let count = template.matches(&literal).count();
        if count != 1 {
            bail!("src/embed/embed.js has {literal} {count} times, it must be there once");
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
        let (glue, failed) = (Value::from("g-1.js"), failed(r#"{"failed":{"da":"Æv"}}"#)?);
        let values = [("__GLUE__", &glue), ("__FAILED__", &failed)];
        let filled = fill("a = \"__GLUE__\"; b = \"__FAILED__\";", &values)?;
        assert_eq!(filled, "a = \"g-1.js\"; b = {\"da\":\"Æv\"};");
        assert!(fill("a = \"__GLUE__\";", &values).is_err());
        Ok(())
    }

    #[test]
    fn an_index_without_the_sentence_is_refused() {
        assert!(failed("{}").is_err());
        assert!(failed("<!doctype html>").is_err());
    }
}
