//! A small pack with which nothing is wrong, and ways to spoil it.

use std::fs;
use std::io;
use std::path::Path;

use traeningsguide::content::author::{
    File, Report, Sources, Warning, check, day, expiring, plain,
};

/// The files of the small pack.
pub(crate) struct Fixture {
    questions: String,
    facts: String,
    pack: String,
}

impl Fixture {
    /// With nothing wrong.
    pub(crate) fn new() -> Self {
        Self {
            questions: include_str!("packs/questions.toml").to_owned(),
            facts: include_str!("packs/facts.toml").to_owned(),
            pack: include_str!("packs/testby.toml").to_owned(),
        }
    }

    /// With this text of the pack replaced, where it first stands.
    pub(crate) fn pack(mut self, from: &str, to: &str) -> Self {
        self.pack = replace(&self.pack, from, to);
        self
    }

    /// With this text of the question bank replaced, where it first stands.
    pub(crate) fn questions(mut self, from: &str, to: &str) -> Self {
        self.questions = replace(&self.questions, from, to);
        self
    }

    /// With this text of the facts replaced, where it first stands.
    pub(crate) fn facts(mut self, from: &str, to: &str) -> Self {
        self.facts = replace(&self.facts, from, to);
        self
    }

    /// What comes of checking it.
    pub(crate) fn check(&self) -> Report {
        check(&self.sources())
    }

    fn sources(&self) -> Sources {
        Sources {
            questions: File::new("packs/questions.toml", self.questions.as_str()),
            facts: File::new("packs/facts.toml", self.facts.as_str()),
            packs: vec![File::new("packs/testby.toml", self.pack.as_str())],
        }
    }

    /// All findings as the author sees them.
    pub(crate) fn shown(&self) -> String {
        let report = self.check();
        lines(report.findings.iter().map(|it| plain(it).expect("a finding is shown")))
    }

    /// Writes the files to a folder.
    pub(crate) fn write(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        fs::write(folder.join("questions.toml"), &self.questions)?;
        fs::write(folder.join("facts.toml"), &self.facts)?;
        fs::write(folder.join("testby.toml"), &self.pack)
    }

    /// What ends soon, or has ended, on this day.
    pub(crate) fn expiring(&self, on: &str) -> Vec<Warning> {
        expiring(&self.sources(), day(on).expect("a day"))
    }

    /// The same as the author sees it.
    pub(crate) fn warned(&self, on: &str) -> String {
        lines(self.expiring(on).iter().map(|it| plain(it).expect("a warning is shown")))
    }

    /// Only what is wrong, one line for each finding.
    pub(crate) fn problems(&self) -> Vec<String> {
        self.check().findings.iter().map(|it| it.problem().to_owned()).collect()
    }
}

fn lines(shown: impl Iterator<Item = String>) -> String {
    let lines = shown
        .flat_map(|it| it.lines().map(|line| format!("{}\n", line.trim_end())).collect::<Vec<_>>());
    lines.collect()
}

fn replace(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "the fixture has no `{from}`");
    text.replacen(from, to, 1)
}
