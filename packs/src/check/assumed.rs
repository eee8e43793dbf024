//! The assumptions in the words of a text: an answer, or that another programme is open to the
//! reader.

use std::collections::BTreeSet;

use super::checker::Checker;
use crate::expression::Name;
use crate::finding::list;
use crate::source::presupposed::spaced;
use crate::source::{Presupposes, Programme, Question};
use crate::value::Text;
use traeningsguide::engine::View;
use traeningsguide::i18n::{Language, Perspective, Voice};

/// For whom a text is, and what it may say.
pub(super) struct Said<'a> {
    /// Who reads it.
    pub(super) given: View,
    /// The programme that it sends to.
    pub(super) to: Option<&'a Name>,
    /// Whether it asks the reader to do something, so that a programme that it names must be one
    /// that they can get.
    pub(super) named: bool,
}

/// The texts of one programme.
pub(super) struct Assumed<'a> {
    place: usize,
    programme: &'a Programme,
}

/// The guide is about training: the word alone names no programme.
const COMMON: &str = " træning ";

impl<'a> Assumed<'a> {
    /// The texts of the programme at this place.
    pub(super) fn new(place: usize, programme: &'a Programme) -> Self {
        Self { place, programme }
    }

    /// Looks at a text that all kinds of readers read.
    pub(super) fn text(&self, checker: &mut Checker<'_>, text: &Text, said: &Said<'_>) {
        let mut told = BTreeSet::new();
        for perspective in Perspective::ALL {
            self.read(checker, text, perspective, said, &mut told);
        }
    }

    /// Looks at a text as one kind of reader reads it.
    pub(super) fn one(
        &self,
        checker: &mut Checker<'_>,
        text: &Text,
        perspective: Perspective,
        said: &Said<'_>,
    ) {
        self.read(checker, text, perspective, said, &mut BTreeSet::new());
    }

    /// The same, where some findings on the text were reported before.
    fn read(
        &self,
        checker: &mut Checker<'_>,
        text: &Text,
        perspective: Perspective,
        said: &Said<'_>,
        told: &mut BTreeSet<String>,
    ) {
        for language in [Language::Da, Language::En] {
            let words = text.say(Voice { language, perspective });
            // The same words for other readers were reported before.
            if perspective != Perspective::Own && spaced(words) == spaced(text.say(language.into()))
            {
                continue;
            }
            let bank = checker.bank;
            for question in &bank.question {
                for presupposes in &question.presupposes {
                    if let Some(word) = presupposes.found(words, language)
                        && told.insert(question.id.text.clone())
                    {
                        answer(checker, text, word, (question, presupposes), said);
                    }
                }
            }
            // In English a name may be a part of another name: "rehabilitation plan".
            if said.named && language == Language::Da {
                self.names(checker, text, &spaced(words), said, told);
            }
        }
    }

    /// Every other programme that a text names is the one that it sends to.
    fn names(
        &self,
        checker: &mut Checker<'_>,
        text: &Text,
        words: &str,
        said: &Said<'_>,
        told: &mut BTreeSet<String>,
    ) {
        let own = [&self.programme.name, &self.programme.phrase].map(|it| spaced(&it.da));
        let pack = checker.names.pack;
        for (place, other) in pack.programme.iter().enumerate() {
            if place == self.place || said.to == Some(&other.id) {
                continue;
            }
            for name in [&other.name, &other.phrase] {
                let wanted = spaced(&name.da);
                // A part of this programme's own name is not the other's.
                let is_own = own.iter().any(|own| own.contains(&wanted));
                if is_own || wanted == COMMON {
                    continue;
                }
                // Nor is what belongs to the name of the one that it sends to.
                let to = pack.programme.iter().filter(|it| said.to == Some(&it.id));
                let longer = to.flat_map(|it| [spaced(&it.name.da), spaced(&it.phrase.da)]);
                let mut longer = longer.filter(|it| it.contains(&wanted));
                if longer.any(|it| words.contains(&it)) {
                    continue;
                }
                if words.contains(&wanted)
                    && told.insert(other.id.text.clone())
                    && let Some(answers) = checker.survey.find(said.given, &|given| given != 0)
                {
                    let problem = format!(
                        "this text names \"{}\", which its reader may not be able to get",
                        name.da
                    );
                    let help = format!(
                        "write `to = \"{}\"`, so that it is shown only while that is open; or leave the name out",
                        other.id.text
                    );
                    checker.add(&text.span, problem, &help, &answers);
                }
            }
        }
    }
}

/// Everybody who reads a word has given one of the answers that it presupposes.
fn answer(
    checker: &mut Checker<'_>,
    text: &Text,
    word: &str,
    (question, presupposes): (&Question, &Presupposes),
    said: &Said<'_>,
) {
    // As the pack asks it: it may offer other options than the bank.
    let answers = presupposes.answers(question, checker.names.questions);
    let answered = match &answers {
        Some(answers) => checker.survey.holds(&checker.pages, answers),
        None => checker.survey.nothing(),
    };
    let others = checker.survey.difference(said.given, answered);
    let Some(reader) = checker.survey.find(others, &|it| it != 0) else { return };
    let ids: Vec<&str> = presupposes.options.iter().map(|it| it.text.as_str()).collect();
    let id = &question.id.text;
    let when = match ids.as_slice() {
        [one] => format!("{id} = {one}"),
        many => format!("{id} in ({})", many.join(", ")),
    };
    let problem = format!(
        "\"{word}\" presupposes that `{id}` is answered with {}, and this reader has not",
        list(ids.iter().copied())
    );
    let help = if answers.is_some() {
        format!(
            "give it `when = \"{when}\"` and say it otherwise to others, or write \"en …\" and \"hvis\""
        )
    } else {
        "the pack does not ask that: say it without, or with \"hvis\"".to_owned()
    };
    checker.add(&text.span, problem, &help, &reader);
}
