//! Why a programme is closed, in a clause.

use crate::content::compiled::{self, Condition};
use crate::engine::{Answers, FactId, OptionSet, Reason};

/// Why a programme is closed, as its pack words it: of the conditions that are not met, the first.
pub(super) fn because<'a>(
    text: &'a compiled::Programme,
    reasons: &[Reason],
    answers: &Answers,
) -> &'a str {
    let first = reasons.iter().find_map(|reason| match reason {
        Reason::Criterion(place) => {
            let criterion = text.criteria.get(*place)?;
            // Of two answers that close it, each has its own words.
            let own = criterion.because_of.iter().find(|it| match it.when {
                Some(Condition::Is(fact, options)) => {
                    let option = answers.option(FactId(fact));
                    option.is_some_and(|option| OptionSet(options).contains(option))
                }
                _ => false,
            });
            own.map(|it| &it.text).or(criterion.because.as_ref())
        }
        _ => None,
    });
    first.map_or("", |because| because)
}
