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
    write(&folder, "facts.toml", "");
    folder
}

pub(crate) fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).expect("a file can be written");
}

pub(crate) fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("the file is there")
}
