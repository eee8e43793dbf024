//! The advice of a programme as its author knows it: by its Danish words, with the readers it is
//! for.

use crate::expression::Name;
use crate::resolve::Names;
use crate::value::When;
use traeningsguide::content::Pack;
use traeningsguide::content::compiled::Advice;
use traeningsguide::engine::{Answers, Assessment, Conclusion, Pages, Survey, Truth, View};

/// Something that only some readers of a programme see.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece<'a> {
    /// The Danish text, for a reader who wants to train or for the helper that it is for.
    pub(crate) text: &'a str,
    /// For whom it is, by its place; for all to whom the programme is open where none is.
    advice: Option<usize>,
    /// Whether it is a way to apply: a reader sees only the first of those that is for them.
    applies: bool,
}

/// The advice of the programme at this place: how to apply, what to do instead, and the steps,
/// notes and helpers' texts that are not for everybody to whom it is open.
pub(crate) fn pieces<'a>(names: &Names<'a>, pack: &Pack, place: usize) -> Vec<Piece<'a>> {
    let (Some(written), Some(text)) =
        (names.pack.programme.get(place), pack.text.programmes.get(place))
    else {
        return Vec::new();
    };
    let piece = |text: &'a str, advice| Piece { text, advice, applies: false };
    let applies = written.apply.iter().zip(&text.apply);
    let mut all: Vec<Piece<'a>> = applies
        .map(|(it, apply)| Piece { applies: true, ..piece(it.text.danish(), apply.advice) })
        .collect();
    let instead = written.alternative.iter().zip(&text.alternatives);
    all.extend(instead.map(|(it, instead)| piece(it.text.danish(), instead.advice)));
    // The files of others have the helpers, and the same list of advice.
    let place_of = |when: Option<&When>, to: Option<&Name>| {
        let advice = Advice {
            of: place,
            when: when.map(|when| names.advises(when)),
            reasons: Vec::new(),
            to: to.and_then(|to| names.programme(to)),
        };
        pack.text.advice.iter().position(|it| *it == advice)
    };
    let steps = written.step.iter().map(|it| (it.title.danish(), it.when.as_ref(), None));
    let notes = written.note.iter().map(|it| (it.text.danish(), it.when.as_ref(), it.to.as_ref()));
    let helpers = written.helper.iter();
    let helpers = helpers.map(|it| (it.text.0.danish(), it.when.as_ref(), it.to.as_ref()));
    for (text, when, to) in steps.chain(notes).chain(helpers) {
        all.extend(place_of(when, to).map(|advice| piece(text, Some(advice))));
    }
    all
}

/// The pieces that this reader sees.
pub(crate) fn shown<'a>(
    pieces: &[Piece<'a>],
    pack: &Pack,
    (place, assessment): (usize, &Assessment),
    answers: &Answers,
) -> Vec<&'a str> {
    // An unanswered question is still open, as on a page that has all questions.
    let asked = pack.interview.relevant(answers);
    let counts = answers.only(&asked);
    let open = assessment.programmes.get(place).is_some_and(|it| it.verdict.is_open());
    let given = |it: &Piece<'_>| {
        it.advice.map_or(open, |it| pack.rules.gives_advice(it, assessment, &counts, &asked))
    };
    let mut applied = false;
    let mut shown = Vec::new();
    for piece in pieces.iter().filter(|it| given(it)) {
        if !(piece.applies && applied) {
            shown.push(piece.text);
        }
        applied |= piece.applies;
    }
    shown
}

/// The readers who see each piece.
pub(crate) fn readers<'a>(
    survey: &mut Survey,
    pages: &Pages,
    pack: &Pack,
    (place, pieces): (usize, &[Piece<'a>]),
) -> Vec<(&'a str, View)> {
    let nothing = survey.nothing();
    let view = pages.programmes.get(place).copied().unwrap_or(nothing);
    let is_open = |code| Truth::from(Conclusion::of(code).verdict.is_open()) as u8;
    let open = survey.map(view, &is_open);
    let mut left = open;
    let mut readers = Vec::new();
    for piece in pieces {
        let given = piece.advice.map_or(open, |it| survey.advice(pages, &pack.rules, it));
        if piece.applies {
            readers.push((piece.text, survey.apply(left, given, &u8::min)));
            left = survey.difference(left, given);
        } else {
            readers.push((piece.text, given));
        }
    }
    readers
}
