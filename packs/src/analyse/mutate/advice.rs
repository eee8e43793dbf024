//! The mutants of a pack's advice: for whom it is, which reason it answers, and where it sends.

use super::{Mutant, each};
use crate::expression::Name;
use crate::finding::Span;
use crate::source::{Alternative, Apply, Pack, Programme};
use crate::value::{Marked, Need, Reasons};

/// All mutants but those of conditions, which are changed with all others.
pub(super) fn mutants(pack: &Pack) -> Vec<Mutant> {
    let mut all = each(pack, applies, for_all);
    all.extend(each(pack, programmes, orders));
    all.extend(each(pack, programmes, reasons));
    all.extend(each(pack, programmes, fewer));
    all.extend(each(pack, targets, |to| anywhere(to.as_ref())));
    all
}

fn programmes(pack: &mut Pack) -> Vec<&mut Programme> {
    pack.programme.iter_mut().collect()
}

fn applies(pack: &mut Pack) -> Vec<&mut Apply> {
    pack.programme.iter_mut().flat_map(|it| &mut it.apply).collect()
}

/// Where advice sends.
fn targets(pack: &mut Pack) -> Vec<&mut Option<Name>> {
    let mut all = Vec::new();
    for programme in &mut pack.programme {
        all.extend(programme.apply.iter_mut().map(|it| &mut it.to));
        all.extend(programme.alternative.iter_mut().map(|it| &mut it.to));
        all.extend(programme.note.iter_mut().map(|it| &mut it.to));
        all.extend(programme.helper.iter_mut().map(|it| &mut it.to));
    }
    all
}

/// The advice for everybody to whom the programme is open.
fn for_all(apply: &Apply) -> Vec<(Apply, Span, String)> {
    let when = Marked { span: apply.when.span.clone(), value: Need::Always };
    let changed = Apply { when, ..apply.clone() };
    let change = "the `when` of this `apply` becomes `always`".to_owned();
    apply.when.value.when().map(|_| (changed, apply.span.clone(), change)).into_iter().collect()
}

/// Each two ways to apply that follow each other, the other way round.
fn orders(programme: &Programme) -> Vec<(Programme, Span, String)> {
    let change = |place: usize| {
        let mut changed = programme.clone();
        let span = changed.apply.get(place)?.span.clone();
        changed.apply.swap(place - 1, place);
        Some((changed, span, "this `apply` comes before the one above it".to_owned()))
    };
    (1..programme.apply.len()).filter_map(change).collect()
}

/// Each piece of advice left out.
fn fewer(programme: &Programme) -> Vec<(Programme, Span, String)> {
    let mut all = Vec::new();
    for (place, it) in programme.apply.iter().enumerate() {
        let mut changed = programme.clone();
        changed.apply.remove(place);
        all.push((changed, it.span.clone(), "this `apply` is left out".to_owned()));
    }
    for (place, it) in programme.alternative.iter().enumerate() {
        let mut changed = programme.clone();
        changed.alternative.remove(place);
        all.push((changed, it.span.clone(), "this `alternative` is left out".to_owned()));
    }
    all
}

/// Each alternative with one reason less and with one more.
fn reasons(programme: &Programme) -> Vec<(Programme, Span, String)> {
    let mut all = Vec::new();
    for (place, it) in programme.alternative.iter().enumerate() {
        let Reasons(reasons) = &it.reason;
        let mut with = |reason: Vec<Name>, change: String| {
            let mut changed = programme.clone();
            let alternative = Alternative { reason: Reasons(reason), ..it.clone() };
            changed.alternative.splice(place..=place, [alternative]);
            all.push((changed, it.span.clone(), change));
        };
        for criterion in &programme.criterion {
            let id = &criterion.id;
            let others: Vec<Name> = reasons.iter().filter(|it| *it != id).cloned().collect();
            if others.len() == reasons.len() {
                let more = others.into_iter().chain([id.clone()]).collect();
                with(more, format!("`{}` is one more `reason`", id.text));
            } else if !others.is_empty() {
                with(others, format!("`{}` is no `reason` any more", id.text));
            }
        }
    }
    all
}

/// The advice also where what it sends to is closed.
fn anywhere(to: Option<&Name>) -> Vec<(Option<Name>, Span, String)> {
    let left_out = |to: &Name| (None, to.span.clone(), "this `to` is left out".to_owned());
    to.into_iter().map(left_out).collect()
}
