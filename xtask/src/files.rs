//! The files of a folder and of the checkout.

use crate::project::Project;
use crate::run;
use anyhow::{Context, Result};
use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

/// All files in a folder and the folders below it, in order; none where there is no such folder.
pub(crate) fn below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                found.extend(below(&path)?);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The same, as paths from that folder with slashes.
pub(crate) fn names_below(folder: &Path) -> Result<Vec<String>> {
    below(folder)?.iter().map(|file| name_from(folder, file)).collect()
}

/// The last part of a path.
pub(crate) fn file_name(path: &Path) -> Cow<'_, str> {
    path.file_name().unwrap_or_default().to_string_lossy()
}

/// A file's path from a folder above it, with slashes.
pub(crate) fn name_from(folder: &Path, file: &Path) -> Result<String> {
    let name = file.strip_prefix(folder)?.to_str();
    let name = name.with_context(|| format!("{} is not UTF-8", file.display()))?;
    Ok(name.replace('\\', "/"))
}

/// Every file of the checkout that git tracks or would add.
pub(crate) fn of_checkout(project: &Project) -> Result<Vec<PathBuf>> {
    let mut git = project.command("git");
    git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let listed = run::output(&mut git).context("is this a git checkout?")?;
    // git also lists a file that was deleted and not yet committed.
    let files = listed.split_terminator('\0').map(|name| project.root.join(name));
    Ok(files.filter(|it| it.is_file()).collect())
}

/// Removes a folder, where there is one.
pub(crate) fn remove_folder(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

/// The folders that contain a path, up to the root.
pub(crate) fn parents<'a>(path: &'a Path, root: &'a Path) -> impl Iterator<Item = PathBuf> + 'a {
    path.ancestors().skip(1).take_while(move |it| it.starts_with(root)).map(Path::to_owned)
}
