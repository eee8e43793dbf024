//! The programme that the result's heading is about.

use crate::engine::{Programme, ProgrammeAssessment, Verdict};

/// What the heading can say of the programme that it is about.
#[derive(Clone, Copy)]
pub(super) enum Lead {
    Likely,
    Possible,
    Other,
    None,
}

/// The programme that the heading is about: the best open one, else one that another leads to and that the document does
/// not describe, else the first that is at least described.
pub(super) fn lead(stands: &[ProgrammeAssessment], rules: &[Programme]) -> Option<(usize, Lead)> {
    let find = |wanted: Verdict| stands.iter().position(|it| it.verdict == wanted);
    let mut routed = stands.iter().zip(rules).filter_map(|(stands, rules)| match stands.verdict {
        Verdict::OtherRoute(route) => rules.routes.get(route).map(|route| route.to),
        _ => None,
    });
    // One that is itself ruled out is nothing to ask about.
    let routed =
        routed.find(|to| stands.get(*to).is_some_and(|it| it.verdict == Verdict::NotDescribed));
    let likely = find(Verdict::Likely).map(|index| (index, Lead::Likely));
    let possible = find(Verdict::Possible).map(|index| (index, Lead::Possible));
    let other = routed.map(|index| (index, Lead::Other));
    let none = find(Verdict::Unlikely).map(|index| (index, Lead::None));
    likely.or(possible).or(other).or(none)
}
