//! wasm-bindgen, at the version in `Cargo.lock`: as a library for the release build, and as the
//! command that Trunk looks for.
//!
//! The library is compiled with xtask, which has most of its crates anyway. Installing the command
//! would take minutes, and crates that are in no lock file of ours.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// The name that Trunk looks for.
pub(crate) const COMMAND: &str = "wasm-bindgen";

/// Whether xtask was called by that name.
pub(crate) fn is_called(program: &Path) -> bool {
    program.file_stem().is_some_and(|it| it == COMMAND)
}

/// Does what the command of that name would.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    if arguments == ["--version"] {
        println!("{COMMAND} {}", wasm_bindgen_shared::version());
        return Ok(());
    }
    let Arguments { input, name, folder } = Arguments::parse(arguments)?;
    for_the_web(&input, &name)?.generate(folder)
}

/// What writes the glue and the Wasm of a module, with the options of the command.
pub(crate) fn for_the_web(module: &Path, name: &str) -> Result<Bindgen> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).web(true)?.typescript(false).out_name(name);
    bindgen.omit_default_module_path(false);
    Ok(bindgen)
}

/// The arguments that Trunk passes.
#[derive(Debug, PartialEq, Eq)]
struct Arguments {
    input: PathBuf,
    name: String,
    folder: PathBuf,
}

impl Arguments {
    fn parse(arguments: &[String]) -> Result<Self> {
        let (mut input, mut name, mut folder) = (None, None, None);
        for argument in arguments {
            match argument.split_once('=') {
                None if argument == "--no-typescript" => {}
                None if !argument.starts_with('-') => input = Some(argument.into()),
                Some(("--target", "web")) => {}
                Some(("--out-dir", it)) => folder = Some(it.into()),
                Some(("--out-name", it)) => name = Some(it.into()),
                _ => bail!(
                    "this {COMMAND} is for Trunk and our own `index.html`, and does not know \
                     `{argument}`: see xtask/src/build/bindgen.rs"
                ),
            }
        }
        Ok(Self {
            input: input.context("there is no module among the arguments")?,
            name: name.context("--out-name is missing")?,
            folder: folder.context("--out-dir is missing")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Arguments> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Arguments::parse(&words)
    }

    #[test]
    fn the_arguments_of_trunk_are_read() -> Result<()> {
        let parsed =
            parse("--target=web --out-dir=/a/b --out-name=guide /c/guide.wasm --no-typescript")?;
        let (input, folder) = ("/c/guide.wasm".into(), "/a/b".into());
        assert_eq!(parsed, Arguments { input, name: "guide".into(), folder });
        for wrong in ["", "x.wasm", "--target=bundler --out-dir=a --out-name=b c", "--weak-refs"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
        Ok(())
    }

    #[test]
    fn it_is_recognised_by_its_name() {
        assert!(is_called(Path::new("/x/target/tools/bin/wasm-bindgen")));
        assert!(!is_called(Path::new("/x/target/debug/xtask")));
    }
}
