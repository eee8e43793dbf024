//! The result: one heading that says it, then why, what it costs, what happens, and everything
//! else.

use super::super::Model;
use super::changes::{Changes, changes};
use super::check::{self, Row};
use super::chrome::Link;
use super::heading::heading;
use super::note::note;
use super::programme::{Programme, programmes};
use super::ranked::insert_ranked;
use super::receipt::{CodeComparison, Receipt, comparison, receipt};
use super::source::Words;
use super::timeline;
use super::wrong::{Wrong, wrong};
use crate::content::{Pack, Period};
use crate::engine::Standing;
use crate::i18n::Msg;

/// The result.
#[derive(Clone, Debug)]
pub struct ResultPage {
    /// The link to the page before.
    pub back: String,
    /// The result in a sentence.
    pub title: String,
    /// Where to find out what the heading asks for; or that another programme is still open.
    pub besides: Option<String>,
    /// Who decides.
    pub decides: String,
    /// The programme that the heading is about.
    pub main: Option<Programme>,
    /// The heading over the others.
    pub others_title: String,
    /// The other programmes, those still open first.
    pub others: Vec<Programme>,
    /// The changes that would give another answer.
    pub changes: Changes,
    /// The heading over the answers.
    pub answers_title: String,
    /// The answers.
    pub answers: Vec<Row>,
    /// The heading over the documents.
    pub documents_title: String,
    /// The documents, their dates, and that rules may have changed.
    pub documents: Vec<String>,
    /// The heading over the law since.
    pub notices_title: String,
    /// The law since the documents.
    pub notices: Vec<(String, Option<Link>)>,
    /// The code that restores the answers.
    pub receipt: Option<Receipt>,
    /// How the result compares with that of a code that was typed in.
    pub comparison: Option<CodeComparison>,
    /// A way to say that it looks wrong.
    pub wrong: Wrong,
    /// The button that prints.
    pub print: String,
    /// The button that copies the result as text.
    pub copy: String,
    /// The result as text.
    pub note: String,
    /// The button to what a professional's patient takes home.
    pub hand_over: Option<String>,
    /// The button that starts over.
    pub restart: String,
}

pub(super) fn result(model: &Model, pack: &Pack) -> ResultPage {
    let words = Words::of(model, pack);
    let assessment = pack.rules.assess(&model.answers_in_use());
    let headline = assessment.heading();
    let first = headline.map(|it| it.programme);
    let about = first.and_then(|place| {
        let pair = (pack.text.programmes.get(place)?, pack.rules.programmes.get(place)?);
        Some((pair, assessment.programmes.get(place)?))
    });
    let mut ranked = Vec::new();
    for (index, shown) in programmes(&words, model, &assessment) {
        let rank = match assessment.programmes.get(index) {
            // Open programmes first; what the document does not describe last.
            Some(assessed) if first != Some(index) => 1 + assessed.verdict.place(),
            _ => 0,
        };
        insert_ranked(&mut ranked, rank, shown);
    }
    let mut shown = ranked.into_iter().map(|(_, programme)| programme);
    let main = shown.next();
    let others: Vec<Programme> = shown.collect();
    let (title, besides) = heading(&words, model, &assessment, headline, main.as_ref());

    let mut documents: Vec<String> =
        (0..pack.text.documents.len()).filter_map(|it| words.document(it)).collect();
    documents.push(words.say(Msg::NewerRules));
    let today = timeline::in_words(words.today, &words.pack.words);
    documents.push(words.say(Msg::AnsweredOn { date: &today }));
    documents.push(words.say(Msg::PackVersion { date: &words.date(pack.text.version) }));
    let note = note(&words, model, &mut main.iter().chain(&others));
    ResultPage {
        back: words.say(Msg::Back),
        title,
        besides,
        decides: words.decides(),
        main,
        others_title: words.say(Msg::OtherOffers),
        others,
        changes: changes(&words, model),
        answers_title: words.say(Msg::YourAnswers),
        answers: check::rows(model, pack),
        documents_title: words.say(Msg::TheDocument),
        documents,
        notices_title: words.say(Msg::NewerLaw),
        notices: notices(model, pack),
        receipt: receipt(&words, model),
        comparison: model
            .code
            .restored
            .as_ref()
            .map(|restored| comparison(&words, model, restored)),
        wrong: wrong(&words, model, about),
        print: words.say(Msg::Print),
        copy: words.say(Msg::CopyResult),
        note,
        hand_over: model.at_desk().then(|| words.say(Msg::HandOver)),
        restart: words.say(Msg::Restart),
    }
}

fn notices(model: &Model, pack: &Pack) -> Vec<(String, Option<Link>)> {
    let notices = pack.text.notices.iter();
    notices
        .filter(|notice| notice.validity().standing(model.today) == Standing::Holds)
        .map(|notice| {
            let link = notice
                .url
                .as_deref()
                .map(|url| Link { text: notice.source.clone(), href: url.into() });
            let text = match link {
                Some(_) => notice.text.clone(),
                None => [&notice.text, " (", &notice.source, ")"].concat(),
            };
            (text, link)
        })
        .collect()
}
