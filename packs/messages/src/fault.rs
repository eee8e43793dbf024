//! What is wrong with a file of words, with its place and what to write instead.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use traeningsguide::i18n::{Msg, Perspective};

use crate::about;
use crate::page::{PageMsg, StaffMsg};
use crate::read::{LANGUAGE, READER, key};
use crate::site;

/// The plural categories of CLDR. Every language has the last.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", OTHER];
const OTHER: &str = "other";

/// Something wrong in a file of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where: bytes of the file.
    pub span: Range<usize>,
    /// What is wrong.
    pub problem: String,
    /// What to write instead.
    pub help: String,
}

/// A message of a file, taken apart.
struct Read<'a> {
    /// Where its name is.
    span: Range<usize>,
    /// Its texts: one, or one for each reader or plural category.
    texts: Vec<Text<'a>>,
    /// The argument that it chooses a text by; empty where it chooses by something else.
    selector: Option<&'a str>,
    /// The readers or plural categories for which it has a text of their own.
    variants: Vec<&'a str>,
    /// Whether its author says that it is the same as in Danish.
    is_same: bool,
    faults: Vec<(String, String)>,
}

/// A message that some page shows.
struct Known {
    arguments: Vec<&'static str>,
    /// Those of them that are numbers; `None` where it chooses by the reader instead.
    numbers: Option<Vec<&'static str>>,
}

/// All messages that a file must have, by their names. Those for staff and for web editors
/// are in Danish only.
fn known(is_danish: bool) -> BTreeMap<String, Known> {
    let guide = Msg::NAMES.iter().map(|(name, arguments)| {
        (key(name), Known { arguments: arguments.to_vec(), numbers: None })
    });
    let pages = PageMsg::NAMES.iter().map(|(name, arguments)| page(PageMsg::key(name), arguments));
    let staff =
        StaffMsg::NAMES.iter().map(|(name, arguments)| page(StaffMsg::key(name), arguments));
    let site = site::known(is_danish)
        .map(|(name, arguments)| (name.to_owned(), Known { arguments, numbers: Some(Vec::new()) }));
    guide.chain(pages).chain(staff.filter(|_| is_danish)).chain(site).collect()
}

/// A message of a page by its name in the files, with the names and types of its arguments.
fn page(key: String, arguments: &[(&'static str, &str)]) -> (String, Known) {
    let numbers = arguments.iter().filter(|(_, kind)| matches!(*kind, "u32" | "Plural"));
    let numbers = Some(numbers.map(|(name, _)| *name).collect());
    let shown = arguments.iter().filter(|(_, kind)| *kind != "Plural");
    let arguments = shown.map(|(name, _)| *name).collect();
    (key, Known { arguments, numbers })
}

/// What one reader reads: the letters, and the arguments in order.
#[derive(Default)]
struct Text<'a> {
    letters: String,
    arguments: BTreeSet<&'a str>,
}

/// What is wrong with a file of words, beside the Danish one where it is not that itself.
pub fn faults(file: &str, danish: Option<&str>) -> Vec<Fault> {
    let (mut faults, read) = messages(file);
    let known = known(danish.is_none());
    let danish = danish.map(|it| messages(it).1).unwrap_or_default();
    for (name, message) in &read {
        let mut fault = |problem: String, help: String| {
            faults.push(Fault { span: message.span.clone(), problem, help });
        };
        let Some(Known { arguments, numbers }) = known.get(*name) else {
            fault(format!("`{name}` is shown nowhere"), "take it out".into());
            continue;
        };
        for (problem, help) in &message.faults {
            fault(format!("`{name}` {problem}"), help.clone());
        }
        for (problem, help) in message.selector_faults(numbers.as_deref()) {
            fault(format!("`{name}` {problem}"), help);
        }
        for text in &message.texts {
            let wanted: BTreeSet<&str> = arguments.iter().copied().collect();
            for lost in wanted.difference(&text.arguments) {
                let help = format!("write `{{ ${lost} }}` where it belongs");
                fault(format!("`{name}` loses `${lost}`"), help);
            }
            for unknown in text.arguments.difference(&wanted) {
                let help = match arguments.as_slice() {
                    [] => "it has no arguments".to_owned(),
                    known => format!("it has {}", list(known)),
                };
                fault(format!("`{name}` has no argument `${unknown}`"), help);
            }
            if text.letters.trim().is_empty() && text.arguments.is_empty() {
                fault(format!("`{name}` says nothing"), "write its text".into());
            }
            if text.letters.contains(['<', '>', '&']) {
                let help = "the guide shows text, and no elements: write plain words".to_owned();
                fault(format!("`{name}` has markup"), help);
            }
        }
        if let Some(danish) = danish.get(name).filter(|_| !message.is_same)
            && danish
                .texts
                .iter()
                .map(|it| &it.letters)
                .eq(message.texts.iter().map(|it| &it.letters))
        {
            let help = "translate it, or write `# same` above it".to_owned();
            fault(format!("`{name}` is the Danish text"), help);
        }
    }
    let missing = known.keys().filter(|it| !read.contains_key(it.as_str()));
    faults.extend(missing.map(|name| Fault {
        span: file.len()..file.len(),
        problem: format!("`{name}` is missing"),
        help: format!("add a line `{name} = …`"),
    }));
    faults.sort_by_key(|it| it.span.start);
    faults
}

impl Read<'_> {
    /// What is wrong with the choice between its texts: by one of these numbers, or by the reader.
    fn selector_faults(&self, numbers: Option<&[&str]>) -> Vec<(String, String)> {
        let Some(selector) = self.selector else { return Vec::new() };
        let lacks = |it: &&str| !self.variants.contains(it);
        match numbers {
            None if selector == READER => {
                let readers = Perspective::ALL.map(Perspective::word);
                let lacking = readers.into_iter().filter(lacks).map(|reader| {
                    let help = format!("add a line `[{reader}] …` with a sentence of their own");
                    (format!("has no text for the reader `{reader}`"), help)
                });
                lacking.collect()
            }
            None => {
                let help = format!("begin with `{{ ${READER} ->`");
                vec![("does not choose by the reader".into(), help)]
            }
            Some(numbers) if numbers.contains(&selector) => {
                let unknown = self.variants.iter().filter(|it| !CATEGORIES.contains(it));
                let unknown = unknown.map(|it| {
                    let help = format!("the categories are {}", CATEGORIES.join(", "));
                    (format!("chooses by `{it}`, which is no plural category"), help)
                });
                let lacking = Some(OTHER).filter(lacks).map(|other| {
                    let help = format!("add a line `*[{other}] …`");
                    (format!("has no text for the plural category `{other}`"), help)
                });
                unknown.chain(lacking).collect()
            }
            Some(_) => {
                let help = "write one text: it is for the citizen only".to_owned();
                vec![("does not choose by a number".into(), help)]
            }
        }
    }
}

