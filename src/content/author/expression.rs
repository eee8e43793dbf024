//! The condition language of packs: `has_plan = yes and not hospital_treatment in (same, other)`.
//!
//! `not` binds tighter than `and`, `and` tighter than `or`. This file knows only the grammar; whether a fact or an
//! option exists is decided where the expression is lowered.

use std::fmt;

use winnow::combinator::{cut_err, opt, separated};
use winnow::error::{ErrMode, ModalError, ParserError};
use winnow::stream::{Location, Stream};
use winnow::token::{any, take_while};
use winnow::{LocatingSlice, ModalResult, Parser};

use super::finding::{Span, nearest};

/// How deep `not` and parentheses may nest, so that no pack can exhaust the stack.
pub const MAX_DEPTH: usize = 64;

/// An expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// A test of one fact.
    Test(Test),
    /// The opposite.
    Not(Box<Expression>),
    /// All of these; two or more.
    All(Vec<Expression>),
    /// At least one of these; two or more.
    Any(Vec<Expression>),
}

/// A test of one fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Test {
    /// The fact.
    pub fact: Name,
    /// How it is compared.
    pub operator: Operator,
    /// The options that it is compared with: one, except for [`Operator::In`].
    pub options: Vec<Name>,
}

/// How a fact is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `=`
    Is,
    /// `!=`
    IsNot,
    /// `in (…)`
    In,
}

/// A name, and where it stands. Names are equal when their text is.
#[derive(Clone, Debug, Eq)]
pub struct Name {
    /// The name.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// Why a text is no expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where, in bytes of the expression.
    pub span: Span,
    /// What is wrong.
    pub problem: String,
    /// What to write.
    pub help: String,
}

const WORDS: [&str; 4] = ["and", "or", "not", "in"];
const FORM: &str = "write a test such as `has_plan = yes`, `has_plan != yes` or `situation in (recent, both)`";

impl Expression {
    /// Reads an expression.
    ///
    /// # Errors
    ///
    /// The first fault, where the text is no expression.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let mut input = LocatingSlice::new(text);
        let fault = |error: ErrMode<Fault>| error.into_inner().unwrap_or_else(|_| Fault::new(0..text.len(), "no expression", FORM));
        let expression = either(&mut input, 0).map_err(fault)?;
        let rest = peek(&mut input);
        if rest.kind == Kind::End {
            return if expression.depth() <= MAX_DEPTH { Ok(expression) } else { Err(too_deep(0..text.len())) };
        }
        Err(left_over(&rest))
    }

    /// How many levels of nodes it has.
    fn depth(&self) -> usize {
        match self {
            Self::Test(_) => 0,
            // Negation is pushed into the option sets, so it adds no level.
            Self::Not(part) => part.depth(),
            Self::All(parts) | Self::Any(parts) => 1 + parts.iter().map(Self::depth).max().unwrap_or(0),
        }
    }

    /// Calls `see` with every test.
    pub fn each_test<'a>(&'a self, see: &mut dyn FnMut(&'a Test)) {
        match self {
            Self::Test(test) => see(test),
            Self::Not(part) => part.each_test(see),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.each_test(see)),
        }
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Test(test) => test.fmt(out),
            Self::Not(part) => {
                out.write_str("not ")?;
                part.grouped(out, matches!(**part, Self::All(_) | Self::Any(_)))
            }
            Self::All(parts) => join(out, parts, " and ", |part| matches!(part, Self::All(_) | Self::Any(_))),
            Self::Any(parts) => join(out, parts, " or ", |part| matches!(part, Self::Any(_))),
        }
    }
}

impl Expression {
    fn grouped(&self, out: &mut fmt::Formatter<'_>, group: bool) -> fmt::Result {
        if group { write!(out, "({self})") } else { write!(out, "{self}") }
    }
}

