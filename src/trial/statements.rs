//! The six statements, as a person would check them on one printed page with a pencil.

use super::sheet::{Offer, Sheet};
use super::text::sentences;
use crate::content::author::Checked;
use crate::content::compiled::{Compiled, Programme};
use crate::i18n::{Language, Msg, Voice};

/// A printed page, with what its pack says in its voice and how it was written.
pub(super) struct Printed<'a> {
    pub(super) pack: &'a Checked,
    pub(super) text: &'a Compiled,
    pub(super) voice: Voice,
    pub(super) sheet: &'a Sheet<'a>,
}

impl Printed<'_> {
    /// What does not hold of the page.
    pub(super) fn problems(&self) -> Vec<String> {
        let statements =
            [Self::one_heading, Self::can_be_done, Self::next_step, Self::answers_beside];
        statements.into_iter().flat_map(|statement| statement(self)).collect()
    }

    fn say(&self, msg: Msg<'_>) -> String {
        self.voice.say(msg)
    }

    /// 1. There is one heading. It is about the programme whose verdict stands beneath it and about
    ///    no other, or it says what to find out first.
    fn one_heading(&self) -> Vec<String> {
        let [title] = self.sheet.titles.as_slice() else {
            return vec![format!("the page has {} headings", self.sheet.titles.len())];
        };
        let Some(main) = self.sheet.offers.first().and_then(|it| self.programme(it)) else {
            return vec![format!("no programme stands beneath \"{title}\"")];
        };
        if self.text.questions.iter().any(|it| title.contains(&it.ask)) {
            return Vec::new();
        }
        let named = self.text.programmes.iter().filter(|it| title.contains(&it.phrase));
        let longest = named.clone().map(|it| it.phrase.len()).max();
        let named: Vec<&str> =
            named.filter(|it| Some(it.phrase.len()) == longest).map(|it| it.id.as_str()).collect();
        if named == [main.id.as_str()] {
            return Vec::new();
        }
        vec![format!("\"{title}\" is not about `{}` alone, which stands beneath it", main.id)]
    }

    /// 2. What the page tells people to do is possible for them.
    fn can_be_done(&self) -> Vec<String> {
        let mut problems = Vec::new();
        for offer in &self.sheet.offers {
            let own = self.programme(offer).map(|it| it.id.as_str());
            for line in self.acting(offer) {
                for other in self.named(line) {
                    if Some(other.id.as_str()) != own && !self.is_open(other) {
                        problems.push(format!(
                            "\"{line}\" names `{}`, which this page does not offer",
                            other.id
                        ));
                    }
                }
            }
        }
        problems.extend(self.routes());
        problems
    }

    /// 3. The first programme says what to do, and there is somebody to turn to.
    fn next_step(&self) -> Vec<String> {
        let Some(main) = self.sheet.offers.first() else { return Vec::new() };
        let todo = [Msg::DoNow, Msg::DoInstead].map(|it| self.say(it));
        let lines: Vec<&str> = todo.iter().flat_map(|title| main.under(title)).collect();
        if lines.is_empty() {
            return vec!["the page does not say what to do".to_owned()];
        }
        let mut whom = vec![self.text.name.as_str()];
        whom.extend(self.text.contacts.iter().map(|it| it.name.as_str()));
        if lines.iter().any(|line| whom.iter().any(|name| line.contains(name))) {
            return Vec::new();
        }
        vec!["the page names nobody to turn to".to_owned()]
    }

    /// 6. Beside everything that is not met stands the answer that made it so.
    fn answers_beside(&self) -> Vec<String> {
        let unmet = self.say(Msg::NotMet);
        let answer = self.say(Msg::YourAnswer { answer: "" });
        let answer = answer.trim_end_matches('.');
        let mut problems = Vec::new();
        for lines in self.sheet.offers.iter().flat_map(|it| it.marked(&unmet)) {
            if !lines.iter().any(|line| line.starts_with(answer)) {
                let said = lines.first().copied().unwrap_or_default();
                problems.push(format!("no answer stands beside \"{said}\", which is not met"));
            }
        }
        problems
    }

    /// The programme that stands there: by its name, or, where it has none of its own, by what it is.
    fn programme(&self, offer: &Offer<'_>) -> Option<&Programme> {
        self.text.programmes.iter().find(|it| match offer.name {
            Some(name) => it.name == name,
            None => {
                let summary = first(&it.summary);
                offer.parts.first().is_some_and(|part| part.lines.contains(&summary.as_str()))
            }
        })
    }

    /// The lines that tell somebody what to do.
    fn acting<'b>(&self, offer: &Offer<'b>) -> Vec<&'b str> {
        let titles =
            [Msg::DoNow, Msg::DoInstead, Msg::RelativeMay, Msg::ProfessionalMay, Msg::Complain];
        titles.iter().flat_map(|title| offer.under(&self.say(*title)).collect::<Vec<_>>()).collect()
    }

    /// Who is sent to another programme finds it on the page, and it is not closed there.
    fn routes(&self) -> Vec<String> {
        let elsewhere = self.say(Msg::WordOtherRoute);
        let mut problems = Vec::new();
        for offer in self.sheet.offers.iter().filter(|it| it.word == elsewhere) {
            let lines = offer.parts.first().map_or(&[][..], |it| &it.lines);
            let to = self.text.programmes.iter().find(|it| {
                let said = self.say(Msg::SayOtherRoute { name: &it.name });
                lines.iter().any(|line| *line == said)
            });
            let unlikely = self.say(Msg::WordUnlikely);
            let found = to.and_then(|to| self.offer(to)).is_some_and(|it| it.word != unlikely);
            if !found {
                problems.push(format!("\"{}\" leads to nothing", offer.name.unwrap_or_default()));
            }
        }
        problems
    }

    fn offer(&self, programme: &Programme) -> Option<&Offer<'_>> {
        let same = |it: &&Offer<'_>| self.programme(it).is_some_and(|it| it.id == programme.id);
        self.sheet.offers.iter().find(same)
    }

    fn is_open(&self, programme: &Programme) -> bool {
        let open = [Msg::WordRight, Msg::WordLikely, Msg::WordPossible].map(|it| self.say(it));
        self.offer(programme).is_some_and(|it| open.iter().any(|word| word == it.word))
    }

    /// The programmes that a Danish line names. Of two names, one in the other, only the longer is
    /// meant. In English a name may be a part of what something else is called.
    fn named(&self, line: &str) -> Vec<&Programme> {
        if self.voice.language != Language::Da {
            return Vec::new();
        }
        let line = words(line);
        let names = self
            .text
            .programmes
            .iter()
            .flat_map(|it| [&it.name, &it.phrase].map(|name| (words(name), it)));
        // The guide is about training: the word alone names nothing.
        let names: Vec<_> = names.filter(|(name, _)| name != " træning ").collect();
        let stands: Vec<_> = names.iter().filter(|(name, _)| line.contains(name)).collect();
        let longest = stands.iter().filter(|(name, _)| {
            !stands.iter().any(|(other, _)| other.len() > name.len() && other.contains(name))
        });
        longest.map(|(_, programme)| *programme).collect()
    }
}

/// The first sentence of a text, as it is printed.
fn first(text: &str) -> String {
    sentences(text.lines().next().unwrap_or_default()).into_iter().next().unwrap_or_default()
}

/// A text in small letters, with one space around each word.
fn words(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty()).map(str::to_lowercase);
    words.fold(" ".to_owned(), |text, word| text + &word + " ")
}
