//! Takes a Fluent file apart: its messages with their values, attributes, readers and arguments.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message as Ast, Pattern as AstPattern, PatternElement,
    VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

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

/// A message of a file.
#[derive(Debug)]
pub struct Message<'a> {
    /// Where its name is.
    pub span: Range<usize>,
    /// Whether its author says that it is the same as in Danish.
    pub is_same: bool,
    /// Its value, where it has one.
    pub value: Option<Pattern<'a>>,
    /// Its attributes, in order.
    pub attributes: Vec<Attribute<'a>>,
}

/// An attribute of a message.
#[derive(Debug)]
pub struct Attribute<'a> {
    /// Its name.
    pub name: &'a str,
    /// Where its name is.
    pub span: Range<usize>,
    /// What it says.
    pub pattern: Pattern<'a>,
}

/// What a message or an attribute says: one text, or one for each reader or plural category.
#[derive(Debug, Default)]
pub struct Pattern<'a> {
    /// The texts.
    pub texts: Vec<Text<'a>>,
    /// The argument that it chooses a text by; empty where it chooses by something else.
    pub selector: Option<&'a str>,
    /// The readers or plural categories, one for each text where it chooses.
    pub variants: Vec<&'a str>,
    /// What it may not have: the problem and the help.
    pub faults: Vec<(String, String)>,
}

/// What one reader reads: the letters, with a `…` for each argument, and the arguments.
#[derive(Debug, Default)]
pub struct Text<'a> {
    /// The letters.
    pub letters: String,
    /// The arguments.
    pub arguments: BTreeSet<&'a str>,
}

impl Pattern<'_> {
    /// The letters of each text.
    pub fn letters(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(|it| it.letters.as_str())
    }
}

/// The messages of a file by name, and what is wrong with its form.
pub fn parse(file: &str) -> (Vec<Fault>, BTreeMap<&str, Message<'_>>) {
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
    for entry in &resource.body {
        let (name, message) = match entry {
            Entry::Message(message) => (message.id.name, Some(message)),
            Entry::Term(term) => (term.id.name, None),
            _ => continue,
        };
        let span = place(file, name);
        let Some(message) = message else {
            let problem = format!("`-{name}` is a term");
            let help = "write its words where they are used".to_owned();
            faults.push(Fault { span, problem, help });
            continue;
        };
        if read.contains_key(name) {
            faults.push(twice(span, name));
            continue;
        }
        let message = take_apart(file, message, span);
        for (at, it) in message.attributes.iter().enumerate() {
            if message.attributes.iter().take(at).any(|first| first.name == it.name) {
                faults.push(twice(it.span.clone(), &format!("{name}.{}", it.name)));
            }
        }
        read.insert(name, message);
    }
    (faults, read)
}

fn twice(span: Range<usize>, name: &str) -> Fault {
    let problem = format!("`{name}` is written twice");
    Fault { span, problem, help: "keep one of the two".to_owned() }
}

/// Where a part of a file is in it.
fn place(file: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr().addr().saturating_sub(file.as_ptr().addr());
    start..start + part.len()
}

fn take_apart<'a>(file: &str, message: &Ast<&'a str>, span: Range<usize>) -> Message<'a> {
    let is_same = message.comment.as_ref().is_some_and(|it| it.content.contains(&"same"));
    let attributes = message.attributes.iter().map(|it| Attribute {
        name: it.id.name,
        span: place(file, it.id.name),
        pattern: pattern(&it.value),
    });
    let value = message.value.as_ref().map(pattern);
    Message { span, is_same, value, attributes: attributes.collect() }
}

fn pattern<'a>(pattern: &AstPattern<&'a str>) -> Pattern<'a> {
    let mut read = Pattern::default();
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

fn text<'a>(pattern: &AstPattern<&'a str>, faults: &mut Vec<(String, String)>) -> Text<'a> {
    let mut text = Text::default();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.letters.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => text.letters.push_str(&unescape_unicode_to_string(value)),
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
