//! The professional's page: every question at once, and beside them the result as it is now.

use super::super::{Event, Model, Stage};
use super::mark::Mark;
use super::note::{note, transport};
use super::programme::{self, Programme};
use super::question::{Choice, choices};
use super::source::Words;
use crate::content::Pack;
use crate::engine::FactId;
use crate::i18n::Msg;

/// The questions, and the words around them. They are drawn once; what changes with each answer is
/// [`Live`].
#[derive(Clone, Debug)]
pub struct Desk {
    /// The link to the page before.
    pub back: String,
    /// The heading.
    pub title: String,
    /// Which keys to press.
    pub lead: String,
    /// The heading over the questions.
    pub questions_title: String,
    /// Every question of the pack.
    pub questions: Vec<DeskQuestion>,
    /// The note on a question that cannot change anything any more.
    pub idle: String,
    /// The heading over the result.
    pub result_title: String,
    /// Who decides.
    pub decides: String,
    /// The button that copies the note.
    pub copy: String,
    /// The button that shows the note.
    pub note_open: String,
    /// The button to the whole result.
    pub next: String,
    /// The button to what the patient takes home.
    pub hand_over: String,
    /// The button that takes all answers away.
    pub restart: String,
}

/// A question among others.
#[derive(Clone, Debug)]
pub struct DeskQuestion {
    /// Its number and its short name.
    pub name: String,
    /// The question itself.
    pub ask: String,
    /// The options; the last is "ved ikke". The key of each is its place, from 1.
    pub choices: Vec<Choice>,
}

/// What changes beside a page that stays as it is drawn.
#[derive(Clone, Debug, Default)]
pub struct Live {
    /// Whether a question can change nothing any more, for each question of the desk.
    pub idle: Vec<bool>,
    /// The state of each programme.
    pub statuses: Vec<ProgrammeStatus>,
    /// How many answers can still change something.
    pub left: String,
    /// All of it in one sentence, for screen readers.
    pub announcement: String,
    /// The note.
    pub note: String,
    /// Whether what was copied is copied; empty before.
    pub copied: String,
}

/// The state of a programme.
#[derive(Clone, Debug)]
pub struct ProgrammeStatus {
    /// Its name.
    pub name: String,
    /// The verdict's mark.
    pub mark: Mark,
    /// The verdict in a word.
    pub word: String,
    /// The verdict in a sentence.
    pub sentence: String,
    /// Transport in a line.
    pub transport: Option<String>,
}

pub(super) fn desk(model: &Model, pack: &Pack) -> Desk {
    let words = Words::of(model, pack);
    let question = |(place, it): (u8, &crate::content::compiled::Question)| DeskQuestion {
        name: [&(u32::from(place) + 1).to_string(), ". ", &it.short].concat(),
        ask: it.ask.clone(),
        choices: choices(model, it, FactId(place), Event::Answer),
    };
    Desk {
        back: words.say(Msg::Back),
        title: words.say(Msg::StartTitle { municipality: &pack.text.name }),
        lead: words.say(Msg::DeskLead),
        questions_title: words.say(Msg::DeskQuestions),
        questions: (0..).zip(&pack.text.questions).map(question).collect(),
        idle: words.say(Msg::DeskIdle),
        result_title: words.say(Msg::DeskResult),
        decides: words.decides(),
        copy: words.say(Msg::CopyNote),
        note_open: words.say(Msg::NoteOpen),
        next: words.say(Msg::WholeResult),
        hand_over: words.say(Msg::HandOver),
        restart: words.say(Msg::NextPatient),
    }
}

/// The content beside the page of a model now.
pub fn live(model: &Model) -> Live {
    let copied =
        model.page_state.copied.map(|done| if done { Msg::Copied } else { Msg::NotCopied });
    let copied = copied.map(|msg| model.say(msg)).unwrap_or_default();
    match (model.stage, model.pack()) {
        (Stage::Desk, Some(pack)) => Live { copied, ..beside(model, pack) },
        _ => Live { copied, ..Live::default() },
    }
}

fn beside(model: &Model, pack: &Pack) -> Live {
    let words = Words::of(model, pack);
    let assessment = pack.rules.assess(&model.answers_in_use());
    // In the pack's order: a list that changes its order under one's eyes cannot be followed.
    let shown = programme::programmes(&words, model, &assessment);
    let programmes: Vec<Programme> = shown.into_iter().map(|(_, programme)| programme).collect();
    let left = match model.path().at_most {
        0 => words.say(Msg::NothingMatters),
        count => words.say(Msg::SomeMatter { count: &count.to_string() }),
    };
    let mut announcement = String::new();
    for it in &programmes {
        for part in [&*it.name, ": ", &it.word, ". "] {
            announcement.push_str(part);
        }
    }
    announcement.push_str(&left);
    let asked = |place: u8| model.path().asked.contains(&FactId(place));
    Live {
        idle: (0..).zip(&pack.text.questions).map(|(place, _)| !asked(place)).collect(),
        note: note(&words, model, &mut programmes.iter()),
        statuses: programmes.into_iter().map(status).collect(),
        left,
        announcement,
        copied: String::new(),
    }
}

fn status(it: Programme) -> ProgrammeStatus {
    ProgrammeStatus {
        transport: it.transport.as_ref().map(transport),
        name: it.name,
        mark: it.mark,
        word: it.word,
        sentence: it.sentence,
    }
}
