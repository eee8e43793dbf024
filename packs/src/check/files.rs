//! Which files there are beside a pack.

use crate::finding::{File, Finding, list};
use crate::source::files::{further, words_name};
use traeningsguide::i18n::Language;

/// A language has no file of words.
pub(crate) fn without_words(file: &File, language: Language) -> Finding {
    let name = words_name(file.stem(), language);
    let end = file.text.lines().next().map_or(0, str::len);
    Finding::at(file, &(0..end), format!("`{name}` is missing: its words in `{}`", language.code()))
        .help(format!("add the file `{name}` beside it; docs/packs.md says how"))
}

/// A file of words or cases that belongs to no pack.
pub(crate) fn stray(file: &File) -> Finding {
    let end = file.text.lines().next().map_or(0, str::len);
    let known: Vec<&str> = further().map(Language::code).collect();
    let help = format!(
        "name it as the pack beside it: `holstebro.cases.toml`, or `holstebro.….ftl` with a language of {}",
        list(known)
    );
    Finding::at(file, &(0..end), format!("`{}` belongs to no pack", file.stem())).help(help)
}
