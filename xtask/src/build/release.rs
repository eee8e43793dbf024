//! The release build, checked against its budget.

use super::compile::{COMPILED_FROM, trunk};
use super::publish;
use super::sizes::{self, Part, bytes};
use crate::project::{Project, V1};
use crate::run::run;
use anyhow::{Context, Result, bail};

/// Brotli bytes to the first question: loader, index, glue, Wasm, rules and words.
const BUDGET: usize = 110_000;
/// The same for each script that host pages load even where nobody opens the guide.
const SCRIPTS: [(&str, usize); 3] = [("embed.js", 3_200), ("frame.js", 1_000), ("host.js", 1_000)];

/// Builds `dist/` for release. Fails above the budget.
pub(crate) fn build(project: &Project) -> Result<()> {
    let mut trunk = trunk(project, "build", true)?;
    println!(
        "\nCompiling the guide for release, with the standard library: about 2 minutes the first \
         time"
    );
    run(&mut trunk)?;
    has_no_pack(&project.read(project.target().join(COMPILED_FROM))?)?;
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

/// Checks that no pack is in cargo's list of the files that the Wasm was compiled from, so that it
/// does not grow with the number of municipalities.
fn has_no_pack(list: &str) -> Result<()> {
    let (_, files) = list.split_once(": ").context("cargo's list of files is empty")?;
    match files.split_whitespace().find(|file| file.contains("public/packs/")) {
        Some(pack) => bail!("the Wasm was compiled from {pack}: it would grow with that pack"),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_that_is_compiled_in_is_found() {
        let list = "/x/release/traeningsguide.wasm: /x/src/lib.rs /x/src/main.rs";
        assert!(has_no_pack(list).is_ok());
        let with = has_no_pack(&format!("{list} /x/public/packs/questions.toml"));
        assert!(with.is_err_and(|it| it.to_string().contains("/x/public/packs/questions.toml")));
        assert!(has_no_pack("").is_err());
    }
}