fn join(
    out: &mut fmt::Formatter<'_>,
    parts: &[Expression],
    word: &str,
    group: impl Fn(&Expression) -> bool,
) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            out.write_str(word)?;
        }
        part.grouped(out, group(part))?;
    }
    Ok(())
}

impl fmt::Display for Test {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let options: Vec<&str> = self.options.iter().map(|option| option.text.as_str()).collect();
        let (fact, options) = (&self.fact.text, options.join(", "));
        match self.operator {
            Operator::Is => write!(out, "{fact} = {options}"),
            Operator::IsNot => write!(out, "{fact} != {options}"),
            Operator::In => write!(out, "{fact} in ({options})"),
        }
    }
}

type Input<'a> = LocatingSlice<&'a str>;
type Parsed<T> = ModalResult<T, Fault>;

impl Fault {
    fn new(span: Span, problem: impl Into<String>, help: impl Into<String>) -> Self {
        Self { span, problem: problem.into(), help: help.into() }
    }

    fn cut<T>(self) -> Parsed<T> {
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

/// What kind of token it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A fact, an option, or a word of the language.
    Word,
    /// `=`, `!=`, `(`, `)`, `,`, or something that the language does not have.
    Sign,
    /// Nothing is left.
    End,
}

struct Token<'a> {
    kind: Kind,
    text: &'a str,
    span: Span,
}

impl Token<'_> {
    fn is(&self, text: &str) -> bool {
        self.kind != Kind::End && self.text == text
    }

    fn is_name(&self) -> bool {
        self.kind == Kind::Word && !WORDS.contains(&self.text)
    }

    fn name(&self) -> Name {
        Name { text: self.text.to_owned(), span: self.span.clone() }
    }

    /// As it is named in a message.
    fn shown(&self) -> String {
        match self.kind {
            Kind::End => "the end".to_owned(),
            Kind::Word | Kind::Sign => format!("`{}`", self.text),
        }
    }
}

/// The next token.
fn token<'a>(input: &mut Input<'a>) -> Parsed<Token<'a>> {
    take_while(0.., char::is_whitespace).void().parse_next(input)?;
    let word = take_while(1.., |it: char| it.is_alphanumeric() || it == '_' || it == '-');
    let same = take_while(1.., |it| "=!<>&|".contains(it));
    if let Some((text, span)) = opt(word.with_span()).parse_next(input)? {
        return Ok(Token { kind: Kind::Word, text, span });
    }
    if let Some((text, span)) = opt(same.with_span()).parse_next(input)? {
        return Ok(Token { kind: Kind::Sign, text, span });
    }
    match opt(any.take().with_span()).parse_next(input)? {
        Some((text, span)) => Ok(Token { kind: Kind::Sign, text, span }),
        None => {
            let end = input.current_token_start();
            Ok(Token { kind: Kind::End, text: "", span: end..end })
        }
    }
}

/// The next token, left in place.
fn peek<'a>(input: &mut Input<'a>) -> Token<'a> {
    let start = input.checkpoint();
    let next = token(input);
    input.reset(&start);
    next.unwrap_or_else(|_: ErrMode<Fault>| Token { kind: Kind::End, text: "", span: 0..0 })
}

/// Takes the next token if it reads so.
fn sign<'a>(text: &'static str) -> impl Parser<Input<'a>, (), ErrMode<Fault>> {
    move |input: &mut Input<'a>| {
        if peek(input).is(text) {
            token(input).map(|_| ())
        } else {
            Err(ErrMode::Backtrack(Fault::from_input(input)))
        }
    }
}

fn either(input: &mut Input<'_>, depth: usize) -> Parsed<Expression> {
    let parts = separated(1.., |input: &mut Input<'_>| both(input, depth), sign("or")).parse_next(input)?;
    Ok(one_or(parts, Expression::Any))
}

fn both(input: &mut Input<'_>, depth: usize) -> Parsed<Expression> {
    let parts = separated(1.., |input: &mut Input<'_>| unary(input, depth), sign("and")).parse_next(input)?;
    Ok(one_or(parts, Expression::All))
}

fn one_or(mut parts: Vec<Expression>, many: fn(Vec<Expression>) -> Expression) -> Expression {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            many(parts)
        }
        None => many(parts),
    }
}

