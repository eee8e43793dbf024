//! The release build, checked against its budget.

use super::compile::{COMPILED_FROM, trunk};
use super::publish;
use super::sizes::{self, Part, bytes};
use crate::project::{Project, V1};
use crate::run::run;
use anyhow::{Context, Result, bail};

/// Brotli bytes to the first question: loader, list of municipalities, glue, Wasm and one pack.
const BUDGET: usize = 110_000;
/// The same for each script that host pages load even where nobody opens the guide.
const SCRIPTS: [(&str, usize); 3] = [("embed.js", 3_000), ("frame.js", 1_000), ("host.js", 1_000)];

/// Builds `dist/` for release. Fails above the budget.
pub(crate) fn build(project: &Project) -> Result<()> {
    let mut trunk = trunk(project, "build", true)?;
    println!(
        "\nCompiling the guide for release, with the standard library: about 2 minutes the first \
         time"
    );
    run(&mut trunk)?;
    has_no_pack(project)?;
    publish::publish(project)?;

    let v1 = project.dist().join(V1);
    let parts = sizes::parts(&v1)?;
    print!("{}", sizes::table(&parts, &sizes::later(&v1)?, BUDGET));
    for (name, most) in SCRIPTS {
        let size = Part::measure("script", v1.join(name))?.brotli;
        println!("{name:<14}{:>10} of {:>8}", bytes(size), bytes(most));
        if size > most {
            bail!("{name} is {}, above its own budget of {} (brotli)", bytes(size), bytes(most));
        }
    }
    let total = sizes::total(&parts);
    if total > BUDGET {
        bail!(
            "what a reader loads to the first question is {} above the budget of {} (brotli): \
             find what grew, or give a reason and change BUDGET in xtask/src/build/release.rs",
            bytes(total - BUDGET),
            bytes(BUDGET),
        );
    }
    Ok(())
}

/// Checks that no pack is among the files that the Wasm was compiled from, so that it does not grow
/// with the number of municipalities.
fn has_no_pack(project: &Project) -> Result<()> {
    match packs_among(&project.read(project.target().join(COMPILED_FROM))?)? {
        Some(pack) => bail!("the Wasm was compiled from {pack}: it would grow with that pack"),
        None => Ok(()),
    }
}

/// A pack in cargo's list of the files that a program was compiled from.
fn packs_among(list: &str) -> Result<Option<&str>> {
    let (_, files) = list.split_once(": ").context("cargo's list of files is empty")?;
    Ok(files.split_whitespace().find(|file| file.contains("public/packs/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_that_is_compiled_in_is_found() -> Result<()> {
        let list = "/x/release/traeningsguide.wasm: /x/src/lib.rs /x/src/main.rs";
        assert_eq!(packs_among(list)?, None);
        let with = format!("{list} /x/public/packs/questions.toml");
        assert_eq!(packs_among(&with)?, Some("/x/public/packs/questions.toml"));
        assert!(packs_among("").is_err());
        Ok(())
    }
}
