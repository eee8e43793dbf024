//! The guide's state. Answers live here, in memory, and nowhere else.

use std::sync::Arc;

use chrono::NaiveDate;

use super::conversation::Conversation;
use super::event::Pick;
use super::stage::Stage;
use super::trail::Trail;
use crate::content::compiled::Date;
use crate::content::receipt::ReceiptError;
use crate::content::{Index, List, Pack, Tongue};
use crate::engine::{Answer, Answers, Path};
use crate::i18n::{Language, Msg, Perspective, Voice};

/// What is known when the guide starts.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The municipality, where the page has chosen it.
    pub municipality: Option<String>,
    /// The language to begin in.
    pub language: Language,
    /// For whom it is, where the page has chosen it.
    pub perspective: Option<Perspective>,
    /// Today, for what holds only in a period.
    pub today: NaiveDate,
    /// The address of the page that the guide is on, as a patient may be given it; none where there
    /// is no such page.
    pub page: Option<String>,
    /// The place of the browser's entry that shows the guide, where its back and forward are to
    /// step through the guide's pages: 0, but after a reload.
    pub entry: Option<usize>,
}

/// Who decides the perspective.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PerspectiveSource {
    /// The page.
    Page,
    /// The reader, who has not chosen yet.
    Unset,
    /// The reader, who has chosen.
    Reader,
}

impl PerspectiveSource {
    /// The page says it, or leaves it to the reader.
    pub(super) fn of(page: Option<Perspective>) -> Self {
        if page.is_some() { Self::Page } else { Self::Unset }
    }
}

/// What the reader did on the page that is shown. Another page begins with none of it.
#[derive(Clone, Debug, Default)]
pub(super) struct PageState {
    /// The choice picked, until the reader continues.
    pub(super) picked: Option<Pick>,
    /// Whether the page shows that nothing was chosen.
    pub(super) nothing_chosen: bool,
    /// Why the receipt code that was typed is not taken.
    pub(super) refused: Option<Refused>,
    /// Whether what was copied could be copied; none before anything was.
    pub(super) copied: Option<bool>,
}

/// A receipt code of this conversation. It goes with the municipality, and with the answers.
#[derive(Clone, Debug, Default)]
pub(super) struct Code {
    /// As it was typed last.
    pub(super) typed: String,
    /// Its content, for as long as the answers are those of the code.
    pub(super) restored: Option<Restored>,
}

/// The content of a code that was typed in, apart from the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Restored {
    /// The version of the rules when the code was written.
    pub(super) version: Date,
    /// The heading then: the programme's digest, and the verdict's place.
    pub(super) headline: Option<(u8, u8)>,
    /// How many answers belong to questions that are not asked any more.
    pub(super) dropped: usize,
}

/// Why a code is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// It cannot be read.
    Unreadable(ReceiptError),
    /// It is of another municipality, whose id is folded to this.
    Elsewhere(u16),
}

/// Words that the reader has chosen, and that are not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coming {
    /// Those of this language are on their way. It is spoken once they come.
    Awaited(Language),
    /// Those of this language could not be fetched.
    NoLanguage(Language),
    /// Those for the reader could not be fetched.
    NoReader,
}

/// How far the code of the pages after the questions is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LateState {
    /// Nobody has asked for it.
    Unasked,
    /// It is on its way.
    Asked,
    /// It is on its way once more, since the reader waits for it.
    AskedAgain,
    /// It could not be fetched. It is asked for again only when the reader comes to it.
    Missing,
    /// It is here.
    Here,
}

/// The whole state of one guide.
#[derive(Clone, Debug)]
pub struct Model {
    /// The lists of municipalities that have come, each in its language.
    pub(super) lists: Vec<(Language, List)>,
    /// The languages in which the list has been asked for.
    pub(super) lists_asked_for: Vec<Language>,
    /// The languages that the guide speaks.
    pub(super) languages: Vec<(Language, Tongue)>,
    /// What the guide says where it has no pack, in each language that has come.
    pub(super) early: Vec<(Language, Arc<[String]>)>,
    /// The index of the municipality's files, as soon as it has come.
    pub(super) index: Option<Index>,
    pub(super) today: NaiveDate,
    pub(super) page: Option<String>,
    /// The one that is shown; in front of the chooser, the one that the reader came back from.
    pub(super) municipality: Option<String>,
    /// Whether the reader chooses the municipality, rather than the page.
    pub(super) may_choose: bool,
    /// Who decides the perspective.
    pub(super) perspective_source: PerspectiveSource,
    pub(super) conversation: Conversation,
    /// The voices that have been asked for.
    pub(super) asked_for: Vec<Voice>,
    /// The voices that could not be fetched. They are asked for again only when the reader wants
    /// them.
    pub(super) missing: Vec<Voice>,
    /// Whether the reader waits for words.
    pub(super) coming: Option<Coming>,
    /// The code of the pages after the questions.
    pub(super) late: LateState,
    pub(super) stage: Stage,
    /// The pages that the reader came through, where the browser's back and forward step through
    /// them.
    pub(super) trail: Option<Trail>,
    /// The answers to the municipalities before this one, by what their questions mean: where two
    /// ask for the same, the answer travels.
    pub(super) carried: Vec<(String, Answer)>,
    pub(super) page_state: PageState,
    pub(super) code: Code,
}