fn unary(input: &mut Input<'_>, depth: usize) -> Parsed<Expression> {
    let first = peek(input);
    if depth > MAX_DEPTH {
        return too_deep(first.span).cut();
    }
    if opt(sign("not")).parse_next(input)?.is_some() {
        return Ok(Expression::Not(Box::new(unary(input, depth + 1)?)));
    }
    if opt(sign("(")).parse_next(input)?.is_some() {
        let inner = either(input, depth + 1)?;
        let after = peek(input);
        if !after.is(")") {
            return if after.kind == Kind::End {
                Fault::new(first.span, "this parenthesis is never closed", "write `)` where it ends").cut()
            } else {
                left_over(&after).cut()
            };
        }
        token(input)?;
        return Ok(inner);
    }
    cut_err(test).parse_next(input).map(Expression::Test)
}

fn test(input: &mut Input<'_>) -> Parsed<Test> {
    let fact = name(input, "a fact")?;
    let sign = token(input)?;
    let (operator, options) = match sign.text {
        "=" => (Operator::Is, vec![name(input, "an option")?]),
        "!=" => (Operator::IsNot, vec![name(input, "an option")?]),
        "in" => (Operator::In, options(input)?),
        _ => {
            let problem = format!("expected `=`, `!=` or `in` after `{}`, found {}", fact.text, sign.shown());
            let help = match sign.text {
                "==" | "is" | "er" => "write `=`",
                "<>" | "=!" | "!" | "isnot" => "write `!=`",
                _ => FORM,
            };
            return Fault::new(sign.span, problem, help).cut();
        }
    };
    Ok(Test { fact, operator, options })
}

fn options(input: &mut Input<'_>) -> Parsed<Vec<Name>> {
    let open = token(input)?;
    if !open.is("(") {
        let problem = format!("expected `(` after `in`, found {}", open.shown());
        return Fault::new(open.span, problem, "write the options in parentheses: `in (recent, both)`").cut();
    }
    let mut options = vec![name(input, "an option")?];
    loop {
        let next = token(input)?;
        match next.text {
            "," => options.push(name(input, "an option")?),
            ")" => return Ok(options),
            _ => {
                let problem = format!("expected `,` or `)`, found {}", next.shown());
                return Fault::new(next.span, problem, "write the options so: `in (recent, both)`").cut();
            }
        }
    }
}

fn name(input: &mut Input<'_>, what: &str) -> Parsed<Name> {
    let next = token(input)?;
    if next.is_name() {
        return Ok(next.name());
    }
    let help = match next.text {
        "\"" | "'" => "write names without quotes",
        "!" => "write `not`",
        _ => FORM,
    };
    Fault::new(next.span.clone(), format!("expected {what}, found {}", next.shown()), help).cut()
}

fn too_deep(span: Span) -> Fault {
    Fault::new(span, "the condition is nested too deeply", format!("at most {MAX_DEPTH} levels; write it with fewer parentheses"))
}

/// Something stands where the expression could have ended.
fn left_over(token: &Token<'_>) -> Fault {
    let help = match token.text {
        "&" | "&&" | "og" => "write `and`".to_owned(),
        "|" | "||" | "eller" => "write `or`".to_owned(),
        ")" => "there is no `(` that it closes".to_owned(),
        "," => "write options with commas only after `in`: `situation in (recent, both)`".to_owned(),
        other => match nearest(other, ["and", "or"]) {
            Some(word) => format!("did you mean `{word}`?"),
            None => "join tests with `and` or `or`".to_owned(),
        },
    };
    Fault::new(token.span.clone(), format!("did not expect {} here", token.shown()), help)
}
