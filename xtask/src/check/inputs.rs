//! The files that a step's programs were compiled from, by cargo's own lists.

use crate::files::file_name;
use crate::project::Project;
use crate::run::output;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Files and folders, by their full paths.
pub(crate) type Inputs = BTreeSet<PathBuf>;

/// The files that our own crates were compiled from. `cargo` is the command that has just compiled
/// them; it runs again, and finds everything fresh.
pub(crate) fn of_compiled(project: &Project, cargo: &mut Command) -> Result<Inputs> {
    let mut inputs = Inputs::new();
    for line in output(cargo.args(["--quiet", "--message-format=json"]))?.lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else { continue };
        let text = |name: &str| message.get(name).and_then(Value::as_str);
        match text("reason") {
            Some("compiler-artifact") => {
                let manifest = text("manifest_path").map(Path::new);
                let manifest = manifest.filter(|it| it.starts_with(&project.root));
                let Some(home) = manifest.and_then(Path::parent) else { continue };
                let made = message.get("filenames").and_then(Value::as_array);
                let mut made = made.into_iter().flatten().filter_map(Value::as_str).map(Path::new);
                let list = made.find_map(dep_info).with_context(|| {
                    format!("cargo wrote no list of files for {}", home.display())
                })?;
                // Lists are relative to a workspace: that of the fuzz targets, or ours.
                inputs.extend(of_list(project, &list, &[home, &project.root])?);
            }
            Some("build-script-executed") => {
                let ours = text("package_id").is_some_and(|it| of_project(project, it));
                let Some(folder) = text("out_dir").map(Path::new).filter(|_| ours) else {
                    continue;
                };
                let output = project.read(folder.with_file_name("output"))?;
                for line in output.lines() {
                    if let Some((_, path)) = line.split_once("rerun-if-changed=") {
                        add(&mut inputs, project.root.join(path));
                    }
                }
            }
            _ => {}
        }
    }
    if inputs.is_empty() {
        bail!("cargo names no files that it compiled: see xtask/src/check/inputs.rs");
    }
    without_generated(project, &mut inputs);
    Ok(inputs)
}

/// The files that a program was compiled from, by the list beside it.
pub(crate) fn of_program(project: &Project, list: &str) -> Result<Inputs> {
    let mut inputs = of_list(project, &project.target().join(list), &[&project.root])?;
    without_generated(project, &mut inputs);
    Ok(inputs)
}

/// Removes what build scripts have generated: it follows from what they read.
fn without_generated(project: &Project, inputs: &mut Inputs) {
    inputs.retain(|it| !it.starts_with(project.target()));
}

/// The files of a list, which may be relative to one of these folders.
fn of_list(project: &Project, list: &Path, homes: &[&Path]) -> Result<Inputs> {
    let mut inputs = Inputs::new();
    for name in listed(&project.read(list)?) {
        let mut there = homes.iter().map(|home| home.join(&name)).filter(|it| it.exists());
        add(&mut inputs, there.next().with_context(|| format!("there is no {name}"))?);
    }
    Ok(inputs)
}

/// Adds a file, or a folder with its entries.
fn add(inputs: &mut Inputs, path: PathBuf) {
    inputs.extend(fs::read_dir(&path).into_iter().flatten().flatten().map(|it| it.path()));
    inputs.insert(path);
}

/// Whether a package is in the checkout: `path+file:///the/checkout#0.1.0`.
fn of_project(project: &Project, package: &str) -> bool {
    package.starts_with("path+file:") && package.contains(&*project.root.to_string_lossy())
}

/// rustc's list of a compiled file, beside it: `libx-1.rlib` and `x-1` have `x-1.d`, and `a-b`, a
/// build script without its hash, has `a_b-1.d`. A program that cargo has only linked into another
/// folder has its list beside the original, in `deps`.
fn dep_info(made: &Path) -> Option<PathBuf> {
    let stem = made.file_stem()?.to_str()?;
    let folder = made.parent()?;
    let named = [stem, stem.strip_prefix("lib").unwrap_or(stem)];
    let named = named.map(|it| made.with_file_name(format!("{it}.d")));
    let longer = format!("{}-", stem.replace('-', "_"));
    let lists = |folder: &Path| {
        let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path());
        let is_list = |it: &PathBuf| {
            file_name(it).starts_with(&longer) && it.extension().is_some_and(|it| it == "d")
        };
        files.filter(is_list).collect::<Vec<_>>()
    };
    let written = |program: &Path| fs::metadata(program).and_then(|it| it.modified()).ok();
    let original = |list: &PathBuf| written(&list.with_extension("")) == written(made);
    let linked = lists(&folder.join("deps")).into_iter().filter(original);
    let mut found = named.into_iter().chain(lists(folder)).filter(|it| it.is_file());
    linked.max().or_else(|| found.next())
}

/// The files in the rules of such a list. A space in a name is escaped.
fn listed(list: &str) -> impl Iterator<Item = String> {
    let rules = list.lines().filter(|line| !line.starts_with('#'));
    let files = rules.filter_map(|line| Some(line.split_once(": ")?.1.replace("\\ ", "\0")));
    let files = files.map(|it| it.split_whitespace().map(|it| it.replace('\0', " ")).collect());
    files.flat_map(|it: Vec<String>| it)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn lists_of_files_are_read() {
        let list = "/t/x.d: src/a.rs src/with\\ space.rs\n\n/t/x: src/a.rs\n\nsrc/a.rs:\n# env-dep:A=b: c\n";
        let files: Vec<_> = listed(list).collect();
        assert_eq!(files, ["src/a.rs", "src/with space.rs", "src/a.rs"]);
    }

    #[test]
    fn the_list_beside_a_compiled_file_is_found() -> Result<()> {
        let home = std::env::temp_dir().join(format!("traeningsguide-list-{}", std::process::id()));
        fs::create_dir_all(&home)?;
        for (list, made) in [
            ("guide-1.d", "libguide-1.rlib"),
            ("packs.d", "packs"),
            ("build_script_build-2.d", "build-script-build"),
        ] {
            fs::write(home.join(list), "")?;
            assert_eq!(dep_info(&home.join(made)), Some(home.join(list)));
        }
        assert_eq!(dep_info(&home.join("libother-1.rlib")), None);
        // A program that was linked from `deps`, where an older build of it is too.
        let deps = home.join("deps");
        fs::create_dir_all(&deps)?;
        for name in ["target-1.d", "target-1", "target-2.d", "target-2"] {
            fs::write(deps.join(name), "")?;
        }
        let second = Duration::from_secs(1);
        let older = fs::metadata(deps.join("target-1"))?.modified()? - second;
        fs::File::options().append(true).open(deps.join("target-1"))?.set_modified(older)?;
        for hash in ["1", "2"] {
            let original = deps.join(format!("target-{hash}"));
            fs::hard_link(&original, home.join("target"))?;
            assert_eq!(dep_info(&home.join("target")), Some(original.with_extension("d")));
            fs::remove_file(home.join("target"))?;
        }
        Ok(fs::remove_dir_all(home)?)
    }
}
