//! The grammar: from tokens to an expression, with a word of help for what people write instead.

use winnow::combinator::{opt, peek, separated};
use winnow::{LocatingSlice, Parser, Result};

use super::token::{FORM, Input, Kind, Token, WORDS, sign, token};
use super::tree::{Expression, Fault, MAX_DEPTH, MAX_JOINED, Name, Operator, Test};
use crate::finding::{Span, nearest};

impl Expression {
    /// Reads an expression, which the whole text must be.
    ///
    /// # Errors
    ///
    /// The first fault, where the text is no expression.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let mut input = LocatingSlice::new(text);
        let expression = either(&mut input, 0)?;
        let rest = token(&mut input)?;
        if rest.kind != Kind::End {
            return Err(left_over(&rest));
        }
        if expression.joined() > MAX_JOINED {
            let most = format!("at most {MAX_JOINED} levels of `and` and `or` in each other");
            return Err(too_deep(0..text.len(), &most));
        }
        Ok(expression)
    }
}

fn either(input: &mut Input<'_>, depth: usize) -> Result<Expression, Fault> {
    let part = |input: &mut Input<'_>| both(input, depth);
    let parts = separated(1.., part, sign("or")).parse_next(input)?;
    Ok(one_or(parts, Expression::Any))
}

fn both(input: &mut Input<'_>, depth: usize) -> Result<Expression, Fault> {
    let part = |input: &mut Input<'_>| unary(input, depth);
    let parts = separated(1.., part, sign("and")).parse_next(input)?;
    Ok(one_or(parts, Expression::All))
}

/// A part that is alone, or many parts joined.
fn one_or(mut parts: Vec<Expression>, many: fn(Vec<Expression>) -> Expression) -> Expression {
    if parts.len() == 1 { parts.remove(0) } else { many(parts) }
}

fn unary(input: &mut Input<'_>, depth: usize) -> Result<Expression, Fault> {
    let first = peek(token).parse_next(input)?;
    if depth > MAX_DEPTH {
        let most = format!("at most {MAX_DEPTH} levels of `not` and parentheses");
        return Err(too_deep(first.span, &most));
    }
    if opt(sign("not")).parse_next(input)?.is_some() {
        return Ok(Expression::Not(Box::new(unary(input, depth + 1)?)));
    }
    if opt(sign("(")).parse_next(input)?.is_none() {
        return test(input).map(Expression::Test);
    }
    let inner = either(input, depth + 1)?;
    let after = token(input)?;
    if after.is(")") {
        Ok(inner)
    } else if after.kind == Kind::End {
        let problem = "this parenthesis is never closed";
        Err(Fault::new(first.span, problem, "write `)` where it ends"))
    } else {
        Err(left_over(&after))
    }
}

fn test(input: &mut Input<'_>) -> Result<Test, Fault> {
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
            return Err(Fault::new(sign.span, problem, help));
        }
    };
    Ok(Test { fact, operator, options })
}

fn options(input: &mut Input<'_>) -> Result<Vec<Name>, Fault> {
    let open = token(input)?;
    if !open.is("(") {
        let problem = format!("expected `(` after `in`, found {}", open.shown());
        let help = "write the options in parentheses: `in (recent, both)`";
        return Err(Fault::new(open.span, problem, help));
    }
    let option = |input: &mut Input<'_>| name(input, "an option");
    let options = separated(1.., option, sign(",")).parse_next(input)?;
    let close = token(input)?;
    if !close.is(")") {
        let problem = format!("expected `,` or `)`, found {}", close.shown());
        return Err(Fault::new(close.span, problem, "write the options so: `in (recent, both)`"));
    }
    Ok(options)
}

fn name(input: &mut Input<'_>, what: &str) -> Result<Name, Fault> {
    let next = token(input)?;
    if next.kind == Kind::Word && !WORDS.contains(&next.text) {
        return Ok(Name { text: next.text.to_owned(), span: next.span });
    }
    let help = match next.text {
        "\"" | "'" => "write names without quotes",
        "!" => "write `not`",
        _ => FORM,
    };
    let problem = format!("expected {what}, found {}", next.shown());
    Err(Fault::new(next.span, problem, help))
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
