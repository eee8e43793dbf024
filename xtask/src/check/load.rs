//! `cargo xtask load`: the bytes of a reader's visit, and how many visits nginx serves on this
//! machine in a second.

use super::nginx::Nginx;
use crate::build::sizes::{self, Part};
use crate::files::{below, name_from};
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
    let visit = visit(&project.dist())?;
    let nginx = Nginx::start(project)?;
    print!("{}", costs(&nginx, &visit)?);

    let script = project.target().join("load.lua");
    fs::write(&script, in_turn(visit.iter().map(|file| file.path.as_str())))?;
    println!("\n{SECONDS} s of whole first visits, {CONNECTIONS} connections at a time");
    program::install(project, "wrk, which makes the load,", &[WRK])?;
    let mut wrk = project.command(WRK.found()?.0);
    wrk.args(["--threads=2", "--latency", &format!("--connections={CONNECTIONS}")]);
    wrk.arg(format!("--duration={SECONDS}s")).arg("--script").arg(script);
    run(wrk.arg(nginx.address()))?;
    println!("A first visit is {} requests.", visit.len());
    Ok(())
}

/// A file that a reader's browser requests.
struct Asked {
    path: String,
    /// Whether the first question needs it.
    at_once: bool,
}

/// The files of a whole first visit, in the order in which a browser requests them, with the
/// largest pack.
fn visit(dist: &Path) -> Result<Vec<Asked>> {
    let v1 = dist.join(V1);
    let first = sizes::parts(&v1)?;
    let pack = first.last().context("a visit has no files")?;
    let rest = [sizes::later(&v1)?.path].into_iter().chain(other_voices(pack)?);
    let asked =
        |path: &Path, at_once| Ok(Asked { path: format!("/{}", name_from(dist, path)?), at_once });
    let first = first.iter().map(|part| asked(&part.path, true));
    first.chain(rest.map(|path| asked(&path, false))).collect()
}

/// The same pack in the other language and for other readers.
fn other_voices(pack: &Part) -> Result<Vec<PathBuf>> {
    let id = |path: &Path| {
        let name = path.file_name()?.to_str()?;
        Some(name.split('.').next()?.to_owned())
    };
    let mut voices = below(pack.path.parent().context("a pack has a folder")?)?;
    voices.retain(|it| {
        it.extension().is_some_and(|it| it == "json")
            && *it != pack.path
            && id(it) == id(&pack.path)
    });
    Ok(voices)
}

/// A table of the requests, with the bytes of each answer: head and body, brotli, HTTP/1.1 without
/// TLS.
fn costs(nginx: &Nginx, visit: &[Asked]) -> Result<String> {
    let mut table = format!("\n{:<64}{:>10}{:>10}\n", "First visit", "body", "with head");
    let (mut first, mut all) = (0, 0);
    for Asked { path, at_once } in visit {
        let answer = http::get(nginx.port, path, BROTLI)?;
        if !answer.has_status(200) {
            bail!("{path}: {}", answer.head);
        }
        all += answer.bytes();
        first += if *at_once { answer.bytes() } else { 0 };
        writeln!(table, "{path:<64}{:>10}{:>10}", answer.body, answer.bytes())?;
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
fn in_turn<'a>(paths: impl Iterator<Item = &'a str>) -> String {
    let paths: Vec<_> = paths.map(|path| format!("  \"{path}\",\n")).collect();
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
        let script = in_turn(["/v1/embed.js", "/v1/a.wasm"].into_iter());
        assert!(script.contains("local paths = {\n  \"/v1/embed.js\",\n  \"/v1/a.wasm\",\n}\n"));
    }
}
