//! Transport: every outcome that a rule can state is heard by somebody, and every condition decides for somebody.

use super::Prover;
use crate::content::author::source;
use crate::engine::{Conclusion, Condition, Programme, TransportRule, Truth};

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
        exception(prover, &users, written);
    }
}

/// Whether any of these programmes ends so for somebody.
fn heard(prover: &mut Prover<'_>, users: &[&Programme], wanted: Truth) -> bool {
    users.iter().any(|rules| {
        let view = prover.survey.programme(rules);
        prover.concludes(view, &|it| it.transport == Some(wanted)).is_some()
    })
}

/// How an open part can stand: met, not met, and unknown.
fn outcomes(prover: &mut Prover<'_>, users: &[&Programme], written: &source::Transport) {
    let stated: &[(Truth, &str)] = match users.first().and_then(|it| it.transport.as_ref()) {
        Some(TransportRule::Own { at_home: Some(_) }) => {
            &[(Truth::Yes, "training at home applies"), (Truth::No, "it does not")]
        }
        Some(TransportRule::MayBeGranted { conditions, .. }) if !conditions.is_empty() => &[
            (Truth::Yes, "the conditions are met"),
            (Truth::No, "they are not met"),
            (Truth::Unknown, "they are not known"),
        ],
        _ => &[],
    };
    for (wanted, what) in stated {
        if !heard(prover, users, *wanted) {
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

/// Whether this makes a difference to somebody whose answers make it hold, or not hold: the transport without it stands
/// one way, and with it another.
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
        let differs = prover.survey.join(other, whole, &|other, whole| {
            u8::from(Conclusion::of(other).transport != Conclusion::of(whole).transport)
        });
        let part = prover.survey.condition(part);
        let both = prover
            .survey
            .join(differs, part, &|differs, part| u8::from(differs == 1 && part == holds as u8));
        prover.survey.find(both, &|it| it == 1).is_some()
    })
}

fn conditions(prover: &mut Prover<'_>, users: &[&Programme], written: &source::Transport) {
    let Some(Programme { transport: Some(TransportRule::MayBeGranted { conditions, .. }), .. }) =
        users.first()
    else {
        return;
    };
    for (place, (part, written)) in conditions.iter().zip(&written.condition).enumerate() {
        let without = |rule: &mut TransportRule| {
            if let TransportRule::MayBeGranted { conditions, .. } = rule {
                conditions.remove(place);
            }
        };
        if !decides(prover, users, part, Truth::No, without) {
            let problem = format!("the condition `{}` never decides", written.id.text);
            let help = "whoever fails it fails another one too, or is not asked";
            let when = prover.survey.condition(part);
            prover.idle(&written.span, problem, help, when, Truth::No);
        }
    }
}

fn exception(prover: &mut Prover<'_>, users: &[&Programme], written: &source::Transport) {
    let Some(Programme {
        transport: Some(TransportRule::MayBeGranted { exception: Some(part), .. }),
        ..
    }) = users.first()
    else {
        return;
    };
    let without = |rule: &mut TransportRule| {
        if let TransportRule::MayBeGranted { exception, .. } = rule {
            *exception = None;
        }
    };
    if let Some(written) = &written.exception
        && !decides(prover, users, part, Truth::Yes, without)
    {
        let help = "whoever it is for fails no condition, or is not asked";
        let when = prover.survey.condition(part);
        prover.idle(&written.span, "the exception never helps", help, when, Truth::Yes);
    }
}
