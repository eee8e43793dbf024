//! The rules of each programme: every verdict that they can state reaches some reader, every
//! criterion decides for some reader, and knowing more never reverses a certain answer.

use super::prover::Prover;
use crate::expression::Name;
use crate::source;
use traeningsguide::engine::{
    Conclusion, Condition, Criterion, CriterionKind, Programme, Truth, Verdict, View,
};

/// All programmes.
pub(super) fn prove(prover: &mut Prover<'_>) {
    let written = prover.source().programme.iter().zip(&prover.pack.rules.programmes);
    for ((written, rules), view) in written.zip(prover.views.clone()) {
        let subject = Subject { rules, view, id: &written.id, written };
        guards(prover, &subject);
        if rules.transport.is_some() {
            verdicts(prover, &subject);
            criteria(prover, &subject);
        }
        monotone(prover, &subject);
    }
}

/// One programme: its rules, its verdicts, its id, and how it is written.
struct Subject<'a> {
    rules: &'a Programme,
    view: View,
    id: &'a Name,
    written: &'a source::Programme,
}

/// Silence and routes: each reaches some reader.
fn guards(prover: &mut Prover<'_>, subject: &Subject<'_>) {
    let written = subject.written;
    let id = &written.id.text;
    if let Some(silent) = &written.silent
        && prover.concludes(subject.view, &|it| it.verdict == Verdict::NotDescribed).is_none()
    {
        let problem = format!("orphan verdict: nobody hears that `{id}` is not described");
        prover.fault(
            &silent.text.0.span,
            problem,
            "its `when` never holds: correct it, or leave `silent` out",
        );
    }
    let routes = subject.rules.routes.iter().zip(&written.route).enumerate();
    for (route, (rule, written)) in routes {
        let taken = |it: Conclusion| it.verdict == Verdict::OtherRoute(route);
        if prover.concludes(subject.view, &taken).is_none() {
            let to = &written.to.text;
            let problem = format!("orphan verdict: nobody is ever sent from `{id}` to `{to}`");
            let help = "its `when` never holds, or a rule before it covers the same readers";
            let when = prover.survey.condition(&rule.when);
            prover.idle(&written.span, problem, help, when, Truth::Yes);
        }
    }
}

/// Likely, possible and unlikely each reach some reader, where the rules can state them.
fn verdicts(prover: &mut Prover<'_>, subject: &Subject<'_>) {
    if contradiction(prover, subject) {
        return;
    }
    let criteria = &subject.rules.criteria;
    let judged_always =
        criteria.iter().any(|it| it.kind == CriterionKind::Judged && it.when.is_none());
    let hard = criteria.iter().any(closes);
    let open = criteria.iter().any(|it| it.kind != CriterionKind::Soft);
    let guarded = subject.rules.silent.is_some() || !subject.rules.routes.is_empty();
    let stated = [
        (!judged_always, Verdict::Likely, "likely"),
        // Where nothing but what is weighed is stated, nothing is left open.
        (open || guarded, Verdict::Possible, "possible"),
        (hard, Verdict::Unlikely, "unlikely"),
    ];
    for (_, verdict, word) in stated.into_iter().filter(|(stated, ..)| *stated) {
        if prover.concludes(subject.view, &|it| it.verdict == verdict).is_none() {
            let problem =
                format!("orphan verdict: nobody ever hears `{word}` of `{}`", subject.id.text);
            prover.fault(
                &subject.id.span,
                problem,
                "look at the criteria, the routes and `silent` together",
            );
        }
    }
}

/// Whether a criterion can close the programme: it is hard, and not always a professional's to
/// judge.
fn closes(criterion: &Criterion) -> bool {
    let always = Condition::All(Vec::new());
    criterion.kind == CriterionKind::Hard && criterion.judged.as_ref() != Some(&always)
}

