//! The files that people write.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::finding::File;
use crate::finding::Unknown;
use traeningsguide::content::MAX_BYTES;

/// The files of `public/packs/`.
#[derive(Clone, Debug)]
pub struct Sources {
    /// `questions.toml`.
    pub questions: File,
    /// `facts.toml`.
    pub facts: File,
    /// One for each municipality, by name.
    pub packs: Vec<File>,
}

/// The file of the question bank.
pub(crate) const QUESTIONS: &str = "questions.toml";
/// The file of the facts to account for.
pub(crate) const FACTS: &str = "facts.toml";

impl Sources {
    /// Reads the files of a folder. The check reports mistakes in their content.
    ///
    /// # Errors
    ///
    /// When there is no such folder, or a file in it cannot be opened; the error names it.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let mut paths: Vec<PathBuf> = Vec::new();
        for entry in fs::read_dir(folder).map_err(|error| with_path(folder, &error))? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let is_toml = path.extension().is_some_and(|it| it == "toml");
            // Editors leave hidden files beside the one that is written.
            if is_toml && !name.starts_with('.') && name != QUESTIONS && name != FACTS {
                paths.push(path);
            }
        }
        paths.sort();
        let packs = paths.iter().map(|path| file(path)).collect::<io::Result<_>>()?;
        Ok(Self {
            questions: file(&folder.join(QUESTIONS))?,
            facts: file(&folder.join(FACTS))?,
            packs,
        })
    }

    /// Reads one pack, with the files that it needs beside it or else in `folder`.
    ///
    /// # Errors
    ///
    /// When a file cannot be opened; the error names it.
    pub fn one(pack: &Path, folder: &Path) -> io::Result<Self> {
        let shared = |name: &str| {
            let beside = pack.with_file_name(name);
            file(&if beside.is_file() { beside } else { folder.join(name) })
        };
        // The pack first: its name may be mistyped, and the error must be about it.
        let packs = vec![file(pack)?];
        Ok(Self { questions: shared(QUESTIONS)?, facts: shared(FACTS)?, packs })
    }

    /// These files, with the pack of this municipality alone.
    ///
    /// # Errors
    ///
    /// When it has none; the error names those that have one.
    pub fn only(mut self, municipality: &str) -> Result<Self, Unknown> {
        let known = self.packs.iter().map(File::stem);
        let unknown = Unknown::new("municipality", municipality, known);
        self.packs.retain(|file| file.stem() == municipality);
        if self.packs.is_empty() { Err(unknown) } else { Ok(self) }
    }
}

fn file(path: &Path) -> io::Result<File> {
    let mut bytes = Vec::new();
    // One letter more than a file may have shows that it is too large, however large it is.
    let read = fs::File::open(path)
        .and_then(|file| file.take(MAX_BYTES as u64 + 4).read_to_end(&mut bytes));
    read.map_err(|error| with_path(path, &error))?;
    Ok(File::from_bytes(path.display().to_string(), &bytes))
}

fn with_path(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
