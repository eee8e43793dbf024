//! Why a verdict is as it is: the guards and the conditions, each with its state.

use super::super::Model;
use super::mark::Mark;
use super::ranked::insert_ranked;
use super::rule::{Line, basis, line};
use super::source::Words;
use crate::content::compiled::{self, Cite};
use crate::engine::{
    self, Answers, Condition, CriterionKind, ProgrammeAssessment, Reason, Status, Verdict,
};
use crate::i18n::Msg;

/// The guards that decided or may decide, then the conditions: what rules the programme out, then
/// met, open, and the rest.
pub(super) fn why(
    words: &Words<'_>,
    model: &Model,
    text: &compiled::Programme,
    rules: &engine::Programme,
    assessed: &ProgrammeAssessment,
) -> Vec<Line> {
    let mut lines = Vec::new();
    let certain = !assessed.verdict.is_open();
    let answers = model.answers_in_use();
    for reason in &assessed.reasons {
        let (rule, cite, when): (&String, &Cite, Option<&Condition>) = match reason {
            Reason::Criterion(_) => continue,
            Reason::Silent => match &text.silent {
                Some(silent) => (&silent.text, &silent.cite, rules.silent.as_ref()),
                None => continue,
            },
            Reason::Route(route) => match text.routes.get(*route) {
                Some(it) => (&it.text, &it.cite, rules.routes.get(*route).map(|route| &route.when)),
                None => continue,
            },
        };
        let basis = when.map(|when| basis(words, model, &answers, when)).unwrap_or_default();
        let (mark, word) =
            if certain { (Mark::Route, Msg::Applies) } else { (Mark::Unknown, Msg::MayApply) };
        lines.push(Line {
            mark,
            word: words.say(word),
            text: rule.clone(),
            answer: basis.answers.map(|answer| words.say(Msg::YourAnswer { answer: &answer })),
            detail: basis.find,
            source: Some(words.source(cite)),
        });
    }
    if matches!(assessed.verdict, Verdict::OtherRoute(_) | Verdict::NotDescribed) {
        return lines;
    }
    let pairs = text.criteria.iter().zip(&rules.criteria).zip(&assessed.criteria);
    // What is judged or weighed decided nothing where a condition is not met.
    let concerned = pairs.filter(|(_, status)| match status {
        Status::NotApplicable => false,
        Status::Judged | Status::Weighed => !certain,
        Status::Met | Status::NotMet | Status::Unknown => true,
    });
    let mut criteria = Vec::new();
    for (pair, status) in concerned {
        let (mut rank, line) = criterion(words, model, &answers, pair, *status);
        // The reason against the reader comes right under the verdict.
        if line.mark == Mark::NotMet {
            rank = if certain { 0 } else { 5 };
        }
        insert_ranked(&mut criteria, rank, line);
    }
    lines.extend(criteria.into_iter().map(|(_, line)| line));
    lines
}

fn criterion(
    words: &Words<'_>,
    model: &Model,
    answers: &Answers,
    (text, rule): (&compiled::Criterion, &engine::Criterion),
    status: Status,
) -> (u8, Line) {
    let when = rule.when.as_ref();
    let basis = when.map(|when| basis(words, model, answers, when)).unwrap_or_default();
    let (rank, mark, word, detail) = match (status, basis.find) {
        (Status::Met, _) => (1, Mark::Met, Msg::Met, None),
        (Status::Unknown, Some(find)) => (2, Mark::Unknown, Msg::NotKnown, Some(find)),
        (Status::Judged | Status::NotApplicable, _) => {
            (3, Mark::Judged, Msg::ForProfessional, None)
        }
        (Status::Weighed, _) => (4, Mark::Judged, Msg::Weighed, None),
        // A soft criterion never counts against the reader.
        (Status::NotMet, _) if rule.kind == CriterionKind::Soft => {
            (4, Mark::Judged, Msg::Weighed, None)
        }
        (Status::NotMet, _) => (5, Mark::NotMet, Msg::NotMet, None),
        (Status::Unknown, None) => {
            (6, Mark::Silent, Msg::NotAsked, Some(words.say(Msg::NotAskedWhy)))
        }
    };
    let stated = (&*text.text, &text.cite);
    (rank, line(words, (mark, word), stated, basis.answers.as_deref(), detail))
}

/// What keeps a programme open: something unknown, a judgement, or both.
pub(super) fn open(assessed: &ProgrammeAssessment) -> Msg<'static> {
    let is_judged = |reason: &Reason| match reason {
        Reason::Criterion(index) => assessed.criteria.get(*index) == Some(&Status::Judged),
        Reason::Silent | Reason::Route(_) => false,
    };
    let judged = assessed.reasons.iter().filter(|reason| is_judged(reason)).count();
    match judged {
        0 => Msg::SayPossibleUnknown,
        all if all == assessed.reasons.len() => Msg::SayPossibleJudged,
        _ => Msg::SayPossible,
    }
}