/// Whether nobody can meet all hard criteria, or the routes send away everybody who does.
fn contradiction(prover: &mut Prover<'_>, subject: &Subject<'_>) -> bool {
    let hard = subject.rules.criteria.iter().zip(&subject.written.criterion);
    let hard = hard.filter(|(rule, _)| rule.kind == CriterionKind::Hard);
    let hard: Vec<_> = hard
        .filter_map(|(rule, written)| Some((prover.survey.condition(rule.when.as_ref()?), written)))
        .collect();
    let mut met = prover.survey.always();
    for (view, _) in &hard {
        met = prover.survey.apply(met, *view, &u8::min);
    }
    let yes = |code| code == Truth::Yes as u8;
    let reached = prover.survey.apply(met, subject.view, &|met, verdict| {
        u8::from(yes(met) && Conclusion::of(verdict).verdict.is_open())
    });
    if prover.survey.find(reached, &|it| it == 1).is_some() {
        return false;
    }
    if prover.survey.find(met, &yes).is_some() {
        let problem = format!(
            "contradiction: whoever meets the criteria of `{}` is sent elsewhere",
            subject.id.text
        );
        let help = "its routes and `silent` cover everybody it is for";
        prover.idle(&subject.id.span, problem, help, met, Truth::Yes);
        return true;
    }
    for (place, (view, written)) in hard.iter().enumerate() {
        let id = &written.id.text;
        if prover.survey.find(*view, &yes).is_none() {
            let problem = format!("contradiction: nobody can meet `{id}`");
            prover.fault(&written.span, problem, "correct its `when`: no answers make it hold");
            return true;
        }
        for (other, before) in hard.get(..place).unwrap_or_default() {
            let both = prover.survey.apply(*other, *view, &u8::min);
            if prover.survey.find(both, &yes).is_none() {
                let problem =
                    format!("contradiction: nobody can meet both `{}` and `{id}`", before.id.text);
                prover.fault(&written.span, problem, "correct the `when` of one of them");
                return true;
            }
        }
    }
    let problem =
        format!("contradiction: nobody can meet all hard criteria of `{}`", subject.id.text);
    prover.fault(&subject.id.span, problem, "no two exclude each other, but all together do");
    true
}

/// Each criterion makes a difference to somebody.
fn criteria(prover: &mut Prover<'_>, subject: &Subject<'_>) {
    let criteria = subject.rules.criteria.iter().zip(&subject.written.criterion);
    for (index, (rule, written)) in criteria.enumerate() {
        let Some(when) = &rule.when else { continue };
        let holds = prover.survey.condition(when);
        let id = &written.id.text;
        if rule.kind == CriterionKind::Hard {
            let mut others = subject.rules.clone();
            others.criteria.remove(index);
            let without = prover.survey.programme(&others);
            let decides = prover.survey.apply(without, subject.view, &|without, with| {
                let (without, with) =
                    (Conclusion::of(without).verdict, Conclusion::of(with).verdict);
                let closed = without.is_open() && with == Verdict::Unlikely;
                u8::from(if closes(rule) { closed } else { without != with })
            });
            if prover.survey.find(decides, &|it| it == 1).is_none() {
                let problem = format!("the criterion `{id}` never decides");
                let help =
                    "whoever does not meet it is ruled out or sent elsewhere by another rule";
                prover.idle(&written.span, problem, help, holds, Truth::No);
            }
            continue;
        }
        // Among the readers to whom it is still open, it must tell some from others.
        for (wanted, never) in [(Truth::Yes, "holds"), (Truth::No, "fails")] {
            let reached = prover.survey.apply(holds, subject.view, &|holds, code| {
                let open = Conclusion::of(code).verdict.is_open();
                u8::from(open && holds == wanted as u8)
            });
            if prover.survey.find(reached, &|it| it == 1).is_none() {
                let problem = format!("the `when` of `{id}` never {never} where it matters");
                prover.fault(&written.span, problem, "correct it, or leave it out");
            }
        }
    }
}

/// A reader who knows one thing more gets no result that contradicts what was certain before.
fn monotone(prover: &mut Prover<'_>, subject: &Subject<'_>) {
    let Some((mut answers, fact, answer)) = prover.survey.regression(subject.view, &may_become)
    else {
        return;
    };
    let before = prover.checked.command(&answers);
    answers.set(fact, answer);
    let after = prover.checked.command(&answers);
    let problem = format!("to know more turns the answer on `{}` round", subject.id.text);
    prover.fault(&subject.id.span, problem, format!("from `{before}` to `{after}`"));
}

/// How a conclusion may change when the reader answers one more question. Likely stays, a closed
/// programme stays closed, and a certain outcome of transport stays.
fn may_become(before: u8, after: u8) -> bool {
    let (before, after) = (Conclusion::of(before), Conclusion::of(after));
    let verdict = match before.verdict {
        Verdict::Likely => after.verdict == Verdict::Likely,
        Verdict::Possible => true,
        _ => !after.verdict.is_open(),
    };
    let transport = match (before.transport, after.transport) {
        (Some(before @ (Truth::Yes | Truth::No)), Some(after)) => before == after,
        _ => true,
    };
    verdict && transport
}
