//! The grammar: from tokens to an expression, with a word of help for what people write instead.

use winnow::combinator::{cut_err, opt, separated};
use winnow::error::{ErrMode, ParserError};
use winnow::{LocatingSlice, Parser};

use super::token::{FORM, Input, Kind, Parsed, Token, peek, token};
use super::tree::{Expression, Fault, MAX_DEPTH, MAX_JOINED, Name, Operator, Test};
use crate::finding::{Span, nearest};

/// The whole text is one expression.
pub(super) fn whole(text: &str) -> Result<Expression, Fault> {
    let mut input = LocatingSlice::new(text);
    let fault = |error: ErrMode<Fault>| {
        error.into_inner().unwrap_or_else(|_| Fault::new(0..text.len(), "no expression", FORM))
    };
    let expression = either(&mut input, 0).map_err(fault)?;
    let rest = peek(&mut input);
    if rest.kind != Kind::End {
        return Err(left_over(&rest));
    }
    if expression.joined() > MAX_JOINED {
        let most = format!("at most {MAX_JOINED} levels of `and` and `or` in each other");
        return Err(too_deep(0..text.len(), &most));
    }
    Ok(expression)
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
    let parts =
        separated(1.., |input: &mut Input<'_>| both(input, depth), sign("or")).parse_next(input)?;
    Ok(one_or(parts, Expression::Any))
}

fn both(input: &mut Input<'_>, depth: usize) -> Parsed<Expression> {
    let parts = separated(1.., |input: &mut Input<'_>| unary(input, depth), sign("and"))
        .parse_next(input)?;
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
        let most = format!("at most {MAX_DEPTH} levels of `not` and parentheses");
        return too_deep(first.span, &most).cut();
    }
    if opt(sign("not")).parse_next(input)?.is_some() {
        return Ok(Expression::Not(Box::new(unary(input, depth + 1)?)));
    }
    if opt(sign("(")).parse_next(input)?.is_some() {
        let inner = either(input, depth + 1)?;
        let after = peek(input);
        if !after.is(")") {
            return if after.kind == Kind::End {
                Fault::new(
                    first.span,
                    "this parenthesis is never closed",
                    "write `)` where it ends",
                )
                .cut()
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
            let problem =
                format!("expected `=`, `!=` or `in` after `{}`, found {}", fact.text, sign.shown());
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
        return Fault::new(
            open.span,
            problem,
            "write the options in parentheses: `in (recent, both)`",
        )
        .cut();
    }
    let mut options = vec![name(input, "an option")?];
    loop {
        let next = token(input)?;
        match next.text {
            "," => options.push(name(input, "an option")?),
            ")" => return Ok(options),
            _ => {
                let problem = format!("expected `,` or `)`, found {}", next.shown());
                return Fault::new(next.span, problem, "write the options so: `in (recent, both)`")
                    .cut();
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

fn too_deep(span: Span, most: &str) -> Fault {
    let help = format!("{most}; write it with fewer parentheses");
    Fault::new(span, "the condition is nested too deeply", help)
}

/// The fault of a token where the expression could have ended.
fn left_over(token: &Token<'_>) -> Fault {
    let help = match token.text {
        "&" | "&&" | "og" => "write `and`".to_owned(),
        "|" | "||" | "eller" => "write `or`".to_owned(),
        ")" => "there is no `(` that it closes".to_owned(),
        "ikke" => "only `when` of advice may test \"ved ikke\", with `unknown`".to_owned(),
        "," => {
            "write options with commas only after `in`: `situation in (recent, both)`".to_owned()
        }
        other => match nearest(other, ["and", "or"]) {
            Some(word) => format!("did you mean `{word}`?"),
            None => "join tests with `and` or `or`".to_owned(),
        },
    };
    Fault::new(token.span.clone(), format!("did not expect {} here", token.shown()), help)
}

impl Expression {
    /// Reads an expression.
    ///
    /// # Errors
    ///
    /// The first fault, where the text is no expression.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        whole(text)
    }
}
