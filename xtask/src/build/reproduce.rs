//! `cargo xtask reproduce`: two builds of the same source, in two folders and from nothing, must
//! give the same files.

use crate::files::{self, names_below};
use crate::project::{Project, TOOLS};
use crate::{digest, run::run};
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Of different lengths, so that a path in a file makes a difference.
const FOLDERS: [&str; 2] = ["a", "another-folder"];

pub(crate) fn reproduce(project: &Project) -> Result<()> {
    let home = project.target().join("reproduce");
    files::remove_folder(&home)?;
    let [one, two] = FOLDERS.map(|folder| Project { root: home.join(folder) });
    // Both before the first is built, so that no file changes in between.
    copy(project, &one.root)?;
    copy(project, &two.root)?;
    let (one, two) = (build(project, &one)?, build(project, &two)?);
    let differ = differences(&one, &two)?;
    if !differ.is_empty() {
        bail!("two builds of one source differ:\n  {}", differ.join("\n  "));
    }
    println!(
        "{} files, the same in both builds. Digest: {}",
        names_below(&one)?.len(),
        digest_of_all(&one)?
    );
    Ok(())
}

/// Copies the source, with what is not committed.
fn copy(project: &Project, root: &Path) -> Result<()> {
    for from in files::of_checkout(project)? {
        let to = root.join(from.strip_prefix(&project.root)?);
        fs::create_dir_all(to.parent().context("a file has a folder")?)?;
        fs::copy(&from, &to).with_context(|| format!("cannot copy {}", from.display()))?;
    }
    Ok(())
}

/// Builds a copy, with the tools of this checkout.
fn build(project: &Project, copy: &Project) -> Result<PathBuf> {
    let mut cargo = copy.cargo("xtask build");
    run(cargo.env_remove("CARGO_TARGET_DIR").env(TOOLS, project.tools()))?;
    Ok(copy.dist())
}

/// The files that are only in one build, or differ.
fn differences(one: &Path, two: &Path) -> Result<Vec<String>> {
    let (ones, twos) = (names_below(one)?, names_below(two)?);
    let mut differ = Vec::new();
    for name in ones.iter().chain(&twos).collect::<BTreeSet<_>>() {
        if !twos.contains(name) {
            differ.push(format!("{name}: only in the first build"));
        } else if !ones.contains(name) {
            differ.push(format!("{name}: only in the second build"));
        } else {
            let (a, b) = (fs::read(one.join(name))?, fs::read(two.join(name))?);
            let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
            if a != b {
                differ.push(format!("{name}: {} and {} bytes, from byte {same}", a.len(), b.len()));
            }
        }
    }
    Ok(differ)
}

/// One digest of all files and their names, to compare with a build on another machine.
fn digest_of_all(dist: &Path) -> Result<String> {
    let mut lines = Vec::new();
    for name in names_below(dist)? {
        lines.push(format!("{} {name}\n", digest::integrity(&fs::read(dist.join(&name))?)));
    }
    Ok(digest::integrity(lines.concat().as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_are_found() -> Result<()> {
        let home =
            std::env::temp_dir().join(format!("traeningsguide-reproduce-{}", std::process::id()));
        let (one, two) = (home.join("one"), home.join("two"));
        for (folder, name, content) in
            [(&one, "same", "x"), (&two, "same", "x"), (&one, "a", "abc"), (&two, "a", "abd")]
        {
            fs::create_dir_all(folder)?;
            fs::write(folder.join(name), content)?;
        }
        assert_eq!(differences(&one, &two)?, ["a: 3 and 3 bytes, from byte 2"]);
        assert_ne!(digest_of_all(&one)?, digest_of_all(&two)?);
        fs::write(one.join("b"), "")?;
        assert!(differences(&one, &two)?.contains(&"b: only in the first build".into()));
        fs::remove_dir_all(&home)?;
        Ok(())
    }
}
