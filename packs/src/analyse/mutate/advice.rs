//! The mutants of a pack's advice: for whom it is, which reason it answers, and where it sends.

use super::mutant::{Change, Mutant, each, fewer, swapped};
use crate::expression::Name;
use crate::source::{Apply, Pack, Programme};
use crate::value::Need;

/// All mutants but those of conditions, which are changed with all others.
pub(super) fn mutants(pack: &Pack) -> Vec<Mutant> {
    let mut all = each(pack, applies, for_all);
    all.extend(each(pack, |it| it.programme.iter_mut().collect(), programme));
    // The advice also where what it sends to is closed.
    all.extend(each(pack, targets, |to, change| {
        let span = to.iter().map(|it| &it.span);
        span.for_each(|it| change(it, "this `to` is left out".to_owned(), &|to| *to = None));
    }));
    all
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
fn for_all(apply: &Apply, change: &mut Change<'_, Apply>) {
    if apply.when.value.when().is_some() {
        let words = "the `when` of this `apply` becomes `always`".to_owned();
        change(&apply.span, words, &|it| it.when.value = Need::Always);
    }
}

/// The programme with its ways to apply in another order, with each piece of advice left out, and
/// with each alternative for one reason less and for one more.
fn programme(programme: &Programme, change: &mut Change<'_, Programme>) {
    let (apply, alternative) = (&programme.apply, &programme.alternative);
    swapped(
        apply,
        |it| &mut it.apply,
        change,
        |_, after| (&after.span, "this `apply` comes before the one above it".to_owned()),
    );
    fewer(apply, |it| &mut it.apply, change, |it| (&it.span, "this `apply`".to_owned()));
    fewer(
        alternative,
        |it| &mut it.alternative,
        change,
        |it| (&it.span, "this `alternative`".to_owned()),
    );
    for (place, it) in alternative.iter().enumerate() {
        for criterion in &programme.criterion {
            let id = &criterion.id;
            let mut reasons = it.reason.0.clone();
            reasons.retain(|it| it != id);
            let words = if reasons.len() == it.reason.0.len() {
                reasons.push(id.clone());
                format!("`{}` is one more `reason`", id.text)
            } else {
                format!("`{}` is no `reason` any more", id.text)
            };
            if !reasons.is_empty() {
                change(&it.span, words, &|it| {
                    let changed = it.alternative.iter_mut().skip(place).take(1);
                    changed.for_each(|it| it.reason.0.clone_from(&reasons));
                });
            }
        }
    }
}
