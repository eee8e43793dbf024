//! A folder of packs of one's own, below the build folder.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder with this name, made anew.
pub(crate) fn empty(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // What an earlier run left there.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

/// The folder with this name, with questions and facts, and no pack.
pub(crate) fn shared(name: &str) -> PathBuf {
    let folder = empty(name);
    write(&folder, "questions.toml", include_str!("packs/questions.toml"));
    write(&folder, "questions.en.ftl", include_str!("packs/questions.en.ftl"));
    write(&folder, "facts.toml", "");
    folder
}

/// The small pack beside them, with all its files.
pub(crate) fn with_testby(name: &str) -> PathBuf {
    let folder = shared(name);
    write(&folder, "facts.toml", include_str!("packs/facts.toml"));
    write_testby(&folder);
    folder
}

/// The small pack, without what it shares with others.
pub(crate) fn write_testby(folder: &Path) {
    write(folder, "testby.toml", include_str!("packs/testby.toml"));
    write(folder, "testby.en.ftl", include_str!("packs/testby.en.ftl"));
    write(folder, "testby.cases.toml", include_str!("packs/testby.cases.toml"));
}

pub(crate) fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).expect("a file can be written");
}

pub(crate) fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("the file is there")
}
