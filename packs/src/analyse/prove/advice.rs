//! What a page tells people to do, for every way to answer: they can do it, it assumes nothing that
//! they did not answer, and an alternative answers the reason why the programme is closed.
//!
//! The check looks at what is written. This module compares it with what ships, in each voice.

use super::prover::Prover;
use crate::expression::Name;
use crate::finding::{Span, list};
use crate::source::Programme;
use crate::source::presupposed::spaced;
use traeningsguide::content::compiled;
use traeningsguide::engine::{self, Conclusion, Truth, Verdict, View};
use traeningsguide::i18n::{Language, Perspective, Voice};

const YES: u8 = Truth::Yes as u8;
const NO: u8 = Truth::No as u8;

/// All advice of all programmes, in every voice.
pub(super) fn prove(prover: &mut Prover<'_>) {
    let pack = prover.pack;
    let programmes = prover.source().programme.iter().zip(&pack.text.programmes);
    for (place, ((written, text), rules)) in programmes.zip(&pack.rules.programmes).enumerate() {
        sent(prover, place, written);
        instead(prover, place, (written, text, rules));
        // A reader who can get a programme learns what to do.
        let (_, left) = applying(prover, place, text);
        report(prover, left, &written.id.span, || {
            format!(
                "`{}` is open to this reader, and they are not told what to do",
                written.id.text
            )
        });
    }
    for voice in messages::voices() {
        let text = &prover.checked.pack(voice).text;
        for (place, programme) in text.programmes.iter().enumerate() {
            words(prover, voice, place, programme);
        }
    }
}

/// For whom a programme has one of these verdicts.
fn concluded(prover: &mut Prover<'_>, place: usize, wanted: &dyn Fn(Verdict) -> bool) -> View {
    let Some(view) = prover.views.get(place).copied() else { return prover.survey.nothing() };
    prover.survey.map(view, &|code| if wanted(Conclusion::of(code).verdict) { YES } else { NO })
}

/// The readers of advice of a programme, by its place, or all readers to whom the programme is
/// open.
fn given(prover: &mut Prover<'_>, place: usize, advice: Option<usize>) -> View {
    match advice {
        Some(advice) => prover.advice.get(advice).copied().unwrap_or(prover.survey.nothing()),
        None => concluded(prover, place, &Verdict::is_open),
    }
}

/// The readers of each way to apply: a reader sees the first that is for them. Then the readers to
/// whom the programme is open but who see none.
fn applying(
    prover: &mut Prover<'_>,
    place: usize,
    programme: &compiled::Programme,
) -> (Vec<View>, View) {
    let mut left = concluded(prover, place, &Verdict::is_open);
    let mut shown = Vec::new();
    for apply in &programme.apply {
        let given = given(prover, place, apply.advice);
        shown.push(prover.survey.apply(left, given, &u8::min));
        left = prover.survey.difference(left, given);
    }
    (shown, left)
}

/// Who is sent to a programme can get it.
fn sent(prover: &mut Prover<'_>, place: usize, written: &Programme) {
    for perspective in Perspective::ALL {
        let voice = Voice::from(Language::DANISH).to(perspective);
        let text = &prover.checked.pack(voice).text;
        let Some(text) = text.programmes.get(place) else { continue };
        let mut sent: Vec<(View, Option<&Name>)> = Vec::new();
        let (shown, _) = applying(prover, place, text);
        sent.extend(shown.into_iter().zip(written.apply.iter().map(|it| it.to.as_ref())));
        for (it, written) in text.alternatives.iter().zip(&written.alternative) {
            sent.push((given(prover, place, it.advice), written.to.as_ref()));
        }
        for (it, written) in text.notes.iter().zip(&written.note) {
            sent.push((given(prover, place, it.advice), written.to.as_ref()));
        }
        let helpers = written.helper.iter();
        let helpers = helpers.filter(|it| it.who.value.perspective() == voice.perspective);
        for (it, written) in text.helpers().zip(helpers) {
            sent.push((given(prover, place, it.advice), written.to.as_ref()));
        }
        for (shown, to) in sent {
            let Some(to) = to else { continue };
            let target = prover.source().programme.iter().position(|it| it.id == *to);
            let Some(target) = target else { continue };
            let open = concluded(prover, target, &Verdict::is_open);
            let closed = prover.survey.difference(shown, open);
            report(prover, closed, &to.span, || {
                format!("this sends a reader to `{}`, which is closed to them", to.text)
            });
        }
    }
}

