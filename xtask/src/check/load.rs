//! `cargo xtask load`: the bytes of a reader's visit, and how many visits nginx serves on this
//! machine in a second.

use super::nginx::Nginx;
use crate::build::sizes::{self, Part};
use crate::files::{below, name_from};
use crate::project::{Project, V1};
use crate::run::run;
use crate::tools::{apt, path};
use anyhow::{Context, Result, bail};
use std::fmt::Write as _;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};

/// Seconds, and connections at a time: enough to keep two cores busy.
const SECONDS: u32 = 20;
const CONNECTIONS: u32 = 64;

/// The only file whose name stays: at a later visit all others are in the browser's cache.
const LOADER: &str = "/v1/embed.js";

pub(crate) fn load(project: &Project) -> Result<()> {
    let visit = visit(&project.dist())?;
    let nginx = Nginx::start(project)?;
    print!("{}", costs(&nginx, &visit)?);

    let script = project.target().join("load.lua");
    fs::write(&script, in_turn(visit.iter().map(|file| file.path.as_str())))?;
    println!("\n{SECONDS} s of whole first visits, {CONNECTIONS} connections at a time");
    let mut command = project.command(wrk(project)?);
    command.arg("--threads=2").arg(format!("--connections={CONNECTIONS}"));
    command.arg(format!("--duration={SECONDS}s")).arg("--latency");
    command.arg("--script").arg(script).arg(nginx.address());
    run(command)?;
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
        let answer = ask(nginx, path, "Accept-Encoding: br\r\n")?;
        if !answer.head.starts_with("HTTP/1.1 200 ") {
            bail!("{path}: {}", answer.head);
        }
        all += answer.bytes();
        first += if *at_once { answer.bytes() } else { 0 };
        writeln!(table, "{path:<64}{:>10}{:>10}", answer.body, answer.bytes())?;
    }
    let tag = ask(nginx, LOADER, "Accept-Encoding: br\r\n")?;
    let tag = tag.head.lines().find_map(|line| line.strip_prefix("ETag: "));
    let tag = tag.context("the loader has no ETag")?;
    let again = ask(nginx, LOADER, &format!("Accept-Encoding: br\r\nIf-None-Match: {tag}\r\n"))?;
    if !again.head.starts_with("HTTP/1.1 304 ") {
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

struct Answer {
    head: String,
    body: usize,
}

impl Answer {
    /// With the empty line between head and body.
    fn bytes(&self) -> usize {
        self.head.len() + 4 + self.body
    }
}

fn ask(nginx: &Nginx, path: &str, headers: &str) -> Result<Answer> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, nginx.port))?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\n{headers}Connection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let end =
        answer.windows(4).position(|it| it == b"\r\n\r\n").context("an answer is incomplete")?;
    let (head, body) = answer.split_at(end);
    Ok(Answer { head: String::from_utf8_lossy(head).into_owned(), body: body.len() - 4 })
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

fn wrk(project: &Project) -> Result<PathBuf> {
    let found = || path::on_path("wrk").into_iter().find(|it| it.is_file());
    if found().is_none() {
        apt::install(project, "wrk, which makes the load,", &["wrk"])?;
    }
    found().context("wrk is installed, but not on PATH")
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
