//! The files with the guide's own words: each message is there, for each reader, with its
//! arguments.

use std::sync::LazyLock;

use messages::WordsFile;
use traeningsguide::i18n::Language;

use crate::finding::{File, Finding};
use crate::read::readable;

/// What is wrong with them. They are part of the program, so they are looked at once.
pub(crate) fn check() -> Vec<Finding> {
    static FOUND: LazyLock<Vec<Finding>> = LazyLock::new(|| {
        let danish = messages::files().first().map_or("", |it| &it.text);
        let found = |it: &WordsFile| {
            let file = file(it);
            match unreadable(it, &file) {
                Some(finding) => vec![finding],
                None => findings(it.language, &file.name, &it.text, danish),
            }
        };
        messages::files().iter().flat_map(found).collect()
    });
    FOUND.clone()
}

/// Whether all can be read. Otherwise nothing can be checked that needs them.
pub(crate) fn are_readable() -> bool {
    messages::files().iter().all(|it| unreadable(it, &file(it)).is_none())
}

fn file(it: &WordsFile) -> File {
    File::new(it.path.display().to_string(), it.text.as_str())
}

fn unreadable(words: &WordsFile, file: &File) -> Option<Finding> {
    if words.text.is_empty() {
        let help =
            "the guide's Danish words are in `public/words/da.ftl`, other languages beside it";
        return Some(Finding::at(file, &(0..0), "there are no words in this file").help(help));
    }
    if !words.is_named() {
        let problem = format!("`{}` is no code of a language", words.language.code());
        let help =
            "name the file by the first part of the language's tag: `sv.ftl`, not `sv-SE.ftl`";
        return Some(Finding::at(file, &(0..0), problem).help(help));
    }
    readable::unreadable(file)
}

/// What is wrong with the file of words of a language, beside the Danish one.
pub fn findings(language: Language, name: &str, text: &str, danish: &str) -> Vec<Finding> {
    let file = File::new(name, text);
    let faults = messages::faults(language, text, danish).into_iter();
    faults.map(|it| Finding::at(&file, &it.span, it.problem).help(it.help)).collect()
}
