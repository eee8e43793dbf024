//! Where interviews end: no reader is sent in a circle. The check shows that every reader learns
//! what to do and whom to ask.

use std::collections::BTreeSet;

use super::prover::Prover;
use crate::finding::list;
use traeningsguide::engine::{Answers, Conclusion, Verdict, View};

/// Looks at every end.
pub(super) fn prove(prover: &mut Prover<'_>) {
    for programme in 0..prover.views.len() {
        let everybody = prover.survey.always();
        circles(prover, &[programme], everybody);
    }
}

/// The readers whom a route of this programme sends to that one.
fn sent(prover: &mut Prover<'_>, programme: usize, to: usize) -> Option<View> {
    let routes = &prover.pack.rules.programmes.get(programme)?.routes;
    let targets: Vec<bool> = routes.iter().map(|route| route.to == to).collect();
    let view = *prover.views.get(programme)?;
    targets.contains(&true).then(|| {
        prover.survey.map(view, &|code| match Conclusion::of(code).verdict {
            Verdict::OtherRoute(route) => u8::from(targets.get(route) == Some(&true)),
            _ => 0,
        })
    })
}

/// Every circle of routes that begins with these programmes and goes through later ones of the pack
/// only, for some of the readers who are sent through them.
fn circles(prover: &mut Prover<'_>, through: &[usize], readers: View) {
    let (Some(first), Some(last)) = (through.first().copied(), through.last().copied()) else {
        return;
    };
    let routes = prover.pack.rules.programmes.get(last).map_or(&[][..], |it| &it.routes);
    let targets: BTreeSet<usize> = routes.iter().map(|route| route.to).collect();
    for to in targets.into_iter().filter(|to| *to == first || *to > first && !through.contains(to))
    {
        let Some(sent) = sent(prover, last, to) else { continue };
        let readers = prover.survey.apply(readers, sent, &|it, sent| u8::from(it > 0 && sent == 1));
        let Some(answers) = prover.survey.find(readers, &|it| it == 1) else { continue };
        if to == first {
            circle(prover, through, &answers);
        } else {
            circles(prover, &[through, &[to]].concat(), readers);
        }
    }
}

/// This reader is sent all the way round.
fn circle(prover: &mut Prover<'_>, through: &[usize], answers: &Answers) {
    let written: Vec<_> =
        through.iter().filter_map(|place| prover.source().programme.get(*place)).collect();
    let ids = list(written.iter().map(|it| it.id.text.as_str()));
    let Some(first) = written.first() else { return };
    prover.fault_for(
        &first.id.span,
        format!("loop: the routes lead this reader in a circle through {ids}"),
        "give one of the routes a `when` that ends it",
        answers,
    );
}
