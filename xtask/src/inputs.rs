//! What a step reads, as it is seen to read it: the files that it opens and the folders that it lists while it runs, and what
//! cargo says its programs were compiled from.

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

/// Every folder that a step may read from: those of the checkout's files, and those of the finished build.
fn folders(project: &Project) -> Result<Inputs> {
    let mut folders = Inputs::new();
    for file in of_git(project)? {
        let above = file.ancestors().skip(1).take_while(|it| it.starts_with(&project.root));
        folders.extend(above.map(Path::to_owned));
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

/// What cargo compiled our own crates from, of which a command with the same words was just run.
pub(crate) fn of_compiled(project: &Project, mut cargo: Command) -> Result<Inputs> {
    cargo.args(["--quiet", "--message-format=json"]);
    let mut inputs = Inputs::new();
    for line in lines(cargo)?.lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else { continue };
        let text = |name: &str| message.get(name).and_then(Value::as_str).map(PathBuf::from);
        if let Some(manifest) = text("manifest_path").filter(|it| it.starts_with(&project.root)) {
            let made = message.get("filenames").and_then(Value::as_array);
            let mut made = made.into_iter().flatten().filter_map(Value::as_str).map(Path::new);
            let list = made.find_map(dep_info);
            let list = list.with_context(|| {
                format!("cargo left no list of what it compiled {} from", manifest.display())
            })?;
            // Relative to the workspace, which is the fuzz targets' own for them.
            let places = [Some(project.root.as_path()), manifest.parent()];
            for name in listed(&fs::read_to_string(list)?) {
                let mut there = places.iter().flatten().map(|place| place.join(&name));
                let there = there.find(|it| it.exists());
                add(&mut inputs, there.with_context(|| format!("{name} is not there"))?);
            }
        } else if let Some(folder) = text("out_dir")
            && message.get("package_id").is_some_and(|it| of_project(project, it))
        {
            let said = folder.with_file_name("output");
            let said = fs::read_to_string(&said)
                .with_context(|| format!("cannot read {}", said.display()))?;
            let read = said.lines().filter_map(|line| line.split_once("rerun-if-changed="));
            for (_, path) in read {
                add(&mut inputs, project.root.join(path));
            }
        }
    }
    if inputs.is_empty() {
        bail!("cargo does not say what it compiled: see xtask/src/inputs.rs");
    }
    // What a build script has made lies in the target folder, and is as good as what that script read.
    inputs.retain(|it| !it.starts_with(project.target()));
    Ok(inputs)
}

/// A file, or a folder with what is in it.
fn add(inputs: &mut Inputs, path: PathBuf) {
    inputs.extend(fs::read_dir(&path).into_iter().flatten().flatten().map(|it| it.path()));
    inputs.insert(path);
}

/// `path+file:///the/checkout#0.1.0`
fn of_project(project: &Project, package: &Value) -> bool {
    let root = project.root.to_string_lossy();
    package.as_str().is_some_and(|it| it.starts_with("path+file:") && it.contains(&*root))
}

/// rustc's list beside a file that it made: `libx-1.rlib` and `x-1` have `x-1.d`, and `a-b` that cargo has given a shorter name
/// `a_b-1.d`.
fn dep_info(made: &Path) -> Option<PathBuf> {
    let stem = made.file_stem()?.to_str()?;
    let named =
        [stem, stem.trim_start_matches("lib")].map(|it| made.with_file_name(format!("{it}.d")));
    let longer = format!("{}-", stem.replace('-', "_"));
    let beside = fs::read_dir(made.parent()?).ok()?.filter_map(|it| Some(it.ok()?.path()));
    let beside = beside.filter(|it| {
        let name = it.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(&longer) && it.extension().is_some_and(|it| it == "d")
    });
    named.into_iter().chain(beside).find(|it| it.is_file())
}

/// The files in such a list. Each stands once as a rule of its own, `file:`, in which only spaces are written otherwise.
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

/// Sees what anybody reads below the checkout's folders, from its beginning to its end.
#[cfg(target_os = "linux")]
pub(crate) struct Watch {
    sentinel: PathBuf,
    thread: std::thread::JoinHandle<Result<Inputs>>,
}

#[cfg(target_os = "linux")]
impl Watch {
    pub(crate) fn begin(project: &Project) -> Result<Self> {
        Self::over(folders(project)?, &project.target())
    }

    fn over(folders: Inputs, target: &Path) -> Result<Self> {
        use inotify::{EventMask, Inotify, WatchMask};
        use std::collections::HashMap;

        let mut inotify = Inotify::init().context("the system does not tell what is read")?;
        let mut watched = HashMap::new();
        for folder in folders {
            let place = inotify.watches().add(&folder, WatchMask::OPEN | WatchMask::ONLYDIR);
            let place = place.with_context(|| {
                format!("the system does not tell what is read in {}", folder.display())
            })?;
            watched.insert(place, folder);
        }
        // What happens there comes after all that happened before.
        let sentinel = target.join("xtask/sentinel");
        fs::create_dir_all(&sentinel)?;
        let end = inotify.watches().add(&sentinel, WatchMask::CREATE)?;

        let thread = std::thread::spawn(move || {
            let mut read = Inputs::new();
            let mut buffer = vec![0; 1 << 16];
            loop {
                for event in inotify.read_events_blocking(&mut buffer)? {
                    if event.wd == end {
                        return Ok(read);
                    }
                    if event.mask.contains(EventMask::Q_OVERFLOW) {
                        bail!("more was read at once than the system can tell");
                    }
                    if let Some(folder) = watched.get(&event.wd) {
                        read.insert(
                            event.name.map_or_else(|| folder.clone(), |it| folder.join(it)),
                        );
                    }
                }
            }
        });
        Ok(Self { sentinel, thread })
    }

    pub(crate) fn end(self) -> Result<Inputs> {
        let file = self.sentinel.join("end");
        fs::write(&file, "")?;
        fs::remove_file(&file)?;
        let read = self.thread.join();
        read.unwrap_or_else(|_| bail!("whoever watched what is read has fallen"))
    }
}

/// Elsewhere whatever is there may have been read.
#[cfg(not(target_os = "linux"))]
pub(crate) struct Watch(Inputs);

#[cfg(not(target_os = "linux"))]
impl Watch {
    pub(crate) fn begin(project: &Project) -> Result<Self> {
        let mut all = of_git(project)?;
        all.extend(folders(project)?);
        Ok(Self(all))
    }

    pub(crate) fn end(self) -> Result<Inputs> {
        Ok(self.0)
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
    #[cfg(target_os = "linux")]
    fn what_others_read_is_seen() -> Result<()> {
        let home =
            std::env::temp_dir().join(format!("traeningsguide-watch-{}", std::process::id()));
        let (one, two) = (home.join("one"), home.join("two"));
        for folder in [&one, &two] {
            fs::create_dir_all(folder)?;
            fs::write(folder.join("file"), "")?;
        }
        let watch = Watch::over(Inputs::from([one.clone(), two.clone()]), &home)?;
        let mut cat = Command::new("cat");
        cat.arg(one.join("file"));
        lines(cat)?;
        let mut ls = Command::new("ls");
        ls.arg(&two);
        lines(ls)?;
        assert_eq!(watch.end()?, Inputs::from([one.join("file"), two.clone()]));
        Ok(fs::remove_dir_all(home)?)
    }
}
