//! The result in a sentence, and what the first view says besides.

use super::super::Model;
use super::because::because;
use super::programme::Programme;
use super::source::Words;
use crate::engine::{Assessment, Heading, Truth, Verdict};
use crate::i18n::Msg;

/// The text of the heading, and the line under it. `headline` is the programme that it is about;
/// `main` is the first programme on the page.
pub(super) fn heading(
    words: &Words<'_>,
    model: &Model,
    assessment: &Assessment,
    headline: Option<Heading>,
    main: Option<&Programme>,
) -> (String, Option<String>) {
    let municipality = &words.pack.text.name;
    let programme = |place: usize| words.pack.text.programmes.get(place);
    let Some((it, text)) = headline.and_then(|it| Some((it, programme(it.programme)?))) else {
        return (words.say(Msg::HeadSilent { municipality }), None);
    };
    if it.need == Truth::Unknown
        && it.verdict != Verdict::Likely
        && let Some(first) = find_out(words, model, it, main)
    {
        return first;
    }
    let phrase = &*text.phrase;
    let reasons = assessment.programmes.get(it.programme).map_or(&[][..], |it| &it.reasons);
    let because = because(text, reasons, &model.answers_in_use());
    let title = match it.verdict {
        Verdict::Likely if text.right.is_some() => words.say(Msg::HeadRight { phrase }),
        Verdict::Likely => words.say(Msg::HeadLikely { phrase, municipality }),
        Verdict::Possible => words.say(Msg::HeadPossible { phrase, municipality }),
        Verdict::Unlikely => words.say(Msg::HeadUnlikely { phrase, municipality, because }),
        _ => words.say(Msg::HeadOther { phrase, municipality }),
    };
    let but = assessment.better_alternative().and_then(|place| {
        let (phrase, verdict) =
            (&programme(place)?.phrase, assessment.programmes.get(place)?.verdict);
        Some(words.say(match verdict {
            Verdict::Likely => Msg::ButLikely { phrase },
            _ => Msg::ButPossible { phrase },
        }))
    });
    (title, but)
}

/// Where it is not known whether the programme is for this reader: what to find out first, whom to
/// ask, which is whom the next step names, and where the answer is found. An answer
/// "ved ikke" and no answer count the same.
fn find_out(
    words: &Words<'_>,
    model: &Model,
    it: Heading,
    main: Option<&Programme>,
) -> Option<(String, Option<String>)> {
    let need = words.pack.rules.programmes.get(it.programme)?.need.as_ref()?;
    let fact = need.first_unknown(&model.answers_in_use())?;
    let question = words.pack.text.questions.get(usize::from(fact.0))?;
    let contact = main.and_then(|it| it.now.as_ref()?.contacts.first());
    let name = contact.map_or(&words.pack.text.name, |contact| &contact.name);
    let title = words.say(Msg::HeadFind { ask: &question.ask, name });
    Some((title, Some(question.find.clone())))
}
