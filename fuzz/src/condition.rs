//! The condition language: a text is an expression that prints as it was meant, or a fault with its
//! place.

use packs::expression::Expression;

/// Reads these bytes as a condition.
///
/// # Panics
///
/// When it does not hold: that is what the fuzzer looks for.
pub fn condition(data: &[u8]) {
    let Ok(text) = str::from_utf8(data) else { return };
    match Expression::parse(text) {
        Ok(expression) => {
            let printed = expression.to_string();
            assert_eq!(Expression::parse(&printed), Ok(expression), "{printed}");
        }
        Err(fault) => {
            assert!(text.get(fault.span.clone()).is_some(), "{fault:?} is no place in it");
            assert!(!fault.problem.is_empty() && !fault.help.is_empty(), "{fault:?}");
        }
    }
}
