//! `cargo xtask serve`: the demo page on this machine, rebuilt when a file changes.

use super::compile;
use crate::project::Project;
use crate::run::run;
use crate::{files, http};
use anyhow::{Context, Result, bail};
use std::net::{Ipv4Addr, TcpListener};
use std::thread;
use std::time::{Duration, Instant};

const PORT: u16 = 8080;

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    release: bool,
    port: u16,
}

impl Options {
    pub(crate) fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self { release: false, port: PORT };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--release" => options.release = true,
                "--port" => {
                    let port = arguments.next().context("--port needs a number")?;
                    options.port = port.parse().ok().with_context(|| {
                        format!("--port needs a number from 0 to 65535, not `{port}`")
                    })?;
                }
                other => bail!("`serve` does not know `{other}`: it takes --release and --port N"),
            }
        }
        Ok(options)
    }
}

pub(crate) fn serve(project: &Project, options: &Options) -> Result<()> {
    let (begun, port) = (Instant::now(), options.port);
    // Trunk would notice only after the build.
    if let Err(error) = TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        bail!("cannot listen on port {port}: {error}. Choose another with --port");
    }

    let mut trunk = compile::trunk(project, "serve", options.release)?;
    // Not in dist/, which has the release build for the journeys. Emptied, since Trunk would serve
    // an earlier build if this one failed.
    let folder = project.root.join("target/serve");
    files::remove_folder(&folder)?;
    trunk.arg("--dist").arg(folder).arg("--port").arg(port.to_string());
    println!(
        "\nCompiling the guide and the packs, then serving them: about 3 minutes the first time on \
         two cores, seconds later on"
    );
    // Trunk announces its server before it answers, and does not list the pages.
    thread::spawn(move || {
        while !http::get(port, "/", "").is_ok_and(|it| it.has_status(200)) {
            thread::sleep(Duration::from_millis(200));
        }
        println!(
            "\nReady after {} s. Ctrl-C stops it; a change in src/, public/, index.html or Cargo.toml rebuilds.\n\
             a municipality's page    http://127.0.0.1:{port}/\n\
             the guide by itself      http://127.0.0.1:{port}/guide.html\n\
             the snippet builder      http://127.0.0.1:{port}/byg.html\n\
             with Wasm forbidden      http://127.0.0.1:{port}/blocked.html\n\
             the rules as plain pages http://127.0.0.1:{port}/v1/text/\n",
            begun.elapsed().as_secs()
        );
    });
    run(&mut trunk)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Options::parse(&words)
    }

    #[test]
    fn options() -> Result<()> {
        let (release, port) = (true, 9000);
        assert_eq!(parse("--release --port 9000")?, Options { release, port });
        assert_eq!(parse("")?.port, PORT);
        assert!(parse("--port").is_err());
        assert!(parse("--port x").is_err());
        assert!(parse("--open").is_err());
        Ok(())
    }
}
