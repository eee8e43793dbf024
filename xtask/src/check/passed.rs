//! The steps that have passed, and what each had read then: a step is skipped when none of it has
//! changed.
//!
//! A pass is also void when the compiler, xtask, a browser or a variable of the environment
//! differs, after a day, and when a file was changed while the step ran.

use super::environment::{Environment, difference, environment, stamp};
use super::inputs::Inputs;
use crate::digest;
use crate::files::parents;
use crate::project::Project;
use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A pass counts for a day: pages depend on the date, and the system below may be updated.
const COUNTS_FOR: Duration = Duration::from_hours(24);

/// Entries of a folder that xtask itself creates and removes.
const OURS: [&str; 3] = [".git", "dist", "target"];

/// Whether a step must run.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// It passed `ago` seconds ago, and none of the files and folders that it read has changed.
    Passed { ago: u64, files: usize },
    /// What has changed since it passed; nothing where it never passed.
    MustRun(Option<String>),
}

/// How a step last ended.
#[derive(Deserialize, Serialize)]
struct Record {
    /// The seconds from 1970 until it passed; nothing where it has begun again since.
    passed: Option<u64>,
    /// The seconds that it took when it last passed.
    took: f64,
    environment: Environment,
    /// The content of each file and folder that it read.
    read: BTreeMap<String, Option<String>>,
}

/// The records of all steps.
pub(crate) struct Records {
    folder: PathBuf,
    root: PathBuf,
    target: PathBuf,
    environment: Environment,
}

impl Records {
    pub(crate) fn open(project: &Project) -> Result<Self> {
        let folder = project.target().join("xtask/passed");
        fs::create_dir_all(&folder).context("cannot create target/xtask")?;
        let (root, target) = (project.root.clone(), project.target());
        Ok(Self { folder, root, target, environment: environment(project)? })
    }

    /// Whether a step must run.
    pub(crate) fn status(&self, step: &str) -> Status {
        self.read(step).map_or(Status::MustRun(None), |record| self.compare(&record))
    }

    /// The seconds that a step took when it last passed.
    pub(crate) fn took(&self, step: &str) -> Option<f64> {
        Some(self.read(step)?.took)
    }

    /// Records that a step has begun, so that an earlier pass no longer counts.
    pub(crate) fn begun(&self, step: &str) -> Result<()> {
        let Some(mut record) = self.read(step) else { return Ok(()) };
        record.passed = None;
        self.write(step, &record)
    }

    /// Records that a step has passed, with what it has read and what it has made.
    ///
    /// A file that was changed meanwhile is returned, and nothing is recorded: the step may have
    /// read it before or after. A folder counts with all folders above it, since nothing shows that
    /// a step looked for a file that is not there.
    pub(crate) fn passed(
        &self,
        step: &str,
        (began, took): (SystemTime, Duration),
        read: &Inputs,
        made: &Inputs,
    ) -> Result<Option<String>> {
        let inside =
            |path: &&PathBuf| path.starts_with(&self.root) && !path.starts_with(&self.target);
        let above = read.iter().filter(inside).flat_map(|it| parents(it, &self.root));
        let mut all: Inputs =
            read.iter().cloned().chain(above).chain(made.iter().cloned()).collect();
        all.retain(|it| *it != self.target && *it != self.root.join(".git"));
        let mut contents = BTreeMap::new();
        for path in &all {
            contents.insert(self.name(path), self.content(path));
            let changed = fs::metadata(path).and_then(|it| it.modified());
            let here = path.is_file() && inside(&path) && !made.contains(path);
            if here && changed.is_ok_and(|it| it > began) {
                return Ok(Some(self.name(path)));
            }
        }
        let record = Record {
            passed: Some(seconds_since_1970()),
            took: took.as_secs_f64(),
            environment: self.environment.clone(),
            read: contents,
        };
        self.write(step, &record)?;
        Ok(None)
    }

    fn compare(&self, record: &Record) -> Status {
        let must_run = |why: &str| Status::MustRun(Some(why.to_owned()));
        let Some(passed) = record.passed else {
            return must_run("it failed or was interrupted last time");
        };
        let ago = seconds_since_1970().checked_sub(passed);
        let Some(ago) = ago.filter(|it| *it < COUNTS_FOR.as_secs()) else {
            return must_run("that was more than a day ago");
        };
        if let Some(why) = difference(&record.environment, &self.environment) {
            return must_run(&why);
        }
        match record.read.iter().find(|(name, then)| self.content(&self.root.join(name)) != **then)
        {
            Some((name, _)) if self.root.join(name).is_dir() => {
                must_run(&format!("files in {name} were added or removed"))
            }
            Some((name, _)) => must_run(&format!("{name} has changed")),
            None => Status::Passed { ago, files: record.read.len() },
        }
    }

    /// The digest of a file, or of a folder's entries; nothing where there is neither.
    fn content(&self, path: &Path) -> Option<String> {
        if path.is_dir() {
            let entries = fs::read_dir(path).into_iter().flatten().flatten();
            let names = entries.map(|it| it.file_name().to_string_lossy().into_owned());
            let mut names: Vec<_> = names.filter(|it| !OURS.contains(&it.as_str())).collect();
            names.sort();
            return Some(digest::integrity(names.join("\n").as_bytes()));
        }
        // A program.
        if !path.starts_with(&self.root) || path.starts_with(&self.target) {
            return stamp(path).ok();
        }
        Some(digest::integrity(&fs::read(path).ok()?))
    }