/// An alternative is shown beside the reason that it answers, and nowhere else.
fn instead(
    prover: &mut Prover<'_>,
    place: usize,
    (written, text, rules): (&Programme, &compiled::Programme, &engine::Programme),
) {
    let unlikely = concluded(prover, place, &|verdict| verdict == Verdict::Unlikely);
    for (it, alternative) in text.alternatives.iter().zip(&written.alternative) {
        let reasons = &alternative.reason.0;
        let mut any = prover.survey.nothing();
        for (rule, criterion) in rules.criteria.iter().zip(&written.criterion) {
            if reasons.contains(&criterion.id) {
                let unmet = prover.survey.criterion(rule);
                any =
                    prover.survey.apply(any, unmet, &|any, met| if met == NO { YES } else { any });
            }
        }
        let decided = prover.survey.apply(unlikely, any, &u8::min);
        let shown = given(prover, place, it.advice);
        let astray = prover.survey.difference(shown, decided);
        report(prover, astray, &alternative.span, || {
            let reasons = list(reasons.iter().map(|it| it.text.as_str()));
            format!("this is said instead of `{}`, and not because of {reasons}", written.id.text)
        });
    }
}

/// The texts of a programme in one voice, with their readers.
fn texts<'a>(
    prover: &mut Prover<'_>,
    place: usize,
    text: &'a compiled::Programme,
) -> Vec<(&'a str, View)> {
    let mut texts: Vec<(&str, View)> = Vec::new();
    let (shown, _) = applying(prover, place, text);
    for (apply, shown) in text.apply.iter().zip(shown) {
        texts.extend([&apply.text].into_iter().chain(&apply.bring).map(|it| (it.as_str(), shown)));
    }
    let mut others: Vec<(&str, Option<usize>)> = Vec::new();
    others.extend(text.alternatives.iter().map(|it| (it.text.as_str(), it.advice)));
    others.extend(text.helpers().map(|it| (it.text.as_str(), it.advice)));
    others.extend(text.notes.iter().map(|it| (it.text.as_str(), it.advice)));
    for step in text.steps.iter().flatten() {
        others.extend([&step.title, &step.text].map(|it| (it.as_str(), step.advice)));
    }
    others.extend(text.complaint.iter().map(|it| (it.text.as_str(), None)));
    let prices = text.prices.iter().flatten();
    others.extend(prices.filter_map(|it| it.note.as_deref()).map(|it| (it, None)));
    for (text, advice) in others {
        texts.push((text, given(prover, place, advice)));
    }
    texts
}

/// Who reads a word that presupposes an answer has given it.
fn words(prover: &mut Prover<'_>, voice: Voice, place: usize, text: &compiled::Programme) {
    let Some(written) = prover.source().programme.get(place) else { return };
    let (bank, questions) = (&prover.checked.written.bank, &prover.checked.written.questions);
    for (text, shown) in texts(prover, place, text) {
        let words = spaced(text);
        for question in &bank.question {
            for presupposes in &question.presupposes {
                let Some(word) = presupposes.found(&words, voice.language) else { continue };
                let answered = match presupposes.answers(question, questions) {
                    Some(answers) => prover.survey.holds(&prover.asked, &answers),
                    None => prover.survey.nothing(),
                };
                let others = prover.survey.difference(shown, answered);
                report(prover, others, &written.id.span, || {
                    let id = &question.id.text;
                    format!("\"{text}\" says \"{word}\" to a reader who has not answered `{id}` so")
                });
            }
        }
    }
}

/// A fault, where there is such a reader.
fn report(prover: &mut Prover<'_>, such: View, span: &Span, problem: impl FnOnce() -> String) {
    if let Some(answers) = prover.survey.find(such, &|it| it == YES) {
        prover.fault_for(span, problem(), "look at its `when`, `reason` and `to`", &answers);
    }
}