/// The messages of a file by name, and what is no message.
fn messages(file: &str) -> (Vec<Fault>, BTreeMap<&str, Read<'_>>) {
    let (resource, errors) = match parser::parse(file) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut faults: Vec<Fault> = Vec::new();
    for error in errors {
        let help = "a message is written `name = text`; see docs/translating.md".to_owned();
        faults.push(Fault { span: error.pos.clone(), problem: error.to_string(), help });
    }
    let mut read = BTreeMap::new();
    let mut says_language = false;
    for entry in &resource.body {
        let (name, message) = match entry {
            Entry::Message(message) => (message.id.name, Some(message)),
            Entry::Term(term) => (term.id.name, None),
            _ => continue,
        };
        let start = name.as_ptr().addr().saturating_sub(file.as_ptr().addr());
        let span = start..start + name.len();
        let Some(message) = message else {
            let problem = format!("`-{name}` is a term");
            let help = "write its words where they are used".to_owned();
            faults.push(Fault { span, problem, help });
            continue;
        };
        if name == LANGUAGE {
            let about = about::faults(message).into_iter();
            faults.extend(about.map(|(problem, help)| Fault { span: span.clone(), problem, help }));
            says_language = true;
            continue;
        }
        if read.contains_key(name) {
            let problem = format!("`{name}` is written twice");
            faults.push(Fault { span, problem, help: "keep one of the two".to_owned() });
            continue;
        }
        read.insert(name, take_apart(message, span));
    }
    if !says_language {
        let problem = format!("`{LANGUAGE}` is missing");
        let help = format!("say what the language is:\n{}", about::EXAMPLE);
        faults.push(Fault { span: 0..0, problem, help });
    }
    (faults, read)
}

fn take_apart<'a>(message: &Message<&'a str>, span: Range<usize>) -> Read<'a> {
    let is_same = message.comment.as_ref().is_some_and(|it| it.content.contains(&"same"));
    let (texts, selector, variants, faults) = Default::default();
    let mut read = Read { span, texts, selector, variants, is_same, faults };
    if !message.attributes.is_empty() {
        read.faults.push(("has an attribute".into(), "write only `name = text`".into()));
    }
    let Some(pattern) = &message.value else { return read };
    if let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
        &*pattern.elements
    {
        read.selector = Some(match selector {
            InlineExpression::VariableReference { id } => id.name,
            _ => "",
        });
        for variant in variants {
            let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                variant.key;
            read.variants.push(name);
            let text = text(&variant.value, &mut read.faults);
            read.texts.push(text);
        }
    } else {
        let text = text(pattern, &mut read.faults);
        read.texts.push(text);
    }
    read
}

fn text<'a>(pattern: &Pattern<&'a str>, faults: &mut Vec<(String, String)>) -> Text<'a> {
    let mut text = Text::default();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => text.letters.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                text.letters.push('…');
                text.arguments.insert(id.name);
            }
            PatternElement::Placeable { .. } => {
                text.letters.push('…');
                faults.push((
                    "has something else than text and arguments between its braces".into(),
                    "write whole sentences, one for each reader where they differ".into(),
                ));
            }
        }
    }
    text
}

fn list(arguments: &[&str]) -> String {
    let arguments: Vec<String> = arguments.iter().map(|it| format!("`${it}`")).collect();
    arguments.join(", ")
}
