//! The condition language.

use packs::expression::{Expression, Fault, MAX_DEPTH, MAX_JOINED, Name, Operator, Test};
use proptest::prelude::*;

fn read(text: &str) -> Expression {
    Expression::parse(text).expect("an expression")
}

fn fault(text: &str) -> Fault {
    Expression::parse(text).expect_err("no expression")
}

/// With a parenthesis around everything, so that the reading shows.
fn grouped(expression: &Expression) -> String {
    let join = |parts: &[Expression], word: &str| {
        format!("({})", parts.iter().map(grouped).collect::<Vec<_>>().join(word))
    };
    match expression {
        Expression::Test(test) => test.to_string(),
        Expression::Not(part) => format!("not({})", grouped(part)),
        Expression::All(parts) => join(parts, " and "),
        Expression::Any(parts) => join(parts, " or "),
    }
}

#[test]
fn not_binds_tighter_than_and_and_tighter_than_or() {
    let check = |text: &str, expected: &str| assert_eq!(grouped(&read(text)), expected);
    check("a = x", "a = x");
    check("a = x or b = y and c = z", "(a = x or (b = y and c = z))");
    check("a = x and b = y or c = z", "((a = x and b = y) or c = z)");
    check("not a = x and b != y", "(not(a = x) and b != y)");
    check("not (a = x and b in (y, z))", "not((a = x and b in (y, z)))");
    check("a=x and(b=y or c=z)and d!=w", "(a = x and (b = y or c = z) and d != w)");
    check("not not a = x", "not(not(a = x))");
    check("  a\n in( x ,y )\t", "a in (x, y)");
}

#[test]
fn faults_say_where_and_what_to_write() {
    let check = |text: &str, marked: &str, problem: &str, help: &str| {
        let fault = fault(text);
        assert_eq!(text.get(fault.span.clone()), Some(marked), "{fault:?}");
        assert_eq!((fault.problem.as_str(), fault.help.as_str()), (problem, help));
    };
    let form =
        "write a test such as `has_plan = yes`, `has_plan != yes` or `situation in (recent, both)`";
    check("", "", "expected a fact, found the end", form);
    check("a", "", "expected `=`, `!=` or `in` after `a`, found the end", form);
    check("a == x", "==", "expected `=`, `!=` or `in` after `a`, found `==`", "write `=`");
    check("a is x", "is", "expected `=`, `!=` or `in` after `a`, found `is`", "write `=`");
    check("a <> x", "<>", "expected `=`, `!=` or `in` after `a`, found `<>`", "write `!=`");
    check("a = \"x\"", "\"", "expected an option, found `\"`", "write names without quotes");
    check("!a = x", "!", "expected a fact, found `!`", "write `not`");
    check("a = x and", "", "expected a fact, found the end", form);
    check("a = x or and b = y", "and", "expected a fact, found `and`", form);
    check("a = x && b = y", "&&", "did not expect `&&` here", "write `and`");
    check("a = x eller b = y", "eller", "did not expect `eller` here", "write `or`");
    check("a = x AND b = y", "AND", "did not expect `AND` here", "did you mean `and`?");
    check("a = x b = y", "b", "did not expect `b` here", "join tests with `and` or `or`");
    check(
        "a = ved ikke",
        "ikke",
        "did not expect `ikke` here",
        "only `when` of advice may test \"ved ikke\", with `unknown`",
    );
    check("a = x)", ")", "did not expect `)` here", "there is no `(` that it closes");
    check("(a = x", "(", "this parenthesis is never closed", "write `)` where it ends");
    check(
        "a in x",
        "x",
        "expected `(` after `in`, found `x`",
        "write the options in parentheses: `in (recent, both)`",
    );
    check("a in ()", ")", "expected an option, found `)`", form);
    check(
        "a in (x y)",
        "y",
        "expected `,` or `)`, found `y`",
        "write the options so: `in (recent, both)`",
    );
    check("a = æ or å", "", "expected `=`, `!=` or `in` after `å`, found the end", form);
}

#[test]
fn deep_nesting_is_refused() {
    let parentheses = |depth: usize| format!("{}a = x{}", "(".repeat(depth), ")".repeat(depth));
    assert!(Expression::parse(&parentheses(MAX_DEPTH)).is_ok());
    for text in [
        parentheses(MAX_DEPTH + 1),
        parentheses(100_000),
        "(".repeat(100_000),
        "not ".repeat(100_000) + "a = x",
    ] {
        assert_eq!(fault(&text).problem, "the condition is nested too deeply");
    }
    // Each parenthesis holds two levels here.
    let levels = |depth: usize| {
        (0..depth).fold("a = x".to_owned(), |inner, _| format!("a = x or b = y and ({inner})"))
    };
    assert!(Expression::parse(&levels(MAX_JOINED / 2)).is_ok());
    assert_eq!(fault(&levels(MAX_JOINED / 2 + 1)).problem, "the condition is nested too deeply");
}

fn name() -> impl Strategy<Value = Name> {
    let word = "[a-z][a-z0-9_]{0,8}".prop_filter("no word of the language", |word| {
        !["and", "or", "not", "in"].contains(&word.as_str())
    });
    word.prop_map(|text| Name { text, span: 0..0 })
}

fn test() -> impl Strategy<Value = Test> {
    let one = prop_oneof![Just(Operator::Is), Just(Operator::IsNot)];
    prop_oneof![
        (name(), one, name()).prop_map(|(fact, operator, option)| Test {
            fact,
            operator,
            options: vec![option]
        }),
        (name(), proptest::collection::vec(name(), 1..4)).prop_map(|(fact, options)| Test {
            fact,
            operator: Operator::In,
            options
        }),
    ]
}

fn expression() -> impl Strategy<Value = Expression> {
    test().prop_map(Expression::Test).prop_recursive(6, 48, 4, |inner| {
        let some = proptest::collection::vec(inner.clone(), 2..4);
        prop_oneof![
            inner.prop_map(|part| Expression::Not(Box::new(part))),
            some.clone().prop_map(Expression::All),
            some.prop_map(Expression::Any),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_printed_reads_the_same(expression in expression()) {
        let text = expression.to_string();
        prop_assert_eq!(Expression::parse(&text), Ok(expression), "{}", text);
    }

    #[test]
    fn no_text_brings_it_down(text in "\\PC*") {
        if let Err(fault) = Expression::parse(&text) {
            prop_assert!(text.get(fault.span).is_some());
        }
    }

    #[test]
    fn no_mix_of_its_own_words_brings_it_down(words in proptest::collection::vec(
        prop_oneof![
            Just("a"), Just("x"), Just("and"), Just("or"), Just("not"), Just("in"), Just("="), Just("!="),
            Just("("), Just(")"), Just(","), Just("æ"), Just("\""),
        ], 0..24,
    )) {
        let text = words.join(" ");
        if let Err(fault) = Expression::parse(&text) {
            prop_assert!(text.get(fault.span).is_some());
        }
    }
}
