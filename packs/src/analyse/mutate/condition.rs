//! Every small change of a condition.

use crate::expression::{Expression, Name, Operator, Test};
use crate::finding::Span;
use crate::source::Question;
use crate::value::When;

/// The condition with one thing changed: an option more or less in a test, a part or the whole
/// turned round, `and` for `or`, one part less.
pub(super) fn changes(questions: &[Question], when: &When) -> Vec<(When, Span, String)> {
    let changes = variants(questions, &when.expression).into_iter();
    changes
        .map(|Variant { expression, span, change }| (When { expression }, span, change))
        .collect()
}

struct Variant {
    expression: Expression,
    span: Span,
    change: String,
}

fn variants(questions: &[Question], expression: &Expression) -> Vec<Variant> {
    match expression {
        Expression::Test(test) => {
            let tests = tests(questions, test).into_iter().map(Expression::Test);
            tests.map(|other| variant(expression, other)).collect()
        }
        Expression::Not(part) => {
            let inner = variants(questions, part).into_iter().map(|inner| Variant {
                expression: Expression::Not(Box::new(inner.expression)),
                ..inner
            });
            inner.chain([variant(expression, Expression::clone(part))]).collect()
        }
        Expression::All(parts) => {
            many(questions, expression, parts, Expression::All, Expression::Any)
        }
        Expression::Any(parts) => {
            many(questions, expression, parts, Expression::Any, Expression::All)
        }
    }
}

fn many(
    questions: &[Question],
    whole: &Expression,
    parts: &[Expression],
    same: fn(Vec<Expression>) -> Expression,
    other: fn(Vec<Expression>) -> Expression,
) -> Vec<Variant> {
    let opposite = Expression::Not(Box::new(whole.clone()));
    let mut all = vec![variant(whole, opposite), variant(whole, other(parts.to_vec()))];
    for (place, part) in parts.iter().enumerate() {
        let mut fewer = parts.to_vec();
        fewer.remove(place);
        let left = if fewer.len() == 1 { fewer.remove(0) } else { same(fewer) };
        all.push(variant(whole, left));
        all.extend(variants(questions, part).into_iter().map(|inner| {
            let mut parts = parts.to_vec();
            if let Some(part) = parts.get_mut(place) {
                *part = inner.expression;
            }
            Variant { expression: same(parts), ..inner }
        }));
    }
    all
}

fn variant(from: &Expression, to: Expression) -> Variant {
    let mut span = None;
    from.each_test(&mut |test| {
        span.get_or_insert(test.fact.span.clone());
    });
    Variant {
        span: span.unwrap_or(0..0),
        change: format!("`{from}` becomes `{to}`"),
        expression: to,
    }
}

fn tests(questions: &[Question], test: &Test) -> Vec<Test> {
    let question = questions.iter().find(|it| it.id == test.fact);
    let known: Vec<&Name> =
        question.iter().flat_map(|it| &it.option).map(|option| &option.id).collect();
    let with = |operator, options| Test { fact: test.fact.clone(), operator, options };
    // Where there are two options, one more is all of them, and one instead of the other is the
    // test turned round.
    let mut all = vec![match test.operator {
        Operator::Is => with(Operator::IsNot, test.options.clone()),
        Operator::IsNot => with(Operator::Is, test.options.clone()),
        Operator::In => {
            let others = known.iter().filter(|name| !test.options.contains(name));
            let others: Vec<Name> = others.map(|name| Name::clone(name)).collect();
            with(if others.len() == 1 { Operator::Is } else { Operator::In }, others)
        }
    }];
    for name in &known {
        let mut options = test.options.clone();
        if options.contains(name) {
            options.retain(|option| option != *name);
        } else {
            options.push(Name::clone(name));
        }
        if options.is_empty() || options.len() == known.len() {
            continue;
        }
        // The options left out of `!=` are those that count, so a longer list there counts less.
        let operator = match (test.operator, options.len()) {
            (Operator::Is | Operator::In, 1) => Operator::Is,
            (Operator::Is | Operator::In, _) => Operator::In,
            (Operator::IsNot, _) => {
                options = known
                    .iter()
                    .filter(|name| !options.contains(name))
                    .map(|name| Name::clone(name))
                    .collect();
                Operator::In
            }
        };
        all.push(with(operator, options));
    }
    all
}
