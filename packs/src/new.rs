//! A new pack: its files with a `…` wherever its author must write, and its table in `facts.toml`.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use toml::de::DeTable;

use crate::read::example::UNWRITTEN;
use crate::source::files::{CASES, FACTS, QUESTIONS, further, words_name};
use crate::value::{is_id, spelled};

/// The files that were written.
#[derive(Clone, Debug)]
pub struct Begun {
    /// The pack.
    pub pack: PathBuf,
    /// Its words in further languages, and its cases.
    pub beside: Vec<PathBuf>,
    /// The list of facts.
    pub facts: PathBuf,
}

/// Why a pack cannot be begun.
#[derive(Debug, thiserror::Error)]
pub enum NewError {
    /// The id is none.
    #[error("the id `{id}` may have only lower case letters a to z, digits, `_` and `-`: {help}")]
    Id {
        /// As it was given.
        id: String,
        /// The argument to give.
        help: String,
    },
    /// The id would be taken for another file.
    #[error("the id `{0}` is taken by `{0}.toml`: write the municipality's name")]
    Taken(String),
    /// The name cannot be written in the file.
    #[error("the name `{0}` is no name: write it as in `--name \"Testby Kommune\"`")]
    Name(String),
    /// There is such a pack.
    #[error("`{}` is there already: nothing was written", .0.display())]
    Exists(PathBuf),
    /// It is not the folder of the packs.
    #[error("`{}` is not there: `--dir` must be the folder with questions.toml", .0.display())]
    Folder(PathBuf),
    /// The list of facts cannot be read.
    #[error("`{}` has faults: run `packs check` and correct them first", .0.display())]
    Facts(PathBuf),
    /// A file cannot be read or written.
    #[error("{}: {error}", .path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
}

/// Writes a new pack into the folder of the packs, and its table at the end of `facts.toml`.
/// Nothing is overwritten.
///
/// # Errors
///
/// When the id or the name cannot be used, the pack is there already, or a file cannot be read or
/// written.
pub fn new(folder: &Path, id: &str, name: &str) -> Result<Begun, NewError> {
    valid(id, name)?;
    let questions = folder.join(QUESTIONS);
    if !questions.is_file() {
        return Err(NewError::Folder(questions));
    }
    let facts = folder.join(FACTS);
    let known = read(&facts)?;
    let (tables, faults) = DeTable::parse_recoverable(&known);
    if !faults.is_empty() {
        return Err(NewError::Facts(facts));
    }
    let listed = tables.get_ref().contains_key(id);

    let pack = folder.join(format!("{id}.toml"));
    let words = further().map(|it| (folder.join(words_name(id, it)), include_str!("skeleton.ftl")));
    let cases = (folder.join(format!("{id}{CASES}")), include_str!("skeleton.cases.toml"));
    let beside: Vec<(PathBuf, &str)> = words.chain([cases]).collect();
    // Nothing is written where one of them is there.
    if let Some((path, _)) = beside.iter().find(|(path, _)| path.exists() && !pack.exists()) {
        return Err(NewError::Exists(path.clone()));
    }
    let failed = |path: &Path| {
        let path = path.to_owned();
        |error: io::Error| match error.kind() {
            io::ErrorKind::AlreadyExists => NewError::Exists(path),
            _ => NewError::Io { path, error },
        }
    };
    let first = (pack.clone(), include_str!("skeleton.toml"));
    for (path, skeleton) in [&first].into_iter().chain(&beside) {
        let text = filled(skeleton, id, name);
        let mut file =
            OpenOptions::new().write(true).create_new(true).open(path).map_err(failed(path))?;
        file.write_all(text.as_bytes()).map_err(failed(path))?;
    }
    // The facts may have been listed before the pack was begun.
    if !listed {
        let mut file =
            OpenOptions::new().append(true).create(true).open(&facts).map_err(failed(&facts))?;
        file.write_all(table(&known, id).as_bytes()).map_err(failed(&facts))?;
    }
    let beside = beside.into_iter().map(|(path, _)| path).collect();
    Ok(Begun { pack, beside, facts })
}

/// The text of a file; none where there is no file yet.
fn read(path: &Path) -> Result<String, NewError> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        read => read.map_err(|error| NewError::Io { path: path.to_owned(), error }),
    }
}

/// Whether a pack can have this id and this name.
fn valid(id: &str, name: &str) -> Result<(), NewError> {
    if id.is_empty() || !is_id(id) {
        let spelled = spelled(id);
        let help = if !id.is_empty() && is_id(&spelled) {
            format!("write `{spelled}`")
        } else {
            "write the municipality's name, such as `testby`".to_owned()
        };
        return Err(NewError::Id { id: id.to_owned(), help });
    }
    if [QUESTIONS, FACTS].contains(&format!("{id}.toml").as_str()) {
        return Err(NewError::Taken(id.to_owned()));
    }
    let odd = |it: char| it.is_control() || "\"\\{}".contains(it);
    if name.trim().is_empty() || name.trim() != name || name == UNWRITTEN || name.contains(odd) {
        return Err(NewError::Name(name.to_owned()));
    }
    Ok(())
}

/// A skeleton for this municipality.
fn filled(skeleton: &str, id: &str, name: &str) -> String {
    skeleton.replace("{fact}", &prefix(id)).replace("{id}", id).replace("{name}", name)
}

/// The table of a municipality, for the end of the list of facts.
fn table(known: &str, id: &str) -> String {
    let gap = match known {
        "" => "",
        _ if known.ends_with('\n') => "\n",
        _ => "\n\n",
    };
    let fact = prefix(id);
    format!(
        "{gap}[{id}]\n\
         # What the document states, one line for each thing: an id that you make up, and its kind. docs/packs.md has the kinds.\n\
         {fact}-1 = \"{UNWRITTEN}\"\n"
    )
}

/// The beginning of the ids of a municipality's facts.
fn prefix(id: &str) -> String {
    id.chars().take(3).collect::<String>().to_uppercase()
}
