//! The six statements, as a person would check them on one printed page with a pencil.

use super::sheet::{Offer, Sheet};
use super::text::sentences;
use super::word::Word;
use crate::checked::Checked;
use crate::source::presupposed::spaced;
use traeningsguide::content::compiled::{Compiled, Programme};
use traeningsguide::i18n::{Language, Msg, Voice};

/// The headings over what to do: first the three of which every reader has one.
const ACTING: [Msg<'static>; 6] = [
    Msg::DoNow,
    Msg::DoInstead,
    Msg::WhomToAsk,
    Msg::RelativeMay,
    Msg::ProfessionalMay,
    Msg::Complain,
];
/// The verdicts of open programmes.
const OPEN: [Msg<'static>; 3] = [Msg::WordRight, Msg::WordLikely, Msg::WordPossible];

/// The words that a person has at hand while reading a pack's pages in one voice.
pub(super) struct Reader<'a> {
    pack: &'a Checked,
    text: &'a Compiled,
    voice: Voice,
    /// The programmes by each of their names.
    names: Vec<(String, &'a Programme)>,
    /// The words that presuppose an answer.
    words: Vec<Word<'a>>,
}

impl<'a> Reader<'a> {
    /// A reader of this pack's pages.
    pub(super) fn new(pack: &'a Checked, text: &'a Compiled, voice: Voice) -> Self {
        let both = text.programmes.iter().flat_map(|it| [(&it.name, it), (&it.phrase, it)]);
        // The guide is about training: the word alone names nothing. In English a name may be a
        // part of another name.
        let names = both.map(|(name, it)| (spaced(name), it));
        let names =
            names.filter(|(name, _)| voice.language == Language::DANISH && name != " træning ");
        Self {
            pack,
            text,
            voice,
            names: names.collect(),
            words: Word::all(pack, text, voice.language),
        }
    }

    /// The statements that do not hold of a page.
    pub(super) fn problems(&self, sheet: &Sheet<'_>) -> Vec<String> {
        let mut problems = Vec::new();
        self.one_heading(sheet, &mut problems);
        self.advice_is_possible(sheet, &mut problems);
        self.next_step(sheet, &mut problems);
        self.alternatives_answer_reasons(sheet, &mut problems);
        self.permissions_are_no_demands(sheet, &mut problems);
        self.answers_are_shown(sheet, &mut problems);
        problems
    }

    /// The programme of an offer: by its name, or, where it has none of its own, by its summary.
    fn programme(&self, offer: &Offer<'_>) -> Option<&'a Programme> {
        self.text.programmes.iter().find(|it| match offer.name {
            Some(name) => it.name == name,
            None => offer.lines().contains(&first(&it.summary)),
        })
    }

    /// 1. There is one heading. It is about the programme whose verdict is beneath it and about
    ///    no other, or it says what to find out first.
    fn one_heading(&self, sheet: &Sheet<'_>, problems: &mut Vec<String>) {
        let [title] = sheet.titles.as_slice() else {
            problems.push(format!("the page has {} headings", sheet.titles.len()));
            return;
        };
        let Some(main) = sheet.offers.first().and_then(|it| self.programme(it)) else {
            problems.push(format!("there is no programme beneath \"{title}\""));
            return;
        };
        if self.text.questions.iter().any(|it| title.contains(&it.ask)) {
            return;
        }
        let named = || self.text.programmes.iter().filter(|it| title.contains(&it.phrase));
        let longest = named().map(|it| it.phrase.len()).max();
        let mut named = named().filter(|it| Some(it.phrase.len()) == longest);
        if named.next().map(|it| &it.id) != Some(&main.id) || named.next().is_some() {
            let id = &main.id;
            problems.push(format!("\"{title}\" is not about `{id}` alone, which is beneath it"));
        }
    }

    /// 2. The reader can do what the page asks them to do.
    fn advice_is_possible(&self, sheet: &Sheet<'_>, problems: &mut Vec<String>) {
        let unlikely = messages::say(self.voice, Msg::WordUnlikely);
        for offer in &sheet.offers {
            let own = self.programme(offer);
            for line in self.lines_to_do(offer, &ACTING) {
                let spaced = spaced(line);
                let words = self.words.iter().filter(|it| spaced.contains(&it.text));
                for it in words.filter(|it| !it.fits(&sheet.answers)) {
                    let word = it.text.trim();
                    problems.push(format!("\"{line}\" says \"{word}\", and no answer says so"));
                }
                for it in self.named(&spaced, own).into_iter().filter(|it| !self.is_open(sheet, it))
                {
                    let id = &it.id;
                    problems.push(format!("\"{line}\" names `{id}`, which is closed here"));
                }
            }
            // A reader sent to another programme finds it on the page, and it is not closed there.
            if offer.word == messages::say(self.voice, Msg::WordOtherRoute) {
                let sends = |to: &Programme| {
                    let sentence = messages::say(self.voice, Msg::SayOtherRoute { name: &to.name });
                    offer.lines().contains(&&*sentence)
                };
                let to = sheet.offers.iter().find(|it| self.programme(it).is_some_and(sends));
                if to.is_none_or(|it| it.word == unlikely) {
                    let name = offer.name.unwrap_or_default();
                    problems.push(format!(
                        "\"{name}\" sends readers to a programme that is closed or missing"
                    ));
                }
            }
        }
    }

    /// The lines under the headings over what to do.
    fn lines_to_do<'s>(&self, offer: &Offer<'s>, titles: &[Msg<'static>]) -> Vec<&'s str> {
        titles.iter().flat_map(|title| offer.under(&messages::say(self.voice, *title))).collect()
    }

    /// Whether the page says that a programme is open.
    fn is_open(&self, sheet: &Sheet<'_>, programme: &Programme) -> bool {
        let same = |it: &Programme| it.id == programme.id;
        let offer = sheet.offers.iter().find(|it| self.programme(it).is_some_and(same));
        offer.is_some_and(|it| OPEN.iter().any(|word| messages::say(self.voice, *word) == it.word))
    }

    /// The programmes that are named besides this one. Of two names, one in the other, only the
    /// longer is meant, and what is a part of this one's name is not another's.
    fn named(&self, line: &str, own: Option<&Programme>) -> Vec<&'a Programme> {
        let own = own.map_or_else(Vec::new, |it| vec![spaced(&it.name), spaced(&it.phrase)]);
        let found: Vec<_> = self.names.iter().filter(|(name, _)| line.contains(name)).collect();
        let longer = |name: &str, other: &str| other.len() > name.len() && other.contains(name);
        let is_part = |name: &str| found.iter().any(|(other, _)| longer(name, other));
        let is_own = |name: &String| own.iter().any(|own| own.contains(name));
        let whole = found.iter().filter(|(name, _)| !is_part(name) && !is_own(name));
        whole.map(|(_, programme)| *programme).collect()
    }

    /// 3. The first programme says what to do, and there is somebody to turn to.
    fn next_step(&self, sheet: &Sheet<'_>, problems: &mut Vec<String>) {
        let Some(main) = sheet.offers.first() else { return };
        let lines = self.lines_to_do(main, &ACTING[..3]);
        let mut names = self.text.contacts.iter().map(|it| &it.name).chain([&self.text.name]);
        if lines.is_empty() {
            problems.push("the page does not say what to do".to_owned());
        } else if !names.any(|name| lines.iter().any(|line| line.contains(name))) {
            problems.push("the page names nobody to turn to".to_owned());
        }
    }

    /// 4. An alternative is shown where a programme is closed, beside the reason that it answers.
    fn alternatives_answer_reasons(&self, sheet: &Sheet<'_>, problems: &mut Vec<String>) {
        let [instead, unlikely, unmet] = [Msg::DoInstead, Msg::WordUnlikely, Msg::NotMet]
            .map(|it| messages::say(self.voice, it));
        for offer in &sheet.offers {
            let lines = offer.under(&instead);
            if !lines.is_empty() && offer.word != unlikely {
                problems.push(format!("\"{instead}\" stands under \"{}\"", offer.word));
            }
            let Some(programme) = self.programme(offer) else { continue };
            let mut written = self.pack.written.pack.programme.iter();
            let Some(written) = written.find(|it| it.id.text == programme.id) else { continue };
            let unmet = offer.marked(&unmet);
            for (worded, alternative) in programme.alternatives.iter().zip(&written.alternative) {
                let worded: Vec<&str> = worded.text.lines().flat_map(sentences).collect();
                let is_alternative = |it: &[&str]| {
                    it.iter().map(|line| line.trim_start_matches("- ")).eq(worded.iter().copied())
                };
                let rules = programme.criteria.iter().zip(&written.criterion);
                let mut rules = rules.filter(|(_, it)| alternative.reason.0.contains(&it.id));
                if lines.windows(worded.len()).any(is_alternative)
                    && !rules.any(|(rule, _)| includes(&unmet, first(&rule.text)))
                {
                    let text = worded.join(" ");
                    problems.push(format!("\"{text}\" stands beside no reason that it answers"));
                }
            }
        }
    }

    /// 5. A permission is never shown as something that is not met.
    fn permissions_are_no_demands(&self, sheet: &Sheet<'_>, problems: &mut Vec<String>) {
        let word = messages::say(self.voice, Msg::NotMet);
        let unmet: Vec<_> = sheet.offers.iter().flat_map(|it| it.marked(&word)).collect();
        for it in self.text.transports.iter().flat_map(|it| &it.permissions) {
            let permission = first(&it.text);
            if includes(&unmet, permission) {
                problems.push(format!("the permission \"{permission}\" stands under \"{word}\""));
            }
        }
    }

    /// 6. Beside everything that is not met is the answer that the reader gave.
    fn answers_are_shown(&self, sheet: &Sheet<'_>, problems: &mut Vec<String>) {
        let [unmet, label] =
            [Msg::NotMet, Msg::YourAnswer { answer: "" }].map(|it| messages::say(self.voice, it));
        let label = label.trim_end_matches('.');
        for lines in sheet.offers.iter().flat_map(|it| it.marked(&unmet)) {
            let answers = lines.iter().find_map(|line| line.strip_prefix(label));
            let given = |answer: &str| {
                answer.split_once(": ").is_some_and(|row| sheet.answers.contains(&row))
            };
            if !answers.is_some_and(|it| it.trim_end_matches('.').split("; ").all(given)) {
                let rule = lines.first().copied().unwrap_or_default();
                problems.push(format!("beside \"{rule}\", which is not met, stands no answer"));
            }
        }
    }
}

/// Whether one of these items includes a sentence.
fn includes(items: &[Vec<&str>], sentence: &str) -> bool {
    items.iter().flatten().any(|line| line.contains(sentence))
}

/// The first sentence of a text, as it is printed.
fn first(text: &str) -> &str {
    text.lines().flat_map(sentences).next().unwrap_or_default()
}
