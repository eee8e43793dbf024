//! The files with the guide's own words: each message is there, for each reader, with its
//! arguments.

use std::sync::LazyLock;

use messages::FILES;

use crate::finding::{File, Finding};

/// What is wrong with them. They are part of the program, so they are looked at once.
pub(crate) fn check() -> Vec<Finding> {
    static FOUND: LazyLock<Vec<Finding>> = LazyLock::new(|| {
        let danish = FILES[0].1;
        FILES.iter().flat_map(|(name, text)| findings(name, text, danish)).collect()
    });
    FOUND.clone()
}

/// What is wrong with a file of words, beside the Danish one.
pub fn findings(name: &str, text: &str, danish: &str) -> Vec<Finding> {
    let file = File::new(["public/words/", name].concat(), text);
    let danish = (text != danish).then_some(danish);
    let faults = messages::faults(text, danish).into_iter();
    faults.map(|it| Finding::at(&file, &it.span, it.problem).help(it.help)).collect()
}
