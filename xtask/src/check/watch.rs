//! The files that a step opens and the folders that it lists, observed while it runs.

use super::inputs::Inputs;
use crate::files::{below, of_checkout, parents};
use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// The file accesses while a step ran.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) read: Inputs,
    /// A file of the checkout that was changed meanwhile: the step may have read it before that.
    pub(crate) changed: Option<PathBuf>,
}

/// Observes what any program reads and changes in the folders of the checkout, from `begin` to
/// `end`.
#[cfg(target_os = "linux")]
pub(crate) struct Watch {
    /// A folder of its own, in which a new file marks the end: events arrive in order.
    sentinel: PathBuf,
    thread: std::thread::JoinHandle<Result<Seen>>,
}

#[cfg(target_os = "linux")]
impl Watch {
    pub(crate) fn begin(project: &Project) -> Result<Self> {
        // The steps themselves change what is built.
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

        let mut inotify = Inotify::init()
            .context("cannot observe which files are read: inotify does not start")?;
        let mut watched = HashMap::new();
        for folder in folders {
            let mask = WatchMask::OPEN | CHANGES | WatchMask::ONLYDIR;
            let place = inotify.watches().add(&folder, mask).with_context(|| {
                format!("cannot observe which files are read in {}", folder.display())
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
                        bail!("too many files were read at once to observe them all");
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
        seen.unwrap_or_else(|_| bail!("the thread that observes reads panicked"))
    }
}

/// On other systems every file of the checkout counts as read.
#[cfg(not(target_os = "linux"))]
pub(crate) struct Watch(Inputs);

#[cfg(not(target_os = "linux"))]
impl Watch {
    pub(crate) fn begin(project: &Project) -> Result<Self> {
        let mut all: Inputs = of_checkout(project)?.into_iter().collect();
        for folder in folders(project)? {
            all.extend(fs::read_dir(&folder)?.flatten().map(|it| it.path()));
            all.insert(folder);
        }
        Ok(Self(all))
    }

    pub(crate) fn end(self) -> Result<Seen> {
        Ok(Seen { read: self.0, changed: None })
    }
}

/// Every folder that a step may read from: those of the checkout and those of the finished build.
fn folders(project: &Project) -> Result<Inputs> {
    let mut folders = Inputs::new();
    for file in of_checkout(project)?.into_iter().chain(below(&project.dist())?) {
        folders.extend(parents(&file, &project.root));
    }
    Ok(folders)
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;
    use crate::run::output;
    use std::process::Command;

    fn ran(program: &str, arguments: &[&Path]) -> Result<()> {
        output(Command::new(program).args(arguments)).map(drop)
    }

    #[test]
    fn reads_and_changes_are_observed() -> Result<()> {
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
        // The end of another watch is not ours.
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
