//! The messages of the pages that are written as HTML: the pages name them, and the build fills
//! them in.
//!
//! A page has `{{ name }}` where the text of a message belongs, and `{{ name | link: <a>…</a> }}`
//! where the message has an argument. A line with `lang="*"` is there once a language, with its
//! code for each `"*"` and its name in itself for `>*<`. A script says a message with
//! `say("name", { argument })`.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;
use traeningsguide::i18n::Language;

use crate::danish::{in_danish, marked};
use crate::{file, read, tongue};

/// The pages and scripts, with what is known of their messages when this crate is compiled.
const PAGES: [&str; 5] = [
    include_str!("../../../index.html"),
    include_str!("../../../public/guide.html"),
    include_str!("../../../public/frame.html"),
    include_str!("../../../public/blocked.html"),
    include_str!("../../../public/byg.html"),
];
const SCRIPTS: [&str; 2] =
    [include_str!("../../../public/byg.js"), include_str!("../../../public/byg-kontrast.js")];

const OPEN: &str = "{{ ";
const CLOSE: &str = " }}";
/// Where a line of a page is for each language.
const EACH: &str = "lang=\"*\"";
/// How a script says a message.
const SAID: [&str; 2] = ["say(\"", "parts(\""];
/// How the messages begin that every language has. The others are for web editors, who read Danish.
const EVERYWHERE: &str = "embed-";

/// A message that a page or a script names.
struct Named<'a> {
    name: &'a str,
    /// Its arguments, each with what a page has for it.
    arguments: Vec<(&'a str, &'a str)>,
}

/// The messages of these pages, by name and with their arguments.
pub(crate) fn known(is_danish: bool) -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    let pages = PAGES.into_iter().flat_map(in_page).map(|(_, named)| named);
    let named = pages.chain(SCRIPTS.into_iter().flat_map(in_script));
    let named = named.filter(move |it| is_danish || it.name.starts_with(EVERYWHERE));
    named.map(|it| (it.name, it.arguments.iter().map(|(name, _)| *name).collect()))
}

/// A page with its texts.
///
/// # Errors
///
/// The name of a message that is not in the files of words.
pub fn fill_page(page: &str) -> Result<String, String> {
    let mut filled = String::new();
    for line in page.split_inclusive('\n') {
        if !line.contains(EACH) {
            filled.push_str(&fill_in(line, Language::DANISH)?);
            continue;
        }
        for language in crate::languages() {
            let line = line.replace("\"*\"", &format!("\"{}\"", language.code()));
            let line = line.replace(">*<", &format!(">{}<", escaped(&tongue(language).name)));
            filled.push_str(&fill_in(&line, language)?);
        }
    }
    match [OPEN, CLOSE].into_iter().find(|it| filled.contains(it.trim())) {
        Some(left) => Err(format!("`{left}` is left: a place is written `{{{{ name }}}}`")),
        None => Ok(filled),
    }
}

fn fill_in(line: &str, language: Language) -> Result<String, String> {
    let mut filled = line.to_owned();
    for (place, Named { name, arguments }) in in_page(line) {
        let keys: Vec<&str> = arguments.iter().map(|(key, _)| *key).collect();
        let mut text = marked(&escaped(&text(language, name, &keys)?));
        for (key, html) in arguments {
            text = text.replace(&hole(key), html);
        }
        filled = filled.replace(place, &text);
    }
    Ok(filled)
}

/// The texts that these scripts say, by language and name, with `{argument}` for an argument.
///
/// # Errors
///
/// The name of a message that is not in the files of words.
pub fn said(scripts: &[&str]) -> Result<BTreeMap<String, Texts>, String> {
    let texts = |language: Language| {
        let is_for =
            |it: &Named<'_>| language == Language::DANISH || it.name.starts_with(EVERYWHERE);
        let said = scripts.iter().flat_map(|it| in_script(it)).filter(is_for);
        let said = said.map(|Named { name, arguments }| {
            let keys: Vec<&str> = arguments.iter().map(|(key, _)| *key).collect();
            Ok((name.to_owned(), text(language, name, &keys)?))
        });
        said.collect::<Result<Texts, String>>()
    };
    crate::languages().map(|it| Ok((it.code().to_owned(), texts(it)?))).collect()
}

/// A message with its places for arguments; the Danish one where the language has none.
fn text(language: Language, name: &str, arguments: &[&str]) -> Result<String, String> {
    let given: FluentArgs<'_> = arguments.iter().map(|it| (*it, hole(it))).collect();
    let text = |it| read::text(&file(it)?.bundle, name, &given);
    let danish = || text(Language::DANISH).map(|it| in_danish(&it));
    let text = text(language).or_else(danish);
    text.ok_or_else(|| {
        format!("public/words has no message `{name}`, or not with the arguments {arguments:?}")
    })
}

/// Texts by the names of their messages.
pub type Texts = BTreeMap<String, String>;

fn hole(argument: &str) -> String {
    format!("{{{argument}}}")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The places of a page, each as it is written and with the message in it.
fn in_page(page: &str) -> impl Iterator<Item = (&str, Named<'_>)> {
    let starts = page.match_indices(OPEN).map(|(start, _)| start);
    starts.filter_map(|start| {
        let rest = page.get(start..)?;
        let (place, _) = rest.split_at_checked(rest.find(CLOSE)? + CLOSE.len())?;
        let inside = place.strip_prefix(OPEN)?.strip_suffix(CLOSE)?;
        let mut parts = inside.split(" | ");
        let name = parts.next()?;
        let arguments = parts.filter_map(|it| it.split_once(": ")).collect();
        Some((place, Named { name, arguments }))
    })
}

/// The messages that a script says, with the arguments that it gives.
fn in_script(script: &str) -> impl Iterator<Item = Named<'_>> {
    let said = SAID.into_iter().flat_map(|say| script.split(say).skip(1));
    said.filter_map(|rest| {
        let (name, rest) = rest.split_once('"')?;
        let arguments = match rest.strip_prefix(", {") {
            Some(rest) => keys(rest),
            None => Vec::new(),
        };
        Some(Named { name, arguments: arguments.into_iter().map(|it| (it, "")).collect() })
    })
}

/// The keys of an object, from after its opening bracket.
fn keys(object: &str) -> Vec<&str> {
    let (mut depth, mut from, mut keys) = (0_usize, 0, Vec::new());
    for (place, letter) in object.char_indices() {
        match letter {
            '{' | '(' | '[' => depth += 1,
            '}' | ')' | ']' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                let entry = object.get(from..place).unwrap_or_default();
                let key = entry.split(':').next().unwrap_or_default().trim();
                keys.extend((!key.is_empty()).then_some(key));
                from = place + 1;
                if letter == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    keys
}
