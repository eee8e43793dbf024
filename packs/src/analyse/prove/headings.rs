//! The heading: for every way to answer, it is about the programme that the rule in `docs/packs.md`
//! puts first.
//!
//! The engine goes through the programmes and keeps the best so far. Here the rule is read the
//! other way round: a programme leads where none before it is as good and none after it is better.

use super::prover::Prover;
use traeningsguide::engine::{Conclusion, Heading, Truth, Verdict, View};

/// The two readings say the same of everybody.
pub(super) fn prove(prover: &mut Prover<'_>) {
    let values: Vec<View> = (0..prover.views.len()).map(|place| values(prover, place)).collect();
    for (place, own) in values.iter().enumerate() {
        // Its value where it leads, else nothing.
        let mut headline = *own;
        for (other, theirs) in values.iter().enumerate().filter(|(other, _)| *other != place) {
            headline = prover.survey.apply(headline, *theirs, &|own, theirs| {
                let beaten = if other < place { theirs >= own } else { theirs > own };
                if beaten { ROUTE } else { own }
            });
        }
        let heading = prover.heading;
        let differs = prover.survey.apply(heading, headline, &|code, headline| {
            let reported = Heading::of(code).filter(|it| it.programme == place);
            u8::from(reported.map_or(ROUTE, |it| value(it.verdict, it.need)) != headline)
        });
        if let Some(answers) = prover.survey.find(differs, &|it| it == 1)
            && let Some(written) = prover.source().programme.get(place)
        {
            let problem = format!("the heading about `{}` is not by the rule", written.id.text);
            prover.fault_of_program(&written.id, problem, &answers);
        }
    }
}

/// The value of each reader's verdict and need.
fn values(prover: &mut Prover<'_>, place: usize) -> View {
    let need = prover.pack.rules.programmes.get(place).and_then(|it| it.need.as_ref());
    let need = prover.survey.need(need);
    let Some(view) = prover.views.get(place).copied() else { return prover.survey.nothing() };
    prover.survey.apply(view, need, &|code, need| {
        let truth = Truth::ALL.into_iter().find(|it| *it as u8 == need);
        value(Conclusion::of(code).verdict, truth.unwrap_or(Truth::Unknown))
    })
}

/// A route leads nowhere but away.
const ROUTE: u8 = 0;

/// How much a verdict and a need have to say: more is earlier.
fn value(verdict: Verdict, need: Truth) -> u8 {
    match verdict {
        Verdict::OtherRoute(_) => ROUTE,
        Verdict::Unlikely if need == Truth::No => 1,
        Verdict::NotDescribed if need == Truth::No => 2,
        Verdict::Possible if need == Truth::No => 3,
        Verdict::Likely if need == Truth::No => 4,
        Verdict::Unlikely if need == Truth::Unknown => 5,
        Verdict::NotDescribed if need == Truth::Unknown => 6,
        Verdict::Unlikely => 7,
        Verdict::Possible if need == Truth::Unknown => 8,
        Verdict::NotDescribed => 9,
        Verdict::Possible => 10,
        Verdict::Likely => 11,
    }
}
