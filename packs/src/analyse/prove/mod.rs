//! The proof of a pack: properties that hold for every way to answer, "ved ikke" included, and not
//! only for the cases.
//!
//! [`check`](crate::check) has shown before that every question can matter and that nobody is asked
//! too many.

mod advice;
mod ends;
mod headings;
mod interview;
mod prover;
mod readers;
mod rules;
mod transports;

use num_bigint::BigUint;

use self::prover::Prover;
use crate::checked::Checked;
use crate::finding::Finding;
use traeningsguide::content::PackError;
use traeningsguide::engine::{Answers, Survey, View};
use traeningsguide::i18n::Voice;

/// The result of proving one pack.
#[derive(Clone, Debug)]
pub struct Proof {
    /// The municipality.
    pub municipality: String,
    /// In how many ways all of its questions can be answered.
    pub profiles: BigUint,
    /// In how many ways its interview can go.
    pub interviews: BigUint,
    /// The number of states that readers can be in, where all who will see the same are in one
    /// state.
    pub states: usize,
    /// The most questions that a reader is asked.
    pub longest: u32,
    /// How many questions a reader is asked who gives each answer as often as any other.
    pub expected: f64,
    /// How many distinct pages there are: by the heading, each verdict and outcome of transport,
    /// and the advice that is shown.
    pub pages: usize,
    /// Readers whose pages are worth a look: one of each distinct page, and more until every answer
    /// was given wherever it is asked for.
    pub readers: Vec<Answers>,
    /// The properties that do not hold, each with the answers of a reader for whom it does not.
    pub faults: Vec<Finding>,
}

/// Proves a pack.
///
/// # Errors
///
/// When the guide refuses the pack.
pub fn prove(checked: &Checked) -> Result<Proof, PackError> {
    let pack = checked.pack(Voice::default());
    let mut survey = Survey::new(&pack.rules.facts);
    let programmes = &pack.rules.programmes;
    let views: Vec<View> = programmes.iter().map(|it| survey.programme(it)).collect();
    let heading = survey.heading(programmes);
    let permissions: Vec<Vec<View>> = programmes.iter().map(|it| survey.permissions(it)).collect();
    let asked = survey.pages(&pack.rules);
    let advice = 0..pack.rules.advice.len();
    let advice = advice.map(|it| survey.advice(&asked, &pack.rules, it)).collect();
    let mut prover = Prover {
        checked,
        pack,
        survey,
        views,
        permissions,
        heading,
        asked,
        advice,
        faults: Vec::new(),
    };
    let all = prover.all();
    let states = prover.survey.states(&all).ok_or(PackError::TooMany)?;
    let pages = prover.survey.combinations(&[&*all, &*prover.advice].concat());
    let pages = pages.ok_or(PackError::TooMany)?.into_iter().map(|(_, reader)| reader);
    let pages: Vec<Answers> = pages.collect();
    agreement(&mut prover);
    headings::prove(&mut prover);
    rules::prove(&mut prover);
    transports::prove(&mut prover);
    interview::prove(&mut prover, &states);
    ends::prove(&mut prover);
    advice::prove(&mut prover);
    transports::harmless(&mut prover);
    if prover.survey.is_full() {
        return Err(PackError::TooMany);
    }
    let figures = interview::Figures::of(&states);
    Ok(Proof {
        municipality: checked.municipality.clone(),
        profiles: pack.rules.facts.iter().map(|fact| BigUint::from(fact.options) + 1_u32).product(),
        interviews: figures.interviews,
        states: states.len(),
        longest: figures.longest,
        expected: figures.expected,
        pages: pages.len(),
        readers: readers::readers(&states, pages),
        faults: prover.faults,
    })
}

/// The proof looks at the same results as the guide: an example of each conclusion is assessed by
/// the guide's own rules. A reader gets one verdict on a programme there, so nobody gets two on the
/// same.
fn agreement(prover: &mut Prover<'_>) {
    let outcomes = prover.views.iter().zip(&prover.permissions);
    let outcomes: Vec<Vec<View>> = outcomes
        .map(|(verdict, permissions)| [&[*verdict], permissions.as_slice()].concat())
        .collect();
    let Some((programme, answers)) = prover.survey.disagreement(&prover.pack.rules, &outcomes)
    else {
        return;
    };
    if let Some(written) = prover.source().programme.get(programme) {
        let problem = format!("the guide and the proof say two things of `{}`", written.id.text);
        prover.fault_of_program(&written.id, problem, &answers);
    }
}
