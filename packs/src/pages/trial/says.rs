//! The words of the guide and of a pack, by which a printed page is read.

use crate::checked::Checked;
use crate::source::presupposed::spaced;
use traeningsguide::content::compiled::Compiled;
use traeningsguide::i18n::{Language, Msg, Voice};

/// Headings, verdicts and marks in one voice.
pub(super) struct Says {
    voice: Voice,
    /// The headings over what to do: first the three of which every reader has one.
    pub(super) acting: [String; 6],
    /// The heading over what to do instead.
    pub(super) instead: String,
    /// The verdicts of open programmes.
    pub(super) open: [String; 3],
    /// The verdict of a programme that a condition closes.
    pub(super) unlikely: String,
    /// The verdict of a programme that another one covers.
    pub(super) elsewhere: String,
    /// The mark of a condition that is not met.
    pub(super) unmet: String,
    /// The words before the reader's own answer.
    pub(super) answer: String,
}

impl Says {
    pub(super) fn new(voice: Voice) -> Self {
        let say = |msg| messages::say(voice, msg);
        let acting = [
            Msg::DoNow,
            Msg::DoInstead,
            Msg::WhomToAsk,
            Msg::RelativeMay,
            Msg::ProfessionalMay,
            Msg::Complain,
        ];
        Self {
            voice,
            acting: acting.map(say),
            instead: say(Msg::DoInstead),
            open: [Msg::WordRight, Msg::WordLikely, Msg::WordPossible].map(say),
            unlikely: say(Msg::WordUnlikely),
            elsewhere: say(Msg::WordOtherRoute),
            unmet: say(Msg::NotMet),
            answer: say(Msg::YourAnswer { answer: "" }).trim_end_matches('.').to_owned(),
        }
    }

    /// The sentence that sends to a programme.
    pub(super) fn see(&self, name: &str) -> String {
        messages::say(self.voice, Msg::SayOtherRoute { name })
    }
}

/// A word that presupposes an answer.
pub(super) struct Word<'a> {
    /// The word, with a space around it.
    pub(super) text: String,
    /// The question in short, where the pack asks it.
    question: Option<&'a str>,
    /// The answers, of which it presupposes one.
    answers: Vec<&'a str>,
}

impl<'a> Word<'a> {
    /// All of the question bank, as this pack asks for the answers.
    pub(super) fn all(pack: &'a Checked, text: &'a Compiled, language: Language) -> Vec<Self> {
        let mut all = Vec::new();
        for question in &pack.written.bank.question {
            let mut asked = pack.written.questions.iter().zip(&text.questions);
            let asked = asked.find(|(it, _)| it.id == question.id);
            for presupposes in &question.presupposes {
                let options =
                    asked.iter().flat_map(|(it, said)| it.option.iter().zip(&said.options));
                let answers = options.filter(|(it, _)| presupposes.options.contains(&it.id));
                let answers: Vec<&str> = answers.map(|(_, said)| said.label.as_str()).collect();
                all.extend(presupposes.words(language).map(|word| Self {
                    text: spaced(word),
                    question: asked.map(|(_, said)| said.short.as_str()),
                    answers: answers.clone(),
                }));
            }
        }
        all
    }

    /// Whether a reader who has given these answers may read it.
    pub(super) fn fits(&self, given: &[(&str, &str)]) -> bool {
        let given = given.iter().find(|(question, _)| Some(*question) == self.question);
        given.is_some_and(|(_, answer)| self.answers.contains(answer))
    }
}
