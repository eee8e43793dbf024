//! What a step reads, as it is seen to read it: the files that it opens and the folders that it
//! lists while it runs, and what cargo says its programs were compiled from.

use crate::project::Project;
use crate::run::lines;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Files and folders, by their full paths.
pub(crate) type Inputs = BTreeSet<PathBuf>;

/// Every file of the checkout that git keeps or would keep.
pub(crate) fn of_git(project: &Project) -> Result<Inputs> {
    let mut git = project.command("git");
    git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let output = git.output().context("git does not run")?;
    if !output.status.success() {
        bail!("git cannot list the files of this checkout");
    }
    let listed = String::from_utf8(output.stdout).context("a file's name is no text")?;
    // One that was deleted, and not yet committed, is no file.
    let files = listed.split_terminator('\0').map(|name| project.root.join(name));
    Ok(files.filter(|it| it.is_file()).collect())
}

/// Every folder that a step may read from: those of the checkout's files, and those of the finished
/// build.
fn folders(project: &Project) -> Result<Inputs> {
    let mut folders = Inputs::new();
    for file in of_git(project)? {
        folders.extend(above(&file, &project.root));
    }
    let mut more = vec![project.dist()];
    while let Some(folder) = more.pop().filter(|it| it.is_dir()) {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                more.push(path);
            }
        }
        folders.insert(folder);
    }
    Ok(folders)
}

/// The folders that a file lies in, up to the root. Who looks in one of them for a file that is not
/// there leaves no trace, but one that comes to be there changes what the folder lists.
pub(crate) fn above<'a>(file: &'a Path, root: &'a Path) -> impl Iterator<Item = PathBuf> + 'a {
    file.ancestors().skip(1).take_while(move |it| it.starts_with(root)).map(Path::to_owned)
}

/// What cargo compiled our own crates from, of which a command with the same words was just run.
pub(crate) fn of_compiled(project: &Project, mut cargo: Command) -> Result<Inputs> {
    cargo.args(["--quiet", "--message-format=json"]);
    let mut inputs = Inputs::new();
    for line in lines(cargo)?.lines() {
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
                    format!("cargo left no list of what it compiled in {}", home.display())
                })?;
                // The fuzz targets' are relative to their own workspace.
                inputs.extend(of_list(&list, &[home, &project.root])?);
            }
            Some("build-script-executed") => {
                let ours = text("package_id").is_some_and(|it| of_project(project, it));
                let Some(folder) = text("out_dir").map(Path::new).filter(|_| ours) else {
                    continue;
                };
                let said = folder.with_file_name("output");
                let said = fs::read_to_string(&said)
                    .with_context(|| format!("cannot read {}", said.display()))?;
                for line in said.lines() {
                    if let Some((_, path)) = line.split_once("rerun-if-changed=") {
                        add(&mut inputs, project.root.join(path));
                    }
                }
            }
            _ => {}
        }
    }
    if inputs.is_empty() {
        bail!("cargo does not say what it compiled: see xtask/src/inputs.rs");
    }
    without_made(project, &mut inputs);
    Ok(inputs)
}

/// What a program was compiled from, by cargo's list beside it.
pub(crate) fn of_program(project: &Project, list: &str) -> Result<Inputs> {
    let mut inputs = of_list(&project.target().join(list), &[&project.root])?;
    without_made(project, &mut inputs);
    Ok(inputs)
}

/// What a build script has made lies in the target folder, and is as good as what that script read.
fn without_made(project: &Project, inputs: &mut Inputs) {
    inputs.retain(|it| !it.starts_with(project.target()));
}

/// The files in a list, which may be relative to one of these folders.
fn of_list(list: &Path, homes: &[&Path]) -> Result<Inputs> {
    let text =
        fs::read_to_string(list).with_context(|| format!("cannot read {}", list.display()))?;
    let mut inputs = Inputs::new();
    for name in listed(&text) {
        let mut there = homes.iter().map(|home| home.join(&name)).filter(|it| it.exists());
        add(&mut inputs, there.next().with_context(|| format!("{name} is not there"))?);
    }
    Ok(inputs)
}

