//! The mutants of a pack: each condition, each mark, each rule and each outcome changed or left
//! out.

use super::mutant::{Mutant, each};
use super::{advice, condition};
use crate::expression::Name;
use crate::finding::Span;
use crate::source::{
    Criterion, Pack, Permission, Programme, Question, Route, Silent, Transport, TransportCondition,
};
use crate::value::{ALWAYS, Marked, Need, When};
use crate::words::Word;
use traeningsguide::content::compiled::{Outcome, Weight};

/// All mutants.
pub(super) fn mutants(pack: &Pack, questions: &[Question]) -> Vec<Mutant> {
    let targets: Vec<Name> = pack.programme.iter().map(|it| it.id.clone()).collect();
    let mut all = each(pack, whens, |when| condition::changes(questions, when));
    all.extend(each(pack, programmes, needs));
    all.extend(each(pack, criteria, kinds));
    all.extend(each(pack, criteria, for_all));
    all.extend(each(pack, criteria, judged));
    all.extend(each(pack, silences, |silent| always(silent.as_ref())));
    all.extend(each(pack, routes, |route| elsewhere(&targets, route)));
    all.extend(each(pack, transports, outcomes));
    all.extend(each(pack, criterion_lists, |list| fewer(list, |it| (&it.span, &it.id))));
    all.extend(each(pack, route_lists, |list| swapped(list)));
    all.extend(each(pack, route_lists, |list| fewer(list, |it| (&it.span, &it.to))));
    all.extend(each(pack, condition_lists, |list| fewer(list, |it| (&it.span, &it.id))));
    all.extend(advice::mutants(pack));
    all.extend(each(pack, silences, |silent| {
        none(silent.as_ref(), "silent", |it| &it.text.0.span)
    }));
    all.extend(each(pack, permission_lists, |list| fewer(list, |it| (&it.span, &it.id))));
    all.extend(each(pack, permissions, whole));
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

fn programmes(pack: &mut Pack) -> Vec<&mut Programme> {
    pack.programme.iter_mut().collect()
}

fn criteria(pack: &mut Pack) -> Vec<&mut Criterion> {
    pack.programme.iter_mut().flat_map(|it| &mut it.criterion).collect()
}

fn routes(pack: &mut Pack) -> Vec<&mut Route> {
    pack.programme.iter_mut().flat_map(|it| &mut it.route).collect()
}

fn transports(pack: &mut Pack) -> Vec<&mut Transport> {
    pack.transport.iter_mut().collect()
}

fn criterion_lists(pack: &mut Pack) -> Vec<&mut Vec<Criterion>> {
    pack.programme.iter_mut().map(|it| &mut it.criterion).collect()
}

fn route_lists(pack: &mut Pack) -> Vec<&mut Vec<Route>> {
    pack.programme.iter_mut().map(|it| &mut it.route).collect()
}

fn condition_lists(pack: &mut Pack) -> Vec<&mut Vec<TransportCondition>> {
    pack.transport.iter_mut().map(|it| &mut it.condition).collect()
}

fn silences(pack: &mut Pack) -> Vec<&mut Option<Silent>> {
    pack.programme.iter_mut().map(|it| &mut it.silent).collect()
}

fn permission_lists(pack: &mut Pack) -> Vec<&mut Vec<Permission>> {
    pack.transport.iter_mut().map(|it| &mut it.permission).collect()
}

fn permissions(pack: &mut Pack) -> Vec<&mut Permission> {
    pack.transport.iter_mut().flat_map(|it| &mut it.permission).collect()
}

/// The programme for everybody, and without the texts that say for whom it is.
fn needs(programme: &Programme) -> Vec<(Programme, Span, String)> {
    let need = programme.need.as_ref();
    let span = need.map_or(&programme.id.span, |it| &it.span);
    let always = || Marked { span: span.clone(), value: Need::Always };
    let id = &programme.id.text;
    let conditional = need.is_none_or(|it| it.value.when().is_some());
    let others = [
        conditional.then(|| (Some(always()), format!("the `need` of `{id}` becomes `{ALWAYS}`"))),
        need.map(|_| (None, format!("the `need` of `{id}` is left out"))),
    ];
    let change = |(need, change)| (Programme { need, ..programme.clone() }, span.clone(), change);
    others.into_iter().flatten().map(change).collect()
}

/// The criterion with each other mark that it could have.
fn kinds(criterion: &Criterion) -> Vec<(Criterion, Span, String)> {
    let others = [Weight::Hard, Weight::Soft, Weight::Judged].into_iter().filter(|kind| {
        *kind != criterion.kind && (*kind != Weight::Hard || criterion.when.is_some())
    });
    let change = |kind: Weight| {
        let (id, from, to) = (&criterion.id.text, criterion.kind.word(), kind.word());
        // A judged part belongs to a hard criterion only.
        let changed = Criterion { kind, judged: None, ..criterion.clone() };
        (changed, criterion.span.clone(), format!("`{id}` becomes `{to}` instead of `{from}`"))
    };
    others.map(change).collect()
}

/// The criterion with nothing in it for a professional to judge, and with nothing else.
fn judged(criterion: &Criterion) -> Vec<(Criterion, Span, String)> {
    let id = &criterion.id.text;
    let now = criterion.judged.as_ref();
    let always = Marked { span: criterion.span.clone(), value: Need::Always };
    let some = criterion.kind == Weight::Hard && now.is_none_or(|it| it.value.when().is_some());
    let others = [
        now.map(|_| (None, format!("the `judged` of `{id}` is left out"))),
        some.then(|| (Some(always), format!("the `judged` of `{id}` becomes `{ALWAYS}`"))),
    ];
    let change = |(judged, change)| {
        (Criterion { judged, ..criterion.clone() }, criterion.span.clone(), change)
    };
    others.into_iter().flatten().map(change).collect()
}

/// The criterion without its `when`: then it is about everybody. A hard one needs its `when`.
fn for_all(criterion: &Criterion) -> Vec<(Criterion, Span, String)> {
    let when = criterion.when.as_ref().filter(|_| criterion.kind != Weight::Hard);
    let change = |_: &When| {
        let changed = Criterion { when: None, ..criterion.clone() };
        (
            changed,
            criterion.span.clone(),
            format!("the `when` of `{}` is left out", criterion.id.text),
        )
    };
    when.into_iter().map(change).collect()
}

/// The permission for everybody, and without the texts that say what is given.
fn whole(permission: &Permission) -> Vec<(Permission, Span, String)> {
    let (when, given) = (&permission.when, &permission.given);
    let others = [
        when.as_ref().map(|_| ("when", Permission { when: None, ..permission.clone() })),
        given.as_ref().map(|_| ("given", Permission { given: None, ..permission.clone() })),
    ];
    let change = |(key, changed): (&str, Permission)| {
        let change = format!("the `{key}` of `{}` is left out", permission.id.text);
        (changed, permission.span.clone(), change)
    };
    others.into_iter().flatten().map(change).collect()
}

/// The document silent for everybody.
fn always(silent: Option<&Silent>) -> Vec<(Option<Silent>, Span, String)> {
    let some = silent.filter(|it| it.when.is_some());
    let change = |it: &Silent| {
        let changed = Some(Silent { when: None, ..it.clone() });
        (changed, it.text.0.span.clone(), "the `when` of `silent` is left out".to_owned())
    };
    some.into_iter().map(change).collect()
}

/// Each two routes that follow each other, the other way round.
fn swapped(routes: &[Route]) -> Vec<(Vec<Route>, Span, String)> {
    let change = |(place, pair): (usize, &[Route])| {
        let [before, after] = pair else { return None };
        let mut changed = routes.to_vec();
        changed.swap(place, place + 1);
        let change = format!(
            "the route to `{}` comes before the one to `{}`",
            after.to.text, before.to.text
        );
        Some((changed, after.span.clone(), change))
    };
    routes.windows(2).enumerate().filter_map(change).collect()
}

/// The route to each other programme.
fn elsewhere(targets: &[Name], route: &Route) -> Vec<(Route, Span, String)> {
    let change = |to: &Name| {
        let change = format!("the route to `{}` leads to `{}`", route.to.text, to.text);
        (Route { to: to.clone(), ..route.clone() }, route.span.clone(), change)
    };
    targets.iter().filter(|to| **to != route.to).map(change).collect()
}

/// The transport with each other outcome.
fn outcomes(transport: &Transport) -> Vec<(Transport, Span, String)> {
    let all = [Outcome::Own, Outcome::Criterion, Outcome::MayBeGranted, Outcome::Unresolved];
    let change = |outcome: Outcome| {
        let (from, to) = (transport.outcome.word(), outcome.word());
        let id = &transport.id;
        let change = format!("the outcome of `{}` becomes `{to}` instead of `{from}`", id.text);
        (Transport { outcome, ..transport.clone() }, id.span.clone(), change)
    };
    all.into_iter().filter(|outcome| *outcome != transport.outcome).map(change).collect()
}

/// The list with each of its records left out.
fn fewer<T: Clone>(
    list: &[T],
    named: impl Fn(&T) -> (&Span, &Name),
) -> Vec<(Vec<T>, Span, String)> {
    let without = |(place, record): (usize, &T)| {
        let mut left = list.to_vec();
        left.remove(place);
        let (span, name) = named(record);
        (left, span.clone(), format!("`{}` is left out", name.text))
    };
    list.iter().enumerate().map(without).collect()
}

/// Nothing, where there is a record.
fn none<T>(
    record: Option<&T>,
    what: &str,
    span: impl Fn(&T) -> &Span,
) -> Vec<(Option<T>, Span, String)> {
    let left_out = |it: &T| (None, span(it).clone(), format!("`{what}` is left out"));
    record.into_iter().map(left_out).collect()
}
