//! `cargo xtask load`: the bytes of a reader's visit, and how many visits nginx serves on this
//! machine in a second.

use super::nginx::Nginx;
use crate::build::sizes::{self, Part};
use crate::files::{below, file_name, name_from};
use crate::http;
use crate::project::{Project, V1};
use crate::run::run;
use crate::tools::program::{self, Program};
use anyhow::{Context, Result, bail};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Seconds, and connections at a time: enough to keep two cores busy.
const SECONDS: u32 = 20;
const CONNECTIONS: u32 = 64;

/// The only file whose name stays: at a later visit all others are in the browser's cache.
const LOADER: &str = "/v1/embed.js";

/// The header of every request.
const BROTLI: &str = "Accept-Encoding: br\r\n";

const WRK: Program = Program::on_path("", &["wrk"], &["wrk"], false);

pub(crate) fn load(project: &Project) -> Result<()> {
    let (visit, at_once) = visit(&project.dist())?;
    let nginx = Nginx::start(project)?;
    print!("{}", costs(&nginx, &visit, at_once)?);

    let script = project.target().join("load.lua");
    fs::write(&script, in_turn(&visit))?;
    println!("\n{SECONDS} s of whole first visits, {CONNECTIONS} connections at a time");
    program::install(project, "wrk, which makes the load,", &[WRK])?;
    let mut wrk = project.command(WRK.found()?.0);
    wrk.args(["--threads=2", "--latency", &format!("--connections={CONNECTIONS}")]);
    wrk.arg(format!("--duration={SECONDS}s")).arg("--script").arg(script);
    run(wrk.arg(nginx.address()))?;
    println!("A first visit is {} requests.", visit.len());
    Ok(())
}

/// The paths of a whole first visit, in the order in which a browser requests them, with the
/// largest pack; and how many of them the first question needs.
fn visit(dist: &Path) -> Result<(Vec<String>, usize)> {
    let v1 = dist.join(V1);
    let first = sizes::parts(&v1)?;
    let words = first.last().context("a visit has no files")?;
    let later = [sizes::later(&v1)?.path].into_iter().chain(other_readers(words)?);
    let files = first.iter().map(|part| part.path.clone()).chain(later);
    let paths = files.map(|file| Ok(format!("/{}", name_from(dist, &file)?)));
    Ok((paths.collect::<Result<_>>()?, first.len()))
}

/// The words for other readers of the same municipality in the same language.
fn other_readers(words: &Part) -> Result<Vec<PathBuf>> {
    // "holstebro.da.self.<digest>.json"
    let id = |path: &Path| -> Option<[String; 2]> {
        let name = file_name(path);
        let [municipality, language, _, _, "json"] = *name.split('.').collect::<Vec<_>>() else {
            return None;
        };
        Some([municipality, language].map(str::to_owned))
    };
    let own = id(&words.path);
    let mut readers = below(words.path.parent().context("words have a folder")?)?;
    readers.retain(|it| *it != words.path && own.is_some() && id(it) == own);
    Ok(readers)
}

/// A table of the requests, with the bytes of each answer: head and body, brotli, HTTP/1.1 without
/// TLS.
fn costs(nginx: &Nginx, visit: &[String], at_once: usize) -> Result<String> {
    let mut table = format!("\n{:<64}{:>10}{:>10}\n", "First visit", "body", "with head");
    let (mut first, mut all) = (0, 0);
    for (place, path) in visit.iter().enumerate() {
        let response = http::get(nginx.port, path, BROTLI)?;
        if !response.has_status(200) {
            bail!("{path}: {}", response.head);
        }
        all += response.bytes();
        first += if place < at_once { response.bytes() } else { 0 };
        writeln!(table, "{path:<64}{:>10}{:>10}", response.body, response.bytes())?;
    }
    let tag = http::get(nginx.port, LOADER, BROTLI)?;
    let tag = tag.head.lines().find_map(|line| line.strip_prefix("ETag: "));
    let tag = tag.context("the loader has no ETag")?;
    let again = http::get(nginx.port, LOADER, &format!("{BROTLI}If-None-Match: {tag}\r\n"))?;
    if !again.has_status(304) {
        bail!("{LOADER} was sent again, though it had not changed: {}", again.head);
    }
    for (what, bytes) in [
        ("to the first question", first),
        ("the whole first visit (cold)", all),
        ("a later visit (warm): the loader has not changed", again.bytes()),
    ] {
        writeln!(table, "{what:<74}{bytes:>10}")?;
    }
    Ok(table)
}

/// A script for wrk that requests one file after the other, in a circle.
fn in_turn(paths: &[String]) -> String {
    let paths: Vec<_> = paths.iter().map(|path| format!("  \"{path}\",\n")).collect();
    format!(
        "local paths = {{\n{}}}\nlocal at = 0\nwrk.headers[\"Accept-Encoding\"] = \"br\"\n\
         function request()\n  at = at % #paths + 1\n  return wrk.format(\"GET\", paths[at])\nend\n",
        paths.concat()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_requested_in_turn() {
        let script = in_turn(&["/v1/embed.js", "/v1/a.wasm"].map(str::to_owned));
        assert!(script.contains("local paths = {\n  \"/v1/embed.js\",\n  \"/v1/a.wasm\",\n}\n"));
    }
}
