//! The words and signs of the condition language.

use winnow::combinator::opt;
use winnow::error::{ErrMode, ParserError};
use winnow::stream::{Location, Stream};
use winnow::token::{any, take_while};
use winnow::{LocatingSlice, ModalResult, Parser};

use super::tree::{Fault, Name};
use crate::finding::Span;

/// The words of the language. No fact and no option may be called so.
pub(super) const WORDS: [&str; 4] = ["and", "or", "not", "in"];
/// Help for authors who do not know how a test is written.
pub(super) const FORM: &str =
    "write a test such as `has_plan = yes`, `has_plan != yes` or `situation in (recent, both)`";

/// The rest of the input.
pub(super) type Input<'a> = LocatingSlice<&'a str>;
/// The result of a parser.
pub(super) type Parsed<T> = ModalResult<T, Fault>;

impl Fault {
    pub(super) fn new(span: Span, problem: impl Into<String>, help: impl Into<String>) -> Self {
        Self { span, problem: problem.into(), help: help.into() }
    }

    /// The fault, with no other way to read on.
    pub(super) fn cut<T>(self) -> Parsed<T> {
        Err(ErrMode::Cut(self))
    }
}

impl ParserError<Input<'_>> for Fault {
    type Inner = Self;

    fn from_input(input: &Input<'_>) -> Self {
        let at = input.current_token_start();
        Self::new(at..at, "no expression", FORM)
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

    pub(super) fn is_name(&self) -> bool {
        self.kind == Kind::Word && !WORDS.contains(&self.text)
    }

    pub(super) fn name(&self) -> Name {
        Name { text: self.text.to_owned(), span: self.span.clone() }
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
pub(super) fn token<'a>(input: &mut Input<'a>) -> Parsed<Token<'a>> {
    take_while(0.., char::is_whitespace).void().parse_next(input)?;
    let word = take_while(1.., |it: char| it.is_alphanumeric() || it == '_' || it == '-');
    let same = take_while(1.., |it| "=!<>&|".contains(it));
    if let Some((text, span)) = opt(word.with_span()).parse_next(input)? {
        return Ok(Token { kind: Kind::Word, text, span });
    }
    if let Some((text, span)) = opt(same.with_span()).parse_next(input)? {
        return Ok(Token { kind: Kind::Sign, text, span });
    }
    if let Some((text, span)) = opt(any.take().with_span()).parse_next(input)? {
        return Ok(Token { kind: Kind::Sign, text, span });
    }
    let end = input.current_token_start();
    Ok(Token { kind: Kind::End, text: "", span: end..end })
}

/// The next token, left in place.
pub(super) fn peek<'a>(input: &mut Input<'a>) -> Token<'a> {
    let start = input.checkpoint();
    let next = token(input);
    input.reset(&start);
    next.unwrap_or(Token { kind: Kind::End, text: "", span: 0..0 })
}
