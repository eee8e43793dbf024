//! The assumptions in the words of a text: an answer, or that another programme is open to the
//! reader.

use std::collections::BTreeSet;

use crate::expression::Name;
use crate::finding::{Span, list};
use crate::resolve::Names;
use crate::source::presupposed::spaced;
use crate::source::{Bank, Presupposes, Programme, Question};
use crate::value::Text;
use traeningsguide::content::Pack;
use traeningsguide::engine::{Pages, Survey, View};
use traeningsguide::i18n::{Language, Perspective, Voice};

/// The advice of a pack, beside every reader of it.
pub(super) struct Checker<'a> {
    /// What its names refer to.
    pub(super) names: &'a Names<'a>,
    /// The question bank.
    pub(super) bank: &'a Bank,
    /// The pack in each voice.
    pub(super) packs: &'a [(Voice, &'a Pack)],
    /// The pack, whose rules all voices have.
    pub(super) pack: &'a Pack,
    /// Every reader.
    pub(super) survey: Survey,
    /// The page of each.
    pub(super) pages: Pages,
}

/// The programme whose text asks the reader to do something, and the programme that it sends to.
/// Any other programme that it names must be one that the reader can get.
pub(super) type Asks<'a> = Option<(&'a Programme, Option<&'a Name>)>;

/// The guide is about training: the word alone names no programme.
const COMMON: &str = " træning ";

impl Checker<'_> {
    /// Looks at a text that readers of all kinds read.
    pub(super) fn text(&mut self, text: &Text, readers: View, asks: Asks<'_>) {
        self.text_for(&Perspective::ALL, text, readers, asks);
    }

    /// Looks at a text as these kinds of readers read it.
    pub(super) fn text_for(
        &mut self,
        perspectives: &[Perspective],
        text: &Text,
        readers: View,
        asks: Asks<'_>,
    ) {
        let bank = self.bank;
        let mut reported = BTreeSet::new();
        for perspective in perspectives.iter().copied() {
            for language in messages::languages() {
                // Where a language lacks the text, its readers read the Danish one.
                if text.place(language).0 != language {
                    continue;
                }
                let words = spaced(text.say(Voice { language, perspective }));
                let usual = text.say(language.into());
                // The same words for other readers were reported before.
                if perspective != Perspective::Own && words == spaced(usual) {
                    continue;
                }
                for question in &bank.question {
                    for presupposes in &question.presupposes {
                        if let Some(word) = presupposes.found(&words, language)
                            && reported.insert(question.id.text.clone())
                        {
                            let place = text.place(language);
                            self.answered(place, word, (question, presupposes), readers);
                        }
                    }
                }
                // In English a name may be a part of another name: "rehabilitation plan".
                if let Some((programme, to)) = asks.filter(|_| language == Language::DANISH) {
                    self.names(text, &words, readers, (programme, to), &mut reported);
                }
            }
        }
    }

    /// Every other programme that a text names is the one that it sends to.
    fn names(
        &self,
        text: &Text,
        words: &str,
        readers: View,
        (programme, to): (&Programme, Option<&Name>),
        reported: &mut BTreeSet<String>,
    ) {
        let pack = self.names.pack;
        let spaced = |it: &Programme| [&it.name, &it.phrase].map(|it| spaced(it.danish()));
        for other in pack.programme.iter().filter(|it| it.id != programme.id) {
            if to == Some(&other.id) {
                continue;
            }
            for (name, wanted) in [&other.name, &other.phrase].into_iter().zip(spaced(other)) {
                // A part of this programme's own name is not the other's.
                let is_own = spaced(programme).iter().any(|own| own.contains(&wanted));
                // Nor is what belongs to the name of the one that it sends to.
                let longer = pack.programme.iter().filter(|it| to == Some(&it.id)).flat_map(spaced);
                let mut longer = longer.filter(|it| it.contains(&wanted));
                if is_own || wanted == COMMON || longer.any(|it| words.contains(&it)) {
                    continue;
                }
                if words.contains(&wanted)
                    && reported.insert(other.id.text.clone())
                    && let Some(answers) = self.survey.find(readers, &|it| it != 0)
                {
                    let problem = format!(
                        "this text names \"{}\", which its reader may not be able to get",
                        name.danish()
                    );
                    let help = format!(
                        "write `to = \"{}\"`, so that it is shown only while that is open; or leave the name out",
                        other.id.text
                    );
                    self.names.add_for(&text.span, problem, &help, &answers);
                }
            }
        }
    }

    /// Everybody who reads a word has given one of the answers that it presupposes.
    fn answered(
        &mut self,
        place: (Language, &Span),
        word: &str,
        (question, presupposes): (&Question, &Presupposes),
        readers: View,
    ) {
        // As the pack asks it: it may offer other options than the bank.
        let answers = presupposes.answers(question, self.names.questions);
        let answered = match &answers {
            Some(answers) => self.survey.holds(&self.pages, answers),
            None => self.survey.nothing(),
        };
        let others = self.survey.difference(readers, answered);
        let Some(reader) = self.survey.find(others, &|it| it != 0) else { return };
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
        self.names.add_to_words_for(place, problem, &help, &reader);
    }
}
