//! Where interviews end: nobody is sent in a circle, and everybody knows what to do next and whom to ask.

use std::collections::BTreeSet;

use super::{Prover, answers_to};
use crate::content::author::finding::list;
use crate::engine::{Conclusion, State, Verdict};

/// Looks at every end. Of each fault only the first is told: all others have the same cause, or will be told next.
pub(super) fn prove(prover: &mut Prover<'_>, states: &[State]) {
    let mut told: BTreeSet<(Fault, usize)> = BTreeSet::new();
    let ends = states.iter().enumerate().filter(|(_, state)| state.asks.is_none());
    for (place, state) in ends {
        let said: Vec<Conclusion> = state.said.iter().map(|code| Conclusion::of(*code)).collect();
        let faults = circle(prover, &said).into_iter().chain(no_next_step(prover, &said));
        let faults: Vec<(Fault, usize)> = faults.chain(no_contact(prover, &said)).collect();
        for (fault, programme) in faults {
            if told.insert((fault, programme)) {
                tell(prover, states, place, &said, fault, programme);
            }
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fault {
    Circle,
    NoNextStep,
    NoContact,
}

/// Where the route of a programme leads, if it is taken.
fn leads(prover: &Prover<'_>, said: &[Conclusion], programme: usize) -> Option<usize> {
    match said.get(programme)?.verdict {
        Verdict::OtherRoute(route) => {
            prover.pack.rules.programmes.get(programme)?.routes.get(route).map(|route| route.to)
        }
        _ => None,
    }
}

/// The programmes that routes lead through from this one, in order, until one stands twice or no route leads on.
fn chain(prover: &Prover<'_>, said: &[Conclusion], programme: usize) -> (Vec<usize>, bool) {
    let mut through = vec![programme];
    let mut here = programme;
    while let Some(next) = leads(prover, said, here) {
        if through.contains(&next) {
            return (through, next == programme);
        }
        through.push(next);
        here = next;
    }
    (through, false)
}

/// Each circle once, at its first programme.
fn circle(prover: &Prover<'_>, said: &[Conclusion]) -> Vec<(Fault, usize)> {
    let starts = (0..said.len()).filter(|programme| {
        let (through, back) = chain(prover, said, *programme);
        back && through.iter().min() == Some(programme)
    });
    starts.map(|programme| (Fault::Circle, programme)).collect()
}

/// Programmes of which this reader hears a verdict, and not what to do.
fn no_next_step(prover: &Prover<'_>, said: &[Conclusion]) -> Vec<(Fault, usize)> {
    let programmes = prover.pack.text.programmes.iter().zip(said).enumerate();
    let lacking = programmes.filter(|(_, (text, conclusion))| match conclusion.verdict {
        Verdict::Likely | Verdict::Possible => text.apply.is_none(),
        Verdict::Unlikely | Verdict::NotDescribed => text.alternatives.is_empty(),
        // The programme that it leads to says what to do.
        Verdict::OtherRoute(_) => false,
    });
    lacking.map(|(programme, _)| (Fault::NoNextStep, programme)).collect()
}

/// Whether this reader is left without anybody to ask. Where the documents name nobody, the guide says so.
fn no_contact(prover: &Prover<'_>, said: &[Conclusion]) -> Option<(Fault, usize)> {
    let pack = &prover.pack.text;
    let shown = pack.programmes.iter().zip(said).any(|(text, conclusion)| {
        if conclusion.verdict.is_open() {
            text.apply.as_ref().is_some_and(|apply| apply.contact.is_some())
        } else {
            text.alternatives.iter().any(|alternative| alternative.contact.is_some())
        }
    });
    let somebody = pack.help.is_some() || shown || pack.contacts.is_empty();
    (!somebody).then_some((Fault::NoContact, 0))
}

fn tell(
    prover: &mut Prover<'_>,
    states: &[State],
    place: usize,
    said: &[Conclusion],
    fault: Fault,
    programme: usize,
) {
    let source = prover.source();
    let Some(written) = source.programme.get(programme) else { return };
    let example = prover.replay(&answers_to(states, place));
    let id = &written.id.text;
    let (span, problem, help) = match fault {
        Fault::Circle => {
            let (through, _) = chain(prover, said, programme);
            let ids = through.iter().filter_map(|it| source.programme.get(*it));
            let ids = list(ids.map(|it| it.id.text.as_str()));
            (
                written.id.span.clone(),
                format!("loop: the routes lead this reader in a circle through {ids}"),
                "give one of the routes a `when` that ends it",
            )
        }
        Fault::NoNextStep => (
            written.id.span.clone(),
            format!("this reader hears a verdict on `{id}`, and not what to do next"),
            "write `[programme.apply]` for likely and possible, `[[programme.alternative]]` for all others",
        ),
        Fault::NoContact => (
            source.municipality.span.clone(),
            "this reader is told of nobody to ask".to_owned(),
            "write `help = \"…\"`, or give `apply` and alternatives a `contact`",
        ),
    };
    prover.fault(&span, problem, format!("{help}; it happens with `{example}`"));
}