/// A file, or a folder with what is in it.
fn add(inputs: &mut Inputs, path: PathBuf) {
    inputs.extend(fs::read_dir(&path).into_iter().flatten().flatten().map(|it| it.path()));
    inputs.insert(path);
}

/// `path+file:///the/checkout#0.1.0`
fn of_project(project: &Project, package: &str) -> bool {
    package.starts_with("path+file:") && package.contains(&*project.root.to_string_lossy())
}

/// rustc's list beside a file that it made: `libx-1.rlib` and `x-1` have `x-1.d`, and `a-b` that
/// cargo has given a shorter name `a_b-1.d`.
fn dep_info(made: &Path) -> Option<PathBuf> {
    let stem = made.file_stem()?.to_str()?;
    let named = [stem, stem.strip_prefix("lib").unwrap_or(stem)];
    let named = named.map(|it| made.with_file_name(format!("{it}.d")));
    let longer = format!("{}-", stem.replace('-', "_"));
    let beside = fs::read_dir(made.parent()?).ok()?.filter_map(|it| Some(it.ok()?.path()));
    let beside = beside.filter(|it| {
        let name = it.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(&longer) && it.extension().is_some_and(|it| it == "d")
    });
    named.into_iter().chain(beside).find(|it| it.is_file())
}

/// The files in such a list. Each stands once as a rule of its own, `file:`, in which only spaces
/// are written otherwise.
fn listed(list: &str) -> impl Iterator<Item = String> {
    let rules = list.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let (_, files) = line.split_once(": ")?;
        Some(files.to_owned())
    });
    rules.flat_map(|files| {
        files
            .replace("\\ ", "\0")
            .split_whitespace()
            .map(|it| it.replace('\0', " "))
            .collect::<Vec<_>>()
    })
}

/// What was seen while a step ran.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) read: Inputs,
    /// Something of the checkout that somebody changed meanwhile: nobody knows whether it was read
    /// before or after.
    pub(crate) changed: Option<PathBuf>,
}

/// Sees what anybody reads and changes in the checkout's folders, from its beginning to its end.
#[cfg(target_os = "linux")]
pub(crate) struct Watch {
    /// What happens here comes after all that happened before.
    sentinel: PathBuf,
    thread: std::thread::JoinHandle<Result<Seen>>,
}

#[cfg(target_os = "linux")]
impl Watch {
    pub(crate) fn begin(project: &Project) -> Result<Self> {
        // What is built is changed by the steps themselves.
        let ours = [project.dist(), project.target()];
        let sentinel = project.target().join(format!("xtask/sentinel-{}", std::process::id()));
        Self::over(folders(project)?, sentinel, move |it| {
            ours.iter().any(|own| it.starts_with(own))
        })
    }

    fn over(
        folders: Inputs,
        sentinel: PathBuf,
        ours: impl Fn(&Path) -> bool + Send + 'static,
    ) -> Result<Self> {
        use inotify::{EventMask, Inotify, WatchMask};
        use std::collections::HashMap;

        const CHANGES: WatchMask = WatchMask::MODIFY
            .union(WatchMask::CREATE)
            .union(WatchMask::DELETE)
            .union(WatchMask::MOVE);

        let mut inotify = Inotify::init().context("the system does not tell what is read")?;
        let mut watched = HashMap::new();
        for folder in folders {
            let mask = WatchMask::OPEN | CHANGES | WatchMask::ONLYDIR;
            let place = inotify.watches().add(&folder, mask).with_context(|| {
                format!("the system does not tell what is read in {}", folder.display())
            })?;
            watched.insert(place, folder);
        }
        fs::create_dir_all(&sentinel)?;
        let end = inotify.watches().add(&sentinel, WatchMask::CREATE)?;

        let thread = std::thread::spawn(move || {
            let mut seen = Seen { read: Inputs::new(), changed: None };
            let mut buffer = vec![0; 1 << 16];
            loop {
                for event in inotify.read_events_blocking(&mut buffer)? {
                    if event.wd == end {
                        return Ok(seen);
                    }
                    if event.mask.contains(EventMask::Q_OVERFLOW) {
                        bail!("more was read at once than the system can tell");
                    }
                    let Some(folder) = watched.get(&event.wd) else { continue };
                    let path = event.name.map_or_else(|| folder.clone(), |it| folder.join(it));
                    if event.mask.contains(EventMask::OPEN) {
                        seen.read.insert(path);
                    } else if !ours(&path) {
                        seen.changed.get_or_insert(path);
                    }
                }
            }
        });
        Ok(Self { sentinel, thread })
    }

