//! The messages of the pages that are written as HTML: the pages name them, and the build fills
//! them in.
//!
//! A page has `{{ name }}` where the text of a message belongs, and `{{ name | link: <a>…</a> }}`
//! where the message has an argument. A line with `lang="*"` is there once a language. A script
//! says a message with `say("name", { argument })`.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;
use traeningsguide::i18n::Language;

use crate::FILES;
use crate::read::{self, Bundle};

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

/// The words of the pages in each language.
#[expect(missing_debug_implementations, reason = "Fluent's bundles have none")]
pub struct SiteWords(Vec<(Language, Bundle)>);

impl SiteWords {
    /// Reads the files of words, by their names.
    ///
    /// # Errors
    ///
    /// Where a file cannot be read.
    pub fn read<E>(mut file: impl FnMut(&str) -> Result<String, E>) -> Result<Self, E> {
        let languages = FILES.iter().zip(Language::ALL);
        let bundles = languages.map(|((name, _), it)| Ok((it, read::bundle(&file(name)?, it))));
        bundles.collect::<Result<_, E>>().map(Self)
    }

    /// A page with its texts.
    ///
    /// # Errors
    ///
    /// The name of a message that is not in the files.
    pub fn fill(&self, page: &str) -> Result<String, String> {
        let mut filled = String::new();
        for line in page.split_inclusive('\n') {
            if !line.contains(EACH) {
                filled.push_str(&self.fill_in(line, Language::default())?);
                continue;
            }
            for (language, _) in &self.0 {
                let line = line.replace(EACH, &format!("lang=\"{}\"", language.code()));
                filled.push_str(&self.fill_in(&line, *language)?);
            }
        }
        match [OPEN, CLOSE].into_iter().find(|it| filled.contains(it.trim())) {
            Some(left) => Err(format!("`{left}` is left: a place is written `{{{{ name }}}}`")),
            None => Ok(filled),
        }
    }

    fn fill_in(&self, line: &str, language: Language) -> Result<String, String> {
        let mut filled = line.to_owned();
        for (place, Named { name, arguments }) in in_page(line) {
            let keys: Vec<&str> = arguments.iter().map(|(key, _)| *key).collect();
            let mut text = escaped(&self.text(language, name, &keys)?);
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
    /// The name of a message that is not in the files.
    pub fn said(&self, scripts: &[&str]) -> Result<BTreeMap<String, Texts>, String> {
        let texts = |language: Language| {
            let is_for =
                |it: &Named<'_>| language == Language::default() || it.name.starts_with(EVERYWHERE);
            let said = scripts.iter().flat_map(|it| in_script(it)).filter(is_for);
            let said = said.map(|Named { name, arguments }| {
                let keys: Vec<&str> = arguments.iter().map(|(key, _)| *key).collect();
                Ok((name.to_owned(), self.text(language, name, &keys)?))
            });
            said.collect::<Result<Texts, String>>()
        };
        let languages = self.0.iter().map(|(language, _)| *language);
        languages.map(|it| Ok((it.code().to_owned(), texts(it)?))).collect()
    }

    /// A message with its places for arguments.
    fn text(&self, language: Language, name: &str, arguments: &[&str]) -> Result<String, String> {
        let bundle = self.0.iter().find(|(it, _)| *it == language);
        let given: FluentArgs<'_> = arguments.iter().map(|it| (*it, hole(it))).collect();
        let text = bundle.map(|(_, bundle)| read::text(bundle, name, &given));
        let text = text.filter(|it| !it.is_empty());
        text.ok_or_else(|| {
            format!("public/words has no message `{name}`, or not with the arguments {arguments:?}")
        })
    }
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
