//! The mutants of a pack: each condition, each mark, each rule and each outcome changed or left
//! out.

use super::mutant::{Change, Mutant, each, fewer, swapped};
use super::{advice, condition};
use crate::expression::Name;
use crate::source::{Criterion, Pack, Permission, Programme, Question, Route, Transport};
use crate::value::{ALWAYS, Marked, Need, When};
use crate::words::Word;
use traeningsguide::content::compiled::{Outcome, Weight};

/// All mutants.
pub(super) fn mutants(pack: &Pack, questions: &[Question]) -> Vec<Mutant> {
    let targets: Vec<Name> = pack.programme.iter().map(|it| it.id.clone()).collect();
    let mut all = each(pack, whens, |when, change| condition::changes(questions, when, change));
    all.extend(each(pack, |it| it.programme.iter_mut().collect(), programme));
    all.extend(each(pack, criteria, criterion));
    all.extend(each(pack, routes, |route, change| elsewhere(&targets, route, change)));
    all.extend(each(pack, |it| it.transport.iter_mut().collect(), transport));
    all.extend(each(pack, permissions, permission));
    all.extend(advice::mutants(pack));
    all
}

fn whens(pack: &mut Pack) -> Vec<&mut When> {
    let mut all = Vec::new();
    for programme in &mut pack.programme {
        all.extend(programme.need.as_mut().and_then(|it| it.value.when_mut()));
        all.extend(programme.silent.as_mut().and_then(|it| it.when.as_mut()));
        all.extend(programme.route.iter_mut().map(|it| &mut it.when));
        for it in &mut programme.criterion {
            all.extend(&mut it.when);
            all.extend(it.judged.as_mut().and_then(|it| it.value.when_mut()));
        }
        all.extend(programme.apply.iter_mut().filter_map(|it| it.when.value.when_mut()));
        all.extend(programme.alternative.iter_mut().filter_map(|it| it.when.as_mut()));
        all.extend(programme.step.iter_mut().filter_map(|it| it.when.as_mut()));
        all.extend(programme.note.iter_mut().filter_map(|it| it.when.as_mut()));
        all.extend(programme.helper.iter_mut().filter_map(|it| it.when.as_mut()));
    }
    for transport in &mut pack.transport {
        all.extend(transport.condition.iter_mut().map(|it| &mut it.when));
        let permissions = transport.permission.iter_mut();
        all.extend(permissions.flat_map(|it| it.when.iter_mut().chain(&mut it.given)));
    }
    all
}

fn criteria(pack: &mut Pack) -> Vec<&mut Criterion> {
    pack.programme.iter_mut().flat_map(|it| &mut it.criterion).collect()
}

fn routes(pack: &mut Pack) -> Vec<&mut Route> {
    pack.programme.iter_mut().flat_map(|it| &mut it.route).collect()
}

fn permissions(pack: &mut Pack) -> Vec<&mut Permission> {
    pack.transport.iter_mut().flat_map(|it| &mut it.permission).collect()
}

/// The programme for everybody, and without a need; never described, and
/// always; without each of its criteria and routes; and with its routes in another order.
fn programme(programme: &Programme, change: &mut Change<'_, Programme>) {
    let need = programme.need.as_ref();
    let span = need.map_or(&programme.id.span, |it| &it.span);
    let id = &programme.id.text;
    if need.is_none_or(|it| it.value.when().is_some()) {
        let always = Marked { span: span.clone(), value: Need::Always };
        change(span, format!("the `need` of `{id}` becomes `{ALWAYS}`"), &|it| {
            it.need = Some(always.clone());
        });
    }
    if need.is_some() {
        change(span, format!("the `need` of `{id}` is left out"), &|it| it.need = None);
    }
    if let Some(silent) = &programme.silent {
        let span = &silent.text.0.span;
        if silent.when.is_some() {
            change(span, "the `when` of `silent` is left out".to_owned(), &|it| {
                it.silent.iter_mut().for_each(|it| it.when = None);
            });
        }
        change(span, "`silent` is left out".to_owned(), &|it| it.silent = None);
    }
    let (criterion, route) = (&programme.criterion, &programme.route);
    fewer(criterion, |it| &mut it.criterion, change, |it| (&it.span, quoted(&it.id)));
    fewer(route, |it| &mut it.route, change, |it| (&it.span, quoted(&it.to)));
    swapped(
        route,
        |it| &mut it.route,
        change,
        |before, after| {
            let (before, to) = (quoted(&before.to), quoted(&after.to));
            (&after.span, format!("the route to {to} comes before the one to {before}"))
        },
    );
}

/// The criterion with each other mark that it could have, about everybody, with nothing in it for a
/// professional to judge, and with nothing else.
fn criterion(criterion: &Criterion, change: &mut Change<'_, Criterion>) {
    let (kind, span, id) = (criterion.kind, &criterion.span, &criterion.id.text);
    let (when, judged) = (&criterion.when, criterion.judged.as_ref());
    let hard = kind == Weight::Hard;
    for to in [Weight::Hard, Weight::Soft, Weight::Judged] {
        if to != kind && (to != Weight::Hard || when.is_some()) {
            // A judged part belongs to a hard criterion only.
            let words = format!("`{id}` becomes `{}` instead of `{}`", to.word(), kind.word());
            change(span, words, &|it| (it.kind, it.judged) = (to, None));
        }
    }
    // A hard one needs its `when`.
    if when.is_some() && !hard {
        change(span, format!("the `when` of `{id}` is left out"), &|it| it.when = None);
    }
    if judged.is_some() {
        change(span, format!("the `judged` of `{id}` is left out"), &|it| it.judged = None);
    }
    if hard && judged.is_none_or(|it| it.value.when().is_some()) {
        change(span, format!("the `judged` of `{id}` becomes `{ALWAYS}`"), &|it| {
            it.judged = Some(Marked { span: it.span.clone(), value: Need::Always });
        });
    }
}

/// The route to each other programme.
fn elsewhere(targets: &[Name], route: &Route, change: &mut Change<'_, Route>) {
    for to in targets.iter().filter(|to| **to != route.to) {
        let words = format!("the route to {} leads to {}", quoted(&route.to), quoted(to));
        change(&route.span, words, &|it| it.to = to.clone());
    }
}

/// The transport with each other outcome, and without each of its conditions and permissions.
fn transport(transport: &Transport, change: &mut Change<'_, Transport>) {
    let (id, from) = (quoted(&transport.id), transport.outcome);
    for to in [Outcome::Own, Outcome::Criterion, Outcome::MayBeGranted, Outcome::Unresolved] {
        if to != from {
            let (from, word) = (from.word(), to.word());
            let words = format!("the outcome of {id} becomes `{word}` instead of `{from}`");
            change(&transport.id.span, words, &|it| it.outcome = to);
        }
    }
    let (condition, permission) = (&transport.condition, &transport.permission);
    fewer(condition, |it| &mut it.condition, change, |it| (&it.span, quoted(&it.id)));
    fewer(permission, |it| &mut it.permission, change, |it| (&it.span, quoted(&it.id)));
}

/// The permission for everybody, and without its condition for what is given.
fn permission(permission: &Permission, change: &mut Change<'_, Permission>) {
    let (span, id) = (&permission.span, &permission.id.text);
    if permission.when.is_some() {
        change(span, format!("the `when` of `{id}` is left out"), &|it| it.when = None);
    }
    if permission.given.is_some() {
        change(span, format!("the `given` of `{id}` is left out"), &|it| it.given = None);
    }
}

fn quoted(name: &Name) -> String {
    format!("`{}`", name.text)
}
