//! Takes the compiled program apart: what the first question needs, and what may come later.
//!
//! The linker's program becomes two modules, of which wasm-bindgen sees only the first. The second
//! takes what the two share by addresses and table slots, so both are of one build: the loader
//! knows the first and the glue by name and digest, the glue the second.

use crate::digest::{integrity, short};
use crate::stage::{fill, minify};
use crate::{bindgen, project::Project, run::run, tools};
use anyhow::{Context, Result, anyhow, bail};
use serde_json::json;
use std::fs;
use std::path::Path;

/// Smaller Wasm, with what our modules do not need taken for granted.
const WASM_OPT: &[&str] = &[
    "-Oz",
    "--low-memory-unused",
    "--strip-producers",
    "--strip-target-features",
    "--strip-debug",
];

/// For the glue: what nothing uses is left out of it. No class is disposed of by `using`: our
/// loader calls `free`.
const ONLY_THE_GUIDE: &[&str] = &["--tree-shaking=true", "--define:Symbol.dispose=undefined"];

/// The classes for streams that Leptos brings along and nobody calls, as they are named in the glue
/// and in the Wasm.
const STREAMS: (&str, &str) = ("export class IntoUnderlying", "intounderlying");

/// The one way from a text to elements that the glue has. Leptos takes it for an attribute that we
/// do not use, and a page that requires Trusted Types would forbid it.
const HTML: &str = "arg0.innerHTML = getStringFromWasm0(arg1, arg2);";

/// What such pages guard besides.
const GUARDED: &[&str] = &[
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

/// Makes the two modules and their glue out of the undivided program, in a folder.
pub(crate) fn split(project: &Project, folder: &Path) -> Result<()> {
    let linked = project.target().join("wasm32-unknown-unknown/release/traeningsguide.wasm");
    let linked = fs::read(&linked).with_context(|| format!("cannot read {}", linked.display()))?;
    let work = project.target().join("split");
    if work.is_dir() {
        fs::remove_dir_all(&work).context("cannot empty target/split")?;
    }
    let bound = work.join("bound");

    let first = work.join("first.wasm");
    let mut options = wasm_split_cli_support::Options::new(&linked);
    options.output_dir = &bound;
    options.main_out_path = &first;
    options.link_name = "./late.js";
    let parts = wasm_split_cli_support::transform(options)
        .map_err(|report| anyhow!("{report:#}"))
        .context("the program cannot be split")?;
    let [late] = parts.split_modules.as_slice() else {
        bail!(
            "the program came apart into {} parts and a first, not one",
            parts.split_modules.len()
        );
    };

    bindgen::for_the_web(&first, "first", &bound, |it| {
        it.keep_lld_exports(true).demangle(false).remove_name_section(true)
    })
    .context("wasm-bindgen cannot bind the program's first part")?;

    let first = bound.join("first_bg.wasm");
    let without = format!("--remove-exports=*{}*", STREAMS.1);
    for module in [&first, late] {
        let mut optimize = project.command(tools::wasm_opt(project)?);
        optimize.arg(&without).args(WASM_OPT).arg(module).arg("-o").arg(module);
        run(optimize)?;
    }
    without_streams(&bound.join("first.js"), &first)?;

    // One file: else the browser would hear of the second only when it has the first.
    fs::write(bound.join("late.js"), project.read("src/embed/late.js")?)?;
    let glue = work.join("glue.js");
    let mut bundle = project.command(tools::esbuild(project)?);
    bundle.args(["--bundle", "--format=esm", "--log-level=warning", "--charset=utf8"]);
    bundle.args(ONLY_THE_GUIDE);
    bundle.arg(bound.join("first.js")).arg(format!("--outfile={}", glue.display()));
    run(bundle)?;

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

/// Makes nothing of the glue's classes for streams public, so that they can be left out. wasm-opt
/// has taken their code out of the Wasm.
fn without_streams(glue: &Path, wasm: &Path) -> Result<()> {
    let text = fs::read_to_string(glue).context("cannot read the glue")?;
    let (exported, inside) = (STREAMS.0, STREAMS.0.trim_start_matches("export "));
    let program = fs::read(wasm).context("cannot read the Wasm")?;
    let left = program.windows(STREAMS.1.len()).any(|it| it == STREAMS.1.as_bytes());
    if !text.contains(exported) || left {
        bail!(
            "the classes for streams are named otherwise now, or are gone: look at the exports of {}, \
             and change `STREAMS` in xtask/src/split.rs",
            glue.display()
        );
    }
    // A registry is made for each class, which esbuild cannot know to have no effect by itself.
    let text = text.replace(exported, inside);
    let text =
        text.replace(" new FinalizationRegistry(", " /* @__PURE__ */ new FinalizationRegistry(");
    fs::write(glue, text).context("cannot write the glue")
}

/// Takes out the way from a text to elements: what comes from a pack stays text, and no page has to
/// allow more.
fn without_html(glue: &str) -> Result<String> {
    let (rest, count) = (glue.replace(HTML, ""), glue.matches(HTML).count());
    if count != 1 {
        bail!(
            "the glue has `{HTML}` {count} times, it should be there once: see what Leptos does now, \
             and change `HTML` in xtask/src/split.rs"
        );
    }
    match GUARDED.iter().find(|it| rest.contains(**it)) {
        Some(it) => bail!(
            "the glue has `{it}`, which pages with Trusted Types forbid: find who needs it in the Rust code"
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
