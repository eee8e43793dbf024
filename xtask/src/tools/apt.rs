//! Packages of the system, through apt-get.

use crate::project::Project;
use crate::run::{answer, run};
use anyhow::{Result, bail};
use std::process::Command;

/// Installs packages when we are root; otherwise fails with the command that installs them.
pub(crate) fn install(project: &Project, what: &str, packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    let output = |program: &str, argument: &str| {
        let mut command = Command::new(program);
        command.arg(argument);
        answer(command)
    };
    let root = output("id", "-u").as_deref() == Some("0");
    if !root || output("apt-get", "--version").is_none() {
        bail!(
            "{what} are missing. Install them and run this again; \
             on Debian: sudo apt-get install {list}"
        );
    }
    println!("\nInstalling {list} through apt-get");
    for arguments in
        [vec!["update"], [&["install", "--yes", "--no-install-recommends"], packages].concat()]
    {
        let mut apt = project.command("apt-get");
        apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        run(apt)?;
    }
    Ok(())
}
