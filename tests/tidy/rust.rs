//! Rust as the compiler reads it: the syntax tree of a file, and its tokens in a row, those in
//! macro calls among them. Comments and lints are left out.

use std::ops::Range;

use proc_macro2::{Delimiter, Group, Spacing, Span, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::{Item, Lit};

use super::files::File;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// An identifier or a keyword.
    Name,
    /// What a string says.
    Text,
    /// A number or a character.
    Value,
    /// Punctuation: one character, or one of `::`, `=>`, `->`.
    Mark,
}

/// One token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) text: String,
    pub(super) line: usize,
    /// Whether it is in an attribute, such as `#[cfg(…)]`.
    pub(super) attribute: bool,
}

impl Token {
    /// Whether it is this name or mark.
    pub(super) fn is(&self, text: &str) -> bool {
        self.kind != Kind::Text && self.text == text
    }

    pub(super) fn is_any(&self, texts: &[&str]) -> bool {
        texts.iter().any(|it| self.is(it))
    }

    pub(super) fn has_letters(&self) -> bool {
        self.text.chars().any(char::is_alphabetic)
    }
}

/// A file.
#[derive(Debug)]
pub(super) struct Code {
    pub(super) items: Vec<Item>,
    pub(super) tokens: Vec<Token>,
}

/// Reads a file. One that is no Rust fails the test.
pub(super) fn code(file: &File) -> Code {
    let path = &file.path;
    let stream: TokenStream = file.text.parse().unwrap_or_else(|it| panic!("{path}: {it}"));
    let tree: syn::File = syn::parse2(stream.clone()).unwrap_or_else(|it| panic!("{path}: {it}"));
    Code { items: tree.items, tokens: flat(stream) }
}

/// The lines of a part of the syntax.
pub(super) fn span(node: &impl Spanned) -> Range<usize> {
    let span = node.span();
    span.start().line..span.end().line + 1
}

/// How many these are.
pub(super) fn lines(node: &impl Spanned) -> usize {
    span(node).len()
}

/// Tokens in a row.
pub(super) fn flat(stream: TokenStream) -> Vec<Token> {
    let mut tokens = Vec::new();
    flatten(stream, false, &mut tokens);
    tokens
}

fn flatten(stream: TokenStream, attribute: bool, tokens: &mut Vec<Token>) {
    let mut trees = stream.into_iter().peekable();
    while let Some(tree) = trees.next() {
        let span = tree.span();
        let mut push = |kind, text, span: Span| {
            tokens.push(Token { kind, text, line: span.start().line, attribute });
        };
        match tree {
            TokenTree::Ident(it) => push(Kind::Name, it.to_string(), span),
            TokenTree::Literal(it) => {
                let (kind, text) = match Lit::new(it.clone()) {
                    Lit::Str(it) => (Kind::Text, it.value()),
                    Lit::ByteStr(it) => (Kind::Text, lossy(&it.value())),
                    Lit::CStr(it) => (Kind::Text, lossy(it.value().as_bytes())),
                    _ => (Kind::Value, it.to_string()),
                };
                push(kind, text, span);
            }
            TokenTree::Punct(it) if it.as_char() == '\'' => {
                trees.next(); // A lifetime is no name that a rule asks for.
            }
            TokenTree::Punct(it) if it.as_char() == '#' => {
                trees.next_if(|it| matches!(it, TokenTree::Punct(it) if it.as_char() == '!'));
                match trees.next_if(|it| matches!(it, TokenTree::Group(_))) {
                    Some(TokenTree::Group(it)) if is_for_us(&it) => {}
                    Some(TokenTree::Group(it)) => flatten(it.stream(), true, tokens),
                    _ => push(Kind::Mark, "#".into(), span),
                }
            }
            TokenTree::Punct(it) => {
                let second = match (it.as_char(), it.spacing(), trees.peek()) {
                    (first, Spacing::Joint, Some(TokenTree::Punct(it)))
                        if matches!((first, it.as_char()), (':', ':') | ('=' | '-', '>')) =>
                    {
                        Some(it.as_char())
                    }
                    _ => None,
                };
                if second.is_some() {
                    trees.next();
                }
                push(Kind::Mark, [it.as_char()].into_iter().chain(second).collect(), span);
            }
            TokenTree::Group(it) => {
                let (open, close) = match it.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                push(Kind::Mark, open.into(), it.span_open());
                flatten(it.stream(), attribute, tokens);
                let line = it.span_close().start().line;
                tokens.push(Token { kind: Kind::Mark, text: close.into(), line, attribute });
            }
        }
    }
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Whether an attribute is for those who read the code, or for its tools.
fn is_for_us(attribute: &Group) -> bool {
    const OURS: [&str; 7] = ["allow", "deny", "doc", "expect", "forbid", "rustfmt", "warn"];
    let first = attribute.stream().into_iter().next().map(|it| it.to_string());
    first.is_some_and(|first| OURS.contains(&first.as_str()))
}

/// The place after the bracket that closes the one at this place.
pub(super) fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0_usize;
    for (place, token) in tokens.iter().enumerate().skip(open) {
        depth += usize::from(token.is_any(&["(", "[", "{"]));
        depth = depth.saturating_sub(usize::from(token.is_any(&[")", "]", "}"])));
        if depth == 0 {
            return place + 1;
        }
    }
    tokens.len()
}

#[test]
fn comments_and_lints_are_left_out() {
    let source = r##"
        //! A "quote".
        /* one /* two */ "three" */
        #![expect(x, reason = "a reason for it")]
        #[serde(rename = "four")]
        fn one<'a>(it: &'a str) -> char { let _ = ("a\"b", r#"c"d"#, b"e", 1.5, '"'); x::y }
        /// A comment.
        fn two() { m!(a => z::b("f")) }
    "##;
    let code = code(&File { path: "x.rs".into(), text: source.into() });
    let of = |kind| -> Vec<&str> {
        let tokens = code.tokens.iter().filter(|token| token.kind == kind);
        tokens.map(|token| token.text.as_str()).collect()
    };
    assert_eq!(of(Kind::Text), ["four", "a\"b", "c\"d", "e", "f"]);
    let names = of(Kind::Name).join(" ");
    assert_eq!(names, "serde rename fn one it str char let _ x y fn two m a z b");
    assert_eq!(of(Kind::Value), ["1.5", "'\"'"]);
    for mark in ["->", "=>", "::"] {
        assert!(of(Kind::Mark).contains(&mark), "{mark}");
    }
    assert_eq!(code.items.iter().map(lines).collect::<Vec<_>>(), [2, 2]);
    assert_eq!(code.tokens.last().unwrap().line, 8);
    let attributes = code.tokens.iter().filter(|it| it.attribute);
    let attributes: Vec<&str> = attributes.map(|it| it.text.as_str()).collect();
    assert_eq!(attributes.join(" "), "serde ( rename = four )");
}

#[test]
#[should_panic(expected = "x.rs: ")]
fn a_file_that_is_no_rust_fails() {
    code(&File { path: "x.rs".into(), text: "fn (".into() });
}
