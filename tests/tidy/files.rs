//! The files of the project, and how a violation of a rule is reported.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A file: its place from the top of the house, with slashes, and its text.
#[derive(Debug)]
pub(super) struct File {
    pub(super) path: String,
    pub(super) text: String,
}

impl File {
    /// The part of its name after the last dot.
    pub(super) fn ending(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or_default()
    }
}

/// The top of the house.
pub(super) fn top() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file with this ending in a folder and below, by name; none where there is no such folder.
pub(super) fn below(folder: &str, ending: &str) -> Vec<File> {
    let mut found = Vec::new();
    collect(&top().join(folder), ending, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn collect(folder: &Path, ending: &str, found: &mut Vec<File>) {
    // A folder that has moved would leave nothing to find fault with.
    let entries = fs::read_dir(folder).unwrap_or_else(|_| panic!("no {}", folder.display()));
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, ending, found);
        } else if path.extension().is_some_and(|it| it == ending) {
            // Some kept pages have other letters.
            let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
            let place = path.strip_prefix(top()).unwrap();
            found.push(File { path: place.to_str().unwrap().replace('\\', "/"), text });
        }
    }
}

/// What cargo prints for these arguments.
pub(super) fn cargo(arguments: &[&str]) -> String {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| env!("CARGO").into());
    let said = Command::new(cargo).args(arguments).current_dir(top()).output().unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8(said.stdout).unwrap()
}

/// Fails with everything that breaks a rule, and with nothing to look at.
pub(super) fn check(files: &[File], rule: impl Fn(&File) -> Vec<String>) {
    assert!(!files.is_empty(), "there is nothing to check");
    let broken: Vec<String> = files.iter().flat_map(rule).collect();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

/// The violations of a rule in a file at this path.
pub(super) fn planted(path: &str, text: &str, rule: impl Fn(&File) -> Vec<String>) -> Vec<String> {
    rule(&File { path: path.into(), text: text.into() })
}
