//! `cargo xtask serve`: the demo page on this machine, rebuilt when a file changes.

use crate::{bundle, project::Project, run::run};
use anyhow::{Context, Result, bail};
use std::net::{Ipv4Addr, TcpListener};

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
                    options.port = port
                        .parse()
                        .with_context(|| format!("--port needs a number, not `{port}`"))?;
                }
                other => bail!("`serve` does not know `{other}`: it takes --release and --port N"),
            }
        }
        Ok(options)
    }
}

pub(crate) fn serve(project: &Project, options: &Options) -> Result<()> {
    let port = options.port;
    // Trunk would find out only after the build.
    if let Err(error) = TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        bail!("port {port} cannot be used ({error}): choose another with --port");
    }

    let mut trunk = bundle::trunk(project, "serve", options.release)?;
    // Not in dist/, where the release build is that the journeys look at.
    trunk.args(["--dist", "target/serve"]).arg("--port").arg(port.to_string());
    println!(
        "\nOnce Trunk says that it is listening:\n\
         a municipality's page    http://127.0.0.1:{port}/\n\
         the guide by itself      http://127.0.0.1:{port}/guide.html\n\
         with Wasm forbidden      http://127.0.0.1:{port}/blocked.html\n\
         Ctrl-C stops.\n"
    );
    run(trunk)
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
