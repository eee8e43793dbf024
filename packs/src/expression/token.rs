//! The words and signs of the condition language.

use winnow::combinator::{alt, empty, preceded};
use winnow::error::ParserError;
use winnow::stream::Location;
use winnow::token::{any, take_while};
use winnow::{LocatingSlice, Parser, Result};

use super::tree::Fault;
use crate::finding::Span;

/// The words of the language. No fact and no option may be called so.
pub(super) const WORDS: [&str; 4] = ["and", "or", "not", "in"];
/// Help for authors who do not know how a test is written.
pub(super) const FORM: &str =
    "write a test such as `has_plan = yes`, `has_plan != yes` or `situation in (recent, both)`";

/// The rest of the input.
pub(super) type Input<'a> = LocatingSlice<&'a str>;

impl Fault {
    pub(super) fn new(span: Span, problem: impl Into<String>, help: impl Into<String>) -> Self {
        Self { span, problem: problem.into(), help: help.into() }
    }
}

/// A fault in words ends the parse. One without words says that something else may be here.
impl ParserError<Input<'_>> for Fault {
    type Inner = Self;

    fn from_input(input: &Input<'_>) -> Self {
        let at = input.current_token_start();
        Self::new(at..at, "", FORM)
    }

    fn is_backtrack(&self) -> bool {
        self.problem.is_empty()
    }

    fn into_inner(self) -> Result<Self, Self> {
        Ok(self)
    }
}

/// The kind of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A fact, an option, or a word of the language.
    Word,
    /// `=`, `!=`, `(`, `)`, `,`, or something that the language does not have.
    Sign,
    /// Nothing is left.
    End,
}

/// A word or a sign, with its place.
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    pub(super) span: Span,
}

impl Token<'_> {
    pub(super) fn is(&self, text: &str) -> bool {
        self.kind != Kind::End && self.text == text
    }

    /// As it is named in a message.
    pub(super) fn shown(&self) -> String {
        match self.kind {
            Kind::End => "the end".to_owned(),
            Kind::Word | Kind::Sign => format!("`{}`", self.text),
        }
    }
}

/// The next token.
pub(super) fn token<'a>(input: &mut Input<'a>) -> Result<Token<'a>, Fault> {
    let word = take_while(1.., |it: char| it.is_alphanumeric() || it == '_' || it == '-');
    let sign = alt((take_while(1.., |it| "=!<>&|".contains(it)), any.take()));
    let kinds = alt((
        word.map(|text| (Kind::Word, text)),
        sign.map(|text| (Kind::Sign, text)),
        empty.value((Kind::End, "")),
    ));
    preceded(take_while(0.., char::is_whitespace), kinds.with_span())
        .map(|((kind, text), span)| Token { kind, text, span })
        .parse_next(input)
}

/// The next token, if it reads so.
pub(super) fn sign<'a>(text: &str) -> impl Parser<Input<'a>, Token<'a>, Fault> {
    token.verify(move |it: &Token<'_>| it.is(text))
}