    pub(crate) fn end(self) -> Result<Seen> {
        fs::write(self.sentinel.join("end"), "")?;
        let seen = self.thread.join();
        fs::remove_dir_all(&self.sentinel)?;
        seen.unwrap_or_else(|_| bail!("the thread that watches reads panicked"))
    }
}

/// Elsewhere whatever is there may have been read.
#[cfg(not(target_os = "linux"))]
pub(crate) struct Watch(Inputs);

#[cfg(not(target_os = "linux"))]
impl Watch {
    pub(crate) fn begin(project: &Project) -> Result<Self> {
        let mut all = of_git(project)?;
        for folder in folders(project)? {
            add(&mut all, folder);
        }
        Ok(Self(all))
    }

    pub(crate) fn end(self) -> Result<Seen> {
        Ok(Seen { read: self.0, changed: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_what_was_compiled_are_read() {
        let list = "/t/x.d: src/a.rs src/with\\ space.rs\n\n/t/x: src/a.rs\n\nsrc/a.rs:\n# env-dep:A=b: c\n";
        let files: Vec<_> = listed(list).collect();
        assert_eq!(files, ["src/a.rs", "src/with space.rs", "src/a.rs"]);
    }

    #[test]
    fn the_list_beside_what_was_made_is_found() -> Result<()> {
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
        Ok(fs::remove_dir_all(home)?)
    }

    #[cfg(target_os = "linux")]
    fn ran(program: &str, arguments: &[&Path]) -> Result<()> {
        let mut command = Command::new(program);
        command.args(arguments);
        lines(command).map(drop)
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn what_others_read_and_change_is_seen() -> Result<()> {
        let home =
            std::env::temp_dir().join(format!("traeningsguide-watch-{}", std::process::id()));
        let (one, two, dist) = (home.join("one"), home.join("two"), home.join("dist"));
        for folder in [&one, &two, &dist] {
            fs::create_dir_all(folder)?;
            fs::write(folder.join("file"), "")?;
        }
        let watch = |name: &str| {
            let own = dist.clone();
            let folders = Inputs::from([one.clone(), two.clone(), dist.clone()]);
            Watch::over(folders, home.join(name), move |it| it.starts_with(&own))
        };

        let (first, second) = (watch("first")?, watch("second")?);
        ran("cat", &[&one.join("file")])?;
        let read = Inputs::from([one.join("file")]);
        assert_eq!(first.end()?, Seen { read: read.clone(), changed: None });
        // Another one that ends is none of our business.
        ran("ls", &[&two])?;
        fs::remove_file(dist.join("file"))?;
        let read = read.into_iter().chain([two.clone()]).collect();
        assert_eq!(second.end()?, Seen { read, changed: None });

        for change in ["touch", "rm"] {
            let third = watch("third")?;
            ran(change, &[&one.join("new")])?;
            assert_eq!(third.end()?.changed, Some(one.join("new")), "{change}");
        }
        Ok(fs::remove_dir_all(home)?)
    }
}
