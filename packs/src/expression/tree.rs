//! A condition as a tree, and how it is printed.

use std::fmt;

use crate::finding::Span;
use traeningsguide::content::MAX_LEVELS;

/// How deep `not` and parentheses may nest, so that no pack can exhaust the stack.
pub const MAX_DEPTH: usize = MAX_LEVELS;
/// How deep `and` and `or` may be nested. Each of them takes two levels of the compiled pack; a
/// test, and the records around a condition, take seven.
pub const MAX_JOINED: usize = (MAX_LEVELS - 7) / 2;

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

/// A name with its place. Names are equal when their text is.
#[derive(Clone, Debug, Eq)]
pub struct Name {
    /// The name.
    pub text: String,
    /// Its place in the file.
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
    /// The problem.
    pub problem: String,
    /// The text to write instead.
    pub help: String,
}

impl Expression {
    /// How many levels of `and` and `or` it has.
    pub(super) fn joined(&self) -> usize {
        match self {
            Self::Test(_) => 0,
            // Negation is pushed into the option sets, so it adds no level.
            Self::Not(part) => part.joined(),
            Self::All(parts) | Self::Any(parts) => {
                1 + parts.iter().map(Self::joined).max().unwrap_or(0)
            }
        }
    }

    /// Calls `see` with every test.
    pub fn each_test<'a>(&'a self, see: &mut dyn FnMut(&'a Test)) {
        match self {
            Self::Test(test) => see(test),
            Self::Not(part) => part.each_test(see),
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.each_test(see);
                }
            }
        }
    }

    /// Calls `change` with every name, of facts and of options.
    pub(crate) fn each_name(&mut self, change: &mut dyn FnMut(&mut Name)) {
        match self {
            Self::Test(test) => {
                std::iter::once(&mut test.fact).chain(&mut test.options).for_each(change);
            }
            Self::Not(part) => part.each_name(change),
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.each_name(change);
                }
            }
        }
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |it: &Self, least: u8| {
            if it.binds() < least { format!("({it})") } else { it.to_string() }
        };
        let join = |parts: &[Self], least, word| {
            parts.iter().map(|it| part(it, least)).collect::<Vec<_>>().join(word)
        };
        match self {
            Self::Test(test) => test.fmt(out),
            Self::Not(it) => write!(out, "not {}", part(it, 2)),
            Self::All(parts) => out.write_str(&join(parts, 2, " and ")),
            Self::Any(parts) => out.write_str(&join(parts, 1, " or ")),
        }
    }
}

impl Expression {
    /// How tightly its operator binds: `or`, then `and`, then `not`.
    fn binds(&self) -> u8 {
        match self {
            Self::Any(_) => 0,
            Self::All(_) => 1,
            Self::Test(_) | Self::Not(_) => 2,
        }
    }
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
