//! Conditions as they are written, over facts and options by their places.

use super::{Names, UNKNOWN};
use crate::expression::{Expression, Operator, Test};
use crate::value::{Need, When};
use traeningsguide::content::compiled::Condition;
use traeningsguide::engine::OptionSet;

/// How an expression is read.
#[derive(Clone, Copy, Default)]
struct Reading {
    /// As its opposite.
    negated: bool,
    /// As a condition of advice.
    advice: bool,
}

impl Names<'_> {
    /// A condition over facts. Where something in it is unknown, it is replaced by one that holds.
    pub(crate) fn condition(&self, when: &When) -> Condition {
        self.lower(&when.expression, Reading::default())
    }

    /// A condition of advice, which may test "ved ikke".
    pub(crate) fn advises(&self, when: &When) -> Condition {
        self.lower(&when.expression, Reading { advice: true, ..Reading::default() })
    }

    /// For whom a programme is.
    pub(crate) fn need(&self, need: &Need) -> Condition {
        match need {
            Need::Always => Condition::All(Vec::new()),
            Need::When(when) => self.condition(when),
        }
    }

    fn lower(&self, expression: &Expression, reading: Reading) -> Condition {
        match expression {
            Expression::Test(test) => {
                self.test(test, reading).unwrap_or(Condition::All(Vec::new()))
            }
            Expression::Not(part) => {
                self.lower(part, Reading { negated: !reading.negated, ..reading })
            }
            Expression::All(parts) | Expression::Any(parts) => {
                // The opposite of all is any of the opposites.
                let any = matches!(expression, Expression::Any(_)) != reading.negated;
                let parts = parts.iter().flat_map(|part| match self.lower(part, reading) {
                    Condition::Any(parts) if any => parts,
                    Condition::All(parts) if !any => parts,
                    other => vec![other],
                });
                let parts = parts.collect();
                if any { Condition::Any(parts) } else { Condition::All(parts) }
            }
        }
    }

    fn test(&self, test: &Test, reading: Reading) -> Option<Condition> {
        let (fact, question) = self.fact(&test.fact)?;
        let mut set = OptionSet(0);
        for name in &test.options {
            // All options are looked at, so that each unknown one is reported.
            let option = if reading.advice && name.text == UNKNOWN {
                Some(OptionSet::UNKNOWN)
            } else {
                self.option(question, name).map(OptionSet::of)
            };
            if option.is_some_and(|option| set.union(option) == set) {
                let problem = format!("`{}` stands twice in this test", name.text);
                self.findings.add(&name.span, problem, "write each option once");
            }
            set = set.union(option.unwrap_or(OptionSet(0)));
        }
        let all = OptionSet::all(u8::try_from(question.option.len()).ok()?);
        if set == all {
            let problem = format!("this test holds whatever the answer to `{}` is", test.fact.text);
            self.findings.add(&test.fact.span, problem, "leave it out, or leave out an option");
        }
        // The opposite of an answer is another answer: "ved ikke" holds only where it is named.
        let opposite = reading.negated != (test.operator == Operator::IsNot);
        let set = if opposite { OptionSet(all.0 & !set.0) } else { set };
        Some(Condition::Is(fact, set.0))
    }
}
