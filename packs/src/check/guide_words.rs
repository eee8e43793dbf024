//! The files with the guide's own words: each message is there, for each reader, with its
//! arguments.

use std::sync::LazyLock;

use messages::WordsFile;
use traeningsguide::i18n::Language;

use crate::finding::{File, Finding};

/// What is wrong with them. They are part of the program, so they are looked at once.
pub(crate) fn check() -> Vec<Finding> {
    static FOUND: LazyLock<Vec<Finding>> = LazyLock::new(|| {
        let danish = messages::files().first().map_or("", |it| &it.text);
        let found = |it: &WordsFile| {
            findings(it.language, &it.path.display().to_string(), &it.text, danish)
        };
        messages::files().iter().flat_map(found).collect()
    });
    FOUND.clone()
}

/// What is wrong with the file of words of a language, beside the Danish one.
pub fn findings(language: Language, name: &str, text: &str, danish: &str) -> Vec<Finding> {
    let file = File::new(name, text);
    let faults = messages::faults(language, text, danish).into_iter();
    faults.map(|it| Finding::at(&file, &it.span, it.problem).help(it.help)).collect()
}