    fn read(&self, step: &str) -> Option<Record> {
        serde_json::from_str(&fs::read_to_string(self.file(step)).ok()?).ok()
    }

    fn write(&self, step: &str, record: &Record) -> Result<()> {
        fs::write(self.file(step), serde_json::to_string(record)?)
            .with_context(|| format!("cannot record how {step} ended"))
    }

    fn file(&self, step: &str) -> PathBuf {
        self.folder.join(format!("{step}.json"))
    }

    /// A path from the root of the checkout, with slashes; a path outside of it as it is.
    fn name(&self, path: &Path) -> String {
        let name = path.strip_prefix(&self.root).unwrap_or(path).to_string_lossy();
        if name.is_empty() { ".".into() } else { name.replace('\\', "/") }
    }
}

impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Passed { ago, files } => {
                let ago = match ago / 60 {
                    0 => "less than a minute".into(),
                    minutes => format!("{minutes} min"),
                };
                write!(
                    f,
                    "skipped: none of the {files} files and folders that it read has changed since \
                     it passed {ago} ago (--all runs it)"
                )
            }
            Self::MustRun(Some(why)) => write!(f, "runs again: {why}"),
            Self::MustRun(None) => Ok(()),
        }
    }
}

fn seconds_since_1970() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with a file, and records of it.
    fn example(name: &str) -> Result<(Records, PathBuf, Inputs)> {
        let root =
            std::env::temp_dir().join(format!("traeningsguide-{name}-{}", std::process::id()));
        let file = root.join("src/a");
        fs::create_dir_all(root.join("src"))?;
        fs::write(&file, "before")?;
        let inputs = Inputs::from([root.join("src"), file.clone(), root.join("never/was")]);
        let target = root.join("target");
        fs::create_dir_all(&target)?;
        let (folder, environment) = (target.clone(), variables(&[("rustc", "1")]));
        Ok((Records { folder, root, target, environment }, file, inputs))
    }

    fn variables(all: &[(&str, &str)]) -> Environment {
        all.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    fn pass(records: &Records, inputs: &Inputs) -> Result<Option<String>> {
        let later = SystemTime::now() + Duration::from_mins(1);
        records.passed("step", (later, Duration::from_secs(2)), inputs, &Inputs::new())
    }

    fn why(records: &Records) -> String {
        records.status("step").to_string()
    }

    #[test]
    fn nothing_has_changed() -> Result<()> {
        let (records, _, inputs) = example("same")?;
        assert_eq!(records.status("step"), Status::MustRun(None));
        pass(&records, &inputs)?;
        // With the root itself.
        assert_eq!(records.status("step"), Status::Passed { ago: 0, files: 5 });
        assert_eq!(records.took("step"), Some(2.0));
        records.begun("step")?;
        assert!(why(&records).ends_with("it failed or was interrupted last time"));
        assert_eq!(records.took("step"), Some(2.0));
        Ok(fs::remove_dir_all(&records.root)?)
    }

    #[test]
    fn each_kind_of_change_is_found() -> Result<()> {
        let (mut records, file, inputs) = example("changed")?;
        let (again, root) = ("runs again: ", records.root.clone());
        pass(&records, &inputs)?;
        fs::write(&file, "after")?;
        assert_eq!(why(&records), format!("{again}src/a has changed"));
        fs::remove_file(&file)?;
        assert_eq!(why(&records), format!("{again}files in src were added or removed"));
        fs::write(&file, "before")?;
        fs::write(root.join("src/b"), "")?;
        assert_eq!(why(&records), format!("{again}files in src were added or removed"));
        fs::remove_file(root.join("src/b"))?;
        fs::create_dir_all(root.join("never"))?;
        fs::write(root.join("never/was"), "")?;
        assert_eq!(why(&records), format!("{again}files in . were added or removed"));
        fs::remove_dir_all(root.join("never"))?;
        assert!(matches!(records.status("step"), Status::Passed { .. }));
        records.environment = variables(&[("rustc", "2")]);
        assert_eq!(why(&records), format!("{again}rustc is different"));
        records.environment = variables(&[("rustc", "1"), ("RUSTFLAGS", "")]);
        assert_eq!(why(&records), format!("{again}RUSTFLAGS was not set when it passed"));
        Ok(fs::remove_dir_all(root)?)
    }

    #[test]
    fn a_file_that_changes_meanwhile_makes_it_run_again() -> Result<()> {
        let (records, _, inputs) = example("meanwhile")?;
        let earlier = SystemTime::now() - Duration::from_mins(1);
        let time = (earlier, Duration::ZERO);
        let changed = records.passed("step", time, &inputs, &Inputs::new())?;
        assert_eq!(changed.as_deref(), Some("src/a"));
        assert_eq!(records.status("step"), Status::MustRun(None));
        assert_eq!(
            records.passed("step", time, &inputs, &inputs)?,
            None,
            "the step made the file itself"
        );
        Ok(fs::remove_dir_all(&records.root)?)
    }

    #[test]
    fn a_pass_counts_for_a_day() -> Result<()> {
        let (records, _, inputs) = example("day")?;
        pass(&records, &inputs)?;
        let mut record = records.read("step").context("it was written")?;
        record.passed = Some(seconds_since_1970() - COUNTS_FOR.as_secs());
        records.write("step", &record)?;
        assert!(why(&records).ends_with("that was more than a day ago"));
        Ok(fs::remove_dir_all(&records.root)?)
    }
}
