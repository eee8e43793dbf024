//! Transport: every outcome that a rule can state reaches some reader, every condition decides for
//! some reader, and every permission is live for some reader to whom all that it asks matters.

use super::prover::Prover;
use crate::source;
use traeningsguide::engine::{
    Conclusion, Condition, LivePermission, Permission, Programme, TransportKind, TransportRule,
    Truth, View,
};

/// All transports. One that several programmes share must make its difference in one of them.
pub(super) fn prove(prover: &mut Prover<'_>) {
    for (place, written) in prover.source().transport.iter().enumerate() {
        let programmes = prover.pack.text.programmes.iter().zip(&prover.pack.rules.programmes);
        let users: Vec<&Programme> = programmes
            .filter(|(text, _)| text.transport == Some(place))
            .map(|(_, rules)| rules)
            .collect();
        outcomes(prover, &users, written);
        conditions(prover, &users, written);
        permissions(prover, &users, written);
    }
}

/// Whether transport has this outcome for some reader of these programmes.
fn reached(prover: &mut Prover<'_>, users: &[&Programme], wanted: Truth) -> bool {
    users.iter().any(|rules| {
        let view = prover.survey.programme(rules);
        prover.concludes(view, &|it| it.transport == Some(wanted)).is_some()
    })
}

/// The states of an open part: met, not met, and unknown.
fn outcomes(prover: &mut Prover<'_>, users: &[&Programme], written: &source::Transport) {
    let granted = users.first().and_then(|it| it.transport.as_ref());
    let granted = granted
        .is_some_and(|it| it.kind == TransportKind::MayBeGranted && !it.conditions.is_empty());
    let stated = [
        (Truth::Yes, "the conditions are met"),
        (Truth::No, "they are not met"),
        (Truth::Unknown, "they are not known"),
    ];
    for (wanted, what) in stated.into_iter().filter(|_| granted) {
        if !reached(prover, users, wanted) {
            let problem =
                format!("orphan outcome: nobody hears of `{}` that {what}", written.id.text);
            prover.fault(
                &written.id.span,
                problem,
                "look at its conditions and at the criteria of its programmes together",
            );
        }
    }
}

/// Whether this makes a difference to some reader whose answers decide whether it holds: the
/// outcome of the transport without it differs from the outcome with it.
fn decides(
    prover: &mut Prover<'_>,
    users: &[&Programme],
    part: &Condition,
    holds: Truth,
    without: impl Fn(&mut TransportRule),
) -> bool {
    users.iter().any(|rules| {
        let mut other = (*rules).clone();
        other.transport.iter_mut().for_each(&without);
        let (other, whole) = (prover.survey.programme(&other), prover.survey.programme(rules));
        let differs = prover.survey.apply(other, whole, &|other, whole| {
            u8::from(Conclusion::of(other).transport != Conclusion::of(whole).transport)
        });
        let part = prover.survey.condition(part);
        let both = prover
            .survey
            .apply(differs, part, &|differs, part| u8::from(differs == 1 && part == holds as u8));
        prover.survey.find(both, &|it| it == 1).is_some()
    })
}

fn conditions(prover: &mut Prover<'_>, users: &[&Programme], written: &source::Transport) {
    let Some(rule) = users.first().and_then(|it| it.transport.as_ref()) else { return };
    for (place, (part, written)) in rule.conditions.iter().zip(&written.condition).enumerate() {
        let without = |rule: &mut TransportRule| drop(rule.conditions.remove(place));
        if !decides(prover, users, part, Truth::No, without) {
            let problem = format!("the condition `{}` never decides", written.id.text);
            let help = "whoever fails it fails another one too, or is not asked";
            let when = prover.survey.condition(part);
            prover.idle(&written.span, problem, help, when, Truth::No);
        }
    }
}

/// Each permission is live for somebody whom it is for, and what it asks makes a difference.
fn permissions(prover: &mut Prover<'_>, users: &[&Programme], written: &source::Transport) {
    let Some(rule) = users.first().and_then(|it| it.transport.as_ref()) else { return };
    for (place, (rule, written)) in rule.permissions.iter().zip(&written.permission).enumerate() {
        let id = &written.id.text;
        let whole = permission_views(prover, users, place, |_| {});
        let without_when =
            rule.when.as_ref().map(|_| permission_views(prover, users, place, |it| it.when = None));
        let without_given = rule
            .given
            .as_ref()
            .map(|_| permission_views(prover, users, place, |it| it.given = None));
        let theirs = |code| LivePermission::of(code).is_some_and(|it| it.when == Truth::Yes);
        if !whole.iter().any(|view| prover.survey.find(*view, &theirs).is_some()) {
            let problem = format!("the permission `{id}` is never live for whom it is");
            let help = "they meet the conditions, or the programme is closed to them";
            let all = prover.survey.always();
            let when = rule.when.as_ref().map_or(all, |when| prover.survey.condition(when));
            prover.idle(&written.span, problem, help, when, Truth::Yes);
            continue;
        }
        let mut idle = |key: &str, without: &[View], seen: &dyn Fn(u8) -> u8| {
            let mut pairs = whole.iter().zip(without);
            if pairs
                .all(|(it, other)| prover.survey.map(*it, seen) == prover.survey.map(*other, seen))
            {
                let problem = format!("the `{key}` of `{id}` never matters");
                let help = "wherever the permission is live it is settled already: leave it out";
                prover.fault(&written.span, problem, help);
            }
        };
        // A `when` that hides it from nobody has no effect.
        if let Some(without) = &without_when {
            idle("when", without, &|code| u8::from(code > 0));
        }
        if let Some(without) = &without_given {
            idle("given", without, &|code| code);
        }
    }
}

/// The outcome of a permission that is changed in this way, in each of these programmes.
fn permission_views(
    prover: &mut Prover<'_>,
    users: &[&Programme],
    place: usize,
    change: impl Fn(&mut Permission),
) -> Vec<View> {
    let mut views = Vec::new();
    for rules in users {
        let mut other = (*rules).clone();
        let permissions = other.transport.iter_mut().flat_map(|it| &mut it.permissions);
        permissions.skip(place).take(1).for_each(&change);
        views.extend(prover.survey.permissions(&other).into_iter().nth(place));
    }
    views
}

/// No permission leaves anybody worse off than if the document did not have it.
pub(super) fn harmless(prover: &mut Prover<'_>) {
    let programmes = prover.pack.rules.programmes.iter().zip(&prover.source().programme);
    for (rules, written) in programmes {
        let Some(transport) = &rules.transport else { continue };
        for place in 0..transport.permissions.len() {
            let mut other = rules.clone();
            other.transport.iter_mut().for_each(|it| drop(it.permissions.remove(place)));
            let (without, with) = (prover.survey.programme(&other), prover.survey.programme(rules));
            let worse = prover.survey.apply(without, with, &|without, with| {
                let (without, with) = (Conclusion::of(without), Conclusion::of(with));
                let same = without.verdict == with.verdict;
                u8::from(!same || with.transport < without.transport)
            });
            if let Some(answers) = prover.survey.find(worse, &|it| it == 1) {
                let problem = format!("a permission lowers what is said of `{}`", written.id.text);
                prover.fault_of_program(&written.id, problem, &answers);
            }
        }
    }
}
