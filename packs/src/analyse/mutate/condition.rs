//! Every small change of a condition.

use super::mutant::Change;
use crate::expression::{Expression, Name, Operator, Test};
use crate::finding::Span;
use crate::source::Question;
use crate::value::When;

/// The condition with one thing changed: an option more or less in a test, a part or the whole
/// turned round, `and` for `or`, one part less.
pub(super) fn changes(questions: &[Question], when: &When, change: &mut Change<'_, When>) {
    for (expression, span, words) in variants(questions, &when.expression) {
        change(&span, words, &|it| it.expression = expression.clone());
    }
}

/// A changed expression, the place of the change, and its words.
type Variant = (Expression, Span, String);

fn variants(questions: &[Question], expression: &Expression) -> Vec<Variant> {
    match expression {
        Expression::Test(test) => {
            let tests = tests(questions, test).into_iter().map(Expression::Test);
            tests.map(|other| variant(expression, other)).collect()
        }
        Expression::Not(part) => {
            let inner = variants(questions, part).into_iter();
            let inner = inner.map(|(it, span, words)| (Expression::Not(Box::new(it)), span, words));
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
        all.extend(variants(questions, part).into_iter().map(|(inner, span, words)| {
            let mut parts = parts.to_vec();
            parts.splice(place..=place, [inner]);
            (same(parts), span, words)
        }));
    }
    all
}

fn variant(from: &Expression, to: Expression) -> Variant {
    let mut span = None;
    from.each_test(&mut |test| {
        span.get_or_insert(test.fact.span.clone());
    });
    let words = format!("`{from}` becomes `{to}`");
    (to, span.unwrap_or_default(), words)
}

fn tests(questions: &[Question], test: &Test) -> Vec<Test> {
    let question = questions.iter().find(|it| it.id == test.fact);
    let known: Vec<&Name> = question.iter().flat_map(|it| &it.option).map(|it| &it.id).collect();
    let without = |options: &[Name]| -> Vec<Name> {
        known.iter().filter(|name| !options.contains(name)).map(|it| Name::clone(it)).collect()
    };
    let with = |operator, options| Test { fact: test.fact.clone(), operator, options };
    // Where there are two options, one more is all of them, and one instead of the other is the
    // test turned round.
    let mut all = vec![match test.operator {
        Operator::Is => with(Operator::IsNot, test.options.clone()),
        Operator::IsNot => with(Operator::Is, test.options.clone()),
        Operator::In => {
            let others = without(&test.options);
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
        all.push(match (test.operator, options.len()) {
            // The options left out of `!=` are those that count, so a longer list there counts
            // less.
            (Operator::IsNot, _) => with(Operator::In, without(&options)),
            (Operator::Is | Operator::In, 1) => with(Operator::Is, options),
            (Operator::Is | Operator::In, _) => with(Operator::In, options),
        });
    }
    all
}
