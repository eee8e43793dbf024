//! Splits the compiled program: the part that the first question needs, and the part that may load
//! later.
//!
//! The linker's program becomes two modules, of which wasm-bindgen sees only the first. The second
//! finds what they share by addresses and table slots, so both must be of one build: the loader has
//! the names and digests of the first and of the glue, and the glue those of the second.

use super::bindgen;
use super::javascript::{fill, minify, replace_once};
use crate::digest::{integrity, short};
use crate::files;
use crate::project::Project;
use crate::run::run;
use crate::tools::npm;
use anyhow::{Context, Result, anyhow, bail};
use serde_json::json;
use std::fs;
use std::path::Path;

/// Smaller Wasm. Nothing is in the first kilobyte of memory, where the stack ends, and nobody reads
/// the sections that name the tools.
const WASM_OPT: &[&str] = &[
    "-Oz",
    "--low-memory-unused",
    "--strip-producers",
    "--strip-target-features",
    "--strip-debug",
];

/// Leaves unused code out of the glue. Nothing disposes of a class through `using`: the loader
/// calls `free`.
const ONLY_THE_GUIDE: &[&str] = &["--tree-shaking=true", "--define:Symbol.dispose=undefined"];

/// The classes for streams that Leptos brings along and nobody uses, as the glue and the Wasm name
/// them.
const STREAMS: (&str, &str) = ("export class IntoUnderlying", "intounderlying");

/// The only place where the glue turns text into elements. Leptos has it for an attribute that we
/// do not use, and a page that requires Trusted Types would forbid it.
const HTML: &str = "arg0.innerHTML = getStringFromWasm0(arg1, arg2);";

/// The other ways that such pages forbid.
const FORBIDDEN: &[&str] = &[
    ".innerHTML",
    ".outerHTML",
    "insertAdjacentHTML",
    "setHTMLUnsafe",
    "parseFromString",
    "createContextualFragment",
    "document.write",
    ".srcdoc",
    "eval(",
    "new Function",
    "Worker(",
];

/// Writes the two modules and their glue into a folder.
pub(crate) fn split(project: &Project, folder: &Path) -> Result<()> {
    let linked = project.target().join("wasm32-unknown-unknown/release/traeningsguide.wasm");
    let linked = fs::read(&linked).with_context(|| format!("cannot read {}", linked.display()))?;
    let work = project.target().join("split");
    files::remove_folder(&work)?;
    let bound = work.join("bound");

    let first = work.join("first.wasm");
    let mut options = wasm_split_cli_support::Options::new(&linked);
    options.output_dir = &bound;
    options.main_out_path = &first;
    options.link_name = "./late.js";
    let parts = wasm_split_cli_support::transform(options)
        .map_err(|report| anyhow!("{report:#}"))
        .context("cannot split the program")?;
    let [late] = parts.split_modules.as_slice() else {
        bail!("the program has {} late parts instead of one", parts.split_modules.len());
    };

    let mut bindgen = bindgen::for_the_web(&first, "first")?;
    bindgen.keep_lld_exports(true).demangle(false).remove_name_section(true);
    bindgen.generate(&bound).context("wasm-bindgen cannot bind the program's first part")?;

    let first = bound.join("first_bg.wasm");
    let without = format!("--remove-exports=*{}*", STREAMS.1);
    for module in [&first, late] {
        let mut optimize = project.command(npm::of_build(project, "wasm-opt")?);
        run(optimize.arg(&without).args(WASM_OPT).arg(module).arg("-o").arg(module))?;
    }
    without_streams(&bound.join("first.js"), &first)?;

    // One file, or the browser would learn of the second only when it has the first.
    fs::write(bound.join("late.js"), project.read("src/embed/late.js")?)?;
    let glue = work.join("glue.js");
    let mut bundle = project.command(npm::of_build(project, "esbuild")?);
    bundle.args(["--bundle", "--format=esm", "--log-level=warning", "--charset=utf8"]);
    bundle.args(ONLY_THE_GUIDE).arg(format!("--outfile={}", glue.display()));
    run(bundle.arg(bound.join("first.js")))?;

    let (first, late) = (fs::read(&first)?, fs::read(late)?);
    let late_name = format!("late-{}.wasm", short(&late));
    let late_file = json!({ "name": late_name, "integrity": integrity(&late) });
    let filled = fill(&without_html(&fs::read_to_string(&glue)?)?, &[("__LATE__", &late_file)])?;
    fs::write(&glue, filled)?;
    minify(project, &glue)?;
    let glue = fs::read(glue)?;

    fs::write(folder.join(late_name), late)?;
    fs::write(folder.join(format!("traeningsguide-{}.js", short(&glue))), glue)?;
    fs::write(folder.join(format!("traeningsguide-{}_bg.wasm", short(&first))), first)?;
    Ok(())
}

/// Makes the glue's classes for streams private, so that they can be left out. wasm-opt has removed
/// their code from the Wasm.
fn without_streams(glue: &Path, wasm: &Path) -> Result<()> {
    let text = fs::read_to_string(glue).context("cannot read the glue")?;
    let (exported, inside) = (STREAMS.0, STREAMS.0.trim_start_matches("export "));
    let program = fs::read(wasm).context("cannot read the Wasm")?;
    let left = program.windows(STREAMS.1.len()).any(|it| it == STREAMS.1.as_bytes());
    if !text.contains(exported) || left {
        bail!(
            "the classes for streams have other names now, or are gone: look at the exports of {}, \
             and change `STREAMS` in xtask/src/build/split.rs",
            glue.display()
        );
    }
    // esbuild cannot know that the registry of each class has no side effect.
    let text = text.replace(exported, inside);
    let text =
        text.replace(" new FinalizationRegistry(", " /* @__PURE__ */ new FinalizationRegistry(");
    fs::write(glue, text).context("cannot write the glue")
}

/// Removes the place where text becomes elements: the text of a pack stays text, and no page has to
/// allow more.
fn without_html(glue: &str) -> Result<String> {
    let rest = replace_once(glue, HTML, "").context(
        "the glue has changed: see what Leptos does now, and change `HTML` in \
         xtask/src/build/split.rs",
    )?;
    match FORBIDDEN.iter().find(|it| rest.contains(**it)) {
        Some(it) => bail!(
            "the glue has `{it}`, which pages with Trusted Types forbid: find the Rust code that \
             needs it"
        ),
        None => Ok(rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_elements() -> Result<()> {
        let glue = |more: &str| format!("set: function(arg0, arg1, arg2) {{ {HTML} }}, {more}");
        assert_eq!(without_html(&glue(""))?, "set: function(arg0, arg1, arg2) {  }, ");
        for more in [HTML, "it.outerHTML = text", "new Function(text)"] {
            assert!(without_html(&glue(more)).is_err(), "{more}");
        }
        assert!(without_html("").is_err());
        Ok(())
    }
}