impl Model {
    /// The page that is shown.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// The voice that is spoken.
    pub fn voice(&self) -> Voice {
        self.conversation.voice()
    }

    /// All answers, also those that do not count just now.
    pub(super) fn answers(&self) -> &Answers {
        self.conversation.answers()
    }

    /// Where the answers lead.
    pub(super) fn path(&self) -> &Path {
        self.conversation.path()
    }

    /// The municipality's id. A reader who has gone back to choose has none until they choose.
    pub fn municipality(&self) -> Option<&str> {
        let chooses = matches!(self.stage, Stage::Choose | Stage::NotCovered) && self.may_choose;
        self.municipality.as_deref().filter(|_| !chooses)
    }

    /// Whether what the reader copied from this page could be copied; none before they did.
    pub fn copied(&self) -> Option<bool> {
        self.page_state.copied
    }

    /// The answers that the path has used. Others are kept for when they apply again.
    pub fn answers_in_use(&self) -> Answers {
        self.answers().only(&self.path().asked)
    }

    /// The voice of the page that is shown: what the patient takes home speaks to the patient.
    pub(super) fn page_voice(&self) -> Voice {
        match self.stage {
            Stage::Handover { .. } => self.voice().to(Perspective::Own),
            _ => self.voice(),
        }
    }

    /// The pack in the voice of the page: nobody is spoken to in the words for another.
    pub(super) fn pack(&self) -> Option<&Pack> {
        let (voice, packs) = (self.page_voice(), self.conversation.packs());
        packs.iter().find(|(it, _)| *it == voice).map(|(_, pack)| pack)
    }

    /// The voice of the words around the page, which speak to nobody. While the page's own are on
    /// their way, they are of another reader in the same language, or in a language that is there.
    pub fn shown_voice(&self) -> Voice {
        match (self.shown_pack(), self.early()) {
            (Some((voice, _)), _) => *voice,
            (None, Some((language, _))) => self.voice().speaking(*language),
            (None, None) => self.voice(),
        }
    }

    /// The pack whose words are around the page. In front of the chooser, and until there is one in
    /// the language, those are the early ones.
    pub(super) fn shown_pack(&self) -> Option<&(Voice, Pack)> {
        let (voice, packs) = (self.page_voice(), self.conversation.packs());
        let exact = packs.iter().find(|(it, _)| *it == voice);
        let language = || packs.iter().find(|(it, _)| it.language == voice.language);
        exact.or_else(language).filter(|_| self.municipality().is_some())
    }

    /// The language with this code, where the guide speaks it.
    pub fn language(&self, code: &str) -> Option<Language> {
        self.languages.iter().find(|(it, _)| it.code() == code).map(|(it, _)| *it)
    }

    /// Whether there are words to say anything with.
    pub fn can_speak(&self) -> bool {
        !self.early.is_empty()
    }

    /// What the guide says where it has no pack.
    fn early(&self) -> Option<&(Language, Arc<[String]>)> {
        let language = self.voice().language;
        self.early.iter().find(|(it, _)| *it == language).or(self.early.first())
    }

    /// The message in the words of the pack, or in the early ones where there is none yet.
    pub(super) fn say(&self, msg: Msg<'_>) -> String {
        let early = || self.early().map_or(&[][..], |(_, words)| words);
        msg.text_in(self.shown_pack().map_or_else(early, |(_, pack)| &pack.words))
    }

    /// The list of municipalities, in the language that is shown where it has come.
    pub(super) fn list(&self) -> Option<&List> {
        let language = self.shown_voice().language;
        let here = self.lists.iter().find(|(it, _)| *it == language);
        here.or(self.lists.first()).map(|(_, list)| list)
    }
}
