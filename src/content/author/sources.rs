//! The files that people write.

use std::fs;
use std::io;
use std::path::Path;

use super::finding::File;

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
pub(super) const QUESTIONS: &str = "questions.toml";
/// The file of the facts to account for.
pub(super) const FACTS: &str = "facts.toml";

impl Sources {
    /// Reads the files of a folder.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, or is no UTF-8; the error names it.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let file = |name: &str| read(&folder.join(name));
        let mut names = Vec::new();
        for entry in fs::read_dir(folder).map_err(|error| with_path(folder, &error))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let is_toml = Path::new(&name).extension().is_some_and(|it| it == "toml");
            // Editors leave hidden files beside the one that is written.
            if is_toml && !name.starts_with('.') && name != QUESTIONS && name != FACTS {
                names.push(name);
            }
        }
        names.sort();
        let packs = names.iter().map(|name| file(name)).collect::<io::Result<_>>()?;
        Ok(Self { questions: file(QUESTIONS)?, facts: file(FACTS)?, packs })
    }

    /// Reads one pack, with the files that it needs beside it or else in `folder`.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, or is no UTF-8; the error names it.
    pub fn one(pack: &Path, folder: &Path) -> io::Result<Self> {
        let shared = |name: &str| {
            let beside = pack.with_file_name(name);
            read(&if beside.is_file() { beside } else { folder.join(name) })
        };
        // The pack first: a name that was mistyped is told as such.
        let packs = vec![read(pack)?];
        Ok(Self { questions: shared(QUESTIONS)?, facts: shared(FACTS)?, packs })
    }
}

fn read(path: &Path) -> io::Result<File> {
    let text = fs::read_to_string(path).map_err(|error| with_path(path, &error))?;
    Ok(File::new(path.display().to_string(), text))
}

fn with_path(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
