//! The answers so far and the path that follows from them. They are changed only here, so the path
//! always belongs to the answers.

use crate::content::Pack;
use crate::engine::{Answers, Interview, Path};
use crate::i18n::{Perspective, Voice};

/// The answers, whom the guide speaks to, and the path that comes of both.
#[derive(Clone, Debug)]
pub(super) struct Conversation {
    voice: Voice,
    packs: Vec<(Voice, Pack)>,
    answers: Answers,
    path: Path,
}

impl Conversation {
    /// A conversation without answers.
    pub(super) fn new(voice: Voice) -> Self {
        let (answers, path) = (Answers::new(), Path::default());
        Self { voice, packs: Vec::new(), answers, path }
    }

    /// The voice that is spoken.
    pub(super) fn voice(&self) -> Voice {
        self.voice
    }

    /// The municipality's pack in each voice that has arrived. All have the same rules.
    pub(super) fn packs(&self) -> &[(Voice, Pack)] {
        &self.packs
    }

    /// All answers, also those that do not count just now.
    pub(super) fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Where the answers lead.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether all questions are on one page.
    pub(super) fn at_desk(&self) -> bool {
        self.voice.perspective == Perspective::Professional
    }

    /// Speaks in another voice. A professional is asked everything at once.
    pub(super) fn speak(&mut self, voice: Voice) {
        self.voice = voice;
        self.follow();
    }

    /// The answers are these from here on.
    pub(super) fn set_answers(&mut self, answers: Answers) {
        self.answers = answers;
        self.follow();
    }

    /// The pack has arrived in a voice.
    pub(super) fn add_pack(&mut self, voice: Voice, pack: Pack) {
        self.packs.retain(|(known, _)| *known != voice);
        self.packs.push((voice, pack));
        self.follow();
    }

    /// Leaves the municipality. Its answers do not count elsewhere.
    pub(super) fn leave(&mut self) {
        self.packs.clear();
        self.set_answers(Answers::new());
    }

    /// Nothing more will be answered: what is not known stays so, for any reader.
    pub(super) fn conclude(&mut self, answers: Answers) {
        self.path = self.path_by(|interview| at_once(interview, &answers));
        self.answers = answers;
    }

    fn follow(&mut self) {
        self.path = self.path_by(|interview| {
            if self.at_desk() {
                at_once(interview, &self.answers)
            } else {
                interview.path(&self.answers)
            }
        });
    }

    fn path_by(&self, path: impl FnOnce(&Interview) -> Path) -> Path {
        self.packs.first().map(|(_, pack)| path(&pack.interview)).unwrap_or_default()
    }
}

/// Where answers given in any order lead. Everything that counts is asked; what is not answered yet
/// counts as not known.
fn at_once(interview: &Interview, answers: &Answers) -> Path {
    let asked = interview.relevant(answers);
    let open = asked.iter().filter(|fact| answers.get(**fact).is_none()).count();
    Path { asked, next: None, at_most: u32::try_from(open).unwrap_or_default() }
}
