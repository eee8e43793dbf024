//! What is wrong with a file of words, with its place and what to write instead.

use std::collections::{BTreeMap, BTreeSet};
use traeningsguide::i18n::{Language, Msg, Perspective};

use crate::about;
use crate::letters::unfit;
use crate::page::{PageMsg, StaffMsg};
use crate::parse::{Fault, Pattern, parse};
use crate::read::{LANGUAGE, PLURALS, READER, is_for_one, key};
use crate::site;

/// The plural categories of CLDR. Every language has the last.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", OTHER];
const OTHER: &str = "other";

/// A message that some page shows.
struct Known {
    arguments: Vec<&'static str>,
    /// Those by whose plural form it may choose.
    numbers: Vec<&'static str>,
    /// Whether it may choose by the reader.
    for_readers: bool,
}

/// All messages that a file must have, by their names. Those for staff and for web editors
/// are in Danish only.
fn known(is_danish: bool) -> BTreeMap<String, Known> {
    let guide = Msg::NAMES.iter().filter(|(name, _)| *name != PLURALS);
    let guide = guide.map(|(name, arguments)| {
        let numbers = arguments.first().copied().into_iter().collect();
        (key(name), Known { arguments: arguments.to_vec(), numbers, for_readers: true })
    });
    let pages = PageMsg::NAMES.iter().map(|(name, arguments)| page(PageMsg::key(name), arguments));
    let staff =
        StaffMsg::NAMES.iter().map(|(name, arguments)| page(StaffMsg::key(name), arguments));
    let site = site::known(is_danish).map(|(name, arguments)| {
        (name.to_owned(), Known { arguments, numbers: Vec::new(), for_readers: false })
    });
    guide.chain(pages).chain(staff.filter(|_| is_danish)).chain(site).collect()
}

/// A message of a page by its name in the files, with the names and types of its arguments.
fn page(key: String, arguments: &[(&'static str, &str)]) -> (String, Known) {
    let numbers = arguments.iter().filter(|(_, kind)| matches!(*kind, "u32" | "Plural"));
    let numbers = numbers.map(|(name, _)| *name).collect();
    let shown = arguments.iter().filter(|(_, kind)| *kind != "Plural");
    let arguments = shown.map(|(name, _)| *name).collect();
    (key, Known { arguments, numbers, for_readers: false })
}

/// What is wrong with the file of words of a language, beside the Danish one.
pub fn faults(language: Language, file: &str, danish: &str) -> Vec<Fault> {
    let is_danish = language == Language::DANISH;
    let (mut faults, mut read) = parse(file);
    let about = read.remove(LANGUAGE);
    faults.extend(about::faults(about.as_ref()));
    let known = known(is_danish);
    let danish = if is_danish { BTreeMap::new() } else { parse(danish).1 };
    for (name, message) in &read {
        let mut fault = |problem: String, help: String| {
            faults.push(Fault { span: message.span.clone(), problem, help });
        };
        let Some(known) = known.get(*name) else {
            fault(format!("`{name}` is shown nowhere"), "take it out".into());
            continue;
        };
        if !message.attributes.is_empty() {
            fault(format!("`{name}` has an attribute"), "write only `name = text`".into());
        }
        let Some(pattern) = &message.value else { continue };
        for (problem, help) in &pattern.faults {
            fault(format!("`{name}` {problem}"), help.clone());
        }
        for (problem, help) in selector_faults(pattern, known) {
            fault(format!("`{name}` {problem}"), help);
        }
        for (place, text) in pattern.texts.iter().enumerate() {
            let wanted: BTreeSet<&str> = known.arguments.iter().copied().collect();
            // "Once a week" needs no number, where it is no text for 21 too.
            let counts = |it: &&&str| {
                let category = pattern.variants.get(place);
                pattern.selector == Some(**it)
                    && category.is_some_and(|it| is_for_one(language, it))
            };
            for lost in wanted.difference(&text.arguments).filter(|it| !counts(it)) {
                let help = format!("write `{{ ${lost} }}` where it belongs");
                fault(format!("`{name}` loses `${lost}`"), help);
            }
            for unknown in text.arguments.difference(&wanted) {
                let help = match known.arguments.as_slice() {
                    [] => "it has no arguments".to_owned(),
                    known => format!("it has {}", list(known)),
                };
                fault(format!("`{name}` has no argument `${unknown}`"), help);
            }
            if text.letters.trim().is_empty() && text.arguments.is_empty() {
                fault(format!("`{name}` says nothing"), "write its text".into());
            }
            for (problem, help) in unfit(&text.letters) {
                fault(format!("`{name}` {problem}"), help);
            }
        }
        let danish = danish.get(name).filter(|_| !message.is_same);
        if let Some(danish) = danish.and_then(|it| it.value.as_ref())
            && danish.letters().eq(pattern.letters())
        {
            let help = "translate it, or write `# same` above it".to_owned();
            fault(format!("`{name}` is the Danish text"), help);
        }
    }
    let is_complete = !about.is_some_and(|it| about::is_incomplete(&it));
    let missing = known.keys().filter(|it| is_complete && !read.contains_key(it.as_str()));
    faults.extend(missing.map(|name| Fault {
        span: file.len()..file.len(),
        problem: format!("`{name}` is missing"),
        help: format!("add a line `{name} = …`"),
    }));
    faults.sort_by_key(|it| it.span.start);
    faults
}

/// How many messages a file of words has, and how many there are in its language.
pub fn written(language: Language, file: &str) -> (usize, usize) {
    let known = known(language == Language::DANISH);
    let read = parse(file).1;
    (read.keys().filter(|it| known.contains_key(**it)).count(), known.len())
}

/// What is wrong with the choice between its texts: by a number, or by the reader.
fn selector_faults(pattern: &Pattern<'_>, known: &Known) -> Vec<(String, String)> {
    let Some(selector) = pattern.selector else { return Vec::new() };
    let lacks = |it: &&str| !pattern.variants.contains(it);
    if known.numbers.contains(&selector) {
        let unknown = pattern.variants.iter().filter(|it| !CATEGORIES.contains(it));
        let unknown = unknown.map(|it| {
            let help = format!("the categories are {}", CATEGORIES.join(", "));
            (format!("chooses by `{it}`, which is no plural category"), help)
        });
        let lacking = Some(OTHER).filter(lacks).map(|other| {
            let help = format!("add a line `*[{other}] …`");
            (format!("has no text for the plural category `{other}`"), help)
        });
        return unknown.chain(lacking).collect();
    }
    match (known.for_readers, selector == READER) {
        (true, true) => {
            let readers = Perspective::ALL.map(Perspective::word);
            let lacking = readers.into_iter().filter(lacks).map(|reader| {
                let help = format!("add a line `[{reader}] …` with a sentence of their own");
                (format!("has no text for the reader `{reader}`"), help)
            });
            lacking.collect()
        }
        (true, false) => {
            let help = format!("begin with `{{ ${READER} ->`");
            vec![("does not choose by the reader".into(), help)]
        }
        (false, _) => {
            let help = "write one text: it is for the citizen only".to_owned();
            vec![("does not choose by a number".into(), help)]
        }
    }
}

fn list(arguments: &[&str]) -> String {
    let arguments: Vec<String> = arguments.iter().map(|it| format!("`${it}`")).collect();
    arguments.join(", ")
}
